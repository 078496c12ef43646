import CivilCalendar

/// What supervisors are trained in and must renew, numbered for the contract.
package enum CompetenceKind: Int, Sendable, CaseIterable {
    case firstAid = 1
    case riskOfHarm, domesticAbuse, driving, lantra, manualHandling

    package var name: String {
        switch self {
        case .firstAid: "First aid"
        case .riskOfHarm: "Risk of harm"
        case .domesticAbuse: "Domestic abuse"
        case .driving: "Driving"
        case .lantra: "Lantra"
        case .manualHandling: "Manual handling"
        }
    }

    /// Whether nobody supervises a session without it (ours).
    package var isRequired: Bool { self == .firstAid || self == .riskOfHarm }
}

/// What a supervisor is competent in, and until when.
package struct SupervisorCompetence: Sendable, Hashable {
    package let kind: CompetenceKind
    /// The last day on which it counts.
    package let validUntil: Day

    package init(kind: CompetenceKind, validUntil: Day) {
        self.kind = kind
        self.validUntil = validUntil
    }

    /// Why somebody with these competences may not supervise a session of that day, in words; empty where they may.
    ///
    /// - Parameter tasks: what the work there needs besides what everybody needs.
    package static func refusals(
        of competences: [SupervisorCompetence], for tasks: Set<CompetenceKind> = [], on day: Day
    ) -> [String] {
        CompetenceKind.allCases.filter { $0.isRequired || tasks.contains($0) }.compactMap { kind in
            guard let last = competences.filter({ $0.kind == kind }).map(\.validUntil).max() else {
                return "\(kind.name) training is not on record."
            }
            return last < day ? "\(kind.name) training ran out on \(last.inWords)." : nil
        }
    }
}
