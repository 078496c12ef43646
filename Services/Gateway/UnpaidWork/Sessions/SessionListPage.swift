import CivilCalendar
import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// The sessions of a week, day by day: how full they are, and who supervises them.
struct SessionListPage: Sendable {
    static let path = SessionPages.path

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let week = SessionWeek(visit.query, today: layout.clock.today)
        var errors = week.errors
        var reply: Wire.ListSessionsReply?
        var alarms: Alarms?
        if errors.isEmpty {
            do {
                let sessions = try await unpaidWork.listSessions(week.request, Call(visit, session))
                reply = sessions
                if sessions.alarms > 0 { alarms = try await Alarms(visit, session, from: unpaidWork) }
            } catch let status as Status where status.isAboutFields {
                errors = status.errors { $0 == "town" ? "town" : "" }
            }
        }
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let plans = PlanLinks(week.monday, reply?.items ?? [], today: layout.clock.today, permissions)
        let view = SessionListView(week: week, reply: reply, alarms: alarms, plans: plans, errors: errors)
        let page = Page(
            title: "\(Destination.sessions.label), \(week.title)", status: errors.isEmpty ? .ok : .unprocessableContent,
            hasErrors: !errors.isEmpty, isWide: true
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }
}
