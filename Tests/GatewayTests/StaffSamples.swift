import Gateway
import GatewayKit
import Messages
import RPC

extension Wire.Officer {
    /// Within target, with cases of two weights.
    static let khan = Wire.Officer(
        staffId: "STF0008", name: "Khan, Nadia", grade: "PO", gradeName: "Probation officer", ftePercent: 80,
        team: "Preston LMC", presence: .present,
        capacity: .init(
            pointsHundredths: 3_685, availableHundredths: 4_000, percentTenths: 921, level: .withinTarget),
        lines: [
            .init(name: "Blue", band: .blue, cases: 12, pointsHundredths: 3_000),
            .init(name: "Blue, in custody", band: .blue, cases: 3, pointsHundredths: 685),
            .init(name: "Green", band: .green, cases: 1, pointsHundredths: 0),
        ], cases: 16, communityCases: 13, custodyCases: 3, recentCases: 2)

    /// Above 110 percent, with a name that a spreadsheet and a page might both take for something else.
    static let over = Wire.Officer(
        staffId: "STF0010", name: "=Bell, \"Ann\" <b>", grade: "PSO", gradeName: "Probation services officer",
        ftePercent: 100, team: "Preston LMC", presence: .present,
        capacity: .init(pointsHundredths: 5_550, availableHundredths: 5_000, percentTenths: 1_110, level: .over),
        cases: 40, communityCases: 40)

    static let away = Wire.Officer(
        staffId: "STF0009", name: "Ashe, Tom", grade: "PO", gradeName: "Probation officer", ftePercent: 100,
        team: "Preston LMC", presence: .absent, presenceWords: "Long-term sickness since 1 May 2019.",
        capacity: .init(pointsHundredths: 600, level: .unavailable), cases: 3, communityCases: 3)
}

extension Wire.ListTeamsReply {
    static let two = Wire.ListTeamsReply(
        items: [
            .init(name: "Lancaster LMC", town: "Lancaster", officers: 2),
            .init(
                name: "Preston LMC", town: "Preston", cluster: "Central", isHub: true,
                acting: ["Gwen Hall is the manager.", "She is away: Ian Dale covers."], actingStaffId: "STF0120",
                awaitingAllocation: 4, awaitingDecision: 1, officers: 14, absent: 2, pointsHundredths: 41_250,
                availableHundredths: 50_000, overCapacity: 3, uncoveredCases: 3,
                cover: [
                    .init(
                        coverId: "v-1", team: "Preston LMC", role: .deputy, staffId: "STF0120", name: "Dale, Ian",
                        from: "2019-05-20"),
                    .init(
                        coverId: "v-2", team: "Preston LMC", role: .manager, staffId: "STF0121", name: "Orr, May",
                        from: "2019-04-01", until: "2019-06-02"),
                ]),
        ], managers: [.init(staffId: "STF0120", name: "Dale, Ian", site: "Leyland LMC")], ownTeam: "Preston LMC")
}

extension Wire.ReadOfficerReply {
    static let khan = Wire.ReadOfficerReply(
        officer: .khan, capacityWords: ["50 points for a probation officer.", "80% of full time."],
        reductions: [
            .init(
                reductionId: "r-1", reason: 10, name: "Trade union duties", percent: 20, from: "2019-05-01",
                note: "Branch secretary.", recordedBy: "team.manager", recordedAt: "2019-05-01T08:00:00Z",
                isInForce: true),
            .init(
                reductionId: "r-2", reason: 1, name: "Annual leave", percent: 100, from: "2019-04-01",
                until: "2019-04-12", recordedBy: "team.manager", recordedAt: "2019-03-01T09:00:00Z", isAbsence: true),
            .init(reason: 2, name: "Sickness", percent: 100, from: "2019-07-01", isAbsence: true),
        ],
        training: [
            .init(course: "RISK", name: "Risk", validUntil: "2020-03-31", isInDate: true),
            .init(course: "DA", name: "Domestic abuse", validUntil: "2019-03-31"),
        ], newCases: [.pugh], cases: [.masked],
        choices: [
            .init(reason: 1, name: "Annual leave", isAbsence: true, usualPercents: [100], maximumPercent: 100),
            .init(
                reason: 9, name: "Vocational qualification", usualPercents: [5, 10], maximumPercent: 100, usualMonths: 6
            ),
            .init(reason: 10, name: "Trade union duties", maximumPercent: 50),
        ])
}

