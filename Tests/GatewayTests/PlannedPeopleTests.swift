import GatewayKit
import Messages
import RPC
import Testing

private let plan = "/unpaid-work/plans/w-1"

/// A site whose plans answer a change alike; what they are asked is noted.
private struct Desk {
    let asked = Asked<Wire.ChangePlanRequest>()
    let browser: Browser

    init(_ reply: Wire.ChangePlanReply? = nil, _ outcome: Status? = nil, _ summary: Wire.PlanSummary = .draft) {
        let asked = asked
        var fake = UnpaidWorkFake.plans(summary)
        fake.onChangePlan = { request, call in
            asked.note(request, call)
            if let outcome { throw outcome }
            return reply
                ?? .init(
                    planId: "w-1", version: 8, changed: UInt32(request.caseIds.count), before: .init(total: 3_104),
                    after: .init(total: 3_050))
        }
        browser = .signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    }

    /// Fills in a list's form as a browser shows it.
    func send(_ list: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get("\(plan)/\(list)")
        return await browser.post("\(plan)/\(list)", shown.hidden + form, token: shown.token)
    }
}

private func people(_ ids: String...) -> [(String, String)] { ids.map { ("person", $0) } }

// MARK: - What is shown

@Test func `A session of a plan shows who is kept, new and lost, and lets all but the lost be selected`() async {
    let page = await Desk().browser.get("\(plan)/sessions/1")
    #expect(page.h1 == ["Moor Park &lt;railings&gt;"])
    #expect(page.words.contains("Monday 10 June 2019, 9am to 4:30pm"))
    #expect(
        page.words.contains(
            "Pugh, Ian &lt;Jay&gt;, X100001 Open , Pugh, Ian &lt;Jay&gt; Kept Pinned Red band 35 min from Preston"))
    #expect(page.words.contains("Hale, Ada, X100002 Open , Hale, Ada New 1 h 20 min from Leyland"))
    #expect(page.words.contains("X100003 Kept Preston"))
    #expect(page.words.contains("Nair, Asha X100004 Lost Preston"))
    #expect(page.all(#"name="person" type="checkbox" value="([^"]*)""#) == ["c-1", "c-2", "c-3"])
    #expect(!page.text.contains("/people/c-3"))
    #expect(page.words.contains("Fewest and most, whoever supervises 3 to 10"))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions/s-1">Open the session as it is now</a>"#))
    #expect(page.text.contains(#"href="/unpaid-work/plans/w-1/sessions/1?page=p2" rel="next""#))
    #expect(!page.text.contains("<script"))
}

@Test func `People are moved to the other sessions that have room, by day, project and room`() async {
    let page = await Desk().browser.get("\(plan)/sessions/1")
    #expect(page.all(#"<option value="([^"]*)""#) == ["", "2", "3"])
    #expect(page.words.contains("11 Jun 2019, 10am: Hospice shop, Leyland – room for 2"))
    #expect(page.words.contains("11 Jun 2019, 9am: School fence, Preston – full with its supervisors"))
}

@Test func `Nobody is listed twice in the question to the service, and each list asks for its own`() async {
    let asked = Asked<Wire.ListPlannedRequest>()
    var fake = UnpaidWorkFake.plans()
    fake.onListPlanned = { request, call in
        asked.note(request, call)
        return .init()
    }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.manager")
    let lists: [(String, Wire.PlannedKind, UInt32)] = [
        ("sessions/2?page=p1", .inSession, 2), ("unplaced?page=p1", .unplaced, 0), ("left-out?page=p1", .excluded, 0),
        ("pinned?page=p1", .pinned, 0), ("to-tell?page=p1", .toTell, 0),
    ]
    for (path, _, _) in lists {
        #expect((await browser.get("\(plan)/\(path)")).words.contains("Nobody is in this list."))
    }
    #expect(
        asked.requests
            == lists.map {
                .init(planId: "w-1", kind: $0.1, session: $0.2, pageSize: 100, pageToken: "p1")
            })
    for path in ["sessions/9", "sessions/x"] { #expect(await browser.get("\(plan)/\(path)").status == 404) }
}

@Test func `Whoever has no place is listed with the reason, what would help, and by when it is owed`() async {
    let page = await Desk().browser.get("\(plan)/unplaced")
    #expect(page.h1 == ["Without a place"])
    #expect(
        page.words.contains(
            "Orr, Ben, X100005 Open , Orr, Ben No session is near enough. What would help: Another 10 minutes of "
                + "travel. 7 h 1 Jun 2019 Overdue by 2 days Barrow"))
    #expect(
        page.all(#"name="kind" type="radio" value="([^"]*)""#) == ["move-to-another-session", "leave-out-of-the-plan"])
}

