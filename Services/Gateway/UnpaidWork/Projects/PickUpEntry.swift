import GatewayKit
import Messages

/// Pick-up points as one field holds them, one a line: as they were typed, whether they are some or not.
struct PickUpEntry {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    private var lines: [String] { text.entries }

    /// In the order of the round; only of a text without a fault.
    var points: [Wire.PickUpPoint] { lines.compactMap(Self.point) }

    /// Of `08:15 Bus station`; nil where it is none.
    private static func point(_ line: String) -> Wire.PickUpPoint? {
        let place = line.drop { !$0.isWhitespace }
        let time = TimeEntry(text: String(line[..<place.startIndex]))
        return time.time == nil || String(place).trimmed.isEmpty
            ? nil : .init(place: String(place).trimmed, at: time.iso)
    }

    var fault: String? {
        if lines.count > Limits.pickUpPoints { return "Enter at most \(Limits.pickUpPoints) pick-up points" }
        return lines.first { Self.point($0) == nil }.map {
            "“\($0)” must be a time and a place, such as 8:15 Bus station"
        }
    }
}
