import Messages
import RPC

/// More or fewer hours to work, and why.
struct AdjustmentQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.adjustment

    let version: UInt32
    private var reason: String?
    private var direction: String?
    private var hours = ""
    private var minutes = ""
    private var on = DateEntry("on")
    private var note = ""
    var errors: [FieldError] = []

    let heading = "Adjust the hours"
    let button = "Adjust the hours"

    init(about file: RequirementFile, _ query: Form) {
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        reason = form["reason"]
        direction = form["direction"]
        hours = form.line("hours")
        minutes = form.line("minutes")
        on = DateEntry("on", form)
        note = form.line("note")
        if reason.flatMap(Wire.AdjustmentReason.init(code:)) == nil { add("reason", "Select the reason") }
        if Direction(rawValue: direction ?? "") == nil {
            add("direction", "Select whether there is less or more to work")
        }
        checkAmount()
        require(on, "Day on which it arose")
        require(note, "note", "Note", "Enter what the adjustment is for")
    }

    private enum Direction: String { case less, more }

    /// Hours and minutes together; nil where one of them is no number.
    private var amount: Int? {
        guard let hours = Self.number(hours), let minutes = Self.number(minutes), minutes < 60 else { return nil }
        return hours * 60 + minutes
    }

    private static func number(_ text: String) -> Int? {
        text.isEmpty ? 0 : UInt16(text).map { Int($0) }
    }

    private mutating func checkAmount() {
        if hours.isEmpty, minutes.isEmpty { return add("hours", "Enter hours, minutes or both") }
        guard let amount else { return add("hours", "Hours and minutes must be whole numbers, and minutes below 60") }
        if !(Limits.adjustedMinutes ~= amount) {
            add("hours", "The time must be from 1 minute to \(Limits.adjustedMinutes.upperBound / 60) hours")
        }
    }

    var typed: [(label: String, text: String)] { [("Hours", hours), ("Minutes", minutes), ("Note", note)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("reason", label: "Reason", errors: errors),
            Wire.AdjustmentReason.known.map { reason in
                let hint = reason == .travelTime ? "At most 3 hours at a time." : nil
                return Choice(value: reason.code, label: reason.wording, hint: hint)
            }, chosen: reason)
        html.radios(
            Field("direction", label: "What changes", errors: errors),
            [
                Choice(value: Direction.less.rawValue, label: "Less is left to work"),
                Choice(value: Direction.more.rawValue, label: "More is left to work"),
            ], chosen: direction)
        html.textInput(
            Field("hours", label: "Hours", errors: errors), value: hours, inputMode: "numeric", width: "input-4")
        html.textInput(
            Field("minutes", label: "Minutes", errors: errors), value: minutes, inputMode: "numeric", width: "input-4")
        html.dateInput(on, label: "Day on which it arose", hint: "For example, 27 3 2019", errors: errors)
        html.textArea(Field("note", label: "Note", errors: errors), value: note)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let amount = Int32(amount ?? 0)
        let request = Wire.AdjustMinutesRequest(
            caseId: file.caseID, version: version,
            reason: reason.flatMap(Wire.AdjustmentReason.init(code:)) ?? .unspecified,
            minutes: direction == Direction.less.rawValue ? -amount : amount, on: on.iso, note: note
        )
        return try await unpaidWork.adjustMinutes(request, call).note("The hours were adjusted.")
    }

    func field(at path: String) -> String {
        switch path {
        case "reason", "note": path
        case "minutes": "hours"
        case "on": "on-day"
        default: ""
        }
    }
}
