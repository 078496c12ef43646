import HTTPTypes

/// One question that has a page of its own: what is filled in is kept as it was typed.
package protocol FormQuestion: Sendable {
    /// The question, or what is to be filled in: the page's heading.
    var heading: String { get }
    var button: String { get }
    var errors: [FieldError] { get set }

    /// What was typed, to be copied where it could not be stored.
    var typed: [(label: String, text: String)] { get }

    /// The fields, without the form around them.
    func write(_ html: inout HTML)

    /// The field of the page for a field of the request; empty where there is none.
    func field(at path: String) -> String
}

package extension FormQuestion {
    var typed: [(label: String, text: String)] { [] }

    mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// A text that must be there.
    mutating func require(_ text: String, _ field: String, _ label: String, _ message: String) {
        if text.isEmpty { add(field, message) } else { checkText(text, field, label) }
    }

    /// A text without what nobody types.
    mutating func checkText(_ text: String, _ field: String, _ label: String) {
        if text.hasControlCharacters { add(field, "\(label) must only hold what can be typed") }
    }

    /// The page that asks it, with its errors.
    ///
    /// - Parameters:
    ///   - subject: what it is about, in words.
    ///   - hidden: what the form carries besides.
    func page(
        about subject: String, action: String, hidden: [(name: String, value: String)], _ command: CommandOrigin,
        back: String, _ session: Session
    ) -> Page {
        let hasErrors = !errors.isEmpty
        return Page(
            title: heading, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, back: back
        ) { html in
            html.errorSummary(errors)
            html.element("p", ["class": "hint"], subject)
            html.element("h1", heading)
            html.form(action: action, token: session.formToken) { html in
                for field in hidden { html.hidden(field.name, field.value) }
                write(&html)
                command.write(errors, &html)
                html.button(button)
            }
        }
    }
}
