import GatewayKit
import Messages
import RPC
import Testing

private func register(
    _ reply: Wire.ReadSessionReply = .park, as account: String = "upw.supervisor"
) async -> Answer {
    await Browser.signedIn(to: .sessions(reply), as: account).get("/sessions/s-1/register")
}

@Test func `A register of 12 people weighs at most 20 KiB`() async {
    let page = await register()
    #expect(page.all(#"(<section class="person")"#).count == 12)
    #expect(page.text.utf8.count <= 20 * 1_024, "\(page.text.utf8.count) bytes")
}

@Test func `A register shows each person with what must be known of them`() async {
    let reply = Wire.ReadSessionReply.park.with { reply in
        reply.rows[1].changes = ["Lives in Leyland now."]
        reply.rows[1].isNew = true
        reply.rows[2].outcome = .notAttended
    }
    let page = await register(reply)
    #expect(page.h1 == ["Register"])
    #expect(page.words.contains("Moor Park &lt;railings&gt;, Monday 3 June 2019"))
    #expect(page.words.contains("9am to 4:30pm. 12 people due. Meet at Main gate, Garstang Road"))
    #expect(
        page.words.contains(
            "Featherstone1, Christopher James X100001, 9am to 4:30pm Due Health: Light duties. Asthma: carries an "
                + "inhaler. Keep apart from: X200001 Grantham, Lee Record Featherstone1, Christopher James"))
    #expect(page.words.contains("Due New Health"))
    #expect(page.words.contains("Changed: Lives in Leyland now."))
    #expect(page.words.contains("Did not attend Health"))
    #expect(page.text.contains("<a href=\"\(Wire.RegisterRow.firstPath)\">Record Featherstone1"))
    #expect(page.words.contains("Correct Featherstone3"))
    #expect(page.words.contains("Last check-in: 3 Jun 2019, 9am. Next check-in due 3 Jun 2019, 11am."))
}

@Test func `Whoever has come is shown so, and of too many those who are to go home`() async {
    let reply = Wire.ReadSessionReply.park.with { reply in
        reply.rows[0].arrived = "09:10"
        reply.sendHome = [reply.rows[0].appointmentId]
    }
    let page = await register(reply)
    #expect(page.words.contains("9am to 4:30pm Came 9:10am"))
    #expect(page.words.contains("More have come than there are places. Send home, with credit:"))
    #expect(page.text.contains("<a href=\"\(Wire.RegisterRow.firstPath)/stand-down\">Stand Featherstone1"))
    #expect(page.text.contains("<a href=\"/sessions/s-1/arrivals\">Note who has come</a>"))
    let signedOff = await register(.complete.with { $0.summary?.state = .signedOff })
    #expect(!signedOff.text.contains("Note who has come"))
}

@Test func `Before the risk is assessed nothing can be recorded`() async {
    let planned = Wire.ReadSessionReply.park.with { reply in
        reply.summary?.state = .planned
        reply.refusals = ["STF0136 has no first aid certificate in date."]
        reply.loneWoman = "One woman would be alone in the group."
    }
    let page = await register(planned)
    #expect(page.words.contains("STF0136 has no first aid certificate in date."))
    #expect(page.words.contains("One woman would be alone in the group."))
    #expect(page.text.contains(#"<a class="button" href="/sessions/s-1/point-of-work">Assess the risk</a>"#))
    #expect(!page.words.contains("Record Featherstone1"))
    #expect(!page.words.contains("Everyone attended"))
    let browser = Browser.signedIn(to: .sessions(planned), as: "upw.supervisor")
    let refused = await browser.get(Wire.RegisterRow.firstPath)
    #expect(refused.status == 409)
    #expect(refused.words.contains("Assess the risk at the point of work first."))
}

@Test func `The office records an absence before the session has begun`() async {
    let planned = Wire.ReadSessionReply.park.with { $0.summary?.state = .planned }
    let browser = Browser.signedIn(to: .sessions(planned), as: "upw.coordinator")
    let page = await browser.get(Wire.RegisterRow.firstPath)
    #expect(page.status == 200)
    #expect(page.words.contains("Absent, medical"))
}

@Test func `A supervisor is offered five outcomes, and the office more`() async {
    let ofSupervisor = await Browser.signedIn(to: .sessions(), as: "upw.supervisor").get(Wire.RegisterRow.firstPath)
    #expect(
        ofSupervisor.all(#"name="outcome" type="radio" value="([^"]*)""#) == [
            "attended-and-complied", "attended-and-failed-to-comply", "sent-home-for-behaviour",
            "sent-home-by-the-service", "did-not-attend",
        ])
    let ofOffice = await Browser.signedIn(to: .sessions(), as: "upw.coordinator").get(Wire.RegisterRow.firstPath)
    #expect(ofOffice.all(#"name="outcome" type="radio" value="([^"]*)""#).count == 17)
}

