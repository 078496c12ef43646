import GatewayKit
import RPC

/// What one service says of itself, as the page of all services shows it.
struct ServiceStateView {
    let state: ServiceState
    let token: String

    func write(_ html: inout HTML) {
        html.element("h2", state.name.replacing("-", with: " ").uppercasedFirst)
        guard let report = state.report else { return html.inset("It does not answer: \(state.problem)") }
        let calls = report.connections.reduce(0) { $0 + $1.calls.count }
        let busy = "\(report.connections.count.counted("connection")), \(calls.counted("call")) in flight"
        html.element("p", busy + refusals(report))
        guard !report.feeds.isEmpty else { return html.element("p", "It follows no other service.") }
        html.table(
            DataTable(
                "What it follows", ["Service", "Taken in", "Behind by", "State"], rows: report.feeds.map(cells)))
        for feed in report.feeds where !feed.parked.isEmpty { writeParked(feed, &html) }
    }

    private func refusals(_ report: RPCWire.InspectReply) -> String {
        let count = report.refusals.reduce(0) { $0 + Int($1.count) }
        return count == 0 ? "." : ", \(count.counted("frame or caller", plural: "frames or callers")) not believed."
    }

    private func cells(_ feed: RPCWire.FollowedFeed) -> [DataTable.Cell] {
        [
            DataTable.text(feed.source.replacing("-", with: " ").uppercasedFirst),
            DataTable.text("\(feed.cursor) of \(max(feed.last, feed.cursor))"),
            DataTable.text(feed.lagMilliseconds == 0 ? "Nothing" : Self.duration(feed.lagMilliseconds)),
            { html in
                if !feed.problem.isEmpty {
                    html.tag("Not flowing", colour: .red)
                    html.element("span", ["class": "quiet"], feed.problem)
                } else if feed.parked.isEmpty {
                    html.tag("Flowing", colour: .green)
                } else {
                    html.tag("\(feed.parked.count) put aside", colour: .yellow)
                }
            },
        ]
    }

    private func writeParked(_ feed: RPCWire.FollowedFeed, _ html: inout HTML) {
        html.table(
            DataTable(
                "Put aside, from \(feed.source)", ["Event", "When", "Why", "Next"],
                rows: feed.parked.map { event in
                    [
                        DataTable.text("\(event.sequence), \(event.topic)"), DataTable.text(event.at.momentText),
                        DataTable.text("\(event.reason) Tried \(Int(event.tries).counted("time"))."),
                        { writeRetry(event, of: feed, &$0) },
                    ]
                }))
    }

    private func writeRetry(_ event: RPCWire.ParkedEvent, of feed: RPCWire.FollowedFeed, _ html: inout HTML) {
        html.form(action: ServicesPage.retryPath, token: token) { html in
            html.hidden("service", state.name)
            html.hidden("source", feed.source)
            html.hidden("sequence", "\(event.sequence)")
            html.element("button", ["class": "button-link"]) { html in
                html.text("Try again")
                html.element("span", ["class": "visually-hidden"], ": event \(event.sequence) from \(feed.source)")
            }
        }
    }

    /// For example "3 seconds" or "2 hours".
    private static func duration(_ milliseconds: UInt64) -> String {
        let seconds = Int((milliseconds + 999) / 1_000)
        switch seconds {
        case ..<120: return seconds.counted("second")
        case ..<7_200: return (seconds / 60).counted("minute")
        default: return (seconds / 3_600).counted("hour")
        }
    }
}
