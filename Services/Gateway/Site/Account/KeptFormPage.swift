import CivilCalendar
import GatewayKit
import HTTPTypes
import Hummingbird

/// Keeps a form that comes after its sign-in has ended, and offers to finish it once its sender is signed in again.
///
/// The form is kept in the browser alone, sealed. Its own idempotency key makes a repeat harmless.
struct KeptFormPage: Sendable {
    /// The hidden field in which it travels.
    static let field = "kept"

    let seal: FormSeal
    let layout: Layout
    /// Seconds since 1970 by the machine's own clock.
    let nowSeconds: @Sendable () -> Int

    /// The visit's form, sealed; nil where it brings none of ours, and a refusal where it is too long.
    func kept(_ visit: Visit, at route: Route) throws(Refusal) -> String? {
        guard visit.isFormFromHere, visit.body.readableBytes > 0 else { return nil }
        guard visit.body.readableBytes <= Limits.keptFormBytes else { throw .tooLongToKeep }
        guard Form(visit.body.readableBytesView) != nil else { return nil }
        return seal.seal(
            KeptForm(
                path: visit.path, route: route.path, body: Array(visit.body.readableBytesView), at: layout.clock.now,
                sealedAtSeconds: nowSeconds()))
    }

    /// The page that offers to finish what was kept; nil where nothing was, or it is somebody else's.
    func offer(_ kept: String, next: LocalPath, _ visit: Visit, _ session: Session) -> Response? {
        guard !kept.isEmpty else { return nil }
        guard let sealed = seal.open(kept), sealed.isFresh(atSeconds: nowSeconds()), let form = Form(sealed.body) else {
            return RefusedForm(refusal: .notKept, link: ("Carry on", next.text)).response(layout, for: visit)
        }
        guard seal.isMarked(form[Visit.tokenField] ?? "", for: session.account) else { return nil }
        return page(sealed, form, next, visit, session)
    }

    private func page(_ kept: KeptForm, _ form: Form, _ next: LocalPath, _ visit: Visit, _ session: Session) -> Response
    {
        let local = London.localTime(at: kept.at)
        let page = Page(title: "Finish what you were sending") { html in
            html.element("h1", "Finish what you were sending")
            html.element("p", "It came after your sign-in had ended. It was kept, and nothing is recorded yet.")
            html.summaryList([
                .init(name: "What") { $0.text(kept.title) },
                .init(name: "When") { $0.text("\(local.day.short), \(local.time.inWords)") },
            ])
            html.form(action: kept.path, token: session.formToken) { html in
                for (name, value) in form.pairs where name != Visit.tokenField { html.hidden(name, value) }
                html.button("Send it now")
            }
            html.element("p") { $0.link("Throw it away", to: next.text) }
        }
        return layout.response(page, for: visit)
    }
}

extension HTML {
    /// Carries on what was kept, and says so.
    mutating func keptForm(_ kept: String) {
        if !kept.isEmpty { hidden(KeptFormPage.field, kept) }
    }

    /// That nothing is lost, on a page that asks for a password or a PIN first.
    mutating func keptFormNote(_ kept: String) {
        guard !kept.isEmpty else { return }
        inset("What you were sending is kept. You can finish it in a moment.")
    }
}

extension Refusal {
    fileprivate static let tooLongToKeep = Refusal(
        status: .contentTooLarge, heading: "Your sign-in has ended, and this is too long to be kept",
        advice: "Nothing was changed. Go back and copy what you typed. Then sign in and enter it again: up to "
            + "\(Limits.keptFormBytes / 1024) KiB can be kept while you do.")
    fileprivate static let notKept = Refusal(
        status: .unprocessableContent, heading: "What you were sending could not be kept",
        advice: "Nothing was changed. It was kept for too long, or was altered on its way. Enter it again.")
}
