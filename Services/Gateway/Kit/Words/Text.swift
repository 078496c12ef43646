import CivilCalendar
import Messages

package extension UInt32 {
    /// Minutes as people say them: `12 h 30 min`, `80 h`, `45 min`, `0 h`.
    var hoursText: String { Int(self).hoursText }
}

package extension Int {
    /// Minutes as people say them, with a sign where they are below 0.
    var hoursText: String {
        let sign = self < 0 ? "−" : ""
        let (hours, minutes) = magnitude.quotientAndRemainder(dividingBy: 60)
        if minutes == 0 { return "\(sign)\(Int(hours).grouped) h" }
        return hours == 0 ? "\(sign)\(minutes) min" : "\(sign)\(Int(hours).grouped) h \(minutes) min"
    }

    /// "1 case", "2 cases", "1,234 cases".
    func counted(_ noun: String, plural: String? = nil) -> String {
        "\(grouped) \(self == 1 ? noun : plural ?? noun + "s")"
    }

    /// With a comma between thousands.
    var grouped: String {
        guard magnitude >= 1_000 else { return String(self) }
        let digits = String(magnitude)
        let grouped = digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text.append(",") }
            text.append(digit.element)
        }
        return (self < 0 ? "-" : "") + grouped
    }
}

package extension String {
    /// A time of day as people read it: `9am`; any other text as it is.
    var timeText: String { TimeOfDay(iso: self)?.inWords ?? self }

    /// An ISO date with its weekday: `Monday 10 June 2019`; any other text as it is.
    var dayInWords: String { Day(iso: self)?.withWeekday ?? self }

    /// With a full stop, unless it ends with one.
    var ended: String { isEmpty || hasSuffix(".") ? self : self + "." }

    /// From this time of day to another: `9am to 4:30pm`.
    func times(to end: String) -> String { "\(timeText) to \(end.timeText)" }

    /// "Not provided" where it is empty.
    var orNotProvided: String { isEmpty ? "Not provided" : self }

    /// "nothing" where it is empty.
    var orNothing: String { isEmpty ? "nothing" : self }

    /// The text behind `before`, or nothing where there is no text.
    func behind(_ before: String) -> String { isEmpty ? "" : before + self }

    /// "Hub administrator" within a sentence; "NPS officer" stays as it is.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }

    /// "Unpaid work" at a sentence's beginning.
    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Whether it is a letter and 6 digits, as every CRN.
    var isCRN: Bool {
        let bytes = Array(uppercased().utf8)
        return bytes.count == 7 && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[0]
            && bytes.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}

package extension [String] {
    /// Without the empty ones.
    var nonEmpty: [String] { filter { !$0.isEmpty } }
}
