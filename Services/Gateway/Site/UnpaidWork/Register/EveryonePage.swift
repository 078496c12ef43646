import HTTPTypes
import Hummingbird
import Messages
import RPC

/// Records at once that people came and complied: all are ticked, and who did not come is unticked.
struct EveryonePage: Sendable {
    static let pattern = "\(RegisterPage.pattern)/everyone"

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
        var form = EveryoneForm(visit.form)
        let command = CommandOrigin(visit.form)
        form.errors += command.errors
        guard form.errors.isEmpty else { return faulty(form, command, file, visit, session) }
        let call = try command.call(visit, session)
        do {
            let reply = try await unpaidWork.recordAttendance(form.request(file.sessionID), call)
            if visit.request.wantsJSON { return FormReply(reply.results).response() }
            let note = AttendanceResults(results: reply.results, file: file)
            return .redirect(to: results.path(to: AttendanceResultsPage.path(to: file), after: note, session))
        } catch let status as Status where status.isAboutFields {
            form.errors = status.errors { _ in EveryoneForm.field }
            return faulty(form, command, file, visit, session)
        } catch let status as Status where visit.request.wantsJSON {
            return FormReply.response(to: Refusal(ofCommand: status, about: "register"), of: status)
        } catch let status as Status {
            return RefusedForm(
                refusal: Refusal(ofCommand: status, about: "register"), typed: command.typed,
                link: ("Go to the register", file.path)
            ).response(layout, for: visit)
        }
    }

    private func faulty(
        _ form: EveryoneForm, _ command: CommandOrigin, _ file: SessionFile, _ visit: Visit, _ session: Session
    ) -> Response {
        if visit.request.wantsJSON { return FormReply(form.errors).response(.unprocessableContent) }
        return page(form, command, file, visit, session)
    }

    private func page(
        _ form: EveryoneForm, _ command: CommandOrigin, _ file: SessionFile, _ visit: Visit, _ session: Session
    ) -> Response {
        let hasErrors = !form.errors.isEmpty
        let page = Page(
            title: EveryoneForm.heading, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: file.path
        ) { html in
            html.errorSummary(form.errors)
            html.element("p", ["class": "hint"], file.title)
            html.element("h1", EveryoneForm.heading)
            guard !file.withoutOutcome.isEmpty else { return html.element("p", "Everybody has an outcome already.") }
            html.form(action: visit.path, token: session.formToken) { html in
                form.write(file.withoutOutcome, &html)
                command.write(form.errors, &html)
                html.button("Record that they attended and complied")
            }
        }
        return layout.response(page, for: visit)
    }
}
