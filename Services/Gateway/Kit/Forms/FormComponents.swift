/// A fault in one field of a form.
package struct FieldError: Hashable {
    /// The id of the field, or of the first control of a group; empty where no field of the page is at fault.
    package let field: String
    package let message: String

    package init(field: String, message: String) {
        self.field = field
        self.message = message
    }
}

/// A field of a form: how it is named, what it is called, and what is said about it.
package struct Field {
    package let name: String
    /// The id of the control, or of the first of a group.
    package let id: String
    package let label: String
    package let hint: String?
    package let error: String?

    /// - Parameters:
    ///   - id: the name where nil.
    ///   - errors: those of the whole form, of which this field shows its own.
    ///   - controls: the ids of all controls of a group whose errors are shown together.
    package init(
        _ name: String, id: String? = nil, label: String, hint: String? = nil, errors: [FieldError],
        controls: [String] = []
    ) {
        let id = id ?? name
        self.name = name
        self.id = id
        self.label = label
        self.hint = hint
        error = errors.first { $0.field == id || controls.contains($0.field) }?.message
    }

    fileprivate var describedBy: String? {
        let ids = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    package var isInvalid: String? { error.map { _ in "true" } }
}

/// One of the answers that radios or checkboxes offer.
package struct Choice: Sendable {
    package let value: String
    package let label: String
    package var hint: String?
    /// The control's id; nil for one made from the group's.
    package var id: String?

    package init(value: String, label: String, hint: String? = nil, id: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
        self.id = id
    }

    package static let yes = Choice(value: "yes", label: "Yes")
    package static let no = Choice(value: "no", label: "No")
}

package extension HTML {
    /// A form that is posted, with the token that ties it to the browser it was shown in.
    mutating func form(
        action: String, token: String, class name: String? = nil, _ write: (inout HTML) -> Void
    ) {
        element("form", ["class": name, "method": "post", "action": action, "novalidate": ""]) { html in
            html.void("input", ["type": "hidden", "name": Visit.tokenField, "value": token])
            write(&html)
        }
    }

    mutating func button(_ label: String) {
        element("button", ["class": "button"], label)
    }

    /// What is wrong, first thing on the page, each fault linked to its field; nothing where nothing is wrong.
    mutating func errorSummary(_ errors: [FieldError]) {
        guard !errors.isEmpty else { return }
        element(
            "div",
            [
                "class": "error-summary", "role": "alert", "aria-labelledby": "error-summary", "tabindex": "-1",
                "autofocus": "",
            ]
        ) { html in
            html.element("h2", ["id": "error-summary"], "There is a problem")
            html.element("ul") { html in
                for error in errors { html.element("li") { $0.errorLink(error) } }
            }
        }
    }

    private mutating func errorLink(_ error: FieldError) {
        if error.field.isEmpty { text(error.message) } else { element("a", ["href": "#\(error.field)"], error.message) }
    }

    /// One line of text.
    mutating func textInput(
        _ field: Field, value: String = "", type: String = "text", inputMode: String? = nil,
        autocomplete: String = "off", width: String? = nil
    ) {
        group(field) { html in
            html.label(field)
            html.notes(field)
            html.void(
                "input",
                [
                    "class": width, "id": field.id, "name": field.name, "type": type, "value": value,
                    "inputmode": inputMode, "autocomplete": autocomplete, "spellcheck": "false",
                    "aria-describedby": field.describedBy, "aria-invalid": field.isInvalid,
                ])
        }
    }

    /// Several lines of text.
    mutating func textArea(_ field: Field, value: String = "") {
        group(field) { html in
            html.label(field)
            html.notes(field)
            html.element(
                "textarea",
                [
                    "id": field.id, "name": field.name, "rows": "2", "autocomplete": "off",
                    "aria-describedby": field.describedBy, "aria-invalid": field.isInvalid,
                ]
            ) { html in
                // A browser drops the first line break of a textarea: this one is for it to drop.
                html.raw("\n")
                html.text(value)
            }
        }
    }

    /// One answer out of several.
    mutating func radios(_ field: Field, _ choices: [Choice], chosen: String?) {
        self.choices(field, choices, type: "radio") { $0.value == chosen }
    }

    /// Any number of answers out of several.
    mutating func checkboxes(_ field: Field, _ choices: [Choice], chosen: Set<String>) {
        self.choices(field, choices, type: "checkbox") { chosen.contains($0.value) }
    }

    /// The first control bears the group's own id, so that an error's link leads to it.
    private mutating func choices(_ field: Field, _ choices: [Choice], type: String, isChosen: (Choice) -> Bool) {
        fieldset(field) { html in
            for (index, choice) in choices.enumerated() {
                let id = choice.id ?? (index == 0 ? field.id : "\(field.id)-\(index + 1)")
                html.choice(choice, id: id, name: field.name, type: type, isChosen: isChosen(choice))
            }
        }
    }

    /// Several controls that answer one question.
    mutating func fieldset(_ field: Field, _ write: (inout HTML) -> Void) {
        group(field) { html in
            html.element("fieldset", ["aria-describedby": field.describedBy]) { html in
                html.element("legend", field.label)
                html.notes(field)
                write(&html)
            }
        }
    }

    /// One answer out of several, in one line.
    mutating func select(_ field: Field, _ choices: [Choice], chosen: String?) {
        group(field) { html in
            html.label(field)
            html.notes(field)
            html.element(
                "select",
                [
                    "id": field.id, "name": field.name, "aria-describedby": field.describedBy,
                    "aria-invalid": field.isInvalid,
                ]
            ) { html in
                for choice in choices {
                    html.option(choice, isSelected: choice.value == chosen)
                }
            }
        }
    }

    private mutating func option(_ choice: Choice, isSelected: Bool) {
        raw("<option value=\"")
        text(choice.value)
        if isSelected { raw("\" selected=\"\">") } else { raw("\">") }
        text(choice.label)
        raw("</option>")
    }

    /// One of the answers, for a page that sets other things between them.
    mutating func choice(_ choice: Choice, id: String, name: String, type: String, isChosen: Bool) {
        element("div", ["class": "choice"]) { html in
            html.void(
                "input",
                [
                    "id": id, "name": name, "type": type, "value": choice.value, "checked": isChosen ? "" : nil,
                    "aria-describedby": choice.hint.map { _ in "\(id)-choice-hint" },
                ])
            html.element("label", ["for": id], choice.label)
            if let hint = choice.hint { html.element("p", ["class": "hint", "id": "\(id)-choice-hint"], hint) }
        }
    }

    private mutating func group(_ field: Field, _ write: (inout HTML) -> Void) {
        element("div", ["class": field.error == nil ? "form-group" : "form-group form-group-error"], write)
    }

    private mutating func label(_ field: Field) {
        element("label", ["for": field.id], field.label)
    }

    /// The hint, then the error, each with the id by which the control refers to it.
    private mutating func notes(_ field: Field) {
        if let hint = field.hint { element("p", ["class": "hint", "id": "\(field.id)-hint"], hint) }
        guard let error = field.error else { return }
        element("p", ["class": "error-message", "id": "\(field.id)-error"]) { html in
            html.element("span", ["class": "visually-hidden"], "Error: ")
            html.text(error)
        }
    }
}
