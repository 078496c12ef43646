import GatewayKit
import Messages
import RPC

/// Sessions whose supervisor has not been heard of, or has called for help.
struct AlarmListPage: UnpaidWorkList {
    static let path = "/unpaid-work/alarms"
    static let words = ListWords(
        path, in: .sessions, heading: "Alarms", of: "alarm", none: "There is none.", back: SessionListPage.path)

    func load(_ page: ListCall<Self>) async throws -> Wire.ListSessionsReply {
        try await page.service.listSessions(
            .init(pageSize: page.size, pageToken: page.token, alarmsOnly: true), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Session", file: ["Project": \.project, "Date": \.date, "Times": \.times]) { summary, html in
                html.link(summary.project, to: PlannedSession.path(to: summary.sessionId))
                html.quiet("\(summary.date.dayText), \(summary.times)")
            },
            Column("Supervisors", file: \.supervisorsText) { $1.supervisors(of: $0) },
            Column("Nobody has heard since", file: \.alarmSince) { $1.text($0.alarmSince.momentText) },
            Column("Who is to act", file: \.alarm.wording) { $1.tag($0.alarm.wording, colour: .red) },
        ]
    }
}
