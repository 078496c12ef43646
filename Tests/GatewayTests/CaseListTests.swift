import Gateway
import GatewayKit
import Messages
import RPC
import Testing

@Test func `A row of the queue says who, what, since when, how urgent and what next`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases")
    let row = """
        <tr role="row">\
        <th scope="row" role="rowheader" data-label="Name"><a href="/cases/c-1">Pugh, Ian &lt;Jay&gt;</a>\
        <span class="quiet">X100001</span><strong class="tag tag-yellow">Near miss</strong></th>\
        <td role="cell" data-label="Sentence">Community order, 28 May 2019</td>\
        <td role="cell" data-label="Received">30 May 2019<span class="quiet">2 business days</span></td>\
        <td role="cell" data-label="Band"><strong class="tag tag-blue">Blue</strong></td>\
        <td role="cell" data-label="Route">Field team<span class="quiet">Preston</span></td>\
        <td role="cell" data-label="Waits for">A decision on hate crime.</td>\
        <td role="cell" data-label="Due">6 Jun 2019</td></tr>
        """
    #expect(answer.text.contains(row))
}

@Test(arguments: [("2019-06-03", "3 Jun 2019"), ("2019-06-02", "2 Jun 2019 Overdue by 1 day"), ("", "Nothing due")])
func `A row whose due date is past says that it is overdue`(dueOn: String, words: String) async {
    var summary = Wire.CaseSummary.pugh
    summary.dueOn = dueOn
    let site = Site.demo(allocation: AllocationFake(onListCases: { [summary] _, _ in .init(items: [summary]) }))
    let answer = await Browser.signedIn(to: site).get("/cases")
    #expect(answer.words.contains("A decision on hate crime. \(words) Download"))
}

@Test func `Of a restricted person the queue shows the CRN and nothing else, whatever the service tells`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases")
    let row = """
        <tr role="row">\
        <th scope="row" role="rowheader" data-label="Name">Restricted person<span class="quiet">X100002</span></th>\
        <td role="cell" colspan="6">You may not see this person’s case.</td></tr>
        """
    #expect(answer.text.contains(row))
    for secret in ["c-2", "Barrow", "Something secret"] { #expect(!answer.text.contains(secret)) }
}

@Test func `The queue counts the cases in each state, and the refused rows`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases?state=held")
    #expect(answer.text.contains(#"<a href="/cases?state=pending">Pending (3)</a>"#))
    #expect(answer.text.contains(#"<a href="/cases?state=held" aria-current="page">Held (1,100)</a>"#))
    #expect(answer.text.contains(#"<a href="/cases?state=awaiting-decision">"#) == false)
    #expect(answer.text.contains(#"<a href="/cases?state=awaiting-a-decision">Awaiting a decision (0)</a>"#))
    #expect(answer.text.contains(#"<a href="/cases?state=retained-by-the-nps">Retained by the NPS (0)</a>"#))
    #expect(answer.text.contains(#"<a href="/rejects">Refused rows (5)</a>"#))
    #expect(answer.text.contains(#"role="status">2 of 1,234 cases</p>"#))
}

