import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import NIOCore
import RPC

/// A supervisor's sessions to come as a file that the calendar of their phone takes in; it names nobody.
struct MyCalendar: Sendable {
    static let path = "/unpaid-work/my-sessions/calendar.ics"
    /// From today on.
    static let weeks = 4

    let unpaidWork: any UnpaidWorkAPI
    let clock: Clock

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let today = clock.today
        let last = today.advanced(by: 7 * Self.weeks - 1) ?? today
        let sessions = try await unpaidWork.allSessions(
            .init(from: "\(today)", until: "\(last)", mine: true), Call(visit, session))
        let calendar = ICalendar(stamp: clock.now, events: sessions.items.compactMap(ICalendar.Event.init))
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8",
                .contentDisposition: "attachment; filename=\"my-sessions.ics\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: calendar.text)))
    }
}

extension ICalendar.Event {
    /// Nil for a session whose day or times cannot be read.
    fileprivate init?(_ summary: Wire.SessionSummary) {
        guard let day = Day(iso: summary.date), let start = TimeOfDay(iso: summary.startTime),
            let end = TimeOfDay(iso: summary.endTime)
        else { return nil }
        let place = "\(summary.project)\(summary.town.behind(", "))"
        self.init(
            id: summary.sessionId, version: summary.version, day: day, start: start, end: end,
            summary: "Unpaid work: \(place)", location: place, isCancelled: summary.state == .stoodDown)
    }
}
