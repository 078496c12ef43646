import GatewayKit
import Messages

/// Which appointments to come are removed, and why.
struct RemovalForm: CommandForm {
    static let command = Command<RequirementFile>(
        "removal", UnpaidWorkMethods.removeAppointments, audit: "Removed appointments",
        heading: "Remove appointments", button: "Remove the appointments")

    /// The address's field for an appointment that is chosen at first; any number of them.
    static let field = "appointment"

    private var chosen: [Wire.Appointment] = []
    private var reason = ""

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        let offered = file.openAppointments.atOnce
        guard !offered.isEmpty else { throw .alreadyDone("There is no appointment to come.") }
        let named = query.all(Self.field)
        chosen = offered.filter { named.contains($0.appointmentId) }
        if !chosen.isEmpty { reason = "Not needed any more: the hours are covered." }
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.checkboxes(
            &chosen, Self.field, "Appointments to come", .needed("Select the appointments to remove"),
            of: file.openAppointments.atOnce, at: "appointmentIds")
        on.area(&reason, "reason", "Reason", .needed("Enter why they are removed"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.RemoveAppointmentsRequest(
            caseId: sent.subject.caseID, version: sent.version, appointmentIds: chosen.map(\.appointmentId),
            reason: reason)
        let done = "\(chosen.count.counted("appointment")) \(chosen.count == 1 ? "was" : "were") removed."
        return try await sent.service.removeAppointments(request, sent.call).note(done)
    }
}
