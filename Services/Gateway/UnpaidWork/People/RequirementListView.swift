import CivilCalendar
import GatewayKit
import Messages

/// What the list of people with unpaid work looks like: one worklist, or what a search found.
struct RequirementListView {
    let query: RequirementQuery
    /// Who looks at it.
    let role: Role
    let token: String
    let today: Day
    var search: RequirementSearch?
    var reply: Wire.ListRequirementsReply?
    var alarms: Alarms?
    /// How many failures wait for whoever looks at it; nil for those who decide none.
    var decisions: UInt32?
    var errors: [FieldError] = []

    private static let heading = Destination.unpaidWork.label

    var title: String {
        "\(search == nil ? query.worklist.wording : "Search results") – \(Self.heading)"
    }

    func write(_ html: inout HTML) {
        if errors.isEmpty { alarms?.write(&html) }
        html.errorSummary(errors)
        html.element("h1", Self.heading)
        writeDecisions(&html)
        html.form(action: RequirementListPage.searchPath, token: token, class: "search") { html in
            html.textInput(
                Field(RequirementSearch.field, label: "Find a person by CRN or surname", errors: errors),
                value: search?.text ?? "")
            html.button("Search")
        }
        writeWorklists(&html)
        if search == nil { writeFilter(&html) }
        if let reply { writeResults(reply, &html) }
    }

    private func writeDecisions(_ html: inout HTML) {
        guard let decisions, decisions > 0 else { return }
        let wait = "\(Int(decisions).counted("failure")) to comply \(decisions == 1 ? "waits" : "wait") for you"
        html.element("p", ["class": "inset"]) { $0.link(wait, to: Destination.failures.path) }
    }

    /// How many people are on each list; only who has people of their own has a list of them.
    private func writeWorklists(_ html: inout HTML) {
        let lists = Wire.Worklist.known.filter { $0 != .mine }
        html.subNavigation(
            "People by what they wait for",
            ((role.hasOwnPeople ? [.mine] : []) + lists).map { list in
                let count = reply?.counts.first { $0.worklist == list }?.people
                return (
                    label: list.wording + (count.map { " (\(Int($0).grouped))" } ?? ""), href: query.href(of: list),
                    isHere: search == nil && query.worklist == list
                )
            })
    }

    private func writeFilter(_ html: inout HTML) {
        html.details("Filter the list", isOpen: !query.town.isEmpty || !errors.isEmpty) { html in
            html.query(action: UnpaidWorkPages.path) { html in
                html.hidden("list", query.worklist.code)
                html.textInput(Field("town", label: "Town", errors: errors), value: query.town, width: "input-20")
                html.button("Filter the list")
                html.element("p") { $0.link("Clear the filter", to: query.href(of: query.worklist, town: "")) }
            }
        }
    }

    private func writeResults(_ reply: Wire.ListRequirementsReply, _ html: inout HTML) {
        if let search {
            html.element("h2", "People who begin with “\(search.text)”")
        } else {
            html.element("h2", [query.worklist.wording, query.town].nonEmpty.joined(separator: ", "))
            html.element("p", query.worklist.purpose)
        }
        writeCount(reply, &html)
        if !reply.items.isEmpty {
            html.table(
                DataTable(
                    "People", hidesCaption: true,
                    ["Name", "Town", "State", "Hours left", "Next appointment", "Due"], rows: []), reply.items
            ) { RequirementRow.write($0, today: today, &$1, &$2) }
        }
        writePages(reply.nextPageToken, &html)
    }

    private func writeCount(_ reply: Wire.ListRequirementsReply, _ html: inout HTML) {
        let total = Int(reply.total)
        let shown = reply.items.count == total ? "" : "\(reply.items.count.grouped) of "
        let nobody = search == nil ? "Nobody is on this list." : "Nobody matches."
        html.resultCount(
            reply.items.isEmpty ? nobody : "\(shown)\(total.counted("person", plural: "people"))")
    }

    private func writePages(_ next: String, _ html: inout HTML) {
        guard let search else {
            return html.pagination(
                first: query.pageToken.isEmpty ? nil : query.href,
                next: next.isEmpty ? nil : query.href(of: query.worklist, pageToken: next))
        }
        guard !next.isEmpty else { return }
        html.form(action: RequirementListPage.searchPath, token: token) { html in
            html.hidden(RequirementSearch.field, search.text)
            html.hidden("page", next)
            html.button("Next page")
        }
    }
}

/// One person on the list.
private enum RequirementRow {
    static func write(
        _ summary: Wire.RequirementSummary, today: Day, _ row: inout DataTable.Row, _ html: inout HTML
    ) {
        html.cell(&row) { html in
            if summary.isMasked {
                html.text(summary.title)
            } else {
                html.link(summary.title, to: RequirementFile.path(to: summary.caseId))
            }
            html.quiet(summary.crn)
            if summary.heldByNps { html.tag("NPS", colour: .grey) }
            if summary.isIntensive { html.tag("Intensive", colour: .blue) }
        }
        if summary.isMasked { return html.rest(&row) { $0.text("You may not see this person’s case.") } }
        html.cell(&row, summary.town)
        html.cell(&row) { $0.tag(summary.state) }
        html.cell(&row, summary.hoursLeft)
        html.cell(&row) { html in
            html.text(summary.nextOn.isEmpty ? "None" : summary.nextOn.dayText)
            if !summary.nextProject.isEmpty { html.quiet(summary.nextProject) }
        }
        html.cell(&row) { writeDue(summary, &$0) }
    }

    /// The nearer of what is due, and that something is late where it is.
    private static func writeDue(_ summary: Wire.RequirementSummary, _ html: inout HTML) {
        if summary.state.isOver { return html.text("Nothing due") }
        if summary.nextOn.isEmpty, !summary.arrangeBy.isEmpty { html.text("Arrange by \(summary.arrangeBy.dayText) ") }
        if !summary.completeBy.isEmpty { html.quiet("Complete by \(summary.completeBy.dayText)") }
        if !summary.reofferBy.isEmpty { html.quiet("Offer another day by \(summary.reofferBy.dayText)") }
        guard !summary.overdue.isEmpty else { return }
        html.tag("Overdue", colour: .red)
        html.quiet(summary.overdue)
    }
}
