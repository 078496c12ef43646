import GatewayKit
import Messages

/// That one of the people who are due is stood down.
struct PersonStandDownForm: CommandForm {
    static let command = Command<RegisterPerson>(
        "stand-down", UnpaidWorkMethods.standDown, audit: "Stood down", heading: "Stand one person down",
        button: "Stand this person down")

    private var reason = StandDownReason()

    func heading(about person: RegisterPerson) -> String { "Stand \(person.row.name) down" }

    mutating func begin(about person: RegisterPerson, _ query: Form) throws(Refusal) { try person.file.checkIsOpen() }

    mutating func fields(_ on: inout some Fields, about person: RegisterPerson) { reason.fields(&on) }

    func send(_ sent: Sent<RegisterPerson>) async throws -> DoneNote {
        let request = Wire.StandDownRequest(
            appointmentId: sent.subject.row.appointmentId, cause: reason.cause, note: reason.note)
        // Whoever runs a session is not led to the list of all.
        return DoneNote(try await sent.service.standDown(request, sent.call).note.words)
    }
}
