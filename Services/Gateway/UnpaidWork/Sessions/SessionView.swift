import CivilCalendar
import GatewayKit
import Messages

/// What the page of one session looks like.
struct SessionView {
    let planned: PlannedSession
    let permissions: Permissions
    let names: AccountNames

    private var reply: Wire.ReadSessionReply { planned.file.reply }
    private var summary: Wire.SessionSummary { planned.file.summary }

    func write(_ html: inout HTML) {
        html.element("h1", summary.project)
        html.element("p", ["class": "lead"], "\(summary.date.dayInWords), \(summary.times)")
        if let alarm = summary.alarmWords { html.inset(alarm) }
        for refusal in reply.refusals { html.inset(refusal) }
        if !reply.loneWoman.isEmpty { html.inset(reply.loneWoman) }
        html.summaryList(rows)
        writeActions(&html)
        writeAlarmAnswers(&html)
        writeIncidents(&html)
    }

    private var rows: [HTML.SummaryRow] {
        [
            .init(name: "State") { $0.tag(summary.state) },
            .init(name: "Town") { $0.text(summary.town.orNotProvided) },
            .init(name: "Meeting point") { $0.text(reply.meetingPoint.orNotProvided) },
            .init(name: "Tools") { $0.text(reply.tools.orNotProvided) },
            .init(name: "Supervisors") { $0.supervisors(of: summary) },
            .init(name: "Vehicle") { $0.text(summary.vehicle.isEmpty ? "None" : summary.vehicle) },
            .init(name: "Booked") { $0.places(of: summary) },
            .init(name: "What limits the places") { $0.text(reply.limitedBy.orNotProvided) },
            .init(name: "Booked above the places") { $0.text("Up to \(reply.overBooking)") },
        ] + (summary.isOpen ? forecast : []) + [
            .init(name: "Women") { $0.text("\(summary.women) of \(summary.booked)") },
            .init(name: "Recorded") { $0.text("\(summary.outcomes) of \(summary.booked)") },
            .init(name: "Check-ins") { $0.text(checkIns) },
            .init(name: "Signed off") { html in
                let by = reply.signedOffBy.isEmpty ? "" : names[reply.signedOffBy]
                html.text([reply.signedOffAt.momentText, by].nonEmpty.joined(separator: ", by ").orNotYet)
            },
        ]
    }

    /// Of a session that is still to come or to be finished.
    private var forecast: [HTML.SummaryRow] {
        [
            .init(name: "Expected to come") { html in
                html.text(reply.expectedText)
                if !reply.forecast.isEmpty { html.quiet(reply.forecast) }
            },
            .init(name: "Booked to the limit") { html in
                html.text((reply.outlook(overBooking: reply.overBooking) ?? "").orNotProvided)
            },
        ]
    }

    private var checkIns: String {
        guard !reply.checkedInAt.isEmpty else { return "None" }
        return "Last \(reply.checkedInAt.momentText)\(reply.checkInDue.momentText.behind("; next due "))"
    }

    private func writeActions(_ html: inout HTML) {
        let isOpen = summary.isOpen
        html.element("h2", "What you can do")
        html.element("ul") { html in
            if summary.hasAlarm, permissions.allow(AlarmForm.command) {
                html.element("li") { $0.link("Say what was done", to: "\(planned.path)/\(AlarmForm.command.name)") }
            }
            html.element("li") { $0.link("Open the register", to: planned.file.path) }
            if isOpen, permissions.allow(StaffingForm.command) {
                html.element("li") {
                    $0.link(
                        "Change supervisors, vehicle and over-booking",
                        to: "\(planned.path)/\(StaffingForm.command.name)")
                }
            }
            if isOpen, permissions.allow(SessionStandDownForm.command) {
                html.element("li") {
                    $0.link("Stand the session down", to: "\(planned.path)/\(SessionStandDownForm.command.name)")
                }
            }
            if summary.state == .stoodDown, permissions.allow(StandDownWithdrawal<StoodDownSession>.command) {
                html.element("li") {
                    $0.link("Take the stand-down back", to: "\(planned.path)/\(StoodDownSession.name)")
                }
            }
        }
    }

    private func writeAlarmAnswers(_ html: inout HTML) {
        guard !reply.alarmAnswers.isEmpty else { return }
        html.element("h2", "What was done about alarms")
        html.table(
            DataTable(
                "What was done about alarms", hidesCaption: true, ["When", "What was said", "The supervisor"],
                rows: reply.alarmAnswers.map { answer in
                    [
                        { html in
                            html.text(answer.at.momentText)
                            html.quiet("by \(names[answer.by])")
                        },
                        DataTable.text(answer.words), DataTable.text(answer.isSafe ? "Is well" : "Was not reached"),
                    ]
                }))
    }

    private func writeIncidents(_ html: inout HTML) {
        html.element("h2", "Incidents, accidents and near misses")
        guard !reply.incidents.isEmpty else { return html.element("p", "None was reported.") }
        for incident in reply.incidents {
            html.element("section", ["class": "person"]) { html in
                html.element("h3", incident.kind.wording)
                html.element("p", incident.words)
                html.element("p", incident.action.behind("What was done: "))
                html.element("p") { $0.signature(incident.at, names[incident.by], "") }
            }
        }
    }
}

extension String {
    /// "Not yet" where it is empty.
    fileprivate var orNotYet: String { isEmpty ? "Not yet" : self }
}
