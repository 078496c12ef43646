import Commands
import Messages
import RPC
import Store

extension UnpaidWorkService {
    /// Runs a command about somebody's unpaid work, of the version that the caller has read: lets `change` alter it, and
    /// the state and the next day follow.
    func change<Request: Message>(
        _ request: Request, of id: String, _ version: UInt32, _ call: AuthorisedCall, detail: String = "",
        _ change: @escaping @Sendable (Transaction, StoredRequirement) throws -> Void
    ) async throws -> Wire.RequirementCommandReply {
        try await store.run(request, call) { command in
            let found = try command.load(version, detail: detail) { try $0.requirement(id, for: call) }
            try change(command.transaction, found)
            return try .init(command.transaction.settle(found.id))
        }
    }
}

extension Wire.RequirementCommandReply {
    init(_ requirement: StoredRequirement, owed: [String] = []) {
        self.init(version: UInt32(requirement.version), state: requirement.state, owed: owed)
    }
}
