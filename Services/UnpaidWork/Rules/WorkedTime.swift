import CivilCalendar

/// From when to when somebody worked on a day, and what does not count of it.
package struct WorkedTime: Sendable, Hashable {
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let breakMinutes: Int
    /// For coming late or doing nothing.
    package let penaltyMinutes: Int

    package init(start: TimeOfDay, end: TimeOfDay, breakMinutes: Int, penaltyMinutes: Int) {
        self.start = start
        self.end = end
        self.breakMinutes = breakMinutes
        self.penaltyMinutes = penaltyMinutes
    }

    /// Ours.
    package static let usualBreakMinutes = 30
    /// Ours: a longer day has a break.
    package static let minutesWithoutBreak = 360

    /// In minutes: none up to six hours.
    package static func usualBreak(start: TimeOfDay, end: TimeOfDay) -> Int {
        start.minutes(to: end) > minutesWithoutBreak ? usualBreakMinutes : 0
    }

    /// From start to end; below 0 where the end is earlier.
    package var grossMinutes: Int { start.minutes(to: end) }

    /// What counts: end - start - break - penalty; 0 where there are faults.
    package var minutes: Int { faults.isEmpty ? grossMinutes - breakMinutes - penaltyMinutes : 0 }

    /// What stands in the way of recording it, if anything; against a time that is none, nothing else is measured.
    package var faults: [WorkedTimeFault] {
        let gross = grossMinutes
        guard gross > 0 else { return [.endNotAfterStart] }
        let left = gross - min(max(0, breakMinutes), gross)
        var faults: [WorkedTimeFault] = []
        if !(0...gross ~= breakMinutes) { faults.append(.breakOutOfRange(maximum: gross)) }
        if !(0...left ~= penaltyMinutes) { faults.append(.penaltyOutOfRange(maximum: left)) }
        return faults
    }
}

/// Why a worked time cannot be recorded.
package enum WorkedTimeFault: Sendable, Hashable {
    case endNotAfterStart
    case breakOutOfRange(maximum: Int)
    /// Of what is left after the break.
    case penaltyOutOfRange(maximum: Int)

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .endNotAfterStart: "end"
        case .breakOutOfRange: "breakMinutes"
        case .penaltyOutOfRange: "penaltyMinutes"
        }
    }

    package var sentence: String {
        switch self {
        case .endNotAfterStart: "It must end after it starts, on the same day."
        case .breakOutOfRange(let maximum): "The break must be 0 to \(maximum.inMinutes)."
        case .penaltyOutOfRange(let maximum): "The penalty must be 0 to \(maximum.inMinutes)."
        }
    }
}
