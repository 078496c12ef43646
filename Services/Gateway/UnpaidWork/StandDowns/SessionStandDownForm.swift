import GatewayKit
import Messages

/// That a whole session is stood down.
struct SessionStandDownForm: CommandForm {
    static let command = Command<PlannedSession>(
        "stand-down", UnpaidWorkMethods.standDown, audit: "Stood down", heading: "Stand the session down",
        button: "Stand everybody down")

    private var reason = StandDownReason()

    mutating func begin(about planned: PlannedSession, _ query: Form) throws(Refusal) {
        try planned.file.checkIsOpen()
    }

    mutating func fields(_ on: inout some Fields, about planned: PlannedSession) { reason.fields(&on) }

    func send(_ sent: Sent<PlannedSession>) async throws -> DoneNote {
        let request = Wire.StandDownRequest(
            sessionId: sent.subject.file.sessionID, cause: reason.cause, note: reason.note)
        return try await sent.service.standDown(request, sent.call).note
    }
}
