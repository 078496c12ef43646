import CivilCalendar
import GatewayKit
import Messages

/// What a register looks like: what must be done first, each person as a card, and what can be done for all.
struct RegisterView: SubjectView {
    static let pattern = "\(SessionFile.pattern)/register"
    static let isWide = false

    let shown: Shown<SessionFile>

    private var reply: Wire.ReadSessionReply { subject.reply }
    private var summary: Wire.SessionSummary { subject.summary }
    /// Whether it is the session's own day: only then a phone keeps it.
    private var isToday: Bool { summary.date == today.description }
    private var mayRecord: Bool { permissions.allow(AttendanceForm.command) }

    var title: String { "Register – \(subject.title)" }
    var back: String? { shown.session.sessionList }

    func write(_ html: inout HTML) {
        html.element("h1", "Register")
        html.element("p", ["class": "lead", "data-keep": isToday ? "" : nil], subject.title)
        html.element("p") { html in
            html.tag(summary.state)
            html.text(" \(summary.times). \(reply.rows.count.counted("person", plural: "people")) due.")
            html.text(reply.meetingPoint.behind(" Meet at "))
        }
        for refusal in reply.refusals { html.inset(refusal) }
        if !reply.loneWoman.isEmpty { html.inset(reply.loneWoman) }
        writeSendHome(&html)
        writeStart(&html)
        writePeople(&html)
        writeEnd(&html)
        html.actions(actions, heading: "More")
        writeCheckIn(&html)
    }

    /// Who is to go home where more have come than there are places; it is we who failed, and they are credited.
    private func writeSendHome(_ html: inout HTML) {
        let people = reply.rows.filter { reply.sendHome.contains($0.appointmentId) }
        guard !people.isEmpty else { return }
        html.inset("More have come than there are places. Send home, with credit:")
        html.element("ul") { html in
            for row in people {
                html.element("li") { $0.link("Stand \(row.name) down", to: "\(subject.path(to: row))/stand-down") }
            }
        }
    }

    /// What comes first: the assessment of risk, then the way to record everybody at once.
    private func writeStart(_ html: inout HTML) {
        if summary.state == .planned, permissions.allow(PointOfWorkForm.command) {
            html.inset("Assess the risk at the point of work before you record anything.")
            html.buttonLink("Assess the risk", to: subject.path(toForm: PointOfWorkForm.command.name))
        } else if summary.state == .started, mayRecord, !subject.withoutOutcome.isEmpty {
            html.buttonLink("Everyone attended and complied", to: EveryonePage.path(to: subject))
        }
    }

    private func writePeople(_ html: inout HTML) {
        guard !reply.rows.isEmpty else { return html.element("p", "Nobody is due.") }
        html.element("h2", "People")
        for row in reply.rows { writeCard(row, &html) }
    }

    private func writeCard(_ row: Wire.RegisterRow, _ html: inout HTML) {
        html.element("section", ["class": "person", "data-row": "\(row.version) \(row.startTime) \(row.endTime)"]) {
            html in
            html.element("h3", row.name)
            html.element("p") { html in
                html.text("\(row.crn), \(row.times) ")
                html.outcome(row)
                if row.isNew { html.tag("New", colour: .blue) }
            }
            html.safety(of: row)
            guard mayRecord, subject.hasBegun || row.outcome.word != nil else { return }
            html.element("p") { html in
                html.link("\(row.outcome.word == nil ? "Record" : "Correct") \(row.name)", to: subject.path(to: row))
            }
        }
    }

    private var actions: [Action?] {
        let isOpen = summary.isOpen
        return [
            action("Note who has come", ArrivalsForm.command, if: isOpen && !subject.withoutOutcome.isEmpty),
            action("Check in or call for help", CheckInForm.command, if: isOpen),
            action("Report an incident, accident or near miss", IncidentForm.command),
            ("Print the register", RegisterPrintPage.path(to: subject)),
            action(
                "Session, staffing and stand-down", to: PlannedSession.path(to: subject.sessionID),
                by: StaffingForm.command.method),
        ]
    }

    private func writeCheckIn(_ html: inout HTML) {
        guard !reply.checkedInAt.isEmpty else { return }
        let next = reply.checkInDue.momentText.behind(" Next check-in due ")
        html.element("p", "Last check-in: \(reply.checkedInAt.momentText).\(next.isEmpty ? "" : next + ".")")
    }

    /// That the register is complete, or whose outcome it still waits for.
    private func writeEnd(_ html: inout HTML) {
        if summary.state == .signedOff {
            let by = reply.signedOffBy.behind(" by ")
            return html.inset("The register was signed off\(by)\(reply.signedOffAt.momentText.behind(", ")).")
        }
        guard summary.state == .started, permissions.allow(SignOffForm.command) else { return }
        html.element("h2", "Sign off")
        let missing = subject.withoutOutcome
        guard missing.isEmpty else {
            return html.element("p", "Record first: \(missing.map(\.name).joined(separator: "; ")).")
        }
        html.buttonLink("Sign off the register", to: subject.path(toForm: SignOffForm.command.name))
    }
}

extension Session {
    /// The list of sessions that whoever is signed in is led to.
    var sessionList: String { destinations.contains(.mySessions) ? MySessionsPage.path : SessionPages.path }
}

extension HTML {
    /// What has become of the person, as a word with a colour.
    mutating func outcome(_ row: Wire.RegisterRow) {
        guard let word = row.outcome.word else {
            return tag(row.hasCome ? "Came \(row.arrived.timeText)" : "Due", colour: .grey)
        }
        tag(word, colour: row.outcome.colour)
    }

    /// What whoever runs the session must know of the person.
    mutating func safety(of row: Wire.RegisterRow) {
        let fitness = row.fitness == .anyWork ? nil : row.fitness.word
        let health = [fitness, row.health.isEmpty ? nil : row.health].compactMap(\.self).joined(separator: ". ")
        let apart = row.keepApart.joined(separator: ", ")
        let facts =
            [health.behind("Health: "), apart.behind("Keep apart from: ")].nonEmpty
            + row.changes.map { "Changed: \($0)" }
        if !facts.isEmpty { list(facts) }
    }

    /// A way to somewhere that looks like what it is: the next thing to do.
    mutating func buttonLink(_ label: String, to address: String) {
        element("p") { $0.element("a", ["class": "button", "href": address], label) }
    }
}
