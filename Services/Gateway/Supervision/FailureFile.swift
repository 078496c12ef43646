import GatewayKit
import Messages
import RPC

/// One failure to attend or comply, as the service tells it.
struct FailureFile: FormSubject {
    static let pattern = "\(FailureListPage.path)/{failure}"

    let reply: Wire.ReadFailureReply

    /// The failure of the address.
    init(_ visit: Visit, _ session: Session, from supervision: any SupervisionAPI) async throws {
        reply = try await visit.read("failure") {
            try await supervision.readFailure(.init(failureId: $0), Call(visit, session))
        }
    }

    var failure: Wire.Failure { reply.failure ?? .init() }
    var title: String { "\(failure.name), CRN \(failure.crn), \(failure.on.dayText)" }
    var path: String { Self.path(to: failure.failureId) }
    var version: UInt32? { failure.version }
    /// Its warning, where one stands.
    var warning: Wire.Warning? {
        reply.warnings.first { $0.failureId == failure.failureId && !$0.isWithdrawn }
    }

    static func path(to failureID: String) -> String { Destination.path(toFailure: failureID) }

    /// What whoever decides does is theirs, though a manager's role may do it of others.
    func isAllowed(_ method: String, by permissions: Permissions) -> Bool {
        let ofDeciders = [
            SupervisionMethods.decideFailure, SupervisionMethods.issueWarning, SupervisionMethods.takeNoAction,
        ].map(\.name)
        return reply.isOwn || !ofDeciders.contains(method)
    }
}
