import GatewayKit
import Messages
import RPC
import Testing

private struct Desk {
    let proposed = Asked<Wire.ProposeAllocationsRequest>()
    let allocated = Asked<Wire.AllocateCasesRequest>()
    let browser: Browser

    init(_ outcome: Status? = nil, _ change: (inout AllocationFake) -> Void = { _ in }) {
        var fake = AllocationFake.staff
        let allocate = fake.onAllocateCases!
        fake.onProposeAllocations = { [proposed] request, call in
            proposed.note(request, call)
            return .three
        }
        fake.onAllocateCases = { [allocated] request, call in
            allocated.note(request, call)
            if let outcome { throw outcome }
            return try allocate(request, call)
        }
        change(&fake)
        browser = .signedIn(to: .demo(allocation: fake), as: "team.manager")
    }

    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get(page)
        return await browser.post("/proposals", shown.hidden + form, token: shown.token)
    }
}

private let waiting = "/proposals?team=Preston%20LMC&band=blue&route=field-team"
private let reallocation = "/proposals?from=STF0009"
private let khan = ("choice", "c-1 4 STF0008")

@Test func `Proposals say who is proposed for which case, what it would come to and why`() async {
    let desk = Desk()
    let answer = await desk.browser.get(waiting)
    #expect(
        answer.words.contains(
            "Pugh, Ian &lt;Jay&gt; X100001 Blue Khan, Nadia , for Pugh, Ian &lt;Jay&gt; Probation officer "
                + "92.1% to 98.4% Within target Works in Preston. Has the most room."))
    #expect(answer.text.contains(#"<rect class="bar-after" x="921" y="3" width="63" height="10"></rect>"#))
    #expect(
        answer.words.contains(
            "Orme, Jo X100004 Yellow Nobody is proposed Choose by hand , Orme, Jo – Nobody in the team speaks Welsh."))
    #expect(answer.text.contains(#"<a href="/cases/c-4/officers">"#))
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(answer.words.contains("3 of 73 cases"))
    #expect(answer.all(#"type="checkbox" value="([^"]*" checked)"#) == [#"c-1 4 STF0008" checked"#])
    #expect(!answer.text.contains("name=\"reason\""))
    #expect(!answer.text.contains("c-2"))
    let filter = Wire.CaseFilter(states: [.awaitingAllocation], band: .blue, route: .fieldTeam, team: "Preston LMC")
    #expect(desk.proposed.requests == [.init(filter: filter, size: 50)])
}

@Test func `For an officer's cases the reason that fits best is chosen already`() async {
    let desk = Desk()
    let answer = await desk.browser.get(reallocation)
    #expect(desk.proposed.requests == [.init(fromOfficer: "STF0009", size: 50)])
    #expect(answer.h1 == ["Others for the cases of Ashe, Tom"])
    #expect(answer.all(#"name="reason" type="radio" value="([^"]*)" checked"#) == ["officer-is-absent"])
    #expect(answer.all(#"name="reason" type="radio" value="([^"]*)""#).count == 9)
}

@Test func `What is selected is allocated in one command, and its result is shown once`() async {
    let desk = Desk()
    let answer = await desk.send(
        waiting, [khan, ("choice", "c-4 1 STF0010"), ("words", " Room. "), ("on_behalf_of", "Gwen Hall")])
    #expect(answer.status == 303)
    #expect(
        desk.allocated.requests == [
            .init(
                items: [
                    .init(caseId: "c-1", version: 4, officer: "STF0008"),
                    .init(caseId: "c-4", version: 1, officer: "STF0010"),
                ], reason: .initialAllocation, words: "Room.")
        ])
    #expect(desk.allocated.calls.map(\.onBehalfOf) == ["Gwen Hall"])
    let path = answer.location ?? ""
    #expect(path.hasPrefix("/proposals/done?done="))
    #expect(!(await Browser.signedIn(to: desk.browser.site).get(path)).words.contains("Khan, Nadia"))
    let result = await desk.browser.get(path)
    #expect(result.h1 == ["1 of 2 cases was allocated"])
    #expect(result.words.contains("X100001 Allocated to Khan, Nadia Take it back"))
    #expect(result.words.contains("X100004 Not allocated Somebody changed the case. Choose by hand"))
    #expect(result.text.contains(#"<a href="/cases/c-1/undo">"#))
    #expect(result.text.contains(#"<a href="/cases/c-4/officers">"#))
    let next = "/proposals?team=Preston%20LMC&amp;band=blue&amp;route=field-team"
    #expect(result.text.contains("<a href=\"\(next)\">See the next proposals</a>"))
    let again = await desk.browser.get(path)
    #expect(again.h1 == ["The result was shown already"])
    #expect(again.text.contains(#"<a href="/cases">Go to the cases</a>"#))
}

