import Foundation
import GatewayKit
import Messages
import RPC
import Testing

private let path = "/unpaid-work/people/c-1"

private func page(
    as name: String = "upw.coordinator", _ change: (inout Wire.ReadRequirementReply) -> Void = { _ in },
    may methods: [String]? = nil
) async -> Answer {
    var reply = Wire.ReadRequirementReply.pugh
    change(&reply)
    var fake = UnpaidWorkFake.samples
    let changed = reply
    fake.onReadRequirement = { _, _ in changed }
    if let methods {
        fake.onReadPolicy = { _, _ in
            .init(items: methods.map { .init(role: "unpaidWorkCoordinator", action: $0) })
        }
    }
    return await Browser.signedIn(to: .demo(unpaidWork: fake), as: name).get(path)
}

@Test func `A person’s page shows the hours in words and as a bar, and what warns`() async {
    let answer = await page()
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Pugh, Ian &lt;Jay&gt;"])
    #expect(answer.words.contains("CRN X100001, event 2, Preston Intensive Overdue: The six-month review by 3 days."))
    #expect(answer.words.contains("Fewer than 7 hours a week are offered."))
    #expect(answer.words.contains("12 h 30 min left 67 h 30 min credited of 80 h ordered"))
    #expect(answer.words.contains("6 h of them education, training or employment, of at most 16 h"))
    // 4,050 of 4,800 minutes on a bar of 1,000.
    #expect(answer.text.contains(#"<rect class="bar-now" x="0" y="3" width="843" height="10">"#))
    #expect(answer.words.contains("Responsible officer The National Probation Service"))
}

@Test func `Clocks that ran out are overdue, and those met are met`() async {
    let answer = await page()
    #expect(answer.words.contains("First appointment arranged 28 May 2019: Received 6 Jun 2019 Met"))
    #expect(answer.words.contains("Work started 10 May 2019: Sentence 31 May 2019 Overdue by 3 days"))
}

@Test func `The assessment shows what is owed, what is not established, the release and who was asked`() async {
    let answer = await page()
    #expect(answer.words.contains("Still owed before any work is given: What skills are wanted"))
    #expect(answer.words.contains("Health Asthma Fitness Light duties"))
    #expect(answer.words.contains("Risk of serious harm Medium Weapons Not provided Threats to others No"))
    #expect(answer.words.contains("31 May 2019, 9am by Joanne Threlfall (upw.coordinator)"))
    #expect(answer.words.contains("Not established: sexual risk."))
    #expect(answer.words.contains("Released to an enclosed workshop until 1 Jul 2019: The workshop is supervised."))
    #expect(answer.words.contains("Sexual risk Lancashire police, 30 May 2019 No reply came"))
    let complete = await page { reply in
        reply.owed = []
        reply.notEstablished = []
    }
    #expect(complete.words.contains("Placement assessment Complete"))
    #expect(!complete.words.contains("Not established:"))
}

@Test func `Appointments are parted into those to come, the next first, and those that were`() async {
    let answer = await page()
    let toCome = answer.text.components(between: "<h2>Appointments to come</h2>", and: "</table>") ?? ""
    let days = toCome.components(separatedBy: "unpaid-work/sessions/s-").dropFirst().map { String($0.prefix(3)) }
    #expect(days == ["a-1", "a-2", "a-3"])
    #expect(answer.words.contains("10 Jun 2019 9am to 4:30pm Moor Park Instructed Move"))
    #expect(answer.words.contains("17 Jun 2019 9am to 4:30pm Moor Park Not instructed"))
    #expect(answer.words.contains("Moor Park Held The assessment is not complete."))
    #expect(answer.words.contains("27 May 2019 9am to 4:30pm Moor Park Attended and complied 7 h credited"))
    #expect(answer.words.contains("20 May 2019 9am to 4:30pm Moor Park No outcome yet"))
    let officer = await page(as: "responsible.officer")
    #expect(!officer.text.contains("/unpaid-work/sessions/s-"))
}

@Test func `Placements, instructions, failures, the ledger, reviews and certificates all stand there`() async {
    let answer = await page()
    #expect(
        answer.words.contains(
            "Moor Park Picked up: 08:15 Bus station Manager’s reason: Nothing else is near. Every second week, Monday"))
    #expect(answer.text.contains(#"<a href="/unpaid-work/people/c-1/instruction/i-1">1 Jun 2019</a>"#))
    #expect(answer.words.contains("Withdrawn 19 May 2019: Flood"))
    #expect(answer.text.contains(#"<a href="/failures/f-1">20 May 2019</a>"#))
    #expect(answer.words.contains("Unacceptable No call. Warning Overdue"))
    #expect(answer.words.contains("Travel time Education Barrow to Preston −1 h 35 min 31 May 2019, 9am"))
    #expect(answer.words.contains("Six-month review On track. 31 May 2019, 9am by Sheila Kirkbride (upw.manager)"))
    #expect(answer.words.contains("Lantra brushcutter Skill 27 May 2019"))
}

