import CivilCalendar

/// An invented sentence: its kind, dates, length in months and requirements.
struct DemoSentence {
    enum Kind: String {
        case communityOrder = "CO"
        case suspended = "SSO"
        case licence = "LICENCE"
        case custody = "CUSTODY"
        case postSentenceSupervision = "PSS"

        var isCommunity: Bool { self == .communityOrder || self == .suspended }
    }

    var kind: Kind
    var lengthMonths: Int
    var sentencedOn: Day
    var receivedOn: Day
    var releaseOn: Day?
    var plan: [DemoRequirement] = []

    var isStandaloneUnpaidWork: Bool { plan == [.unpaidWork] }
}
