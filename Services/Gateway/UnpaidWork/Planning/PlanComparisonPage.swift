import GatewayKit
import Hummingbird
import Messages
import RPC

/// Two plans of one week beside each other: what each costs, and who is elsewhere.
struct PlanComparisonPage: Sendable {
    static let pattern = "\(PlanFile.pattern)/compare"
    static let method = UnpaidWorkMethods.comparePlans
    private static let field = "with"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    static func path(to planID: String) -> String { "\(PlanFile.path(to: planID))/compare" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: unpaidWork).allow(Self.method) else {
            throw Refusal.notForRole
        }
        let file = try await PlanFile(visit, session, from: unpaidWork)
        let others = try await unpaidWork.listPlans(
            .init(week: file.summary.week, pageSize: Limits.plansOffered), Call(visit, session)
        ).items.filter { $0.planId != file.planID && $0.score != nil }
        let other = visit.query.line(Self.field)
        let reply = try await reply(file, other, visit, session)
        let view = PlanComparisonView(file: file, others: others, other: other, field: Self.field, reply: reply)
        let page = Page(title: "Compare – \(file.title)", back: file.path, isWide: true) { view.write(&$0) }
        return layout.response(page, for: visit)
    }

    /// Nil while no other plan is chosen.
    private func reply(
        _ file: PlanFile, _ other: String, _ visit: Visit, _ session: Session
    ) async throws -> Wire.ComparePlansReply? {
        guard !other.isEmpty else { return nil }
        // The request holds nothing but parts of the address.
        return try await visit.read("plan") {
            try await unpaidWork.comparePlans(.init(planId: $0, otherPlanId: other), Call(visit, session))
        }
    }
}

/// What the comparison looks like.
private struct PlanComparisonView {
    let file: PlanFile
    let others: [Wire.PlanSummary]
    let other: String
    let field: String
    let reply: Wire.ComparePlansReply?

    func write(_ html: inout HTML) {
        html.element("p", ["class": "hint"], file.title)
        html.element("h1", "Compare with another plan")
        writeChoice(&html)
        guard let reply else { return }
        writeScores(reply.plan ?? .init(), reply.other ?? .init(), &html)
        writeDifferences(reply, &html)
    }

    private func writeChoice(_ html: inout HTML) {
        guard !others.isEmpty else { return html.element("p", "There is no other plan for this week.") }
        html.query(action: PlanComparisonPage.path(to: file.planID)) { html in
            html.select(Field(field, label: "The other plan", errors: []), others.map(\.choice), chosen: other)
            html.button("Compare")
        }
    }

    private func writeScores(_ plan: Wire.PlanSummary, _ other: Wire.PlanSummary, _ html: inout HTML) {
        let pairs = zip(plan.scoreOrNone.parts, other.scoreOrNone.parts).map { mine, theirs in
            [mine.name, "\(mine.amountText): \(mine.cost.grouped)", "\(theirs.amountText): \(theirs.cost.grouped)"]
        }
        let counts = [
            ("Cost", plan.cost, other.cost), ("With a place", Int(plan.placed), Int(other.placed)),
            ("Without a place", Int(plan.unplaced), Int(other.unplaced)),
            ("New bookings", Int(plan.added), Int(other.added)), ("Lost bookings", Int(plan.lost), Int(other.lost)),
        ].map { [$0.0, $0.1.grouped, $0.2.grouped] }
        html.element("h2", "What each costs")
        html.table(
            DataTable(
                "What each costs", hidesCaption: true, ["Part", "This plan", "The other plan"],
                rows: (pairs + counts).map { $0.map(DataTable.text) }))
    }

    private func writeDifferences(_ reply: Wire.ComparePlansReply, _ html: inout HTML) {
        html.element("h2", "Who is elsewhere")
        let (shown, total) = (reply.differences.count, Int(reply.total))
        let all = total.counted("person", plural: "people")
        html.resultCount(total == 0 ? "Nobody is." : shown < total ? "The first \(shown.grouped) of \(all)" : all)
        guard shown > 0 else { return }
        html.table(
            DataTable(
                "Who is elsewhere", hidesCaption: true, ["Person", "In this plan", "In the other plan"],
                rows: reply.differences.map { difference in
                    [
                        { $0.plannedPerson(difference.name, difference.crn, difference.caseId) },
                        DataTable.text(difference.here.orNowhere), DataTable.text(difference.there.orNowhere),
                    ]
                }))
    }
}

extension Wire.PlanSummary {
    fileprivate var scoreOrNone: Wire.PlanScore { score ?? .init() }
}

extension Wire.PlanDifference {
    fileprivate var name: String { surname.isEmpty ? forenames : surname + forenames.behind(", ") }
}

extension String {
    fileprivate var orNowhere: String { isEmpty ? "Nowhere" : self }
}

extension HTML {
    /// Name with a link to the person's unpaid work, and CRN; the CRN alone of whom nobody may see.
    mutating func plannedPerson(_ name: String, _ crn: String, _ caseID: String) {
        guard !name.isEmpty else { return text(crn) }
        link(name, to: RequirementFile.path(to: caseID))
        quiet(crn)
    }
}
