import CivilCalendar
import GatewayKit
import Messages
import RPC

/// Where people work: each project with its days, its places and when its risk assessment ends.
struct ProjectListPage: UnpaidWorkList {
    static let path = UnpaidWorkPages.projectsPath
    static let words = ListWords(path, in: .projects, of: "project", none: "No projects match.", filter: .folded())
    static let usualOrder: Wire.ProjectOrder = .town
    static let offersCommands = true

    private var town = ""
    private var includesClosed = false

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListProjectsReply?) {
        on.line(&town, "town", "Town", .open, width: "input-20")
        on.tick(&includesClosed, "closed", "Closed projects", "Show closed projects, too")
    }

    var title: String { [town, Self.words.heading].nonEmpty.joined(separator: " – ") }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListProjectsReply {
        try await page.service.listProjects(
            .init(
                town: town, includeClosed: includesClosed, pageSize: page.size, pageToken: page.token,
                order: page.order, isReversed: page.isReversed), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Project", by: .name, file: ["Project": \.name, "Type": \.type.wording]) { project, html in
                html.link(project.name, to: ProjectFile.path(to: project.projectId))
                html.quiet(project.type.wording)
                if let closed = Day(iso: project.closesOn), closed < viewer.today { html.tag("Closed", colour: .grey) }
            },
            Column("Town", by: .town, \.town),
            Column("Days", file: ["Days": \.weekdaysText, "Times": \.timesText]) { project, html in
                html.text(project.weekdaysText)
                html.quiet(project.timesText)
            },
            Column("Supervisors", file: ["Supervisors": \.supervisorsText, "Room for": { "\($0.siteCapacity)" }]) {
                $1.text($0.supervisorsText)
                $1.quiet("Room for \($0.siteCapacity)")
            },
            Column("Risk assessment until", file: \.riskAssessmentExpiresOn) {
                $1.due($0.riskAssessmentExpiresOn, today: viewer.today)
            },
        ]
    }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        guard list.viewer.may(ProjectForm.command) else { return }
        html.element("p") { $0.link("Add a project", to: ProjectForm.newPath) }
    }
}

extension Wire.Project {
    fileprivate var weekdaysText: String { weekdays.map(\.wording).joined(separator: ", ") }
    fileprivate var timesText: String { startTime.times(to: endTime) }
    fileprivate var supervisorsText: String {
        usualSupervisors == 0 ? "The beneficiary" : Int(usualSupervisors).counted("supervisor")
    }
}
