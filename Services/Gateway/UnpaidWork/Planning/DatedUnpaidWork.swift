import CivilCalendar
import GatewayKit
import Messages
import RPC

/// The service of unpaid work, and the clock that says which weeks are to come.
struct DatedUnpaidWork: Sendable {
    let api: any UnpaidWorkAPI
    let clock: CivilCalendar.Clock
}

/// What a form about unpaid work is about that depends on which day it is.
protocol DatedSubject: FormSubject where Service == DatedUnpaidWork {}

extension DatedSubject {
    static func permissions(
        _ visit: Visit, _ session: Session, from service: DatedUnpaidWork
    ) async throws -> Permissions { try await Permissions(visit, session, from: service.api) }
}
