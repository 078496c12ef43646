import CivilCalendar

/// What somebody would record of an appointment.
package struct AppointmentRecord: Sendable, Hashable {
    package var day: Day
    /// As it was planned, not as it was worked.
    package var plannedStart: TimeOfDay
    package var plannedEnd: TimeOfDay
    /// Nil where no time was recorded.
    package var worked: WorkedTime?
    package var outcome: Outcome?
    /// Nil where none is recorded.
    package var minutesCredited: Int?
    /// Whether it is education, training or employment.
    package var isEducation: Bool
    package var notesCharacters: Int
    package var isSensitive: Bool
    /// Whether it was sensitive before.
    package var wasSensitive: Bool

    package init(
        day: Day, plannedStart: TimeOfDay, plannedEnd: TimeOfDay, worked: WorkedTime? = nil, outcome: Outcome? = nil,
        minutesCredited: Int? = nil, isEducation: Bool = false, notesCharacters: Int = 0, isSensitive: Bool = false,
        wasSensitive: Bool = false
    ) {
        self.day = day
        self.plannedStart = plannedStart
        self.plannedEnd = plannedEnd
        self.worked = worked
        self.outcome = outcome
        self.minutesCredited = minutesCredited
        self.isEducation = isEducation
        self.notesCharacters = notesCharacters
        self.isSensitive = isSensitive
        self.wasSensitive = wasSensitive
    }

    /// Characters.
    package static let notesLimit = 4000
}

/// What an appointment is recorded under: the order, the project and what is left.
package struct AppointmentTerms: Sendable, Hashable {
    package var sentencedOn: Day
    /// The first day on which the project is closed for good; nil where it stays open.
    package var projectClosesOn: Day?
    package var projectWeekdays: Set<Weekday>
    /// Without what this appointment itself is credited with already.
    package var remainingMinutes: Int
    /// Likewise.
    package var educationMinutesRemaining: Int

    package init(
        sentencedOn: Day, projectClosesOn: Day?, projectWeekdays: Set<Weekday>, remainingMinutes: Int,
        educationMinutesRemaining: Int
    ) {
        self.sentencedOn = sentencedOn
        self.projectClosesOn = projectClosesOn
        self.projectWeekdays = projectWeekdays
        self.remainingMinutes = remainingMinutes
        self.educationMinutesRemaining = educationMinutesRemaining
    }
}

/// Whether an appointment may be recorded as told.
package enum AppointmentCheck {
    /// What stands in the way, if anything.
    package static func faults(
        _ record: AppointmentRecord, under terms: AppointmentTerms, now: LocalTime
    ) -> [AppointmentFault] {
        ofDay(record.day, terms) + ofOutcome(record, now) + ofTimes(record, now) + ofCredit(record, terms)
            + ofNotes(record)
    }

    private static func ofDay(_ day: Day, _ terms: AppointmentTerms) -> [AppointmentFault] {
        var faults: [AppointmentFault] = []
        if day < terms.sentencedOn { faults.append(.beforeSentence) }
        if let closes = terms.projectClosesOn, day >= closes { faults.append(.projectClosed) }
        if !terms.projectWeekdays.contains(day.weekday) { faults.append(.weekdayNotOffered) }
        return faults
    }

    private static func ofOutcome(_ record: AppointmentRecord, _ now: LocalTime) -> [AppointmentFault] {
        guard let outcome = record.outcome else {
            return LocalTime(record.day, record.plannedEnd) < now ? [.outcomeMissing] : []
        }
        let isInFuture = LocalTime(record.day, record.plannedStart) > now
        return isInFuture && (outcome.isAttended || outcome.isEnforceable) ? [.outcomeTooEarly(outcome)] : []
    }

    private static func ofTimes(_ record: AppointmentRecord, _ now: LocalTime) -> [AppointmentFault] {
        let planned: [AppointmentFault] = record.plannedEnd > record.plannedStart ? [] : [.time(.endNotAfterStart)]
        guard let worked = record.worked else {
            return planned + (record.outcome?.isAttended == true ? [.timesMissing] : [])
        }
        let faults = planned + worked.faults.map(AppointmentFault.time).filter { !planned.contains($0) }
        let hasBegun = LocalTime(record.day, record.plannedStart) <= now
        let endsLater = hasBegun && record.outcome?.isAttended == true && LocalTime(record.day, worked.end) > now
        return faults + (endsLater && faults.isEmpty ? [.endsLater] : [])
    }

    private static func ofCredit(_ record: AppointmentRecord, _ terms: AppointmentTerms) -> [AppointmentFault] {
        guard let minutes = record.minutesCredited, minutes != 0 else { return [] }
        guard minutes > 0 else { return [.creditBelowZero] }
        guard record.outcome?.isAttended == true else { return [.creditWithoutAttendance] }
        var faults: [AppointmentFault] = []
        if minutes > terms.remainingMinutes { faults.append(.creditAboveRemaining(minutes: terms.remainingMinutes)) }
        if record.isEducation, minutes > terms.educationMinutesRemaining {
            faults.append(.creditAboveEducation(minutes: terms.educationMinutesRemaining))
        }
        return faults
    }

    private static func ofNotes(_ record: AppointmentRecord) -> [AppointmentFault] {
        var faults: [AppointmentFault] = []
        if record.notesCharacters > AppointmentRecord.notesLimit { faults.append(.notesTooLong) }
        if record.wasSensitive, !record.isSensitive { faults.append(.sensitiveCleared) }
        return faults
    }
}
