import GatewayKit
import Messages
import RPC

/// The projects that can be stood down.
struct ProjectChoice: FormSubject {
    static let pattern = StandDownListPage.path

    let projects: [Wire.Project]

    /// All that are open; none is named by the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        projects = try await unpaidWork.listProjects(.init(), Call(visit, session)).items
    }

    var title: String { "the stand-downs" }
    var path: String { StandDownListPage.path }

    fileprivate var choices: [Choice] {
        projects.map { Choice(value: $0.projectId, label: "\($0.name)\($0.town.behind(", "))") }
    }
}

/// That a project is stood down for some days.
struct ProjectStandDownForm: CommandForm {
    static let command = Command<ProjectChoice>(
        "new", UnpaidWorkMethods.standDown, audit: "Stood down", heading: "Stand a project down",
        button: "Stand everybody down")

    private var project = ""
    private var from = DateEntry()
    private var until = DateEntry()
    private var reason = StandDownReason()

    mutating func begin(about choice: ProjectChoice, _ query: Form) throws(Refusal) { project = query.line("project") }

    mutating func fields(_ on: inout some Fields, about choice: ProjectChoice) {
        on.select(
            &project, "project", "Project", .needed("Select the project"), of: choice.choices,
            prompt: "Select a project", at: "projectId")
        on.span(&from, &until, hint: "The same as the first for one day.", mostDays: Limits.standDownDays)
        reason.fields(&on)
    }

    func send(_ sent: Sent<ProjectChoice>) async throws -> DoneNote {
        let request = Wire.StandDownRequest(
            projectId: project, from: from.iso, until: until.iso, cause: reason.cause, note: reason.note)
        return DoneNote(try await sent.service.standDown(request, sent.call).note.words)
    }
}
