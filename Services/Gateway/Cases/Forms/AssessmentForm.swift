import GatewayKit
import Messages

/// An assessment that was missing: risk of serious harm, OGRS3 score, or both.
struct AssessmentForm: CommandForm {
    static let command = Command<CaseFile>(
        "assessment", AllocationMethods.supplyAssessment, audit: "Supplied an assessment",
        heading: "Supply an assessment", button: "Add the assessment")

    private var harm: HarmChoice?
    private var score = NumberEntry()
    private var source = ""

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        if file.isHeldByNPS { throw .alreadyDone("The NPS holds the person and assesses them.") }
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        let isEmpty = score.isEmpty && (harm ?? .notAssessed) == .notAssessed
        on.radios(
            &harm, "rosh", "Risk of serious harm", .open, of: HarmChoice.allCases,
            fault: isEmpty ? "Select the risk of serious harm or enter an OGRS3 score" : nil, at: "riskOfSeriousHarm")
        on.number(
            &score, "ogrs3", "OGRS3 score", .open, in: 0...100,
            hint: "A whole number from 0 to 100. Leave it empty if the person has not been scored.")
        on.line(
            &source, "source", "Source", .needed("Enter who gave the assessment"),
            hint: "For example, OASys of 27 March 2019")
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.SupplyAssessmentRequest(
            caseId: sent.subject.caseID, version: sent.version, riskOfSeriousHarm: harm?.wire ?? .unspecified,
            ogrs3: score.number.map { .init(score: Int32($0)) }, source: source)
        return try await sent.service.supplyAssessment(request, sent.call).note("The assessment was added")
    }
}
