import AllocationMakers
import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayCases
@testable import GatewayKit

@Test func `A case's page tells state, band, route and what is due`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases/c-1")
    let overview = """
        <h1>Pugh, Ian &lt;Jay&gt;</h1><p class="lead">CRN X100001, event 2</p><dl class="summary-list">\
        <div><dt>State</dt><dd>Awaiting a decision <strong class="tag tag-yellow">Near miss</strong></dd></div>\
        <div><dt>Band</dt><dd><strong class="tag tag-blue">Blue</strong></dd></div>\
        <div><dt>Route</dt><dd>Field team</dd></div>\
        <div><dt>Waits for</dt><dd>A decision on hate crime.</dd></div>\
        <div><dt>Next due</dt><dd>6 Jun 2019</dd></div>\
        <div><dt>Sentence</dt><dd>Community order, 28 May 2019</dd></div>\
        <div><dt>Received</dt><dd>30 May 2019, 2 business days ago</dd></div>\
        <div><dt>Officer</dt><dd>Nobody yet</dd></div></dl>
        """
    #expect(answer.text.contains(overview))
}

@Test func `A case's page gives the reasons, decisions, scores, requests, clocks and history`() async {
    let words = await Browser.signedIn(to: .samples).get("/cases/c-1").words
    for expected in [
        "The Risk Management Plan must be robust.", "The matrix gives Blue.", "Rules: HMIP 2019",
        "The field team of Preston.", "Domestic abuse Yes, it lifts the case to Blue Known to the police.",
        "31 May 2019, 9am by Gareth Pugh (team.manager) on behalf of Gwen Hall",
        "OGRS3 score 62 OASys 31 May 2019, 9am",
        "Risk of serious harm Preston court 30 May 2019 4 Jun 2019 Owed",
        "Risk escalation The risk of serious harm is high. Open 30 May 2019, 4:30pm 31 May 2019 Overdue by 3 days",
        "Allocation 30 May 2019: Received 6 Jun 2019 Running",
        "Chasing what is missing 30 May 2019: Asked 4 Jun 2019 Met 31 May 2019, 9am: An assessment",
        "First appointment 28 May 2019: Sentence 4 Jun 2019 Void 31 May 2019, 9am: Recalled",
        "Prison number Not provided", "Town Preston",
        "31 May 2019, 9am by Priya Nair (hub.admin) An extract changed it. Town: from Leyland → to Preston",
    ] { #expect(words.contains(expected), "\(expected)") }
}

@Test func `A case's page leads to what can be done, and to a decision for each question that is open`() async {
    let answer = await Browser.signedIn(to: .samples).get("/cases/c-1")
    let actions = answer.all(#"href="/cases/c-1/([^"]*)""#)
    #expect(
        actions == [
            "preference", "decision?circumstance=hate-crime", "assessment", "judgement", "near-miss",
            "exclusion-zones", "transfer", "restriction", "acknowledgement?escalation=e-1",
            "nps-decision?escalation=e-1",
        ])
    for action in actions {
        #expect(await Browser.signedIn(to: .samples).get("/cases/c-1/\(action)").status == 200)
    }
}

@Test func `A page offers only what the service's policy allows the role`() async {
    var fake = AllocationFake.samples
    fake.onReadPolicy = { _, _ in
        .init(items: [
            .init(role: "hubAdministrator", action: "MarkNearMiss"),
            .init(role: "teamManager", action: "RestrictPerson"),
        ])
    }
    let browser = Browser.signedIn(to: .demo(allocation: fake))
    let answer = await browser.get("/cases/c-1")
    #expect(answer.all(#"href="/cases/c-1/([^"]*)""#) == ["near-miss"])
    #expect(answer.words.contains("Waits for the NPS"))
    #expect(await browser.get("/escalations").all(#"href="/cases/c-1/([^"]*)""#).isEmpty)
    fake.onReadPolicy = { _, _ in .init() }
    let none = await Browser.signedIn(to: .demo(allocation: fake)).get("/cases/c-1")
    #expect(!none.words.contains("What you can do"))
}

@Test func `A restricted case tells whom the restriction names, to those who may see it`() async {
    var reply = Wire.ReadCaseReply.pugh
    reply.summary?.isRestricted = true
    reply.restriction = .init(allowed: ["hub.admin", "team.manager"], excluded: ["partner"])
    let site = Site.demo(allocation: AllocationFake(onReadCase: { [reply] _, _ in reply }))
    let words = await Browser.signedIn(to: site).get("/cases/c-1").words
    #expect(words.contains("This person is restricted."))
    #expect(words.contains("Only these accounts may see it: Priya Nair (hub.admin), Gareth Pugh (team.manager)"))
    #expect(words.contains("These accounts may not see it: Iain Drummond (partner)"))
    #expect(!(await Browser.signedIn(to: .samples).get("/cases/c-1")).words.contains("This person is restricted."))
}

@Test func `A case tells where the person must not go, why, who said so and when, and that it is over`() async {
    var reply = Wire.ReadCaseReply.pugh
    func words() async -> String {
        await Browser.signedIn(to: .demo(allocation: AllocationFake.reading(reply))).get("/cases/c-1").words
    }
    #expect(await !words().contains("Exclusion zones"))
    reply.exclusionZones = .init(
        places: ["Leyland", "PR25"], reason: "The victim’s home.", saidBy: "team.manager", onBehalfOf: "Gwen Hall",
        saidAt: "2019-05-31T08:00:00Z")
    #expect(
        await words().contains(
            "Exclusion zones Leyland, PR25 Reason: The victim’s home. 31 May 2019, 9am by Gareth Pugh (team.manager) "
                + "on behalf of Gwen Hall"))
    reply.exclusionZones?.places = []
    #expect(await words().contains("Exclusion zones None any more Reason: The victim’s home. 31 May 2019, 9am"))
}

