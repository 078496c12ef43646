import Gateway
import GatewayKit
import Messages
import RPC
import Testing

private func site(_ failures: [Wire.Failure], _ asked: Asked<Wire.ListFailuresRequest> = Asked()) -> Site {
    let fake = SupervisionFake(onListFailures: { request, call in
        asked.note(request, call)
        return .init(items: failures, nextPageToken: "p2", total: 30)
    })
    return .demo(allocation: AllocationFake(), supervision: fake)
}

@Test func `Failures are listed with what is owed, by when, and how late it is`() async {
    let page = await Browser.signedIn(to: site([.late, .referred]), as: "upw.coordinator").get("/failures")
    #expect(page.words.contains("30 failures"))
    #expect(
        page.words.contains(
            "Pugh, Owen X100001 25 May 2019 Unpaid work, Moor Park Did not attend Undecided Decision by 1 Jun 2019 "
                + "Overdue Decision overdue Evidence by 1 Jun 2019"))
    #expect(
        page.words.contains(
            "Hale, Ada X100002 20 May 2019 Unpaid work, Moor Park Attended and failed to comply Unacceptable Referral by "
                + "4 Jun 2019"))
    #expect(page.text.contains(#"<a href="/failures/f-1">Pugh, Owen</a>"#))
}

@Test(arguments: [
    ("upw.coordinator", "", true, false), ("inspector", "", true, false), ("responsible.officer", "", true, true),
    ("hub.officer", "", true, true), ("nps.officer", "", true, true),
    ("responsible.officer", "?whose=all", true, false),
    ("upw.coordinator", "?show=all&whose=mine", false, true),
])
func `Officers see at first what they decide, and others all; what is owed comes first`(
    account: String, query: String, owedOnly: Bool, mine: Bool
) async {
    let asked = Asked<Wire.ListFailuresRequest>()
    let page = await Browser.signedIn(to: site([.late], asked), as: account).get("/failures\(query)")
    #expect(asked.requests == [.init(owedOnly: owedOnly, mine: mine)])
    let here = page.all(#"aria-current="page">([^<]*)</a>"#).suffix(2)
    #expect(here == [owedOnly ? "Something is owed" : "All", mine ? "You decide" : "Anybody decides"])
    let next = "/failures?\(owedOnly ? "" : "show=all&amp;")whose=\(mine ? "mine" : "all")&amp;page=p2"
    #expect(page.text.contains("href=\"\(next)\" rel=\"next\""))
}

@Test func `A failure's page tells all of it, and leads to what may be done`() async {
    let browser = Browser.signedIn(to: .sessions(), as: "upw.manager")
    let undecided = await browser.get("/failures/f-1")
    #expect(undecided.words.contains("Pugh, Owen, CRN X100001"))
    #expect(undecided.words.contains("Decision due 1 Jun 2019"))
    #expect(undecided.words.contains("Self-certificates used 1 of 3"))
    #expect(undecided.words.contains("Who decides The manager: it was left undecided for seven days"))
    #expect(undecided.all(#"href="/failures/f-1/([a-z]*)""#) == ["decision"])
    let referred = await browser.get("/failures/f-2")
    #expect(referred.words.contains("Referral due 4 Jun 2019"))
    #expect(referred.words.contains("Reason No reason was given."))
    #expect(referred.all(#"href="/failures/f-2/([a-z]*)""#) == ["referral", "withdrawal"])
}

@Test func `A failure's page tells what the register says, the warning and what came before`() async {
    let browser = Browser.signedIn(to: .sessions(), as: "upw.manager")
    let first = await browser.get("/failures/f-1")
    #expect(first.words.contains("The record says Rang at noon. Recorded by Georgia Bell (upw.supervisor)"))
    #expect(
        first.words.contains("20 May 2019 Attended and failed to comply Unpaid work, Moor Park Unacceptable Referral"))
    #expect(first.text.contains(#"<a href="/failures/f-2">20 May 2019</a>"#))
    let second = await browser.get("/failures/f-2")
    #expect(second.words.contains("Why It must be referred."))
    #expect(second.words.contains("Earlier failures None. Warnings under the order None."))
    let third = await browser.get("/failures/f-3")
    #expect(third.words.contains("Warning On 20 May 2019 you failed to comply. Warning counts from 29 May 2019"))
    #expect(
        third.all(#"href="/failures/f-3/([a-z-]*)""#) == ["warning", "referral", "no-action", "withdrawal", "letter"])
    #expect(third.text.contains(#"<a href="/orders/c-1">"#))
}

@Test func `An address that names no failure finds no page`() async {
    #expect(await Browser.signedIn(to: .sessions(), as: "upw.manager").get("/failures/f-9").status == 404)
    let fake = SupervisionFake(onReadFailure: { _, _ in throw Status(.invalidArgument, "It must be a UUID.") })
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), supervision: fake), as: "upw.manager")
    #expect(await browser.get("/failures/f-1").status == 404)
    #expect(await browser.get("/failures/f-1/letter").status == 404)
    #expect(await Browser.signedIn(to: .sessions(), as: "upw.manager").get("/failures/f-2/letter").status == 404)
}

