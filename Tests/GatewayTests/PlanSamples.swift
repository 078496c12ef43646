import Gateway
import GatewayKit
import GatewayUnpaidWork
import Messages
import RPC

extension Wire.PlanScore {
    static let draft = Wire.PlanScore(
        halfHoursShort: 40, shortCost: 1_604, travelMinutes: 500, travelCost: 500, changesOfSite: 5, changesCost: 100,
        supervisorSessions: 9, supervisorCost: 900, total: 3_104)
}

extension Wire.PlanSummary {
    /// Of the week after the one of the demonstration's day.
    static let draft = Wire.PlanSummary(
        planId: "w-1", version: 7, week: "2019-06-10", state: .draft, basedOn: "w-0", madeBy: "upw.coordinator",
        madeAt: "2019-06-03T08:00:00Z", rounds: 20, roundsAsked: 20, score: .draft, firstTotal: 3_610, people: 1_300,
        placed: 1_250, unplaced: 50, excluded: 1, added: 34, lost: 5, pinned: 3, sessions: 12, notAssessed: 12)

    /// Changed in some way.
    func with(_ change: (inout Wire.PlanSummary) -> Void) -> Wire.PlanSummary {
        var copy = self
        change(&copy)
        return copy
    }

    static let searching = draft.with { plan in
        plan.state = .searching
        plan.rounds = 4
    }

    static let repair = draft.with { $0.isRepair = true }

    static let publishing = draft.with { plan in
        plan.state = .publishing
        plan.sessionsDone = 4
        plan.refused = 1
        plan.publishedBy = "upw.manager"
        plan.publishedAt = "2019-06-03T09:00:00Z"
    }

    static let published = publishing.with { plan in
        plan.state = .published
        plan.sessionsDone = 12
    }

    static let failed = draft.with { plan in
        plan.state = .failed
        plan.score = nil
        plan.words = "The week has no session."
    }

    static let other = draft.with { plan in
        plan.planId = "w-2"
        plan.score?.changesOfSite = 3
        plan.score?.changesCost = 60
        plan.score?.total = 3_064
        plan.placed = 1_248
        plan.pinned = 0
        plan.excluded = 0
    }
}

extension [Wire.PlannedSession] {
    static let some: Self = [
        .init(
            number: 1, sessionId: "s-1", projectId: "j-1", project: "Moor Park <railings>", town: "Preston",
            date: "2019-06-10", startTime: "09:00", endTime: "16:30", places: 8, capacity: 10, minimum: 3, kept: 4,
            added: 2, lost: 1, women: 2, red: 1, supervisors: ["Georgia Bell"],
            warnings: ["One woman would be alone."], isStaffedByPlan: true),
        .init(
            number: 2, projectId: "j-2", project: "Hospice shop", town: "Leyland", date: "2019-06-11",
            startTime: "10:00", endTime: "15:00", places: 3, capacity: 3, minimum: 1, kept: 1, isWomenOnly: true,
            isUnsupervised: true),
        .init(
            number: 3, projectId: "j-3", project: "School fence", town: "Preston", date: "2019-06-11",
            startTime: "09:00", endTime: "16:30", places: 0, capacity: 6, minimum: 3),
        .init(
            number: 4, projectId: "j-4", project: "Astley Park", town: "Chorley", date: "2019-06-12",
            startTime: "09:00", endTime: "16:30", places: 6, capacity: 6, minimum: 3, kept: 6,
            supervisors: ["Lee Hume"]),
    ]

    /// The same, the first published with a fault, the second as planned.
    static let published: Self = {
        var sessions = some
        sessions[0].result = "1 person could not be booked."
        sessions[0].isDone = true
        sessions[1].isDone = true
        return sessions
    }()
}

extension Wire.PlannedPerson {
    static let kept = Wire.PlannedPerson(
        caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Ian <Jay>", session: 1, state: .kept,
        isPinned: true, isRed: true, travelMinutes: 35, town: "Preston")
    static let added = Wire.PlannedPerson(
        caseId: "c-2", crn: "X100002", surname: "Hale", forenames: "Ada", session: 1, state: .added, isWoman: true,
        travelMinutes: 80, town: "Leyland")
    static let hidden = Wire.PlannedPerson(
        caseId: "c-3", crn: "X100003", session: 1, state: .kept, town: "Preston")
    static let lost = Wire.PlannedPerson(
        caseId: "c-4", crn: "X100004", surname: "Nair", forenames: "Asha", session: 1, state: .lost,
        town: "Preston")
    static let unplaced = Wire.PlannedPerson(
        caseId: "c-5", crn: "X100005", surname: "Orr", forenames: "Ben", priority: 3, minutesShort: 420,
        reason: "No session is near enough.", remedy: "Another 10 minutes of travel.", arrangeBy: "2019-06-01",
        town: "Barrow")
    static let excluded = Wire.PlannedPerson(
        caseId: "c-6", crn: "X100006", surname: "Kerr", forenames: "Una", reason: "In hospital.", town: "Preston")
}

