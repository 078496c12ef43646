import CivilCalendar

/// A share of an officer's time that is not there for cases.
package struct Reduction: Sendable, Hashable {
    package let reason: ReductionReason
    /// Of the officer's own time, full or part; 1 to 100.
    package let percent: Int
    package let from: Day
    /// Its last day; nil where the end is not known.
    package let until: Day?

    package init(reason: ReductionReason, percent: Int, from: Day, until: Day?) {
        self.reason = reason
        self.percent = percent
        self.from = from
        self.until = until
    }

    package func isInForce(on day: Day) -> Bool {
        guard from <= day else { return false }
        return until.map { day <= $0 } ?? true
    }

    /// What stands in the way of recording it, if anything.
    package static func faults(reason: ReductionReason, percent: Int, from: Day, until: Day?) -> [ReductionFault] {
        var faults: [ReductionFault] = []
        let maximum = reason.maximumPercent
        if reason.isAbsence {
            if percent != 100 { faults.append(.absenceNotWhole(reason)) }
        } else if !(1...maximum ~= percent) {
            faults.append(.percentOutOfRange(reason, maximum: maximum))
        }
        if let until, until < from { faults.append(.untilBeforeFrom) }
        return faults
    }
}

/// Why a reduction cannot be recorded.
package enum ReductionFault: Sendable, Hashable {
    case percentOutOfRange(ReductionReason, maximum: Int)
    /// Somebody who is away is away whole.
    case absenceNotWhole(ReductionReason)
    case untilBeforeFrom

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .percentOutOfRange, .absenceNotWhole: "percent"
        case .untilBeforeFrom: "until"
        }
    }

    package var sentence: String {
        switch self {
        case .percentOutOfRange(let reason, let maximum): "\(reason.name): it must be 1 to \(maximum)%."
        case .absenceNotWhole(let reason): "\(reason.name): it must be 100%."
        case .untilBeforeFrom: "It must not end before it begins."
        }
    }
}
