import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// The supervisor's day: the next session, those to come, and those that were not finished.
struct MySessionsPage: Sendable {
    static let path = SessionPages.ownPath
    /// So many days back and ahead.
    private static let days = 14

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let today = layout.clock.today
        let request = Wire.ListSessionsRequest(
            from: today.advanced(by: -Self.days)?.description ?? "",
            until: today.advanced(by: Self.days)?.description ?? "", mine: true)
        let sessions = try await unpaidWork.listSessions(request, Call(visit, session)).items
            .sorted { ($0.date, $0.startTime) < ($1.date, $1.startTime) }
        let open = sessions.filter(\.isOpen)
        let toCome = open.filter { $0.date >= today.description }
        let unfinished = open.filter { $0.date < today.description }
        let page = Page(title: Destination.mySessions.label) { html in
            html.element("h1", Destination.mySessions.label)
            writeNext(toCome.first, &html)
            write("Not signed off", unfinished, &html)
            write("The next \(Self.days) days", Array(toCome.dropFirst()), &html)
            writeElsewhere(&html)
        }
        return layout.response(page, for: visit)
    }

    private func writeNext(_ summary: Wire.SessionSummary?, _ html: inout HTML) {
        guard let summary else {
            return html.element("p", "You have no session in the next \(Self.days) days.")
        }
        html.panel(id: "next", heading: "Next session") { html in
            html.element("p", ["class": "lead"], summary.date.dayInWords)
            html.element("p") { html in
                html.text("\(summary.project)\(summary.town.behind(", ")), \(summary.times). ")
                html.text("\(summary.peopleText) scheduled.")
            }
            html.buttonLink("Open the register", to: SessionFile.path(to: summary.sessionId))
        }
    }

    private func writeElsewhere(_ html: inout HTML) {
        html.element("h2", "On paper and in your calendar")
        html.element("ul") { html in
            html.element("li") { $0.link("My rota to print", to: RotaPage.ownPath) }
            html.element("li") {
                $0.link("The next \(MyCalendar.weeks) weeks for your phone’s calendar", to: MyCalendar.path)
            }
        }
    }

    private func write(_ heading: String, _ sessions: [Wire.SessionSummary], _ html: inout HTML) {
        guard !sessions.isEmpty else { return }
        html.element("h2", heading)
        for summary in sessions {
            html.element("section", ["class": "person"]) { html in
                html.element("h3", "\(summary.date.dayInWords), \(summary.project)")
                html.element("p") { html in
                    html.tag(summary.state)
                    html.text(" \(summary.times)\(summary.town.behind(", ")). \(summary.peopleText) scheduled")
                    html.text(summary.outcomes == 0 ? "." : ", \(summary.outcomes) recorded.")
                }
                html.element("p") { html in
                    html.rowLink(
                        "Open the register", about: "\(summary.date.dayText), \(summary.project)",
                        href: SessionFile.path(to: summary.sessionId))
                }
            }
        }
    }
}

extension Wire.SessionSummary {
    /// "1 person", "12 people".
    var peopleText: String { Int(booked).counted("person", plural: "people") }
}
