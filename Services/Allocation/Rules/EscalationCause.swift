/// Why a case belongs to the National Probation Service: it opens an escalation at intake and is never banded.
package enum EscalationCause: Sendable, Hashable {
    /// High or very high.
    case harm(RiskOfSeriousHarm)
    case mappa2
    case mappa3

    package var sentence: String {
        switch self {
        case .harm(let harm): "\(harm.name) risk of serious harm: the case belongs to the National Probation Service."
        case .mappa2: "MAPPA level 2: the case belongs to the National Probation Service."
        case .mappa3: "MAPPA level 3: the case belongs to the National Probation Service."
        }
    }
}

extension CaseFacts {
    /// Harm before MAPPA; none for a person whom the NPS holds already.
    package var escalations: [EscalationCause] {
        guard holder == .crc else { return [] }
        var causes: [EscalationCause] = []
        if let harm, harm.isForNationalProbationService { causes.append(.harm(harm)) }
        if flags.contains(.mappa2) { causes.append(.mappa2) }
        if flags.contains(.mappa3) { causes.append(.mappa3) }
        return causes
    }
}
