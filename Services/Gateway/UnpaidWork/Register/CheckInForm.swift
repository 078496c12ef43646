import GatewayKit
import Messages

/// That whoever works alone has begun, is well, has ended or needs help.
struct CheckInForm: CommandForm {
    static let command = Command<SessionFile>(
        "check-in", UnpaidWorkMethods.checkIn, audit: "Checked in", heading: "Check in", button: "Send")

    private var kind = Wire.CheckInKind.unspecified
    private var nextWithin = NumberEntry()

    mutating func begin(about file: SessionFile, _ query: Form) throws(Refusal) { try file.checkIsOpen() }

    mutating func fields(_ on: inout some Fields, about file: SessionFile) {
        let minutes = Limits.checkInMinutes
        on.radios(&kind, "kind", "How are you?", .needed("Select how you are"), hint: "In danger, call 999 first.")
        on.number(
            &nextWithin, "nextWithin", "Minutes until your next check-in", in: minutes,
            hint: "From \(minutes.lowerBound) to \(minutes.upperBound). If you do not check in by then, the office is "
                + "told.", at: "nextWithinMinutes")
    }

    func send(_ sent: Sent<SessionFile>) async throws -> DoneNote {
        let reply = try await sent.service.checkIn(
            .init(sessionId: sent.subject.sessionID, kind: kind, nextWithinMinutes: nextWithin.value), sent.call)
        return DoneNote([
            kind == .alarm ? "Your call for help was recorded." : "Your check-in was recorded.",
            nextWithin.isEmpty ? "" : "Check in again within \(nextWithin.value) minutes.", reply.warningText,
        ])
    }
}
