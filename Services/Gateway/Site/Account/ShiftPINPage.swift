import GatewayKit
import HTTPTypes
import Hummingbird

/// Offers whoever works at sites a PIN right after signing in: with one they stay signed in for the shift.
struct ShiftPINPage: Sendable {
    static let path = "/shift-pin"

    let sessions: Sessions
    let kept: KeptFormPage
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) throws -> Response {
        try check(session)
        return ask(LocalPath(visit.query["next"]), kept: "", visit, session)
    }

    /// - Parameter kept: the form of theirs that waits, sealed.
    func ask(_ next: LocalPath, kept: String, _ visit: Visit, _ session: Session) -> Response {
        page(errors: [], next, kept: kept, visit, session)
    }

    func choose(_ visit: Visit, _ session: Session) throws -> Response {
        try check(session)
        let next = LocalPath(visit.form["next"])
        let sealed = visit.form[KeptFormPage.field] ?? ""
        if visit.form["skip"] == nil {
            let pin = visit.form.line(PINPage.field)
            guard ShiftPIN.isPIN(pin) else {
                let message = pin.isEmpty ? "Enter a PIN" : "PIN must be \(PINPage.digits) digits"
                return page(
                    errors: [FieldError(field: PINPage.field, message: message)], next, kept: sealed, visit, session)
            }
            sessions.choose(pin: pin, for: session.secret)
        }
        return kept.offer(sealed, next: next, visit, session) ?? .redirect(to: next.text)
    }

    private func check(_ session: Session) throws(Refusal) {
        guard session.account.role.worksShifts else { throw .notForRole }
    }

    private func page(errors: [FieldError], _ next: LocalPath, kept: String, _ visit: Visit, _ session: Session)
        -> Response
    {
        let hours = Limits.sessionLifetime.components.seconds / 3_600
        let page = Page(
            title: "Choose a PIN for this shift", status: errors.isEmpty ? .ok : .unprocessableContent,
            hasErrors: !errors.isEmpty
        ) { html in
            html.errorSummary(errors)
            html.element("h1", "Choose a PIN for this shift")
            html.element(
                "p",
                "With a PIN you stay signed in for up to \(hours) hours on this phone. After "
                    + "\(Limits.pinIdle.minutesText) without use it asks for the PIN.")
            html.form(action: Self.path, token: session.formToken) { html in
                html.hidden("next", next.text)
                html.keptForm(kept)
                html.pinInput("PIN", hint: "\(PINPage.digits) digits. It is forgotten when you sign out.", errors)
                html.button("Use this PIN")
                html.element("p") { html in
                    html.element(
                        "button", ["class": "button-link", "name": "skip", "value": "yes"], "Carry on without a PIN")
                }
            }
            html.element(
                "p", ["class": "hint"], "Without one you are signed out after \(Limits.sessionIdle.minutesText).")
        }
        return layout.response(page, for: visit)
    }
}

extension HTML {
    /// Where a PIN is typed: not shown, and with the keys for digits.
    mutating func pinInput(_ label: String, hint: String? = nil, _ errors: [FieldError]) {
        textInput(
            Field(PINPage.field, label: label, hint: hint, errors: errors), type: "password", inputMode: "numeric",
            width: "input-4")
    }
}

extension Duration {
    /// `10 minutes`.
    var minutesText: String { Int(components.seconds / 60).counted("minute") }
}
