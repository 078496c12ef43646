import CivilCalendar
import GatewayKit
import Messages

/// What the page of one project looks like: whom it is for, how people get there, what visits have found, and when
/// there is no work.
struct ProjectView: SubjectView {
    let shown: Shown<ProjectFile>

    private var reply: Wire.ReadProjectReply { subject.reply }
    private var project: Wire.Project { subject.project }

    var title: String { "\(project.name) – Project" }
    var back: String? { ProjectListPage.path }

    func write(_ html: inout HTML) {
        html.element("h1", project.name)
        html.element(
            "p", ["class": "lead"],
            [project.type.wording, project.town, project.postcodeDistrict].nonEmpty.joined(separator: ", "))
        if let closed = Day(iso: project.closesOn), closed < today {
            html.element("p") { $0.tag("Closed", colour: .grey) }
        }
        html.actions([
            action("Change the project", ProjectForm.command), action("Record a visit", SiteVisitForm.command),
            action(
                "Stand the project down",
                to: ProjectStandDownForm.pattern.with(query: [("project", project.projectId)]),
                by: ProjectStandDownForm.command.method),
        ])
        html.summaryList(rows)
        writeBeneficiary(&html)
        writeClosures(&html)
        writeVisits(&html)
    }

    private var rows: [HTML.SummaryRow] {
        let supervisors = Int(project.usualSupervisors)
        let attributes = reply.attributeNames.filter { project.attributes.contains($0.attribute) }.map(\.name)
        return [
            .init("When", project.when), .init("Break", "\(project.breakMinutes) minutes"),
            .init("Meeting point", project.meetingPoint),
            .init("Supervisors", supervisors == 0 ? "The beneficiary" : supervisors.counted("supervisor")),
            .init(
                "Trained besides in", project.competences.map(\.wording).joined(separator: ", "),
                otherwise: "Nothing more than all are"),
            .init("Room for", Int(project.siteCapacity).counted("person", plural: "people")),
            .init("Seats in the vehicle", project.seats == 0 ? "No vehicle is needed" : "\(project.seats)"),
            .init("True of the site", attributes.joined(separator: ", ")),
            .init("Open", "From \(project.opensOn.dayText)\(project.closesOn.dayText.behind(" until "))"),
            .init("Tools", project.tools), .init("Notes", project.notes),
            .init("Pick-up points") { html in
                guard !project.pickUpPoints.isEmpty else { return html.text("None: people come by themselves") }
                html.list(project.pickUpPoints.map { "\($0.at.timeText) \($0.place)" })
            },
            .init("Risk assessment until") { $0.due(project.riskAssessmentExpiresOn, today: today) },
            .init("Next visit") { html in
                guard !reply.visitDueOn.isEmpty else { return html.text("Our own supervisor is there every day") }
                html.due(reply.visitDueOn, today: today)
            },
        ]
    }

    private func writeBeneficiary(_ html: inout HTML) {
        html.element("h2", "Whom the work is for")
        let nominated = HTML.SummaryRow("Nominated by", project.nominatedBy)
        guard let beneficiary = reply.beneficiary else {
            return html.summaryList([.init("Name", project.beneficiary), nominated])
        }
        html.summaryList([
            .init("Name") { $0.link(beneficiary.name, to: BeneficiaryDraft.path(to: beneficiary.beneficiaryId)) },
            .init("Contact", beneficiary.contact), .init("Telephone", beneficiary.telephone),
            .init("What is agreed", beneficiary.terms), nominated,
        ])
    }

    private func writeClosures(_ html: inout HTML) {
        let mayTakeBack = permissions.allow(StandDownWithdrawal<ProjectClosure>.command)
        html.section(
            "Days stood down", ["Days", "Cause", "What you can do"], reply.closures, otherwise: "None to come."
        ) { closure in
            [
                DataTable.text(closure.days), DataTable.text(closure.cause.wording, quiet: closure.note),
                { html in
                    guard mayTakeBack else { return html.text("Nothing") }
                    html.rowLink(
                        "Take back", about: "the stand-down of \(closure.days)",
                        href: ProjectClosure.path(to: closure, of: subject))
                },
            ]
        }
    }

    private func writeVisits(_ html: inout HTML) {
        html.section(
            "Visits", ["Day", "Safety", "Work", "Supervision", "What was seen and done"], reply.visits,
            otherwise: "Nobody has looked yet."
        ) { visit in
            [
                DataTable.text(visit.on.dayText, quiet: "by \(names[visit.by])"),
                DataTable.text(ConductMark.word(visit.safety)), DataTable.text(ConductMark.word(visit.work)),
                DataTable.text(ConductMark.word(visit.supervision), quiet: visit.supervisor.behind("by ")),
                DataTable.text(visit.seen, quiet: visit.action.behind("What is done: ")),
            ]
        }
    }
}

extension Wire.ProjectClosure {
    /// `4 Jun 2019`, or `4 Jun 2019 to 7 Jun 2019`.
    var days: String { from == until ? from.dayText : "\(from.dayText) to \(until.dayText)" }
}

extension ConductMark {
    /// The mark of this number in words; that there is none where it is another.
    fileprivate static func word(_ number: UInt32) -> String { Self(rawValue: number)?.word ?? "No mark" }
}
