import HTTPTypes
import Hummingbird

/// Asks for the PIN of a sign-in that was idle, and then goes on to where the person was going.
struct PINPage: Sendable {
    static let path = "/pin"
    static let field = "pin"
    static let digits = "\(Limits.pinDigits.lowerBound) to \(Limits.pinDigits.upperBound)"

    let sessions: Sessions
    let layout: Layout
    let signIn: SignInPage

    func show(_ visit: Visit, _ session: Session) -> Response {
        let next = LocalPath(visit.query["next"])
        guard visit.session == nil else { return .redirect(to: next.text) }
        return page(errors: [], next, visit, session)
    }

    func answer(_ visit: Visit, _ session: Session) -> Response {
        let next = LocalPath(visit.form["next"])
        guard visit.session == nil else { return .redirect(to: next.text) }
        let pin = visit.form.line(Self.field)
        guard !pin.isEmpty else { return page(error: "Enter your PIN", next, visit, session) }
        switch sessions.attempt(pin: pin, for: session.secret) {
        case .right: return .redirect(to: next.text)
        case .wrong(let left):
            return page(
                error: "Enter the PIN that you chose. \(left.counted("try", plural: "tries")) left", next, visit,
                session)
        case .ended: return signIn.afterWrongPINs(next, visit)
        }
    }

    private func page(error: String, _ next: LocalPath, _ visit: Visit, _ session: Session) -> Response {
        page(errors: [FieldError(field: Self.field, message: error)], next, visit, session)
    }

    private func page(errors: [FieldError], _ next: LocalPath, _ visit: Visit, _ session: Session) -> Response {
        let page = Page(
            title: "Enter your PIN", status: errors.isEmpty ? .ok : .unprocessableContent, hasErrors: !errors.isEmpty
        ) { html in
            html.errorSummary(errors)
            html.element("h1", "Enter your PIN")
            html.element("p", "\(session.account.displayName), this was not used for \(Limits.pinIdle.minutesText).")
            html.form(action: Self.path, token: session.formToken) { html in
                html.hidden("next", next.text)
                html.pinInput("PIN", errors)
                html.button("Carry on")
            }
            html.form(action: SignInPage.signOutPath, token: session.formToken) { html in
                html.element("button", ["class": "button-link"], "Sign out instead")
            }
        }
        return layout.response(page, for: visit)
    }
}