/// Each part of an address, and what the service is asked for it.
@Test(arguments: [
    ("", Wire.CaseFilter(), Wire.CaseOrder.received),
    ("?state=escalated", .init(states: [.escalated]), .received),
    ("?band=red&sort=due", .init(band: .red), .due), ("?route=field-manager", .init(route: .fieldManager), .received),
    ("?sentence=post-sentence-supervision&sort=name", .init(sentenceType: .postSentenceSupervision), .surname),
    ("?town=Bolton-le-Sands+%26+Kent&sort=-received", .init(town: "Bolton-le-Sands & Kent"), .received),
    (
        "?from-day=1&from-month=6&from-year=2019&to-day=1&to-month=6&to-year=2019",
        .init(receivedFrom: "2019-06-01", receivedTo: "2019-06-01"), .received
    ),
    ("?near-misses=yes", .init(onlyNearMisses: true), .received),
    ("?team=Preston+LMC", .init(team: "Preston LMC"), .received),
    ("?state=nowhere&band=pink&sort=up&route=&sentence=x", .init(), .received),
])
func `The service is asked for what the address says`(
    query: String, filter: Wire.CaseFilter, order: Wire.CaseOrder
) async {
    let asked = Asked<Wire.ListCasesRequest>()
    let answer = await Browser.signedIn(to: .listing(asked)).get("/cases\(query)")
    #expect(answer.status == 200)
    #expect(asked.requests == [.init(filter: filter, order: order, isReversed: query.contains("sort=-"))])
    #expect(asked.calls.map(\.callerContext) == [.init(account: "hub.admin", role: "hubAdministrator")])
    #expect(asked.calls.map(\.area) == ["CL"])
}

@Test(arguments: [
    ("?from-day=31&from-month=2&from-year=2019", "from-day", "Received from must be a real date"),
    ("?from-day=3&from-year=2019", "from-month", "Received from must include a month"),
    ("?to-day=x&to-month=2&to-year=2019", "to-day", "Received to must be a real date"),
    (
        "?from-day=2&from-month=6&from-year=2019&to-day=1&to-month=6&to-year=2019", "to-day",
        "Received to must be on or after 2 Jun 2019"
    ),
    ("?town=a%00b", "town", "Town must only hold what can be typed"),
    ("?team=a%00b", "team", "Team must only hold text that can be typed"),
])
func `A filter that cannot be asked is told beside its field, and nothing is asked`(
    query: String, field: String, message: String
) async {
    let asked = Asked<Wire.ListCasesRequest>()
    let answer = await Browser.signedIn(to: .listing(asked)).get("/cases\(query)")
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
    #expect(answer.summary.map(\.message) == [message])
    #expect(answer.text.contains("<details open=\"\">"))
    #expect(asked.requests.isEmpty)
}

@Test func `A team's queue says whose it is, keeps the team in its links, and shows each case's team and officer`()
    async
{
    var summary = Wire.CaseSummary.pugh
    summary.team = "Preston LMC"
    summary.officer = "STF0008"
    summary.officerName = "Rahman, Sadia"
    let site = Site.demo(allocation: AllocationFake(onListCases: { [summary] _, _ in .init(items: [summary]) }))
    let answer = await Browser.signedIn(to: site).get("/cases?state=awaiting-allocation&team=Preston+LMC")
    #expect(answer.title.hasPrefix("Awaiting allocation – Preston LMC – Cases"))
    #expect(answer.words.contains("Awaiting allocation, Preston LMC"))
    #expect(answer.words.contains("Field team Preston Preston LMC A decision on hate crime. Rahman, Sadia"))
    #expect(answer.text.contains("<option value=\"Preston LMC\" selected=\"\">Preston LMC</option>"))
    #expect(answer.text.contains("<a href=\"/cases?state=held&amp;team=Preston%20LMC\">"))
    #expect(!answer.words.contains("Transferred"))
}

@Test func `A filter stays in every link to the same list, sorted, paged or of another state`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases?state=held&band=red&sort=due&page=p1")
    let links = answer.all(#"href="(/cases\?[^"]*)""#).map { $0.replacing("&amp;", with: "&") }
    #expect(links.contains("/cases?state=held&band=red&sort=due&page=p2"))
    #expect(links.contains("/cases?state=held&band=red&sort=due"))
    #expect(links.contains("/cases?state=held&band=red&sort=name"))
    #expect(links.contains("/cases?state=pending&band=red&sort=due"))
    #expect(answer.text.contains(#"<input type="hidden" name="state" value="held">"#))
    #expect(answer.text.contains(#"<input type="hidden" name="sort" value="due">"#))
    #expect(answer.text.contains(#"<option value="red" selected="">Red</option>"#))
}

