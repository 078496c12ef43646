import GatewayKit
import Hummingbird
import Messages
import RPC

/// "What band would this be?": a form that stores nothing, and its answer above it.
struct BandingPreviewPage: Sendable {
    static let path = "/banding/preview"
    private static let question = "What band would this be?"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) -> Response {
        page(BandingForm(), nil, visit, session)
    }

    /// The answer comes with the page itself: nothing was stored, so there is nothing to be led to.
    func preview(_ visit: Visit, _ session: Session) async throws -> Response {
        var form = BandingForm(visit.form)
        guard form.errors.isEmpty else { return page(form, nil, visit, session) }
        do {
            let reply = try await allocation.previewBanding(form.request, Call(visit, session))
            return page(form, try BandingAnswer(reply), visit, session)
        } catch let status as Status where status.code == .invalidArgument && !status.violations.isEmpty {
            form.add(status.violations)
            return page(form, nil, visit, session)
        }
    }

    private func page(
        _ form: BandingForm, _ answer: BandingAnswer?, _ visit: Visit, _ session: Session
    ) -> Response {
        let hasErrors = !form.errors.isEmpty
        let title = answer.map { "\($0.heading) – \(Self.question)" } ?? Self.question
        let page = Page(
            title: title, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: Destination.home.path
        ) { html in
            html.errorSummary(form.errors)
            html.element("h1", Self.question)
            answer?.write(&html)
            html.inset(
                "This is a preview. Nothing that you enter here is stored, so do not enter names or case numbers.")
            form.write(token: session.formToken, &html)
        }
        return layout.response(page, for: visit)
    }
}
