import Messages
import RPC
import Synchronization

/// What somebody may do, as the service's own policy has it: pages offer nothing else.
package struct Permissions {
    /// What the policy says of that which extends to nobody but the caller and their own.
    package static let ownRelation = "the caller and the cases they hold"

    private let relations: [String: String]

    package init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        self = try await visit.policies.permissions(AllocationMethods.readPolicy, visit, session, allocation.readPolicy)
    }

    package init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        self = try await visit.policies.permissions(UnpaidWorkMethods.readPolicy, visit, session, unpaidWork.readPolicy)
    }

    package init(_ visit: Visit, _ session: Session, from supervision: any SupervisionAPI) async throws {
        self = try await visit.policies.permissions(
            SupervisionMethods.readPolicy, visit, session, supervision.readPolicy)
    }

    fileprivate init(of role: String, _ policy: Wire.ReadPolicyReply) {
        let mine = policy.items.filter { $0.role == role }.map { ($0.action, $0.relation) }
        relations = Dictionary(mine) { first, _ in first }
    }

    package func allow<Subject>(_ command: Command<Subject>) -> Bool { allow(command.method) }

    package func allow(_ method: MethodDescriptor) -> Bool { allow(method: method.name) }

    package func allow(method: String) -> Bool { relations[method] != nil }

    /// Whether what is allowed extends to nothing but what is the caller's own.
    package func areOfOwnAlone(_ method: String) -> Bool { relations[method] == Self.ownRelation }
}

/// What each service's policy allows each role, kept for a minute: a policy changes with a build of its service alone.
package final class Policies: Sendable {
    /// There are no more than services, areas and roles.
    private struct Key: Hashable {
        let service: String
        let area: String
        let role: Role
    }

    private let kept = Mutex<[Key: (permissions: Permissions, until: ContinuousClock.Instant)]>([:])
    private let now: @Sendable () -> ContinuousClock.Instant

    package init(now: @escaping @Sendable () -> ContinuousClock.Instant) { self.now = now }

    /// - Parameters:
    ///   - method: by which the service tells its policy.
    ///   - ask: calls it; what fails is not kept.
    fileprivate func permissions(
        _ method: MethodDescriptor, _ visit: Visit, _ session: Session,
        _ ask: (Wire.ReadPolicyRequest, Call) async throws -> Wire.ReadPolicyReply
    ) async throws -> Permissions {
        let key = Key(service: method.service, area: session.account.area, role: session.account.role)
        if let entry = kept.withLock({ $0[key] }), now() < entry.until { return entry.permissions }
        let asked = now()
        let permissions = Permissions(of: key.role.rawValue, try await ask(.init(), Call(visit, session)))
        kept.withLock { $0[key] = (permissions, asked.advanced(by: Limits.policyLifetime)) }
        return permissions
    }
}
