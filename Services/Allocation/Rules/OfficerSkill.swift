/// What an officer is practised in, or a language besides English; the raw value is the staff list's code.
package enum OfficerSkill: String, Sendable, CaseIterable {
    case domesticAbuse = "DA"
    case childProtection = "CHILD_PROTECTION"
    case women = "WOMEN"
    case youngAdults = "YOUNG_ADULTS"
    case sexOffence = "SEX_OFFENCE"
    case hateCrime = "HATE_CRIME"
    case iom = "IOM"
    case mentalHealth = "MENTAL_HEALTH"
    case polish = "POLISH"
    case urdu = "URDU"

    package var name: String {
        switch self {
        case .domesticAbuse: "Domestic abuse"
        case .childProtection: "Child protection"
        case .women: "Women"
        case .youngAdults: "Young adults"
        case .sexOffence: "Sexual offences"
        case .hateCrime: "Hate crime"
        case .iom: "Integrated offender management"
        case .mentalHealth: "Mental health"
        case .polish: "Polish"
        case .urdu: "Urdu"
        }
    }
}
