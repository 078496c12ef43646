import CivilCalendar
import GatewayKit
import Messages

/// What the list of stand-downs looks like.
struct StandDownListView {
    let query: StandDownQuery
    let reply: Wire.ListStandDownsReply?
    let mayStandDown: Bool
    let today: Day

    func write(_ html: inout HTML) {
        html.errorSummary(query.errors)
        html.element("h1", Destination.standDowns.label)
        if mayStandDown {
            html.element("p") { $0.link("Stand a project down", to: ProjectStandDownForm.pattern) }
        }
        writeFilter(&html)
        guard let reply else { return }
        html.element("h2", "The return")
        html.table(Self.table(reply.throughput ?? .init()))
        writeRates("By cause", "Cause", reply.byCause, &html)
        writeRates("By project", "Project", reply.byProject, &html)
        writeList(reply, &html)
    }

    private func writeFilter(_ html: inout HTML) {
        html.details("Choose other days than the last 28", isOpen: !query.from.isEmpty || !query.errors.isEmpty) {
            html in
            html.query(action: StandDownListPage.path) { html in
                html.dateInput(query.from, label: "First day", hint: "For example, 27 3 2019", errors: query.errors)
                html.dateInput(query.until, label: "Last day", errors: query.errors)
                html.button("Show these days")
            }
        }
    }

    private static func table(_ counts: Wire.ThroughputReturn) -> DataTable {
        let rows = [
            ("Did not begin in time", counts.notCommencedInTime, counts.commencementsDue, "people due to begin"),
            ("Were not offered their hours", counts.notOffered, counts.people, "people"),
            ("Were told in advance not to report", counts.toldInAdvance, counts.appointments, "appointments"),
            ("Were sent home on the day", counts.sentHomeOnTheDay, counts.appointments, "appointments"),
        ]
        return DataTable(
            "The four counts of the return", hidesCaption: true, ["What", "How many", "Share"],
            rows: rows.map { label, part, whole, noun in
                [
                    DataTable.text(label), DataTable.text("\(Int(part).grouped) of \(Int(whole).grouped) \(noun)"),
                    { $0.share(part, of: whole) },
                ]
            })
    }

    private func writeRates(_ heading: String, _ column: String, _ rates: [Wire.StandDownRate], _ html: inout HTML) {
        guard !rates.isEmpty else { return }
        html.element("h2", heading)
        html.table(
            DataTable(
                heading, hidesCaption: true, [column, "Stood down", "Share of those due"],
                rows: rates.map { rate in
                    [
                        DataTable.text(rate.label),
                        DataTable.text("\(Int(rate.stoodDown).grouped) of \(Int(rate.due).grouped)"),
                        { $0.share(rate.stoodDown, of: rate.due) },
                    ]
                }))
    }

    private func writeList(_ reply: Wire.ListStandDownsReply, _ html: inout HTML) {
        html.element("h2", "Who was stood down")
        html.resultCount(reply.items.isEmpty ? "Nobody was." : Int(reply.total).counted("stand-down"))
        guard !reply.items.isEmpty else { return }
        html.element("p") { html in
            let list = UnpaidWorkPages.path.with(query: [("list", Wire.Worklist.reoffer.code)])
            html.link("See everybody who needs another day", to: list)
        }
        html.table(
            DataTable(
                "Who was stood down", hidesCaption: true,
                ["Name", "Date", "Project", "Cause", "Credited", "Another day"],
                rows: reply.items.map(cells)))
        html.pagination(
            first: query.pageToken.isEmpty ? nil : query.href(pageToken: ""),
            next: reply.nextPageToken.isEmpty ? nil : query.href(pageToken: reply.nextPageToken))
    }

    private func cells(_ item: Wire.StoodDown) -> [DataTable.Cell] {
        [
            { html in
                let name = item.surname + item.forenames.behind(", ")
                if item.surname.isEmpty {
                    html.text("Restricted person")
                } else {
                    html.link(name, to: RequirementFile.path(to: item.caseId))
                }
                html.quiet(item.crn)
            },
            { html in
                html.text(item.date.dayText)
                html.quiet(item.isOnTheDay ? "On the day" : "In advance")
            },
            DataTable.text(item.project),
            { html in
                html.text(item.cause.wording)
                if !item.note.isEmpty { html.quiet(item.note) }
            },
            DataTable.text(item.minutesCredited.hoursText),
            { html in
                guard item.reofferedOn.isEmpty else { return html.text("Offered \(item.reofferedOn.dayText)") }
                html.tag("Needs another day", colour: .yellow)
                html.text(" by ")
                html.due(item.reofferBy, today: today)
            },
        ]
    }
}

extension HTML {
    /// A share in words and as a bar.
    mutating func share(_ part: UInt32, of whole: UInt32) {
        element("div", ["class": "capacity"]) { html in
            guard whole > 0 else { return html.text("None due") }
            let tenths = (UInt64(part) * 1_000 + UInt64(whole) / 2) / UInt64(whole)
            html.text(tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%")
            html.shareBar(part, of: whole)
        }
    }
}
