import CivilCalendar

/// Why somebody should not work at a project; a hard one refuses, a soft one asks for a manager's reason.
package enum Conflict: Sendable, Hashable {
    case notOpenYet(Day)
    /// From that day on.
    case closed(Day)
    case notOpenOn(Weekday)
    /// The provider has the day off, or the project is stood down.
    case standsStill(Day)
    case siteNotRiskAssessed
    /// After the last day on which it held.
    case siteRiskAssessmentExpired(Day)
    case gate(GateRefusal)
    /// A sexual offence, or a sexual risk, and what of it there is at the site.
    case sexualRisk(SiteAttributes)
    case riskToChildren(SiteAttributes)
    case weaponsAndSharpTools
    case weaponsAndMachinery
    case arsonAndMachinery
    case threatsAndLoneBeneficiary
    case threatsAndPublic
    case domesticAbuseAndLoneBeneficiary
    case alcohol
    case restrainingOrderTermsMissing
    /// The project's town or postcode district.
    case keptAway(from: String)
    case heavyWork
    case physicalWork
    case womenOnly
    case onlyWoman
    case nonAssociateBooked
    case personUnavailable(Weekday)
    /// So much is left of an order that is to be worked before this one.
    case otherOrderFirst(minutes: Int)

    package var isHard: Bool {
        switch self {
        case .notOpenYet, .closed, .notOpenOn, .standsStill, .siteNotRiskAssessed, .siteRiskAssessmentExpired, .gate,
            .sexualRisk,
            .riskToChildren, .weaponsAndSharpTools, .threatsAndLoneBeneficiary, .restrainingOrderTermsMissing,
            .keptAway, .heavyWork, .physicalWork, .womenOnly, .nonAssociateBooked:
            true
        case .weaponsAndMachinery, .arsonAndMachinery, .threatsAndPublic, .domesticAbuseAndLoneBeneficiary, .alcohol,
            .onlyWoman, .personUnavailable, .otherOrderFirst:
            false
        }
    }

    /// Whether nobody need weigh it: the appointment waits uninstructed instead, until its cause is gone.
    package var waits: Bool { self == .onlyWoman }

    package var sentence: String {
        switch self {
        case .notOpenYet(let day): "The project opens on \(day.inWords)."
        case .closed(let day): "The project is closed from \(day.inWords) on."
        case .notOpenOn(let weekday): "Nobody works there on \(weekday.name)s."
        case .standsStill(let day): "Nobody works there on \(day.inWords): it is closed or stood down."
        case .siteNotRiskAssessed: "The site has no risk assessment."
        case .siteRiskAssessmentExpired(let day): "The site's risk assessment expired on \(day.inWords)."
        case .gate(let refusal): refusal.sentence
        case .sexualRisk(let site): "A sexual offence or a sexual risk rules out the site: \(site.inWords)."
        case .riskToChildren(let site): "A risk to children rules out the site: \(site.inWords)."
        case .weaponsAndSharpTools: "Weapons are on record, and there are knives or sharp tools."
        case .weaponsAndMachinery: "Weapons are on record, and there is machinery."
        case .arsonAndMachinery: "Arson is on record, and there is machinery with its fuel."
        case .threatsAndLoneBeneficiary: "Threats to others are on record, and the beneficiary is alone."
        case .threatsAndPublic: "Threats to others are on record, and the public is met there."
        case .domesticAbuseAndLoneBeneficiary: "Domestic abuse is on record, and the beneficiary is alone."
        case .alcohol: "Drink is a need of the person, and there is alcohol on the site."
        case .restrainingOrderTermsMissing: "There is a restraining order, and its terms are not written down."
        case .keptAway(let place):
            "A restraining order or exclusion zone keeps the person away from \(place)."
        case .heavyWork: "The person is fit for light duties, and the work is heavy."
        case .physicalWork: "The person is fit for no physical work: education or a seated workshop only."
        case .womenOnly: "The site is for women only."
        case .onlyWoman:
            "She would be the only woman in a mixed group: she waits uninstructed until a second is booked or her "
                + "informed choice is recorded."
        case .nonAssociateBooked: "Somebody whom the person must not meet is booked in the same session."
        case .personUnavailable(let weekday): "The person is not available on \(weekday.name)s."
        case .otherOrderFirst(let minutes): "Another order is worked first: \(minutes.asHours) are left of it."
        }
    }
}
