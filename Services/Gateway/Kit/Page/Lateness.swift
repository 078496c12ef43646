import CivilCalendar
import Messages

/// Whether what is due is late, as tables and summaries show it.
package extension HTML {
    /// The day by which something is due, and that it is past where it is.
    mutating func due(_ dueOn: String, today: Day) {
        guard !dueOn.isEmpty else { return text("Nothing due") }
        guard let due = Day(iso: dueOn) else { return text(dueOn) }
        text(due.short)
        if due < today { overdue(due.distance(to: today)) }
    }

    /// What runs or ran, by when it is due, and how far it has come.
    mutating func clocks<Clock: DueClock>(_ clocks: [Clock], today: Day, name: (Clock) -> String) {
        section("What is due", ["What", "Started", "Due", "State"], clocks, otherwise: "Nothing is due.") { clock in
            [
                DataTable.text(name(clock)),
                DataTable.text([clock.startedOn.dayText, clock.startedBy].nonEmpty.joined(separator: ": ")),
                DataTable.text(clock.dueOn.dayText), { $0.clockState(clock, today: today) },
            ]
        }
    }

    /// How far one clock has come.
    mutating func clockState(_ clock: some DueClock, today: Day) {
        if !clock.voidAt.isEmpty || !clock.voidBecause.isEmpty {
            tag("Void", colour: .grey)
            note(clock.voidAt, clock.voidBecause)
        } else if !clock.metAt.isEmpty {
            let isLate = clock.metDay.flatMap { daysOverdue(clock.dueOn, $0) } != nil
            tag(isLate ? "Met late" : "Met", colour: isLate ? .yellow : .green)
            note(clock.metAt, clock.metBy)
        } else if let days = daysOverdue(clock.dueOn, today) {
            overdue(days)
        } else {
            tag("Running", colour: .blue)
        }
    }

    /// When something was done, by whom, and for whom.
    mutating func signature(_ moment: String, _ name: String, _ onBehalfOf: String = "") {
        text(moment.momentText, quiet: "by \(name)\(onBehalfOf.behind(" on behalf of "))")
    }

    private mutating func overdue(_ days: Int) {
        text(" ")
        tag("Overdue", colour: .red)
        quiet("by \(days.counted("day"))")
    }

    private mutating func note(_ moment: String, _ words: String) {
        quiet([moment.momentText, words].nonEmpty.joined(separator: ": "))
    }
}

/// What is due by a day, as any of the services tells it.
package protocol DueClock {
    var startedOn: String { get }
    var startedBy: String { get }
    var dueOn: String { get }
    var metBy: String { get }
    var metAt: String { get }
    var voidAt: String { get }
    var voidBecause: String { get }
}

extension Wire.CaseClock: DueClock {}

extension Wire.UnpaidWorkClock: DueClock {
    package var voidAt: String { "" }
}

extension DueClock {
    /// The day here on which it was met.
    fileprivate var metDay: Day? { Instant(rfc3339: metAt).map { London.localTime(at: $0).day } }
}

/// Days since the end of the day by which it was due; nil where that is not over.
private func daysOverdue(_ dueOn: String, _ day: Day) -> Int? {
    guard let due = Day(iso: dueOn), due < day else { return nil }
    return due.distance(to: day)
}
