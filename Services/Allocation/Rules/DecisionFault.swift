/// What is wrong with one of a case's decisions.
package struct DecisionFault: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The guidance leaves nothing to decide about the circumstance.
        case notAQuestion
        case notAmongCircumstances
        /// An earlier decision is about the same circumstance.
        case decidedAlready
    }

    /// Its place among the decisions, from 0.
    package let index: Int
    package let circumstance: Circumstance
    package let kind: Kind

    package init(index: Int, circumstance: Circumstance, kind: Kind) {
        self.index = index
        self.circumstance = circumstance
        self.kind = kind
    }

    package var sentence: String {
        switch kind {
        case .notAQuestion: "\(circumstance.name) is nothing for a manager to decide."
        case .notAmongCircumstances: "\(circumstance.name) is not among the circumstances of the case."
        case .decidedAlready: "\(circumstance.name) is decided more than once."
        }
    }
}

extension [CircumstanceDecision] {
    /// What is wrong with these decisions about a case with such circumstances, at most one fault a decision, in order.
    package func faults(about circumstances: Set<Circumstance>) -> [DecisionFault] {
        var decided: Set<Circumstance> = []
        return enumerated().compactMap { index, decision in
            let circumstance = decision.circumstance
            let kind: DecisionFault.Kind? =
                if circumstance.guidance != .considerBlue {
                    .notAQuestion
                } else if !circumstances.contains(circumstance) {
                    .notAmongCircumstances
                } else {
                    decided.insert(circumstance).inserted ? nil : .decidedAlready
                }
            return kind.map { DecisionFault(index: index, circumstance: circumstance, kind: $0) }
        }
    }
}
