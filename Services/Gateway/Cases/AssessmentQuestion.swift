import GatewayKit
import Messages
import RPC

/// An assessment that was missing: risk of serious harm, OGRS3 score, or both.
struct AssessmentQuestion: CaseQuestion {
    static let name = CaseQuestionName.assessment

    let version: UInt32
    private var harm: String?
    private var score = ""
    private var source = ""
    var errors: [FieldError] = []

    let heading = "Supply an assessment"
    let button = "Add the assessment"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard caseFile.summary.state != .retainedByNps else {
            throw .alreadyDone("The NPS holds the person and assesses them.")
        }
        version = caseFile.reply.version
    }

    init(_ form: Form) {
        version = form.version
        harm = form["rosh"]
        score = form.line("ogrs3")
        source = form.line("source")
        findErrors()
    }

    private var harmChoice: HarmChoice? { harm.flatMap(HarmChoice.init(rawValue:)) }

    private mutating func findErrors() {
        if harm != nil, harmChoice == nil { add("rosh", "Select the risk of serious harm from the list") }
        if !score.isEmpty, Int32(score).map({ 0...100 ~= $0 }) != true { add("ogrs3", Self.scoreMessage) }
        if errors.isEmpty, score.isEmpty, (harmChoice ?? .notAssessed) == .notAssessed {
            add("rosh", "Select the risk of serious harm or enter an OGRS3 score")
        }
        require(source, "source", "Source", "Enter who gave the assessment")
    }

    private static let scoreMessage = "OGRS3 score must be a whole number from 0 to 100"

    var typed: [(label: String, text: String)] { [("OGRS3 score", score), ("Source", source)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("rosh", label: "Risk of serious harm", errors: errors), HarmChoice.allCases.map(\.choice),
            chosen: harm)
        html.textInput(
            Field(
                "ogrs3", label: "OGRS3 score",
                hint: "A whole number from 0 to 100. Leave it empty if the person has not been scored.", errors: errors),
            value: score, inputMode: "numeric", width: "input-4")
        html.textInput(
            Field("source", label: "Source", hint: "For example, OASys of 27 March 2019", errors: errors), value: source
        )
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.SupplyAssessmentRequest(
            caseId: caseID, version: version, riskOfSeriousHarm: harmChoice?.wire ?? .unspecified,
            ogrs3: Int32(score).map { Wire.Ogrs3(score: $0) }, source: source)
        _ = try await allocation.supplyAssessment(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "riskOfSeriousHarm": "rosh"
        case "ogrs3", "ogrs3.score": "ogrs3"
        case "source": "source"
        default: ""
        }
    }
}
