/// What a calendar and a clock on the wall show together: a date and a time of day, in no particular zone.
package struct LocalTime: Sendable, Hashable {
    package let day: Day
    package let time: TimeOfDay

    package init(_ day: Day, _ time: TimeOfDay) {
        self.day = day
        self.time = time
    }
}

extension LocalTime: Comparable {
    package static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}

extension LocalTime: CustomStringConvertible {
    /// `2019-06-03T10:00`
    package var description: String { "\(day)T\(time)" }
}
