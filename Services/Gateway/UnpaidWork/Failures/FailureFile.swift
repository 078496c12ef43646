import GatewayKit
import Messages
import RPC

/// One failure to attend or comply, as the service tells it.
struct FailureFile: FormSubject {
    static let pattern = "\(FailureListPage.path)/{failure}"

    let reply: Wire.ReadFailureReply

    /// The failure of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        reply = try await visit.read("failure") {
            try await unpaidWork.readFailure(.init(failureId: $0), Call(visit, session))
        }
    }

    var failure: Wire.Failure { reply.failure ?? .init() }
    var title: String { "\(failure.name), CRN \(failure.crn), \(failure.on.dayText)" }
    var path: String { Self.path(to: failure.failureId) }
    var version: UInt32? { failure.version }

    static func path(to failureID: String) -> String { "\(FailureListPage.path)/\(failureID.queryEncoded)" }
}
