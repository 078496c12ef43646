/// The colour band of a case, and why: the matrix, then the guidance on circumstances; the highest band wins.
///
/// Source: HM Inspectorate of Probation's inspection of Cumbria & Lancashire, 2019 (seed 003, Annex 3). Nothing can
/// lower a case below what the matrix and the guidance give it; judgement may move it within the matrix, and raise it.
package struct Banding: Sendable, Hashable {
    /// Which set of rules this is; another text means other rules.
    package static let ruleSet = "HMIP 2019 annex 3, 1"

    package enum Outcome: Sendable, Hashable {
        case banded(ColourBand)
        /// Something is missing that the band depends on.
        case pending
        /// The case belongs to the National Probation Service and is never banded.
        case escalated
    }

    package let harm: RiskOfSeriousHarm?
    package let score: OGRS3?
    package let circumstances: Set<Circumstance>
    package private(set) var judgement: Judgement?
    private let decisions: [Circumstance: CircumstanceDecision]

    /// Leave out what is not known yet.
    ///
    /// Decisions with a fault, as `faults(about:)` finds them, do not count, nor what a judgement may not do.
    package init(
        harm: RiskOfSeriousHarm? = nil, score: OGRS3? = nil, circumstances: Set<Circumstance> = [],
        decisions: [CircumstanceDecision] = [], judgement: Judgement? = nil
    ) {
        self.harm = harm
        self.score = score
        self.circumstances = circumstances
        self.judgement = judgement
        let faulty = Set(decisions.faults(about: circumstances).map(\.index))
        let sound = decisions.enumerated().filter { !faulty.contains($0.offset) }.map(\.element)
        self.decisions = Dictionary(uniqueKeysWithValues: sound.map { ($0.circumstance, $0) })
    }

    /// Escalated before pending, pending before banded.
    package var outcome: Outcome {
        guard !isEscalated else { return .escalated }
        guard cell != nil, undecided.isEmpty else { return .pending }
        return .banded(lowestBand)
    }

    /// Whether the band comes with one; false without a band.
    package var robustRiskManagementPlan: Bool {
        guard case .banded = outcome, let cell else { return false }
        return cell.robustRiskManagementPlan
    }

    /// The consider-blue questions without a decision whose answer can still change the band, in the enum's order.
    package var undecided: [Circumstance] {
        guard !isEscalated, canBeLifted else { return [] }
        return circumstances.filter { $0.guidance == .considerBlue && decisions[$0] == nil }.sorted()
    }

    /// Every rule that fired, in the order in which they were applied; an escalated case has its escalations alone.
    package var reasons: [BandingReason] {
        guard !isEscalated else { return escalations }
        return risks + circumstances.sorted { ($0.guidance, $0) < ($1.guidance, $1) }.map(reason) + raise
    }
}

extension Banding {
    /// The row that the score or integrated offender management indicates, before any judgement.
    ///
    /// An IOM nominal is in the top row whatever the score, and even without one.
    var indicatedReoffending: ReoffendingRisk? {
        circumstances.contains(.iomNominal) ? .veryHigh : score.map(ReoffendingRisk.init)
    }

    /// The lowest band that matrix, guidance and decisions leave the case, whatever is missing turns out to be.
    var bandWithoutRaise: ColourBand {
        let cells = MatrixCell.all.lazy.filter { [reoffending, harm] in
            (reoffending ?? $0.reoffending) == $0.reoffending && (harm ?? $0.harm) == $0.harm
        }
        let floors = circumstances.lazy.compactMap(\.guidance.floor)
        let decided: ColourBand = decisions.values.contains(where: \.applies) ? .blue : .green
        return max(cells.map(\.band).min() ?? .green, floors.max() ?? .green, decided)
    }

    /// The same case with another judgement.
    func judged(_ judgement: Judgement) -> Banding {
        var banding = self
        banding.judgement = judgement
        return banding
    }
}

extension Banding {
    private var isEscalated: Bool {
        harm?.isForNationalProbationService == true
            || circumstances.contains { $0.guidance == .nationalProbationService }
    }

    private var escalations: [BandingReason] {
        let harms = [harm].compactMap { $0 }.filter(\.isForNationalProbationService)
        let listed = circumstances.filter { $0.guidance == .nationalProbationService }.sorted()
        return harms.map(BandingReason.escalatedForHarm) + listed.map(BandingReason.escalated)
    }

    /// The row as judged where judgement may move it, otherwise the indicated one.
    private var reoffending: ReoffendingRisk? {
        guard let judged = judgement?.reoffending, let indicated = indicatedReoffending,
            indicated != .veryHigh, judged != .veryHigh
        else { return indicatedReoffending }
        return judged
    }

    /// The cell of the matrix; nil while a risk is missing.
    private var cell: MatrixCell? {
        guard let reoffending, let harm, score != nil else { return nil }
        return MatrixCell(reoffending, harm)
    }

    /// The lowest band the case can end in, whatever is missing turns out to be; the band itself once nothing is.
    private var lowestBand: ColourBand { max(bandWithoutRaise, judgement?.raisedTo ?? .green) }

    /// Whether a decision for Blue would still make a difference, be it for one value of what is missing.
    private var canBeLifted: Bool { lowestBand < .blue }

    private var risks: [BandingReason] {
        var risks: [BandingReason] = [score.map(BandingReason.scored) ?? .notScored]
        if circumstances.contains(.iomNominal) { risks.append(.iomNominal) }
        if let judged = judgement?.reoffending, judged != indicatedReoffending {
            risks.append(judged == reoffending ? .rowJudged(judged) : .rowNotMoved(judged))
        }
        if harm == nil { risks.append(.harmNotAssessed) }
        if let cell { risks.append(.matrix(cell)) }
        return risks
    }

    private var raise: [BandingReason] {
        guard let band = judgement?.raisedTo else { return [] }
        return [band > bandWithoutRaise ? .raised(band) : .raiseNotNeeded(band)]
    }

    private func reason(for circumstance: Circumstance) -> BandingReason {
        if let floor = circumstance.guidance.floor { return .floor(circumstance, floor) }
        if let decision = decisions[circumstance] { return .decided(decision) }
        return canBeLifted ? .undecided(circumstance) : .notNeeded(circumstance)
    }
}
