import GatewayKit
import Messages
import RPC

/// A session that was stood down and may be held after all.
struct StoodDownSession: StoodDownSubject {
    static let name = "stand-down-withdrawal"
    static let pattern = "\(PlannedSession.pattern)/\(name)"

    private let planned: PlannedSession

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        planned = try await PlannedSession(visit, session, from: unpaidWork)
    }

    var title: String { planned.title }
    var path: String { planned.path }
    let heading = "Why is the stand-down taken back?"
    var request: Wire.WithdrawStandDownRequest { .init(sessionId: planned.file.sessionID) }

    func checkIsStoodDown() throws(Refusal) {
        guard planned.file.summary.state == .stoodDown else { throw .alreadyDone("The session is not stood down.") }
    }
}
