/// What a case rests on; the raw value is the extract's code.
package enum SentenceType: String, Sendable, CaseIterable {
    case communityOrder = "CO"
    case suspendedSentenceOrder = "SSO"
    case licence = "LICENCE"
    case custody = "CUSTODY"
    case postSentenceSupervision = "PSS"

    /// Served in the community from the start: there is no release.
    package var isOrder: Bool { self == .communityOrder || self == .suspendedSentenceOrder }

    /// On licence and after it, the release is past.
    package var isAfterRelease: Bool { self == .licence || self == .postSentenceSupervision }

    package var name: String {
        switch self {
        case .communityOrder: "Community order"
        case .suspendedSentenceOrder: "Suspended sentence order"
        case .licence: "Licence"
        case .custody: "Custody"
        case .postSentenceSupervision: "Post-sentence supervision"
        }
    }
}
