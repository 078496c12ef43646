import CivilCalendar

/// An appointment that exists, as far as a schedule asks.
package struct KnownAppointment: Sendable, Hashable {
    package let day: Day
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let placementID: String
    /// Nil until it is recorded; such an appointment is pending, even where its day is past.
    package let outcome: Outcome?
    package let minutesCredited: Int

    package init(
        day: Day, start: TimeOfDay, end: TimeOfDay, placementID: String, outcome: Outcome?, minutesCredited: Int
    ) {
        self.day = day
        self.start = start
        self.end = end
        self.placementID = placementID
        self.outcome = outcome
        self.minutesCredited = minutesCredited
    }

    var isPending: Bool { outcome == nil }
    /// What it covers of the minutes: all of a pending one, of another what was credited.
    var minutesCovered: Int { isPending ? time.minutes : minutesCredited }
    var time: Span { Span(day: day, start: start, end: end) }
}

/// An appointment to be made.
package struct PlannedAppointment: Sendable, Hashable {
    package let day: Day
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let placementID: String

    package init(day: Day, start: TimeOfDay, end: TimeOfDay, placementID: String) {
        self.day = day
        self.start = start
        self.end = end
        self.placementID = placementID
    }

    /// Net of breaks.
    package var minutes: Int { time.minutes }

    var time: Span { Span(day: day, start: start, end: end) }
}

/// From when to when on a day, whether it exists or is to be made.
struct Span: Hashable {
    let day: Day
    let start: TimeOfDay
    let end: TimeOfDay

    var minutes: Int { max(0, start.minutes(to: end)) }
    var begins: LocalTime { LocalTime(day, start) }

    func overlaps(_ other: Span) -> Bool { day == other.day && start < other.end && other.start < end }
}
