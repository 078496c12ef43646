import CivilCalendar

/// A change to what is left to work that no appointment accounts for.
package struct Adjustment: Sendable, Hashable {
    package let reason: AdjustmentReason
    /// Of what is left to work: fewer where it is below 0, more where it is above.
    package let minutes: Int
    /// The day on which it arose.
    package let on: Day

    package init(reason: AdjustmentReason, minutes: Int, on: Day) {
        self.reason = reason
        self.minutes = minutes
        self.on = on
    }

    /// As the ledger counts it: travel time is credited, everything else changes what is owed.
    package var entry: LedgerEntry {
        reason == .travelTime
            ? LedgerEntry(kind: .travel, minutes: -minutes) : LedgerEntry(kind: .adjusted, minutes: minutes)
    }

    /// What stands in the way of recording it, if anything; `remaining` is in minutes.
    package static func faults(
        reason: AdjustmentReason, minutes: Int, on day: Day, today: Day, sentencedOn: Day, remaining: Int
    ) -> [AdjustmentFault] {
        var faults: [AdjustmentFault] = []
        if minutes == 0 {
            faults.append(.nothing)
        } else if !reason.direction.allows(minutes) {
            faults.append(.wrongDirection(reason))
        } else if minutes.magnitude > UInt(reason.maximumMinutes) {
            faults.append(.aboveMaximum(reason))
        } else if minutes < 0, -minutes > remaining {
            faults.append(.aboveRemaining(minutes: remaining))
        }
        if day > today { faults.append(.inFuture) }
        if day < sentencedOn { faults.append(.beforeSentence) }
        return faults
    }
}

/// Why minutes are adjusted, numbered as in the contract.
package enum AdjustmentReason: Int, Sendable, CaseIterable {
    case travelTime = 1
    case courtReduction, courtIncrease, recordingError, timeServedElsewhere, other

    package var name: String {
        switch self {
        case .travelTime: "Travel time"
        case .courtReduction: "Reduced by the court"
        case .courtIncrease: "Increased by the court"
        case .recordingError: "Recording error"
        case .timeServedElsewhere: "Worked elsewhere"
        case .other: "Another reason"
        }
    }

    /// At a time, either way. Travel: as practised nationally; the rest is ours, as many hours as an order can have.
    package var maximumMinutes: Int { self == .travelTime ? 180 : 300 * 60 }

    /// Which way it may go.
    package var direction: AdjustmentDirection {
        switch self {
        case .travelTime, .courtReduction, .timeServedElsewhere: .fewer
        case .courtIncrease: .more
        case .recordingError, .other: .either
        }
    }
}

/// Whether an adjustment leaves fewer minutes to work, or more.
package enum AdjustmentDirection: Sendable, Hashable {
    case fewer, more, either

    func allows(_ minutes: Int) -> Bool {
        switch self {
        case .fewer: minutes < 0
        case .more: minutes > 0
        case .either: true
        }
    }
}

/// Why an adjustment cannot be recorded.
package enum AdjustmentFault: Sendable, Hashable {
    case nothing
    case wrongDirection(AdjustmentReason)
    case aboveMaximum(AdjustmentReason)
    case aboveRemaining(minutes: Int)
    case inFuture
    case beforeSentence

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .nothing, .wrongDirection, .aboveMaximum, .aboveRemaining: "minutes"
        case .inFuture, .beforeSentence: "on"
        }
    }

    package var sentence: String {
        switch self {
        case .nothing: "It must be at least one minute, more or fewer."
        case .wrongDirection(let reason):
            "\(reason.name): it must leave \(reason.direction == .more ? "more" : "fewer") minutes to work."
        case .aboveMaximum(let reason): "\(reason.name): it must be at most \(reason.maximumMinutes.inMinutes)."
        case .aboveRemaining(let minutes): "It must be at most what is left to work, \(minutes.inMinutes)."
        case .inFuture: "It must not lie in the future."
        case .beforeSentence: "It must not lie before the sentence."
        }
    }
}
