import GatewayKit
import Messages

/// What a plan costs: in words, and part by part.
struct PlanScoreView {
    let summary: Wire.PlanSummary

    func write(_ html: inout HTML) {
        html.element("h2", "What the plan costs")
        html.element("p", words)
        let score = summary.score ?? .init()
        html.table(
            DataTable(
                "What each part costs", hidesCaption: true, ["Part", "How much", "What one costs", "Cost"],
                rows: score.parts.map { part in
                    [part.name, part.amountText, part.eachText, part.cost.grouped].map(DataTable.text)
                } + [["Together", "", "", Int(score.total).grouped].map(DataTable.text)]))
    }

    private var words: String {
        let (cost, first) = (summary.cost, Int(summary.firstTotal))
        let gain = first - cost
        guard first > 0, gain != 0 else { return "The plan costs \(cost.grouped)." }
        // Somebody who is moved by hand may make it dearer than that.
        let percent = (abs(gain) * 100 + first / 2) / first
        return
            "The plan costs \(cost.grouped): \(abs(gain).grouped) \(gain > 0 ? "less" : "more") than the first plan of "
            + "the search, or \(percent)%."
    }
}

/// One of the things that a plan is to have little of.
struct PlanScorePart {
    let name: String
    let amount: Int
    /// How much it is, in words.
    let amountText: String
    /// What one of it is: `half hour`.
    let unit: String
    let cost: Int

    /// What one of it costs, on average where it is not always the same.
    var eachText: String {
        guard amount > 0 else { return "–" }
        let (whole, rest) = cost.quotientAndRemainder(dividingBy: amount)
        let tenths = (rest * 10 + amount / 2) / amount
        let average = "\((whole + tenths / 10).grouped)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)")"
        return "\(rest == 0 ? "" : "About ")\(average) a \(unit)"
    }
}

extension Wire.PlanScore {
    /// All that makes up the cost.
    var parts: [PlanScorePart] {
        [
            .init(
                name: "Hours short, each by the person’s priority", amount: Int(halfHoursShort),
                amountText: (halfHoursShort * 30).hoursText, unit: "half hour", cost: Int(shortCost)),
            .init(
                name: "Travel beyond 20 minutes each way", amount: Int(travelMinutes),
                amountText: travelMinutes.hoursText, unit: "minute", cost: Int(travelCost)),
            .init(
                name: "Changes of place", amount: Int(changesOfSite), amountText: Int(changesOfSite).grouped,
                unit: "change", cost: Int(changesCost)),
            .init(
                name: "Supervisors, session by session", amount: Int(supervisorSessions),
                amountText: Int(supervisorSessions).grouped, unit: "session", cost: Int(supervisorCost)),
        ]
    }
}
