import AllocationRules
import Commands
import Messages
import RPC

extension AllocationService {
    package func previewBanding(
        _ request: Wire.PreviewBandingRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PreviewBandingReply {
        var reader = BandingReader()
        let banding = reader.banding(request)
        guard reader.violations.isEmpty else { throw Status.invalid(reader.violations) }
        return .init(banding)
    }
}

/// Reads what a request says of a case, and gathers every fault in it rather than the first.
///
/// A field's path is made only where the field is faulty.
private struct BandingReader {
    /// How long a manager's reason may be.
    static let reasonLimitCharacters = 2_000

    var violations: [FieldViolation] = []

    mutating func banding(_ request: Wire.PreviewBandingRequest) -> Banding {
        let circumstances = request.circumstances.enumerated().compactMap { index, wire in
            circumstance(wire, "circumstances[\(index)]")
        }
        let decisions = request.decisions.enumerated().compactMap { index, wire in
            decision(wire, "decisions[\(index)]")
        }
        let banding = Banding(
            harm: harm(request.riskOfSeriousHarm), score: score(request.ogrs3), circumstances: Set(circumstances),
            decisions: decisions)
        // A decision that could not be read has its violation already, and would shift the places of those after it.
        if decisions.count == request.decisions.count { refuse(decisions.faults(about: banding.circumstances)) }
        return banding
    }

    private mutating func harm(_ wire: Wire.RiskOfSeriousHarm) -> RiskOfSeriousHarm? {
        guard wire != .unspecified else { return nil }
        let harm = RiskOfSeriousHarm(wire)
        if harm == nil { refuse("riskOfSeriousHarm", .unknownValue, "There is no such risk of serious harm.") }
        return harm
    }

    private mutating func score(_ wire: Wire.Ogrs3?) -> OGRS3? {
        guard let wire else { return nil }
        let score = OGRS3(Int(wire.score))
        if score == nil { refuse("ogrs3.score", .outOfRange, "An OGRS3 score must be between 0 and 100.") }
        return score
    }

    private mutating func decision(
        _ wire: Wire.CircumstanceDecision, _ field: @autoclosure () -> String
    ) -> CircumstanceDecision? {
        // Counting characters is slow, and there are never more of them than bytes.
        let limit = Self.reasonLimitCharacters
        if wire.reason.utf8.count > limit, wire.reason.count > limit {
            let words = "A reason must be at most \(limit) characters long."
            refuse("\(field()).reason", .tooLarge, words)
        }
        return circumstance(wire.circumstance, "\(field()).circumstance").map {
            CircumstanceDecision($0, applies: wire.applies, reason: wire.reason)
        }
    }

    private mutating func circumstance(
        _ wire: Wire.Circumstance, _ field: @autoclosure () -> String
    ) -> Circumstance? {
        let circumstance = Circumstance(wire)
        if wire == .unspecified {
            refuse(field(), .required, "Say which circumstance.")
        } else if circumstance == nil {
            refuse(field(), .unknownValue, "There is no such circumstance.")
        }
        return circumstance
    }

    private mutating func refuse(_ faults: [DecisionFault]) {
        for fault in faults {
            let code: ViolationCode = fault.kind == .decidedAlready ? .duplicate : .inconsistent
            refuse("decisions[\(fault.index)].circumstance", code, fault.sentence)
        }
    }

    private mutating func refuse(_ field: String, _ code: ViolationCode, _ message: String) {
        violations.append(FieldViolation(field: field, code: code, message: message))
    }
}

extension Wire.PreviewBandingReply {
    init(_ banding: Banding) {
        self.init(
            robustRiskManagementPlan: banding.robustRiskManagementPlan, reasons: banding.reasons.map(\.sentence),
            undecided: banding.undecided.map { Wire.Circumstance(rawValue: Int32($0.rawValue)) })
        switch banding.outcome {
        case .banded(let colour):
            outcome = .banded
            band = .init(colour)
        case .pending: outcome = .pending
        case .escalated: outcome = .escalated
        }
    }
}

extension Wire.ColourBand {
    init(_ band: ColourBand) {
        self =
            switch band {
            case .green: .green
            case .yellow: .yellow
            case .blue: .blue
            case .red: .red
            }
    }
}
