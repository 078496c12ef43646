import CivilCalendar

/// Absences on end, taken in the order of their first days.
struct AbsenceSpell {
    private let from: Day
    /// Nil: without an end.
    private var until: Day?
    /// When the last of them was recorded.
    private var recordedOn: Day
    /// The first day on which it was known to last too long; nil while it is not.
    private(set) var knownOn: Day?

    private init(_ absence: Reduction, _ recordedOn: Day, _ workingDays: WorkingDays) throws(WorkingDaysFault) {
        from = absence.from
        until = absence.until
        self.recordedOn = recordedOn
        try judge(workingDays)
    }

    /// The spell that a day lies in; the absences are sorted by their first day.
    static func current(
        _ absences: [(Reduction, recordedOn: Day)], on today: Day, _ workingDays: WorkingDays
    ) throws(WorkingDaysFault) -> AbsenceSpell? {
        var spell: AbsenceSpell?
        for (absence, recordedOn) in absences {
            if try spell?.joins(absence, workingDays) == true {
                try spell?.extend(absence, recordedOn, workingDays)
            } else if absence.from <= today {
                spell = try AbsenceSpell(absence, recordedOn, workingDays)
            }
        }
        return spell
    }

    private func joins(_ next: Reduction, _ workingDays: WorkingDays) throws(WorkingDaysFault) -> Bool {
        guard let until, let eve = next.from.advanced(by: -1) else { return true }
        return try workingDays.count(after: until, through: eve) == 0
    }

    private mutating func extend(
        _ next: Reduction, _ recordedOn: Day, _ workingDays: WorkingDays
    ) throws(WorkingDaysFault) {
        if let end = until { until = next.until.map { max($0, end) } }
        self.recordedOn = max(self.recordedOn, recordedOn)
        if knownOn == nil { try judge(workingDays) }
    }

    private mutating func judge(_ workingDays: WorkingDays) throws(WorkingDaysFault) {
        guard let eve = from.advanced(by: -1) else { return }
        let tolerated = ReallocationNeed.toleratedBusinessDays
        if let until {
            let isLong = try workingDays.count(after: eve, through: until) > tolerated
            knownOn = isLong ? max(recordedOn, from) : nil
        } else {
            knownOn = try max(recordedOn, workingDays.due(tolerated + 1, after: eve))
        }
    }
}
