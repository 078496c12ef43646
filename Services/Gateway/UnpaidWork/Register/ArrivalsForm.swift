import GatewayKit
import Messages

/// Who has come to a session, before anything is said of their work.
struct ArrivalsForm: CommandForm {
    static let command = Command<SessionFile>(
        "arrivals", UnpaidWorkMethods.recordArrivals, audit: "Recorded who came", heading: "Who has come?",
        button: "Note who has come")

    private var come: [Wire.RegisterRow] = []

    /// Ticked are those who were noted before.
    mutating func begin(about file: SessionFile, _ query: Form) throws(Refusal) {
        try file.checkIsOpen()
        come = file.withoutOutcome.filter(\.hasCome)
    }

    mutating func fields(_ on: inout some Fields, about file: SessionFile) {
        on.checkboxes(
            &come, "people", "Those who are here", of: file.withoutOutcome,
            hint: "Their work is recorded later. Whoever comes late is credited from when you note it.",
            at: "appointmentIds")
    }

    func send(_ sent: Sent<SessionFile>) async throws -> DoneNote {
        let request = Wire.RecordArrivalsRequest(
            sessionId: sent.subject.sessionID, appointmentIds: come.map(\.appointmentId))
        let reply = try await sent.service.recordArrivals(request, sent.call)
        let people = Int(reply.arrived).counted("person", plural: "people")
        let count = "\(people) \(reply.arrived == 1 ? "has" : "have") come for \(reply.places) places."
        return DoneNote([count, reply.loneWoman])
    }
}

extension Wire.RegisterRow: Offered {
    package var choice: Choice { Choice(value: appointmentId, label: "\(name), \(crn), \(times)") }

    /// Whether the person was noted as they came, and nothing is recorded of their work yet.
    var hasCome: Bool { outcome.word == nil && !arrived.isEmpty }
}
