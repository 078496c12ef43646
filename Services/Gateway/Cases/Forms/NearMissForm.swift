import GatewayKit
import Messages

/// Whether a case is a near miss, and what nearly went wrong.
struct NearMissForm: CommandForm {
    static let command = Command<CaseFile>(
        "near-miss", AllocationMethods.markNearMiss, audit: "Recorded whether it is a near miss",
        heading: "Is this case a near miss?", button: "Record the near miss")

    private var isNearMiss: Bool?
    private var reason = ""

    func offer(about file: CaseFile) -> String {
        file.summary.isNearMiss ? "Change the near miss" : "Mark as a near miss"
    }

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        if file.summary.isNearMiss { isNearMiss = true }
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.yesNo(
            &isNearMiss, "nearMiss", "Near miss", .needed("Select yes if the case is a near miss"), at: "isNearMiss")
        on.area(
            &reason, "reason", "Reason", .needed("Enter what nearly went wrong, or why it is no near miss"),
            hint: "What nearly went wrong, or why it is no near miss.")
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let isNearMiss = isNearMiss ?? false
        let request = Wire.MarkNearMissRequest(
            caseId: sent.subject.caseID, version: sent.version, isNearMiss: isNearMiss, reason: reason)
        _ = try await sent.service.markNearMiss(request, sent.call)
        return DoneNote(isNearMiss ? "The near miss was recorded." : "It was recorded that this is no near miss.")
    }
}
