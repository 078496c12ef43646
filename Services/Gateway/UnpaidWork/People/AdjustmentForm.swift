import GatewayKit
import Messages

/// More or fewer hours to work, and why.
struct AdjustmentForm: CommandForm {
    static let command = Command<RequirementFile>(
        "adjustment", UnpaidWorkMethods.adjustMinutes, audit: "Adjusted the hours", heading: "Adjust the hours")

    private var reason = Wire.AdjustmentReason.unspecified
    private var direction: Direction?
    private var hours = NumberEntry()
    private var minutes = NumberEntry()
    private var on = DateEntry()
    private var note = ""

    private enum Direction: String, Offered, CaseIterable {
        case less, more

        var choice: Choice { Choice(value: rawValue, label: "\(rawValue.uppercasedFirst) is left to work") }
    }

    /// Hours and minutes together.
    private var amount: Int { Int(hours.value) * 60 + Int(minutes.value) }

    private var amountFault: String? {
        if Limits.adjustedMinutes ~= amount || hours.isWrong || minutes.isWrong { return nil }
        return "The time must be from 1 minute to \(Limits.adjustedMinutes.upperBound / 60) hours"
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.radios(&reason, "reason", "Reason", .needed("Select the reason"))
        on.radios(
            &direction, "direction", "What changes", .needed("Select whether there is less or more to work"),
            of: Direction.allCases)
        on.number(
            &hours, "hours", "Hours", .when(minutes.isEmpty, "Enter hours, minutes or both"), in: 0...9_999,
            fault: amountFault, at: "minutes")
        on.number(&minutes, "minutes", "Minutes", .open, in: 0...59)
        on.date(&self.on, "on", "Day on which it arose")
        on.area(&note, "note", "Note", .needed("Enter what the adjustment is for"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.AdjustMinutesRequest(
            caseId: sent.subject.caseID, version: sent.version, reason: reason,
            minutes: Int32(direction == .less ? -amount : amount), on: on.iso, note: note)
        return try await sent.service.adjustMinutes(request, sent.call).note("The hours were adjusted.")
    }
}

extension Wire.AdjustmentReason {
    package var choice: Choice {
        Choice(value: code, label: wording, hint: self == .travelTime ? "At most 3 hours at a time." : nil)
    }
}