@Test(arguments: [
    (Status(.notFound, "There is no such case."), 404, "There is no such case."),
    (Status.invalid("caseId", .malformed, "No identity"), 404, "If you typed the address"),
    (Status(.permissionDenied, "This person is restricted."), 403, "This person is restricted."),
    (Status(.unavailable, "x"), 503, "Other pages go on working."),
])
func `A case that cannot be shown is told with the status that fits`(
    status: Status, code: Int, words: String
) async {
    let site = Site.demo(allocation: AllocationFake(onReadCase: { _, _ in throw status }))
    for path in ["/cases/c-1", "/cases/c-1/assessment"] {
        let answer = await Browser.signedIn(to: site).get(path)
        #expect(answer.status == code)
        #expect(answer.words.contains(words))
    }
}

@Test(arguments: ["request", "near-miss", "%3Cb%3E", String(repeating: "A", count: 43)])
func `An address makes up nothing that was done`(done: String) async {
    let answer = await Browser.signedIn(to: .samples).get("/cases/c-1?done=\(done)")
    #expect(answer.status == 200)
    #expect(!answer.text.contains("class=\"banner\""))
}

/// When it was due and met, and what the page of 3 June 2019 says.
@Test(arguments: [
    ("2019-06-03", "", "Running"), ("2019-06-02", "", "Overdue by 1 day"), ("2019-05-31", "", "Overdue by 3 days"),
    ("2019-05-31", "2019-05-31T22:59:00Z", "Met 31 May 2019, 11:59pm"),
    ("2019-05-31", "2019-05-31T23:00:00Z", "Met late 1 Jun 2019, 12am"),
])
func `A clock past its day is overdue, and one met after its day was met late`(
    dueOn: String, metAt: String, words: String
) async {
    var reply = Wire.ReadCaseReply.pugh
    reply.clocks = [.init(kind: .allocationDue, startedOn: "2019-05-30", dueOn: dueOn, metAt: metAt)]
    let site = Site.demo(allocation: AllocationFake.reading(reply))
    let answer = await Browser.signedIn(to: site).get("/cases/c-1")
    #expect(answer.words.contains("Allocation 30 May 2019 \(dueOn.dayText) \(words) "))
}

