/// A whole number as one field holds it: kept as it was typed, whether it is one or not.
package struct NumberEntry {
    package let text: String

    package init(_ text: String = "") {
        self.text = text
    }

    /// Empty for nothing at all.
    package init(_ number: UInt32?) {
        text = number.map { "\($0)" } ?? ""
    }

    package var isEmpty: Bool { text.isEmpty }

    /// The number; nil where it is none.
    package var number: UInt32? { UInt32(text) }

    /// Whether something was typed that is no number.
    package var isWrong: Bool { !isEmpty && number == nil }

    /// As the services have it: 0 where nothing was typed.
    package var value: UInt32 { number ?? 0 }
}

/// A whole number between two others.
package struct NumberControl: Control {
    package let range: ClosedRange<UInt32>
    /// What is counted, where it is said behind the label: `minutes`.
    package let unit: String?

    package func read(_ name: String, _ form: Form) -> NumberEntry { NumberEntry(form.line(name)) }

    package func isEmpty(_ entry: NumberEntry) -> Bool { entry.isEmpty }

    package func fault(in entry: NumberEntry, _ id: String, _ label: String) -> FieldError? {
        if let number = entry.number, range ~= number { return nil }
        let span = "from \(Int(range.lowerBound).grouped) to \(Int(range.upperBound).grouped)"
        return FieldError(field: id, message: "\(label) must be a whole number \(span)")
    }

    package func write(_ entry: NumberEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        let field = said.field(errors, unit: unit)
        html.textInput(field, value: entry.text, inputMode: "numeric", width: "input-4")
    }

    package func typed(_ entry: NumberEntry) -> String? { entry.text }
}
