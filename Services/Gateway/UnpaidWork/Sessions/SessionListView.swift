import CivilCalendar
import GatewayKit
import Messages

/// What a week of sessions looks like.
struct SessionListView {
    let week: SessionWeek
    let reply: Wire.ListSessionsReply?
    let alarms: Alarms?
    let plans: PlanLinks?
    let errors: [FieldError]

    func write(_ html: inout HTML) {
        if errors.isEmpty { alarms?.write(&html) }
        html.errorSummary(errors)
        html.element("h1", Destination.sessions.label)
        html.element("p", ["class": "lead"], week.title)
        html.weeks(around: week)
        if errors.isEmpty { html.element("p") { $0.link("Rota to print", to: week.href(on: RotaPage.path)) } }
        plans?.write(&html)
        writeFilter(&html)
        guard let reply else { return }
        html.resultCount(
            reply.items.isEmpty ? "There are no sessions in this week." : Int(reply.total).counted("session"))
        if !reply.items.isEmpty { html.placesKey() }
        for (day, sessions) in reply.items.byDay { write(day, sessions, &html) }
        html.pagination(
            first: week.pageToken.isEmpty ? nil : week.href(pageToken: ""),
            next: reply.nextPageToken.isEmpty ? nil : week.href(pageToken: reply.nextPageToken))
    }

    private func writeFilter(_ html: inout HTML) {
        html.details("Filter the list", isOpen: !week.town.isEmpty || !errors.isEmpty) { html in
            html.query(action: SessionListPage.path) { html in
                html.hidden("week", week.monday.description)
                html.textInput(Field("town", label: "Town", errors: errors), value: week.town, width: "input-20")
                html.button("Filter the list")
            }
        }
    }

    private func write(_ day: String, _ sessions: [Wire.SessionSummary], _ html: inout HTML) {
        html.element("h2", day.dayInWords)
        html.table(
            DataTable(
                "Sessions on \(day.dayInWords)", hidesCaption: true,
                ["Project", "Times", "Booked", "Supervisors and vehicle", "State"], rows: sessions.map(cells)))
    }

    private func cells(_ summary: Wire.SessionSummary) -> [DataTable.Cell] {
        [
            { html in
                html.link(summary.project, to: PlannedSession.path(to: summary.sessionId))
                if !summary.town.isEmpty { html.quiet(summary.town) }
            },
            DataTable.text(summary.times), { $0.places(of: summary) },
            { html in
                html.supervisors(of: summary)
                if !summary.vehicle.isEmpty { html.quiet(summary.vehicle) }
            },
            { html in
                html.tag(summary.state)
                guard summary.hasAlarm else { return }
                html.text(" ")
                html.tag("Alarm", colour: .red)
            },
        ]
    }
}

extension HTML {
    /// How full a session is, in words and as a bar that says the same again.
    mutating func places(of summary: Wire.SessionSummary) {
        element("div", ["class": "capacity"]) { html in
            html.text("\(summary.booked) of \(summary.places.counted("place")) ")
            if summary.bookingLimit > summary.places { html.text("(up to \(summary.bookingLimit)) ") }
            if summary.booked > summary.places { html.tag("Overbooked", colour: .yellow) }
            let end = max(summary.booked, summary.places, summary.bookingLimit)
            html.shareBar(summary.booked, of: end, mark: summary.places)
        }
    }

    /// What the bars mean.
    mutating func placesKey() {
        element("p", ["class": "hint"], "Each bar shows who is booked; the mark stands at the places that there are.")
    }

    mutating func supervisors(of summary: Wire.SessionSummary) {
        guard summary.supervisors.isEmpty else { return text(summary.supervisors.joined(separator: ", ")) }
        tag("No supervisor", colour: .red)
    }
}

extension UInt32 {
    fileprivate func counted(_ noun: String) -> String { Int(self).counted(noun) }
}
