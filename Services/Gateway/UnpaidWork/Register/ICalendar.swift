import CivilCalendar
import GatewayKit

/// A calendar for other programs to take in, all of whose times are London's (RFC 5545).
struct ICalendar {
    /// What takes place at some time of one day.
    struct Event {
        /// Always the same for the same event, so that a newer file replaces what an older one said.
        let id: String
        /// Grows with every change.
        let version: UInt32
        let day: Day
        let start: TimeOfDay
        let end: TimeOfDay
        let summary: String
        let location: String
        let isCancelled: Bool
    }

    static let lineOctets = 75

    /// When the file was made.
    let stamp: Instant
    let events: [Event]

    /// Lines of at most 75 octets, each with its end.
    var text: String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Probation Hub//Unpaid work//EN"] + Self.london
            + events.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(Self.escaped(event.id))", "DTSTAMP:\(Self.utc(stamp))", "SEQUENCE:\(event.version)",
            "DTSTART;TZID=Europe/London:\(Self.local(event.day, event.start))",
            "DTEND;TZID=Europe/London:\(Self.local(event.day, event.end))", "SUMMARY:\(Self.escaped(event.summary))",
            "LOCATION:\(Self.escaped(event.location))", "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")",
            "END:VEVENT",
        ]
    }

    /// The clocks as they have changed since 1996: on the last Sundays of March and October, at 01:00 UTC.
    private static let london = [
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    /// `20190603T090000`
    private static func local(_ day: Day, _ time: TimeOfDay) -> String {
        "\(day)T\(time)00".filter { $0 != "-" && $0 != ":" }
    }

    /// `20190603T080000Z`; what is finer than a second is left out.
    private static func utc(_ instant: Instant) -> String {
        "\("\(instant)".prefix(while: { $0 != "." && $0 != "Z" }).filter { $0 != "-" && $0 != ":" })Z"
    }

    /// Text as a value: with a backslash before what would end it, and without what no value may hold.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { value, character in
            switch character {
            case "\\", ";", ",": value += "\\\(character)"
            case "\n": value += "\\n"
            case _ where character.value < 0x20 || character.value == 0x7F: break
            default: value.unicodeScalars.append(character)
            }
        }
    }

    /// A line as one of 75 octets and others that begin with a space; no character is cut in two.
    static func folded(_ line: String) -> String {
        var (folded, octets) = ("", 0)
        for character in line.unicodeScalars {
            let length = UTF8.width(character)
            if octets + length > lineOctets {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(character)
            octets += length
        }
        return folded
    }
}
