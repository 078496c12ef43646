import CivilCalendar
import GatewayKit
import Messages

/// What the page of one case looks like: everything about it, and the ways to what can be done about it.
struct CaseView: SubjectView {
    let shown: Shown<CaseFile>

    private var reply: Wire.ReadCaseReply { subject.reply }
    private var summary: Wire.CaseSummary { subject.summary }

    var back: String? { CaseListPage.path }

    func write(_ html: inout HTML) {
        html.element("h1", subject.title)
        html.element("p", ["class": "lead"], "CRN \(summary.crn), event \(summary.eventNumber)")
        writeRestriction(&html)
        for warning in reply.warnings { html.inset(warning) }
        html.summaryList(overview)
        CaseActions(caseFile: subject, permissions: permissions, names: names).write(&html)
        holders.write(&html)
        writeBanding(&html)
        CaseArtefacts(caseFile: subject, permissions: permissions, names: names).write(&html)
        CaseDeliveries(caseFile: subject).write(&html)
        html.element("h2", "Why it goes there")
        html.list(reply.routeReasons, otherwise: "It has no route yet.")
        html.clocks(reply.clocks, today: today) { $0.kind.wording }
        writeEscalations(&html)
        CaseTransfers(caseFile: subject, permissions: permissions, today: today).write(&html)
        writeDecisions(&html)
        writeAssessments(&html)
        html.element("h2", "What was received")
        html.summaryList(
            reply.received.map { received in
                .init(name: ColumnName.words(received.column)) { $0.text(ReceivedWords.of(received)) }
            })
        writeHistory(&html)
    }

    private var overview: [HTML.SummaryRow] {
        [
            .init(name: "State") { html in
                html.text(summary.state.wording)
                html.text(" ")
                if summary.isNearMiss { html.tag("Near miss", colour: .yellow) }
            },
            .init(name: "Band") { $0.band(summary.band) },
            .init(name: "Route") { $0.text(summary.route.word ?? "No route yet") },
            .init(name: "Waits for") { $0.text(summary.waitsFor.isEmpty ? "Nothing" : summary.waitsFor) },
            .init(name: "Next due") { $0.due(summary.dueOn, today: today) },
            .init(name: "Sentence") { $0.text(summary.sentence) },
            .init(name: "Received") { html in
                let age = Int(summary.ageBusinessDays).counted("business day")
                html.text("\(summary.receivedOn.dayText), \(age) ago")
            },
            .init(name: "Officer") { holders.writeNow(&$0) },
        ] + whereItIsKnown
    }

    /// What not every case has.
    private var whereItIsKnown: [HTML.SummaryRow] {
        let preference = reply.preference.word ?? ""
        return [
            summary.team.isEmpty ? nil : .init(name: "Team") { $0.text(summary.team) },
            reply.acting.isEmpty ? nil : .init(name: "Acts on it now") { $0.reasons(reply.acting) },
            preference.isEmpty ? nil : .init(name: "The person asks for") { $0.text(preference.lowercasedFirst) },
            reply.exclusionZones.map { zones in .init(name: "Exclusion zones") { write(zones, &$0) } },
        ].compactMap(\.self)
    }

    private var holders: CaseHolders {
        CaseHolders(
            caseFile: subject, names: names, linksOfficers: permissions.allow(method: "ListOfficers"))
    }

    private func write(_ zones: Wire.ExclusionZones, _ html: inout HTML) {
        html.element("p", zones.places.isEmpty ? "None any more" : zones.places.joined(separator: ", "))
        html.element("p", "Reason: \(zones.reason)")
        html.element("p") { $0.signature(zones.saidAt, names[zones.saidBy], zones.onBehalfOf) }
    }

    private func writeRestriction(_ html: inout HTML) {
        guard summary.isRestricted else { return }
        let restriction = reply.restriction ?? .init()
        html.element("div", ["class": "inset"]) { html in
            html.element("p", "This person is restricted. Do not speak about the case to others.")
            html.writeAccounts("Only these accounts may see it: ", restriction.allowed.map { names[$0] })
            html.writeAccounts("These accounts may not see it: ", restriction.excluded.map { names[$0] })
        }
    }

