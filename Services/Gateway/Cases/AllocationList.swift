import Messages
import RPC

/// A list that the service of allocation tells of.
protocol AllocationList: ListPage where Service == any AllocationAPI {
    /// Whether it offers commands, and so must know what the caller may do.
    static var offersCommands: Bool { get }
}

extension AllocationList {
    static var offersCommands: Bool { false }

    static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions? {
        offersCommands ? try await Permissions(visit, session, from: allocation) : nil
    }
}
