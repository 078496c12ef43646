import CivilCalendar

/// One walk over the days that makes appointments while minutes remain.
struct ScheduleWalk {
    private(set) var made: [PlannedAppointment] = []
    private(set) var clashes: [ScheduleWarning] = []
    private(set) var remaining: Int

    private let search: ScheduleSearch
    private let trigger: ScheduleTrigger
    private let known: [Day: [KnownAppointment]]
    /// Placements made once that have their appointment.
    private var done: Set<String>

    init(_ search: ScheduleSearch, known: [KnownAppointment], trigger: ScheduleTrigger, remaining: Int) {
        self.search = search
        self.trigger = trigger
        self.remaining = remaining
        self.known = Dictionary(grouping: known, by: \.day)
        done = Set(known.filter { $0.isPending && $0.day >= search.now.day }.map(\.placementID))
    }

    mutating func run() {
        for day in search.days {
            guard remaining > 0 else { return }
            let existing = known[day] ?? []
            if trigger == .appointment, !existing.isEmpty { continue }
            for placement in search.placements(on: day) where isOwed(placement, existing) {
                make(placement, on: day, beside: existing)
            }
        }
    }

    private func isOwed(_ placement: Placement, _ existing: [KnownAppointment]) -> Bool {
        let hasItsOwn = existing.contains { $0.placementID == placement.id && $0.start == placement.start }
        return !hasItsOwn && !(placement.frequency == .once && done.contains(placement.id))
    }

    private mutating func make(_ placement: Placement, on day: Day, beside existing: [KnownAppointment]) {
        guard remaining > 0, let end = placement.start.advanced(byMinutes: min(remaining, placement.minutes)) else {
            return
        }
        let new = PlannedAppointment(day: day, start: placement.start, end: end, placementID: placement.id)
        let others = existing.filter(\.isPending).map(\.time) + made.reversed().prefix { $0.day == day }.map(\.time)
        if let other = others.first(where: new.time.overlaps) {
            clashes.append(.clash(day, start: new.start, with: other.start))
        }
        made.append(new)
        done.insert(placement.id)
        remaining -= new.minutes
    }
}
