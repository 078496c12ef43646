import GatewayKit
import Messages

/// On which day a placement ends, and why.
struct PlacementEndForm: CommandForm {
    static let command = Command<RequirementFile>(
        "placement-end", UnpaidWorkMethods.endPlacement, audit: "Ended a placement", heading: "End the placement")

    private var placement = ""
    private var until = DateEntry()
    private var reason = ""

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        placement = query.line("placement")
        guard file.placement(placement) != nil else { throw .notFound }
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.hidden(&placement, "placement")
        if let found = file.placement(placement) {
            on.words("\(found.project): \(found.frequency.wording.lowercasedFirst), \(found.days).")
        }
        on.words("Its appointments after the last day are removed.")
        on.date(&until, "until", "Last day")
        on.area(&reason, "reason", "Reason", .needed("Enter why the placement ends"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.EndPlacementRequest(
            caseId: sent.subject.caseID, version: sent.version, placementId: placement, until: until.iso,
            reason: reason)
        return try await sent.service.endPlacement(request, sent.call)
            .note("The last day of the placement was recorded.")
    }
}

extension Wire.Placement {
    /// `Monday, 9am to 4:30pm`.
    var days: String { "\(weekday.wording), \(startTime.times(to: endTime))" }
}
