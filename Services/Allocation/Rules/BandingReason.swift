/// A rule that fired in banding a case, or what it waits for.
package enum BandingReason: Sendable, Hashable {
    case escalatedForHarm(RiskOfSeriousHarm)
    case escalated(Circumstance)
    case scored(OGRS3)
    case notScored
    /// The row of the matrix comes from integrated offender management, not from the score.
    case iomNominal
    /// The row of the matrix is the one that a manager judged.
    case rowJudged(ReoffendingRisk)
    /// A manager judged a row, and may not or cannot move the case to it.
    case rowNotMoved(ReoffendingRisk)
    case harmNotAssessed
    case matrix(MatrixCell)
    case floor(Circumstance, ColourBand)
    case decided(CircumstanceDecision)
    case undecided(Circumstance)
    case notNeeded(Circumstance)
    /// A manager's judgement gives it a higher band than all of the above.
    case raised(ColourBand)
    /// The case has the band, or a higher one, without the manager's judgement.
    case raiseNotNeeded(ColourBand)

    /// In plain English, for people.
    package var sentence: String {
        switch self {
        case .escalatedForHarm(let harm): "\(harm.name) risk of serious harm: \(Self.escalation)"
        case .escalated(let circumstance): "\(circumstance.name): \(Self.escalation)"
        case .scored(let score):
            "OGRS3 \(score.percent): \(ReoffendingRisk(score).name.lowercased()) risk of reoffending."
        case .notScored: "OGRS3 is not scored: without it there is no band."
        case .iomNominal: "IOM nominal: very high risk of reoffending, whatever the score."
        case .rowJudged(let risk): "\(risk.name) risk of reoffending, as a manager judged."
        case .rowNotMoved(let risk):
            "Judged as \(risk.name.lowercased()) risk of reoffending: a manager's judgement cannot move the case there."
        case .harmNotAssessed: "Risk of serious harm is not assessed: without it there is no band."
        case .matrix(let cell): Self.sentence(for: cell)
        case .floor(let circumstance, let band): "\(circumstance.name): \(band == .red ? "" : "at least ")\(band.name)."
        case .decided(let decision): Self.sentence(for: decision)
        case .undecided(let circumstance):
            "\(circumstance.name): a manager must decide whether it lifts the case to Blue."
        case .notNeeded(let circumstance): "\(circumstance.name): no decision needed, as it cannot change the band."
        case .raised(let band): "A manager's judgement: \(band == .red ? "" : "at least ")\(band.name)."
        case .raiseNotNeeded(let band):
            "A manager's judgement for \(band.name): not needed, as the case comes to no less without it."
        }
    }

    private static let escalation = "the case belongs to the National Probation Service and is not banded."

    private static func sentence(for cell: MatrixCell) -> String {
        let risks = "\(cell.reoffending.name) risk of reoffending, \(cell.harm.name.lowercased()) risk of serious harm"
        let plan = cell.robustRiskManagementPlan ? ", with a robust risk management plan" : ""
        return "\(risks): \(cell.band.name)\(plan)."
    }

    private static func sentence(for decision: CircumstanceDecision) -> String {
        let effect = decision.applies ? "at least Blue" : "not lifted to Blue"
        let reason = decision.reason.isEmpty ? "" : " (“\(decision.reason)”)"
        return "\(decision.circumstance.name): \(effect), as a manager decided\(reason)."
    }
}
