import CivilCalendar
import GatewayKit
import Messages

extension Wire.Supervisor {
    /// Surname first, with the staff number: `Bell, Georgia (STF0136)`.
    var label: String { "\(surname)\(forenames.behind(", ")) (\(staffId))" }
}

extension Wire.Vehicle {
    func isOut(on day: Day) -> Bool {
        guard let from = Day(iso: outFrom), let until = Day(iso: outUntil) else { return false }
        return from <= day && day <= until
    }

    /// `Off the road from 1 Jun 2019 to 7 Jun 2019: MOT`; empty where it is not to be.
    var whenOut: String {
        outFrom.isEmpty
            ? "" : "Off the road from \(outFrom.dayText) to \(outUntil.dayText)\(outBecause.behind(": "))"
    }
}

extension [String] {
    /// Where somebody is on a day, of what the service tells as `09:00 Moor Park`: `9am Moor Park`.
    var places: String {
        let places = map { words in
            let time = words.prefix { $0 != " " }
            return String(time).timeText + words.dropFirst(time.count)
        }
        return places.isEmpty ? "Free" : places.joined(separator: ", ")
    }
}
