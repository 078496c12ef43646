import GatewayKit
import HTTPTypes
import Hummingbird

/// Asks for the PIN of a sign-in that was idle, and then goes on to where the person was going.
struct PINPage: Sendable {
    static let path = "/pin"
    static let field = "pin"
    static let digits = "\(Limits.pinDigits.lowerBound) to \(Limits.pinDigits.upperBound)"

    let sessions: Sessions
    let layout: Layout
    let kept: KeptFormPage
    let signIn: SignInPage

    func show(_ visit: Visit, _ session: Session) -> Response {
        let next = LocalPath(visit.query["next"])
        guard visit.session == nil else { return .redirect(to: next.text) }
        return ask(next, kept: "", visit, session)
    }

    /// - Parameter kept: the form of theirs that waits, sealed.
    func ask(_ next: LocalPath, kept: String, _ visit: Visit, _ session: Session) -> Response {
        page(errors: [], next, kept: kept, visit, session)
    }

    func answer(_ visit: Visit, _ session: Session) -> Response {
        let next = LocalPath(visit.form["next"])
        let sealed = visit.form[KeptFormPage.field] ?? ""
        let goOn = { kept.offer(sealed, next: next, visit.unlocked(session), session) ?? .redirect(to: next.text) }
        guard visit.session == nil else { return goOn() }
        let pin = visit.form.line(Self.field)
        var message = "Enter your PIN"
        if !pin.isEmpty {
            switch sessions.attempt(pin: pin, for: session.secret) {
            case .right: return goOn()
            case .wrong(let left):
                message = "Enter the PIN that you chose. \(left.counted("try", plural: "tries")) left"
            case .ended: return signIn.afterWrongPINs(next, kept: sealed, visit)
            }
        }
        return page(errors: [FieldError(field: Self.field, message: message)], next, kept: sealed, visit, session)
    }

    private func page(errors: [FieldError], _ next: LocalPath, kept: String, _ visit: Visit, _ session: Session)
        -> Response
    {
        let page = Page(
            title: "Enter your PIN", status: errors.isEmpty ? .ok : .unprocessableContent, hasErrors: !errors.isEmpty
        ) { html in
            html.errorSummary(errors)
            html.element("h1", "Enter your PIN")
            html.element("p", "\(session.account.displayName), this was not used for \(Limits.pinIdle.minutesText).")
            html.keptFormNote(kept)
            html.form(action: Self.path, token: session.formToken) { html in
                html.hidden("next", next.text)
                html.keptForm(kept)
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

extension Visit {
    /// The visit once its sign-in is open again.
    fileprivate func unlocked(_ session: Session) -> Visit {
        var visit = self
        visit.session = session
        return visit
    }
}
