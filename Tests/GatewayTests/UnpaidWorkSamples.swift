import Messages
import RPC

extension Wire.RequirementSummary {
    /// Somebody at work, with everything that a list shows.
    static let pugh = Wire.RequirementSummary(
        caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Ian <Jay>", town: "Preston", state: .working,
        orderedMinutes: 4_800, creditedMinutes: 4_050, remainingMinutes: 750, sentencedOn: "2019-05-28",
        arrangeBy: "2019-06-06", completeBy: "2020-05-27", nextOn: "2019-06-10", nextProject: "Moor Park",
        officer: "STF0008", heldByNps: true, overdue: "The six-month review by 3 days.",
        reofferBy: "2019-06-12", isIntensive: true)

    /// Somebody of whom nothing but the CRN is told.
    static let hidden = Wire.RequirementSummary(caseId: "c-2", crn: "X100002", state: .toPlace)

    /// Somebody without an appointment yet.
    static let nair = Wire.RequirementSummary(
        caseId: "c-3", crn: "X100003", surname: "Nair", forenames: "Asha", town: "Leyland", state: .toAssess,
        orderedMinutes: 2_400, remainingMinutes: 2_400, arrangeBy: "2019-06-06", completeBy: "2020-05-30")
}

extension Wire.Appointment {
    static func on(
        _ date: String, _ id: String, outcome: Wire.Outcome = .unspecified, isInstructed: Bool = false,
        heldBecause: String = ""
    ) -> Self {
        .init(
            appointmentId: id, sessionId: "s-\(id)", placementId: "p-1", project: "Moor Park", date: date,
            startTime: "09:00", endTime: "16:30", outcome: outcome,
            minutesCredited: outcome == .attended ? 420 : 0, isInstructed: isInstructed, heldBecause: heldBecause,
            version: 1, projectId: "j-1")
    }
}

extension Wire.ReadRequirementReply {
    static let pugh = Wire.ReadRequirementReply(
        summary: .pugh, version: 4,
        assessment: .init(
            health: "Asthma", fitness: .lightDuties, riskOfSeriousHarm: 2, threatsToOthers: .no,
            sexualRisk: .notEstablished, motivation: "Wants to learn.", available: [.monday], sources: [.interview]),
        assessedBy: "upw.coordinator", assessedAt: "2019-05-31T08:00:00Z", owed: ["What skills are wanted"],
        notEstablished: [.sexualRisk],
        inquiries: [
            .init(
                about: .sexualRisk, askedOf: "Lancashire police", askedOn: "2019-05-30", isUnanswered: true,
                recordedBy: "upw.coordinator")
        ],
        release: .init(
            reason: "The workshop is supervised.", reviewOn: "2019-07-01", manager: "upw.manager",
            at: "2019-05-31T08:00:00Z"),
        known: .init(
            dateOfBirth: "1990-02-01", sex: "M", language: "English", postcodeDistrict: "PR1", employment: "Nights",
            flags: ["Arson"], disability: "Y", weapons: "N", restrainingOrder: "U", dependants: "Two children",
            riskOfSeriousHarm: 3, eventNumber: 2, exclusions: ["Leyland"], hasAlcoholNeed: true,
            officerName: "Nadia Rahman"),
        educationMinutes: 360, educationAllowanceMinutes: 960,
        ledger: [
            .init(
                kind: .ordered, minutes: 4_800, on: "2019-05-28", words: "By the court", by: "hub.admin",
                at: "2019-05-30T08:00:00Z"),
            .init(
                kind: .travel, minutes: -95, isEducation: true, on: "2019-05-31", words: "Barrow to Preston",
                by: "upw.coordinator", at: "2019-05-31T08:00:00Z"),
        ],
        placements: [
            .init(
                placementId: "p-1", projectId: "j-1", project: "Moor Park", weekday: .monday, frequency: .fortnightly,
                startTime: "09:00", endTime: "16:30", from: "2019-06-10", reason: "Nothing else is near.",
                pickUp: "08:15 Bus station")
        ],
        appointments: [
            .on("2019-06-24", "a-3", heldBecause: "The assessment is not complete."), .on("2019-06-17", "a-2"),
            .on("2019-06-10", "a-1", isInstructed: true), .on("2019-05-27", "a-0", outcome: .attended),
            .on("2019-05-20", "a-9"),
        ],
        instructions: [
            .init(
                instructionId: "i-1", method: .letter, issuedOn: "2019-06-01", issuedBy: "upw.coordinator",
                words: "Report to the east gate of Moor Park.\nAsk for the supervisor.", dates: ["2019-06-10"]),
            .init(
                instructionId: "i-0", method: .text, issuedOn: "2019-05-10", issuedBy: "upw.coordinator",
                dates: ["2019-05-20"], withdrawnOn: "2019-05-19", withdrawnBecause: "Flood"),
        ],
        failures: [
            .init(
                failureId: "f-1", version: 2, caseId: "c-1", requirement: "UPW", place: "Moor Park", on: "2019-05-20",
                outcome: .notAttended, state: .unacceptable, step: .warning, words: "No call.",
                overdue: "The warning by 2 days.")
        ],
        clocks: [
            .init(
                kind: .arrangeBy, startedBy: "Received", startedOn: "2019-05-28", dueOn: "2019-06-06",
                metBy: "Placed", metAt: "2019-05-31T08:00:00Z"),
            .init(kind: .startBy, startedBy: "Sentence", startedOn: "2019-05-10", dueOn: "2019-05-31"),
        ],
        reviews: [
            .init(kind: .sixMonths, note: "On track.", by: "upw.manager", at: "2019-05-31T08:00:00Z")
        ],
        certificates: [.init(name: "Lantra brushcutter", gainedOn: "2019-05-27", kind: .skill)],
        warnings: ["Fewer than 7 hours a week are offered."],
        orders: [
            .init(
                caseId: "c-7", eventNumber: 1, sentencedOn: "2019-01-07", orderedMinutes: 2_400,
                remainingMinutes: 600, state: .working, relation: .after)
        ], isSupervisionDefault: true, weeklyOfferMinutes: 1_680)
}

