import GatewayKit
import Messages
import RPC

extension Wire.Officer {
    /// An officer who has room.
    static let rahman = Wire.Officer(
        staffId: "STF0008", name: "Rahman, Sadia", grade: "PO", gradeName: "Probation officer", ftePercent: 80,
        team: "Preston LMC", presence: .present,
        capacity: .init(
            pointsHundredths: 9_210, availableHundredths: 10_000, percentTenths: 921, level: .withinTarget),
        cases: 23, communityCases: 20, custodyCases: 3, recentCases: 2)

    fileprivate static func other(_ staffID: String, _ name: String, _ presenceWords: String = "") -> Wire.Officer {
        .init(
            staffId: staffID, name: name, gradeName: "Trainee", ftePercent: 100, team: "Preston LMC",
            presenceWords: presenceWords,
            capacity: .init(
                pointsHundredths: 10_900, availableHundredths: 10_000, percentTenths: 1_090, level: .full))
    }
}

extension Wire.Candidate {
    /// The first of the list, of whom nothing is asked.
    static let first = Wire.Candidate(
        officer: .rahman, verdict: .eligible, eligibilityReasons: ["Holds the skills that the case asks for."],
        rankingReasons: ["Holds another case of the person.", "Has room."],
        after: .init(
            pointsHundredths: 9_440, availableHundredths: 10_000, percentTenths: 944, level: .withinTarget))

    /// Of whom everything is asked.
    static let asksForAll = Wire.Candidate(
        officer: .other("STF0031", "Dow <Al>"), verdict: .withCountersignature,
        eligibilityReasons: ["In training.", "The case is Blue.", "A manager countersigns."],
        rankingReasons: ["Is full."],
        after: .init(pointsHundredths: 11_130, availableHundredths: 10_000, percentTenths: 1_113, level: .over),
        needsOverloadReason: true, needsOverrideReason: true)

    static let holder = Wire.Candidate(
        officer: .other("STF0044", "Hall, Gwen"), verdict: .eligible, after: .init(percentTenths: 1_090, level: .full),
        isCurrent: true)

    static let absent = Wire.Candidate(
        officer: .other("STF0050", "Ives, Tom", "On sick leave."), verdict: .notEligible,
        eligibilityReasons: ["On sick leave until 1 Jul 2019."])
}

extension Wire.CompareOfficersReply {
    /// The officers of a team, for a case that one of them holds.
    static let change = {
        var summary = Wire.CaseSummary.pugh
        summary.state = .held
        summary.officer = "STF0044"
        summary.officerName = "Hall, Gwen"
        summary.team = "Preston LMC"
        return Wire.CompareOfficersReply(
            summary: summary, version: 4, team: "Preston LMC", items: [.first, .asksForAll, .holder, .absent],
            teams: ["Lancaster LMC", "Preston LMC"], wanted: ["Trained in domestic abuse.", "A female officer."],
            managers: [.init(staffId: "STF0119", name: "Pugh, Gareth", site: "Preston LMC")])
    }()

    /// The same for a case that waits for an officer.
    static let first = {
        var reply = Wire.CompareOfficersReply.change
        reply.summary?.state = .awaitingAllocation
        reply.summary?.officer = ""
        reply.summary?.officerName = ""
        reply.items = [.first, .asksForAll, .absent]
        return reply
    }()
}

extension Wire.Transfer {
    static let merseyside = Wire.Transfer(
        transferId: "t-1", caseId: "c-1", direction: .out, party: .otherCrc, partyName: "Merseyside CRC",
        state: .requested, reason: "The person has moved.", requestedAt: "2019-05-31T08:00:00Z", dueOn: "2019-06-07",
        version: 6, responsible: "This provider stays responsible until Merseyside CRC accepts.")
}

extension Wire.Escalation {
    static let raised = Wire.Escalation(
        escalationId: "e-4", caseId: "c-1", kind: .risk, state: .raised, cause: "A threat to a neighbour.",
        openedAt: "2019-05-31T08:00:00Z", dueOn: "2019-06-03", version: 2, summary: .pugh)
}

