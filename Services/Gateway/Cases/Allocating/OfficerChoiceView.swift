import GatewayKit
import Messages

/// What the page of a team's officers for one case looks like.
struct OfficerChoiceView {
    let comparison: OfficerComparison
    /// Whether an officer may be chosen, or only looked at.
    let mayChoose: Bool
    let token: String
    let errors: [FieldError]

    private var reply: Wire.CompareOfficersReply { comparison.reply }
    private var summary: Wire.CaseSummary { comparison.summary }

    var title: String { mayChoose ? "Choose an officer" : "Compare officers" }

    func write(_ html: inout HTML) {
        html.errorSummary(errors)
        html.element("h1", title)
        html.summaryList(overview)
        html.subNavigation(
            "Officers by team",
            reply.teams.map { team in
                (team, OfficerChoicePage.path(to: comparison.caseID, team: team), team == reply.team)
            })
        if comparison.eligible.isEmpty {
            html.element("p", "No officer of \(reply.team) may hold the case.")
        } else {
            html.capacityKey(withAfter: true)
            writeEligible(&html)
        }
        writeNotEligible(&html)
    }

    private var overview: [HTML.SummaryRow] {
        [
            .init(name: "Person") { $0.text(summary.title) }, .init(name: "CRN") { $0.text(summary.crn) },
            .init(name: "Band") { $0.band(summary.band) },
            .init(name: "Looked for") { html in
                if reply.wanted.isEmpty { html.text("Nothing in particular") } else { html.reasons(reply.wanted) }
            },
            .init(name: "Officer now") { $0.text(summary.holder.isEmpty ? "Nobody yet" : summary.holder) },
        ]
    }

    private func writeEligible(_ html: inout HTML) {
        let table = DataTable(
            "Officers of \(reply.team), the best match first.",
            ["Officer", "Capacity now and with the case", "Cases", "May hold it?", "Why here"], rows: rows)
        guard mayChoose else { return html.table(table) }
        html.form(action: OfficerChoicePage.path(to: comparison.caseID), token: token) { html in
            html.hidden(OfficerChoicePage.teamField, reply.team)
            html.fieldset(
                Field(OfficerChoicePage.officerField, label: "Which officer is to hold the case?", errors: errors)
            ) { $0.table(table) }
            html.button("Go on with this officer")
        }
    }

    private var rows: [[DataTable.Cell]] {
        // The first radio bears the id to which an error leads.
        let first = comparison.eligible.first { !$0.isCurrent }?.staffID
        return comparison.eligible.map { candidate in
            [
                { writeOfficer(candidate, isFirst: candidate.staffID == first, &$0) },
                { $0.capacityBar(now: candidate.now, after: candidate.isCurrent ? nil : candidate.then) },
                { $0.caseCounts(candidate.officer) },
                { $0.verdict(candidate) },
                { html in
                    html.reasons(candidate.rankingReasons)
                    if candidate.needsOverloadReason { html.rowNote("Needs a reason: too full.") }
                    if candidate.needsOverrideReason { html.rowNote("Needs a reason: others come first.") }
                },
            ]
        }
    }

    /// Whoever holds the case already cannot be chosen for it.
    private func writeOfficer(_ candidate: Wire.Candidate, isFirst: Bool, _ html: inout HTML) {
        if mayChoose, !candidate.isCurrent {
            let field = OfficerChoicePage.officerField
            html.choice(
                Choice(value: candidate.staffID, label: candidate.name),
                id: isFirst ? field : "\(field)-\(candidate.staffID)", name: field, type: "radio", isChosen: false)
        } else {
            html.text(candidate.name)
        }
        if candidate.isCurrent { html.tag("Holds the case now", colour: .blue) }
        html.officerDetails(candidate.officer)
    }

    private func writeNotEligible(_ html: inout HTML) {
        guard !comparison.notEligible.isEmpty else { return }
        html.element("h2", "Officers who may not hold it")
        html.table(
            DataTable(
                "Officers of \(reply.team) who may not hold the case", hidesCaption: true,
                ["Officer", "Capacity now", "Cases", "Why not"],
                rows: comparison.notEligible.map { candidate in
                    [
                        { html in
                            html.text(candidate.name)
                            html.officerDetails(candidate.officer)
                        },
                        { $0.capacityBar(now: candidate.now) }, { $0.caseCounts(candidate.officer) },
                        { $0.verdict(candidate) },
                    ]
                }))
    }
}

extension HTML {
    /// Reasons, one a line; behind a summary where they would fill the table.
    mutating func reasons(_ reasons: [String]) {
        guard !reasons.isEmpty else { return }
        element("ul", ["class": "changes"]) { html in
            for reason in reasons { html.element("li", reason) }
        }
    }

    /// Grade, working time and team, and that somebody is not there.
    fileprivate mutating func officerDetails(_ officer: Wire.Officer?) {
        guard let officer else { return }
        let details = [officer.gradeName, "\(officer.ftePercent)% of full time", officer.team]
        element("span", ["class": "quiet"], details.nonEmpty.joined(separator: ", "))
        if !officer.presenceWords.isEmpty { rowNote(officer.presenceWords) }
    }

    fileprivate mutating func caseCounts(_ officer: Wire.Officer?) {
        guard let officer else { return }
        for (count, words) in [
            (officer.communityCases, "in the community"), (officer.custodyCases, "in custody"),
            (officer.recentCases, "allocated in the last 7 days"),
        ] { rowNote("\(Int(count).grouped) \(words)") }
    }

    fileprivate mutating func verdict(_ candidate: Wire.Candidate) {
        tag(candidate.verdict)
        let reasons = candidate.eligibilityReasons
        if reasons.count > Self.mostReasonsShown {
            details(reasons.count.counted("reason")) { $0.reasons(reasons) }
        } else {
            self.reasons(reasons)
        }
    }

    private static var mostReasonsShown: Int { 2 }

    fileprivate mutating func rowNote(_ text: String) {
        element("span", ["class": "row-note"], text)
    }
}
