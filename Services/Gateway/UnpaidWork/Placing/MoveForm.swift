import GatewayKit
import Messages
import RPC

/// An appointment that is to come, and the projects to which it may be moved.
struct MovableAppointment: PartSubject {
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

    static func path(to appointmentID: String, of file: RequirementFile) -> String {
        "\(file.path)/appointments/\(appointmentID.queryEncoded)/move"
    }
}

/// To which day, place and time an appointment is moved, and why.
struct MoveForm: CommandForm {
    static let command = Command<MovableAppointment>(
        "", UnpaidWorkMethods.moveAppointment, audit: "Moved an appointment", heading: "Move the appointment")

    private var on = DateEntry()
    private var project = ""
    private var start = TimeEntry()
    private var end = TimeEntry()
    private var isByPerson: Bool?
    private var reason = ""

    mutating func begin(about subject: MovableAppointment, _ query: Form) throws(Refusal) {
        guard subject.appointment.outcome == .unspecified else { throw .alreadyDone("The appointment is over.") }
        project = subject.appointment.projectId
        start = TimeEntry(text: subject.appointment.startTime)
        end = TimeEntry(text: subject.appointment.endTime)
    }

    mutating func fields(_ on: inout some Fields, about subject: MovableAppointment) {
        let appointment = subject.appointment
        let times = appointment.startTime.times(to: appointment.endTime)
        on.write { $0.inset("\(appointment.date.dayInWords), \(times), \(appointment.project).") }
        on.date(&self.on, "on", "New day", at: "date", "from")
        on.select(
            &project, "project", "Project", .needed("Select the project"), of: subject.projects.map(\.choice),
            prompt: "Select a project", at: "projectId")
        on.times(&start, &end)
        on.yesNo(
            &isByPerson, "who", "Who asked for it?", .needed("Select who asked for it"),
            yes: Choice(value: "person", label: "The person"), no: Choice(value: "service", label: "We did"),
            at: "isByPerson")
        on.area(
            &reason, "reason", "Reason", .needed("Enter why it is moved"),
            hint: "Where something speaks against the project, a manager says here why it is chosen all the same.")
    }

    func send(_ sent: Sent<MovableAppointment>) async throws -> DoneNote {
        let subject = sent.subject
        let reply = try await sent.service.moveAppointment(
            .init(
                caseId: subject.file.caseID, version: sent.version,
                appointmentId: subject.appointment.appointmentId, projectId: project, date: on.iso,
                startTime: start.iso, endTime: end.iso, isByPerson: isByPerson ?? false, reason: reason), sent.call)
        let done = "The appointment was moved to \(on.iso.dayText)."
        return DoneNote(
            ([done] + reply.warnings + ["The person is to be told of it."]).joined(separator: " "),
            link: ("Issue a work instruction", subject.file.path(to: InstructionForm.command)))
    }
}

extension Wire.ComparedProject {
    fileprivate var choice: Choice {
        let needs = verdict == .needsManager ? " – needs a manager’s reason" : ""
        return Choice(
            value: project?.projectId ?? "",
            label: "\(project?.name ?? "")\((project?.town ?? "").behind(", "))\(needs)")
    }
}
