import CivilCalendar
import GatewayKit
import Messages

/// What the intake queue looks like: the whole list, a part of it, or what a search found.
struct CaseListView {
    let query: CaseQuery
    /// Who looks at it.
    let destinations: [Destination]
    let token: String
    let today: Day
    var search: CaseSearch?
    var reply: Wire.ListCasesReply?
    var errors: [FieldError] = []

    var title: String {
        if search != nil { return "Search results – Cases" }
        return [query.state?.wording ?? "", query.team, "Cases"].nonEmpty.joined(separator: " – ")
    }

    func write(_ html: inout HTML) {
        html.errorSummary(errors)
        html.element("h1", "Cases")
        writeSearch(&html)
        if let reply { writeStates(reply, &html) }
        if search == nil { writeFilter(&html) }
        if let reply { writeResults(reply, &html) }
    }

    private func writeSearch(_ html: inout HTML) {
        html.form(action: CaseListPage.searchPath, token: token, class: "search") { html in
            html.textInput(
                Field(CaseSearch.field, label: "Find a person by CRN or surname", errors: errors),
                value: search?.text ?? "")
            html.button("Search")
        }
    }

    /// How many cases are in each state; those that somebody else has accepted are no longer ours to list.
    private func writeStates(_ reply: Wire.ListCasesReply, _ html: inout HTML) {
        let all = (label: "To do", href: query.with(state: nil).href, isHere: search == nil && query.state == nil)
        let states = Wire.CaseState.known.filter { $0.taker == nil }.map { state in
            let count = reply.counts.first { $0.state == state }?.cases ?? 0
            return (
                label: "\(state.wording) (\(Int(count).grouped))", href: query.with(state: state).href,
                isHere: search == nil && query.state == state
            )
        }
        let rejects = (
            label: "Refused rows (\(Int(reply.rejects).grouped))", href: RejectListPage.path, isHere: false
        )
        let seesRejects = destinations.contains(.rejects)
        html.subNavigation("Cases by state", [all] + states + (seesRejects ? [rejects] : []))
    }

    private func writeResults(_ reply: Wire.ListCasesReply, _ html: inout HTML) {
        if let search {
            html.element("h2", "Cases that begin with “\(search.text)”")
        } else {
            let state = query.state?.wording ?? "Cases that the Hub has to do something about"
            html.element("h2", [state, query.team].nonEmpty.joined(separator: ", "))
        }
        writeCount(reply, &html)
        if !reply.items.isEmpty {
            html.table(
                DataTable("Cases", hidesCaption: true, columns: columns), reply.items
            ) { summary, row, html in
                CaseRow.write(summary, today: today, &row, &html)
            }
        }
        if let search {
            writeNextPage(of: search, reply.nextPageToken, &html)
        } else {
            html.pagination(
                first: query.pageToken.isEmpty ? nil : query.with(pageToken: "").href,
                next: reply.nextPageToken.isEmpty ? nil : query.with(pageToken: reply.nextPageToken).href)
        }
    }

    private func writeCount(_ reply: Wire.ListCasesReply, _ html: inout HTML) {
        let total = Int(reply.total)
        let shown = reply.items.count == total ? "" : "\(reply.items.count.grouped) of "
        html.resultCount(reply.items.isEmpty ? "No cases match." : "\(shown)\(total.counted("case"))")
    }

    private func writeNextPage(of search: CaseSearch, _ pageToken: String, _ html: inout HTML) {
        guard !pageToken.isEmpty else { return }
        html.form(action: CaseListPage.searchPath, token: token) { html in
            html.hidden(CaseSearch.field, search.text)
            html.hidden("page", pageToken)
            html.button("Next page")
        }
    }

    /// What a search found is sorted by name, and cannot be sorted otherwise.
    private var columns: [DataTable.Column] {
        [
            .init(label: "Name", sort: sort(.surname, .ascending)), .init(label: "Sentence"),
            .init(label: "Received", sort: sort(.received, .ascending, otherwise: .latest)), .init(label: "Band"),
            .init(label: "Route"), .init(label: "Waits for"), .init(label: "Due", sort: sort(.due, .ascending)),
        ]
    }

