import GatewayKit
import Messages

/// Which officer a person asks for.
struct PreferenceForm: CommandForm {
    static let command = Command<CaseFile>(
        "preference", AllocationMethods.recordPreference, audit: "Recorded which officer the person asks for",
        offer: "Record which officer the person asks for", heading: "Which officer does the person ask for?",
        button: "Record the preference")

    private var preference = Wire.OfficerPreference.unspecified

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        try file.checkIsOurs()
        preference = file.reply.preference
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.words(
            "Every woman is offered a female officer. She may ask for a male officer, or say that she does not mind: "
                + "either is honoured. While nothing is recorded, the offer stands.")
        on.radios(&preference, "preference", "Preference", .needed("Select which officer the person asks for"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.RecordPreferenceRequest(
            caseId: sent.subject.caseID, version: sent.version, preference: preference)
        _ = try await sent.service.recordPreference(request, sent.call)
        return DoneNote("Which officer the person asks for was recorded.")
    }
}