@Test func `What the office recorded stays among a supervisor's outcomes, so that it can be corrected`() async {
    let recorded = Wire.ReadSessionReply.park.with { $0.rows[0].outcome = .medical }
    let page = await Browser.signedIn(to: .sessions(recorded), as: "upw.supervisor").get(Wire.RegisterRow.firstPath)
    #expect(page.all(#"name="outcome" type="radio" value="([^"]*)" checked"#) == ["absent,-medical"])
}

@Test func `A register names who lacks an outcome, and offers to sign it off once nobody does`() async {
    let oneLeft = Wire.ReadSessionReply.complete.with { $0.rows[4].outcome = .unspecified }
    let waiting = await register(oneLeft)
    #expect(waiting.words.contains("Record first: Featherstone5, Christopher James."))
    #expect(!waiting.text.contains("/sessions/s-1/sign-off"))
    let browser = Browser.signedIn(to: .sessions(oneLeft), as: "upw.supervisor")
    let refused = await browser.get("/sessions/s-1/sign-off")
    #expect(refused.status == 409)
    #expect(refused.words.contains("Record first what became of: Featherstone5, Christopher James."))
    #expect(await register(.complete).text.contains(#"href="/sessions/s-1/sign-off">Sign off the register</a>"#))
}

@Test func `A register that was signed off says by whom, and is only corrected`() async {
    let signedOff = Wire.ReadSessionReply.complete.with { reply in
        reply.summary?.state = .signedOff
        reply.signedOffBy = "STF0136"
        reply.signedOffAt = "2019-06-03T15:45:00Z"
    }
    let page = await register(signedOff)
    #expect(page.words.contains("The register was signed off by STF0136, 3 Jun 2019, 4:45pm."))
    #expect(page.words.contains("Correct Featherstone1"))
    #expect(!page.text.contains("/sessions/s-1/check-in"))
}

@Test func `A register shows nobody what they may not do`() async {
    var fake = UnpaidWorkFake.sessions()
    fake.onReadPolicy = { _, _ in .init() }
    let page = await Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "inspector")
        .get("/sessions/s-1/register")
    #expect(page.status == 200)
    for words in ["Record Featherstone1", "Everyone attended", "Check in", "Report an", "staffing"] {
        #expect(!page.words.contains(words))
    }
    #expect(page.words.contains("Print the register"))
}

@Test func `Of somebody who may not be seen a register shows the CRN alone`() async {
    let reply = Wire.ReadSessionReply.park.with { $0.rows = [.init(appointmentId: "a-1", crn: "X100009")] }
    #expect(await register(reply).words.contains("Restricted person X100009"))
}

@Test func `A register to print has a row a person with boxes, and nothing of their health`() async {
    let page = await Browser.signedIn(to: .sessions(), as: "upw.supervisor").get("/sessions/s-1/register/print")
    #expect(page.all("role=\"(rowheader)\"").count == 12)
    #expect(page.words.contains("☐ Weather"))
    #expect(page.words.contains("☐ Complied ☐ Failed to comply"))
    #expect(!page.words.contains("Asthma"))
    #expect(!page.words.contains("Grantham"))
}

@Test(arguments: ["/sessions/s-9/register", "/sessions/s-9/incident", "/sessions/s-1/register/a-9"])
func `What there is not in a register is not found`(path: String) async {
    #expect(await Browser.signedIn(to: .sessions(), as: "upw.supervisor").get(path).status == 404)
}

@Test func `A session's name that is none is not found`() async {
    var fake = UnpaidWorkFake.sessions()
    fake.onReadSession = { _, _ in throw Status.invalid("sessionId", .malformed, "No identifier.") }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.supervisor")
    #expect(await browser.get("/sessions/x/register").status == 404)
}

// MARK: - Everyone

/// A site whose entries are noted, and answered as the test says.
private struct Yard {
    let asked = Asked<Wire.RecordAttendanceRequest>()
    let browser: Browser

    init(
        _ reply: Wire.ReadSessionReply = .park,
        _ answer: @escaping @Sendable (Wire.RecordAttendanceRequest) throws -> Wire.RecordAttendanceReply = { request in
            .init(
                results: request.entries.map {
                    .init(appointmentId: $0.appointmentId, verdict: .recorded, version: 2, minutesCredited: 420)
                })
        }
    ) {
        let asked = asked
        var fake = UnpaidWorkFake.sessions(reply)
        fake.onRecordAttendance = { request, call in
            asked.note(request, call)
            return try answer(request)
        }
        browser = .signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.supervisor")
    }