extension Wire.ProposeAllocationsReply {
    static let three = Wire.ProposeAllocationsReply(
        items: [
            .init(
                summary: .waiting, version: 4, officer: "STF0008", officerName: "Khan, Nadia",
                gradeName: "Probation officer", reasons: ["Works in Preston.", "Has the most room."],
                before: Wire.Officer.khan.capacity,
                after: .init(
                    pointsHundredths: 3_935, availableHundredths: 4_000, percentTenths: 984, level: .withinTarget)),
            .init(
                summary: .init(caseId: "c-4", crn: "X100004", surname: "Orme", forenames: "Jo", band: .yellow),
                version: 1, reasons: ["Nobody in the team speaks Welsh."]),
            .init(summary: .masked, version: 2, officer: "STF0008", officerName: "Khan, Nadia"),
        ], total: 73, reason: .officerAbsent)
}

extension Wire.CaseSummary {
    /// A case that waits for an officer, or is to go to another.
    static let waiting = {
        var summary = Wire.CaseSummary.pugh
        summary.state = .awaitingAllocation
        summary.officerName = "Ashe, Tom"
        return summary
    }()
}

extension AllocationFake {
    /// Answers everything about teams and officers with the samples.
    static let staff = {
        var fake = AllocationFake.samples
        fake.onListTeams = { _, _ in .two }
        fake.onListOfficers = { _, _ in .init(items: [.khan, .over, .away]) }
        fake.onReadOfficer = { request, _ in
            guard ["", "STF0008"].contains(request.staffId) else {
                throw Status(.notFound, "There is no such officer.")
            }
            return .khan
        }
        fake.onRecordReduction = { _, _ in .init(reductionId: "r-9", casesToReallocate: 7) }
        fake.onEndReduction = { _, _ in .init(reductionId: "r-1") }
        fake.onRecordTraining = { _, _ in .init(staffId: "STF0008") }
        fake.onRecordCover = { _, _ in .init(coverId: "v-3") }
        fake.onEndCover = { _, _ in .init(coverId: "v-1") }
        fake.onProposeAllocations = { _, _ in .three }
        fake.onAllocateCases = { request, _ in
            .init(
                items: request.items.enumerated().map { index, item in
                    index == 0
                        ? .init(
                            caseId: item.caseId, wasAllocated: true, version: item.version + 1, crn: "X100001",
                            officerName: "Khan, Nadia")
                        : .init(caseId: item.caseId, refusal: "Somebody changed the case.", crn: "X100004")
                })
        }
        fake.onListUncoveredOfficers = { _, _ in
            .init(
                items: [
                    .init(
                        officer: .away, cases: 3, knownOn: "2019-05-28", dueOn: "2019-05-31",
                        words: "Away for more than four weeks.")
                ])
        }
        fake.onListExceptions = { _, _ in .exceptions }
        fake.onListTransfers = { _, _ in .init(items: [.out, .ended], nextPageToken: "p2", total: 27) }
        return fake
    }()
}

extension Wire.ListExceptionsReply {
    static let exceptions = Wire.ListExceptionsReply(
        items: [
            .init(
                kind: 2, name: "Training out of date", summary: .pugh, officer: "STF0008", officerName: "Khan, Nadia",
                gradeName: "Probation officer", words: "Domestic abuse training ended on 31 March 2019."),
            .init(kind: 1, name: "Grade", summary: .masked, officerName: "Secret officer", words: "Something secret."),
            .init(kind: 3, name: "Above 110%", officer: "STF0010", words: "For four weeks."),
        ], nextPageToken: "p2", total: 30,
        counts: [.init(kind: 1, name: "Grade", count: 1_200), .init(kind: 2, name: "Training out of date", count: 5)])
}