private func actions(_ answer: Answer) -> [String] {
    let list = answer.text.components(between: "<h2>What you can do</h2>", and: "</ul>") ?? ""
    return list.components(separatedBy: "href=\"").dropFirst().map {
        String($0.prefix { $0 != "\"" }.dropFirst(path.count))
    }
}

@Test func `What can be done follows the state and the policy`() async {
    #expect(
        actions(await page()) == [
            "/assessment", "/inquiry", "/release", "/projects", "/instruction", "/removal",
            "/intensive-working", "/adjustment", "/review", "/certificate",
        ])
    #expect(actions(await page { $0.summary?.state = .completed }) == ["/adjustment", "/review", "/certificate"])
    #expect(actions(await page { $0.summary?.state = .withdrawn }).isEmpty)
    let fresh = await page { reply in
        reply.appointments = []
        reply.notEstablished = []
    }
    #expect(!actions(fresh).contains("/removal"))
    #expect(!actions(fresh).contains("/inquiry"))
    #expect(actions(await page(may: ["RecordReview"])) == ["/review"])
    let mayNothing = await page(may: [])
    #expect(!mayNothing.text.contains("What you can do"))
    #expect(!mayNothing.text.contains("End the placement"))
    #expect(!mayNothing.text.contains("Withdraw it"))
}

@Test func `Only somebody whose assessment is complete is led to a place`() async {
    #expect(await page().words.contains("Compare projects"))
    #expect(await page { $0.owed = [] }.words.contains("Choose a project"))
    #expect(await page({ $0.owed = [] }, may: ["CompareProjects"]).words.contains("Compare projects"))
}

@Test func `An address that names nobody finds no page, and a refusal of the service is told`() async {
    let browser = Browser.signedIn(to: .demo(unpaidWork: UnpaidWorkFake.samples), as: "upw.coordinator")
    #expect(await browser.get("/unpaid-work/people/c-404").status == 404)
    var fake = UnpaidWorkFake.samples
    fake.onReadRequirement = { _, _ in throw Status(.invalidArgument, "case_id must be a UUID.") }
    #expect(await Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator").get(path).status == 404)
    fake.onReadRequirement = { _, _ in throw Status(.permissionDenied, "This person is not yours.") }
    let officer = await Browser.signedIn(to: .demo(unpaidWork: fake), as: "responsible.officer").get(path)
    #expect(officer.status == 403)
    #expect(officer.words.contains("This person is not yours."))
}

@Test func `Other orders, what is known, the week’s offer and intensive working stand on the page`() async {
    let answer = await page()
    #expect(
        answer.words.contains("Event 1 Sentenced on 7 Jan 2019 10 h of 40 h Working Begins when the other is worked"))
    #expect(answer.text.contains("href=\"\(path)/orders/c-7\""))
    #expect(answer.text.contains(#"<a href="/unpaid-work/people/c-7">Event 1</a>"#))
    #expect(answer.words.contains("Kind of order Made where supervision after a sentence was broken: 20 to 60 hours"))
    #expect(answer.words.contains("A week offers at least 28 h"))
    #expect(answer.words.contains("Another day is offered by 12 Jun 2019"))
    #expect(answer.words.contains("Must not enter Leyland Need for help with alcohol Yes"))
    #expect(answer.words.contains("Responsible officer Nadia Rahman"))
    #expect(answer.words.contains("End intensive working"))
    let plain = await page { reply in
        reply.orders = []
        reply.isSupervisionDefault = false
        reply.known = nil
        reply.summary?.isIntensive = false
    }
    #expect(!plain.words.contains("Other orders"))
    #expect(plain.words.contains("Kind of order Ordered at sentence"))
    #expect(plain.words.contains("Must not enter No place is known"))
    #expect(plain.words.contains("Begin intensive working"))
}

@Test func `An officer sees hours, the next day and failures to decide, without what the office does`() async {
    var fake = UnpaidWorkFake.samples
    fake.onReadRequirement = { _, _ in
        var reply = Wire.ReadRequirementReply.pugh
        reply.failures += [.late]
        return reply
    }
    fake.onReadPolicy = { _, _ in
        .init(
            items: ["RecordPlacementAssessment", "RecordInquiry", "RecordReview"].map {
                .init(role: "hubOfficer", action: $0)
            })
    }
    let answer = await Browser.signedIn(to: .demo(unpaidWork: fake), as: "hub.officer").get(path)
    #expect(answer.words.contains("1 failure to comply waits for a decision. Decide that of 25 May 2019"))
    #expect(answer.text.contains(#"<a href="/failures/f-1">Decide that of 25 May 2019</a>"#))
    #expect(answer.words.contains("12 h 30 min left"))
    #expect(answer.words.contains("Next appointment 10 Jun 2019, Moor Park"))
    #expect(actions(answer) == ["/assessment", "/inquiry", "/review"])
    for words in ["Move", "Change, event", "End the placement", "Withdraw it"] {
        #expect(!answer.text.contains(">\(words)<"), "\(words)")
    }
}
