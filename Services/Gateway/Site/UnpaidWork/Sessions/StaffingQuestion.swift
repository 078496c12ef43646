import Messages
import RPC

/// Who supervises a session, and how many are booked above its places.
struct StaffingQuestion: UnpaidWorkQuestion {
    static let name = "staffing"
    static let pattern = "\(PlannedSession.pattern)/\(name)"
    static let method = "StaffSession"

    private let version: UInt32
    private var supervisors: String
    private var overBooking: String
    private let risk: String
    var errors: [FieldError] = []

    let heading = "Change supervisors and over-booking"
    let button = "Save"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [("Supervisors", supervisors)] }

    init(about planned: PlannedSession, _ query: Form) throws(Refusal) {
        let file = planned.file
        guard file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
        version = file.summary.version
        supervisors = file.summary.supervisors.joined(separator: " ")
        overBooking = "\(file.reply.overBooking)"
        risk = file.reply.riskText
    }

    init(_ form: Form, about planned: PlannedSession) {
        version = form.version
        supervisors = form.line("supervisors")
        overBooking = form.line("over-booking")
        risk = planned.file.reply.riskText
        checkText(supervisors, "supervisors", "Supervisors")
        if staffIDs.count > Limits.supervisorsOfSession {
            add("supervisors", "Supervisors must be \(Limits.supervisorsOfSession) or fewer")
        }
        if UInt32(overBooking).map({ Limits.overBooking ~= $0 }) != true {
            let most = Limits.overBooking.upperBound
            add("over-booking", "People above the places must be a whole number from 0 to \(most)")
        }
    }

    private var staffIDs: [String] { supervisors.split { $0 == " " || $0 == "," }.map(String.init) }

    func write(_ html: inout HTML) {
        html.textInput(
            Field(
                "supervisors", label: "Supervisors",
                hint: "Staff numbers with a space between, for example STF0136 STF0137. Leave empty for none.",
                errors: errors),
            value: supervisors)
        html.textInput(
            Field(
                "over-booking", label: "People booked above the places",
                hint: "From 0 to \(Limits.overBooking.upperBound), as not everybody comes.", errors: errors),
            value: overBooking, inputMode: "numeric", width: "input-2")
        html.inset("Risk of sending somebody home, as it is now: \(risk).")
    }

    func send(
        about planned: PlannedSession, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let reply = try await unpaidWork.staffSession(
            .init(
                sessionId: planned.file.sessionID, version: version, supervisors: staffIDs,
                overBooking: UInt32(overBooking) ?? 0), call)
        return DoneNote(["The session was changed.", reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String {
        switch path.prefix(while: { $0 != "[" }) {
        case "supervisors": "supervisors"
        case "overBooking": "over-booking"
        default: ""
        }
    }
}
