import GatewayKit
import Messages
import RPC
import Testing

private let plans = "/unpaid-work/plans"
private let away = "/unpaid-work/team/supervisors/STF0136/absence"

/// A site whose commands about plans are noted and answered alike.
private struct Desk {
    let asked = Asked<any Sendable & Hashable>()
    let browser: Browser

    init(_ outcome: Status? = nil, _ summary: Wire.PlanSummary = .draft, warnings: [String] = []) {
        let asked = asked
        @Sendable func note<Request: Sendable & Hashable, Reply: Sendable>(
            _ reply: Reply
        ) -> UnpaidWorkFake.Method<Request, Reply> {
            { request, call in
                asked.note(request, call)
                if let outcome { throw outcome }
                return reply
            }
        }
        var fake = UnpaidWorkFake.plans(summary)
        fake.onPlanWeek = note(.init(planId: "w-1", version: 1))
        fake.onPublishPlan = note(.init(planId: "w-1", version: 8))
        fake.onDiscardPlan = note(.init(planId: "w-1", version: 8))
        fake.onRecordAbsence = note(.init(warnings: warnings))
        browser = .signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    }

    /// Fills in a form as a browser shows it.
    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get(page)
        return await browser.post(String(page.prefix { $0 != "?" }), shown.hidden + form, token: shown.token)
    }
}

private func date(_ name: String, _ day: Int, _ month: Int, _ year: Int = 2019) -> [(String, String)] {
    [("\(name)-day", "\(day)"), ("\(name)-month", "\(month)"), ("\(name)-year", "\(year)")]
}

private struct Example {
    let page: String
    var plan = Wire.PlanSummary.draft
    let form: [(String, String)]
    let request: any Sendable & Hashable
    let leadsTo: String
    let words: String
}

private let examples: [Example] = [
    Example(
        page: "\(plans)/new", form: [("week", "2019-06-17"), ("extent", "whole"), ("rounds", "20")],
        request: Wire.PlanWeekRequest(week: "2019-06-17", rounds: 20), leadsTo: "\(plans)/w-1",
        words: "The plan is being made. No booking changes before it is published."),
    Example(
        page: "\(plans)/new",
        form: [("week", "2019-06-03"), ("extent", "repair"), ("rounds", "5"), ("from", "w-1")],
        request: Wire.PlanWeekRequest(week: "2019-06-03", basedOn: "w-1", isRepair: true, rounds: 5),
        leadsTo: "\(plans)/w-1", words: "The plan is being made."),
    Example(
        page: "\(plans)/new?week=2019-08-26", form: [("week", "2019-08-26"), ("extent", "whole"), ("rounds", "8")],
        request: Wire.PlanWeekRequest(week: "2019-08-26", rounds: 8), leadsTo: "\(plans)/w-1",
        words: "The plan is being made."),
    Example(
        page: "\(plans)/w-1/publish", form: [("method", "letter"), ("cause", "weather"), ("note", "Not sent.")],
        request: Wire.PublishPlanRequest(planId: "w-1", version: 7, method: .letter), leadsTo: "\(plans)/w-1",
        words: "The plan is being published."),
    Example(
        page: "\(plans)/w-1/publish", plan: .repair,
        form: [("method", "telephone"), ("cause", "other"), ("note", "Flood.")],
        request: Wire.PublishPlanRequest(planId: "w-1", version: 7, method: .telephone, cause: .other, note: "Flood."),
        leadsTo: "\(plans)/w-1", words: "The plan is being published."),
    Example(
        page: "\(plans)/w-1/discard", form: [], request: Wire.DiscardPlanRequest(planId: "w-1", version: 7),
        leadsTo: "\(plans)/w-1", words: "The plan was discarded. No booking has changed."),
    Example(
        page: "\(plans)/w-1/discard", plan: .searching, form: [],
        request: Wire.DiscardPlanRequest(planId: "w-1", version: 7), leadsTo: "\(plans)/w-1",
        words: "The search was stopped."),
    Example(
        page: away, form: [("kind", "away"), ("because", "Leave.")] + date("from", 12, 6) + date("until", 14, 6),
        request: Wire.RecordAbsenceRequest(
            supervisor: "STF0136", from: "2019-06-12", until: "2019-06-14", because: "Leave."),
        leadsTo: "/unpaid-work/team",
        words: "Bell, Georgia (STF0136) is recorded as away, 12 Jun 2019 to 14 Jun 2019."),
    Example(
        page: away, form: [("kind", "back"), ("because", "Not sent.")] + date("from", 12, 6) + date("until", 12, 6),
        request: Wire.RecordAbsenceRequest(
            supervisor: "STF0136", from: "2019-06-12", until: "2019-06-12", isWithdrawn: true),
        leadsTo: "/unpaid-work/team", words: "Bell, Georgia (STF0136) is recorded as not away, 12 Jun 2019."),
]

