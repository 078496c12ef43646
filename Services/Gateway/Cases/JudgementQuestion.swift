import GatewayKit
import Messages
import RPC

/// A manager's professional judgement of a case: another row of the matrix, a higher band, or both.
struct JudgementQuestion: CaseQuestion {
    static let name = CaseQuestionName.judgement

    let version: UInt32
    /// What matrix, floors and decisions give.
    private var reasons: [String] = []
    private var isJudged = false
    private var row: String?
    private var raiseTo: String?
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "What is your judgement of the risk?"
    let button = "Record the judgement"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        if caseFile.reply.banding?.outcome == .escalated || caseFile.summary.state == .retainedByNps {
            throw .alreadyDone("The case belongs to the National Probation Service and is not banded.")
        }
        version = caseFile.reply.version
        let judgement = caseFile.reply.judgement ?? .init()
        row = JudgedRow(judgement.reoffendingRisk).rawValue
        raiseTo = Band(judgement.raisedTo)?.rawValue ?? Self.notRaised
        reason = judgement.reason
        offer(for: caseFile)
    }

    mutating func offer(for caseFile: CaseFile) {
        reasons = caseFile.reply.banding?.reasons ?? []
        isJudged = caseFile.reply.judgement != nil
    }

    init(_ form: Form) {
        version = form.version
        row = form["row"]
        raiseTo = form["raise-to"]
        reason = form.line("reason")
        if row.flatMap(JudgedRow.init(rawValue:)) == nil { add("row", "Select the risk of reoffending") }
        if !Self.bands.contains(where: { $0.value == raiseTo }) { add("raise-to", "Select whether the band is raised") }
        require(reason, "reason", Self.reasonLabel, "Enter the reason for the judgement")
    }

    private static let reasonLabel = "Reason for the judgement"
    private static let notRaised = "not-raised"
    /// Nothing can be raised to the lowest.
    private static let bands =
        [Choice(value: notRaised, label: "The band is not raised")]
        + [Band.yellow, .blue, .red].map { Choice(value: $0.rawValue, label: "Raised to \($0.word)") }

    var typed: [(label: String, text: String)] { [(Self.reasonLabel, reason)] }

    func write(_ html: inout HTML) {
        html.element("h2", "What the rules give")
        if reasons.isEmpty { html.element("p", "No rule has applied yet.") } else { html.list(reasons, ordered: true) }
        html.inset(
            "Judgement moves the risk of reoffending between low and high, never into or out of very high. It raises a "
                + "band, and never lowers one below what the rules give.")
        if isJudged {
            html.element("p", "With the score’s own row and no raise, the judgement in force is taken back.")
        }
        html.radios(
            Field("row", label: "Risk of reoffending", errors: errors), JudgedRow.allCases.map(\.choice), chosen: row)
        html.radios(Field("raise-to", label: "Band", errors: errors), Self.bands, chosen: raiseTo)
        html.textArea(Field("reason", label: Self.reasonLabel, errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.JudgeCaseRequest(
            caseId: caseID, version: version,
            reoffendingRisk: row.flatMap(JudgedRow.init(rawValue:))?.wire ?? .unspecified,
            raiseTo: raiseTo.flatMap(Band.init(rawValue:))?.wire ?? .unspecified, reason: reason)
        _ = try await allocation.judgeCase(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "reoffendingRisk": "row"
        case "raiseTo": "raise-to"
        case "reason": "reason"
        default: ""
        }
    }
}

/// The row of the matrix as a manager judges it.
private enum JudgedRow: String, CaseIterable {
    case asScored = "as-scored"
    case low, high

    init(_ wire: Wire.ReoffendingRisk) {
        switch wire {
        case .low: self = .low
        case .high: self = .high
        case .unspecified, .unrecognized: self = .asScored
        }
    }

    var wire: Wire.ReoffendingRisk {
        switch self {
        case .asScored: .unspecified
        case .low: .low
        case .high: .high
        }
    }

    var choice: Choice {
        switch self {
        case .asScored: Choice(value: rawValue, label: "As the OGRS3 score has it")
        case .low: Choice(value: rawValue, label: "Low")
        case .high: Choice(value: rawValue, label: "High")
        }
    }
}
