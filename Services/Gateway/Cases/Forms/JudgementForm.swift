import GatewayKit
import Messages

/// A manager's professional judgement of a case: another row of the matrix, a higher band, or both.
struct JudgementForm: CommandForm {
    static let command = Command<CaseFile>(
        "judgement", AllocationMethods.judgeCase, audit: "Judged the risk or raised the band",
        offer: "Judge the risk or raise the band", heading: "What is your judgement of the risk?",
        button: "Record the judgement")

    private var row: JudgedRow?
    private var raiseTo: RaisedBand?
    private var reason = ""

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        if file.reply.banding?.outcome == .escalated || file.isHeldByNPS {
            throw .alreadyDone("The case belongs to the National Probation Service and is not banded.")
        }
        if file.reply.banding == nil || file.summary.state == .pending {
            throw .alreadyDone("The case has no band yet that could be judged.")
        }
        let judgement = file.reply.judgement ?? .init()
        row = JudgedRow.allCases.first { $0.wire == judgement.reoffendingRisk } ?? .asScored
        raiseTo = RaisedBand(band: Band(judgement.raisedTo))
        reason = judgement.reason
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.heading("What the rules give")
        on.write { html in
            html.list(file.reply.banding?.reasons ?? [], ordered: true, otherwise: "No rule has applied yet.")
            html.inset(
                "Judgement moves the risk of reoffending between low and high, never into or out of very high. It "
                    + "raises a band, and never lowers one below what the rules give.")
        }
        if file.reply.judgement != nil {
            on.words("With the score’s own row and no raise, the judgement in force is taken back.")
        }
        on.radios(
            &row, "row", "Risk of reoffending", .needed("Select the risk of reoffending"), of: JudgedRow.allCases,
            at: "reoffendingRisk")
        on.radios(
            &raiseTo, "raiseTo", "Band", .needed("Select whether the band is raised"), of: RaisedBand.all)
        on.area(&reason, "reason", "Reason for the judgement", .needed("Enter the reason for the judgement"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.JudgeCaseRequest(
            caseId: sent.subject.caseID, version: sent.version, reoffendingRisk: row?.wire ?? .unspecified,
            raiseTo: raiseTo?.band?.wire ?? .unspecified, reason: reason)
        return try await sent.service.judgeCase(request, sent.call).note("The judgement was recorded")
    }
}

/// The row of the matrix as a manager judges it.
private enum JudgedRow: String, CaseIterable, Offered {
    case asScored = "as-scored"
    case low, high

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

/// To which band a manager raises a case, or that it stays as it is.
private struct RaisedBand: Offered {
    let band: Band?

    /// Nothing can be raised to the lowest.
    static let all = [nil, .yellow, .blue, .red].map(RaisedBand.init)

    var choice: Choice {
        guard let band else { return Choice(value: "not-raised", label: "The band is not raised") }
        return Choice(value: band.rawValue, label: "Raised to \(band.word)")
    }
}