@Test func `A case that somebody else has accepted offers no form`() async {
    var reply = Wire.ReadCaseReply.pugh
    reply.escalations = []
    for (state, actions) in [
        (Wire.CaseState.withNps, []), (.transferred, []),
        (.retainedByNps, ["near-miss", "exclusion-zones", "restriction"]),
    ] {
        reply.summary?.state = state
        reply.banding?.undecided = []
        let answer = await Browser.signedIn(to: .demo(allocation: AllocationFake.reading(reply))).get("/cases/c-1")
        #expect(answer.all(#"href="/cases/c-1/([^"]*)""#) == actions)
    }
}

@Test(arguments: [
    ("date_of_birth", "1982-06-22", "Date of birth 22 Jun 1982"),
    ("sentence_type", "SSO", "Sentence type Suspended sentence order (SSO)"),
    ("sentence_type", "CUSTODY", "Sentence type Custody"), ("rosh", "LOW", "Risk of serious harm Low"),
    ("rosh", "VERY_HIGH", "Risk of serious harm Very high (VERY_HIGH)"), ("weapons", "Y", "Weapons Yes (Y)"),
    ("disability", "U", "Disability Not established (U)"), ("dependants", "X", "Dependants X"),
    ("town", "N", "Town N"), ("release_on", "", "Date of release Not provided"),
])
func `A value that was received is told in words, with its code`(column: String, value: String, words: String) async {
    var reply = Wire.ReadCaseReply.pugh
    reply.received = [.init(column: column, value: value)]
    let answer = await Browser.signedIn(to: .demo(allocation: AllocationFake.reading(reply))).get("/cases/c-1")
    #expect(answer.words.contains("What was received \(words) History"))
}

// MARK: - Who holds it, and what is asked of them

private func managed(_ reply: Wire.ReadCaseReply = .managed, as account: String = "team.manager") async -> Answer {
    await Browser.signedIn(to: .demo(allocation: AllocationFake.reading(reply)), as: account).get("/cases/c-1")
}

@Test func `A case's page tells who holds it, who held it, why, and who is to act`() async {
    let answer = await managed()
    for words in [
        "Officer Hall, Gwen Team Preston LMC Acts on it now Gareth Pugh, the manager of Preston LMC. "
            + "The person asks for a female officer", "Who holds it 1 change of officer.",
        "Hall, Gwen 3 Jun 2019, 8am by Gareth Pugh (team.manager) Holds it now Not opened yet First allocation "
            + "Pugh, Gareth: Close support. to be reviewed on 1 Jul 2019",
        "STF0009 31 May 2019, 9am by Gareth Pugh (team.manager) on behalf of Ada Voss 3 Jun 2019, 8am "
            + "Opened 31 May 2019, 10am Other Knew the person. Not needed",
    ] { #expect(answer.words.contains(words), "\(words)") }
}

@Test func `A case's page tells the judgement in force, and what the band asks for`() async {
    let answer = await managed()
    for words in [
        "A manager’s judgement is in force. The risk of reoffending is judged to be high. The band is raised to Red. "
            + "Reason: Two arrests. 3 Jun 2019, 8:30am by Gareth Pugh (team.manager)",
        "Structured assessment The officer assesses the risks. Done 2 Jun 2019, 10am by Sadia Rahman "
            + "(responsible.officer) Mark as not done",
        "Sentence plan The officer writes a plan. Owed Mark as done : sentence plan",
    ] { #expect(answer.words.contains(words), "\(words)") }
    #expect(answer.text.contains(#"href="/cases/c-1/artefact?kind=2""#))
}

@Test func `A case's page tells of its transfers who is responsible meanwhile, and of a raised case who acts`() async {
    let answer = await managed(.moving)
    #expect(
        answer.words.contains(
            "Out: Merseyside CRC Another CRC The person has moved. Requested This provider stays responsible until "
                + "Merseyside CRC accepts. 7 Jun 2019 Record the next step"))
    #expect(answer.text.contains(#"href="/cases/c-1/transfer-step?transfer=t-1""#))
    #expect(answer.text.contains(#"href="/cases/c-1/countersignature?escalation=e-4""#))
    #expect(answer.words.contains("A threat to a neighbour. Raised"))
}

@Test func `What can be done about a case that is held stands under headings`() async {
    let answer = await managed()
    #expect(
        answer.all(#"href="/cases/c-1/([^"]*)""#) == [
            "officers", "undo", "preference", "decision?circumstance=hate-crime", "assessment", "judgement",
            "near-miss", "exclusion-zones", "escalation", "transfer", "restriction", "artefact?kind=1",
            "artefact?kind=2",
        ])
    #expect(
        answer.all("<h3>(.*?)</h3>") == ["Officer", "Risk and band", "The NPS and other providers", "Restriction"])
    #expect(answer.text.contains(#"<a href="/cases/c-1/officers">Change the officer</a>"#))
    var waiting = Wire.ReadCaseReply.managed
    waiting.summary = Wire.CompareOfficersReply.first.summary
    #expect(await managed(waiting).text.contains(#"<a href="/cases/c-1/officers">Choose an officer</a>"#))
    let moving = await managed(.moving).all(#"href="/cases/c-1/([^"]*)""#)
    #expect(!moving.contains("escalation"))
    #expect(!moving.contains("transfer"))
}

