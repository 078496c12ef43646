import AllocationMakers
import AllocationRules
import Messages
import NIOCore
import RPC
import Testing

/// The table of roles against the service itself: every method with every role.
@Suite struct PolicyTests {
    private static let methods = WireContract.methods.filter { $0.service == "probation.allocation.v1.Allocation" }

    @Test func `Every method has a rule, and every rule a method`() {
        #expect(Set(Self.methods.map(\.name)) == Set(Action.allCases.map(\.rawValue)))
        #expect(Set(Policy.rules.map(\.action)) == Set(Action.allCases))
    }

    @Test(arguments: Action.allCases)
    func `No role stands twice with one action`(action: Action) {
        let roles = Policy.rules.filter { $0.action == action }.flatMap(\.roles)
        #expect(Set(roles).count == roles.count)
    }

    @Test(arguments: Role.allCases)
    func `A role may call what the table says, and nothing else`(role: Role) async throws {
        let service = try TestService()
        for method in Self.methods {
            let action = try #require(Action(rawValue: method.name))
            let code = await service.code(of: method, .by("somebody", role.rawValue))
            let isAllowed = Policy.relation(of: role, to: action) != nil
            #expect((code != .permissionDenied) == isAllowed, "\(method.name): \(code)")
        }
    }

    @Test func `Without a caller, of an unknown role or in another area nothing that concerns people is answered`()
        async throws
    {
        let service = try TestService()
        for method in Self.methods {
            let action = try #require(Action(rawValue: method.name))
            guard Policy.rules.contains(where: { $0.action == action && $0.relation != .nobody }) else { continue }
            #expect(await service.code(of: method, Call(deadline: .after(.seconds(5)), area: "CL")) == .unauthenticated)
            #expect(await service.code(of: method, .by("somebody", "nobody")) == .permissionDenied)
            #expect(await service.code(of: method, .by(area: "EX")) == .permissionDenied)
        }
    }

    @Test func `A refusal stands in the audit trail`() async throws {
        let service = try TestService()
        _ = await service.code(of: AllocationMethods.listCases, .by("finance", "finance"))
        let trail = try await service.client.searchAudit(.init(account: "finance"), .by("auditor", "auditor"))
        #expect(trail.items.map(\.action) == ["Allocation/ListCases"])
        #expect(trail.items.map(\.wasRefused) == [true])
    }

    @Test func `The table can be read`() async throws {
        let rows = try await TestService().client.readPolicy(.init(), .by()).items
        #expect(rows.count == Policy.rules.map(\.roles.count).reduce(0, +))
        #expect(rows.contains { $0.role == "teamManager" && $0.action == "DecideCircumstance" })
    }
}

extension TestService {
    /// How a call without any field ends.
    fileprivate func code(of method: MethodDescriptor, _ call: Call) async -> StatusCode {
        do {
            if method.isUnary {
                _ = try await channel.send(method, ByteBuffer(), call)
            } else {
                let nothing = StreamedRequest.items(ItemStream { nil })
                _ = try await channel.stream(method, nothing, call).next()
            }
            return .ok
        } catch {
            return (error as? Status)?.code ?? .unknown
        }
    }
}