@Test func `Who is left out and who is pinned are listed, too`() async {
    let browser = Desk().browser
    let excluded = await browser.get("\(plan)/left-out")
    #expect(excluded.words.contains("Kerr, Una, X100006 Open , Kerr, Una In hospital. Preston"))
    #expect(excluded.text.contains(#"<button class="button">Take in again</button>"#))
    #expect(!excluded.text.contains("type=\"radio\""))
    let pinned = await browser.get("\(plan)/pinned")
    #expect(pinned.text.contains("<a href=\"\(plan)/sessions/1\">Moor Park &lt;railings&gt;, Monday 10 June 2019</a>"))
    #expect(!pinned.text.contains("type=\"checkbox\""))
}

@Test func `Whom to tell is a list to print: what each had and has, and after publishing what came of it`() async {
    let page = await Desk().browser.get("\(plan)/to-tell")
    #expect(page.text.contains(#"<div class="sheet">"#))
    #expect(page.words.contains("3 changed bookings"))
    #expect(
        page.words.contains(
            "Nair, Asha X100004 Moor Park &lt;railings&gt;, Monday 10 June 2019, 9am to 4:30pm Hospice shop, Tuesday "
                + "11 June 2019, 10am to 3pm ☐"))
    #expect(page.words.contains("Hale, Ada X100002 Nothing Moor Park &lt;railings&gt;, Monday 10 June 2019"))
    #expect(!page.words.contains("Result"))

    var fake = UnpaidWorkFake.plans(.published, .published)
    fake.onListPlanned = { _, _ in
        var refused = Wire.PlannedPerson.added
        refused.result = "The session was full."
        var told = Wire.PlannedPerson.lost
        told.isDone = true
        return .init(items: [refused, told], total: 2)
    }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    let after = await browser.get("\(plan)/to-tell")
    #expect(after.words.contains("4:30pm The session was full. ☐"))
    #expect(after.words.contains("Nothing As planned ☐"))
    let session = await browser.get("\(plan)/sessions/1")
    #expect(session.words.contains("1 h 20 min from Leyland The session was full."))
    #expect(session.words.contains("Result 1 person could not be booked."))
}

// MARK: - What is changed

private let changes: [(list: String, form: [(String, String)], request: Wire.ChangePlanRequest, words: String)] = [
    (
        "sessions/1",
        people("c-1", "c-2") + [("kind", "pin-to-this-session"), ("reason", "Not sent."), ("to-session", "2")],
        .init(planId: "w-1", version: 7, kind: .pin, caseIds: ["c-1", "c-2"], session: 1), "2 people were pinned."
    ),
    (
        "sessions/1", people("c-1") + [("kind", "unpin")],
        .init(planId: "w-1", version: 7, kind: .unpin, caseIds: ["c-1"], session: 1), "1 person was unpinned."
    ),
    (
        "sessions/1", people("c-1") + [("kind", "move-to-another-session"), ("to-session", "3")],
        .init(planId: "w-1", version: 7, kind: .move, caseIds: ["c-1"], session: 1, toSession: 3),
        "1 person was moved."
    ),
    (
        "sessions/1", people("c-1") + [("kind", "give-the-place-up")],
        .init(planId: "w-1", version: 7, kind: .remove, caseIds: ["c-1"], session: 1),
        "1 person gave up their place."
    ),
    (
        "sessions/1", people("c-1", "c-3") + [("kind", "leave-out-of-the-plan"), ("reason", "In hospital.")],
        .init(
            planId: "w-1", version: 7, kind: .exclude, caseIds: ["c-1", "c-3"], session: 1, reason: "In hospital."),
        "2 people were left out."
    ),
    (
        "unplaced", people("c-5") + [("kind", "move-to-another-session"), ("to-session", "1")],
        .init(planId: "w-1", version: 7, kind: .move, caseIds: ["c-5"], toSession: 1), "1 person was moved."
    ),
    (
        "left-out", people("c-6"), .init(planId: "w-1", version: 7, kind: .include, caseIds: ["c-6"]),
        "1 person was taken in again."
    ),
]

@Test(arguments: changes.indices)
func `A change asks for exactly what was selected, and tells the cost before and after`(index: Int) async throws {
    let (list, form, request, words) = changes[index]
    let desk = Desk()
    let answer = await desk.send(list, form)
    #expect(answer.status == 303, "\(answer.summary)")
    #expect(desk.asked.requests == [request])
    #expect(desk.asked.calls.first?.idempotencyKey.isEmpty == false)
    let location = try #require(answer.location)
    #expect(location.hasPrefix("\(plan)/\(list)?done="))
    let shown = await desk.browser.get(location)
    #expect(shown.words.contains("Success \(words) The plan cost 3,104 before, and costs 3,050 now."))
    #expect(!(await desk.browser.get(location)).text.contains("class=\"banner\""))
}

