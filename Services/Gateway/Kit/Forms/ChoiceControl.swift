/// What a field can offer: each value with its code, its words and perhaps a hint.
package protocol Offered: Hashable, Sendable {
    var choice: Choice { get }
}

/// One answer out of several, as radios or in one line.
package struct ChoiceControl<Value: Equatable>: Control {
    package enum Shape { case radios, select(prompt: String?) }

    package let shape: Shape
    package let offered: [(value: Value, choice: Choice)]
    /// What stands for a code that is not offered.
    package let other: (String) -> Value

    package func read(_ name: String, _ form: Form) -> Value {
        let code = form.line(name)
        return offered.first { $0.choice.value == code }?.value ?? other(code)
    }

    package func isEmpty(_ entry: Value) -> Bool { !offered.contains { $0.value == entry } }

    package func missing(_ label: String) -> String { "Select \(label.lowercasedFirst)" }

    package func write(_ entry: Value, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        let choices = offered.map(\.choice)
        let chosen = offered.first { $0.value == entry }?.choice.value
        switch shape {
        case .radios: html.radios(said.field(errors), choices, chosen: chosen)
        case .select(let prompt):
            let first = prompt.map { [Choice(value: "", label: $0)] } ?? []
            html.select(said.field(errors), first + choices, chosen: chosen)
        }
    }
}

/// Any number of answers out of several, kept in the order in which they are offered.
package struct ChoicesControl<Value: Equatable>: Control {
    package let offered: [(value: Value, choice: Choice)]
    /// What stands for a code that is not offered, where something does.
    package var other: (String) -> Value? = { _ in nil }

    package func read(_ name: String, _ form: Form) -> [Value] {
        let codes = form.all(name)
        let known = offered.filter { codes.contains($0.choice.value) }.map(\.value)
        return known + codes.filter { code in !offered.contains { $0.choice.value == code } }.compactMap(other)
    }

    package func isEmpty(_ entry: [Value]) -> Bool { entry.isEmpty }

    package func missing(_ label: String) -> String { "Select \(label.lowercasedFirst)" }

    package func write(_ entry: [Value], _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        let chosen = offered.filter { entry.contains($0.value) }.map(\.choice.value)
        html.checkboxes(said.field(errors), offered.map(\.choice), chosen: Set(chosen))
    }
}

/// One box to tick.
package struct TickControl: Control {
    /// What is ticked.
    package let words: String

    package func read(_ name: String, _ form: Form) -> Bool { form[name] != nil }

    package func isEmpty(_ isTicked: Bool) -> Bool { !isTicked }

    package func write(_ isTicked: Bool, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        let choices = [Choice(value: "yes", label: words)]
        html.checkboxes(said.field(errors), choices, chosen: isTicked ? ["yes"] : [])
    }
}

/// What a form carries unseen.
package struct HiddenControl: Control {
    package func read(_ name: String, _ form: Form) -> String { form.line(name) }

    package func isEmpty(_ text: String) -> Bool { text.isEmpty }

    package func write(_ text: String, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        html.hidden(said.id, text)
    }
}

package extension ChoiceControl {
    /// Of the values of the contract's enum.
    init(_ shape: Shape, _ values: [Value]) where Value: Worded {
        self.init(shape: shape, offered: values.map { ($0, $0.choice) }) { _ in .unspecified }
    }

    /// Of what the page has a name for.
    init<Each: Offered>(_ shape: Shape, _ values: [Each]) where Value == Each? {
        self.init(shape: shape, offered: values.map { ($0, $0.choice) }) { _ in nil }
    }

    /// By their codes. One that is offered no more is kept: whoever is asked says what is wrong with it.
    init(_ shape: Shape, _ choices: [Choice]) where Value == String {
        self.init(shape: shape, offered: choices.map { ($0.value, $0) }) { $0 }
    }
}
