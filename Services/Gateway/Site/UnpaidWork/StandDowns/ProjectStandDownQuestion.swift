import CivilCalendar
import Messages
import RPC

/// The projects that can be stood down.
struct ProjectChoice: UnpaidWorkSubject {
    static let pattern = StandDownListPage.path

    let projects: [Wire.Project]

    /// All that are open; none is named by the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        projects = try await unpaidWork.listProjects(.init(), Call(visit, session)).items
    }

    var title: String { "the stand-downs" }
    var path: String { StandDownListPage.path }
}

/// That a project is stood down for some days.
struct ProjectStandDownQuestion: UnpaidWorkQuestion {
    static let pattern = "\(StandDownListPage.path)/new"
    static let method = SessionStandDownQuestion.method

    private let projects: [Wire.Project]
    private var project: String
    private var from = DateEntry("from")
    private var until = DateEntry("until")
    private var reason = StandDownReason()
    var errors: [FieldError] = []

    let heading = "Stand a project down"
    let button = "Stand everybody down"
    var typed: [(label: String, text: String)] { [("Note", reason.note)] }

    init(about choice: ProjectChoice, _ query: Form) throws(Refusal) {
        projects = choice.projects
        project = query.line("project")
    }

    init(_ form: Form, about choice: ProjectChoice) {
        projects = choice.projects
        project = form.line("project")
        from = DateEntry("from", form)
        until = DateEntry("until", form)
        reason = StandDownReason(form)
        if !projects.contains(where: { $0.projectId == project }) { add("project", "Select the project") }
        errors += [from.fault("First day"), until.fault("Last day")].compactMap(\.self)
        checkSpan()
        errors += reason.errors
    }

    private mutating func checkSpan() {
        guard let first = from.date, let last = until.date else { return }
        if last < first { return add("until-day", "Last day must be on or after \(first.short)") }
        if first.distance(to: last) >= Limits.standDownDays {
            add("until-day", "Last day must be within \(Limits.standDownDays) days of the first")
        }
    }

    func write(_ html: inout HTML) {
        html.select(
            Field("project", label: "Project", errors: errors),
            [Choice(value: "", label: "Select a project")]
                + projects.map { Choice(value: $0.projectId, label: "\($0.name)\($0.town.behind(", "))") },
            chosen: project)
        html.dateInput(from, label: "First day", hint: "For example, 27 3 2019", errors: errors)
        html.dateInput(until, label: "Last day", hint: "The same as the first for one day.", errors: errors)
        reason.write(errors, &html)
    }

    func send(
        about choice: ProjectChoice, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let request = Wire.StandDownRequest(
            projectId: project, from: from.date?.description ?? "", until: until.date?.description ?? "",
            cause: reason.cause ?? .unspecified, note: reason.note)
        return DoneNote(try await unpaidWork.standDown(request, call).note.words)
    }

    func field(at path: String) -> String {
        switch path {
        case "projectId": "project"
        case "from", "until": "\(path)-day"
        case "cause", "note": path
        default: ""
        }
    }
}
