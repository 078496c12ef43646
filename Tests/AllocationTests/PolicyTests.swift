import Allocation
import AllocationMakers
import Commands
import Messages
import NIOCore
import RPC
import Testing

/// The table of roles against the service itself: every method with every role.
@Suite struct PolicyTests {
    private static let methods = WireContract.methods.filter { $0.service == "probation.allocation.v1.Allocation" }

    @Test(arguments: AllocationMethod.allCases)
    func `No role stands twice with one method`(method: AllocationMethod) {
        let roles = method.rules.flatMap(\.value)
        #expect(!roles.isEmpty && Set(roles).count == roles.count)
    }

    @Test(arguments: Role.allCases)
    func `A role may call what the table says, and nothing else`(role: Role) async throws {
        let service = try TestService()
        for method in Self.methods {
            let rules = try #require(AllocationMethod(rawValue: method.name))
            let code = await service.code(of: method, .by("somebody", role.rawValue))
            #expect((code != .permissionDenied) == (rules.relations[role] != nil), "\(method.name): \(code)")
        }
    }

    @Test func `Without a caller, of an unknown role or in another area nothing is answered`() async throws {
        let service = try TestService()
        for method in Self.methods {
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
        #expect(rows.count == AllocationMethod.allCases.map(\.relations.count).reduce(0, +))
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
