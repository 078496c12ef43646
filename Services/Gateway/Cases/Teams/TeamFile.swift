import GatewayKit
import Messages
import RPC

/// One of the teams as the service tells it, and those who may be entered for it.
struct TeamFile: FormSubject {
    static let pattern = TeamListPage.path
    private static let field = "team"

    let team: Wire.Team
    let managers: [Wire.StaffName]

    /// The team that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        let name = visit.field(Self.field)
        let reply = try await allocation.listTeams(.init(), Call(visit, session))
        guard let team = reply.items.first(where: { $0.name == name }) else { throw Refusal.notFound }
        self.team = team
        managers = reply.managers
    }

    var title: String { team.name }
    var path: String { TeamListPage.path }
    var fields: [(name: String, value: String)] { [(Self.field, team.name)] }
}
