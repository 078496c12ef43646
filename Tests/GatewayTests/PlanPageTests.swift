import GatewayKit
import GatewayUnpaidWork
import HTTPTypes
import Messages
import RPC
import Testing

private let plans = "/unpaid-work/plans"
private let plan = "\(plans)/w-1"

private func shown(
    _ path: String, _ summary: Wire.PlanSummary = .draft, _ sessions: [Wire.PlannedSession] = .some,
    as account: String = "upw.coordinator"
) async -> Answer {
    await Browser.signedIn(to: .plans(summary, sessions), as: account).get(path)
}

// MARK: - The list

@Test func `Plans are listed with their week, state, maker, people and cost`() async {
    let page = await shown(plans)
    #expect(page.words.contains("40 plans"))
    #expect(
        page.words.contains(
            "10 Jun 2019 to 16 Jun 2019 Draft The whole week 3 Jun 2019, 9am by "
                + "Joanne Threlfall (upw.coordinator) 1,250 of 1,300 3,104"))
    #expect(page.text.contains(#"<a href="/unpaid-work/plans/w-1">10 Jun 2019 to 16 Jun 2019</a>"#))
    #expect(page.text.contains(#"<a class="button" href="/unpaid-work/plans/new">Plan a week</a>"#))
    #expect(page.text.contains(#"href="/unpaid-work/plans?page=p2" rel="next""#))
    #expect((await shown(plans, .repair)).words.contains("Only what has broken"))
    #expect((await shown(plans, .failed)).words.contains("1,250 of 1,300 None yet"))
}

@Test(arguments: [
    ("", "", ""), ("?week=2019-06-10", "2019-06-10", ""), ("?week=2019-06-13&page=p1", "2019-06-10", "p1"),
    ("?week=soon", "", ""),
])
func `Plans of a week are asked for by its Monday`(query: String, week: String, page: String) async {
    let asked = Asked<Wire.ListPlansRequest>()
    var fake = UnpaidWorkFake()
    fake.onListPlans = { request, call in
        asked.note(request, call)
        return .init()
    }
    let shown = await Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager").get("\(plans)\(query)")
    #expect(asked.requests == [.init(week: week, pageToken: page)])
    #expect(shown.words.contains("There is no plan."))
    #expect(shown.text.contains(#"<a href="/unpaid-work/plans">Show all weeks</a>"#) == !week.isEmpty)
}

// MARK: - One plan

