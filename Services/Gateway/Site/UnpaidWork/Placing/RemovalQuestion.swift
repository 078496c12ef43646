import Messages
import RPC

/// Which appointments to come are removed, and why.
struct RemovalQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.removal
    /// The address's field for an appointment that is chosen at first; any number of them.
    static let field = "appointment"

    let version: UInt32
    private let choice: AppointmentChoice
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Remove appointments"
    let button = "Remove the appointments"

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        guard !file.openAppointments.isEmpty else { throw .alreadyDone("There is no appointment to come.") }
        version = file.reply.version
        choice = AppointmentChoice(file.openAppointments, chosen: Set(query.all(Self.field)))
        if !choice.ids.isEmpty { reason = "Not needed any more: the hours are covered." }
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        choice = AppointmentChoice(file.openAppointments, chosen: Set(form.all(Self.field)))
        reason = form.line("reason")
        if choice.ids.isEmpty { add("appointment", "Select the appointments to remove") }
        require(reason, "reason", "Reason", "Enter why they are removed")
    }

    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    func write(_ html: inout HTML) {
        choice.write("Appointments to come", errors, &html)
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.RemoveAppointmentsRequest(
            caseId: file.caseID, version: version, appointmentIds: choice.ids, reason: reason)
        let reply = try await unpaidWork.removeAppointments(request, call)
        let count = choice.ids.count
        return reply.note("\(count.counted("appointment")) \(count == 1 ? "was" : "were") removed.")
    }

    func field(at path: String) -> String {
        if path.hasPrefix("appointmentIds") { return "appointment" }
        return path == "reason" ? "reason" : ""
    }
}
