import CivilCalendar
import GatewayKit
import Messages
import RPC

/// The intake queue: what has come in, by what it waits for.
struct CaseListPage: AllocationList {
    static let path = "/cases"
    static let words = ListWords(
        path, in: .cases, of: "case", none: "No cases match.", filter: .folded(),
        search: ListSearch(path: "/cases/search", heading: "Cases that begin with", none: "No cases match."))
    static let usualOrder = Wire.CaseOrder.received

    /// None: those that the Hub still has to do something about.
    private var state = Wire.CaseState.unspecified
    private var band: Band?
    private var route = Wire.CaseRoute.unspecified
    private var sentenceType = Wire.SentenceType.unspecified
    private var town = ""
    /// The site whose team the cases go to.
    private var team = ""
    private var receivedFrom = DateEntry()
    private var receivedTo = DateEntry()
    private var onlyNearMisses = false

    init() {}

    /// The queue of a team, or of everybody's where the team is empty.
    init(state: Wire.CaseState, team: String) {
        (self.state, self.team) = (state, team)
    }

    mutating func parts(_ on: inout some Fields) { on.hidden(&state, "state") }

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListCasesReply?) {
        on.select(&band, "band", "Band", .open, of: Band.allCases, prompt: "Any")
        on.select(&route, "route", "Route", .open, prompt: "Any")
        on.select(&sentenceType, "sentence", "Sentence", .open, prompt: "Any", at: "sentenceType")
        on.line(&town, "town", "Town", .open, width: "input-20")
        on.select(
            &team, "team", "Team", .open, of: teams(reply), prompt: "Any",
            fault: team.isOneLine ? nil : "Team must only hold text that can be typed")
        on.date(&receivedFrom, "from", "Received from", .open, at: "receivedFrom")
        on.date(
            &receivedTo, "to", "Received to", .open, fault: receivedTo.fault("Received to", notBefore: receivedFrom),
            at: "receivedTo")
        on.tick(&onlyNearMisses, "near-misses", "Near misses", "Only near misses")
    }

    /// The one that is chosen stays to be seen, even where nothing could be listed.
    private func teams(_ reply: Wire.ListCasesReply?) -> [Choice] {
        let known = reply?.teams ?? []
        let all = team.isEmpty || known.contains(team) ? known : known + [team]
        return all.map { Choice(value: $0, label: $0) }
    }

    var title: String { [state.word ?? "", team, Self.words.heading].nonEmpty.joined(separator: " – ") }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListCasesReply {
        let part = Wire.CaseFilter(
            states: state == .unspecified ? [] : [state], band: band?.wire ?? .unspecified, route: route,
            sentenceType: sentenceType, town: town, receivedFrom: receivedFrom.iso, receivedTo: receivedTo.iso,
            onlyNearMisses: onlyNearMisses, team: team)
        let found = Wire.CaseFilter(states: Wire.CaseState.known, search: page.search)
        return try await page.service.listCases(
            .init(
                filter: page.search.isEmpty ? part : found, order: page.search.isEmpty ? page.order : .surname,
                pageSize: page.size, pageToken: page.token, isReversed: page.isReversed), page.call)
    }

    func isMasked(_ summary: Wire.CaseSummary) -> Bool { summary.isMasked }

    /// How many cases are in each state; those that somebody else has accepted are no longer ours to list.
    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {
        guard let reply = list.reply else { return }
        let states = [.unspecified] + Wire.CaseState.known.filter { $0.taker == nil }
        let rejects = (
            label: "Refused rows (\(Int(reply.rejects).grouped))", href: RejectListPage.path, isHere: false
        )
        html.subNavigation(
            "Cases by state",
            states.map { state in
                let count = reply.counts.first { $0.state == state }?.cases ?? 0
                return (
                    label: state.word.map { "\($0) (\(Int(count).grouped))" } ?? "To do",
                    href: list.href { $0.state = state }, isHere: list.search == nil && self.state == state
                )
            } + (list.viewer.destinations.contains(.rejects) ? [rejects] : []))
    }

    func writeLead(_ list: ShownList<Self>, _ reply: Wire.ListCasesReply, _ html: inout HTML) {
        let state = state.word ?? "Cases that the Hub has to do something about"
        html.element("h2", [state, team].nonEmpty.joined(separator: ", "))
    }
}

// MARK: - The columns

extension CaseListPage {
    func columns(for viewer: ListViewer) -> [Column] {
        [
            .person(by: .surname, { $0 }) { summary, html in
                if summary.isNearMiss { html.tag("Near miss", colour: .yellow) }
                if summary.isRestricted { html.tag("Restricted", colour: .grey) }
            },
            Column("Sentence", \.sentence),
            Column("Received", by: .received, file: \.receivedOn) { summary, html in
                html.text(summary.receivedOn.dayText)
                html.quiet(Int(summary.ageBusinessDays).counted("business day"))
            },
            Column("Band", file: { Band($0.band)?.word ?? "" }) { $1.band($0.band) },
            Column("Route", file: ["Route": \.routeText, "Town": \.town, "Team": \.team]) { summary, html in
                html.text(summary.routeText)
                if !summary.town.isEmpty { html.quiet(summary.town) }
                if !summary.team.isEmpty { html.quiet(summary.team) }
            },
            Column("Waits for", file: ["Waits for": \.waitsForText, "Officer": \.holder]) { summary, html in
                html.text(summary.waitsForText)
                if !summary.holder.isEmpty { html.quiet(summary.holder) }
            },
            Column("Due", by: .due, file: \.dueOn) { $1.due($0.dueOn, today: viewer.today) },
        ]
    }
}

extension Wire.CaseSummary {
    fileprivate var routeText: String { route.word ?? "No route yet" }
    fileprivate var waitsForText: String { waitsFor.isEmpty ? state.wording : waitsFor }
}
