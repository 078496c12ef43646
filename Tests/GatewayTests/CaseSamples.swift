import Gateway
import GatewayKit
import Messages
import RPC

extension Wire.CaseSummary {
    /// A case that has everything that a list shows.
    static let pugh = Wire.CaseSummary(
        caseId: "c-1", crn: "X100001", eventNumber: 2, surname: "Pugh", forenames: "Ian <Jay>",
        sentenceType: .communityOrder, sentencedOn: "2019-05-28", receivedOn: "2019-05-30", state: .awaitingDecision,
        band: .blue, route: .fieldTeam, town: "Preston", dueOn: "2019-06-06", waitsFor: "A decision on hate crime.",
        isNearMiss: true, ageBusinessDays: 2)

    /// A case of which nothing but the CRN may be shown, by a service that tells more than it should.
    static let masked = Wire.CaseSummary(
        caseId: "c-2", crn: "X100002", eventNumber: 1, isRestricted: true, sentenceType: .licence,
        receivedOn: "2019-05-29", state: .held, band: .red, town: "Barrow", waitsFor: "Something secret.")
}

extension Wire.Escalation {
    static let risk = Wire.Escalation(
        escalationId: "e-1", caseId: "c-1", kind: .risk, state: .open, cause: "The risk of serious harm is high.",
        openedAt: "2019-05-30T15:30:00Z", dueOn: "2019-05-31", version: 7, summary: .pugh)

    static let decided = Wire.Escalation(
        escalationId: "e-2", caseId: "c-1", kind: .eligibilityQuery, state: .returned, cause: "MAPPA level 1.",
        openedAt: "2019-01-07T09:00:00Z", decidedAt: "2019-01-09T12:05:00Z", advice: "Not eligible.", version: 3,
        summary: .pugh)
}

extension Wire.ReadCaseReply {
    static let pugh = Wire.ReadCaseReply(
        summary: .pugh, version: 4,
        received: [.init(column: "noms_number", value: ""), .init(column: "town", value: "Preston")],
        banding: .init(
            outcome: .pending, robustRiskManagementPlan: true, reasons: ["The matrix gives Blue."],
            undecided: [.hateCrime]), ruleSet: "HMIP 2019", routeReasons: ["The field team of Preston."],
        decisions: [
            .init(
                circumstance: .domesticAbuse, applies: true, reason: "Known to the police.", decidedBy: "team.manager",
                onBehalfOf: "Gwen Hall", decidedAt: "2019-05-31T08:00:00Z")
        ],
        scores: [.init(column: "ogrs3", value: "62", source: "OASys", recordedAt: "2019-05-31T08:00:00Z")],
        requests: [
            .init(
                column: "rosh", askedOf: "Preston court", askedOn: "2019-05-30", chaseOn: "2019-06-04", metAt: "")
        ], escalations: [.risk],
        clocks: [
            .init(kind: .allocationDue, startedBy: "Received", startedOn: "2019-05-30", dueOn: "2019-06-06"),
            .init(
                kind: .pendingChase, startedBy: "Asked", startedOn: "2019-05-30", dueOn: "2019-06-04",
                metBy: "An assessment", metAt: "2019-05-31T08:00:00Z"),
            .init(
                kind: .firstAppointmentDue, startedBy: "Sentence", startedOn: "2019-05-28", dueOn: "2019-06-04",
                voidBecause: "Recalled", voidAt: "2019-05-31T08:00:00Z"),
        ],
        history: [
            .init(
                at: "2019-05-31T08:00:00Z", account: "hub.admin", onBehalfOf: "", words: "An extract changed it.",
                changes: [.init(column: "town", value: "Preston", oldValue: "Leyland")])
        ])
}

extension Wire.ReadCaseReply {
    /// The same case while both assessments are missing.
    static let pending = {
        var reply = Wire.ReadCaseReply.pugh
        reply.summary?.state = .pending
        reply.scores = []
        return reply
    }()
}

