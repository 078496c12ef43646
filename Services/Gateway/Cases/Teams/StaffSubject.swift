import GatewayKit
import Messages
import RPC

/// An officer or a team, of whom something can be recorded.
protocol StaffSubject: FormSubject where Service == any AllocationAPI {}

extension StaffSubject {
    static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: allocation) }
}
