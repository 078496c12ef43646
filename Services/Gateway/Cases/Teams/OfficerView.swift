import CivilCalendar
import GatewayKit
import Messages

/// What the page of one officer looks like.
struct OfficerView {
    let file: OfficerFile
    /// Whether it is shown as the reader's own workload.
    let isOwn: Bool
    let permissions: Permissions
    let accounts: AccountNames
    let today: Day

    private var reply: Wire.ReadOfficerReply { file.reply }
    private var officer: Wire.Officer { file.officer }

    var title: String { isOwn ? Destination.workload.label : file.title }
    var listPath: String { OfficerListPage.path(team: officer.team) }

    func write(_ html: inout HTML) {
        html.element("h1", title)
        html.element("p", ["class": "lead"], [officer.gradeAndHours, officer.team].nonEmpty.joined(separator: ", "))
        writeCapacity(&html)
        writeActions(&html)
        writeMakeUp(&html)
        writeCases(&html)
        writeReductions(&html)
        writeTraining(&html)
    }

    private func writeCapacity(_ html: inout HTML) {
        html.panel(id: "capacity", heading: isOwn ? "How full you are" : "How full they are") { html in
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

    private func writeActions(_ html: inout HTML) {
        var actions: [(label: String, href: String)] = []
        if permissions.allow(ReductionForm.command) {
            actions.append(("Record an absence or less capacity", file.path(to: ReductionForm.command)))
        }
        if permissions.allow(TrainingForm.command) {
            actions.append(("Record training", file.path(to: TrainingForm.command)))
        }
        if officer.cases > 0, permissions.allow(method: "ProposeAllocations") {
            actions.append(("Propose others for all cases", ProposalPage.path(from: officer.staffId)))
        }
        guard !actions.isEmpty else { return }
        html.element("h2", "What you can do")
        html.element("ul") { html in
            for action in actions {
                html.element("li") { $0.element("a", ["href": action.href], action.label) }
            }
        }
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
        html.element("h2", "New cases, not opened yet")
        writeTable("New cases", reply.newCases, otherwise: "There are none.", &html)
        html.element("h2", reply.newCases.isEmpty ? "Cases" : "Other cases")
        writeTable("Cases", reply.cases, otherwise: "There are none.", &html)
        let shown = reply.newCases.count + reply.cases.count
        if shown < Int(officer.cases) {
            html.element("p", ["class": "hint"], "Shown: \(shown.grouped) of \(Int(officer.cases).counted("case")).")
        }
    }

    private func writeTable(
        _ caption: String, _ cases: [Wire.CaseSummary], otherwise nothing: String, _ html: inout HTML
    ) {
        guard !cases.isEmpty else { return html.element("p", nothing) }
        html.table(
            DataTable(
                caption, hidesCaption: true, ["Name", "Band", "Sentence", "State", "Due"],
                rows: cases.map(cells)))
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
        html.element("h2", "Absences and less capacity")
        guard !reply.reductions.isEmpty else { return html.element("p", "None are recorded.") }
        html.table(
            DataTable(
                "Absences and less capacity", hidesCaption: true,
                ["What", "How much", "First day", "Last day", "State", "Recorded by"],
                rows: reply.reductions.map { reduction in
                    [
                        { html in
                            html.text(reduction.name)
                            if !reduction.note.isEmpty {
                                html.element("span", ["class": "quiet"], reduction.note)
                            }
                        },
                        DataTable.text("\(reduction.percent)% less"), DataTable.text(reduction.from.dayText),
                        DataTable.text(reduction.until.isEmpty ? "Not set" : reduction.until.dayText),
                        { writeState(reduction, &$0) },
                        { writeRecord(reduction, &$0) },
                    ]
                }))
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
            href: file.path(to: ReductionEndForm.command, [("reduction", reduction.reductionId)]))
    }

    private func writeRecord(_ reduction: Wire.Reduction, _ html: inout HTML) {
        guard !reduction.recordedBy.isEmpty else { return html.text("The staff list") }
        html.text(accounts[reduction.recordedBy])
        html.element("span", ["class": "quiet"], reduction.recordedAt.momentText)
    }

    private func writeTraining(_ html: inout HTML) {
        html.element("h2", "Training")
        guard !reply.training.isEmpty else { return html.element("p", "None is recorded.") }
        html.table(
            DataTable(
                "Training", hidesCaption: true, ["Course", "Last day in date", "State"],
                rows: reply.training.map { training in
                    [
                        DataTable.text(training.name.isEmpty ? training.course : training.name),
                        DataTable.text(training.validUntil.dayText),
                        { html in
                            html.tag(
                                training.isInDate ? "In date" : "Out of date", colour: training.isInDate ? .green : .red
                            )
                        },
                    ]
                }))
    }
}
