/// What a person has said about the officer's sex; numbered as in the contract.
///
/// Every woman is offered a female officer; she may ask for a male one, or say that she does not mind, and either is
/// honoured (seed 001).
package enum OfficerPreference: Int, Sendable, CaseIterable {
    /// Nothing is recorded.
    case none = 0
    case femaleOfficer
    case maleOfficer
    case noPreference

    package var name: String {
        switch self {
        case .none: "Not recorded"
        case .femaleOfficer: "A female officer"
        case .maleOfficer: "A male officer"
        case .noPreference: "No preference"
        }
    }

    /// Whether an officer of that sex is the one to be favoured; nil where there is nothing to favour.
    package func favours(_ officer: Sex, personSex: Sex) -> Bool? {
        favoured(personSex).map { $0 == officer }
    }

    private func favoured(_ personSex: Sex) -> Sex? {
        switch self {
        case .none: personSex == .female ? .female : nil
        case .femaleOfficer: .female
        case .maleOfficer: .male
        case .noPreference: nil
        }
    }
}
