import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayKit

private let path = "/cases/c-1/allocation"

/// A site that notes the allocations it is asked for, and answers them all alike.
private struct Desk {
    let asked = Asked<Wire.AllocateCaseRequest>()
    let site: Site

    init(
        _ outcome: Status? = nil, comparing reply: Wire.CompareOfficersReply = .change, next: [Wire.CaseSummary] = []
    ) {
        let asked = asked
        var fake = AllocationFake.allocating
        fake.onCompareOfficers = { _, _ in reply }
        fake.onListCases = { _, _ in .init(items: next) }
        let allocate = fake.onAllocateCase
        fake.onAllocateCase = { request, call in
            asked.note(request, call)
            if let outcome { throw outcome }
            return try allocate!(request, call)
        }
        site = .demo(allocation: fake)
    }

    var browser: Browser { .signedIn(to: site, as: "team.manager") }

    /// Fills in the check as a browser shows it: with what it holds hidden.
    func send(_ officer: String, _ form: [(String, String)] = []) async -> Answer {
        let browser = browser
        let shown = await browser.get("\(path)?officer=\(officer)&team=Preston%20LMC")
        return await browser.post(path, shown.hidden + form, token: shown.token)
    }
}

/// Everything that the officer of whom all is asked needs.
private let everything = [
    ("reason", "other"), ("words", "A family tie."), ("override-reason", "Speaks Polish."),
    ("overload-reason", "Two cases end this week."), ("manager", "STF0119"),
    ("countersignature-reason", "Close support."), ("review-on-day", "1"), ("review-on-month", "7"),
    ("review-on-year", "2019"),
]

@Test func `The check says who gets the case and what that does to their capacity`() async {
    let answer = await Desk().browser.get("\(path)?officer=STF0008&team=Preston%20LMC")
    #expect(
        answer.words.contains(
            "You are giving Pugh, Ian &lt;Jay&gt; (Blue) to Rahman, Sadia (Probation officer). Their capacity goes from "
                + "92.1% to 94.4%. Hall, Gwen holds the case now."))
    #expect(answer.text.contains(#"<a href="/cases/c-1/officers?team=Preston%20LMC">Choose another officer</a>"#))
}

@Test(arguments: [
    ("STF0008", Wire.CompareOfficersReply.first, [String]()), ("STF0008", .change, ["reason", "words"]),
    (
        "STF0031", .first,
        ["override-reason", "overload-reason", "manager", "countersignature-reason", "review-on-day"]
    ),
    (
        "STF0031", .change,
        [
            "reason", "words", "override-reason", "overload-reason", "manager", "countersignature-reason",
            "review-on-day",
        ]
    ),
])
func `The check asks only for what this choice needs`(
    officer: String, reply: Wire.CompareOfficersReply, fields: [String]
) async {
    let answer = await Desk(comparing: reply).browser.get("\(path)?officer=\(officer)")
    let all = [
        "reason", "words", "override-reason", "overload-reason", "manager", "countersignature-reason", "review-on-day",
    ]
    #expect(all.filter { answer.tag(id: $0) != nil } == fields)
}

@Test func `A first allocation is sent as such, and nothing else with it`() async {
    let desk = Desk(comparing: .first)
    let answer = await desk.send("STF0008")
    #expect(answer.status == 303)
    #expect(answer.location?.hasPrefix("/cases/c-1/allocated?done=") == true)
    #expect(
        desk.asked.requests
            == [.init(caseId: "c-1", version: 4, officer: "STF0008", reason: .initialAllocation)])
    #expect(desk.asked.calls.first?.idempotencyKey.isEmpty == false)
    #expect(
        desk.asked.calls.map(\.callerContext)
            == [.init(account: "team.manager", role: "teamManager", staffId: "STF0119")])
}

@Test func `Everything that is filled in is sent`() async {
    let desk = Desk()
    _ = await desk.send("STF0031", everything + [("on_behalf_of", "Ada Voss")])
    #expect(
        desk.asked.requests == [
            .init(
                caseId: "c-1", version: 4, officer: "STF0031", reason: .other, words: "A family tie.",
                overrideReason: "Speaks Polish.", overloadReason: "Two cases end this week.",
                countersignature: .init(manager: "STF0119", reason: "Close support.", reviewOn: "2019-07-01"))
        ])
    #expect(desk.asked.calls.map(\.onBehalfOf) == ["Ada Voss"])
}