@Test func `Who could not be changed is told by name beside those who were`() async {
    let reply = Wire.ChangePlanReply(
        version: 8, changed: 1, refusals: [.init(caseId: "c-2", words: "The session is for women only.")],
        before: .init(total: 3_104), after: .init(total: 3_104))
    let desk = Desk(reply)
    let answer = await desk.send(
        "sessions/1", people("c-1", "c-2") + [("kind", "move-to-another-session"), ("to-session", "2")])
    let shown = await desk.browser.get(answer.location ?? "")
    #expect(
        shown.words.contains(
            "1 person was moved. The plan still costs 3,104. 1 person stays as before: "
                + "Hale, Ada, X100002: The session is for women only."))
}

@Test func `Where nobody could be changed each is told why beside the box, and nothing is lost`() async {
    let reply = Wire.ChangePlanReply(
        version: 7,
        refusals: [
            .init(caseId: "c-1", words: "The session is full."), .init(caseId: "c-3", words: "It is too far."),
        ])
    let desk = Desk(reply)
    let answer = await desk.send(
        "sessions/1", people("c-1", "c-3") + [("kind", "move-to-another-session"), ("to-session", "2")])
    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(
        answer.summary.map { "\($0.target) \($0.message)" } == [
            "person Pugh, Ian &lt;Jay&gt;, X100001: The session is full.", "person-3 X100003: It is too far.",
        ])
    #expect(answer.all(#"value="(c-[0-9])" checked"#) == ["c-1", "c-3"])
    #expect(answer.text.contains(#"<option value="2" selected="">"#))
    for id in ["person", "person-3"] { #expect(answer.text.contains("id=\"\(id)-error\"")) }
}

@Test(arguments: [
    ("sessions/1", [], [("person", "Select the people"), ("kind", "Select what is to be done")]),
    ("sessions/1", people("c-1") + [("kind", "take-in-again")], [("kind", "Select what is to be done")]),
    (
        "sessions/1", people("c-1") + [("kind", "move-to-another-session")],
        [("to-session", "Select the session to which they are moved")]
    ),
    // It has no room.
    (
        "unplaced", people("c-5") + [("kind", "move-to-another-session"), ("to-session", "4")],
        [("to-session", "Select the session to which they are moved")]
    ),
    (
        "sessions/1", people("c-1") + [("kind", "leave-out-of-the-plan")],
        [("reason", "Enter why they are left out")]
    ),
    ("left-out", [], [("person", "Select the people")]),
])
func `A fault in a change is told, and asks nothing of the service`(
    list: String, form: [(String, String)], faults: [(String, String)]
) async {
    let desk = Desk()
    let answer = await desk.send(list, form)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == faults.map(\.0))
    #expect(answer.summary.map(\.message) == faults.map(\.1))
    #expect(desk.asked.requests.isEmpty)
}

@Test(arguments: [(100, 303), (101, 422)])
func `One form changes at most a hundred people`(count: Int, status: Int) async {
    let desk = Desk()
    let form = (1...count).map { ("person", "c-\($0)") } + [("kind", "unpin")]
    let answer = await desk.send("sessions/1", form)
    #expect(answer.status == status)
    #expect(desk.asked.requests.count == (status == 303 ? 1 : 0))
    if status == 422 { #expect(answer.summary.map(\.message) == ["Select 100 people or fewer"]) }
}

@Test(arguments: [
    ("caseIds[1]", "person"), ("kind", "kind"), ("toSession", "to-session"), ("reason", "reason"), ("session", ""),
])
func `What the service finds wrong with a change is told beside its field`(path: String, target: String) async {
    let desk = Desk(nil, .invalid(path, .malformed, "It must be otherwise."))
    let answer = await desk.send("sessions/1", people("c-1") + [("kind", "unpin")])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.message) == ["It must be otherwise."] || target.isEmpty)
    #expect(answer.summary.map(\.target).first == target || target.isEmpty)
}

@Test func `A plan that somebody else has changed is left as it is, and the reason is kept to copy`() async {
    let desk = Desk(nil, Status(.aborted, "Version 9."))
    let answer = await desk.send(
        "sessions/1", people("c-1") + [("kind", "leave-out-of-the-plan"), ("reason", "In hospital.")])
    #expect(answer.status == 409)
    #expect(answer.h1 == ["Somebody changed this plan while you filled in the form"])
    #expect(answer.words.contains("Reason In hospital."))
    #expect(answer.text.contains("<a href=\"\(plan)\">Go back to the plan</a>"))
}

@Test(arguments: [Wire.PlanSummary.searching, .publishing, .published, .failed])
func `Only a draft can be changed`(summary: Wire.PlanSummary) async {
    let page = await Desk(nil, nil, summary).browser.get("\(plan)/sessions/1")
    #expect(page.status == 200)
    #expect(!page.text.contains("type=\"checkbox\""))
    #expect(page.words.contains("Pugh, Ian &lt;Jay&gt; X100001"))
}
