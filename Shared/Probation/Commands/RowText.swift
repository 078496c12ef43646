import CivilCalendar
import RPC
import Store

/// What stands in a row, as the contract writes it.
extension Row {
    /// An identifier's text; empty where there is none.
    package mutating func id(_ sql: @autoclosure () -> SQL) -> String {
        self(sql(), as: Identifier?.self).map { "\($0)" } ?? ""
    }

    /// An instant's RFC 3339 text; empty where there is none.
    package mutating func instant(_ sql: @autoclosure () -> SQL) -> String {
        self(sql(), as: Instant?.self).map { "\($0)" } ?? ""
    }

    /// One of an enum's values, by its number; the unspecified one where there is none.
    package mutating func choice<Choice: WireEnum>(_ sql: @autoclosure () -> SQL) -> Choice {
        Choice(rawValue: Int32(clamping: self(sql(), as: Int.self)))
    }

    /// The parts of a text; none of an empty one.
    package mutating func list(_ sql: @autoclosure () -> SQL, by separator: Character = ";") -> [String] {
        self(sql(), as: String.self).split(separator: separator).map(String.init)
    }
}

extension Day? {
    /// As ISO text; empty where there is none.
    package var text: String { map { "\($0)" } ?? "" }
}

extension SQL.StringInterpolation {
    /// An enum's value is bound as its number.
    package mutating func appendInterpolation(_ choice: some WireEnum) { appendInterpolation(Int(choice.rawValue)) }
}
