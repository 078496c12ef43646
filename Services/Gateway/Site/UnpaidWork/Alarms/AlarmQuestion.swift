import Messages
import RPC

/// What was done about a supervisor who has not been heard of, or has called for help.
struct AlarmQuestion: UnpaidWorkQuestion {
    static let name = "alarm"
    static let pattern = "\(PlannedSession.pattern)/\(name)"
    static let method = "AnswerAlarm"

    private let alarm: String
    private var words = ""
    private var isSafe: Bool?
    var errors: [FieldError] = []

    let heading = "What was done?"
    let button = "Record what was done"
    var typed: [(label: String, text: String)] { [(Self.wordsLabel, words)] }

    private static let wordsLabel = "Whom you spoke to, and what they said"

    init(about planned: PlannedSession, _ query: Form) throws(Refusal) {
        guard let alarm = planned.file.summary.alarmWords else { throw .alreadyDone("There is no alarm to answer.") }
        self.alarm = alarm
    }

    init(_ form: Form, about planned: PlannedSession) {
        alarm = planned.file.summary.alarmWords ?? ""
        words = (form["words"] ?? "").trimmed
        isSafe = ["yes": true, "no": false][form.line("safe")]
        require(words, "words", Self.wordsLabel, "Enter whom you spoke to, and what they said")
        if isSafe == nil { add("safe", "Select whether the supervisor is well") }
    }

    func write(_ html: inout HTML) {
        if !alarm.isEmpty { html.inset(alarm) }
        html.textArea(Field("words", label: Self.wordsLabel, errors: errors), value: words)
        html.radios(
            Field("safe", label: "Is the supervisor well?", errors: errors),
            [
                Choice(value: "yes", label: "Yes", hint: "The alarm ends. The next check-in is due within the hour."),
                Choice(value: "no", label: "No, or nobody was reached", hint: "The manager is to act."),
            ], chosen: isSafe.map { $0 ? "yes" : "no" })
    }

    func send(about planned: PlannedSession, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.answerAlarm(
            .init(sessionId: planned.file.sessionID, words: words, isSafe: isSafe ?? false), call)
        let done = isSafe == true ? "The alarm has ended." : "It was recorded, and the manager is to act."
        return DoneNote([done, reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String {
        switch path {
        case "words": "words"
        case "isSafe": "safe"
        default: ""
        }
    }
}
