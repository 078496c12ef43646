import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// The intake queue: what has come in, by what it waits for.
struct CaseListPage: Sendable {
    static let path = "/cases"
    static let searchPath = "/cases/search"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = CaseQuery(visit.query)
        var view = CaseListView(
            query: query, destinations: session.destinations, token: session.formToken,
            today: layout.clock.today)
        view.errors = query.errors
        if view.errors.isEmpty {
            try await load(query.request, into: &view, Call(visit, session)) { CaseListView.filterField(at: $0) }
        }
        return page(view, visit)
    }

    /// A search shows its results itself: a name must not come to stand in an address.
    func search(_ visit: Visit, _ session: Session) async throws -> Response {
        var view = CaseListView(
            query: CaseQuery(), destinations: session.destinations, token: session.formToken,
            today: layout.clock.today)
        let search = CaseSearch(visit.form)
        view.search = search
        view.errors = search.errors
        if view.errors.isEmpty {
            try await load(search.request, into: &view, Call(visit, session)) { _ in CaseSearch.field }
        }
        return page(view, visit)
    }

    /// Who loads a search's address again, or signs in on the way there, begins at the list.
    func afterSearch(_ visit: Visit, _ session: Session) -> Response {
        .redirect(to: Self.path)
    }

    private func load(
        _ request: Wire.ListCasesRequest, into view: inout CaseListView, _ call: Call, fieldAt: (String) -> String
    ) async throws {
        do {
            view.reply = try await allocation.listCases(request, call)
        } catch let status as Status where status.code == .invalidArgument && !status.violations.isEmpty {
            view.errors = status.violations.map { FieldError(field: fieldAt($0.field), message: $0.message) }
        }
    }

    private func page(_ view: CaseListView, _ visit: Visit) -> Response {
        let hasErrors = !view.errors.isEmpty
        let page = Page(
            title: view.title, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, isWide: true
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }
}

/// A search for one person, by the beginning of a CRN or surname, among all cases.
struct CaseSearch {
    static let field = "search"

    let text: String
    let pageToken: String
    private(set) var errors: [FieldError] = []

    init(_ form: Form) {
        text = form.line(Self.field)
        pageToken = form.line("page")
        if text.isEmpty { errors = [FieldError(field: Self.field, message: "Enter the beginning of a CRN or surname")] }
    }

    var request: Wire.ListCasesRequest {
        let filter = Wire.CaseFilter(states: Wire.CaseState.known, search: text)
        return Wire.ListCasesRequest(filter: filter, order: .surname, pageToken: pageToken)
    }
}
