import CivilCalendar

/// A manager's decision that somebody about whom not everything could be established works in an enclosed workshop.
package struct WorkshopRelease: Sendable, Hashable {
    package let reason: String
    /// The day by whose end it is looked at again; until then it holds.
    package let reviewOn: Day
    package let manager: String

    package init(reason: String, reviewOn: Day, manager: String) {
        self.reason = reason
        self.reviewOn = reviewOn
        self.manager = manager
    }

    package func isInDate(on day: Day) -> Bool { day <= reviewOn }

    /// What stands in the way of recording it, if anything.
    package static func faults(reason: String, reviewOn: Day, today: Day) -> [WorkshopReleaseFault] {
        var faults: [WorkshopReleaseFault] = []
        if reason.isBlank { faults.append(.reasonMissing) }
        if reviewOn < today { faults.append(.reviewInPast) }
        return faults
    }
}

/// Why a release to a workshop cannot be recorded.
package enum WorkshopReleaseFault: Sendable, Hashable, CaseIterable {
    case reasonMissing, reviewInPast

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .reasonMissing: "reason"
        case .reviewInPast: "reviewOn"
        }
    }

    package var sentence: String {
        switch self {
        case .reasonMissing: "A release needs a reason."
        case .reviewInPast: "The day of review must not be in the past."
        }
    }
}
