/// Which way a case moves, numbered as in the contract.
package enum TransferDirection: Int, Sendable, CaseIterable {
    case out = 1
    case `in`

    package var name: String {
        switch self {
        case .out: "Transfer out"
        case .in: "Transfer in"
        }
    }
}

/// The kind of provider at the other end of a transfer, numbered as in the contract.
package enum TransferParty: Int, Sendable, CaseIterable {
    case otherCRC = 1
    case nps
    case youth

    package var name: String {
        switch self {
        case .otherCRC: "Another community rehabilitation company"
        case .nps: "The National Probation Service"
        case .youth: "A youth offending team"
        }
    }
}

/// What somebody does about a transfer; whoever receives the case acknowledges, accepts or refuses.
package enum TransferStep: Sendable, CaseIterable {
    case acknowledge, accept, refuse
    /// By whoever asked.
    case withdraw
}

/// How far a transfer has come, numbered as in the contract.
package enum TransferState: Int, Sendable, CaseIterable {
    case requested = 1
    case acknowledged, accepted, refused, withdrawn

    package var isOpen: Bool { self == .requested || self == .acknowledged }

    package var name: String {
        switch self {
        case .requested: "Requested"
        case .acknowledged: "Acknowledged"
        case .accepted: "Accepted"
        case .refused: "Refused"
        case .withdrawn: "Withdrawn"
        }
    }

    /// Nil where the step cannot be taken; an answer given at once acknowledges too.
    package static func next(_ state: TransferState, _ step: TransferStep) -> TransferState? {
        switch (state, step) {
        case (.requested, .acknowledge): .acknowledged
        case (.requested, .accept), (.acknowledged, .accept): .accepted
        case (.requested, .refuse), (.acknowledged, .refuse): .refused
        case (.requested, .withdraw), (.acknowledged, .withdraw): .withdrawn
        case (.acknowledged, .acknowledge), (.accepted, _), (.refused, _), (.withdrawn, _): nil
        }
    }
}

/// How many business days each step of a transfer may take, from the day of the request, and who answers for the case.
///
/// Source: HMPPS's case transfer guidance, 20 working days; the term of acknowledgement is ours.
package enum TransferTerms {
    package static let acknowledgedWithin = 5
    package static let completedWithin = 20

    /// The sender stays responsible until the receiver accepts; the party is the other provider's name.
    package static func responsibleMeanwhile(_ direction: TransferDirection, party: String) -> String {
        switch direction {
        case .out: "This provider stays responsible until \(party) accepts."
        case .in: "\(party) stays responsible until this provider accepts."
        }
    }
}
