import CivilCalendar
import GatewayKit
import Messages

/// The sessions of a plan, day by day.
struct PlanWeekView {
    let file: PlanFile

    func write(_ html: inout HTML) {
        html.element("h2", "The week")
        guard !file.reply.sessions.isEmpty else { return html.element("p", "The plan has no session.") }
        html.element(
            "p", ["class": "hint"],
            "Each bar shows who is booked once the plan is published; the mark stands at the places that there are "
                + "with the session’s supervisors.")
        for (day, sessions) in days { write(day, sessions, &html) }
    }

    private var days: [(String, [Wire.PlannedSession])] {
        Dictionary(grouping: file.reply.sessions, by: \.date).sorted { $0.key < $1.key }
    }

    private func write(_ day: String, _ sessions: [Wire.PlannedSession], _ html: inout HTML) {
        let result = file.summary.state.isOut ? ["Result"] : []
        html.element("h3", day.dayInWords)
        html.table(
            DataTable(
                "Sessions on \(day.dayInWords)", hidesCaption: true,
                ["Project", "Times", "Supervisors", "Booked", "To know"] + result, rows: sessions.map(cells)))
    }

    private func cells(_ session: Wire.PlannedSession) -> [DataTable.Cell] {
        let cells: [DataTable.Cell] = [
            { html in
                html.link(session.project, to: file.path(toSession: session.number))
                if !session.town.isEmpty { html.quiet(session.town) }
            },
            DataTable.text(session.times), { $0.supervisors(of: session) }, { $0.places(of: session) },
            { $0.notes(on: session) },
        ]
        return file.summary.state.isOut ? cells + [{ $0.result(of: session) }] : cells
    }
}

extension HTML {
    mutating func supervisors(of session: Wire.PlannedSession) {
        if session.isUnsupervised {
            text("Nobody of ours")
        } else if session.booked == 0, session.supervisors.isEmpty {
            quiet("Does not run")
        } else if session.supervisors.isEmpty {
            tag("No supervisor", colour: .red)
        } else {
            text(session.supervisors.joined(separator: ", "))
            if session.isStaffedByPlan { quiet("Chosen by the plan") }
        }
    }

    /// How full the session is once the plan is published, in words and as a bar.
    mutating func places(of session: Wire.PlannedSession) {
        element("div", ["class": "capacity"]) { html in
            html.text("\(session.bookedText) ")
            let end = max(session.booked, session.places, session.capacity)
            html.shareBar(session.booked, of: end, mark: session.places)
        }
    }

    /// What is special about the session, and what stands against it.
    mutating func notes(on session: Wire.PlannedSession) {
        if session.isWomenOnly { tag("Women only", colour: .blue) }
        if session.women > 0, !session.isWomenOnly { text(" \(Int(session.women).counted("woman", plural: "women")) ") }
        if session.red > 0 { tag("Red band: \(session.red)", colour: .red) }
        for warning in session.warnings { quiet(warning) }
        if !session.isWomenOnly, session.women == 0, session.red == 0, session.warnings.isEmpty { text("–") }
    }

    /// What publishing the session has brought.
    mutating func result(of session: Wire.PlannedSession) {
        guard session.isDone || !session.result.isEmpty else { return text("Waits") }
        text(session.result.isEmpty ? "As planned" : session.result)
    }
}
