import GatewayKit
import Messages
import RPC

/// A list that the unpaid work service tells of.
protocol UnpaidWorkList: ListPage where Service == any UnpaidWorkAPI {
    /// Whether it offers commands, and so must know what the caller may do.
    static var offersCommands: Bool { get }
}

extension UnpaidWorkList {
    static var offersCommands: Bool { false }

    static func permissions(
        _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws -> Permissions? {
        offersCommands ? try await Permissions(visit, session, from: unpaidWork) : nil
    }
}
