import CivilCalendar
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
        for refusal in reply.refusals { html.inset(refusal) }
        if !reply.loneWoman.isEmpty { html.inset(reply.loneWoman) }
        html.summaryList(rows)
        writeActions(&html)
        writeIncidents(&html)
    }

    private var rows: [HTML.SummaryRow] {
        [
            .init(name: "State") { $0.tag(summary.state.wording, colour: summary.state.colour) },
            .init(name: "Town") { $0.text(summary.town.orNotProvided) },
            .init(name: "Meeting point") { $0.text(reply.meetingPoint.orNotProvided) },
            .init(name: "Tools") { $0.text(reply.tools.orNotProvided) },
            .init(name: "Supervisors") { $0.supervisors(of: summary) },
            .init(name: "Booked") { $0.places(of: summary) },
            .init(name: "Booked above the places") { $0.text("Up to \(reply.overBooking)") },
            .init(name: "Risk of sending somebody home") { $0.text(reply.riskText) },
            .init(name: "Women") { $0.text("\(summary.women) of \(summary.booked)") },
            .init(name: "Recorded") { $0.text("\(summary.outcomes) of \(summary.booked)") },
            .init(name: "Check-ins") { $0.text(checkIns) },
            .init(name: "Signed off") { html in
                let by = reply.signedOffBy.isEmpty ? "" : names[reply.signedOffBy]
                html.text([reply.signedOffAt.momentText, by].nonEmpty.joined(separator: ", by ").orNotYet)
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
            html.element("li") { $0.link("Open the register", to: planned.file.path) }
            if isOpen, permissions.allow(method: StaffingQuestion.method) {
                html.element("li") {
                    $0.link("Change supervisors and over-booking", to: "\(planned.path)/\(StaffingQuestion.name)")
                }
            }
            if isOpen, permissions.allow(method: SessionStandDownQuestion.method) {
                html.element("li") {
                    $0.link("Stand the session down", to: "\(planned.path)/\(SessionStandDownQuestion.name)")
                }
            }
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
                html.element("p") { $0.signature(incident.at, names[incident.by], "") }
            }
        }
    }
}

extension Wire.ReadSessionReply {
    /// The chance that more come than there are places, with the session booked to its limit: `12%`, `0.4%`.
    var riskText: String {
        let tenths = UInt32((max(0, min(100, sendHomePercent)) * 10).rounded())
        let percent =
            tenths >= 100 || tenths.isMultiple(of: 10) ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
        return tenths == 0 ? "None, or nearly none" : "\(percent)% if the session is booked to its limit"
    }
}

extension String {
    /// "Not yet" where it is empty.
    fileprivate var orNotYet: String { isEmpty ? "Not yet" : self }
}
