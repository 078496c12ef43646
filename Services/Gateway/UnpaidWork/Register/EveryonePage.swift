import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// Records at once that people came and complied: all are ticked, and who did not come is unticked.
struct EveryonePage: Sendable {
    static let pattern = "\(RegisterView.pattern)/everyone"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let results: OnceNotes<AttendanceResults>

    static func path(to file: SessionFile) -> String { "\(file.path)/everyone" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: unpaidWork).allow(AttendanceForm.command) else {
            throw Refusal.notForRole
        }
        let file = try await SessionFile(visit, session, from: unpaidWork)
        return page(EveryoneForm(all: file.withoutOutcome), CommandOrigin(), file, visit, session)
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await SessionFile(visit, session, from: unpaidWork)
        let form = EveryoneForm(visit.form)
        let answer = CommandAnswer(
            layout: layout, noun: "register", errors: form.errors, link: ("Go to the register", file.path)
        ) { _ in EveryoneForm.field }
        return try await answer.response(visit, session) { call in
            let reply = try await unpaidWork.recordAttendance(form.request(file.sessionID), call)
            if visit.request.wantsJSON { return FormReply(reply.results.map(FormReply.Result.init)).response() }
            let note = AttendanceResults(results: reply.results, file: file)
            return .redirect(to: results.path(to: AttendanceResultsPage.path(to: file), after: note, session))
        } page: { errors, origin in
            var form = form
            form.errors = errors
            return page(form, origin, file, visit, session)
        }
    }

    private func page(
        _ form: EveryoneForm, _ origin: CommandOrigin, _ file: SessionFile, _ visit: Visit, _ session: Session
    ) -> Response {
        let page = Page(form: EveryoneForm.heading, form.errors, back: file.path) { html in
            html.element("p", ["class": "hint"], file.title)
            html.element("h1", EveryoneForm.heading)
            guard !file.withoutOutcome.isEmpty else { return html.element("p", "Everybody has an outcome already.") }
            html.form(action: visit.path, token: session.formToken) { html in
                form.write(file.withoutOutcome, &html)
                origin.write(form.errors, &html)
                html.button("Record that they attended and complied")
            }
        }
        return layout.response(page, for: visit)
    }
}