extension AllocationFake {
    /// Answers everything with the samples.
    static let samples = AllocationFake(
        onListCases: { _, _ in
            .init(
                items: [.pugh, .masked], nextPageToken: "p2", total: 1_234,
                counts: [.init(state: .pending, cases: 3), .init(state: .held, cases: 1_100)], rejects: 5)
        },
        onReadCase: { request, _ in
            if request.caseId == "c-3" { return .pending }
            guard request.caseId == "c-1" else { throw Status(.notFound, "There is no such case.") }
            return .pugh
        },
        onSupplyAssessment: { _, _ in .init(caseId: "c-1", version: 5) },
        onRequestAssessment: { _, _ in .init(caseId: "c-1", version: 5) },
        onDecideCircumstance: { _, _ in .init(caseId: "c-1", version: 5) },
        onMarkNearMiss: { _, _ in .init(caseId: "c-1", version: 5) },
        onRestrictPerson: { _, _ in .init(caseId: "c-1", version: 5) },
        onRecordExclusionZones: { _, _ in .init(caseId: "c-1", version: 5) },
        onListEscalations: { _, _ in .init(items: [.risk, .decided], nextPageToken: "p2", total: 2) },
        onAcknowledgeEscalation: { _, _ in .init(escalationId: "e-1", version: 8) },
        onDecideEscalation: { _, _ in .init(escalationId: "e-1", version: 8) },
        onListRejects: { _, _ in
            .init(
                items: [
                    .init(
                        file: "0123456789ab", line: 7, crn: "X1", eventNumber: "",
                        findings: [.init(column: "crn", value: "X1", reason: "A CRN is a letter and 6 digits.")],
                        firstSeenAt: "2019-05-30T08:00:00Z", lastSeenAt: "2019-06-03T08:00:00Z")
                ], nextPageToken: "p2", total: 26)
        },
        onListChanges: { _, _ in
            .init(
                items: [
                    .init(
                        summary: .pugh, changedAt: "2019-06-03T07:05:00Z",
                        changes: [.init(column: "town", value: "", oldValue: "Leyland")], told: "team.manager"),
                    .init(
                        summary: .masked, changedAt: "2019-06-03T07:05:00Z",
                        changes: [.init(column: "town", value: "Secret place", oldValue: "Leyland")]),
                ], total: 2, since: "2019-06-03T07:00:00Z")
        },
        onSearchAudit: { _, _ in
            .init(
                items: [
                    .init(
                        sequence: 12, at: "2019-06-03T07:05:00Z", account: "hub.officer", role: "hubOfficer",
                        onBehalfOf: "Gwen Hall", category: "Consultation", action: "ReadCase", wasRefused: true,
                        crns: ["X100001"], detail: "Restricted.")
                ], nextPageToken: "p2")
        })
}

extension Site {
    /// A demonstration whose allocation service answers with the samples.
    static var samples: Site { .demo(allocation: AllocationFake.samples) }
}

extension PageCase {
    /// The Hub's pages about intake.
    static let hub =
        pages(
            "/cases",
            [
                ("cases", "Cases", ""),
                ("cases, filtered", "Held – Cases", "?state=held&band=red&from-day=1&from-month=6&from-year=2019"),
                ("cases, bad filter", "Error: Cases", "?from-day=31&from-month=2&from-year=2019&to-year=2019"),
                ("case", "Pugh, Ian &lt;Jay&gt;", "/c-1"),
                ("assessment", "Supply an assessment", "/c-1/assessment"),
                ("request", "Record that an assessment was asked for", "/c-3/request"),
                ("request, nothing missing", "There is nothing left to do here", "/c-1/request"),
                (
                    "decision", "Does hate crime lift the case to Blue?", "/c-1/decision?circumstance=hate-crime"
                ), ("near miss", "Is this case a near miss?", "/c-1/near-miss"),
                ("restriction", "Who may see this person?", "/c-1/restriction"),
                ("exclusion zones", "Where must this person not go?", "/c-1/exclusion-zones"),
                ("acknowledgement", "Has the NPS acknowledged it?", "/c-1/acknowledgement?escalation=e-1"),
                ("NPS decision", "What did the NPS decide?", "/c-1/nps-decision?escalation=e-1"),
            ])
        + pages(
            "",
            [
                ("escalations", "Escalations", "/escalations"), ("changes", "Changes", "/changes"),
                ("rejects", "Refused rows", "/rejects"), ("audit", "Audit trail", "/audit"),
            ])
        + [
            posted("search", "Search results – Cases", "/cases/search", [("search", "Pu")], from: "/cases"),
            posted("search, empty", "Error: Search results – Cases", "/cases/search", [], from: "/cases"),
            posted("audit found", "Search results – Audit trail", "/audit", [("crn", "x100001")]),
            posted("audit, empty", "Error: Audit trail", "/audit", []),
            posted(
                "request, nothing filled in", "Error: Record that an assessment was asked for", "/cases/c-3/request", []
            ),
            posted("assessment, nothing filled in", "Error: Supply an assessment", "/cases/c-1/assessment", []),
            posted("near miss, nothing filled in", "Error: Is this case a near miss?", "/cases/c-1/near-miss", []),
        ]

    private static func pages(_ start: String, _ pages: [(name: String, title: String, rest: String)]) -> [PageCase] {
        pages.map { page in
            PageCase(
                name: page.name, title: page.title, isOpen: false, site: { .samples },
                account: account(for: start + page.rest)
            ) { await $0.get(start + page.rest) }
        }
    }

    private static func posted(
        _ name: String, _ title: String, _ path: String, _ form: [(String, String)], from page: String? = nil
    ) -> PageCase {
        PageCase(name: name, title: title, isOpen: false, site: { .samples }, account: account(for: path)) {
            await $0.post(path, form, from: page)
        }
    }

    private static func account(for path: String) -> String { path.hasPrefix("/audit") ? "auditor" : "hub.admin" }
}