@Test(arguments: [
    ("/failures/f-2/decision", "It was decided already."), ("/failures/f-1/referral", "There is nothing to refer."),
    ("/failures/f-1/withdrawal", "There is no decision to take back."),
    ("/failures/f-2/warning", "No warning is to be given for it."),
    ("/failures/f-2/no-action", "The law says what follows."),
])
func `What a failure does not wait for cannot be done`(path: String, words: String) async {
    let answer = await Browser.signedIn(to: .sessions(), as: "upw.manager").get(path)
    #expect(answer.status == 409)
    #expect(answer.words.contains(words))
}

@Test(arguments: [
    (
        Wire.FailureCommandReply(state: .unacceptable, step: .warning, reasons: ["It is the first."]),
        "It is unacceptable. A warning is owed. It is the first."
    ),
    (
        Wire.FailureCommandReply(state: .unacceptable, step: .recall),
        "It is unacceptable. Consider recall with your manager."
    ),
    (Wire.FailureCommandReply(state: .unacceptable, step: .choice), "It is unacceptable. Say what follows."),
    (Wire.FailureCommandReply(state: .acceptable, step: .none), "It is acceptable. Nothing more is owed."),
    (Wire.FailureCommandReply(state: .unacceptable, step: .none), "It was recorded. Nothing more is owed."),
])
func `What follows from a decision is told`(reply: Wire.FailureCommandReply, words: String) async {
    var fake = SupervisionFake.samples
    fake.onDecideFailure = { _, _ in reply }
    let site = Site.demo(allocation: AllocationFake(), supervision: fake)
    let browser = Browser.signedIn(to: site, as: "responsible.officer")
    let page = await browser.get("/failures/f-1/decision")
    let form = [("acceptable", "no"), ("evidence", "none"), ("words", "No reason.")]
    let answer = await browser.post("/failures/f-1/decision", page.hidden + form, token: page.token)
    #expect(await browser.get(answer.location ?? "").words.contains("Success \(words)"))
}

@Test func `Of somebody who may not be seen a failure shows the CRN alone`() async {
    var failure = Wire.Failure.late
    failure.surname = ""
    failure.forenames = ""
    let page = await Browser.signedIn(to: site([failure]), as: "inspector").get("/failures")
    #expect(page.words.contains("Restricted person X100001"))
}

@Test func `What is another's to decide is not offered to a manager`() async {
    var fake = SupervisionFake.samples
    fake.onReadFailure = { request, call in
        var reply = try Wire.ReadFailureReply.sample(request, call)
        reply.isOwn = false
        return reply
    }
    let site = Site.demo(allocation: AllocationFake(), supervision: fake)
    let browser = Browser.signedIn(to: site, as: "team.manager")
    #expect(
        await browser.get("/failures/f-3").all(#"href="/failures/f-3/([a-z-]*)""#) == [
            "referral", "withdrawal", "letter",
        ])
    #expect(await browser.get("/failures/f-1/decision").status == 403)
}

@Test func `A warning's letter says what it is, and is signed for where it is handed over`() async {
    let browser = Browser.signedIn(to: .sessions(), as: "responsible.officer")
    let letter = await browser.get("/failures/f-3/letter")
    #expect(letter.words.contains("Owen Pugh CRN X100001. 27 May 2019. On 20 May 2019 you failed to comply."))
    #expect(!letter.words.contains("I have had this warning."))
}

@Test func `An order's page has its failures and warnings, and leads to recording one`() async {
    let page = await Browser.signedIn(to: .sessions(), as: "responsible.officer").get("/orders/c-1")
    #expect(page.words.contains("Community order, from 10 May 2019, held by Jamie Walsh"))
    #expect(page.words.contains("29 May 2019 Post, 27 May 2019 On 20 May 2019 you failed to comply."))
    #expect(page.text.contains(#"<a href="/orders/c-1/failure">Record a failure</a>"#))
}
