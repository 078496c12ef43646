/// A whole number as one field holds it: kept as it was typed, whether it is one or not.
struct NumberEntry {
    let text: String

    init(_ text: String = "") {
        self.text = text
    }

    /// Empty for nothing at all.
    init(_ number: UInt32?) {
        text = number.map { "\($0)" } ?? ""
    }

    var isEmpty: Bool { text.isEmpty }

    /// The number; nil where it is none.
    var number: UInt32? { UInt32(text) }

    /// Whether something was typed that is no number.
    var isWrong: Bool { !isEmpty && number == nil }

    /// As the services have it: 0 where nothing was typed.
    var value: UInt32 { number ?? 0 }
}

/// A whole number between two others.
struct NumberControl: Control {
    let range: ClosedRange<UInt32>
    /// What is counted, where it is said behind the label: `minutes`.
    let unit: String?

    func read(_ name: String, _ form: Form) -> NumberEntry { NumberEntry(form.line(name)) }

    func isEmpty(_ entry: NumberEntry) -> Bool { entry.isEmpty }

    func fault(in entry: NumberEntry, _ id: String, _ label: String) -> FieldError? {
        if let number = entry.number, range ~= number { return nil }
        let span = "from \(Int(range.lowerBound).grouped) to \(Int(range.upperBound).grouped)"
        return FieldError(field: id, message: "\(label) must be a whole number \(span)")
    }

    func write(_ entry: NumberEntry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        let field = said.field(errors, unit: unit)
        html.textInput(field, value: entry.text, inputMode: "numeric", width: "input-4")
    }

    func typed(_ entry: NumberEntry) -> String? { entry.text }
}