@Test func `A search tells how far it is, and never loads itself again`() async {
    let page = await shown(plan, .searching)
    #expect(page.words.contains("Being made"))
    #expect(page.words.contains("Round 4 of 20; the best plan so far costs 3,104, the first cost 3,610."))
    #expect(page.text.contains(#"<label for="progress">Planning</label>"#))
    #expect(page.text.contains(#"<progress id="progress" max="20" value="4">4 of 20</progress>"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/plans/w-1">Look again</a>"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/plans/w-1/discard">Stop</a>"#))
    #expect(!page.text.contains("http-equiv") && page.fields.allSatisfy { $0.name.canonicalName != "refresh" })
    #expect(!page.text.contains("<script"))
    for form in ["publish", "compare"] { #expect(!page.text.contains("/w-1/\(form)\""), "\(form)") }
    let young = Wire.PlanSummary.searching.with { $0.score = nil }
    #expect((await shown(plan, young)).words.contains("The search has begun; there is no first plan yet."))
}

@Test func `A draft says what it costs, in words and part by part`() async {
    let page = await shown(plan)
    #expect(page.words.contains("The plan costs 3,104: 506 less than the first plan of the search, or 14%."))
    #expect(page.words.contains("Hours short, each by the person’s priority 20 h About 40.1 a half hour 1,604"))
    #expect(page.words.contains("Travel beyond 20 minutes each way 8 h 20 min 1 a minute 500"))
    #expect(page.words.contains("Changes of place 5 20 a change 100"))
    #expect(page.words.contains("Supervisors, session by session 9 100 a session 900"))
    #expect(page.words.contains("Together 3,104"))
    #expect(!page.words.contains("Look again") && !page.text.contains("<progress"))
}

@Test(arguments: [
    (3_104, "costs 3,104."), (3_000, "104 more than the first plan of the search, or 3%."), (0, "3,104."),
])
func `A plan that is no better than the first says so`(first: Int, words: String) async {
    let page = await shown(plan, .draft.with { $0.firstTotal = UInt32(first) })
    #expect(page.words.contains(words))
}

@Test func `A part that does not occur costs nothing`() async {
    let page = await shown(plan, .draft.with { $0.score = .init(total: 0) })
    #expect(page.words.contains("Changes of place 0 – 0"))
}

@Test func `A plan leads to its people, and says who is in none`() async {
    let page = await shown(plan)
    #expect(page.words.contains("With hours to work in the week 1,300 With a place 1,250 Without a place 50 people"))
    #expect(page.words.contains("Left out 1 person Pinned 3 people Not assessed yet, and so in no plan 12 people"))
    #expect(page.words.contains("34 new, 5 lost Whom to tell"))
    for path in ["unplaced", "left-out", "pinned", "to-tell", "publish", "discard", "compare"] {
        #expect(page.text.contains("href=\"\(plan)/\(path)\""), "\(path)")
    }
    #expect(page.text.contains(#"<a href="/unpaid-work?list=to-assess">12 people</a>"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/plans/w-0">An earlier draft</a>"#))
    #expect(page.text.contains("href=\"\(plans)/new?week=2019-06-10&amp;from=w-1\""))
    let nobody = await shown(
        plan,
        .draft.with { plan in
            plan.unplaced = 0
            plan.pinned = 0
            plan.excluded = 0
            plan.notAssessed = 0
            plan.added = 0
            plan.lost = 0
        })
    #expect(nobody.words.contains("Without a place Nobody Left out Nobody Pinned Nobody"))
    #expect(!nobody.words.contains("Whom to tell"))
    #expect(nobody.text.contains("href=\"\(plans)/new?week=2019-06-10\""))
}

@Test func `The week stands day by day, with places, supervisors and what stands against each session`() async {
    let page = await shown(plan)
    #expect(page.all("<h3>(.*?)</h3>") == ["Monday 10 June 2019", "Tuesday 11 June 2019", "Wednesday 12 June 2019"])
    #expect(
        page.words.contains(
            "Moor Park &lt;railings&gt; Preston 9am to 4:30pm Georgia Bell Chosen by the plan 6 of 8, 2 new, 1 lost "
                + "2 women Red band: 1 One woman would be alone."))
    #expect(page.words.contains("Hospice shop Leyland 10am to 3pm Nobody of ours 1 of 3 Women only"))
    #expect(page.words.contains("School fence Preston 9am to 4:30pm Does not run 0 of 0 –"))
    #expect(page.words.contains("Lee Hume 6 of 6 –"))
    #expect(page.text.contains("<a href=\"\(plan)/sessions/1\">Moor Park &lt;railings&gt;</a>"))
    #expect(!page.words.contains("Result"))
    #expect((await shown(plan, .draft, [])).words.contains("The plan has no session."))
}

@Test func `What publishing brings is told session by session`() async {
    let page = await shown(plan, .publishing, .published)
    #expect(page.words.contains("4 of 12 sessions published."))
    #expect(page.words.contains("1 person could not be booked as planned: their session tells why."))
    #expect(page.text.contains(#"<progress id="progress" max="12" value="4">4 of 12</progress>"#))
    #expect(page.words.contains("One woman would be alone. 1 person could not be booked."))
    #expect(page.words.contains("Women only As planned"))
    #expect(page.words.contains("Does not run 0 of 0 – Waits"))
    #expect(!page.text.contains("/w-1/discard") && !page.text.contains("/w-1/publish"))
    let done = await shown(plan, .published, .published)
    #expect(done.words.contains("Published 3 Jun 2019, 10am by"))
    #expect(!done.words.contains("Look again"))
}

@Test func `A plan that failed says why, and leads to another`() async {
    let page = await shown(plan, .failed, [])
    #expect(page.words.contains("Failed"))
    #expect(page.words.contains("The week has no session."))
    #expect(!page.words.contains("What the plan costs"))
    #expect(page.text.contains("href=\"\(plans)/new?week=2019-06-10\""))
    #expect((await shown("\(plans)/w-9")).status == 404)
}

@Test func `Who oversees sees plans and people, and is offered nothing that changes them`() async {
    var fake = UnpaidWorkFake.plans()
    fake.onReadPolicy = { _, _ in
        .init(
            items: ["ListPlans", "ReadPlan", "ListPlanned", "ComparePlans"].map {
                .init(role: "inspector", action: $0)
            })
    }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "inspector")
    #expect(!(await browser.get(plans)).words.contains("Plan a week"))
    let page = await browser.get(plan)
    #expect(page.text.contains("href=\"\(plan)/compare\""))
    for path in ["publish", "discard"] {
        #expect(!page.text.contains("/w-1/\(path)"))
        #expect(await browser.get("\(plan)/\(path)").status == 403)
    }
    #expect(await browser.get("\(plans)/new").status == 403)
    let session = await browser.get("\(plan)/sessions/1")
    #expect(session.words.contains("Pugh, Ian &lt;Jay&gt; X100001"))
    #expect(!session.text.contains("type=\"checkbox\""))
}