@Test func `What the choice needs and the form does not say is told beside each field, and nothing is sent`() async {
    let desk = Desk()
    let answer = await desk.send("STF0031", [("review-on-day", "31"), ("review-on-month", "6")])
    #expect(answer.status == 422)
    #expect(
        answer.summary.map(\.target) == [
            "reason", "override-reason", "overload-reason", "manager", "countersignature-reason", "review-on-year",
        ])
    #expect(
        answer.summary.map(\.message) == [
            "Select why the officer changes", "Enter why it is not the first in the list",
            "Enter why it is an officer who is full", "Select the manager who countersigns",
            "Enter why the manager countersigns", "Date of review must include a year",
        ])
    #expect(answer.tag(id: "review-on-day")?.contains("value=\"31\"") == true)
    #expect(desk.asked.requests.isEmpty)
    let other = await desk.send("STF0008", [("reason", "other")])
    #expect(other.summary.map(\.message) == ["Enter the other reason"])
    let none = await desk.send("STF0008", [("reason", "first-allocation")])
    #expect(none.summary.map(\.message) == ["Select why the officer changes"])
    let control = await desk.send("STF0008", [("reason", "change-in-risk"), ("words", "a\u{1}")])
    #expect(control.summary.map(\.message) == ["More about the reason must only hold what can be typed"])
}

@Test func `What was filled in is kept where something is missing`() async {
    let answer = await Desk().send("STF0031", everything.filter { $0.0 != "override-reason" })
    #expect(answer.summary.map(\.target) == ["override-reason"])
    #expect(answer.text.contains(#"type="radio" value="other" checked"#))
    for text in ["A family tie.", "Two cases end this week.", "Close support."] {
        #expect(answer.text.contains(">\n\(text)</textarea>"))
    }
    #expect(answer.text.contains(#"<option value="STF0119" selected="">Pugh, Gareth, Preston LMC</option>"#))
}

@Test(arguments: [
    ("officer", ""), ("reason", "reason"), ("words", "words"), ("overrideReason", "override-reason"),
    ("overloadReason", "overload-reason"), ("countersignature", "manager"), ("countersignature.manager", "manager"),
    ("countersignature.reason", "countersignature-reason"), ("countersignature.reviewOn", "review-on-day"),
    ("other", ""),
])
func `What the service finds fault with is told beside a field that is there`(field: String, target: String) async {
    let desk = Desk(.invalid(field, .malformed, "It must be otherwise"))
    // Of this officer nothing but the reason was asked: the rest appears with the fault.
    let answer = await desk.send("STF0008", [("reason", "change-in-risk")])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [target])
    #expect(answer.summary.map(\.message) == ["It must be otherwise"])
    #expect(target.isEmpty || answer.tag(id: target) != nil)
}

@Test func `A case that somebody has changed meanwhile is a conflict, which keeps what was typed`() async {
    let desk = Desk(Status(.aborted, "The case is at version 9."))
    let answer = await desk.send("STF0031", everything)
    #expect(answer.status == 409)
    #expect(answer.h1 == ["Somebody changed this case while you filled in the form"])
    #expect(answer.text.contains(#"<a href="/cases/c-1">Go to the case as it is now</a>"#))
    for text in ["A family tie.", "Speaks Polish.", "Two cases end this week.", "Close support."] {
        #expect(answer.text.contains("<dd>\(text)</dd>"))
    }
}

@Test(arguments: [
    ("STF0044", 409, "Hall, Gwen holds the case already."), ("STF0050", 409, "On sick leave until 1 Jul 2019."),
    ("STF9999", 404, "If you typed the address"), ("", 404, "If you typed the address"),
])
func `Whoever cannot be given the case is told with the status that fits`(
    officer: String, code: Int, words: String
) async {
    let answer = await Desk().browser.get("\(path)?officer=\(officer)")
    #expect(answer.status == code)
    #expect(answer.words.contains(words))
}

