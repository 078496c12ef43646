import GatewayKit
import Hummingbird
import Messages
import RPC

/// The workload of a team's officers or of the whole area's: a bar chart, the same as a table, and as a file.
struct OfficerListPage: Sendable {
    static let path = "/teams/officers"
    static let filePath = "/teams/officers.csv"

    let allocation: any AllocationAPI
    let layout: Layout

    static func path(team: String, order: OfficerSort = .percent) -> String {
        path.with(query: [("team", team), ("sort", order == .percent ? nil : order.rawValue)])
    }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let team = visit.query.line("team")
        let order = OfficerSort(rawValue: visit.query.line("sort")) ?? .percent
        let view = OfficerListView(
            team: team, order: order, officers: order.sorted(try await officers(visit, session)))
        let page = Page(title: view.title, back: TeamListPage.path, isWide: true) { view.write(&$0) }
        return layout.response(page, for: visit)
    }

    /// The same as a file, which spreadsheets open.
    func download(_ visit: Visit, _ session: Session) async throws -> Response {
        let officers = OfficerSort.name.sorted(try await officers(visit, session))
        return OfficerFigures.csv(officers).response(named: "workload.csv")
    }

    private func officers(_ visit: Visit, _ session: Session) async throws -> [Wire.Officer] {
        do {
            return try await allocation.listOfficers(.init(team: visit.query.line("team")), Call(visit, session)).items
        } catch let status as Status where status.code == .invalidArgument {
            throw Refusal.notFound
        }
    }
}

/// In which order officers are listed, as the address names it.
enum OfficerSort: String {
    case percent, name, cases

    /// The fullest first, or those with most cases; who has nothing available has no share, and comes last.
    func sorted(_ officers: [Wire.Officer]) -> [Wire.Officer] {
        officers.sorted { first, second in
            let left = rank(first)
            let right = rank(second)
            return left == right ? (first.name, first.staffId) < (second.name, second.staffId) : left > right
        }
    }

    private func rank(_ officer: Wire.Officer) -> Int {
        switch self {
        case .percent:
            officer.load.level == .unavailable ? -1 : Int(officer.load.percentTenths)
        case .name: 0
        case .cases: Int(officer.cases)
        }
    }
}

extension Wire.Officer {
    /// How full they are; nothing available where the service does not say.
    var load: Wire.Capacity { capacity ?? .init(level: .unavailable) }
}