// MARK: - Two plans

@Test func `Two plans of a week stand beside each other, with who is elsewhere`() async {
    let page = await shown("\(plan)/compare?with=w-2")
    #expect(page.words.contains("Changes of place 5: 100 3: 60"))
    #expect(page.words.contains("Cost 3,104 3,064 With a place 1,250 1,248"))
    #expect(page.words.contains("The first 2 of 7 people"))
    #expect(page.words.contains("Pugh, Ian X100001 Moor Park, Monday Nowhere"))
    #expect(page.words.contains("X100003 Nowhere Hospice shop, Tuesday"))
    #expect(page.text.contains(#"<a href="/unpaid-work/people/c-1">Pugh, Ian</a>"#))
    #expect(!page.text.contains("/people/c-3"))
}

@Test func `The other plan is chosen from those of the week that have a cost`() async {
    let asked = Asked<Wire.ListPlansRequest>()
    var fake = UnpaidWorkFake.plans()
    fake.onListPlans = { request, call in
        asked.note(request, call)
        return .init(items: [.draft, .other, .failed.with { $0.planId = "w-3" }], total: 3)
    }
    fake.onComparePlans = { request, _ in throw Status(.invalidArgument, "\(request.otherPlanId) is no plan.") }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager")
    let page = await browser.get("\(plan)/compare")
    #expect(asked.requests == [.init(week: "2019-06-10", pageSize: 50)])
    #expect(page.all(#"<option value="([^"]*)""#) == ["w-2"])
    #expect(!page.words.contains("Who is elsewhere"))
    #expect(await browser.get("\(plan)/compare?with=x").status == 404)
}

// MARK: - From the sessions of a week

@Test(arguments: [
    ("2019-06-10", true, true), ("2019-08-26", true, true), ("2019-09-02", false, false), ("2019-05-27", false, false),
    ("2019-06-03", false, true),
])
func `A week of sessions leads to a plan of it, and to one of what has broken in it`(
    week: String, whole: Bool, repair: Bool
) async {
    var fake = UnpaidWorkFake.sessions()
    fake.onListSessions = { request, _ in
        var full = Wire.SessionSummary.park("s-2", on: request.until)
        full.bookingLimit = 0
        return .init(items: [full], total: 1)
    }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    let page = await browser.get("/unpaid-work/sessions?week=\(week)")
    #expect(page.text.contains("<a href=\"\(plans)/new?week=\(week)\">Plan this week</a>") == whole)
    let address = "<a href=\"\(plans)/new?week=\(week)&amp;extent=repair\">Replan what has broken</a>"
    #expect(page.text.contains(address) == repair)
}

@Test func `Nothing is to be replanned where every session has room for those who are booked`() async {
    var fake = UnpaidWorkFake.sessions()
    let asked: @Sendable (Wire.SessionSummary) -> Wire.ListSessionsReply = { .init(items: [$0], total: 1) }
    fake.onListSessions = { _, _ in asked(.park("s-2", on: "2019-06-12")) }
    let calm = await Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager")
        .get("/unpaid-work/sessions?week=2019-06-10")
    #expect(calm.words.contains("Plan this week") && !calm.words.contains("Replan what has broken"))
    fake.onListSessions = { _, _ in
        // The vehicle is gone, and its seats with it.
        var full = Wire.SessionSummary.park("s-2", on: "2019-06-12")
        full.bookingLimit = 11
        return asked(full)
    }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager")
    #expect((await browser.get("/unpaid-work/sessions?week=2019-06-10")).words.contains("Replan what has broken"))
    fake.onReadPolicy = { _, _ in .init() }
    let overseer = Browser.signedIn(to: .demo(unpaidWork: fake), as: "inspector")
    #expect(!(await overseer.get("/unpaid-work/sessions?week=2019-06-10")).words.contains("Plan this week"))
}

@Test func `A week that comes in several replies is shown whole`() async {
    var fake = UnpaidWorkFake.plans()
    let sessions = [Wire.PlannedSession].some
    fake.onReadPlan = { request, _ in
        let isFirst = request.pageToken.isEmpty
        return .init(
            summary: .draft, sessions: isFirst ? [sessions[0]] : Array(sessions.dropFirst()),
            nextPageToken: isFirst ? "1" : "")
    }
    let page = await Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator").get("\(plans)/w-1")
    for session in sessions { #expect(page.text.contains("\(plans)/w-1/sessions/\(session.number)\"")) }
}
