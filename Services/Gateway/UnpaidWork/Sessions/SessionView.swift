import GatewayKit
import Messages

/// What the page of one session looks like for those who plan it: how it is staffed and booked, and what happened there.
struct SessionView: SubjectView {
    static let isWide = false

    let shown: Shown<PlannedSession>

    private var reply: Wire.ReadSessionReply { subject.file.reply }
    private var summary: Wire.SessionSummary { subject.file.summary }

    var back: String? { SessionListPage.path }

    func write(_ html: inout HTML) {
        html.element("h1", summary.project)
        html.element("p", ["class": "lead"], "\(summary.date.dayInWords), \(summary.times)")
        if let alarm = summary.alarmWords { html.inset(alarm) }
        for refusal in reply.refusals { html.inset(refusal) }
        if !reply.loneWoman.isEmpty { html.inset(reply.loneWoman) }
        html.summaryList(rows)
        html.actions(actions)
        writeAlarmAnswers(&html)
        writeIncidents(&html)
    }

    private var rows: [HTML.SummaryRow] {
        let by = reply.signedOffBy.isEmpty ? "" : names[reply.signedOffBy]
        return [
            .init("State") { $0.tag(summary.state) }, .init("Town", summary.town),
            .init("Meeting point", reply.meetingPoint), .init("Tools", reply.tools),
            .init("Supervisors") { $0.supervisors(of: summary) },
            .init("Vehicle", summary.vehicle, otherwise: "None"), .init("Booked") { $0.places(of: summary) },
            .init("What limits the places", reply.limitedBy),
            .init("Booked above the places", "Up to \(reply.overBooking)"),
        ] + (summary.isOpen ? forecast : []) + [
            .init("Women", "\(summary.women) of \(summary.booked)"),
            .init("Recorded", "\(summary.outcomes) of \(summary.booked)"), .init("Check-ins", checkIns),
            .init(
                "Signed off", [reply.signedOffAt.momentText, by].nonEmpty.joined(separator: ", by "),
                otherwise: "Not yet"),
        ]
    }

    /// Of a session that is still to come or to be finished.
    private var forecast: [HTML.SummaryRow] {
        [
            .init("Expected to come") { $0.text(reply.expectedText, quiet: reply.forecast) },
            .init("Booked to the limit", reply.outlook(overBooking: reply.overBooking) ?? ""),
        ]
    }

    private var checkIns: String {
        guard !reply.checkedInAt.isEmpty else { return "None" }
        return "Last \(reply.checkedInAt.momentText)\(reply.checkInDue.momentText.behind("; next due "))"
    }

    private var actions: [Action?] {
        [
            action("Say what was done", AlarmForm.command, if: summary.hasAlarm),
            ("Open the register", subject.file.path),
            action("Change supervisors, vehicle and over-booking", StaffingForm.command, if: summary.isOpen),
            action("Stand the session down", SessionStandDownForm.command, if: summary.isOpen),
            action(
                "Take the stand-down back", to: "\(subject.path)/\(StoodDownSession.name)",
                by: StandDownWithdrawal<StoodDownSession>.command.method, if: summary.state == .stoodDown),
        ]
    }

    private func writeAlarmAnswers(_ html: inout HTML) {
        html.section(
            "What was done about alarms", ["When", "What was said", "The supervisor"], reply.alarmAnswers,
            otherwise: nil
        ) { answer in
            [
                { $0.signature(answer.at, names[answer.by]) }, DataTable.text(answer.words),
                DataTable.text(answer.isSafe ? "Is well" : "Was not reached"),
            ]
        }
    }

    private func writeIncidents(_ html: inout HTML) {
        html.element("h2", "Incidents, accidents and near misses")
        guard !reply.incidents.isEmpty else { return html.element("p", "None was reported.") }
        for incident in reply.incidents {
            html.element("section", ["class": "person"]) { html in
                html.element("h3", incident.kind.wording)
                html.element("p", incident.words)
                html.element("p", incident.action.behind("What was done: "))
                html.element("p") { $0.signature(incident.at, names[incident.by]) }
            }
        }
    }
}
