import Messages
import RPC

/// What somebody may do about cases, as the service's own policy has it: pages offer nothing else.
struct Permissions {
    private let methods: Set<String>

    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        let policy = try await allocation.readPolicy(.init(), Call(visit, session))
        let role = session.account.role.rawValue
        methods = Set(policy.items.filter { $0.role == role }.map(\.action))
    }

    func allow(_ name: CaseQuestionName) -> Bool { methods.contains(name.method) }
}
