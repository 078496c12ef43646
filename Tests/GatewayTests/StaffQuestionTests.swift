import GatewayKit
import Messages
import RPC
import Testing

/// A site whose commands about officers and teams are noted and answered alike.
private struct Desk {
    let asked = Asked<any Sendable & Hashable>()
    let browser: Browser

    init(_ outcome: Status? = nil, casesToReallocate: UInt32 = 0) {
        let asked = asked
        @Sendable func note<Request: Sendable & Hashable, Reply: Sendable>(
            _ reply: Reply
        ) -> AllocationFake.Method<Request, Reply> {
            { request, call in
                asked.note(request, call)
                if let outcome { throw outcome }
                return reply
            }
        }
        var fake = AllocationFake.staff
        fake.onRecordReduction = note(.init(casesToReallocate: casesToReallocate))
        fake.onEndReduction = note(.init())
        fake.onRecordTraining = note(.init())
        fake.onRecordCover = note(.init())
        fake.onEndCover = note(.init())
        browser = .signedIn(to: .demo(allocation: fake), as: "team.manager")
    }

    /// Fills in a form as a browser shows it: with what it holds hidden.
    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get(page)
        return await browser.post(String(page.prefix { $0 != "?" }), shown.hidden + form, token: shown.token)
    }
}

private func date(_ name: String, _ day: String, _ month: String, _ year: String = "2019") -> [(String, String)] {
    [("\(name)-day", day), ("\(name)-month", month), ("\(name)-year", year)]
}

private let reduction = "/officers/STF0008/reduction"
private let cover = "/teams/cover?team=Preston%20LMC"

/// Each form with answers that hold, what the service is asked, and what is said of it.
private let answers: [(page: String, form: [(String, String)], request: any Sendable & Hashable, words: String)] = [
    (
        reduction, [("reason", "10"), ("percent", "50"), ("note", " Branch. ")] + date("from", "3", "6"),
        Wire.RecordReductionRequest(
            staffId: "STF0008", reason: 10, percent: 50, from: "2019-06-03", note: "Branch."),
        "The smaller capacity was recorded."
    ),
    (
        reduction, [("reason", "1"), ("percent", "5")] + date("from", "3", "6") + date("until", "3", "6"),
        Wire.RecordReductionRequest(
            staffId: "STF0008", reason: 1, percent: 100, from: "2019-06-03", until: "2019-06-03"),
        "The absence was recorded."
    ),
    (
        "/officers/STF0008/reduction-end?reduction=r-1", date("until", "30", "4"),
        Wire.EndReductionRequest(reductionId: "r-1", until: "2019-04-30"), "The last day was recorded."
    ),
    (
        "/officers/STF0008/training", [("course", "CHILD_PROTECTION")] + date("valid-until", "31", "3", "2021"),
        Wire.RecordTrainingRequest(staffId: "STF0008", course: "CHILD_PROTECTION", validUntil: "2021-03-31"),
        "The training was recorded."
    ),
    (
        cover, [("role", "deputy"), ("manager", "STF0120")] + date("from", "3", "6"),
        Wire.RecordCoverRequest(team: "Preston LMC", role: .deputy, staffId: "STF0120", from: "2019-06-03"),
        "The cover of Preston LMC was recorded."
    ),
    (
        cover, [("role", "duty-manager"), ("manager", "STF0120")] + date("from", "3", "6") + date("until", "4", "6"),
        Wire.RecordCoverRequest(
            team: "Central", role: .dutyManager, staffId: "STF0120", from: "2019-06-03", until: "2019-06-04"),
        "The cover of Central was recorded."
    ),
    (
        "/teams/cover-end?team=Preston%20LMC&cover=v-1", date("until", "5", "6"),
        Wire.EndCoverRequest(coverId: "v-1", until: "2019-06-05"), "The last day of the cover was recorded."
    ),
]

@Test(arguments: answers.indices)
func `A form about an officer or a team asks what was filled in, and its page says once that it was done`(
    index: Int
) async {
    let example = answers[index]
    let desk = Desk()
    let answer = await desk.send(example.page, example.form + [("on_behalf_of", "Gwen Hall")])
    #expect(answer.status == 303)
    let target = example.page.hasPrefix("/teams") ? "/teams" : "/officers/STF0008"
    #expect(answer.location?.hasPrefix("\(target)?done=") == true)
    #expect(desk.asked.requests.map { AnyHashable($0) } == [AnyHashable(example.request)])
    #expect(desk.asked.calls.map(\.onBehalfOf) == ["Gwen Hall"])
    #expect(desk.asked.calls.map(\.idempotencyKey).allSatisfy { $0.utf8.count == 43 })
    #expect(await desk.browser.get(answer.location ?? "").words.contains("Success \(example.words) "))
    #expect(!(await desk.browser.get(answer.location ?? "")).words.contains("Success"))
}

@Test(arguments: [(1, "1 case is"), (7, "7 cases are")])
func `An absence says how many cases are to be reallocated, and leads to them`(count: Int, words: String) async {
    let desk = Desk(casesToReallocate: UInt32(count))
    let path = await desk.send(answers[1].page, answers[1].form).location ?? ""
    let answer = await desk.browser.get(path)
    #expect(answer.words.contains("The absence was recorded. \(words) to be reallocated. Propose others"))
    #expect(answer.text.contains(#"<p><a href="/proposals?from=STF0008">Propose others for these cases</a></p>"#))
}

