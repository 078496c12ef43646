import GatewayKit
import Messages

/// What the proposals look like: one case a row, with the officer to be taken or left.
struct ProposalView {
    let query: ProposalQuery
    let form: ProposalForm
    let command: CommandOrigin
    let token: String
    let reply: Wire.ProposeAllocationsReply
    let mayAllocate: Bool

    var title: String {
        if query.isReallocation {
            let name = reply.items.lazy.compactMap { $0.summary?.officerName }.first { !$0.isEmpty } ?? query.from
            return "Others for the cases of \(name)"
        }
        return "Proposals for \(query.team.isEmpty ? "the whole area" : query.team)"
    }

    func write(_ html: inout HTML) {
        html.errorSummary(form.errors)
        html.element("h1", title)
        if !query.isReallocation { writeFilter(&html) }
        let total = Int(reply.total)
        let shown = reply.items.count == total ? "" : "\(reply.items.count.grouped) of "
        html.resultCount(reply.items.isEmpty ? "No case waits." : "\(shown)\(total.counted("case"))")
        guard !reply.items.isEmpty else { return }
        html.capacityKey(withAfter: true)
        guard mayAllocate, !offered.isEmpty else { return html.table(table) }
        html.form(action: ProposalPage.path, token: token) { html in
            for case (let name, let value?) in query.fields { html.hidden(name, value) }
            html.table(table)
            writeReason(&html)
            command.write(form.errors, &html)
            html.button("Allocate the selected cases")
        }
    }

    private func writeFilter(_ html: inout HTML) {
        html.details("Filter the cases", isOpen: query.band != nil || query.route != nil) { html in
            html.query(action: ProposalPage.path) { html in
                html.hidden("team", query.team)
                let any = [Choice(value: "", label: "Any")]
                html.select(
                    Field("band", label: "Band", errors: []),
                    any + Band.allCases.map { Choice(value: $0.rawValue, label: $0.word) }, chosen: query.band?.rawValue
                )
                html.select(
                    Field("route", label: "Route", errors: []),
                    any + Wire.CaseRoute.known.map { Choice(value: $0.code, label: $0.wording) },
                    chosen: query.route?.code)
                html.button("Filter the cases")
                html.element("p") { html in
                    html.element("a", ["href": ProposalPage.path(team: query.team)], "Clear the filter")
                }
            }
        }
    }

    private func writeReason(_ html: inout HTML) {
        if query.isReallocation {
            html.radios(
                Field("reason", label: "Why do the cases change their officer?", errors: form.errors),
                Wire.AllocationReason.changes.map { Choice(value: $0.code, label: $0.wording) },
                chosen: (form.reason ?? reply.reason).code)
        }
        html.textArea(
            Field(
                "words", label: "Reason, in your own words",
                hint: "Needed where an officer is full, or where you select “Other”. It is kept with each case.",
                errors: form.errors),
            value: form.words)
    }

    /// Those for whom somebody is proposed.
    private var offered: [Wire.AllocationProposal] {
        reply.items.filter { !$0.officer.isEmpty && $0.summary?.isMasked == false }
    }

    private var table: DataTable {
        DataTable(
            "Proposals", hidesCaption: true, ["Case", "Band", "Give to", "Workload", "Why"],
            rows: reply.items.map(cells))
    }

    private func cells(_ proposal: Wire.AllocationProposal) -> [DataTable.Cell] {
        let summary = proposal.summary ?? .init()
        if summary.isMasked { return [{ $0.person(summary) }, DataTable.text("You may not see this person’s case.")] }
        let who: DataTable.Cell = { html in
            if proposal.officer.isEmpty { writeNobody(summary, &html) } else { writeOfficer(proposal, &html) }
        }
        return [
            { $0.person(summary) }, { $0.band(summary.band) }, who,
            { html in
                guard let before = proposal.before, !proposal.officer.isEmpty else { return html.text("–") }
                html.capacityBar(now: before, after: proposal.after)
            },
            { $0.sentences(proposal.reasons, otherwise: "") },
        ]
    }

    private func writeNobody(_ summary: Wire.CaseSummary, _ html: inout HTML) {
        html.text("Nobody is proposed")
        html.rowLink(
            "Choose by hand", about: summary.name, href: "\(CaseFile.path(to: summary.caseId))/officers")
    }

    private func writeOfficer(_ proposal: Wire.AllocationProposal, _ html: inout HTML) {
        if mayAllocate { writeCheckbox(proposal, &html) } else { html.text(proposal.officerName) }
        html.element("span", ["class": "quiet"], proposal.gradeName)
    }

    private func writeCheckbox(_ proposal: Wire.AllocationProposal, _ html: inout HTML) {
        let index = offered.firstIndex { $0.summary?.caseId == proposal.summary?.caseId } ?? 0
        // An error's link leads to the first.
        let id = index == 0 ? ProposalForm.choiceField : "\(ProposalForm.choiceField)-\(index + 1)"
        let choice = Wire.CaseChoice(
            caseId: proposal.summary?.caseId ?? "", version: proposal.version, officer: proposal.officer)
        if index == 0, let error = form.errors.first(where: { $0.field == id }) {
            html.element("p", ["class": "error-message", "id": "\(id)-error"]) { html in
                html.element("span", ["class": "visually-hidden"], "Error: ")
                html.text(error.message)
            }
        }
        html.element("div", ["class": "choice"]) { html in
            html.void(
                "input",
                [
                    "id": id, "name": ProposalForm.choiceField, "type": "checkbox", "value": choice.formValue,
                    "checked": form.isChosen(choice.formValue) ? "" : nil,
                ])
            html.element("label", ["for": id]) { html in
                html.text(proposal.officerName)
                html.element("span", ["class": "visually-hidden"], ", for \(proposal.summary?.name ?? "")")
            }
        }
    }
}