    private func writeBanding(_ html: inout HTML) {
        html.element("h2", "Why it has this band")
        let banding = reply.banding ?? .init()
        if banding.robustRiskManagementPlan { html.inset("The Risk Management Plan must be robust.") }
        html.list(banding.reasons, ordered: true, otherwise: "No rule has applied yet.")
        if let judgement = reply.judgement { writeJudgement(judgement, &html) }
        if !reply.ruleSet.isEmpty { html.element("p", ["class": "hint"], "Rules: \(reply.ruleSet)") }
    }

    private func writeJudgement(_ judgement: Wire.Judgement, _ html: inout HTML) {
        let row: String? =
            switch judgement.reoffendingRisk {
            case .low: "The risk of reoffending is judged to be low."
            case .high: "The risk of reoffending is judged to be high."
            case .unspecified, .unrecognized: nil
            }
        let raise = Band(judgement.raisedTo).map { "The band is raised to \($0.word)." }
        html.element("div", ["class": "inset"]) { html in
            html.element(
                "p", ["A manager’s judgement is in force.", row, raise].compactMap(\.self).joined(separator: " "))
            html.element("p", "Reason: \(judgement.reason)")
            html.element("p") { $0.signature(judgement.judgedAt, names[judgement.judgedBy], judgement.onBehalfOf) }
        }
    }

    private func writeEscalations(_ html: inout HTML) {
        guard !reply.escalations.isEmpty else { return }
        html.element("h2", "What was put to the NPS")
        html.table(
            "Escalations of this case", EscalationListPage.columns(permissions, today: today), escalations)
    }

    /// Each with the case that it is about, which the address has told.
    private var escalations: [Wire.Escalation] {
        reply.escalations.map { escalation in
            var escalation = escalation
            escalation.caseId = subject.caseID
            return escalation
        }
    }

    private func writeDecisions(_ html: inout HTML) {
        html.element("h2", "Decisions")
        html.table(
            "Decisions", ["Question", "Answer", "Reason", "Decided"], reply.decisions, otherwise: "None yet."
        ) { decision in
            [
                DataTable.text(decision.circumstance.label),
                DataTable.text(decision.applies ? "Yes, it lifts the case to Blue" : "No"),
                DataTable.text(decision.reason),
                { $0.signature(decision.decidedAt, names[decision.decidedBy], decision.onBehalfOf) },
            ]
        }
    }

    private func writeAssessments(_ html: inout HTML) {
        html.element("h2", "Assessments")
        html.table(
            "Scores, the latest first", ["Assessment", "Value", "Source", "Recorded"], reply.scores,
            otherwise: "None yet."
        ) { score in
            [
                DataTable.text(ColumnName.words(score.column)),
                DataTable.text(ReceivedWords.of(.init(column: score.column, value: score.value))),
                DataTable.text(score.source), DataTable.text(score.recordedAt.momentText),
            ]
        }
        guard !reply.requests.isEmpty else { return }
        html.table(
            "What was asked for", ["Assessment", "Asked of", "Asked on", "Chase on", "State"], reply.requests,
            otherwise: ""
        ) { request in
            [
                DataTable.text(ColumnName.words(request.column)), DataTable.text(request.askedOf),
                DataTable.text(request.askedOn.dayText),
                { html in
                    if request.metAt.isEmpty {
                        html.due(request.chaseOn, today: today)
                    } else {
                        html.text(request.chaseOn.dayText)
                    }
                },
                DataTable.text(request.metAt.isEmpty ? "Owed" : "Met \(request.metAt.momentText)"),
            ]
        }
    }

    private func writeHistory(_ html: inout HTML) {
        html.element("h2", "History")
        html.table("What happened", ["When", "What"], reply.history, otherwise: "Nothing yet.") { entry in
            [
                { $0.signature(entry.at, names[entry.account], entry.onBehalfOf) },
                { html in
                    html.text(entry.words)
                    if !entry.changes.isEmpty { html.changes(entry.changes) }
                },
            ]
        }
    }
}

extension HTML {
    fileprivate mutating func writeAccounts(_ words: String, _ accounts: [String]) {
        if !accounts.isEmpty { element("p", words + accounts.joined(separator: ", ")) }
    }
}
