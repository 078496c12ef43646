import CivilCalendar

/// A date as three fields hold it: kept as it was typed, whether it is one or not.
package struct DateEntry {
    /// The name of all three, before `-day`, `-month` and `-year`.
    package private(set) var name: String
    package private(set) var day = ""
    package private(set) var month = ""
    package private(set) var year = ""

    package init(_ name: String = "") {
        self.name = name
    }

    package init(_ name: String, _ form: Form) {
        self.name = name
        day = form.line("\(name)-day")
        month = form.line("\(name)-month")
        year = form.line("\(name)-year")
    }

    /// The parts of an ISO date; empty where it is none.
    package init(_ name: String = "", iso text: String) {
        self.name = name
        guard let date = Day(iso: text) else { return }
        day = "\(date.day)"
        month = "\(date.month)"
        year = "\(date.year)"
    }

    package func named(_ name: String) -> DateEntry {
        var entry = self
        entry.name = name
        return entry
    }

    package var isEmpty: Bool { [day, month, year].allSatisfy(\.isEmpty) }

    /// The date; nil where it is none.
    package var date: Day? {
        guard let day = Self.number(day), let month = Self.number(month), let year = Self.number(year), year >= 1000
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// As the services have it; empty where it is none.
    package var iso: String { date?.description ?? "" }

    /// What is wrong, at the first field that is: a part is missing, or there is no such date.
    package func fault(_ label: String) -> FieldError? {
        if isEmpty { return FieldError(field: "\(name)-day", message: "Enter \(label.lowercasedFirst)") }
        for (part, value) in [("day", day), ("month", month), ("year", year)] where value.isEmpty {
            return FieldError(field: "\(name)-\(part)", message: "\(label) must include a \(part)")
        }
        guard date == nil else { return nil }
        return FieldError(field: "\(name)-day", message: "\(label) must be a real date")
    }

    /// What is said of a day that lies before another one; nil where it does not.
    package func fault(_ label: String, notBefore first: DateEntry) -> String? {
        guard let date, let first = first.date, date < first else { return nil }
        return "\(label) must be on or after \(first.short)"
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(text) : nil
    }
}

package extension HTML {
    /// Three fields for one date, with one legend.
    mutating func dateInput(_ entry: DateEntry, label: String, hint: String? = nil, errors: [FieldError]) {
        let name = entry.name
        let ids = ["\(name)-day", "\(name)-month", "\(name)-year"]
        let field = Field(name, label: label, hint: hint, errors: errors, controls: ids)
        fieldset(field) { html in
            html.element("div", ["class": "date-parts"]) { html in
                html.datePart(ids[0], "Day", entry.day, field, width: "input-2")
                html.datePart(ids[1], "Month", entry.month, field, width: "input-2")
                html.datePart(ids[2], "Year", entry.year, field, width: "input-4")
            }
        }
    }

    private mutating func datePart(_ id: String, _ label: String, _ value: String, _ field: Field, width: String) {
        element("div") { html in
            html.element("label", ["for": id], label)
            html.void(
                "input",
                [
                    "class": width, "id": id, "name": id, "type": "text", "value": value, "inputmode": "numeric",
                    "autocomplete": "off", "spellcheck": "false", "aria-invalid": field.isInvalid,
                ])
        }
    }
}
