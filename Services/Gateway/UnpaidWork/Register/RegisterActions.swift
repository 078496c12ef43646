import GatewayKit
import Messages

/// What else can be done from a register: nothing that the service's policy does not allow.
struct RegisterActions {
    let file: SessionFile
    let permissions: Permissions

    func write(_ html: inout HTML) {
        html.element("h2", "More")
        html.element("ul") { html in
            for (label, href) in actions { html.element("li") { $0.link(label, to: href) } }
        }
        writeCheckIn(&html)
    }

    private var actions: [(label: String, href: String)] {
        let isOpen = file.summary.isOpen
        let arrivals = ("Note who has come", file.path(toForm: ArrivalsForm.command.name))
        let checkIn = ("Check in or call for help", file.path(toForm: CheckInForm.command.name))
        let incident = ("Report an incident, accident or near miss", file.path(toForm: IncidentForm.command.name))
        return [
            isOpen && !file.withoutOutcome.isEmpty && permissions.allow(ArrivalsForm.command)
                ? arrivals : nil,
            isOpen && permissions.allow(CheckInForm.command) ? checkIn : nil,
            permissions.allow(IncidentForm.command) ? incident : nil,
            ("Print the register", RegisterPrintPage.path(to: file)),
            permissions.allow(StaffingForm.command)
                ? ("Session, staffing and stand-down", PlannedSession.path(to: file.sessionID)) : nil,
        ].compactMap(\.self)
    }

    private func writeCheckIn(_ html: inout HTML) {
        let reply = file.reply
        guard !reply.checkedInAt.isEmpty else { return }
        let next = reply.checkInDue.momentText.behind(" Next check-in due ")
        html.element("p", "Last check-in: \(reply.checkedInAt.momentText).\(next.isEmpty ? "" : next + ".")")
    }
}
