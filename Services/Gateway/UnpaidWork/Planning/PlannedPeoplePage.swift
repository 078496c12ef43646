import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One list of a plan's people: shows it, and changes the plan for those who are selected.
struct PlannedPeoplePage: Sendable {
    static let method = "ChangePlan"

    let kind: PlanListKind
    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let list = try await PlannedPeople(
            kind, pageToken: visit.query.line(PlanChangeForm.pageField), visit, session, from: unpaidWork)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let mayChange = list.file.isDraft && !kind.changes.isEmpty && permissions.allow(method: Self.method)
        let form = mayChange ? PlanChangeForm(about: list) : nil
        return page(list, form, CommandOrigin(), done.take(visit, session), visit, session)
    }

    func change(_ visit: Visit, _ session: Session) async throws -> Response {
        let list = try await PlannedPeople(
            kind, pageToken: visit.form.line(PlanChangeForm.pageField), visit, session, from: unpaidWork)
        var form = PlanChangeForm(visit.form, about: list)
        let filled = form
        let answer = CommandAnswer(
            layout: layout, noun: "plan", errors: filled.errors, typed: [("Reason", filled.reason)],
            link: ("Go back to the plan", list.file.path)
        ) { filled.field(at: $0, in: list) }
        return try await answer.response(visit, session) { call in
            let reply = try await unpaidWork.changePlan(filled.request(about: list), call)
            if let note = filled.note(reply, about: list) {
                return .redirect(to: done.path(to: list.path, after: note, session))
            }
            form.refuse(reply, about: list)
            return page(list, form, CommandOrigin(visit.form), nil, visit, session)
        } page: { errors, origin in
            form.errors = errors
            return page(list, form, origin, nil, visit, session)
        }
    }

    private func page(
        _ list: PlannedPeople, _ form: PlanChangeForm?, _ command: CommandOrigin, _ note: DoneNote?, _ visit: Visit,
        _ session: Session
    ) -> Response {
        let errors = form?.errors ?? []
        let view = PlannedPeopleView(list: list, form: form, today: layout.clock.today)
        let page = Page(
            title: list.title, status: errors.isEmpty ? .ok : .unprocessableContent, hasErrors: !errors.isEmpty,
            back: list.file.path, isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            view.write(command, token: session.formToken, &html)
        }
        return layout.response(page, for: visit)
    }
}
