import CivilCalendar
import GatewayKit
import Messages
import RPC

/// The sessions of a week, day by day: how full they are, and who supervises them.
struct SessionListPage: UnpaidWorkList {
    static let path = SessionPages.path
    static let words = ListWords(
        path, in: .sessions, of: "session", none: "There are no sessions in this week.", filter: .folded())
    static let usualOrder = Wire.SessionOrder.day
    static let offersCommands = true

    /// The Monday of the week that is listed.
    private var monday = ""
    private var town = ""

    mutating func parts(_ on: inout some Fields) { on.hidden(&monday, "week") }

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListSessionsReply?) {
        on.line(&town, "town", "Town", .open, width: "input-20")
    }

    mutating func complete(for viewer: ListViewer) { monday = (Day(iso: monday) ?? viewer.today).monday.description }

    private var week: SessionWeek { SessionWeek(of: Day(iso: monday) ?? .first, town: town, on: Self.path) }

    var title: String { "\(Self.words.heading), \(week.title)" }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListSessionsReply {
        var request = week.request
        (request.order, request.isReversed) = (page.order, page.isReversed)
        (request.pageSize, request.pageToken) = (page.size, page.token)
        return try await page.service.listSessions(request, page.call)
    }

    func news(_ page: ListCall<Self>, _ reply: Wire.ListSessionsReply) async throws -> Alarms? {
        reply.alarms > 0 ? try await Alarms(for: page.viewer.role, from: page.service, page.call) : nil
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Project", by: .project, file: ["Project": \.project, "Town": \.town]) { summary, html in
                html.link(summary.project, to: PlannedSession.path(to: summary.sessionId))
                if !summary.town.isEmpty { html.quiet(summary.town) }
            },
            Column("Times", by: .day, file: ["Date": \.date, "Times": \.times]) { $1.text($0.times) },
            Column("Booked", by: .booked, file: ["Booked": { "\($0.booked)" }, "Places": { "\($0.places)" }]) {
                $1.places(of: $0)
            },
            Column(
                "Supervisors and vehicle", file: ["Supervisors": \.supervisorsText, "Vehicle": \.vehicle]
            ) { summary, html in
                html.supervisors(of: summary)
                if !summary.vehicle.isEmpty { html.quiet(summary.vehicle) }
            },
            Column("State", file: \.state.wording) { summary, html in
                html.tag(summary.state)
                guard summary.hasAlarm else { return }
                html.text(" ")
                html.tag("Alarm", colour: .red)
            },
        ]
    }

    func writeNews(_ list: ShownList<Self>, _ html: inout HTML) { list.news??.write(&html) }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        html.element("p", ["class": "lead"], week.title)
        html.weeks(around: week)
        if list.errors.isEmpty { html.element("p") { $0.link("Rota to print", to: week.href(on: RotaPage.path)) } }
        guard let permissions = list.viewer.permissions else { return }
        PlanLinks(week.monday, list.reply?.items ?? [], today: list.viewer.today, permissions)?.write(&html)
    }

    func writeLead(_ list: ShownList<Self>, _ reply: Wire.ListSessionsReply, _ html: inout HTML) {
        if !reply.items.isEmpty { html.placesKey() }
    }

    /// Each day's, unless they go by something else.
    func sections(
        _ items: [Wire.SessionSummary], by place: ListPlace<Wire.SessionOrder>
    ) -> [(heading: String, items: [Wire.SessionSummary])] {
        guard place.order == .day else { return [("", items)] }
        let days = items.byDay.map { (heading: $0.dayInWords, items: $1) }
        return place.isReversed ? days.reversed() : days
    }
}

extension Wire.SessionSummary {
    var supervisorsText: String { supervisors.joined(separator: ", ") }
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
        guard summary.supervisors.isEmpty else { return text(summary.supervisorsText) }
        tag("No supervisor", colour: .red)
    }
}

extension UInt32 {
    fileprivate func counted(_ noun: String) -> String { Int(self).counted(noun) }
}
