import CivilCalendar
import GatewayKit
import Messages
import RPC

/// Whom the provider stood down, why and where most often, and what is told of it in the return.
struct StandDownListPage: UnpaidWorkList {
    static let path = SessionPages.standDownsPath
    static let words = ListWords(
        path, in: .standDowns, of: "stand-down", none: "Nobody was.",
        filter: .folded("Choose other days than the last 28", button: "Show these days"))
    static let usualOrder = Wire.StandDownOrder.day
    static let offersCommands = true

    /// The last 28 days where nothing is filled in.
    private var from = DateEntry()
    private var until = DateEntry()

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListStandDownsReply?) {
        let need = Need.when(!from.isEmpty || !until.isEmpty)
        on.date(&from, "from", "First day", need)
        on.date(&until, "until", "Last day", need, hint: nil, fault: until.fault("Last day", notBefore: from))
    }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListStandDownsReply {
        try await page.service.listStandDowns(
            .init(
                from: from.iso, until: until.iso, pageSize: page.size, pageToken: page.token, order: page.order,
                isReversed: page.isReversed), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Name", by: .name, file: ["Name": \.title, "CRN": \.crn]) { item, html in
                if item.surname.isEmpty {
                    html.text(item.title)
                } else {
                    html.link(item.title, to: RequirementFile.path(to: item.caseId))
                }
                html.quiet(item.crn)
            },
            Column("Date", by: .day, falls: true, file: ["Date": \.date, "When": \.whenText]) { item, html in
                html.text(item.date.dayText)
                html.quiet(item.whenText)
            },
            Column("Project", by: .project, \.project),
            Column("Cause", file: ["Cause": \.cause.wording, "Note": \.note]) { item, html in
                html.text(item.cause.wording)
                if !item.note.isEmpty { html.quiet(item.note) }
            },
            Column("Credited", \.minutesCredited.hoursText),
            Column("Another day", by: .reoffer, file: ["Offered": \.reofferedOn, "Offer by": \.reofferBy]) {
                item, html in
                guard item.reofferedOn.isEmpty else { return html.text("Offered \(item.reofferedOn.dayText)") }
                html.tag("Needs another day", colour: .yellow)
                html.text(" by ")
                html.due(item.reofferBy, today: viewer.today)
            },
        ]
    }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        guard list.viewer.may(SessionStandDownForm.command) else { return }
        html.element("p") { $0.link("Stand a project down", to: ProjectStandDownForm.pattern) }
    }

    func writeLead(_ list: ShownList<Self>, _ reply: Wire.ListStandDownsReply, _ html: inout HTML) {
        html.standDownRates(reply)
        html.element("h2", "Who was stood down")
        guard !reply.items.isEmpty else { return }
        html.element("p") { html in
            let list = UnpaidWorkPages.path.with(query: [("list", Wire.Worklist.reoffer.code)])
            html.link("See everybody who needs another day", to: list)
        }
    }
}

extension Wire.StoodDown {
    fileprivate var title: String { surname.isEmpty ? "Restricted person" : surname + forenames.behind(", ") }
    fileprivate var whenText: String { isOnTheDay ? "On the day" : "In advance" }
}
