import CivilCalendar

/// A time of day as one field holds it: kept as it was typed, whether it is one or not.
package struct TimeEntry {
    package var text: String

    package init(text: String = "") { self.text = text }

    /// The time; nil where it is none. `9:15` is as good as `09:15`.
    package var time: TimeOfDay? {
        let padded = text.utf8.count == 4 ? "0\(text)" : text
        return TimeOfDay(iso: padded)
    }

    /// As the services have it; empty where nothing was typed.
    package var iso: String { time?.description ?? "" }

    /// Whether it is the later of two, as far as both are times.
    package func isAfter(_ start: TimeEntry) -> Bool {
        guard let time, let start = start.time else { return true }
        return time > start
    }

    /// What is wrong with it, of what may be left empty.
    package func fault(_ field: String, _ label: String) -> FieldError? {
        guard !text.isEmpty, time == nil else { return nil }
        return FieldError(field: field, message: "\(label) must be a time, such as 9:15 or 15:30")
    }
}
