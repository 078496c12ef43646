import CivilCalendar

/// What the choice of an officer needs to know of a case.
package struct CaseDemand: Sendable, Hashable {
    /// Nil: pending, or put to the National Probation Service.
    package let band: ColourBand?
    package let circumstances: Set<Circumstance>
    package let isStandalone: Bool
    package let sex: Sex
    /// The skills wanted of the officer, in the order of the list of skills.
    package let skills: [OfficerSkill]
    /// Where the person is to be seen.
    package let site: String
    package let isInCustody: Bool
    package var preference: OfficerPreference
    /// Who knows the person already, by the officer's number.
    package var continuity: [String: Continuity]

    package init(
        _ facts: CaseFacts, band: ColourBand?, site: String, today: Day, preference: OfficerPreference = .none,
        continuity: [String: Continuity] = [:]
    ) {
        self.band = band
        circumstances = facts.circumstances
        isStandalone = facts.isStandalone
        sex = facts.sex
        skills = OfficerSkill.allCases.filter { $0.isWanted(for: facts, today: today) }
        self.site = site
        isInCustody = facts.isInCustody(on: today)
        self.preference = preference
        self.continuity = continuity
    }

    /// What a case that somebody holds asks of them, as far as it is held against their grade, training and presence.
    package init(band: ColourBand?, circumstances: Set<Circumstance>, isStandalone: Bool) {
        self.band = band
        self.circumstances = circumstances
        self.isStandalone = isStandalone
        sex = .male
        skills = []
        site = ""
        isInCustody = false
        preference = .none
        continuity = [:]
    }

    /// What the case weighs once an officer of the grade holds it.
    package func weight(for grade: OfficerGrade) -> CaseWeight {
        let standing = band.map(CaseWeight.Standing.banded) ?? .unbanded
        let isForHub = grade == .hubRO && isStandalone
        return CaseWeight(standing: standing, setting: isForHub ? .hub : isInCustody ? .custody : .community)
    }
}

/// How an officer knows a person already; the closer first.
package enum Continuity: Int, Sendable, CaseIterable, Comparable {
    /// Holds another case of the same person now.
    case holdsPerson = 1
    /// Held this case before.
    case heldCase

    package static func < (left: Continuity, right: Continuity) -> Bool { left.rawValue < right.rawValue }
}

extension OfficerSkill {
    /// In completed years, on the day of the choice.
    private static let youngAdultYears = 18...24

    fileprivate func isWanted(for facts: CaseFacts, today: Day) -> Bool {
        switch self {
        case .domesticAbuse: facts.has(.domesticAbuse)
        case .childProtection: facts.has(.childProtectionPlan) || facts.has(.childConcern)
        case .women: facts.sex == .female
        case .youngAdults: Self.youngAdultYears ~= facts.dateOfBirth.age(on: today)
        case .sexOffence: facts.has(.sexOffender)
        case .hateCrime: facts.has(.hateCrime)
        case .iom: facts.has(.iomNominal)
        case .mentalHealth: facts.has(.complexMentalHealth) || facts.has(.mentalHealthTreatmentRequirement)
        case .polish: facts.language == "pl"
        case .urdu: facts.language == "ur"
        }
    }
}

extension CaseFacts {
    fileprivate func has(_ circumstance: Circumstance) -> Bool { circumstances.contains(circumstance) }

    /// Serving a custodial sentence whose date of release has not come.
    fileprivate func isInCustody(on day: Day) -> Bool {
        guard sentenceType == .custody else { return false }
        return releaseOn.map { day < $0 } ?? true
    }
}
