import CivilCalendar

/// What follows from the hours ordered and the day of the sentence.
///
/// Source: Sentencing Act 2020, schedule 9, part 1 (Criminal Justice Act 2003, section 199); the reviews at six and nine
/// months: probation instructions; the last day as counted here, and 14 days to start, are ours.
package struct RequirementTerms: Sendable, Hashable {
    package let orderedMinutes: Int
    package let sentencedOn: Day
    /// A supervision default order, made where post-sentence supervision was broken.
    package let isSupervisionDefault: Bool

    package init(orderedMinutes: Int, sentencedOn: Day, isSupervisionDefault: Bool = false) {
        self.orderedMinutes = orderedMinutes
        self.sentencedOn = sentencedOn
        self.isSupervisionDefault = isSupervisionDefault
    }

    package static let hours = 40...300
    package static let supervisionDefaultHours = 20...60

    /// What stands in the way of the hours, if anything.
    package var faults: [RequirementTermsFault] {
        let limits = isSupervisionDefault ? Self.supervisionDefaultHours : Self.hours
        let minutes = limits.lowerBound * 60...limits.upperBound * 60
        return minutes ~= orderedMinutes ? [] : [.hoursOutside(limits)]
    }

    /// The last of the twelve months.
    package var completeBy: Day { sentencedOn.lastOfTwelveMonths }

    package var sixMonthReview: Day { sentencedOn.advanced(months: 6) }
    package var nineMonthReview: Day { sentencedOn.advanced(months: 9) }
    package var startWithin14: Day { sentencedOn.advanced(by: 14) ?? .last }

    package var level: RequirementLevel {
        switch orderedMinutes {
        case ...(80 * 60): .low
        case ...(150 * 60): .medium
        default: .high
        }
    }

    /// That several orders come to more than one may have; it is said, not refused.
    package static func totalWarning(orderedMinutes: [Int]) -> String? {
        let total = orderedMinutes.reduce(0, +)
        guard total > hours.upperBound * 60 else { return nil }
        return "The orders come to \(total.asHours) together, more than \(hours.upperBound) h."
    }
}

/// How much was ordered; where two levels meet, the lower.
package enum RequirementLevel: Int, Sendable, CaseIterable {
    /// Up to 80 hours.
    case low = 1
    /// Up to 150 hours.
    case medium
    case high

    package var name: String {
        switch self {
        case .low: "Low"
        case .medium: "Medium"
        case .high: "High"
        }
    }
}

/// Why a requirement cannot be as it is told.
package enum RequirementTermsFault: Sendable, Hashable {
    case hoursOutside(ClosedRange<Int>)

    /// What the fault is about, as the contract names it.
    package var field: String { "hours" }

    package var sentence: String {
        switch self {
        case .hoursOutside(let hours): "It must be \(hours.lowerBound) to \(hours.upperBound) hours."
        }
    }
}

extension Day {
    /// The same day of a later month, or that month's last where it is shorter; never beyond the calendar.
    fileprivate func advanced(months: Int) -> Day {
        let sum = year * 12 + month - 1 + months
        return (0...3).lazy.compactMap { Day(year: sum / 12, month: sum % 12 + 1, day: day - $0) }.first ?? .last
    }
}
