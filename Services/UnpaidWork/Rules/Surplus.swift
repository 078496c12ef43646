import CivilCalendar

/// Future pending appointments that are not needed to cover the minutes.
struct Surplus {
    /// The latest first, only whole ones; one that is longer than what is too much stays.
    private(set) var indices: [Int] = []
    private let minutes: Int

    /// None where the minutes are 0 or below.
    init(minutes: Int, of known: [KnownAppointment], now: LocalTime) {
        self.minutes = minutes
        var left = minutes
        let latestFirst = known.indices
            .filter { known[$0].isPending && known[$0].time.begins >= now && known[$0].time.minutes > 0 }
            .sorted { (known[$0].time.begins, $0) > (known[$1].time.begins, $1) }
        for index in latestFirst where known[index].time.minutes <= left {
            indices.append(index)
            left -= known[index].time.minutes
        }
    }

    var warning: ScheduleWarning? { minutes > 0 ? .surplus(minutes: minutes, count: indices.count) : nil }
}