extension Wire.ReadCaseReply {
    /// A case that an officer holds who has not opened it yet, with everything that a manager does about it.
    static let managed = {
        var reply = Wire.ReadCaseReply.pugh
        reply.summary = Wire.CompareOfficersReply.change.summary
        reply.escalations = []
        reply.allocations = [
            .init(
                officer: "STF0044", officerName: "Hall, Gwen", from: "2019-06-03T07:00:00Z",
                reason: .initialAllocation, allocatedBy: "team.manager", countersignedBy: "Pugh, Gareth",
                countersignatureReason: "Close support.", reviewOn: "2019-07-01", canBeUndone: true),
            .init(
                officer: "STF0009", from: "2019-05-31T08:00:00Z", until: "2019-06-03T07:00:00Z", reason: .other,
                words: "Knew the person.", allocatedBy: "team.manager", onBehalfOf: "Ada Voss",
                openedAt: "2019-05-31T09:00:00Z"),
        ]
        reply.officerChanges = 1
        reply.judgement = .init(
            reoffendingRisk: .high, raisedTo: .red, reason: "Two arrests.", judgedBy: "team.manager",
            judgedAt: "2019-06-03T07:30:00Z")
        reply.artefacts = [
            .init(
                kind: 1, name: "Structured assessment", words: "The officer assesses the risks.",
                doneAt: "2019-06-02T09:00:00Z", doneBy: "responsible.officer"),
            .init(kind: 2, name: "Sentence plan", words: "The officer writes a plan."),
        ]
        reply.preference = .femaleOfficer
        reply.acting = ["Gareth Pugh, the manager of Preston LMC."]
        return reply
    }()

    /// The same, raised to the NPS and on its way to another provider.
    static let moving = {
        var reply = Wire.ReadCaseReply.managed
        reply.escalations = [.raised]
        reply.transfers = [.merseyside]
        return reply
    }()
}

extension AllocationFake {
    /// Answers what the pages about the allocation of one case ask.
    static let allocating = {
        var fake = AllocationFake.samples
        fake.onReadCase = { request, _ in request.caseId == "c-5" ? .moving : .managed }
        fake.onCompareOfficers = { _, _ in .change }
        fake.onAllocateCase = { _, _ in
            var officer = Wire.Officer.rahman
            officer.capacity = Wire.Candidate.first.after
            return .init(
                caseId: "c-1", version: 5, state: .held, band: .blue, officer: officer,
                before: Wire.Officer.rahman.capacity, nextSteps: ["The officer is told.", "A letter goes out."])
        }
        return fake
    }()
}

extension PageCase {
    /// The pages about the allocation of one case.
    static let allocating =
        [
            ("choose an officer", "Choose an officer", "/cases/c-1/officers"),
            (
                "check, nothing asked", "Check before you allocate the case",
                "/cases/c-1/allocation?officer=STF0008&team=Preston%20LMC"
            ),
            (
                "check, everything asked", "Check before you allocate the case",
                "/cases/c-1/allocation?officer=STF0031&team=Preston%20LMC"
            ),
            ("check, not eligible", "Ives, Tom may not hold this case", "/cases/c-1/allocation?officer=STF0050"),
            ("allocated", "Case allocated", "/cases/c-1/allocated"),
            ("managed case", "Pugh, Ian &lt;Jay&gt;", "/cases/c-1"),
            ("moving case", "Pugh, Ian &lt;Jay&gt;", "/cases/c-5"),
            ("judgement", "What is your judgement of the risk?", "/cases/c-1/judgement"),
            ("artefact", "Sentence plan: is it done?", "/cases/c-1/artefact?kind=2"),
            ("preference", "Which officer does the person ask for?", "/cases/c-1/preference"),
            ("escalation", "Why should the NPS take this case?", "/cases/c-1/escalation"),
            ("countersignature", "Does the case go to the NPS?", "/cases/c-5/countersignature?escalation=e-4"),
            ("transfer", "Where is the case to go?", "/cases/c-1/transfer"),
            ("transfer step", "What has become of the transfer?", "/cases/c-5/transfer-step?transfer=t-1"),
            ("undo", "Take the allocation back?", "/cases/c-1/undo"),
        ].map { name, title, path in
            PageCase(
                name: name, title: title, isOpen: false, site: { .demo(allocation: AllocationFake.allocating) },
                account: "team.manager"
            ) { await $0.get(path) }
        }
        + [
            PageCase(
                name: "choose nobody", title: "Error: Choose an officer", isOpen: false,
                site: { .demo(allocation: AllocationFake.allocating) }, account: "team.manager"
            ) { await $0.post("/cases/c-1/officers", [("team", "Preston LMC")]) },
            PageCase(
                name: "check, nothing filled in", title: "Error: Check before you allocate the case", isOpen: false,
                site: { .demo(allocation: AllocationFake.allocating) }, account: "team.manager"
            ) {
                await $0.post(
                    "/cases/c-1/allocation", [("officer", "STF0031"), ("is-change", "yes")],
                    from: "/cases/c-1/allocation?officer=STF0031")
            },
        ]
}
