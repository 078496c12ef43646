import Messages
import RPC

/// That whoever works alone has begun, is well, has ended or needs help.
struct CheckInQuestion: UnpaidWorkQuestion {
    static let name = "check-in"
    static let pattern = "\(SessionFile.pattern)/\(name)"
    static let method = "CheckIn"

    private var kind: Wire.CheckInKind?
    private var nextWithin = ""
    var errors: [FieldError] = []

    let heading = "Check in"
    let button = "Send"

    private static let limits = "\(Limits.checkInMinutes.lowerBound) to \(Limits.checkInMinutes.upperBound)"

    init(about file: SessionFile, _ query: Form) throws(Refusal) {
        guard file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
    }

    init(_ form: Form, about file: SessionFile) {
        nextWithin = form.line("next-within")
        kind = choice(form, "kind", "Select how you are")
        if !nextWithin.isEmpty, !(Limits.checkInMinutes ~= minutes) {
            add("next-within", "Minutes must be a whole number from \(Self.limits)")
        }
    }

    private var minutes: UInt32 { UInt32(nextWithin) ?? 0 }

    func write(_ html: inout HTML) {
        html.radios(
            Field("kind", label: "How are you?", hint: "In danger, call 999 first.", errors: errors),
            Wire.CheckInKind.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: kind?.code)
        html.textInput(
            Field(
                "next-within", label: "Minutes until your next check-in (optional)",
                hint: "From \(Self.limits). If you do not check in by then, the office is told.", errors: errors),
            value: nextWithin, inputMode: "numeric", width: "input-4")
    }

    func send(about file: SessionFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let kind = kind ?? .unspecified
        let reply = try await unpaidWork.checkIn(
            .init(sessionId: file.sessionID, kind: kind, nextWithinMinutes: minutes), call)
        let words = kind == .alarm ? "Your call for help was recorded." : "Your check-in was recorded."
        let next = minutes == 0 ? "" : "Check in again within \(minutes) minutes."
        return DoneNote([words, next, reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String {
        switch path {
        case "kind": "kind"
        case "nextWithinMinutes": "next-within"
        default: ""
        }
    }
}
