/// A time of day in one field.
struct TimeControl: Control {
    func read(_ name: String, _ form: Form) -> TimeEntry { TimeEntry(text: form.line(name)) }

    func isEmpty(_ entry: TimeEntry) -> Bool { entry.text.isEmpty }

    func missing(_ label: String) -> String { "Enter the \(label.lowercasedFirst)" }

    func fault(in entry: TimeEntry, _ id: String, _ label: String) -> FieldError? { entry.fault(id, label) }

    func write(_ entry: TimeEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        html.textInput(said.field(errors), value: entry.text, width: "input-4")
    }

    func typed(_ entry: TimeEntry) -> String? { entry.text }
}
