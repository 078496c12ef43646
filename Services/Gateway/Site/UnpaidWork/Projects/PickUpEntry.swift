import Messages

/// Pick-up points as one field holds them, one a line: kept as they were typed, whether they are some or not.
struct PickUpEntry {
    static let field = "pick-up-points"

    let text: String

    init(_ points: [Wire.PickUpPoint]) {
        text = points.map { "\($0.at) \($0.place)" }.joined(separator: "\n")
    }

    init(_ form: Form) { text = (form[Self.field] ?? "").trimmed }

    private var lines: [String] { text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.nonEmpty }

    /// In the order of the round; only of a text without a fault.
    var points: [Wire.PickUpPoint] { lines.compactMap(Self.point) }

    /// Of `08:15 Bus station`; nil where it is none.
    private static func point(_ line: String) -> Wire.PickUpPoint? {
        let place = line.drop { !$0.isWhitespace }
        let time = TimeEntry(text: String(line[..<place.startIndex]))
        return time.time == nil || String(place).trimmed.isEmpty
            ? nil : .init(place: String(place).trimmed, at: time.iso)
    }

    var fault: FieldError? {
        let message: String? =
            if text.hasControlCharacters {
                "Pick-up points must only hold what can be typed"
            } else if lines.count > Limits.pickUpPoints {
                "Enter at most \(Limits.pickUpPoints) pick-up points"
            } else {
                lines.first { Self.point($0) == nil }.map {
                    "“\($0)” must be a time and a place, such as 8:15 Bus station"
                }
            }
        return message.map { FieldError(field: Self.field, message: $0) }
    }

    func write(_ errors: [FieldError], _ html: inout HTML) {
        html.textArea(
            Field(
                Self.field, label: "Pick-up points (optional)",
                hint: "One a line, in the order of the round. For example, 8:15 Bus station", errors: errors),
            value: text)
    }
}
