import CivilCalendar
import Hummingbird
import NIOCore
import RPC

/// The page of a list, a search in it, and the whole of it as a file.
package struct ListRoutes<List: ListPage>: Sendable {
    package let service: List.Service
    package let layout: Layout
    package let accounts: AccountNames
    /// What a form that leads here has done; nil for a list to which none leads.
    package let done: OnceNotes<DoneNote>?

    package init(
        service: List.Service, layout: Layout, accounts: AccountNames, done: OnceNotes<DoneNote>? = nil
    ) {
        (self.service, self.layout, self.accounts, self.done) = (service, layout, accounts, done)
    }

    package var routes: [Route] {
        let words = List.words
        let list = [
            Route(.get, words.path, in: words.destination, show),
            Route(.get, words.filePath, in: words.destination, download),
        ]
        guard let search = words.search else { return list }
        return list + [
            // Who loads a search's address again, or signs in on the way there, begins at the list.
            Route(.get, search.path, in: words.destination) { _, _ in .redirect(to: words.path) },
            Route(.post, search.path, in: words.destination, self.search),
        ]
    }

    package func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let viewer = try await viewer(visit, session)
        let list = List(visit.query, for: viewer)
        let columns = list.columns(for: viewer)
        let place = ListPlace(visit.query, columns)
        var shown = ShownList(list: list, viewer: viewer, columns: columns, place: place, token: session.formToken)
        shown.errors = list.errors
        if shown.errors.isEmpty {
            let request = ListCall<List>(
                service: service, call: Call(visit, session), viewer: viewer, place: place)
            try await load(request, into: &shown) { list.index(nil).target(of: $0) }
            if let reply = shown.reply { shown.news = try await list.news(request, reply) }
        }
        return page(shown, visit, session)
    }

    /// A search shows its results itself: a name must not come to stand in an address.
    private func search(_ visit: Visit, _ session: Session) async throws -> Response {
        let viewer = try await viewer(visit, session)
        let list = List(Form(), for: viewer)
        let text = visit.form.line(ListSearch.field)
        let place = ListPlace(order: List.usualOrder, token: visit.form.line("page"))
        var shown = ShownList(
            list: list, viewer: viewer, columns: list.columns(for: viewer), place: place, token: session.formToken,
            search: text)
        if text.isEmpty {
            shown.errors = [FieldError(field: ListSearch.field, message: "Enter the beginning of a CRN or surname")]
        } else {
            let request = ListCall<List>(
                service: service, call: Call(visit, session), viewer: viewer, place: place, search: text)
            try await load(request, into: &shown) { _ in ListSearch.field }
        }
        return page(shown, visit, session)
    }

    private func load(
        _ request: ListCall<List>, into shown: inout ShownList<List>, fieldAt: (String) -> String
    ) async throws {
        do {
            shown.reply = try await shown.list.load(request)
        } catch let status as Status where status.code == .invalidArgument && !status.violations.isEmpty {
            shown.errors = status.errors(fieldAt)
        }
    }

    private func viewer(_ visit: Visit, _ session: Session) async throws -> ListViewer {
        ListViewer(
            role: session.account.role, destinations: session.destinations, today: layout.clock.today, names: accounts,
            permissions: try await List.permissions(visit, session, from: service))
    }

    private func page(_ list: ShownList<List>, _ visit: Visit, _ session: Session) -> Response {
        let hasErrors = !list.errors.isEmpty
        let note = hasErrors ? nil : done?.take(visit, session)
        let page = Page(
            title: list.title, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: List.words.back, isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            list.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

// MARK: - The file

package extension ListRoutes {
    /// The whole list as it is sorted and narrowed, page by page as the browser takes it.
    private func download(_ visit: Visit, _ session: Session) async throws -> Response {
        let viewer = try await viewer(visit, session)
        let list = List(visit.query, for: viewer)
        guard list.errors.isEmpty else { throw Refusal.notFound }
        var request = ListCall<List>(
            service: service, call: Call(visit, session), viewer: viewer,
            place: ListPlace(visit.query, list.columns(for: viewer)), isWhole: true)
        request.place.token = ""
        let first = try await visit.read("") { _ in try await list.load(request) }
        let start = request
        return CSVTable.response(named: List.words.fileName) { writer in
            var (request, reply) = (start, first)
            let columns = list.columns(for: viewer).flatMap(\.file)
            try await writer.write(CSVTable(columns.map(\.label), rows: list.rows(of: reply, viewer)).buffer)
            while !reply.nextPageToken.isEmpty {
                request.place.token = reply.nextPageToken
                request.call = Call(visit, session)
                reply = try await list.load(request)
                try await writer.write(CSVTable(rows: list.rows(of: reply, viewer)).buffer)
            }
        }
    }
}

extension ListPage {
    /// Of somebody who may not be seen nothing but what names the row.
    fileprivate func rows(of reply: Reply, _ viewer: ListViewer) -> [[String]] {
        let columns = columns(for: viewer)
        return reply.items.map { item in
            let isMasked = isMasked(item)
            return columns.enumerated().flatMap { index, column in
                column.file.map { isMasked && index > 0 ? "" : $0.text(item) }
            }
        }
    }
}
