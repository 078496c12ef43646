import CivilCalendar
import GatewayKit
import Messages
import RPC

/// The plans of weeks, the latest first.
struct PlanListPage: UnpaidWorkList {
    static let path = "\(UnpaidWorkPages.path)/plans"
    static let words = ListWords(path, in: .plans, of: "plan", none: "There is no plan.")
    static let usualOrder = Wire.PlanOrder.made
    static let offersCommands = true

    /// The Monday of the week whose plans are listed; empty for all.
    private var week = ""

    mutating func parts(_ on: inout some Fields) { on.hidden(&week, "week") }

    mutating func complete(for viewer: ListViewer) { week = Day(iso: week)?.monday.description ?? "" }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListPlansReply {
        try await page.service.listPlans(
            .init(
                week: week, pageSize: page.size, pageToken: page.token, order: page.order, isReversed: page.isReversed),
            page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Week", by: .week, file: \.weekText) { $1.link($0.weekText, to: PlanFile.path(to: $0.planId)) },
            Column("State", file: \.state.wording) { $1.tag($0.state) },
            Column("What is planned", \.kindText),
            Column("Made", by: .made, falls: true, file: ["Made at": \.madeAt, "Made by": { viewer.names[$0.madeBy] }])
            {
                $1.signature($0.madeAt, viewer.names[$0.madeBy], "")
            },
            Column("People placed", file: ["Placed": { "\($0.placed)" }, "People": { "\($0.people)" }]) {
                $1.text("\(Int($0.placed).grouped) of \(Int($0.people).grouped)")
            },
            Column("Cost") { $0.score == nil ? "None yet" : $0.cost.grouped },
        ]
    }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        if list.viewer.may(PlanWeekForm.command) {
            html.buttonLink("Plan a week", to: PlanWeekForm.path(toPlan: week))
        }
        guard !week.isEmpty else { return }
        html.element("p") { html in
            html.text("Of the week from \(week.dayText). ")
            html.link("Show all weeks", to: Self.path)
        }
    }
}

extension Day {
    /// The Monday of its week.
    var monday: Day { advanced(by: 1 - weekday.rawValue) ?? self }
}
