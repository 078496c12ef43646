import GatewayKit
import Messages
import RPC
import ServiceProcess

/// The services behind the gateway: how each is reached, and which methods are its own.
package struct Backends: Sendable {
    /// How long a service may take to say whether it serves.
    private static let healthTimeout = Duration.seconds(1)

    private let all: [(name: ServiceName, channel: any CallChannel)]

    /// - Parameter channel: makes the way to a service.
    package init(_ channel: (ServiceName) throws -> any CallChannel) rethrows {
        all = try ServiceName.allCases.map { ($0, try channel($0)) }
    }

    /// The way to a service.
    package subscript(name: ServiceName) -> any CallChannel { all.first { $0.name == name }!.channel }

    /// The channel to the service that answers a method; nil where none of them does.
    package func channel(for path: String) -> (any CallChannel)? {
        all.first { path.hasPrefix($0.name.contract + ".") }?.channel
    }

    /// Every service, to be asked what it is doing.
    package var debug: [DebuggedService] {
        all.map { DebuggedService(name: $0.name.rawValue, api: DebugClient($0.channel)) }
    }

    /// Asks every service at once whether it serves.
    package func health() async -> [ServiceHealth] {
        await withTaskGroup(of: (Int, ServiceHealth).self) { group in
            for (index, backend) in all.enumerated() {
                group.addTask { (index, await Self.health(of: backend.name.rawValue, backend.channel)) }
            }
            var answers: [(Int, ServiceHealth)] = []
            for await answer in group { answers.append(answer) }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func health(of name: String, _ channel: any CallChannel) async -> ServiceHealth {
        do {
            let call = Call(deadline: .after(healthTimeout))
            let reply = try await HealthClient(channel).check(.init(), call)
            return ServiceHealth(name: name, isServing: reply.status == .serving, detail: reply.build)
        } catch let status as Status {
            return ServiceHealth(name: name, isServing: false, detail: status.message)
        } catch {
            return ServiceHealth(name: name, isServing: false, detail: "Internal error.")
        }
    }
}
