import Messages
import RPC

/// The services behind the gateway: how each is reached, and which methods are its own.
package struct Backends: Sendable {
    /// How long a service may take to say whether it serves.
    private static let healthTimeout = Duration.seconds(1)

    private struct Backend {
        let name: String
        let package: String
        let channel: any CallChannel
    }

    private let all: [Backend]
    /// The way to the allocation service.
    package let allocation: any CallChannel
    /// The way to the unpaid work service.
    package let unpaidWork: any CallChannel

    package init(
        allocation: any CallChannel, interventions: any CallChannel, unpaidWork: any CallChannel,
        resettlement: any CallChannel
    ) {
        self.allocation = allocation
        self.unpaidWork = unpaidWork
        all = [
            Backend(name: "allocation", package: "probation.allocation.v1", channel: allocation),
            Backend(name: "interventions", package: "probation.interventions.v1", channel: interventions),
            Backend(name: "unpaid-work", package: "probation.unpaidwork.v1", channel: unpaidWork),
            Backend(name: "resettlement", package: "probation.resettlement.v1", channel: resettlement),
        ]
    }

    /// The channel to the service that answers a method; nil where none of them does.
    package func channel(for path: String) -> (any CallChannel)? {
        all.first { path.hasPrefix($0.package + ".") }?.channel
    }

    /// Every service, to be asked what it is doing.
    package var debug: [DebuggedService] {
        all.map { DebuggedService(name: $0.name, api: DebugClient($0.channel)) }
    }

    /// Asks every service at once whether it serves.
    package func health() async -> [ServiceHealth] {
        await withTaskGroup(of: (Int, ServiceHealth).self) { group in
            for (index, backend) in all.enumerated() {
                group.addTask { (index, await Self.health(of: backend)) }
            }
            var answers: [(Int, ServiceHealth)] = []
            for await answer in group { answers.append(answer) }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func health(of backend: Backend) async -> ServiceHealth {
        do {
            let call = Call(deadline: .after(healthTimeout))
            let reply = try await HealthClient(backend.channel).check(.init(), call)
            return ServiceHealth(name: backend.name, isServing: reply.status == .serving, detail: reply.build)
        } catch let status as Status {
            return ServiceHealth(name: backend.name, isServing: false, detail: status.message)
        } catch {
            return ServiceHealth(name: backend.name, isServing: false, detail: "Internal error.")
        }
    }
}