    /// Sends what the page has ticked, and no other.
    func send(_ change: ([String]) -> [String] = { $0 }, key: String? = nil) async -> Answer {
        let page = await browser.get("/sessions/s-1/register/everyone")
        let ticked = page.all(#"name="people" type="checkbox" value="([^"]*)" checked"#)
        let marks = [("work-quality", "2"), ("behaviour", "6")]
        let hidden = page.hidden.filter { $0.0 != "key" || key == nil } + (key.map { [("key", $0)] } ?? [])
        let form = change(ticked).map { ("people", $0) } + marks + hidden
        return await browser.post("/sessions/s-1/register/everyone", form, token: page.token)
    }
}

@Test func `Everyone who came is recorded in three taps, one entry a person`() async {
    let yard = Yard()
    let page = await yard.browser.get("/sessions/s-1/register")
    #expect(page.text.contains(#"<a class="button" href="/sessions/s-1/register/everyone">"#))
    let answer = await yard.send()
    #expect(answer.status == 303)
    let request = yard.asked.requests.first
    #expect(request?.entries.map(\.appointmentId) == (1...12).map { Wire.RegisterRow.due($0).appointmentId })
    #expect(
        request?.entries.first
            == .init(
                appointmentId: Wire.RegisterRow.due(1).appointmentId, version: 1, outcome: .attended, workQuality: 2,
                behaviour: 6, woreHiVis: true))
    #expect(yard.asked.calls.first?.idempotencyKey.utf8.count == 43)
    let results = await yard.browser.get(answer.location ?? "")
    #expect(results.h1 == ["12 of 12 people are in the register"])
    #expect(results.words.contains("Featherstone1, Christopher James Recorded 7 h credited."))
    #expect(await yard.browser.get(answer.location ?? "").h1 == ["The result was shown already"])
}

@Test func `Only who is ticked is recorded`() async {
    let yard = Yard()
    _ = await yard.send { Array($0.dropLast(2)) }
    #expect(yard.asked.requests.first?.entries.count == 10)
}

@Test func `Only those without an outcome are offered to be recorded together`() async {
    let some = Wire.ReadSessionReply.park.with { $0.rows[0].outcome = .notAttended }
    let page = await Browser.signedIn(to: .sessions(some), as: "upw.supervisor").get("/sessions/s-1/register/everyone")
    #expect(page.all(#"name="people" type="checkbox" value="([^"]*)" checked"#).count == 11)
    let none = await Browser.signedIn(to: .sessions(.complete), as: "upw.supervisor")
        .get("/sessions/s-1/register/everyone")
    #expect(none.words.contains("Everybody has an outcome already."))
}

@Test func `Each row that was not taken says why, and leads to where it is recorded`() async {
    let yard = Yard { request in
        let verdicts: [(Wire.EntryVerdict, String)] = [
            (.recorded, ""), (.known, ""), (.refused, "The person is <suspended>."), (.stale, "Somebody changed it."),
            (.notFound, "There is no such appointment."),
        ]
        return .init(
            results: zip(request.entries, verdicts).map {
                .init(appointmentId: $0.appointmentId, verdict: $1.0, words: $1.1)
            })
    }
    let results = await yard.browser.get(await yard.send().location ?? "")
    #expect(results.h1 == ["2 of 5 people are in the register"])
    #expect(results.words.contains("Featherstone2, Christopher James Recorded before Nothing was credited."))
    #expect(results.words.contains("Refused The person is &lt;suspended&gt;. Record Featherstone3"))
    #expect(results.words.contains("Changed by somebody else Somebody changed it. Record Featherstone4"))
    #expect(results.words.contains("Not found There is no such appointment."))
}

@Test func `Nobody ticked, or somebody made up, is told before the service is asked`() async {
    let yard = Yard()
    let nobody = await yard.send { _ in [] }
    #expect(nobody.status == 422)
    #expect(nobody.summary.map(\.message) == ["Select who attended and complied"])
    let wrong = await yard.send { _ in ["somebody"] }
    #expect(wrong.summary.map(\.message) == ["Select people from the list"])
    #expect(yard.asked.calls.isEmpty)
}

@Test func `A form for everyone without its key is not taken`() async {
    let yard = Yard()
    #expect(await yard.send(key: "x").status == 400)
    #expect(yard.asked.calls.isEmpty)
}

@Test func `A register that somebody changed meanwhile is a conflict`() async {
    let yard = Yard { _ in throw Status(.aborted, "Version.") }
    let answer = await yard.send()
    #expect(answer.status == 409)
    #expect(answer.text.contains(#"<a href="/sessions/s-1/register">Go to the register</a>"#))
}
