/// A manager's judgement of a case's risk, beside the guidance: another row of the matrix, a higher band, or both.
///
/// Judgement moves the row between low and high, either way, and never into or out of very high; it raises a band and
/// never lowers one below what the matrix, the guidance and the decisions give.
package struct Judgement: Sendable, Hashable {
    /// The row as the manager judges it, low or high; nil where the score's row stands.
    package let reoffending: ReoffendingRisk?
    /// The lowest band that the case is to have; nil where the rules say enough.
    package let raisedTo: ColourBand?
    /// As the manager wrote it.
    package let reason: String

    package init(reoffending: ReoffendingRisk? = nil, raisedTo: ColourBand? = nil, reason: String) {
        self.reoffending = reoffending
        self.raisedTo = raisedTo
        self.reason = reason
    }

    /// What is wrong with it about a case: at most one fault a field, the row's before the band's before the reason's.
    ///
    /// A judgement that the banding already has does not weigh: this one takes its place.
    package func faults(about banding: Banding) -> [JudgementFault] {
        guard reoffending != nil || raisedTo != nil else { return [.nothingSaid] }
        guard banding.outcome != .escalated else { return [.notBanded] }
        let isUnexplained = reason.withoutStraySpaces.isEmpty
        return [rowFault(banding), raiseFault(banding.judged(self)), isUnexplained ? .reasonOwed : nil]
            .compactMap { $0 }
    }

    private func rowFault(_ banding: Banding) -> JudgementFault? {
        guard let reoffending else { return nil }
        return switch (banding.indicatedReoffending, reoffending) {
        case (_, .veryHigh): .intoVeryHigh
        case (.veryHigh, _): .outOfVeryHigh
        case (nil, _): .notScored
        case (let indicated, _): indicated == reoffending ? .rowAlready(reoffending) : nil
        }
    }

    /// A raise is measured against the row as it is judged.
    private func raiseFault(_ banding: Banding) -> JudgementFault? {
        guard let raisedTo, raisedTo <= banding.bandWithoutRaise else { return nil }
        let band = banding.bandWithoutRaise
        return raisedTo == band ? .bandAlready(band) : .cannotBeLowered(below: band)
    }
}

/// What is wrong with a judgement.
package enum JudgementFault: Sendable, Hashable {
    case nothingSaid
    /// The case belongs to the National Probation Service.
    case notBanded
    case notScored
    case intoVeryHigh
    case outOfVeryHigh
    case rowAlready(ReoffendingRisk)
    case bandAlready(ColourBand)
    case cannotBeLowered(below: ColourBand)
    case reasonOwed

    /// The field of the judgement that it is about.
    package var field: String {
        switch self {
        case .nothingSaid, .notBanded, .notScored, .intoVeryHigh, .outOfVeryHigh, .rowAlready: "reoffending"
        case .bandAlready, .cannotBeLowered: "raisedTo"
        case .reasonOwed: "reason"
        }
    }

    package var sentence: String {
        switch self {
        case .nothingSaid: "Say which row the case belongs in, or to which band it is raised."
        case .notBanded: "The case belongs to the National Probation Service and is not banded."
        case .notScored: "OGRS3 is not scored: there is no row to move."
        case .intoVeryHigh: "Judgement never moves a case into very high risk of reoffending."
        case .outOfVeryHigh: "Judgement never moves a case out of very high risk of reoffending."
        case .rowAlready(let risk): "The score says \(risk.name.lowercased()) risk of reoffending already."
        case .bandAlready(let band): "The rules give the case \(band.name) already."
        case .cannotBeLowered(let band): "The case cannot be lowered below \(band.name), which the rules give it."
        case .reasonOwed: "A judgement needs a reason."
        }
    }
}
