import GatewayKit
import Messages

/// Where a person must not go: a town or postcode district a line.
struct ExclusionZoneForm: CommandForm {
    static let command = Command<CaseFile>(
        "exclusion-zones", AllocationMethods.recordExclusionZones, audit: "Recorded where the person must not go",
        offer: "Say where this person must not go", heading: "Where must this person not go?",
        button: "Record the exclusion zones")

    private var places = ""
    private var reason = ""

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        places = file.reply.exclusionZones?.places.joined(separator: "\n") ?? ""
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        let most = Limits.exclusionZones
        on.words(
            "Whoever plans work or meetings for this person is told of it at once, for all of the person’s cases.")
        on.area(
            &places, "places", "Exclusion zones", .open,
            hint: "One town or postcode district a line, at most \(most). Leave it empty where there are none any "
                + "more.",
            fault: places.entries.count > most ? "Enter at most \(most)" : nil)
        on.area(&reason, "reason", "Reason", .needed("Enter the reason"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.RecordExclusionZonesRequest(
            caseId: sent.subject.caseID, version: sent.version, places: places.entries, reason: reason)
        _ = try await sent.service.recordExclusionZones(request, sent.call)
        return DoneNote("Where this person must not go was recorded.")
    }
}