    private func sort(
        _ order: CaseSort, _ direction: DataTable.Sort.Direction, otherwise: CaseSort? = nil
    ) -> DataTable.Sort? {
        guard search == nil else { return nil }
        switch query.order {
        case order: return .init(href: query.with(order: otherwise ?? order).href, direction: direction)
        case otherwise: return .init(href: query.with(order: order).href, direction: .descending)
        default: return .init(href: query.with(order: order).href, direction: .none)
        }
    }
}

// MARK: - The filter

extension CaseListView {
    private func writeFilter(_ html: inout HTML) {
        html.details("Filter the list", isOpen: query.isFiltered || !errors.isEmpty) { html in
            html.query(action: CaseListPage.path) { html in
                if let state = query.state { html.hidden("state", state.code) }
                if query.order != .received { html.hidden("sort", query.order.rawValue) }
                html.select(
                    Field("band", label: "Band", errors: errors),
                    Self.any + Band.allCases.map { Choice(value: $0.rawValue, label: $0.word) },
                    chosen: query.band?.rawValue)
                select("route", "Route", query.route, &html)
                select("sentence", "Sentence", query.sentenceType, &html)
                html.textInput(Field("town", label: "Town", errors: errors), value: query.town, width: "input-20")
                html.select(
                    Field("team", label: "Team", errors: errors),
                    Self.any + teams.map { Choice(value: $0, label: $0) }, chosen: query.team)
                html.dateInput(
                    query.receivedFrom, label: "Received from", hint: "For example, 27 3 2019", errors: errors)
                html.dateInput(query.receivedTo, label: "Received to", hint: "For example, 27 3 2019", errors: errors)
                html.checkboxes(
                    Field("near-misses", label: "Near misses", errors: errors),
                    [Choice(value: "yes", label: "Only near misses")],
                    chosen: query.onlyNearMisses ? ["yes"] : [])
                html.button("Filter the list")
                html.element("p") { html in
                    html.element("a", ["href": CaseQuery().with(state: query.state).href], "Clear the filter")
                }
            }
        }
    }

    /// The one that is chosen stays to be seen, even where nothing could be listed.
    private var teams: [String] {
        let known = reply?.teams ?? []
        return query.team.isEmpty || known.contains(query.team) ? known : known + [query.team]
    }

    private static let any = [Choice(value: "", label: "Any")]

    private func select<Value: Worded>(_ name: String, _ label: String, _ chosen: Value?, _ html: inout HTML) {
        html.select(
            Field(name, label: label, errors: errors),
            Self.any + Value.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: chosen?.code)
    }

    /// The field of the filter for a field of the request; empty where there is none.
    static func filterField(at path: String) -> String {
        switch path {
        case "filter.band": "band"
        case "filter.route": "route"
        case "filter.sentenceType": "sentence"
        case "filter.town": "town"
        case "filter.team": "team"
        case "filter.receivedFrom": "from-day"
        case "filter.receivedTo": "to-day"
        default: ""
        }
    }
}

/// One case in the queue.
enum CaseRow {
    static func write(
        _ summary: Wire.CaseSummary, today: Day, _ row: inout DataTable.Row, _ html: inout HTML
    ) {
        html.cell(&row) { html in
            html.person(summary)
            if summary.isMasked { return }
            if summary.isNearMiss { html.tag("Near miss", colour: .yellow) }
            if summary.isRestricted { html.tag("Restricted", colour: .grey) }
        }
        if summary.isMasked { return html.rest(&row) { $0.text("You may not see this person’s case.") } }
        html.cell(&row, summary.sentence)
        html.cell(&row) { html in
            html.text(summary.receivedOn.dayText)
            html.quiet(Int(summary.ageBusinessDays).counted("business day"))
        }
        html.cell(&row) { $0.band(summary.band) }
        html.cell(&row) { html in
            html.text(summary.route.word ?? "No route yet")
            if !summary.town.isEmpty { html.quiet(summary.town) }
            if !summary.team.isEmpty { html.quiet(summary.team) }
        }
        html.cell(&row) { html in
            html.text(summary.waitsFor.isEmpty ? summary.state.wording : summary.waitsFor)
            if !summary.holder.isEmpty { html.quiet(summary.holder) }
        }
        html.cell(&row) { $0.due(summary.dueOn, today: today) }
    }
}