extension Wire.Project {
    static let park = Wire.Project(
        projectId: "j-1", version: 3, name: "Moor Park", type: .groupRegional, beneficiary: "Preston City Council",
        nominatedBy: "A neighbour", town: "Preston", postcodeDistrict: "PR1", meetingPoint: "The east gate.",
        attributes: [2], weekdays: [.monday, .wednesday], startTime: "09:00", endTime: "16:30", breakMinutes: 30,
        opensOn: "2019-01-07", riskAssessedOn: "2019-01-07", riskAssessmentExpiresOn: "2019-06-01", siteCapacity: 12,
        supervisorRatio: 10, usualSupervisors: 1, seats: 8, tools: "Rakes", notes: "")

    static let shop = Wire.Project(
        projectId: "j-2", version: 1, name: "Hospice shop", type: .individualCharity, beneficiary: "The hospice",
        town: "Leyland", postcodeDistrict: "PR25", meetingPoint: "The shop.", weekdays: [.tuesday],
        startTime: "10:00", endTime: "15:00", opensOn: "2019-01-07", closesOn: "2019-05-01",
        riskAssessedOn: "2019-01-07", riskAssessmentExpiresOn: "2020-01-07", siteCapacity: 2)

    /// The same, where a vehicle goes round.
    static let bus: Wire.Project = {
        var project = shop
        project.pickUpPoints = [.init(place: "Bus station", at: "08:15")]
        return project
    }()

    static let school = Wire.Project(
        projectId: "j-3", version: 1, name: "School fence", type: .groupRegional, town: "Preston",
        weekdays: [.friday], startTime: "09:00", endTime: "16:30")
}

extension UnpaidWorkFake {
    /// Answers what pages ask with the samples.
    static let samples = UnpaidWorkFake(
        onListRequirements: { _, _ in
            .init(
                items: [.pugh, .hidden, .nair], nextPageToken: "p2", total: 1_203,
                counts: [.init(worklist: .toAssess, people: 12), .init(worklist: .mine, people: 4)])
        },
        onReadRequirement: { request, _ in
            guard request.caseId == "c-1" else { throw Status(.notFound, "No such requirement.") }
            return .pugh
        },
        onListProjects: { request, _ in
            if request.pageToken.isEmpty {
                return .init(items: [.park], nextPageToken: "p2", total: 2, attributeNames: .some, towns: ["Preston"])
            }
            return .init(items: [.shop], total: 2)
        },
        onCompareProjects: { _, _ in
            .init(
                summary: .pugh,
                items: [
                    .init(project: .bus, verdict: .suitable, isLocal: true),
                    .init(
                        project: .park, verdict: .needsManager,
                        conflicts: [.init(sentence: "The person asked for another town.")]),
                    .init(
                        project: .school, verdict: .refused,
                        conflicts: [
                            .init(sentence: "It is far."),
                            .init(isHard: true, sentence: "Children are near, and the risk to them is not known."),
                        ]),
                ])
        },
        onPreviewPlacement: { _, _ in
            .init(
                verdict: .suitable,
                appointments: [
                    .init(date: "2019-06-10", startTime: "09:00", endTime: "16:30", allocationId: "x"),
                    .init(date: "2019-06-17", startTime: "09:00", endTime: "14:30", allocationId: "x"),
                ], shortfallMinutes: 90, warnings: ["Two appointments are in one week."])
        }, onListSessions: { _, _ in .init() }, onReadProject: { request, _ in try .sample(request) },
        onListBeneficiaries: { request, _ in
            request.pageToken.isEmpty
                ? .init(items: [.council], nextPageToken: "p2", total: 2) : .init(items: [.hospice], total: 2)
        }, onListTeam: { _, _ in .some })
}
