import Gateway
import GatewayKit
import GatewayUnpaidWork
import Messages
import RPC
import Testing

@Test func `Escalations say what is due and lead to what can be recorded`() async {
    let asked = Asked<Wire.ListEscalationsRequest>()
    var fake = AllocationFake.samples
    fake.onListEscalations = { request, call in
        asked.note(request, call)
        return .init(items: [.risk, .decided], nextPageToken: "p2", total: 2)
    }
    let browser = Browser.signedIn(to: .demo(allocation: fake))
    let answer = await browser.get("/escalations")
    #expect(answer.words.contains("Pugh, Ian &lt;Jay&gt; X100001 Risk escalation The risk of serious harm is high."))
    #expect(answer.words.contains("31 May 2019 Overdue by 3 days"))
    #expect(answer.text.contains(#"href="/cases/c-1/acknowledgement?escalation=e-1">"#))
    #expect(answer.text.contains(#"href="/cases/c-1/nps-decision?escalation=e-1">"#))
    #expect(!answer.text.contains("escalation=e-2"))
    #expect(answer.words.contains("Returned Not eligible. 7 Jan 2019, 9am Nothing due Decided 9 Jan 2019, 12:05pm"))
    #expect(answer.text.contains(#"<a href="/escalations?page=p2" rel="next">Next page</a>"#))
    let all = await browser.get("/escalations?include=decided&page=p2")
    #expect(all.text.contains(#"<a href="/escalations?include=decided" aria-current="page">With those decided</a>"#))
    #expect(asked.requests == [.init(), .init(includeDecided: true, pageToken: "p2")])
}

@Test func `An acknowledged escalation can only be decided`() async {
    var escalation = Wire.Escalation.risk
    escalation.state = .acknowledged
    let site = Site.demo(
        allocation: AllocationFake(onListEscalations: { [escalation] _, _ in .init(items: [escalation]) }))
    let answer = await Browser.signedIn(to: site).get("/escalations")
    #expect(answer.all(#"href="/cases/c-1/([a-z-]*)"#) == ["nps-decision"])
}

@Test func `An escalation of a restricted person shows the CRN alone`() async {
    var escalation = Wire.Escalation.risk
    escalation.summary = .masked
    let site = Site.demo(
        allocation: AllocationFake(onListEscalations: { [escalation] _, _ in .init(items: [escalation]) }))
    let answer = await Browser.signedIn(to: site).get("/escalations")
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(!answer.text.contains("e-1"))
}

@Test func `Refused rows say where they stand and what is wrong with them`() async {
    let answer = await Browser.signedIn(to: .samples).get("/rejects?page=p1")
    #expect(
        answer.words.contains(
            "File 0123456789ab, line 7 X1 Event not provided CRN: A CRN is a letter and 6 digits. It was “X1”. "
                + "30 May 2019, 9am 3 Jun 2019, 9am"))
    #expect(answer.words.contains("26 rows"))
    #expect(answer.text.contains(#"<a href="/rejects">First page</a><a href="/rejects?page=p2" rel="next">"#))
}

@Test func `Changes say what was and what is, and who was told`() async {
    let answer = await Browser.signedIn(to: .samples).get("/changes")
    #expect(answer.words.contains("Since the latest extract: 3 Jun 2019, 8am."))
    #expect(answer.words.contains("Town: from Leyland → to nothing 3 Jun 2019, 8:05am team.manager"))
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(!answer.text.contains("Secret place"))
}

@Test func `The audit trail is searched by post, and no CRN comes to stand in an address`() async {
    let asked = Asked<Wire.SearchAuditRequest>()
    var fake = AllocationFake.samples
    let reply = fake.onSearchAudit!
    fake.onSearchAudit = { request, call in
        asked.note(request, call)
        return try reply(request, call)
    }
    let browser = Browser.signedIn(to: .demo(allocation: fake), as: "auditor")
    let answer = await browser.post("/audit", [("crn", " x100001 "), ("account", "Hub.Officer")])
    #expect(answer.status == 200)
    #expect(answer.location == nil)
    #expect(asked.requests == [.init(crn: "X100001", account: "hub.officer")])
    #expect(asked.calls.map(\.callerContext) == [.init(account: "auditor", role: "auditor")])
    #expect(
        answer.words.contains(
            "12 3 Jun 2019, 8:05am hub.officer Hub officer, on behalf of Gwen Hall Looked at the case Was refused "
                + "Consultation: Restricted. X100001"))
    #expect(answer.all(#"(?:href|action)="([^"]*)""#).allSatisfy { !$0.lowercased().contains("x100001") })

    #expect(answer.words.contains("Entries found Latest 1 entry"))
    let older = await browser.post("/audit", [("crn", "x100001"), ("account", ""), ("page", "p2")])
    #expect(older.words.contains("Entries found 1 entry, earlier ones"))
    #expect(asked.requests.last == .init(crn: "X100001", pageToken: "p2"))
    #expect(answer.text.contains(#"<input type="hidden" name="page" value="p2">"#))
}

@Test func `Each service’s trail is searched by itself, and the next page stays in it`() async {
    let asked = Asked<Wire.SearchAuditRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onSearchAudit = { request, call in
        asked.note(request, call)
        return .init(
            items: [
                .init(
                    sequence: 9, at: "2019-06-03T07:05:00Z", account: "upw.manager", role: "unpaidWorkManager",
                    action: "MoveAppointment", crns: ["X100001"])
            ], nextPageToken: "p2")
    }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "auditor")
    let answer = await browser.post("/audit", [("trail", "unpaid-work"), ("crn", "x100001")])
    #expect(asked.requests == [.init(crn: "X100001")])
    #expect(answer.words.contains("Unpaid work: entries, the latest first"))
    #expect(answer.words.contains("Unpaid work manager Moved an appointment X100001"))
    #expect(answer.text.contains(#"<input type="hidden" name="trail" value="unpaid-work">"#))
    #expect(answer.all(#"(<input[^>]*name="trail"[^>]*checked[^>]*>)"#).first?.contains("unpaid-work") == true)
}

@Test func `An audit search for nothing, and one that the service refuses, are told beside the field`() async {
    var fake = AllocationFake.samples
    fake.onSearchAudit = { _, _ in throw Status.invalid("account", .unknownValue, "There is no such account") }
    let browser = Browser.signedIn(to: .demo(allocation: fake), as: "auditor")
    let empty = await browser.post("/audit", [])
    #expect(empty.status == 422)
    #expect(empty.summary.map(\.target) == ["crn"])
    for crn in ["X12345", "X1234567", "1234567", "XX12345", "Pugh"] {
        let answer = await browser.post("/audit", [("crn", crn)])
        #expect(answer.status == 422)
        #expect(answer.summary.map(\.message) == ["CRN must be a letter and 6 digits, for example X123456"])
    }
    let refused = await browser.post("/audit", [("account", "nobody")])
    #expect(refused.summary.map(\.target) == ["account"])
}

@Test func `An empty list says so`() async {
    let fake = AllocationFake(
        onListEscalations: { _, _ in .init() }, onListRejects: { _, _ in .init() }, onListChanges: { _, _ in .init() })
    let browser = Browser.signedIn(to: .demo(allocation: fake))
    #expect(await browser.get("/escalations").words.contains("There are none."))
    #expect(await browser.get("/rejects").words.contains("No row was refused."))
    let changes = await browser.get("/changes")
    #expect(changes.words.contains("No extract has been taken in yet."))
    #expect(changes.words.contains("Nothing has changed."))
    for answer in [await browser.get("/escalations"), changes] { #expect(!answer.text.contains("<table")) }
}
