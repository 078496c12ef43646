import CivilCalendar
import Messages
import RPC

/// An appointment that is to come, and the projects to which it may be moved.
struct MovableAppointment: UnpaidWorkSubject {
    static let pattern = "\(RequirementFile.pattern)/appointments/{appointment}/move"

    let file: RequirementFile
    let appointment: Wire.Appointment
    /// Those that nothing hard speaks against.
    let projects: [Wire.ComparedProject]

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await RequirementFile(visit, session, from: unpaidWork)
        let id = visit.parameters["appointment"] ?? ""
        guard let appointment = file.reply.appointments.first(where: { $0.appointmentId == id }) else {
            throw Refusal.notFound
        }
        self.appointment = appointment
        let compared = try await unpaidWork.compareProjects(.init(caseId: file.caseID), Call(visit, session))
        projects = compared.items.filter { $0.verdict != .refused }
    }

    var title: String { file.title }
    var label: String { file.label }
    var path: String { file.path }

    static func path(to appointmentID: String, of file: RequirementFile) -> String {
        "\(file.path)/appointments/\(appointmentID.queryEncoded)/move"
    }
}

/// To which day, place and time an appointment is moved, and why.
struct MoveQuestion: UnpaidWorkQuestion {
    static let pattern = MovableAppointment.pattern
    static let method = "MoveAppointment"

    private let version: UInt32
    private let appointment: Wire.Appointment
    private let projects: [Wire.ComparedProject]
    private var on: DateEntry
    private var project: String
    private var start: TimeEntry
    private var end: TimeEntry
    private var who: String?
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Move the appointment"
    let button = "Move the appointment"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    private enum Asker: String { case person, service }

    init(about subject: MovableAppointment, _ query: Form) throws(Refusal) {
        guard subject.appointment.outcome == .unspecified else { throw .alreadyDone("The appointment is over.") }
        version = subject.file.reply.version
        appointment = subject.appointment
        projects = subject.projects
        on = DateEntry("on")
        project = appointment.projectId
        start = TimeEntry(text: appointment.startTime)
        end = TimeEntry(text: appointment.endTime)
    }

    init(_ form: Form, about subject: MovableAppointment) {
        version = form.version
        appointment = subject.appointment
        projects = subject.projects
        on = DateEntry("on", form)
        project = form.line("project")
        start = TimeEntry(text: form.line("start"))
        end = TimeEntry(text: form.line("end"))
        who = form["who"]
        reason = (form["reason"] ?? "").trimmed
        require(on, "New day")
        if !projects.contains(where: { $0.project?.projectId == project }) { add("project", "Select the project") }
        checkTimes()
        if who.flatMap(Asker.init(rawValue:)) == nil { add("who", "Select who asked for it") }
        require(reason, "reason", "Reason", "Enter why it is moved")
    }

    private mutating func checkTimes() {
        for (field, label, entry) in [("start", "Start", start), ("end", "End", end)] {
            if entry.text.isEmpty { add(field, "Enter the \(label.lowercasedFirst)") }
            if let fault = entry.fault(field, label) { errors.append(fault) }
        }
        if let start = start.time, let end = end.time, end <= start { add("end", "End must be after the start") }
    }

    func write(_ html: inout HTML) {
        let times = appointment.startTime.times(to: appointment.endTime)
        html.inset("\(appointment.date.dayInWords), \(times), \(appointment.project).")
        html.dateInput(on, label: "New day", hint: "For example, 27 3 2019", errors: errors)
        html.select(
            Field("project", label: "Project", errors: errors),
            [Choice(value: "", label: "Select a project")] + projects.map(Self.choice), chosen: project)
        html.textInput(
            Field("start", label: "Start", hint: "For example, 9:15", errors: errors), value: start.text,
            width: "input-4")
        html.textInput(Field("end", label: "End", errors: errors), value: end.text, width: "input-4")
        html.radios(
            Field("who", label: "Who asked for it?", errors: errors),
            [
                Choice(value: Asker.person.rawValue, label: "The person"),
                Choice(value: Asker.service.rawValue, label: "We did"),
            ], chosen: who)
        html.textArea(
            Field(
                "reason", label: "Reason",
                hint: "Where something speaks against the project, a manager says here why it is chosen all the same.",
                errors: errors),
            value: reason)
    }

    private static func choice(_ item: Wire.ComparedProject) -> Choice {
        let project = item.project ?? .init()
        let needs = item.verdict == .needsManager ? " – needs a manager’s reason" : ""
        return Choice(value: project.projectId, label: "\(project.name)\(project.town.behind(", "))\(needs)")
    }

    func send(
        about subject: MovableAppointment, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let reply = try await unpaidWork.moveAppointment(
            .init(
                caseId: subject.file.caseID, version: version, appointmentId: appointment.appointmentId,
                projectId: project, date: on.iso, startTime: start.iso, endTime: end.iso,
                isByPerson: who == Asker.person.rawValue, reason: reason), call)
        let done = "The appointment was moved to \(on.iso.dayText)."
        return DoneNote(
            ([done] + reply.warnings + ["The person is to be told of it."]).joined(separator: " "),
            link: ("Issue a work instruction", subject.file.path(to: .instruction)))
    }

    func field(at path: String) -> String {
        switch path {
        case "date", "from": "on-day"
        case "projectId": "project"
        case "startTime": "start"
        case "endTime": "end"
        case "isByPerson": "who"
        case "reason": path
        default: ""
        }
    }
}
