import GatewayKit
import Messages

/// What was done about a supervisor who has not been heard of, or has called for help.
struct AlarmForm: CommandForm {
    static let command = Command<PlannedSession>(
        "alarm", UnpaidWorkMethods.answerAlarm, audit: "Said what was done about an alarm", heading: "What was done?",
        button: "Record what was done")

    private var words = ""
    private var isSafe: Bool?

    mutating func begin(about planned: PlannedSession, _ query: Form) throws(Refusal) {
        if planned.file.summary.alarmWords == nil { throw .alreadyDone("There is no alarm to answer.") }
    }

    mutating func fields(_ on: inout some Fields, about planned: PlannedSession) {
        if let alarm = planned.file.summary.alarmWords { on.write { $0.inset(alarm) } }
        on.area(
            &words, "words", "Whom you spoke to, and what they said",
            .needed("Enter whom you spoke to, and what they said"))
        on.yesNo(
            &isSafe, "safe", "Is the supervisor well?", .needed("Select whether the supervisor is well"),
            yes: Choice(value: "yes", label: "Yes", hint: "The alarm ends. The next check-in is due within the hour."),
            no: Choice(value: "no", label: "No, or nobody was reached", hint: "The manager is to act."), at: "isSafe")
    }

    func send(_ sent: Sent<PlannedSession>) async throws -> DoneNote {
        let request = Wire.AnswerAlarmRequest(
            sessionId: sent.subject.file.sessionID, words: words, isSafe: isSafe ?? false)
        let reply = try await sent.service.answerAlarm(request, sent.call)
        let done = isSafe == true ? "The alarm has ended." : "It was recorded, and the manager is to act."
        return DoneNote([done, reply.warningText])
    }
}
