import CivilCalendar
import GatewayKit
import Messages

/// What the page of one project looks like.
struct ProjectView {
    let file: ProjectFile
    let permissions: Permissions
    let names: AccountNames
    let today: Day

    private var reply: Wire.ReadProjectReply { file.reply }
    private var project: Wire.Project { file.project }

    func write(_ html: inout HTML) {
        html.element("h1", project.name)
        html.element(
            "p", ["class": "lead"],
            [project.type.wording, project.town, project.postcodeDistrict].nonEmpty.joined(separator: ", "))
        if let closed = Day(iso: project.closesOn), closed < today {
            html.element("p") { $0.tag("Closed", colour: .grey) }
        }
        writeActions(&html)
        html.summaryList(rows)
        writeBeneficiary(&html)
        writeClosures(&html)
        writeVisits(&html)
    }

    private func writeActions(_ html: inout HTML) {
        let standDown = ProjectStandDownForm.pattern.with(query: [("project", project.projectId)])
        let actions = [
            (permissions.allow(ProjectForm.command), "Change the project", file.path(toForm: ProjectForm.command.name)),
            (permissions.allow(SiteVisitForm.command), "Record a visit", file.path(toForm: SiteVisitForm.command.name)),
            (permissions.allow(ProjectStandDownForm.command), "Stand the project down", standDown),
        ].filter(\.0)
        guard !actions.isEmpty else { return }
        html.element("h2", "What you can do")
        html.element("ul") { html in
            for (_, label, href) in actions { html.element("li") { $0.link(label, to: href) } }
        }
    }

    private var rows: [HTML.SummaryRow] {
        let supervisors = Int(project.usualSupervisors)
        let competences = project.competences.map(\.wording).joined(separator: ", ")
        let attributes = reply.attributeNames.filter { project.attributes.contains($0.attribute) }.map(\.name)
        let facts: [(String, String)] = [
            ("When", project.when), ("Break", "\(project.breakMinutes) minutes"),
            ("Meeting point", project.meetingPoint.orNotProvided),
            ("Supervisors", supervisors == 0 ? "The beneficiary" : supervisors.counted("supervisor")),
            ("Trained besides in", competences.isEmpty ? "Nothing more than all are" : competences),
            ("Room for", Int(project.siteCapacity).counted("person", plural: "people")),
            ("Seats in the vehicle", project.seats == 0 ? "No vehicle is needed" : "\(project.seats)"),
            ("True of the site", attributes.joined(separator: ", ").orNotProvided),
            ("Open", "From \(project.opensOn.dayText)\(project.closesOn.dayText.behind(" until "))"),
            ("Tools", project.tools.orNotProvided), ("Notes", project.notes.orNotProvided),
        ]
        return facts.map { name, words in .init(name: name) { $0.text(words) } } + [
            .init(name: "Pick-up points") { writePickUpPoints(&$0) },
            .init(name: "Risk assessment until") { $0.due(project.riskAssessmentExpiresOn, today: today) },
            .init(name: "Next visit") { html in
                guard !reply.visitDueOn.isEmpty else { return html.text("Our own supervisor is there every day") }
                html.due(reply.visitDueOn, today: today)
            },
        ]
    }

    private func writePickUpPoints(_ html: inout HTML) {
        guard !project.pickUpPoints.isEmpty else { return html.text("None: people come by themselves") }
        html.list(project.pickUpPoints.map { "\($0.at.timeText) \($0.place)" })
    }

    private func writeBeneficiary(_ html: inout HTML) {
        html.element("h2", "Whom the work is for")
        guard let beneficiary = reply.beneficiary else {
            return html.summaryList([
                .init(name: "Name") { $0.text(project.beneficiary.orNotProvided) },
                .init(name: "Nominated by") { $0.text(project.nominatedBy.orNotProvided) },
            ])
        }
        html.summaryList(
            [
                .init(name: "Name") {
                    $0.link(beneficiary.name, to: BeneficiaryDraft.path(to: beneficiary.beneficiaryId))
                }
            ]
                + [
                    ("Contact", beneficiary.contact), ("Telephone", beneficiary.telephone),
                    ("What is agreed", beneficiary.terms), ("Nominated by", project.nominatedBy),
                ].map { name, words in .init(name: name) { $0.text(words.orNotProvided) } })
    }

    private func writeClosures(_ html: inout HTML) {
        html.element("h2", "Days stood down")
        let mayTakeBack = permissions.allow(StandDownWithdrawal<ProjectClosure>.command)
        html.table(
            "Days stood down", hidesCaption: true, ["Days", "Cause", "What you can do"], reply.closures,
            otherwise: "None to come."
        ) { closure in
            [
                DataTable.text(closure.days),
                { html in
                    html.text(closure.cause.wording)
                    if !closure.note.isEmpty { html.quiet(closure.note) }
                },
                { html in
                    guard mayTakeBack else { return html.text("Nothing") }
                    html.rowLink(
                        "Take back", about: "the stand-down of \(closure.days)",
                        href: ProjectClosure.path(to: closure, of: file))
                },
            ]
        }
    }

    private func writeVisits(_ html: inout HTML) {
        html.element("h2", "Visits")
        html.table(
            "Visits", hidesCaption: true, ["Day", "Safety", "Work", "Supervision", "What was seen and done"],
            reply.visits, otherwise: "Nobody has looked yet."
        ) { visit in
            [
                { html in
                    html.text(visit.on.dayText)
                    html.quiet("by \(names[visit.by])")
                },
                DataTable.text(ConductMark.word(visit.safety)), DataTable.text(ConductMark.word(visit.work)),
                { html in
                    html.text(ConductMark.word(visit.supervision))
                    if !visit.supervisor.isEmpty { html.quiet("by \(visit.supervisor)") }
                },
                { html in
                    html.text(visit.seen)
                    if !visit.action.isEmpty { html.quiet("What is done: \(visit.action)") }
                },
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
