import CivilCalendar
import GatewayKit
import Messages
import RPC

/// Who has unpaid work to do, by what each person waits for.
struct RequirementListPage: ListPage {
    struct Service: Sendable {
        let unpaidWork: any UnpaidWorkAPI
        let supervision: any SupervisionAPI
    }

    static let words = ListWords(
        UnpaidWorkPages.path, in: .unpaidWork, of: "person", plural: "people", none: "Nobody is on this list.",
        filter: .folded(),
        search: ListSearch(
            path: "/unpaid-work/search", heading: "People who begin with", none: "Nobody matches."))
    static let usualOrder = Wire.RequirementOrder.lastDay

    private var worklist = Wire.Worklist.unspecified
    private var town = ""

    mutating func parts(_ on: inout some Fields) { on.hidden(&worklist, "list") }

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListRequirementsReply?) {
        on.line(&town, "town", "Town", .open, width: "input-20")
    }

    /// Officers begin with their own people.
    mutating func complete(for viewer: ListViewer) {
        if worklist == .unspecified { worklist = viewer.role.hasOwnPeople ? .mine : .toAssess }
    }

    var title: String { "\(worklist.wording) – \(Self.words.heading)" }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListRequirementsReply {
        let part = Wire.ListRequirementsRequest(
            worklist: worklist, town: town, pageSize: page.size, pageToken: page.token, order: page.order,
            isReversed: page.isReversed)
        let found = Wire.ListRequirementsRequest(search: page.search, pageToken: page.token)
        return try await page.service.unpaidWork.listRequirements(page.search.isEmpty ? part : found, page.call)
    }

    func news(_ page: ListCall<Self>, _ reply: Wire.ListRequirementsReply) async throws -> RequirementNews {
        var news = RequirementNews()
        news.alarms = try await Alarms(for: page.viewer.role, from: page.service.unpaidWork, page.call)
        guard page.viewer.role.hasOwnPeople else { return news }
        // While supervision does not answer, the people are listed all the same.
        let owed = Wire.ListFailuresRequest(owedOnly: true, mine: true, pageSize: 1)
        news.decisions = (try? await page.service.supervision.listFailures(owed, page.call).total) ?? 0
        return news
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Name", by: .name, file: ["Name": \.title, "CRN": \.crn]) { summary, html in
                if summary.isMasked {
                    html.text(summary.title)
                } else {
                    html.link(summary.title, to: RequirementFile.path(to: summary.caseId))
                }
                html.quiet(summary.crn)
                if summary.heldByNps { html.tag("NPS", colour: .grey) }
                if summary.isIntensive { html.tag("Intensive", colour: .blue) }
            },
            Column("Town", by: .town, \.town),
            Column("State", file: \.state.wording) { $1.tag($0.state) },
            Column("Hours left", by: .remaining, \.hoursLeft),
            Column("Next appointment", file: ["Next appointment": \.nextOn, "At": \.nextProject]) { summary, html in
                html.text(summary.nextOn.isEmpty ? "None" : summary.nextOn.dayText)
                if !summary.nextProject.isEmpty { html.quiet(summary.nextProject) }
            },
            Column("Due", by: .lastDay, file: ["Arrange by": \.arrangeBy, "Complete by": \.completeBy]) {
                $1.due($0)
            },
        ]
    }

    func isMasked(_ summary: Wire.RequirementSummary) -> Bool { summary.isMasked }

    func writeNews(_ list: ShownList<Self>, _ html: inout HTML) { list.news?.alarms?.write(&html) }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        guard let decisions = list.news?.decisions, decisions > 0 else { return }
        let wait = "\(Int(decisions).counted("failure")) to comply \(decisions == 1 ? "waits" : "wait") for you"
        html.element("p", ["class": "inset"]) { $0.link(wait, to: Destination.failures.path) }
    }

    /// How many people are on each list; only who has people of their own has a list of them.
    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {
        let worklists = Wire.Worklist.known.filter { $0 != .mine || list.viewer.role.hasOwnPeople }
            .sorted { $0 == .mine && $1 != .mine }
        html.subNavigation(
            "People by what they wait for",
            worklists.map { worklist in
                let count = list.reply?.counts.first { $0.worklist == worklist }?.people
                return (
                    label: worklist.wording + (count.map { " (\(Int($0).grouped))" } ?? ""),
                    href: list.href { $0.worklist = worklist },
                    isHere: list.search == nil && self.worklist == worklist
                )
            })
    }

    func writeLead(_ list: ShownList<Self>, _ reply: Wire.ListRequirementsReply, _ html: inout HTML) {
        html.element("h2", [worklist.wording, town].nonEmpty.joined(separator: ", "))
        html.element("p", worklist.purpose)
    }
}

/// What waits for whoever looks at the worklists, beside those who are on them.
struct RequirementNews {
    var alarms: Alarms?
    /// How many failures wait for the caller to decide them; none while supervision does not answer.
    var decisions: UInt32 = 0
}

extension HTML {
    /// The nearer of what is due, and that something is late where it is.
    fileprivate mutating func due(_ summary: Wire.RequirementSummary) {
        if summary.state.isOver { return text("Nothing due") }
        if summary.nextOn.isEmpty, !summary.arrangeBy.isEmpty { text("Arrange by \(summary.arrangeBy.dayText) ") }
        if !summary.completeBy.isEmpty { quiet("Complete by \(summary.completeBy.dayText)") }
        if !summary.reofferBy.isEmpty { quiet("Offer another day by \(summary.reofferBy.dayText)") }
        guard !summary.overdue.isEmpty else { return }
        tag("Overdue", colour: .red)
        quiet(summary.overdue)
    }
}

extension Role {
    /// Whether the role is responsible for people of its own.
    var hasOwnPeople: Bool {
        switch self {
        case .responsibleOfficer, .hubOfficer, .npsOfficer: true
        default: false
        }
    }
}