@Test func `An officer's cases go to others for the reason that was selected`() async {
    let desk = Desk()
    let answer = await desk.send(reallocation, [khan, ("reason", "other"), ("words", "A new office.")])
    #expect(desk.allocated.requests.map(\.reason) == [.other])
    #expect(desk.allocated.requests.map(\.words) == ["A new office."])
    let result = await desk.browser.get(answer.location ?? "")
    #expect(result.h1 == ["1 of 1 case was allocated"])
    #expect(result.text.contains(#"<a href="/officers/STF0009">Go to the officer’s workload</a>"#))
}

private let faulty: [(page: String, form: [(String, String)], faults: [String])] = [
    (waiting, [], ["choice: Select at least one case"]),
    (reallocation, [khan], ["reason: Select the reason"]),
    (reallocation, [khan, ("reason", "other")], ["words: Enter the reason"]),
    (reallocation, [khan, ("reason", "first-allocation")], ["reason: Select the reason"]),
    (waiting, [khan, ("words", "a\u{0}")], ["words: Reason must only hold what can be typed"]),
    (
        waiting, [khan, ("on_behalf_of", String(repeating: "a", count: 101))],
        ["on_behalf_of: Entered on behalf of must be a name of at most 100 characters"]
    ),
]

@Test(arguments: faulty.indices)
func `A selection that cannot be allocated is shown again as it was`(index: Int) async {
    let example = faulty[index]
    let desk = Desk()
    let answer = await desk.send(example.page, example.form)
    #expect(answer.status == 422)
    #expect(answer.summary.map { "\($0.target): \($0.message)" } == example.faults)
    let isChosen = example.form.contains { $0.0 == "choice" }
    #expect(answer.tag(id: "choice")?.contains("checked") == isChosen)
    #expect(desk.allocated.requests.isEmpty)
}

@Test(arguments: [(50, 303), (51, 422)])
func `One form allocates 50 cases and no more`(count: Int, status: Int) async {
    let desk = Desk()
    let answer = await desk.send(waiting, (1...count).map { ("choice", "c-\($0) 1 STF0008") })
    #expect(answer.status == status)
    #expect(desk.allocated.requests.map(\.items.count) == (status == 303 ? [50] : []))
    if status == 422 { #expect(answer.summary.map(\.message) == ["Select at most 50 cases"]) }
}

@Test(arguments: ["", "c-1", "c-1 4", "c-1 4 ", "c-1 x STF0008", "c-1 -1 STF0008", "c-1 4 STF0008 x"])
func `A selection that no page of ours holds is refused`(value: String) async {
    let desk = Desk()
    #expect(await desk.send(waiting, [("choice", value)]).status == 400)
    #expect(desk.allocated.requests.isEmpty)
}

@Test(arguments: [
    ("items", "choice"), ("items[3].officer", "choice"), ("reason", "reason"), ("words", "words"), ("x", ""),
])
func `What the service finds fault with in a selection is told beside the field`(path: String, field: String) async {
    let desk = Desk(.invalid(path, .malformed, "It must be otherwise"))
    let answer = await desk.send(reallocation, [khan, ("reason", "officer-is-absent")])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
}

@Test func `A selection that is refused as a whole keeps the words, and leads back to the proposals`() async {
    let desk = Desk(Status(.unavailable, "Not now."))
    let answer = await desk.send(waiting, [khan, ("words", "Room.")])
    #expect(answer.status == 503)
    #expect(answer.words.contains("Reason Room."))
    #expect(answer.text.contains(#"<a href="/proposals?team=Preston%20LMC&amp;band=blue&amp;route=field-team">"#))
}

@Test func `Who may not allocate sees the proposals without a form, and without the right to them nothing`() async {
    func policy(_ methods: [String]) -> (inout AllocationFake) -> Void {
        { fake in
            fake.onReadPolicy = { _, _ in .init(items: methods.map { .init(role: "teamManager", action: $0) }) }
        }
    }
    let reader = await Desk(nil, policy(["ProposeAllocations"])).browser.get(waiting)
    #expect(reader.words.contains("Khan, Nadia"))
    #expect(!reader.text.contains("type=\"checkbox\""))
    #expect(!reader.text.contains("Allocate the selected cases"))
    #expect(await Desk(nil, policy([])).browser.get(waiting).status == 403)
}
