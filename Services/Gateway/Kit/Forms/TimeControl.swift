/// A time of day in one field.
package struct TimeControl: Control {
    package func read(_ name: String, _ form: Form) -> TimeEntry { TimeEntry(text: form.line(name)) }

    package func isEmpty(_ entry: TimeEntry) -> Bool { entry.text.isEmpty }

    package func missing(_ label: String) -> String { "Enter the \(label.lowercasedFirst)" }

    package func fault(in entry: TimeEntry, _ id: String, _ label: String) -> FieldError? { entry.fault(id, label) }

    package func write(_ entry: TimeEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        html.textInput(said.field(errors), value: entry.text, width: "input-4")
    }

    package func typed(_ entry: TimeEntry) -> String? { entry.text }
}
