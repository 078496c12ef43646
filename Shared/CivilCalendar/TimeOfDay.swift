/// A time of day on the 24-hour clock, from 00:00 to 23:59:59.999.
package struct TimeOfDay: Sendable, Hashable {
    package static let midnight = TimeOfDay(milliseconds: 0)

    /// Milliseconds since 00:00.
    let milliseconds: Int

    init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// Nil unless the hour is 0 to 23, minute and second 0 to 59, and millisecond 0 to 999.
    package init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, 0...999 ~= millisecond else { return nil }
        milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    }

    /// Nil unless the text is `HH:MM` in ASCII digits.
    package init?(iso text: String) {
        var reader = ASCIIReader(text)
        guard let hour = reader.digits(2), reader.skip(":"), let minute = reader.digits(2), reader.isAtEnd else {
            return nil
        }
        self.init(hour: hour, minute: minute)
    }

    package var hour: Int { milliseconds / 3_600_000 }
    package var minute: Int { milliseconds / 60_000 % 60 }
    package var second: Int { milliseconds / 1000 % 60 }
    package var millisecond: Int { milliseconds % 1000 }
}

extension TimeOfDay: Comparable {
    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.milliseconds < right.milliseconds }
}

extension TimeOfDay: CustomStringConvertible {
    /// `10:00`; with seconds, `10:00:30` or `10:00:30.500`, only where there are any.
    package var description: String {
        let hoursAndMinutes = "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
        return milliseconds % 60_000 == 0 ? hoursAndMinutes : "\(hoursAndMinutes):\(seconds)"
    }

    /// `30`, or `30.500` where there are milliseconds.
    var seconds: String {
        second.padded(to: 2) + (millisecond == 0 ? "" : ".\(millisecond.padded(to: 3))")
    }
}