@Test(arguments: [
    ("/cases", "Received", "ascending", "/cases?sort=-received"),
    ("/cases?sort=-received", "Received", "descending", "/cases"),
    ("/cases?sort=due", "Due", "ascending", "/cases?sort=-due"), ("/cases?sort=due", "Received", "none", "/cases"),
    ("/cases?sort=name", "Name", "ascending", "/cases?sort=-name"),
])
func `How the list is sorted stands on the heading, and the heading sorts it`(
    path: String, column: String, direction: String, target: String
) async {
    let answer = await Browser.signedIn(to: .samples).get(path)
    let heading = """
        <th scope="col" role="columnheader" class="sortable" aria-sort="\(direction)"><a href="\(target)">\(column)</a>
        """
    #expect(answer.text.contains(heading))
}

@Test func `The last page has no next, and the first no way back to itself`() async {
    let asked = Asked<Wire.ListCasesRequest>()
    let site = Site.listing(asked)
    #expect(!(await Browser.signedIn(to: site).get("/cases")).text.contains("aria-label=\"Pages\""))
    let last = await Browser.signedIn(to: site).get("/cases?page=p9")
    #expect(last.text.contains(#"aria-label="Pages"><a href="/cases">First page</a></nav>"#))
    #expect(asked.requests.map(\.pageToken) == ["", "p9"])
    #expect(last.words.contains("No cases match."))
}

@Test func `A search is posted, looks among all cases, and comes to stand in no address`() async {
    let asked = Asked<Wire.ListCasesRequest>()
    let site = Site.demo(
        allocation: AllocationFake(onListCases: { request, call in
            asked.note(request, call)
            return .init(items: [.pugh], nextPageToken: "p2", total: 30)
        }))
    let answer = await Browser.signedIn(to: site).post(
        "/cases/search", [("search", " Pughy ")], from: "/cases")
    #expect(answer.status == 200)
    #expect(answer.location == nil)
    let filter = Wire.CaseFilter(
        states: [
            .pending, .awaitingDecision, .awaitingAllocation, .held, .escalated, .retainedByNps, .withNps, .transferred,
        ],
        search: "Pughy")
    #expect(asked.requests.last == .init(filter: filter, order: .surname))
    #expect(answer.words.contains("Cases that begin with “Pughy”"))
    #expect(answer.all(#"(?:href|action)="([^"]*)""#).allSatisfy { !$0.contains("Pughy") })
    #expect(!answer.text.contains("aria-sort"))
    #expect(answer.text.contains(#"<input type="hidden" name="search" value="Pughy"><input type="hidden" name="page""#))
}

@Test func `A search for nothing, and one that the service refuses, are told beside the field`() async {
    let fault = Status.invalid("filter.search", .tooLarge, "A search must be shorter")
    let site = Site.demo(
        allocation: AllocationFake(onListCases: { request, _ in
            guard request.filter?.search.isEmpty == true else { throw fault }
            return .init()
        }))
    let browser = Browser.signedIn(to: site)
    let empty = await browser.post("/cases/search", [("search", "  ")], from: "/cases")
    #expect(empty.status == 422)
    #expect(empty.summary.map(\.message) == ["Enter the beginning of a CRN or surname"])
    let refused = await browser.post("/cases/search", [("search", "Pugh")], from: "/cases")
    #expect(refused.status == 422)
    #expect(refused.summary.map(\.target) == ["search"])
    #expect(refused.tag(id: "search")?.contains("value=\"Pugh\"") == true)
}

@Test func `A search's address, loaded again, is the list`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases/search")
    #expect(answer.status == 303)
    #expect(answer.location == "/cases")
}

extension Site {
    /// A demonstration that lists no cases, and notes what it was asked.
    fileprivate static func listing(_ asked: Asked<Wire.ListCasesRequest>) -> Site {
        .demo(
            allocation: AllocationFake(onListCases: { request, call in
                asked.note(request, call)
                return .init()
            }))
    }
}
