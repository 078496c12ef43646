import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// The plans of weeks, the latest first.
struct PlanListPage: Sendable {
    static let path = "\(UnpaidWorkPages.path)/plans"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = PlanQuery(visit.query)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let reply = try await visit.read("") { _ in
            try await unpaidWork.listPlans(query.request, Call(visit, session))
        }
        let note = done.take(visit, session)
        let view = PlanListView(
            query: query, reply: reply, names: accounts, mayPlan: permissions.allow(PlanWeekForm.command))
        let page = Page(title: Destination.plans.label, isWide: true) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

/// Of which week plans are listed: of all where it is empty.
struct PlanQuery {
    let week: String
    let pageToken: String

    init(_ query: Form) {
        week = Day(iso: query.line("week"))?.monday.description ?? ""
        pageToken = query.line("page")
    }

    var request: Wire.ListPlansRequest { .init(week: week, pageToken: pageToken) }

    func href(pageToken: String) -> String {
        PlanListPage.path.with(query: [("week", week), ("page", pageToken)])
    }
}

/// What the list of plans looks like.
private struct PlanListView {
    let query: PlanQuery
    let reply: Wire.ListPlansReply
    let names: AccountNames
    let mayPlan: Bool

    func write(_ html: inout HTML) {
        html.element("h1", Destination.plans.label)
        if mayPlan {
            html.buttonLink("Plan a week", to: PlanWeekForm.path(toPlan: query.week))
        }
        if !query.week.isEmpty {
            html.element("p") { html in
                html.text("Of the week from \(query.week.dayText). ")
                html.link("Show all weeks", to: PlanListPage.path)
            }
        }
        html.resultCount(reply.items.isEmpty ? "There is no plan." : Int(reply.total).counted("plan"))
        guard !reply.items.isEmpty else { return }
        html.table(
            DataTable(
                "Plans", hidesCaption: true, ["Week", "State", "What is planned", "Made", "People placed", "Cost"],
                rows: reply.items.map(cells)))
        html.pagination(
            first: query.pageToken.isEmpty ? nil : query.href(pageToken: ""),
            next: reply.nextPageToken.isEmpty ? nil : query.href(pageToken: reply.nextPageToken))
    }

    private func cells(_ plan: Wire.PlanSummary) -> [DataTable.Cell] {
        [
            { $0.link(plan.weekText, to: PlanFile.path(to: plan.planId)) },
            { $0.tag(plan.state) }, DataTable.text(plan.kindText),
            { $0.signature(plan.madeAt, names[plan.madeBy], "") },
            DataTable.text("\(Int(plan.placed).grouped) of \(Int(plan.people).grouped)"),
            DataTable.text(plan.score == nil ? "None yet" : plan.cost.grouped),
        ]
    }
}

extension Day {
    /// The Monday of its week.
    var monday: Day { advanced(by: 1 - weekday.rawValue) ?? self }
}
