import CivilCalendar
import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// Whom the provider stood down, why and where most often, and what is told of it in the return.
struct StandDownListPage: Sendable {
    static let path = SessionPages.standDownsPath

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        var query = StandDownQuery(visit.query)
        var reply: Wire.ListStandDownsReply?
        if query.errors.isEmpty {
            do {
                reply = try await unpaidWork.listStandDowns(query.request, Call(visit, session))
            } catch let status as Status where status.isAboutFields {
                query.errors = status.errors { ["from", "until"].contains($0) ? "\($0)-day" : "" }
            }
        }
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let note = query.errors.isEmpty ? done.take(visit, session) : nil
        let view = StandDownListView(
            query: query, reply: reply, mayStandDown: permissions.allow(SessionStandDownForm.command),
            today: layout.clock.today)
        let hasErrors = !query.errors.isEmpty
        let page = Page(
            title: Destination.standDowns.label, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

/// Of which days stand-downs are listed: the last 28 where nothing is filled in.
struct StandDownQuery {
    let from: DateEntry
    let until: DateEntry
    let pageToken: String
    var errors: [FieldError] = []

    init(_ query: Form) {
        from = DateEntry("from", query)
        until = DateEntry("until", query)
        pageToken = query.line("page")
        guard !from.isEmpty || !until.isEmpty else { return }
        errors = [from.fault("First day"), until.fault("Last day")].compactMap(\.self)
        if let first = from.date, let last = until.date, last < first {
            errors.append(FieldError(field: "until-day", message: "Last day must be on or after \(first.short)"))
        }
    }

    var request: Wire.ListStandDownsRequest {
        .init(
            from: from.date?.description ?? "", until: until.date?.description ?? "", pageToken: pageToken)
    }

    func href(pageToken: String) -> String {
        let dates = [from, until].flatMap { entry in
            [
                ("\(entry.name)-day", entry.day), ("\(entry.name)-month", entry.month),
                ("\(entry.name)-year", entry.year),
            ]
        }
        return StandDownListPage.path.with(query: dates.map { ($0.0, $0.1) } + [("page", pageToken)])
    }
}