@Test(arguments: examples.indices)
func `A question about a plan asks exactly what was filled in, and leads to what was done`(index: Int) async throws {
    let example = examples[index]
    let desk = Desk(nil, example.plan)
    let answer = await desk.send(example.page, example.form)
    #expect(answer.status == 303, "\(answer.summary)")
    #expect(desk.asked.requests.map { AnyHashable($0) } == [AnyHashable(example.request)])
    #expect(desk.asked.calls.first?.idempotencyKey.isEmpty == false)
    let location = try #require(answer.location)
    #expect(location.hasPrefix("\(example.leadsTo)?done="))
    #expect(await desk.browser.get(location).words.contains("Success \(example.words)"))
}

@Test(arguments: examples.indices)
func `A question about what somebody else has changed stores nothing`(index: Int) async {
    let example = examples[index]
    let answer = await Desk(Status(.aborted, "Version 9."), example.plan).send(example.page, example.form)
    #expect(answer.status == 409)
    #expect(answer.h1 == ["Somebody changed this record while you filled in the form"])
}

@Test(arguments: [
    ("\(plans)/new", "week", "week"), ("\(plans)/new", "isRepair", "extent"), ("\(plans)/new", "rounds", "rounds"),
    ("\(plans)/new", "basedOn", "from"), ("\(plans)/w-1/publish", "method", "method"),
    ("\(plans)/w-1/publish", "cause", "cause"), ("\(plans)/w-1/publish", "note", "note"),
    (away, "from", "from-day"), (away, "until", "until-day"), (away, "because", "because"),
    (away, "isWithdrawn", "kind"),
])
func `What the service finds wrong with a question about a plan is told beside its field`(
    page: String, path: String, target: String
) async {
    let desk = Desk(.invalid(path, .malformed, "It must be otherwise."), .repair)
    let form =
        [
            ("week", "2019-06-17"), ("extent", "whole"), ("rounds", "8"), ("method", "letter"), ("cause", "weather"),
            ("kind", "away"), ("because", "Leave."),
        ] + date("until", 14, 6)
    let answer = await desk.send(page, form + (page == away ? date("from", 12, 6) : []))
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [target])
    #expect(answer.tag(id: target) != nil)
}

@Test(
    arguments: [
        (
            "\(plans)/new", [],
            ["week: Select the week", "extent: Select how much is planned", "rounds: Select how thoroughly"]
        ),
        (
            "\(plans)/new", [("week", "2019-06-03"), ("extent", "whole"), ("rounds", "8")],
            ["extent: This week must be planned only where something has broken"]
        ),
        ("\(plans)/new", [("week", "2019-09-02"), ("extent", "whole"), ("rounds", "8")], ["week: Select the week"]),
        (
            "\(plans)/new", [("week", "2019-06-10"), ("extent", "repair"), ("rounds", "21"), ("from", "w-9")],
            ["rounds: Select how thoroughly", "from: Select one of the drafts"]
        ),
        ("\(plans)/w-1/publish", [], ["method: Select how people are told", "cause: Select the cause"]),
        (
            "\(plans)/w-1/publish", [("method", "letter"), ("cause", "other")], ["note: Enter what the cause is"]
        ),
        (
            away, [],
            [
                "kind: Select whether they are away", "from-day: Enter first day", "until-day: Enter last day",
            ]
        ),
        (
            away, [("kind", "away")] + date("from", 12, 6) + date("until", 11, 6),
            ["until-day: Last day must be on or after 12 Jun 2019", "because: Enter why they are away"]
        ),
        (
            away, [("kind", "back")] + date("from", 12, 6) + date("until", 12, 6, 2020),
            ["until-day: Last day must be within 366 days of the first"]
        ),
    ] as [(String, [(String, String)], [String])])
func `A fault in a question about a plan is told, and asks nothing of the service`(
    page: String, form: [(String, String)], faults: [String]
) async {
    let desk = Desk(nil, .repair)
    let answer = await desk.send(page, form)
    #expect(answer.status == 422)
    #expect(answer.summary.map { "\($0.target): \($0.message)" } == faults)
    #expect(desk.asked.requests.isEmpty)
}

@Test func `A supervisor may be away for 366 days`() async {
    let desk = Desk()
    let days = date("from", 12, 6) + date("until", 11, 6, 2020)
    #expect(await desk.send(away, [("kind", "back")] + days).status == 303)
}

// MARK: - What is offered

