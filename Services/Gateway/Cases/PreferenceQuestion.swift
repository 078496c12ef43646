import GatewayKit
import Messages
import RPC

/// Which officer a person asks for.
struct PreferenceQuestion: CaseQuestion {
    static let name = CaseQuestionName.preference

    let version: UInt32
    private var preference: String?
    var errors: [FieldError] = []

    let heading = "Which officer does the person ask for?"
    let button = "Record the preference"

    init(about caseFile: CaseFile, _ query: Form) {
        version = caseFile.reply.version
        preference = caseFile.reply.preference.word.map { _ in caseFile.reply.preference.code }
    }

    init(_ form: Form) {
        version = form.version
        preference = form["preference"]
        if preference.flatMap(Wire.OfficerPreference.init(code:)) == nil {
            add("preference", "Select which officer the person asks for")
        }
    }

    func write(_ html: inout HTML) {
        html.element(
            "p",
            "Every woman is offered a female officer. She may ask for a male officer, or say that she does not mind: "
                + "either is honoured. While nothing is recorded, the offer stands.")
        html.radios(
            Field("preference", label: "Preference", errors: errors),
            Wire.OfficerPreference.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: preference)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let preference = preference.flatMap(Wire.OfficerPreference.init(code:)) ?? .unspecified
        _ = try await allocation.recordPreference(
            .init(caseId: caseID, version: version, preference: preference), call)
    }

    func field(at path: String) -> String { path == "preference" ? "preference" : "" }
}
