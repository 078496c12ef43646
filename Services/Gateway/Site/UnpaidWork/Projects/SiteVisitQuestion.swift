import Messages
import RPC

/// A project that somebody has visited, and whom they may have seen at work there.
struct VisitedProject: UnpaidWorkSubject {
    static let pattern = ProjectFile.pattern

    let file: ProjectFile
    let supervisors: [Wire.Supervisor]

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await ProjectFile(visit, session, from: unpaidWork)
        supervisors = try await unpaidWork.listTeam(.init(), Call(visit, session)).supervisors.compactMap(\.supervisor)
    }

    var title: String { file.title }
    var path: String { file.path }
}

/// What somebody has seen on a visit to a project at work.
struct SiteVisitQuestion: UnpaidWorkQuestion {
    static let name = "visit"
    static let pattern = "\(ProjectFile.pattern)/\(name)"
    static let method = "RecordSiteVisit"

    private let supervisors: [Wire.Supervisor]
    private var on = DateEntry("on")
    /// The mark that was given, by field.
    private var marks: [String: ConductMark] = [:]
    private var seen = ""
    private var action = ""
    private var supervisor = ""
    var errors: [FieldError] = []

    let heading = "Record a visit"
    let button = "Record the visit"
    var typed: [(label: String, text: String)] { [(Self.seenLabel, seen), (Self.actionLabel, action)] }

    private static let seenLabel = "What was seen"
    private static let actionLabel = "What is done about it (optional)"
    private static let questions = [
        (field: "safety", label: "Safety", marks: worked), (field: "work", label: "The work", marks: worked),
        (field: "supervision", label: "Supervision", marks: ConductMark.allCases),
    ]
    /// Whoever looks sees the site and the work; a supervisor of ours need not be there.
    private static let worked = ConductMark.allCases.filter { $0 != .notApplicable }

    init(about visited: VisitedProject, _ query: Form) throws(Refusal) {
        supervisors = visited.supervisors
    }

    init(_ form: Form, about visited: VisitedProject) {
        supervisors = visited.supervisors
        on = DateEntry("on", form)
        require(on, "Day of the visit")
        for question in Self.questions {
            let mark = UInt32(form.line(question.field)).flatMap(ConductMark.init)
            marks[question.field] = mark.flatMap { question.marks.contains($0) ? $0 : nil }
            if marks[question.field] == nil {
                add(question.field, "Select a mark for \(question.label.lowercasedFirst)")
            }
        }
        seen = (form["seen"] ?? "").trimmed
        require(seen, "seen", Self.seenLabel, "Enter what was seen")
        action = (form["action"] ?? "").trimmed
        checkText(action, "action", "What is done about it")
        supervisor = form.line("supervisor")
        if !supervisor.isEmpty, !supervisors.contains(where: { $0.staffId == supervisor }) {
            add("supervisor", "Select one of the supervisors")
        }
    }

    func write(_ html: inout HTML) {
        html.dateInput(on, label: "Day of the visit", hint: "For example, 27 3 2019", errors: errors)
        for question in Self.questions {
            html.radios(
                Field(question.field, label: question.label, errors: errors), question.marks.map(\.choice),
                chosen: marks[question.field].map { "\($0.rawValue)" })
        }
        html.textArea(Field("seen", label: Self.seenLabel, errors: errors), value: seen)
        html.textArea(
            Field(
                "action", label: Self.actionLabel, hint: "Needed where something is unsatisfactory or poor.",
                errors: errors),
            value: action)
        html.select(
            Field("supervisor", label: "Supervisor who was seen at work (optional)", errors: errors),
            [Choice(value: "", label: "None of ours")]
                + supervisors.map { Choice(value: $0.staffId, label: $0.label) }, chosen: supervisor)
    }

    func send(about visited: VisitedProject, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        func number(_ field: String) -> UInt32 { marks[field]?.rawValue ?? 0 }
        _ = try await unpaidWork.recordSiteVisit(
            .init(
                projectId: visited.file.project.projectId, on: on.iso, safety: number("safety"), work: number("work"),
                supervision: number("supervision"), seen: seen, action: action, supervisor: supervisor), call)
        return DoneNote("The visit was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "on": "on-day"
        case "safety", "work", "supervision", "seen", "action", "supervisor": path
        default: ""
        }
    }
}
