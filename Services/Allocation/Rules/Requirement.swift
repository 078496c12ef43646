/// What a court requires of a person, and how much of it.
package struct Requirement: Sendable, Hashable {
    /// The raw value is the extract's code.
    package enum Kind: String, Sendable, CaseIterable {
        case unpaidWork = "UPW"
        case rehabilitationActivity = "RAR"
        case accreditedProgramme = "PROG"
        case drugRehabilitation = "DRR"
        case alcoholTreatment = "ATR"
        case mentalHealthTreatment = "MHTR"
        case attendanceCentre = "AC"
    }

    /// An accredited programme; the raw value is the extract's code.
    package enum Programme: String, Sendable, CaseIterable {
        case thinkingSkills = "TSP"
        case buildingBetterRelationships = "BBR"
        case resolve = "RESOLVE"
        case drinkImpairedDrivers = "DID"
    }

    package enum Extent: Sendable, Hashable {
        case hours(Int)
        case days(Int)
        case months(Int)
        case programme(Programme)
    }

    package let kind: Kind
    package let extent: Extent

    init(_ kind: Kind, _ extent: Extent) {
        self.kind = kind
        self.extent = extent
    }

    /// As the extract writes it: `UPW:80h`.
    package var code: String {
        switch extent {
        case .hours(let hours): "\(kind.rawValue):\(hours)h"
        case .days(let days): "\(kind.rawValue):\(days)d"
        case .months(let months): "\(kind.rawValue):\(months)m"
        case .programme(let programme): "\(kind.rawValue):\(programme.rawValue)"
        }
    }
}

extension Requirement.Kind {
    /// How an amount is written, what it must lie between, and what it is then; nil for a programme, which has none.
    ///
    /// Hours: Criminal Justice Act 2003, sections 199 and 214. Days and months are ours: none can outlast an order,
    /// which lasts three years at most (section 177).
    package var measure: Measure? {
        switch self {
        case .unpaidWork: Measure(limits: 40...300, unit: .hours)
        case .attendanceCentre: Measure(limits: 12...36, unit: .hours)
        case .rehabilitationActivity: Measure(limits: 1...365, unit: .days)
        case .drugRehabilitation, .alcoholTreatment, .mentalHealthTreatment: Measure(limits: 1...36, unit: .months)
        case .accreditedProgramme: nil
        }
    }

    package struct Measure: Sendable, Hashable {
        package enum Unit: String, Sendable {
            case hours, days, months
        }

        package let limits: ClosedRange<Int>
        package let unit: Unit
    }

    /// The circumstance that the requirement is to the banding guidance, if any.
    package var circumstance: Circumstance? {
        switch self {
        case .drugRehabilitation: .drugRehabilitationRequirement
        case .alcoholTreatment: .alcoholTreatmentRequirement
        case .mentalHealthTreatment: .mentalHealthTreatmentRequirement
        case .unpaidWork, .rehabilitationActivity, .accreditedProgramme, .attendanceCentre: nil
        }
    }
}

extension Requirement.Kind.Measure.Unit {
    /// What stands after an amount: `h`, `d` or `m`.
    var suffix: Character { rawValue.first! }

    func extent(_ amount: Int) -> Requirement.Extent {
        switch self {
        case .hours: .hours(amount)
        case .days: .days(amount)
        case .months: .months(amount)
        }
    }
}