@Test func `A note is shown on its own page alone, and to nobody else`() async {
    let desk = Desk()
    let path = await desk.send(answers[0].page, answers[0].form).location ?? ""
    let query = path.drop { $0 != "?" }
    let other = Browser.signedIn(to: desk.browser.site)
    #expect(!(await other.get(path)).words.contains("Success"))
    #expect(!(await desk.browser.get("/teams\(query)")).words.contains("Success"))
    #expect(await desk.browser.get(path).words.contains("Success"))
}

/// A form, what is filled in, and the faults that are told: where, and in which words.
private let faulty: [(page: String, form: [(String, String)], faults: [String])] = [
    (reduction, [], ["reason: Select the reason", "from-day: Enter first day"]),
    (
        reduction, [("reason", "10")] + date("from", "3", "6"), ["percent: Enter how much less, in percent"]
    ),
    (
        reduction, [("reason", "10"), ("percent", "51")] + date("from", "3", "6"),
        ["percent: How much less must be a whole number from 1 to 50"]
    ),
    (
        reduction, [("reason", "9"), ("percent", "0")] + date("from", "3", "6"),
        ["percent: How much less must be a whole number from 1 to 100"]
    ),
    (
        reduction, [("reason", "1")] + date("from", "3", "6") + date("until", "2", "6"),
        ["until-day: Last day must be on or after 3 Jun 2019"]
    ),
    (
        reduction, [("reason", "99"), ("note", "a\u{0}b")] + date("from", "31", "6") + date("until", "", "6"),
        [
            "reason: Select the reason", "from-day: First day must be a real date",
            "until-day: Last day must include a day", "note: Note must only hold what can be typed",
        ]
    ),
    ("/officers/STF0008/reduction-end?reduction=r-1", [], ["until-day: Enter last day"]),
    (
        "/officers/STF0008/training", [("course", "FIRST_AID")],
        ["course: Select the course", "valid-until-day: Enter last day in date"]
    ),
    (
        cover, [("role", "king"), ("manager", "STF0008")],
        ["role: Select as what they act", "manager: Select who covers", "from-day: Enter first day"]
    ),
    (
        "/teams/cover?team=Lancaster%20LMC",
        [("role", "duty-manager"), ("manager", "STF0120")] + date("from", "3", "6"),
        ["role: Select as what they act"]
    ),
]

@Test(arguments: faulty.indices)
func `What is missing or wrong about an officer or a team is told before the service is asked`(index: Int) async {
    let example = faulty[index]
    let desk = Desk()
    let answer = await desk.send(example.page, example.form)
    #expect(answer.status == 422)
    #expect(answer.summary.map { "\($0.target): \($0.message)" }.sorted() == example.faults.sorted())
    for (field, value) in example.form where answer.tag(id: field)?.contains("type=\"text\"") == true {
        #expect(answer.tag(id: field)?.contains("value=\"\(value)\"") == true)
    }
    #expect(desk.asked.calls.isEmpty)
}

@Test(arguments: [
    (0, "reason", "reason"), (0, "percent", "percent"), (0, "from", "from-day"), (0, "until", "until-day"),
    (0, "note", "note"), (0, "staffId", ""), (2, "until", "until-day"), (3, "course", "course"),
    (3, "validUntil", "valid-until-day"), (4, "role", "role"), (4, "staffId", "manager"), (4, "from", "from-day"),
    (4, "team", ""), (6, "until", "until-day"), (6, "coverId", ""),
])
func `What the service finds fault with about an officer or a team is told beside its field`(
    index: Int, path: String, field: String
) async {
    let desk = Desk(.invalid(path, .malformed, "It must be <otherwise>"))
    let answer = await desk.send(answers[index].page, answers[index].form)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
    #expect(answer.summary.map(\.message) == ["It must be &lt;otherwise&gt;"])
}

@Test func `A command about an officer that is refused keeps what was typed, and leads back`() async {
    let desk = Desk(Status(.failedPrecondition, "The officer has left."))
    let answer = await desk.send(answers[0].page, answers[0].form)
    #expect(answer.status == 409)
    #expect(answer.words.contains("The officer has left."))
    #expect(answer.words.contains("Note Branch."))
    #expect(answer.text.contains(#"<a href="/officers/STF0008">Go back to Khan, Nadia</a>"#))
}

@Test func `Reasons stand in two groups, with what is usual as a hint`() async {
    let answer = await Desk().browser.get(reduction)
    #expect(answer.all("<legend>(.*?)</legend>").prefix(2) == ["Absence", "Less capacity"])
    #expect(answer.words.contains("Annual leave Less capacity"))
    #expect(answer.words.contains("Vocational qualification Usually 5% or 10% for 6 months."))
    #expect(answer.words.contains("Trade union duties At most 50%."))
    #expect(answer.all(#"name="reason" type="radio" value="([0-9]*)""#) == ["1", "9", "10"])
}

@Test(arguments: [
    "/officers/STF9999/training", "/officers/STF0008/reduction-end", "/officers/STF0008/reduction-end?reduction=r-9",
    "/officers/STF0008/reduction-end?reduction=", "/teams/cover", "/teams/cover?team=Nowhere",
    "/teams/cover-end?team=Lancaster%20LMC&cover=v-1",
])
func `A form about what there is not is not found`(path: String) async {
    #expect(await Desk().browser.get(path).status == 404)
}

@Test(arguments: answers.indices)
func `A form about an officer or a team that is not for the role is not shown`(index: Int) async {
    var fake = AllocationFake.staff
    fake.onReadPolicy = { _, _ in .init() }
    let browser = Browser.signedIn(to: .demo(allocation: fake), as: "team.manager")
    #expect(await browser.get(answers[index].page).status == 403)
}
