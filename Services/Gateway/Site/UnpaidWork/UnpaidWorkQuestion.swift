import Messages
import RPC

/// What a form about unpaid work is about: a person, a session, somebody who is due there, or a failure.
protocol UnpaidWorkSubject: FormSubject where Service == any UnpaidWorkAPI {}

extension UnpaidWorkSubject {
    static func permissions(
        _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: unpaidWork) }
}

/// One question about such a subject; `SubjectQuestionPage` shows it.
protocol UnpaidWorkQuestion: SubjectQuestion where Subject: UnpaidWorkSubject {}

extension UnpaidWorkQuestion {
    /// One of several answers.
    mutating func choice<Value: Worded>(_ form: Form, _ field: String, _ message: String) -> Value? {
        let value = Value(code: form.line(field))
        if value == nil { add(field, message) }
        return value
    }

    /// A text that may be left out, of at most so many characters.
    mutating func check(_ text: String, _ field: String, _ label: String, most characters: Int) {
        checkText(text, field, label)
        if text.count > characters { add(field, "\(label) must be \(characters.grouped) characters or fewer") }
    }
}