extension Wire.Transfer {
    static let out = Wire.Transfer(
        transferId: "t-1", caseId: "c-1", direction: .out, party: .otherCrc, partyName: "Merseyside CRC",
        state: .requested, requestedAt: "2019-05-28T08:00:00Z", dueOn: "2019-05-31", version: 2,
        responsible: "We are, until they accept.", summary: .pugh)

    static let ended = Wire.Transfer(
        transferId: "t-2", caseId: "c-1", direction: .in, party: .nps, partyName: "NPS North West", state: .refused,
        requestedAt: "2019-05-01T08:00:00Z", endedAt: "2019-05-02T08:00:00Z", words: "No address.",
        responsible: "The NPS.", summary: .pugh)
}

extension Site {
    /// A demonstration whose allocation service answers with the samples of teams and officers, too.
    static var staff: Site { .demo(allocation: AllocationFake.staff) }
}

extension PageCase {
    /// The pages about teams and officers.
    static let staff =
        [
            shown("teams", "Teams", "/teams"),
            shown("workload of a team", "Workload of Preston LMC", "/teams/officers?team=Preston%20LMC"),
            shown("workload of the area", "Workload of the whole area", "/teams/officers?sort=name"),
            shown("officer", "Khan, Nadia", "/officers/STF0008"),
            shown("my workload", "My workload", "/my-workload", as: "responsible.officer"),
            shown("reduction", "Record an absence or less capacity", "/officers/STF0008/reduction"),
            shown(
                "reduction's end", "What is the last day of trade union duties?",
                "/officers/STF0008/reduction-end?reduction=r-1"),
            shown("training", "Record training", "/officers/STF0008/training"),
            shown("cover", "Record who covers", "/teams/cover?team=Preston%20LMC"),
            shown("cover's end", "Until when do they cover?", "/teams/cover-end?team=Preston%20LMC&cover=v-1"),
            shown("proposals", "Proposals for Preston LMC", "/proposals?team=Preston%20LMC&band=blue"),
            shown("proposals, reallocation", "Others for the cases of Ashe, Tom", "/proposals?from=STF0009"),
            shown("results shown", "The result was shown already", "/proposals/done"),
            shown("reallocation", "Reallocation", "/reallocation?team=Preston%20LMC"),
            shown("exceptions", "Exceptions", "/exceptions"), shown("transfers", "Transfers", "/transfers"),
        ] + [
            posted(
                "reduction, nothing filled in", "Error: Record an absence or less capacity",
                "/officers/STF0008/reduction"),
            posted("training, nothing filled in", "Error: Record training", "/officers/STF0008/training"),
            posted("cover, nothing filled in", "Error: Record who covers", "/teams/cover", [("team", "Preston LMC")]),
            posted(
                "proposals, none taken", "Error: Others for the cases of Ashe, Tom", "/proposals", [("from", "STF0009")]
            ),
            PageCase(
                name: "allocated", title: "1 of 2 cases was allocated", isOpen: false, site: { .staff },
                account: "team.manager"
            ) { browser in
                let answer = await browser.post(
                    "/proposals",
                    [
                        ("choice", "c-1 4 STF0008"), ("choice", "c-4 1 STF0008"), ("key", secretText),
                        ("team", "Preston LMC"),
                    ])
                return await browser.get(answer.location ?? "/")
            },
        ]

    /// A key as a form has it.
    static let secretText = String(repeating: "k", count: 43)

    private static func shown(
        _ name: String, _ title: String, _ path: String, as account: String = "team.manager"
    ) -> PageCase {
        PageCase(name: name, title: title, isOpen: false, site: { .staff }, account: account) { await $0.get(path) }
    }

    private static func posted(
        _ name: String, _ title: String, _ path: String, _ form: [(String, String)] = []
    ) -> PageCase {
        PageCase(name: name, title: title, isOpen: false, site: { .staff }, account: "team.manager") {
            await $0.post(path, form, from: "/proposals?from=STF0009")
        }
    }
}
