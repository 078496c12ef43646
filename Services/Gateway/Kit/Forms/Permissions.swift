import Messages
import RPC

/// What somebody may do, as the service's own policy has it: pages offer nothing else.
package struct Permissions {
    /// What the policy says of that which extends to nobody but the caller and their own.
    package static let ownRelation = "the caller and the cases they hold"

    private let relations: [String: String]

    package init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        let policy = try await allocation.readPolicy(.init(), Call(visit, session))
        self.init(of: session, policy.items.map { ($0.role, $0.action, $0.relation) })
    }

    package init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        let policy = try await unpaidWork.readPolicy(.init(), Call(visit, session))
        self.init(of: session, policy.items.map { ($0.role, $0.action, $0.relation) })
    }

    package init(_ visit: Visit, _ session: Session, from supervision: any SupervisionAPI) async throws {
        let policy = try await supervision.readPolicy(.init(), Call(visit, session))
        self.init(of: session, policy.items.map { ($0.role, $0.action, $0.relation) })
    }

    private init(of session: Session, _ rules: [(role: String, action: String, relation: String)]) {
        let role = session.account.role.rawValue
        let mine = rules.filter { $0.role == role }.map { ($0.action, $0.relation) }
        relations = Dictionary(mine) { first, _ in first }
    }

    package func allow<Subject>(_ command: Command<Subject>) -> Bool { allow(method: command.method.name) }

    package func allow(method: String) -> Bool { relations[method] != nil }

    /// Whether what is allowed extends to nothing but what is the caller's own.
    package func areOfOwnAlone(_ method: String) -> Bool { relations[method] == Self.ownRelation }
}
