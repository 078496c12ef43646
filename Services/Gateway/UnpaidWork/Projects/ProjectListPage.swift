import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Where people work: each project with its days, its places and when its risk assessment ends.
struct ProjectListPage: Sendable {
    static let path = UnpaidWorkPages.projectsPath
    private static let heading = Destination.projects.label

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = ProjectQuery(visit.query)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let mayRecord = permissions.allow(method: "RecordProject")
        let reply = query.errors.isEmpty ? try await unpaidWork.listProjects(query.request, Call(visit, session)) : nil
        let note = done.take(visit, session)
        let hasErrors = !query.errors.isEmpty
        let page = Page(
            title: [query.town, Self.heading].nonEmpty.joined(separator: " – "),
            status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            html.errorSummary(query.errors)
            html.element("h1", Self.heading)
            if mayRecord { html.element("p") { $0.link("Add a project", to: ProjectForm.newPath) } }
            write(query, &html)
            if let reply { write(reply, query, &html) }
        }
        return layout.response(page, for: visit)
    }

    private func write(_ query: ProjectQuery, _ html: inout HTML) {
        html.details("Filter the list", isOpen: query.isFiltered) { html in
            html.query(action: Self.path) { html in
                html.textInput(Field("town", label: "Town", errors: query.errors), value: query.town, width: "input-20")
                html.checkboxes(
                    Field("closed", label: "Closed projects", errors: query.errors),
                    [Choice(value: "yes", label: "Show closed projects, too")],
                    chosen: query.includesClosed ? ["yes"] : [])
                html.button("Filter the list")
                html.element("p") { $0.link("Clear the filter", to: Self.path) }
            }
        }
    }

    private func write(_ reply: Wire.ListProjectsReply, _ query: ProjectQuery, _ html: inout HTML) {
        let total = Int(reply.total)
        let shown = reply.items.count == total ? "" : "\(reply.items.count.grouped) of "
        html.resultCount(reply.items.isEmpty ? "No projects match." : "\(shown)\(total.counted("project"))")
        if !reply.items.isEmpty {
            html.table(
                DataTable(
                    "Projects", hidesCaption: true,
                    ["Project", "Town", "Days", "Supervisors", "Risk assessment until"], rows: []), reply.items
            ) { write($0, &$1, &$2) }
        }
        html.pagination(
            first: query.pageToken.isEmpty ? nil : query.href(pageToken: ""),
            next: reply.nextPageToken.isEmpty ? nil : query.href(pageToken: reply.nextPageToken))
    }

    private func write(_ project: Wire.Project, _ row: inout DataTable.Row, _ html: inout HTML) {
        let today = layout.clock.today
        html.cell(&row) { html in
            html.link(project.name, to: ProjectFile.path(to: project.projectId))
            html.quiet(project.type.wording)
            if let closed = Day(iso: project.closesOn), closed < today { html.tag("Closed", colour: .grey) }
        }
        html.cell(&row, project.town)
        html.cell(&row) { html in
            html.text(project.weekdays.map(\.wording).joined(separator: ", "))
            html.quiet(project.startTime.times(to: project.endTime))
        }
        html.cell(&row) { html in
            let supervisors = Int(project.usualSupervisors)
            html.text(supervisors == 0 ? "The beneficiary" : supervisors.counted("supervisor"))
            html.quiet("Room for \(project.siteCapacity)")
        }
        html.cell(&row) { $0.due(project.riskAssessmentExpiresOn, today: today) }
    }
}

/// Which projects are listed: all of it stands in the address.
struct ProjectQuery {
    let town: String
    let includesClosed: Bool
    let pageToken: String
    let errors: [FieldError]

    init(_ query: Form) {
        town = query.line("town")
        includesClosed = query["closed"] != nil
        pageToken = query.line("page")
        let isRight = town.isOneLine
        errors = isRight ? [] : [FieldError(field: "town", message: "Town must only hold text that can be typed")]
    }

    var isFiltered: Bool { !town.isEmpty || includesClosed }
    var request: Wire.ListProjectsRequest { .init(town: town, includeClosed: includesClosed, pageToken: pageToken) }

    func href(pageToken: String) -> String {
        ProjectListPage.path.with(query: [
            ("town", town.isEmpty ? nil : town), ("closed", includesClosed ? "yes" : nil),
            ("page", pageToken.isEmpty ? nil : pageToken),
        ])
    }
}
