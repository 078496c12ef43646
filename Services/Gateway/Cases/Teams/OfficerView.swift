import CivilCalendar
import GatewayKit
import Messages

/// What the page of one officer looks like: how full, what makes it up, and whose cases they are.
struct OfficerView: SubjectView {
    let shown: Shown<OfficerFile>

    private var reply: Wire.ReadOfficerReply { subject.reply }
    private var officer: Wire.Officer { subject.officer }

    var title: String { subject.isOwn ? Destination.workload.label : subject.title }
    var back: String? {
        guard !subject.isOwn, permissions.allow(AllocationMethods.listOfficers) else { return nil }
        return OfficerListPage.path(team: officer.team)
    }

    func write(_ html: inout HTML) {
        html.element("h1", title)
        html.element("p", ["class": "lead"], [officer.gradeAndHours, officer.team].nonEmpty.joined(separator: ", "))
        writeCapacity(&html)
        html.actions(actions)
        writeMakeUp(&html)
        writeCases(&html)
        writeReductions(&html)
        writeTraining(&html)
    }

    private func writeCapacity(_ html: inout HTML) {
        html.panel(id: "capacity", heading: subject.isOwn ? "How full you are" : "How full they are") { html in
            if officer.presence != .present { html.element("p") { $0.presence(officer) } }
            html.element("p", ["class": "lead"], officer.load.pointsText)
            html.capacityBar(now: officer.load)
            html.capacityKey()
            if !reply.reallocateBy.isEmpty {
                html.element("p") { html in
                    html.text("Cases to be with somebody else by ")
                    html.due(reply.reallocateBy, today: today)
                }
            }
        }
    }

    private var actions: [Action?] {
        [
            action("Record an absence or less capacity", ReductionForm.command),
            action("Record training", TrainingForm.command),
            action(
                "Propose others for all cases", to: ProposalPage.path(from: officer.staffId), by: ProposalPage.method,
                if: officer.cases > 0),
        ]
    }

    private func writeMakeUp(_ html: inout HTML) {
        html.element("h2", "What makes it up")
        if officer.lines.isEmpty {
            html.element("p", "No cases.")
        } else {
            let rows = officer.lines.map {
                [$0.name, Int($0.cases).grouped, $0.pointsHundredths.hundredthsText]
            }
            let total = ["All", Int(officer.cases).grouped, officer.load.pointsHundredths.hundredthsText]
            html.table(
                caption: "Points of the cases held", columns: ["Cases", "How many", "Points"], rows: rows + [total])
            html.element(
                "p",
                "\(officer.communityCases) in the community, \(officer.custodyCases) in custody, "
                    + "\(officer.recentCases) allocated in the last 7 days.")
        }
        html.element("h3", "Points available")
        html.list(reply.capacityWords.isEmpty ? ["Nothing is known of them."] : reply.capacityWords)
    }

    private func writeCases(_ html: inout HTML) {
        writeTable("New cases, not opened yet", reply.newCases, &html)
        writeTable(reply.newCases.isEmpty ? "Cases" : "Other cases", reply.cases, &html)
        let shown = reply.newCases.count + reply.cases.count
        if shown < Int(officer.cases) {
            html.element("p", ["class": "hint"], "Shown: \(shown.grouped) of \(Int(officer.cases).counted("case")).")
        }
    }

    private func writeTable(_ heading: String, _ cases: [Wire.CaseSummary], _ html: inout HTML) {
        html.section(
            heading, ["Name", "Band", "Sentence", "State", "Due"], cases, otherwise: "There are none.", cells)
    }

    private func cells(_ summary: Wire.CaseSummary) -> [DataTable.Cell] {
        if summary.isMasked { return [{ $0.person(summary) }, DataTable.text("You may not see this person’s case.")] }
        return [
            { $0.person(summary) }, { $0.band(summary.band) }, DataTable.text(summary.sentence),
            DataTable.text(summary.waitsFor.isEmpty ? summary.state.wording : summary.waitsFor),
            { $0.due(summary.dueOn, today: today) },
        ]
    }
}

// MARK: - Reductions and training

extension OfficerView {
    private func writeReductions(_ html: inout HTML) {
        html.section(
            "Absences and less capacity", ["What", "How much", "First day", "Last day", "State", "Recorded by"],
            reply.reductions, otherwise: "None are recorded."
        ) { reduction in
            [
                DataTable.text(reduction.name, quiet: reduction.note), DataTable.text("\(reduction.percent)% less"),
                DataTable.text(reduction.from.dayText),
                DataTable.text(reduction.until.isEmpty ? "Not set" : reduction.until.dayText),
                { writeState(reduction, &$0) },
                reduction.recordedBy.isEmpty
                    ? DataTable.text("The staff list")
                    : DataTable.text(names[reduction.recordedBy], quiet: reduction.recordedAt.momentText),
            ]
        }
    }

    private func writeState(_ reduction: Wire.Reduction, _ html: inout HTML) {
        let isOver = Day(iso: reduction.until).map { $0 < today } ?? false
        if reduction.isInForce {
            html.tag("In force", colour: .blue)
        } else {
            html.tag(isOver ? "Over" : "To come", colour: .grey)
        }
        guard !isOver, reduction.canBeEnded, permissions.allow(ReductionEndForm.command) else { return }
        html.rowLink(
            "Set the last day", about: reduction.name,
            href: subject.path(to: ReductionEndForm.command, [("reduction", reduction.reductionId)]))
    }

    private func writeTraining(_ html: inout HTML) {
        html.section(
            "Training", ["Course", "Last day in date", "State"], reply.training, otherwise: "None is recorded."
        ) { training in
            [
                DataTable.text(training.name.isEmpty ? training.course : training.name),
                DataTable.text(training.validUntil.dayText),
                { $0.tag(training.isInDate ? "In date" : "Out of date", colour: training.isInDate ? .green : .red) },
            ]
        }
    }
}