@Test func `Few things to do stand under one heading`() async {
    var fake = AllocationFake.reading(.managed)
    fake.onReadPolicy = { _, _ in
        .init(items: ["CompareOfficers", "MarkNearMiss"].map { .init(role: "inspector", action: $0) })
    }
    let answer = await Browser.signedIn(to: .demo(allocation: fake), as: "inspector").get("/cases/c-1")
    #expect(answer.all("<h3>(.*?)</h3>").isEmpty)
    #expect(answer.text.contains(#"<a href="/cases/c-1/officers">Compare officers</a>"#))
    #expect(answer.words.contains("Owed For the officer to do"))
    // Without ListOfficers, a name leads nowhere.
    #expect(!answer.text.contains("/officers/STF0044"))
    #expect(await managed().text.contains(#"<a href="/officers/STF0044">Hall, Gwen</a>"#))
}

@Test func `An officer marks what is done on their own cases alone`() async {
    var fake = AllocationFake.samples
    fake.onReadPolicy = { _, _ in
        .init(items: [
            .init(role: "responsibleOfficer", action: "RecordArtefact", relation: Permissions.ownRelation)
        ])
    }
    var reply = Wire.ReadCaseReply.managed
    for isOwn in [false, true] {
        reply.isOwn = isOwn
        fake.onReadCase = { [reply] _, _ in reply }
        let browser = Browser.signedIn(to: .demo(allocation: fake), as: "responsible.officer")
        #expect(await browser.get("/cases/c-1").text.contains("/cases/c-1/artefact?kind=2") == isOwn)
        #expect(await browser.get("/cases/c-1/artefact?kind=2").status == (isOwn ? 200 : 403))
    }
}

@Test func `The service's own policy names what extends to one's own cases as the pages do`() async throws {
    let caller = RPCWire.CallerContext(account: "hub.admin", role: "hubAdministrator")
    let call = Call(deadline: .after(.seconds(4)), area: "CL", caller: caller.encodedBytes)
    let policy = try await TestService().client.readPolicy(.init(), call)
    let own = policy.items.filter { $0.relation == Permissions.ownRelation }
    #expect(own.contains { $0.role == "responsibleOfficer" && $0.action == "RecordArtefact" })
}

extension AllocationFake {
    /// Reads every case as this one.
    fileprivate static func reading(_ reply: Wire.ReadCaseReply) -> AllocationFake {
        AllocationFake(onReadCase: { _, _ in reply })
    }
}
