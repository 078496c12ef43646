import CivilCalendar
import GatewayKit
import Messages
import RPC

extension Wire.SessionSummary {
    /// Whether nobody has heard of the supervisor, or she has called for help, and nobody has answered.
    var hasAlarm: Bool { !alarmSince.isEmpty }

    /// `Nobody has heard of the supervisor at Moor Park since 2:05pm: the coordinator’s to act.`; nil without an alarm.
    var alarmWords: String? {
        guard hasAlarm else { return nil }
        let level = alarm.word.map { ": \($0.lowercasedFirst)" } ?? ""
        return "Nobody has heard of the supervisor at \(project) since \(sinceText)\(level)."
    }

    /// On its own day the time alone.
    private var sinceText: String {
        guard let instant = Instant(rfc3339: alarmSince) else { return alarmSince }
        let local = London.localTime(at: instant)
        return local.day.description == date ? local.time.inWords : alarmSince.momentText
    }
}

extension Role {
    /// Whether the role looks after supervisors who have not been heard of.
    var answersAlarms: Bool { self == .unpaidWorkCoordinator || self == .unpaidWorkManager }
}

/// Supervisors who have not been heard of, for whoever is to look after them.
struct Alarms {
    private let sessions: [Wire.SessionSummary]
    private let total: UInt32

    /// Nil for whoever does not look after them.
    init?(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        guard session.account.role.answersAlarms else { return nil }
        let request = Wire.ListSessionsRequest(pageSize: Limits.alarmsShown, alarmsOnly: true)
        let reply = try await unpaidWork.listSessions(request, Call(visit, session))
        sessions = reply.items.filter(\.hasAlarm)
        total = reply.alarms
    }

    /// Nothing where nobody is missing.
    func write(_ html: inout HTML) {
        guard let first = sessions.first else { return }
        html.element("div", ["class": "banner", "role": "alert", "aria-labelledby": "alarms"]) { html in
            html.element("h2", ["id": "alarms"], Int(max(total, 1)).counted("alarm"))
            html.element("p", first.alarmWords ?? "")
            html.element("p") { html in
                if total > 1 {
                    html.link("See all alarms", to: AlarmListPage.path)
                } else {
                    html.link("See the session", to: PlannedSession.path(to: first.sessionId))
                }
            }
        }
    }
}
