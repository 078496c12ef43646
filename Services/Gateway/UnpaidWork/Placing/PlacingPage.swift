import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Places somebody on a project: when they work, what that comes to, and then for good.
struct PlacingPage: Sendable {
    static let pattern = "\(RequirementFile.pattern)/place"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    static func path(to caseID: String) -> String { "\(RequirementFile.path(to: caseID))/place" }

    /// The form alone, or with what it comes to once it is filled in: that only asks, and may stand in the address.
    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        guard permissions.allow(method: "PlacePerson") else { throw Refusal.notForRole }
        var view = try await view(visit.query, visit, session)
        try await preview(&view, visit, session)
        return response(view, visit)
    }

    func place(_ visit: Visit, _ session: Session) async throws -> Response {
        var view = try await view(visit.form, visit, session)
        view.read(visit.form)
        let filled = view
        let answer = CommandAnswer(
            layout: layout, errors: filled.errors, typed: filled.typed,
            link: ("Go back to \(filled.compared.title)", filled.compared.personPath), target: filled.target)
        return try await answer.response(visit, session) { call in
            let reply = try await unpaidWork.placePerson(filled.request, call)
            let file = RequirementFile.path(to: filled.compared.caseID)
            return .redirect(to: done.path(to: file, after: filled.note(reply), session))
        } page: { errors, origin in
            var view = filled
            view.errors = errors
            view.origin = origin
            try await preview(&view, visit, session)
            return response(view, visit)
        }
    }

    private func view(_ form: Form, _ visit: Visit, _ session: Session) async throws -> PlacingView {
        let compared = try await ComparedProjects(visit, session, from: unpaidWork)
        guard let item = compared.item(form.line("project")) else { throw Refusal.notFound }
        let file = try await RequirementFile(visit, session, from: unpaidWork)
        let project = item.project ?? .init()
        let isFilledIn = PlacementForm.isFilledIn(form)
        let placement = isFilledIn ? PlacementForm(form, about: project) : PlacementForm(project)
        return PlacingView(
            compared: compared, item: item, form: placement, isFilledIn: isFilledIn, version: file.reply.version,
            token: session.formToken)
    }

    /// Adds what the placement would come to, where its form has no fault of its own.
    private func preview(_ view: inout PlacingView, _ visit: Visit, _ session: Session) async throws {
        guard view.isFilledIn, view.isPlacementRight else { return }
        do {
            view.preview = try await unpaidWork.previewPlacement(view.placement, Call(visit, session))
        } catch let status as Status where status.isAboutFields && view.errors.isEmpty {
            view.errors = status.errors(view.target)
        }
    }

    private func response(_ view: PlacingView, _ visit: Visit) -> Response {
        let hasErrors = !view.errors.isEmpty
        let page = Page(
            title: view.heading, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: ComparedProjectsPage.path(to: view.compared.caseID)
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }
}
