import Gateway
import GatewayKit
import Messages
import RPC
import Testing

private func browser(
    as name: String = "upw.coordinator", _ fake: UnpaidWorkFake = .samples
) -> Browser { .signedIn(to: .demo(unpaidWork: fake), as: name) }

/// The samples, and what lists were asked for.
private func noting() -> (UnpaidWorkFake, Asked<Wire.ListRequirementsRequest>) {
    let asked = Asked<Wire.ListRequirementsRequest>()
    var fake = UnpaidWorkFake.samples
    let answer = fake.onListRequirements!
    fake.onListRequirements = { request, call in
        asked.note(request, call)
        return try answer(request, call)
    }
    return (fake, asked)
}

@Test func `A worklist shows each person’s hours, next appointment and what is late`() async {
    let answer = await browser().get("/unpaid-work")
    #expect(answer.status == 200)
    #expect(answer.title == "To assess – Unpaid work – Probation Hub")
    #expect(answer.h1 == ["Unpaid work"])
    #expect(answer.text.contains(#"<a href="/unpaid-work/people/c-1">Pugh, Ian &lt;Jay&gt;</a>"#))
    #expect(answer.words.contains("X100001 NPS Intensive Preston Working 12 h 30 min of 80 h 10 Jun 2019 Moor Park"))
    #expect(
        answer.words.contains(
            "Complete by 27 May 2020 Offer another day by 12 Jun 2019 Overdue The six-month review by 3 days."))
    #expect(answer.words.contains("Arrange by 6 Jun 2019"))
    #expect(answer.words.contains("3 of 1,203 people"))
    #expect(answer.text.contains(#"<a href="/unpaid-work?list=to-assess&amp;page=p2" rel="next">Next page</a>"#))
}

@Test func `Of somebody who may not be seen the list shows the CRN alone`() async {
    let answer = await browser().get("/unpaid-work")
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(!answer.text.contains("/unpaid-work/people/c-2"))
}

@Test func `The worklists are links with their counts, and officers begin with their own people`() async {
    let (fake, asked) = noting()
    let coordinator = await browser(fake).get("/unpaid-work?list=working&town=Preston")
    #expect(coordinator.text.contains(##"<a href="/unpaid-work?list=to-assess&amp;town=Preston">To assess (12)</a>"##))
    #expect(coordinator.text.contains(#"aria-current="page">Working</a>"#))
    #expect(!coordinator.text.contains(">Mine"))
    #expect(asked.requests == [.init(worklist: .working, town: "Preston", order: .lastDay)])

    let officer = await browser(as: "responsible.officer", fake).get("/unpaid-work")
    #expect(officer.text.contains(#"aria-current="page">Mine (4)</a>"#))
    #expect(asked.requests.last == .init(worklist: .mine, order: .lastDay))
    _ = await browser(fake).get("/unpaid-work?list=nothing&page=p2")
    #expect(asked.requests.last == .init(worklist: .toAssess, pageToken: "p2", order: .lastDay))
}

@Test func `A search is posted, asks among all, and its address leads back to the list`() async {
    let (fake, asked) = noting()
    let browser = browser(fake)
    let answer = await browser.post("/unpaid-work/search", [("search", " pug ")], from: "/unpaid-work")
    #expect(answer.status == 200)
    #expect(asked.requests.last == .init(search: "pug"))
    #expect(answer.text.contains("<h2>People who begin with “pug”</h2>"))
    #expect(answer.text.contains(#"<input type="hidden" name="page" value="p2">"#))
    #expect(!answer.text.contains("aria-current=\"page\">To assess"))
    let again = await browser.get("/unpaid-work/search")
    #expect(again.status == 303)
    #expect(again.location == "/unpaid-work")
}

@Test func `An empty search and a town that cannot be typed are told beside their fields`() async {
    let search = await browser().post("/unpaid-work/search", [("search", " ")], from: "/unpaid-work")
    #expect(search.status == 422)
    #expect(search.title.hasPrefix("Error: "))
    #expect(search.summary.map(\.target) == ["search"])
    #expect(search.summary.map(\.message) == ["Enter the beginning of a CRN or surname"])
    let town = await browser().get("/unpaid-work?town=%07")
    #expect(town.status == 422)
    #expect(town.summary.map(\.target) == ["town"])
    var fake = UnpaidWorkFake.samples
    fake.onListRequirements = { _, _ in throw Status.invalid("town", .unknownValue, "There is no such town.") }
    let unknown = await browser(fake).get("/unpaid-work?town=Atlantis")
    #expect(unknown.status == 422)
    #expect(unknown.summary.map(\.message) == ["There is no such town."])
}

@Test func `Where nobody is on a list or matches, it says so`() async {
    var fake = UnpaidWorkFake.samples
    fake.onListRequirements = { _, _ in .init() }
    #expect(await browser(fake).get("/unpaid-work").words.contains("Nobody is on this list."))
    let found = await browser(fake).post("/unpaid-work/search", [("search", "x")], from: "/unpaid-work")
    #expect(found.words.contains("Nobody matches."))
}

@Test func `A coordinator is told of an alarm above the worklist, and an officer of failures to decide`() async {
    var fake = UnpaidWorkFake.samples
    let asked = Asked<Wire.ListSessionsRequest>()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init(items: [Wire.ReadSessionReply.alarmed.summary ?? .init()], total: 1, alarms: 1)
    }
    let list = await browser(fake).get("/unpaid-work")
    #expect(asked.requests == [.init(pageSize: 1, alarmsOnly: true)])
    #expect(
        list.words.contains(
            "1 alarm Nobody has heard of the supervisor at Moor Park &lt;railings&gt; since 2:05pm: "
                + "the coordinator’s to act. See the session"))
    #expect(!list.words.contains("waits for you"))
    let officer = await browser(as: "hub.officer", fake).get("/unpaid-work")
    #expect(!officer.words.contains("1 alarm"))
    #expect(officer.words.contains("2 failures to comply wait for you"))
    #expect(officer.text.contains(#"<a href="/failures">"#))
    #expect(asked.requests.count == 1)
    // The people's page is there while supervision is not.
    let site = Site.demo(allocation: AllocationFake(), unpaidWork: fake, supervision: SupervisionFake())
    let alone = await Browser.signedIn(to: site, as: "hub.officer").get("/unpaid-work")
    #expect(alone.status == 200 && !alone.words.contains("for you"))
}
