import CivilCalendar

/// That an officer's cases need somebody else, why, and since when that is known.
package struct ReallocationNeed: Sendable, Hashable {
    package enum Cause: Sendable, Hashable {
        /// The name of the absence's reason.
        case absent(String)
        case left
    }

    /// An absence of more business days than these needs it.
    package static let toleratedBusinessDays = 5

    package let cause: Cause
    package let knownOn: Day

    package init(cause: Cause, knownOn: Day) {
        self.cause = cause
        self.knownOn = knownOn
    }

    /// Nil while nothing needs to be done: the officer is there, or not known to be away for long enough.
    ///
    /// Absences with no business day between them count as one. One with an end is known to be too long when it is
    /// recorded, one without an end when it has become so; neither before its first day. Leaving is known on the last
    /// day in post. Fails on days outside the years of the holiday table.
    /// - Parameter recorded: what is recorded of the officer, and when; only absences count.
    package init?(
        officer: Officer, absences recorded: [(Reduction, recordedOn: Day)], on today: Day, _ workingDays: WorkingDays
    ) throws(WorkingDaysFault) {
        if case .left = officer.presence(on: today), let endsOn = officer.endsOn {
            self.init(cause: .left, knownOn: endsOn)
            return
        }
        let absences = recorded.filter { $0.0.reason.isAbsence }.sorted { $0.0.from < $1.0.from }
        guard let now = absences.last(where: { $0.0.isInForce(on: today) })?.0 else { return nil }
        guard let known = try AbsenceSpell.current(absences, on: today, workingDays)?.knownOn, known <= today else {
            return nil
        }
        self.init(cause: .absent(now.reason.name), knownOn: known)
    }

    /// By when a case must have been given to somebody else: 2 business days for Red and Blue, 5 for others.
    ///
    /// A case put to the NPS counts as Red. Fails on days outside the years of the holiday table.
    package static func dueOn(
        knownOn: Day, band: ColourBand?, isEscalated: Bool = false, workingDays: WorkingDays
    ) throws(WorkingDaysFault) -> Day {
        let isPressing = isEscalated || band == .red || band == .blue
        return try workingDays.due(isPressing ? 2 : 5, after: knownOn)
    }
}
