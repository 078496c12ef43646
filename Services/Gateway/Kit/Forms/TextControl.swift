/// A line of text, or several.
package struct TextControl: Control {
    package enum Shape { case line(width: String?), area }

    package let shape: Shape
    /// How many characters it may have at most.
    package let most: Int?

    package func read(_ name: String, _ form: Form) -> String { form.line(name) }

    package func isEmpty(_ text: String) -> Bool { text.isEmpty }

    package func fault(in text: String, _ id: String, _ label: String) -> FieldError? {
        if text.hasControlCharacters {
            return FieldError(field: id, message: "\(label) must only hold what can be typed")
        }
        guard let most, text.count > most else { return nil }
        return FieldError(field: id, message: "\(label) must be \(most.grouped) characters or fewer")
    }

    package func write(_ text: String, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        switch shape {
        case .line(let width): html.textInput(said.field(errors), value: text, width: width)
        case .area: html.textArea(said.field(errors), value: text)
        }
    }

    package func typed(_ text: String) -> String? { text }
}
