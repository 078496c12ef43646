import Messages
import RPC
import Store

/// A method whose rules say which role may call it, and to whom the call then extends.
///
/// A service writes them as a switch over the methods of its contract: one without a rule does not compile.
package protocol GuardedMethod: ServiceMethod {
    /// To whom a call extends; the raw value says so in words.
    associatedtype Relation: RawRepresentable<String>, Hashable, Sendable

    /// Whatever does not stand here is refused.
    var rules: KeyValuePairs<Relation, Set<Role>> { get }
}

/// A call that the rules of access let in.
package struct Authorised<Relation: Sendable>: Sendable {
    /// The method, as the audit trail names it: `Allocation/ReadCase`.
    package let action: String
    package let caller: Caller
    /// To whom the call extends.
    package let relation: Relation
    /// As it came.
    package let call: Call
}

/// Lets in whom the rules of access let in and nobody else, and puts every refusal into the audit trail.
package struct Access<Method: GuardedMethod>: Interceptor {
    private let store: Store
    /// The contract package area whose cases the service has, for example `CL`.
    private let area: String
    private let relations: [Method: [Role: Method.Relation]]

    package init(to store: Store, area: String) {
        self.store = store
        self.area = area
        relations = Method.allCases.reduce(into: [:]) { $0[$1] = $1.relations }
    }

    package func intercept<Answer: Sendable>(
        _ method: Method, _ call: Call, _ handle: @Sendable (Authorised<Method.Relation>) async throws -> Answer
    ) async throws -> Answer {
        let caller = try Caller(call)
        do {
            return try await handle(try authorised(method, call, caller))
        } catch {
            throw try await refused(error, method, by: caller)
        }
    }

    private func authorised(
        _ method: Method, _ call: Call, _ caller: Caller
    ) throws(Status) -> Authorised<Method.Relation> {
        guard call.area == area, let role = Role(rawValue: caller.role), let relation = relations[method]?[role] else {
            throw Status(.permissionDenied, "Your role does not allow this.", reason: "ROLE")
        }
        return .init(action: method.action, caller: caller, relation: relation, call: call)
    }

    /// Records a refusal before it is told; other faults become what the caller may know of them.
    private func refused(_ error: any Error, _ method: Method, by caller: Caller) async throws -> any Error {
        let look = error as? RefusedLook
        guard let status = look?.status ?? (error as? Status) ?? Status(fault: error) else { return error }
        guard Self.recorded.contains(status.code) else { return status }
        let entry = caller.entry(
            .consultation, method.action, subjects: look?.subjects ?? [], detail: status.reason, isRefused: true)
        do {
            try await store.write { transaction in try transaction.record(entry) }
        } catch {
            throw Status(fault: error) ?? error
        }
        return status
    }

    private static var recorded: Set<StatusCode> {
        [.permissionDenied, .notFound, .failedPrecondition, .aborted, .alreadyExists]
    }

    /// The rules as a table: which role may do what, and to whom that extends.
    package var policy: Wire.ReadPolicyReply {
        .init(
            items: Method.allCases.flatMap { method in
                method.rules.flatMap { relation, roles in
                    Role.allCases.filter(roles.contains).map { role in
                        .init(role: role.rawValue, action: method.rawValue, relation: relation.rawValue)
                    }
                }
            })
    }
}

extension GuardedMethod {
    /// As the audit trail names it.
    package var action: String { "\(Self.service)/\(rawValue)" }

    /// The relation within which each role may call it: the first that names the role.
    package var relations: [Role: Relation] {
        rules.reduce(into: [:]) { found, rule in
            for role in rule.value where found[role] == nil { found[role] = rule.key }
        }
    }
}

/// A refusal whose subjects the audit trail is told, and the caller is not.
package struct RefusedLook: Error {
    package let status: Status
    package let subjects: [Identifier]

    package init(_ status: Status, at subjects: [Identifier]) {
        self.status = status
        self.subjects = subjects
    }
}