@Test func `The next six weeks are offered, this one for what has broken, and one further ahead that was asked for`()
    async
{
    let browser = Desk().browser
    let page = await browser.get("\(plans)/new")
    let six = ["06-10", "06-17", "06-24", "07-01", "07-08", "07-15"].map { "2019-\($0)" }
    #expect(page.all(#"<option value="(2019[^"]*)""#) == ["2019-06-03"] + six)
    #expect(page.text.contains(#"<option value="2019-06-10" selected="">10 Jun 2019 to 16 Jun 2019</option>"#))
    #expect(page.words.contains("3 Jun 2019 to 9 Jun 2019 – this week, only what has broken"))
    #expect(page.all(#"value="([^"]*)" checked"#) == ["whole", "8"])
    let far = await browser.get("\(plans)/new?week=2019-08-28")
    #expect(far.text.contains(#"<option value="2019-08-26" selected="">"#))
    let tooFar = await browser.get("\(plans)/new?week=2019-09-02")
    #expect(tooFar.text.contains(#"<option value="2019-06-10" selected="">"#))
    let repair = await browser.get("\(plans)/new?extent=repair")
    #expect(repair.text.contains(#"<option value="2019-06-03" selected="">"#))
    #expect(repair.all(#"value="([^"]*)" checked"#) == ["repair", "8"])
}

@Test func `A new plan may start from a draft in which somebody was pinned or left out`() async {
    let page = await Desk().browser.get("\(plans)/new?week=2019-06-10&from=w-1")
    #expect(page.all(#"<option value="(w-[0-9])""#) == ["w-1"])
    #expect(page.text.contains(#"<option value="w-1" selected="">10 Jun 2019 to 16 Jun 2019, draft of"#))
    let none = await Desk(nil, .published).browser.get("\(plans)/new")
    #expect(none.tag(id: "from") == nil)
}

@Test func `Before a plan is published it is said in numbers what will happen`() async {
    let page = await Desk().browser.get("\(plans)/w-1/publish")
    #expect(
        page.words.contains(
            "12 sessions will change. 34 new bookings will be made, and each person instructed. 5 bookings will be "
                + "lost. 50 people will be without a place."))
    #expect(page.all(#"name="method" type="radio" value="([^"]*)""#).count == 4)
    #expect(page.tag(id: "cause") == nil)
    #expect(await Desk(nil, .repair).browser.get("\(plans)/w-1/publish").tag(id: "cause") != nil)
}

@Test(arguments: [Wire.PlanSummary.publishing, .published, .failed])
func `What is no draft is neither published nor discarded`(summary: Wire.PlanSummary) async {
    let browser = Desk(nil, summary).browser
    for page in ["publish", "discard"] { #expect(await browser.get("\(plans)/w-1/\(page)").status == 409, "\(page)") }
}

@Test func `Whoever throws a plan away is told what is not remembered`() async {
    let page = await Desk().browser.get("\(plans)/w-1/discard")
    #expect(page.words.contains("4 people pinned or left out by hand are not remembered."))
}

@Test func `A week has one search at a time, and a second is refused in the service's words`() async {
    let desk = Desk(Status(.failedPrecondition, "This week is being planned already."))
    let answer = await desk.send(examples[0].page, examples[0].form)
    #expect(answer.status == 409)
    #expect(answer.words.contains("This week is being planned already."))
}

// MARK: - Supervisors who are away

@Test func `The team leads to days away, and a session that has lost its supervisor to a repair of the week`() async {
    let desk = Desk(warnings: ["Moor Park on Thursday 13 June 2019 has no supervisor."])
    let team = await desk.browser.get("/unpaid-work/team")
    #expect(team.text.contains("<a href=\"\(away)\">Away<span"))
    let answer = await desk.send(
        away, [("kind", "away"), ("because", "Leave.")] + date("from", 13, 6) + date("until", 20, 6))
    let shown = await desk.browser.get(answer.location ?? "")
    #expect(shown.words.contains("20 Jun 2019. Moor Park on Thursday 13 June 2019 has no supervisor."))
    #expect(
        shown.text.contains(
            "<a href=\"\(plans)/new?week=2019-06-10&amp;extent=repair\">Replan what has broken in the week from "
                + "10 Jun 2019</a>"))
    #expect(await desk.browser.get("/unpaid-work/team/supervisors/STF9999/absence").status == 404)
}

@Test func `Days that began before today are repaired from this week on, and those that are over are not`() async {
    let desk = Desk(warnings: ["Moor Park has no supervisor."])
    let form = [("kind", "away"), ("because", "Ill.")]
    let begun = await desk.send(away, form + date("from", 20, 5) + date("until", 7, 6))
    #expect(await desk.browser.get(begun.location ?? "").text.contains("week=2019-06-03&amp;extent=repair"))
    let over = await desk.send(away, form + date("from", 20, 5) + date("until", 2, 6))
    #expect(!(await desk.browser.get(over.location ?? "")).text.contains("extent=repair"))
}

@Test func `Who may not record days away is not led there`() async {
    var fake = UnpaidWorkFake.plans()
    fake.onReadPolicy = { _, _ in .init() }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager")
    #expect(!(await browser.get("/unpaid-work/team")).text.contains("/absence"))
    #expect(await browser.get(away).status == 403)
}