@Test func `A check sent twice carries the same key and request`() async {
    let desk = Desk()
    let browser = desk.browser
    let shown = await browser.get("\(path)?officer=STF0008")
    for _ in 1...2 {
        _ = await browser.post(path, shown.hidden + [("reason", "change-in-risk")], token: shown.token)
    }
    #expect(Set(desk.asked.calls.map(\.idempotencyKey)).count == 1)
    #expect(desk.asked.requests.count == 2)
    #expect(desk.asked.requests.first == desk.asked.requests.last)
}

@Test func `The check is only for those who may allocate`() async {
    var fake = AllocationFake.allocating
    fake.onReadPolicy = { _, _ in .init(items: [.init(role: "inspector", action: "CompareOfficers")]) }
    let browser = Browser.signedIn(to: .demo(allocation: fake), as: "inspector")
    #expect(await browser.get("\(path)?officer=STF0008").status == 403)
}

// MARK: - Afterwards

@Test func `What was done is told once with its figures and next steps, and after that from the case`() async {
    let desk = Desk()
    let browser = desk.browser
    let location = await desk.send("STF0008", [("reason", "change-in-risk")]).location ?? ""
    let told = await browser.get(location)
    #expect(told.h1 == ["Case allocated"])
    for words in [
        "Hall, Gwen (Probation officer) holds the case.", "Their capacity was 92.1% and is 94.4% now.",
        "What happens next The officer is told. A letter goes out.",
    ] { #expect(told.words.contains(words), "\(words)") }
    let again = await browser.get(location)
    #expect(again.status == 200)
    #expect(again.words.contains("Hall, Gwen holds the case."))
    #expect(again.words.contains("What happens next Hall, Gwen finds the case in their workload."))
    #expect(!again.words.contains("94.4%"))
}

@Test func `The confirmation leads to the case, back, and to the next case that waits`() async {
    var next = Wire.CaseSummary.pugh
    next.caseId = "c-7"
    next.crn = "X100007"
    let answer = await Desk(next: [.masked, next]).browser.get("/cases/c-1/allocated")
    #expect(answer.text.contains(#"<a href="/cases/c-1">Go to the case</a>"#))
    #expect(answer.text.contains(#"<a href="/cases/c-1/undo">Take it back</a>"#))
    #expect(answer.text.contains(#"<a href="/cases/c-7/officers">Choose an officer for the next case</a>"#))
    let queue = """
        <a href="/cases?state=awaiting-allocation&amp;team=Preston%20LMC">Go back to the queue of Preston LMC</a>
        """
    #expect(answer.text.contains(queue))
    let last = await Desk(next: [.masked]).browser.get("/cases/c-1/allocated")
    #expect(!last.words.contains("next case"))
    #expect(!last.text.contains("X100002"))
}

@Test func `The next case is looked for in the same team's queue`() async {
    let asked = Asked<Wire.ListCasesRequest>()
    var fake = AllocationFake.allocating
    fake.onListCases = { request, call in
        asked.note(request, call)
        return .init()
    }
    _ = await Browser.signedIn(to: .demo(allocation: fake), as: "team.manager").get("/cases/c-1/allocated")
    let filter = Wire.CaseFilter(states: [.awaitingAllocation], team: "Preston LMC")
    #expect(asked.requests == [.init(filter: filter, order: .due, pageSize: Gateway.Limits.casesLookedThrough)])
}

@Test func `An allocation that the officer has opened cannot be taken back, and one taken back is not confirmed`()
    async
{
    var fake = AllocationFake.allocating
    var reply = Wire.ReadCaseReply.managed
    reply.allocations[0].canBeUndone = false
    fake.onReadCase = { [reply] _, _ in reply }
    let opened = await Browser.signedIn(to: .demo(allocation: fake), as: "team.manager").get("/cases/c-1/allocated")
    #expect(!opened.words.contains("Take it back"))
    reply.allocations = []
    fake.onReadCase = { [reply] _, _ in reply }
    let none = await Browser.signedIn(to: .demo(allocation: fake), as: "team.manager").get("/cases/c-1/allocated")
    #expect(none.status == 303)
    #expect(none.location == "/cases/c-1")
}

@Test func `A queue that cannot be read does not keep the confirmation from being told`() async {
    var fake = AllocationFake.allocating
    fake.onListCases = { _, _ in throw Status(.unavailable, "Not now.") }
    let answer = await Browser.signedIn(to: .demo(allocation: fake), as: "team.manager").get("/cases/c-1/allocated")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Case allocated"])
}
