import GatewayKit
import Hummingbird
import Messages
import RPC

/// A service that can be asked what it is doing.
package struct DebuggedService: Sendable {
    package let name: String
    package let api: any DebugAPI

    package init(name: String, api: any DebugAPI) {
        self.name = name
        self.api = api
    }
}

/// What the services know of each other: how far each has followed the others, and what it could not take in.
struct ServicesPage: Sendable {
    static let path = "/services"
    static let retryPath = "/services/retry"
    /// How long a service may take to say what it is doing.
    private static let timeout = Duration.seconds(2)

    let services: [DebuggedService]
    let layout: Layout

    var routes: [Route] {
        [
            Route(.get, Self.path, in: .services, show),
            Route(.post, Self.retryPath, in: .services, retry),
        ]
    }

    func show(_ visit: Visit, _ session: Session) async -> Response {
        let states = await states(visit, session)
        let isTold = visit.query.line("tried") == "1"
        let page = Page(title: Destination.services.label, isWide: true) { html in
            if isTold { html.successBanner("The event is tried again now.") }
            html.element("h1", Destination.services.label)
            html.element(
                "p", "Each service takes in what the others tell it. What it cannot take in is put aside, and says why."
            )
            for state in states { ServiceStateView(state: state, token: session.formToken).write(&html) }
        }
        return layout.response(page, for: visit)
    }

    func retry(_ visit: Visit, _ session: Session) async throws -> Response {
        let name = visit.form.line("service")
        guard let service = services.first(where: { $0.name == name }),
            let sequence = UInt64(visit.form.line("sequence"))
        else { throw Refusal.unreadableForm }
        let request = RPCWire.RetryParkedRequest(source: visit.form.line("source"), sequence: sequence)
        do {
            _ = try await service.api.retryParked(request, Call(visit, session))
        } catch let status as Status where status.code == .notFound {
            // Somebody else was faster, or it has gone through meanwhile: the page shows it.
        }
        return .redirect(to: Self.path + "?tried=1")
    }

    /// Asks all at once, in the order in which they are shown.
    private func states(_ visit: Visit, _ session: Session) async -> [ServiceState] {
        await withTaskGroup(of: (Int, ServiceState).self) { group in
            for (index, service) in services.enumerated() {
                var call = Call(visit, session)
                call.deadline = min(call.deadline, .after(Self.timeout))
                group.addTask { [call] in (index, await ServiceState(of: service, call)) }
            }
            var states: [(Int, ServiceState)] = []
            for await state in group { states.append(state) }
            return states.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

/// What one service says of itself, or why it says nothing.
struct ServiceState {
    let name: String
    let report: RPCWire.InspectReply?
    let problem: String

    init(of service: DebuggedService, _ call: Call) async {
        name = service.name
        do {
            report = try await service.api.inspect(.init(), call)
            problem = ""
        } catch {
            report = nil
            problem = (error as? Status)?.message ?? "Internal error."
        }
    }
}
