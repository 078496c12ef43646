import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Who has unpaid work to do, by what each person waits for.
struct RequirementListPage: Sendable {
    static let searchPath = "/unpaid-work/search"

    let unpaidWork: any UnpaidWorkAPI
    let supervision: any SupervisionAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = RequirementQuery(visit.query, for: session.account.role)
        var view = self.view(query, session)
        view.errors = query.errors
        if view.errors.isEmpty { try await load(query.request, into: &view, Call(visit, session), field: "town") }
        view.alarms = try await Alarms(visit, session, from: unpaidWork)
        view.decisions = await decisions(visit, session)
        return page(view, visit)
    }

    /// A search shows its results itself: a name must not come to stand in an address.
    func search(_ visit: Visit, _ session: Session) async throws -> Response {
        var view = self.view(RequirementQuery(Form(), for: session.account.role), session)
        let search = RequirementSearch(visit.form)
        view.search = search
        view.errors = search.errors
        if view.errors.isEmpty {
            try await load(search.request, into: &view, Call(visit, session), field: RequirementSearch.field)
        }
        return page(view, visit)
    }

    /// Who loads a search's address again, or signs in on the way there, begins at the list.
    func afterSearch(_ visit: Visit, _ session: Session) -> Response {
        .redirect(to: UnpaidWorkPages.path)
    }

    /// How many failures wait for the caller to decide them; nil for whoever decides none, and while supervision does
    /// not answer.
    private func decisions(_ visit: Visit, _ session: Session) async -> UInt32? {
        guard session.account.role.hasOwnPeople else { return nil }
        let request = Wire.ListFailuresRequest(owedOnly: true, mine: true, pageSize: 1)
        return try? await supervision.listFailures(request, Call(visit, session)).total
    }

    private func view(_ query: RequirementQuery, _ session: Session) -> RequirementListView {
        RequirementListView(
            query: query, role: session.account.role, token: session.formToken, today: layout.clock.today)
    }

    private func load(
        _ request: Wire.ListRequirementsRequest, into view: inout RequirementListView, _ call: Call, field: String
    ) async throws {
        do {
            view.reply = try await unpaidWork.listRequirements(request, call)
        } catch let status as Status where status.code == .invalidArgument && !status.violations.isEmpty {
            view.errors = status.errors { $0 == "town" || $0 == "search" ? field : "" }
        }
    }

    private func page(_ view: RequirementListView, _ visit: Visit) -> Response {
        let hasErrors = !view.errors.isEmpty
        let page = Page(
            title: view.title, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, isWide: true
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }
}
