import GatewayKit
import Messages
import RPC

/// What a form about unpaid work is about: a person, a session, somebody who is due there, or a failure.
protocol UnpaidWorkSubject: FormSubject where Service == any UnpaidWorkAPI {}

extension UnpaidWorkSubject {
    static func permissions(
        _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: unpaidWork) }
}
