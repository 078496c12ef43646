import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayCases
@testable import GatewayKit

private let path = "/cases/c-1/officers"

private func browser(_ reply: Wire.CompareOfficersReply = .change) -> Browser {
    var fake = AllocationFake.allocating
    fake.onCompareOfficers = { _, _ in reply }
    return .signedIn(to: .demo(allocation: fake), as: "team.manager")
}

@Test func `The officers of a team stand beside each other, the best match first`() async {
    let answer = await browser().get(path)
    let row = """
        <tr role="row"><th scope="row" role="rowheader" data-label="Officer"><div class="choice">\
        <input id="officer" name="officer" type="radio" value="STF0008">\
        <label for="officer">Rahman, Sadia</label></div>\
        <span class="quiet">Probation officer, 80% of full time, Preston LMC</span></th>
        """
    #expect(answer.text.contains(row))
    for words in [
        "Officers of Preston LMC, the best match first.", "92.1% to 94.4% Within target",
        "20 in the community 3 in custody 2 allocated in the last 7 days",
        "Eligible Holds the skills that the case asks for. Holds another case of the person. Has room.",
        "109% to 111.3% Over", "With countersignature 3 reasons In training. The case is Blue. A manager countersigns.",
        "Is full. Needs a reason: too full. Needs a reason: others come first.",
    ] { #expect(answer.words.contains(words), "\(words)") }
}

@Test func `The page says whose case it is, who holds it and what is looked for`() async {
    let answer = await browser().get(path)
    #expect(
        answer.words.contains(
            "Person Pugh, Ian &lt;Jay&gt; CRN X100001 Band Blue Looked for Trained in domestic abuse. "
                + "A female officer. Officer now Hall, Gwen"))
    let first = await browser(.first).get(path)
    #expect(first.words.contains("Officer now Nobody yet"))
}

@Test func `Whoever holds the case, or may not, cannot be chosen; those who may not stand apart, with the reason`()
    async
{
    let answer = await browser().get(path)
    #expect(answer.all(#"name="officer" type="radio" value="([^"]*)""#) == ["STF0008", "STF0031"])
    #expect(answer.words.contains("Hall, Gwen Holds the case now"))
    // Their capacity counts the case already.
    #expect(answer.words.contains("109% Full") && !answer.words.contains("109% to 109%"))
    let apart = answer.words.components(between: "Officers who may not hold it", and: "Accessibility")
    #expect(apart?.contains("Ives, Tom Trainee, 100% of full time, Preston LMC On sick leave. 109%") == true)
    #expect(apart?.contains("Not eligible On sick leave until 1 Jul 2019.") == true)
}

@Test func `Each team has its page, and the one that is shown is marked`() async {
    let answer = await browser().get(path)
    #expect(answer.text.contains(#"<a href="/cases/c-1/officers?team=Lancaster%20LMC">Lancaster LMC</a>"#))
    let here = #"<a href="/cases/c-1/officers?team=Preston%20LMC" aria-current="page">Preston LMC</a>"#
    #expect(answer.text.contains(here))
}

@Test(arguments: [("", ""), ("?team=Lancaster%20LMC", "Lancaster LMC")])
func `The service is asked for the team that the address names`(query: String, team: String) async {
    let asked = Asked<Wire.CompareOfficersRequest>()
    let fake = AllocationFake(onCompareOfficers: { request, call in
        asked.note(request, call)
        return .change
    })
    let answer = await Browser.signedIn(to: .demo(allocation: fake)).get(path + query)
    #expect(answer.status == 200)
    #expect(asked.requests == [.init(caseId: "c-1", team: team)])
}

@Test func `A choice leads to its check, and no choice is told above the list`() async {
    let chosen = await browser().post(path, [("officer", "STF0008"), ("team", "Preston LMC")])
    #expect(chosen.status == 303)
    #expect(chosen.location == "/cases/c-1/allocation?officer=STF0008&team=Preston%20LMC")
    let none = await browser().post(path, [("team", "Preston LMC")])
    #expect(none.status == 422)
    #expect(none.title.hasPrefix("Error: "))
    #expect(none.summary.map(\.target) == ["officer"])
    #expect(none.summary.map(\.message) == ["Select an officer"])
    #expect(none.tag(id: "officer")?.contains("type=\"radio\"") == true)
}

@Test func `Who may compare and not allocate sees the officers, and chooses none`() async {
    var fake = AllocationFake.allocating
    fake.onReadPolicy = { _, _ in .init(items: [.init(role: "inspector", action: "CompareOfficers")]) }
    let site = Site.demo(allocation: fake)
    let answer = await Browser.signedIn(to: site, as: "inspector").get(path)
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Compare officers"])
    #expect(answer.words.contains("Rahman, Sadia Probation officer"))
    #expect(!answer.text.contains("type=\"radio\""))
    #expect(!answer.text.contains("action=\"/cases/c-1/officers\""))
    #expect(await Browser.signedIn(to: site, as: "responsible.officer").get(path).status == 403)
}

@Test func `A team of which nobody may hold the case says so`() async {
    var reply = Wire.CompareOfficersReply.change
    reply.items = [.absent]
    let answer = await browser(reply).get(path)
    #expect(answer.words.contains("No officer of Preston LMC may hold the case."))
    #expect(!answer.text.contains("Go on with this officer"))
}

@Test(arguments: [
    (Status(.failedPrecondition, "The case has no band yet."), 409, "The case has no band yet."),
    (Status.invalid("team", .unknownValue, "No such team"), 404, "If you typed the address"),
    (Status(.permissionDenied, "This person is restricted."), 403, "This person is restricted."),
])
func `A comparison that there is not is told with the status that fits`(
    status: Status, code: Int, words: String
) async {
    let site = Site.demo(allocation: AllocationFake(onCompareOfficers: { _, _ in throw status }))
    let answer = await Browser.signedIn(to: site).get(path)
    #expect(answer.status == code)
    #expect(answer.words.contains(words))
    #expect(answer.text.contains(#"<a href="/cases/c-1">"#) == (code == 409))
}
