import RPC

/// Where a command comes from: the key of the form that it was sent with, and whose work it is.
package struct CommandOrigin {
    private static let keyField = "key"
    private static let onBehalfOfField = "on_behalf_of"
    private static let onBehalfOfLabel = "Entered on behalf of"

    private let key: String
    private let onBehalfOf: String
    package let errors: [FieldError]

    package init() {
        key = ""
        onBehalfOf = ""
        errors = []
    }

    package init(_ form: Form) {
        key = form.line(Self.keyField)
        onBehalfOf = form.line(Self.onBehalfOfField)
        let isRight = onBehalfOf.count <= Limits.onBehalfOfCharacters && onBehalfOf.isOneLine
        let message = "\(Self.onBehalfOfLabel) must be a name of at most \(Limits.onBehalfOfCharacters) characters"
        errors = isRight ? [] : [FieldError(field: Self.onBehalfOfField, message: message)]
    }

    /// What was typed, to be copied where it could not be stored.
    package var typed: [(label: String, text: String)] { [(Self.onBehalfOfLabel, onBehalfOf)] }

    /// The call for the command. A form without the key that it was shown with comes from no page of ours.
    package func call(_ visit: Visit, _ session: Session) throws(Refusal) -> Call {
        guard let key = Secret(text: key) else { throw .unreadableForm }
        var call = Call(visit, session)
        call.idempotencyKey = key.text
        call.onBehalfOf = onBehalfOf
        return call
    }

    /// Every form that is shown has a new key: sent twice, it has one effect; corrected, it is another command.
    package func write(_ errors: [FieldError], _ html: inout HTML) {
        html.hidden(Self.keyField, Secret().text)
        html.textInput(
            Field(
                Self.onBehalfOfField, label: Self.onBehalfOfLabel, hint: "Leave empty for your own work",
                errors: errors),
            value: onBehalfOf, width: "input-20")
    }
}
