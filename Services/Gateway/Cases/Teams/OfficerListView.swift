import GatewayKit
import Messages

/// What the workload of a team looks like.
struct OfficerListView {
    let team: String
    let order: OfficerSort
    let officers: [Wire.Officer]

    var title: String { "Workload of \(team.isEmpty ? "the whole area" : team)" }

    func write(_ html: inout HTML) {
        html.element("h1", title)
        if !team.isEmpty {
            html.element("p") { $0.element("a", ["href": OfficerListPage.path], "Workload of the whole area") }
        }
        guard !officers.isEmpty else { return html.resultCount("There are no officers.") }
        writeChart(&html)
        html.element("h2", "The same as a table")
        html.element("p") { html in
            html.element(
                "a", ["href": OfficerListPage.filePath.with(query: [("team", team)])], "Download the table (CSV)")
        }
        html.table(table)
    }

    /// What the chart shows, as its headline.
    private var headline: String {
        let over = officers.count { $0.load.level == .over }
        let all = officers.count.counted("officer")
        guard over > 0 else { return "None of \(all) is above 110%" }
        return "\(over.grouped) of \(all) \(over == 1 ? "is" : "are") above 110%"
    }

    private func writeChart(_ html: inout HTML) {
        html.element("h2", ["id": "workload-chart"], headline)
        html.element("p", "Points of each officer’s cases as a share of the points available to them today.")
        html.capacityKey()
        html.element("ul", ["class": "bar-chart", "aria-labelledby": "workload-chart"]) { html in
            for officer in officers {
                html.element("li") { html in
                    html.element("strong", officer.name)
                    html.capacityBar(now: officer.load)
                }
            }
        }
    }

    private var table: DataTable {
        DataTable(
            "Officers", hidesCaption: true,
            columns: [
                .init(label: "Name", sort: sort(.name)), .init(label: "Workload", sort: sort(.percent)),
                .init(label: "Presence"), .init(label: "Cases", sort: sort(.cases)), .init(label: "By band"),
                .init(label: "Last 7 days"),
            ],
            rows: officers.map(cells))
    }

    private func sort(_ column: OfficerSort) -> DataTable.Sort {
        let direction: DataTable.Sort.Direction =
            column != order ? .none : column == .name ? .ascending : .descending
        return .init(href: OfficerListPage.path(team: team, order: column), direction: direction)
    }

    private func cells(_ officer: Wire.Officer) -> [DataTable.Cell] {
        [
            { html in
                html.element("a", ["href": OfficerFile.path(to: officer.staffId)], officer.name)
                html.element("span", ["class": "quiet"], officer.gradeAndHours)
                if team.isEmpty { html.element("span", ["class": "quiet"], officer.team) }
            },
            { html in
                html.capacity(officer.load)
                html.element("span", ["class": "quiet"], officer.load.pointsText)
            },
            { $0.presence(officer) },
            { html in
                html.text(Int(officer.cases).grouped)
                html.element(
                    "span", ["class": "quiet"],
                    "\(officer.communityCases) in the community, \(officer.custodyCases) in custody")
            },
            { html in
                let lines = officer.lines.map { "\($0.name): \($0.cases)" }
                html.text(lines.isEmpty ? "None" : lines.joined(separator: "; "))
            },
            DataTable.text("\(officer.recentCases)"),
        ]
    }
}

extension Wire.Officer {
    /// "Probation officer, 80% of full time".
    var gradeAndHours: String {
        gradeName + (ftePercent == 100 ? ", full time" : ", \(ftePercent)% of full time")
    }
}

extension HTML {
    /// Whether somebody is there, and since or until when not.
    mutating func presence(_ officer: Wire.Officer) {
        if officer.presence == .present { return text(officer.presence.wording) }
        tag(officer.presence.wording, colour: .grey)
        if !officer.presenceWords.isEmpty { element("span", ["class": "quiet"], officer.presenceWords) }
    }
}