extension Wire.ListPlannedReply {
    /// What the samples list of each kind.
    static func sample(_ request: Wire.ListPlannedRequest) -> Wire.ListPlannedReply {
        let items: [Wire.PlannedPerson] =
            switch request.kind {
            case .inSession: request.session == 1 ? [.kept, .added, .hidden, .lost] : []
            case .unplaced: [.unplaced, .hidden]
            case .excluded: [.excluded]
            case .pinned: [.kept]
            case .toTell: [.lost, moved, .added]
            case .unspecified, .unrecognized: []
            }
        return .init(items: items, nextPageToken: items.isEmpty ? "" : "p2", total: UInt32(items.count))
    }

    /// The place that one who has lost another has instead.
    private static var moved: Wire.PlannedPerson {
        var person = Wire.PlannedPerson.lost
        person.session = 2
        person.state = .added
        return person
    }
}

extension UnpaidWorkFake {
    /// Answers every reading about plans; commands are for the test to add.
    static func plans(
        _ summary: Wire.PlanSummary = .draft, _ sessions: [Wire.PlannedSession] = .some
    ) -> UnpaidWorkFake {
        var fake = UnpaidWorkFake.samples
        fake.onReadPlan = { request, _ in
            guard request.planId == "w-1" else { throw Status(.notFound, "There is no such plan.") }
            return .init(summary: summary, sessions: sessions)
        }
        fake.onListPlans = { request, _ in
            .init(items: [summary, .other], nextPageToken: "p2", total: 40)
        }
        fake.onListPlanned = { request, _ in .sample(request) }
        fake.onComparePlans = { _, _ in
            .init(
                plan: summary, other: .other,
                differences: [
                    .init(
                        caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Ian",
                        here: "Moor Park, Monday", there: ""),
                    .init(caseId: "c-3", crn: "X100003", here: "", there: "Hospice shop, Tuesday"),
                ], total: 7)
        }
        return fake
    }
}

extension Site {
    /// A demonstration whose unpaid work service answers with the samples of plans.
    static func plans(_ summary: Wire.PlanSummary = .draft, _ sessions: [Wire.PlannedSession] = .some) -> Site {
        .demo(allocation: AllocationFake(), unpaidWork: UnpaidWorkFake.plans(summary, sessions))
    }
}

extension PageCase {
    private static let week = "Plan for 10 Jun 2019 to 16 Jun 2019"

    /// The pages about plans of weeks.
    static let plans =
        [
            ("Plans of weeks", "", .draft), ("Plan a week", "/new", .draft), (week, "/w-1", .draft),
            (week, "/w-1", .searching), (week, "/w-1", .publishing), (week, "/w-1", .published),
            (week, "/w-1", .failed),
            ("Moor Park &lt;railings&gt;, Monday 10 June 2019 – \(week)", "/w-1/sessions/1", .draft),
            ("Moor Park &lt;railings&gt;, Monday 10 June 2019 – \(week)", "/w-1/sessions/1", .published),
            ("Hospice shop, Tuesday 11 June 2019 – \(week)", "/w-1/sessions/2", .draft),
            ("Without a place – \(week)", "/w-1/unplaced", .draft), ("Left out – \(week)", "/w-1/left-out", .draft),
            ("Pinned – \(week)", "/w-1/pinned", .draft), ("Whom to tell – \(week)", "/w-1/to-tell", .draft),
            ("Whom to tell – \(week)", "/w-1/to-tell", .published),
            ("Compare – \(week)", "/w-1/compare", .draft), ("Compare – \(week)", "/w-1/compare?with=w-2", .draft),
            ("Publish the plan", "/w-1/publish", .draft), ("Publish the plan", "/w-1/publish", .repair),
            ("Discard the plan?", "/w-1/discard", .draft), ("Stop planning?", "/w-1/discard", .searching),
        ].map { (title: String, path: String, plan: Wire.PlanSummary) in
            PageCase(
                name: "plans\(path) \(plan.state)", title: title, isOpen: false, site: { .plans(plan, sessions(plan)) },
                account: "upw.manager"
            ) { await $0.get("/unpaid-work/plans\(path)") }
        }
        + [
            ("Plan a week", "plans/new"), ("Publish the plan", "plans/w-1/publish"),
            ("Moor Park &lt;railings&gt;, Monday 10 June 2019 – \(week)", "plans/w-1/sessions/1"),
            ("Without a place – \(week)", "plans/w-1/unplaced"), ("Left out – \(week)", "plans/w-1/left-out"),
            ("Record days away", "team/supervisors/STF0136/absence"),
        ].map { title, path in
            PageCase(
                name: "\(path), nothing filled in", title: "Error: \(title)", isOpen: false,
                site: { .plans(.repair) }, account: "upw.manager"
            ) { await $0.post("/unpaid-work/\(path)", []) }
        }
        + [
            PageCase(
                name: "absence", title: "Record days away", isOpen: false, site: { .plans() }, account: "upw.manager"
            ) { await $0.get("/unpaid-work/team/supervisors/STF0136/absence") }
        ]

    private static func sessions(_ plan: Wire.PlanSummary) -> [Wire.PlannedSession] {
        plan.state == .published || plan.state == .publishing ? .published : .some
    }
}
