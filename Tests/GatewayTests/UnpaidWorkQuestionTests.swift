import GatewayKit
import Messages
import RPC
import Testing

private let person = "/unpaid-work/people/c-1"

/// A site whose commands about a person’s unpaid work are noted and answered alike.
private struct Desk {
    let asked = Asked<any Sendable & Hashable>()
    let browser: Browser

    init(
        _ outcome: Status? = nil, reply: Wire.RequirementCommandReply = .init(),
        reading: Wire.ReadRequirementReply = .pugh
    ) {
        let asked = asked
        @Sendable func note<Request: Sendable & Hashable, Reply: Sendable>(
            _ reply: Reply
        ) -> UnpaidWorkFake.Method<Request, Reply> {
            { request, call in
                asked.note(request, call)
                if let outcome { throw outcome }
                return reply
            }
        }
        var fake = UnpaidWorkFake.samples
        fake.onReadRequirement = { _, _ in reading }
        fake.onRecordPlacementAssessment = note(reply)
        fake.onRecordInquiry = note(reply)
        fake.onReleaseToWorkshop = note(reply)
        fake.onAdjustMinutes = note(reply)
        fake.onRecordReview = note(reply)
        fake.onRecordCertificate = note(reply)
        fake.onEndPlacement = note(reply)
        fake.onRemoveAppointments = note(reply)
        fake.onIssueInstruction = note(
            .init(instructionId: "i-9", version: 5, appointments: 1, held: ["24 June: the assessment."]))
        fake.onWithdrawInstruction = note(reply)
        fake.onSetIntensiveWorking = note(reply)
        fake.onRelateOrders = note(reply)
        fake.onMoveAppointment = note(.init(appointmentId: "a-2", version: 5, warnings: ["It overlaps another."]))
        browser = .signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    }

    /// Fills in a form as a browser shows it: with what it holds hidden.
    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get("\(person)/\(page)")
        return await browser.post(
            "\(person)/\(page.prefix { $0 != "?" })", shown.hidden + form, token: shown.token)
    }
}

private func date(_ name: String, _ day: String, _ month: String) -> [(String, String)] {
    [("\(name)-day", day), ("\(name)-month", month), ("\(name)-year", "2019")]
}

/// Each form with answers that hold, what the service is asked, and what is said of it.
private let answers: [(page: String, form: [(String, String)], request: any Sendable & Hashable, words: String)] = [
    (
        "assessment",
        [
            ("health", "Asthma"), ("fitness", "light-duties"), ("vulnerability", ""), ("rosh", "3"), ("weapons", "no"),
            ("restraining-order", "yes"), ("terms", "His brother"), ("exclusions", "Leyland\r\n\r\n PR25 "),
            ("keep-apart", "x100009"), ("motivation", "Much"), ("available", "monday"), ("available", "friday"),
            ("travel", "45"), ("sources", "interview"),
        ],
        Wire.RecordPlacementAssessmentRequest(
            caseId: "c-1", version: 4,
            assessment: .init(
                health: "Asthma", fitness: .lightDuties, riskOfSeriousHarm: 3, weapons: .no, restrainingOrder: .yes,
                restrainingOrderTerms: "His brother", exclusions: ["Leyland", "PR25"], motivation: "Much",
                available: [.monday, .friday], travelLimitMinutes: 45, sources: [.interview], keepApart: ["X100009"])),
        "The assessment was recorded."
    ),
    (
        "inquiry",
        [("about", "sexual-risk"), ("asked-of", "Lancashire police"), ("reply", "Nothing known.")]
            + date("asked-on", "30", "5") + date("replied-on", "3", "6"),
        Wire.RecordInquiryRequest(
            caseId: "c-1", version: 4, about: .sexualRisk, askedOf: "Lancashire police", askedOn: "2019-05-30",
            reply: "Nothing known.", repliedOn: "2019-06-03"), "The inquiry was recorded."
    ),
    (
        "inquiry",
        [("about", "weapons"), ("asked-of", "The court"), ("unanswered", "yes")] + date("asked-on", "30", "5"),
        Wire.RecordInquiryRequest(
            caseId: "c-1", version: 4, about: .weapons, askedOf: "The court", askedOn: "2019-05-30",
            isUnanswered: true), "The inquiry was recorded."
    ),
    (
        "release", [("reason", "Supervised.")] + date("review-on", "1", "7"),
        Wire.ReleaseToWorkshopRequest(caseId: "c-1", version: 4, reason: "Supervised.", reviewOn: "2019-07-01"),
        "The release was recorded."
    ),
    (
        "adjustment",
        [("reason", "travel-time"), ("direction", "less"), ("hours", "1"), ("minutes", "35"), ("note", "Barrow")]
            + date("on", "31", "5"),
        Wire.AdjustMinutesRequest(
            caseId: "c-1", version: 4, reason: .travelTime, minutes: -95, on: "2019-05-31", note: "Barrow"),
        "The hours were adjusted."
    ),
    (
        "adjustment",
        [("reason", "increased-by-the-court"), ("direction", "more"), ("hours", "300"), ("note", "Order of 1 June")]
            + date("on", "1", "6"),
        Wire.AdjustMinutesRequest(
            caseId: "c-1", version: 4, reason: .courtIncrease, minutes: 18_000, on: "2019-06-01",
            note: "Order of 1 June"), "The hours were adjusted."
    ),
    (
        "review",
        [("kind", "extension-granted"), ("note", "Until August.")] + date("complete-by", "31", "8"),
        Wire.RecordReviewRequest(
            caseId: "c-1", version: 4, kind: .extensionGranted, note: "Until August.", completeBy: "2019-08-31"),
        "The review was recorded."
    ),
    (
        "certificate", [("kind", "skill"), ("name", "Lantra")] + date("gained-on", "27", "5"),
        Wire.RecordCertificateRequest(
            caseId: "c-1", version: 4, name: "Lantra", gainedOn: "2019-05-27", kind: .skill),
        "“Lantra” was recorded."
    ),
    (
        "placement-end?placement=p-1", [("reason", "Works elsewhere.")] + date("until", "17", "6"),
        Wire.EndPlacementRequest(
            caseId: "c-1", version: 4, placementId: "p-1", until: "2019-06-17", reason: "Works elsewhere."),
        "The last day of the placement was recorded."
    ),
    (
        "removal?appointment=a-2&appointment=a-3",
        [("appointment", "a-2"), ("appointment", "a-3"), ("appointment", "a-0"), ("reason", "Covered.")],
        // One with an outcome is none to remove.
        Wire.RemoveAppointmentsRequest(
            caseId: "c-1", version: 4, appointmentIds: ["a-2", "a-3"], reason: "Covered."),
        "2 appointments were removed."
    ),
    (
        "instruction", [("appointment", "a-2"), ("method", "letter")],
        Wire.IssueInstructionRequest(caseId: "c-1", version: 4, appointmentIds: ["a-2"], method: .letter),
        "The instruction for 1 appointment was recorded. These wait: 24 June: the assessment. "
            + "Show the letter and the text message"
    ),
    (
        "instruction-withdrawal?instruction=i-1", [("cause", "Flood.")],
        Wire.WithdrawInstructionRequest(caseId: "c-1", version: 4, instructionId: "i-1", cause: "Flood."),
        "The instruction was withdrawn."
    ),
    (
        "intensive-working", [("reason", "Found a job.")],
        Wire.SetIntensiveWorkingRequest(caseId: "c-1", version: 4, isIntensive: false, reason: "Found a job."),
        "Intensive working has ended."
    ),
    (
        "orders/c-7", [("relation", "concurrent")],
        Wire.RelateOrdersRequest(caseId: "c-1", version: 4, otherCaseId: "c-7", relation: .concurrent),
        "How the orders belong together was recorded."
    ),
    (
        "appointments/a-2/move",
        [("project", "j-2"), ("start", "10:00"), ("end", "15:00"), ("who", "person"), ("reason", "A funeral.")]
            + date("on", "18", "6"),
        Wire.MoveAppointmentRequest(
            caseId: "c-1", version: 4, appointmentId: "a-2", projectId: "j-2", date: "2019-06-18",
            startTime: "10:00", endTime: "15:00", isByPerson: true, reason: "A funeral."),
        "The appointment was moved to 18 Jun 2019. It overlaps another. The person is to be told of it. "
            + "Issue a work instruction"
    ),
]

@Test(arguments: answers.indices)
func `A form about unpaid work asks exactly what was filled in, and leads back to what was done`(
    index: Int
) async throws {
    let (page, form, request, words) = answers[index]
    let desk = Desk()
    let answer = await desk.send(page, form)
    #expect(answer.status == 303, "\(answer.summary)")
    #expect(desk.asked.requests.map { AnyHashable($0) } == [AnyHashable(request)])
    #expect(desk.asked.calls.first?.idempotencyKey.isEmpty == false)
    let location = try #require(answer.location)
    #expect(location.hasPrefix("\(person)?done="))
    #expect(await desk.browser.get(location).words.contains("Success \(words) "))
    // Loaded again, nothing was just done.
    #expect(!(await desk.browser.get(location)).text.contains("class=\"banner\""))
}

@Test func `What is still owed and warned of is told after a part of the assessment`() async {
    let desk = Desk(reply: .init(owed: ["Health", "Fitness"], warnings: ["Nobody answered."]))
    let answer = await desk.send("assessment", [])
    #expect(
        await desk.browser.get(answer.location ?? "").words
            .contains("The assessment was recorded. Nobody answered. Still owed: Health; Fitness."))
}

@Test func `The assessment is filled in with what is recorded, else with what allocation is certain of`() async {
    let answer = await Desk().browser.get("\(person)/assessment")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Placement assessment"])
    #expect(answer.words.contains("Pugh, Ian &lt;Jay&gt;, CRN X100001"))
    #expect(answer.text.contains("\nAsthma</textarea>"))
    func isChecked(_ name: String, _ value: String) -> Bool {
        answer.all("(<input id=\"[a-z0-9-]*\" name=\"\(name)\"[^>]*value=\"\(value)\"[^>]*>)").first?
            .contains("checked") ?? false
    }
    #expect(isChecked("fitness", "light-duties"))
    // Recorded as medium, though allocation has high.
    #expect(isChecked("rosh", "2"))
    #expect(answer.words.contains("Allocation has – Risk of serious harm: High."))
    // Not recorded: allocation has no weapons, and does not know of an order.
    #expect(isChecked("weapons", "no"))
    #expect(answer.words.contains("Allocation has – Weapons: No."))
    #expect(!isChecked("restraining-order", "yes") && !isChecked("restraining-order", "no"))
    #expect(answer.words.contains("Allocation has – Restraining order: Unknown."))
    #expect(isChecked("sexual-risk", "not-established"))
    #expect(isChecked("available", "monday") && !isChecked("available", "tuesday"))
    #expect(answer.words.contains("Allocation has – Disability: Yes."))
    #expect(answer.words.contains("Allocation has – The case: Sex: M, born 1 Feb 1990, language: English."))
}

/// Each fault: the page, what is filled in, where it is and what is said.
private let faults: [(page: String, form: [(String, String)], faults: [(String, String)])] = [
    (
        "assessment", [("travel", "0")],
        [("travel", "Longest way to work must be a whole number from 1 to 240")]
    ),
    (
        "assessment", [("exclusions", (0...20).map { "T\($0)" }.joined(separator: "\n"))],
        [("exclusions", "Enter at most 20")]
    ),
    (
        "assessment", [("alone-day", "1")],
        [("alone-month", "Said to work as the only woman in a group by own choice must include a month")]
    ),
    (
        "inquiry", [("about", "nothing")],
        [
            ("about", "Select what was asked about"), ("asked-of", "Enter who was asked"),
            ("asked-on-day", "Enter day of the question"),
        ]
    ),
    (
        "inquiry",
        [("about", "weapons"), ("asked-of", "Police"), ("reply", "No."), ("unanswered", "yes")]
            + date("asked-on", "3", "6") + date("replied-on", "2", "6"),
        [
            ("reply", "Enter a reply only where one came"),
            ("replied-on-day", "Day of the reply must be on or after 3 Jun 2019"),
        ]
    ),
    (
        "release", [],
        [
            ("reason", "Enter why the person may work in an enclosed workshop"),
            ("review-on-day", "Enter day of the review"),
        ]
    ),
    (
        "adjustment", [],
        [
            ("reason", "Select the reason"), ("direction", "Select whether there is less or more to work"),
            ("hours", "Enter hours, minutes or both"), ("on-day", "Enter day on which it arose"),
            ("note", "Enter what the adjustment is for"),
        ]
    ),
    (
        "adjustment",
        [("reason", "other"), ("direction", "more"), ("hours", "300"), ("minutes", "1"), ("note", "x")]
            + date("on", "1", "6"), [("hours", "The time must be from 1 minute to 300 hours")]
    ),
    (
        "adjustment",
        [("reason", "other"), ("direction", "more"), ("minutes", "60"), ("note", "x")] + date("on", "1", "6"),
        [("minutes", "Minutes must be a whole number from 0 to 59")]
    ),
    (
        "review", [("kind", "extension-granted"), ("note", "x")], [("complete-by-day", "Enter new last day")]
    ),
    ("review", [], [("kind", "Select what is recorded"), ("note", "Enter what was found or decided")]),
    (
        "certificate", [],
        [
            ("kind", "Select whether it is a certificate or a skill"),
            ("name", "Enter the certificate or the skill"), ("gained-on-day", "Enter the day on which it was gained"),
        ]
    ),
    ("intensive-working", [], [("reason", "Enter the reason")]),
    ("orders/c-7", [("relation", "none")], [("relation", "Select how the orders belong together")]),
    (
        "appointments/a-2/move", [("start", "9"), ("end", "8:00"), ("project", "j-3")],
        [
            ("on-day", "Enter new day"), ("project", "Select the project"),
            ("start", "Start must be a time, such as 9:15 or 15:30"), ("who", "Select who asked for it"),
            ("reason", "Enter why it is moved"),
        ]
    ),
    (
        "appointments/a-2/move",
        [("start", "9:00"), ("end", "9:00"), ("project", "j-1"), ("who", "service"), ("reason", "x")]
            + date("on", "18", "6"), [("end", "End must be after the start")]
    ),
    (
        "placement-end?placement=p-1", [("until-day", "31"), ("until-month", "6"), ("until-year", "2019")],
        [("until-day", "Last day must be a real date"), ("reason", "Enter why the placement ends")]
    ),
    ("removal", [], [("appointment", "Select the appointments to remove"), ("reason", "Enter why they are removed")]),
    (
        "instruction", [("appointment", "a-3")],
        [
            ("appointment", "Select the appointments that the person is told of"),
            ("method", "Select how the person is told"),
        ]
    ),
    ("instruction-withdrawal?instruction=i-1", [], [("cause", "Enter why the instruction is withdrawn")]),
]

@Test(arguments: faults.indices)
func `A fault in a form about unpaid work is told, and asks nothing of the service`(index: Int) async {
    let (page, form, faults) = faults[index]
    let desk = Desk()
    let answer = await desk.send(page, form)
    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(answer.summary.map(\.target) == faults.map(\.0))
    #expect(answer.summary.map(\.message) == faults.map(\.1))
    for fault in faults { #expect(answer.tag(id: fault.0) != nil, "\(fault.0)") }
    #expect(desk.asked.requests.isEmpty)
    for (name, value) in form where !["about", "appointment", "reason", "kind", "relation", "project"].contains(name) {
        #expect(answer.text.contains(value.split(separator: "\n").first.map(String.init) ?? value), "\(name) is kept")
    }
}

@Test func `Twenty places, 240 minutes and 300 hours are not too many`() async {
    let desk = Desk()
    let places = (1...20).map { "T\($0)" }.joined(separator: "\n")
    #expect(await desk.send("assessment", [("exclusions", places), ("travel", "240")]).status == 303)
}

@Test func `What the service finds wrong with a field is told beside it`() async {
    let desk = Desk(.invalid("minutes", .outOfRange, "Travel time may be at most 180 minutes."))
    let answer = await desk.send("adjustment", answers[4].form)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == ["hours"])
    #expect(answer.summary.map(\.message) == ["Travel time may be at most 180 minutes."])
    #expect(answer.text.contains("value=\"35\""))
}

@Test func `Where somebody else was faster nothing is stored, and what was typed is kept to copy`() async {
    let answer = await Desk(Status(.aborted, "Version 5.")).send("certificate", answers[7].form)
    #expect(answer.status == 409)
    #expect(answer.h1 == ["Somebody changed this record while you filled in the form"])
    #expect(answer.words.contains("Certificate or skill Lantra"))
    #expect(answer.text.contains("<a href=\"\(person)\">Go back to Pugh, Ian &lt;Jay&gt;</a>"))
}

@Test func `A form that has nothing to do says so, and one about what there is not finds no page`() async {
    var reading = Wire.ReadRequirementReply.pugh
    reading.notEstablished = []
    reading.appointments = []
    let desk = Desk(reading: reading)
    for page in ["release", "removal", "instruction", "instruction-withdrawal?instruction=i-0"] {
        let answer = await desk.browser.get("\(person)/\(page)")
        #expect(answer.status == 409, "\(page)")
        #expect(answer.h1 == ["There is nothing left to do here"])
    }
    for page in [
        "placement-end", "placement-end?placement=p-9", "instruction-withdrawal?instruction=i-9", "orders/c-9",
        "appointments/a-9/move",
    ] {
        #expect(await desk.browser.get("\(person)/\(page)").status == 404, "\(page)")
    }
}

@Test func `A form that the policy does not allow is not shown`() async {
    var fake = UnpaidWorkFake.samples
    fake.onReadPolicy = { _, _ in .init() }
    let browser = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    for page in [
        "assessment", "inquiry", "release", "adjustment", "review", "certificate", "placement-end", "removal",
        "instruction", "instruction-withdrawal", "projects", "place?project=j-1", "intensive-working", "orders/c-7",
        "appointments/a-2/move",
    ] {
        #expect(await browser.get("\(person)/\(page)").status == 403, "\(page)")
    }
}

@Test func `A move offers the projects that nothing hard speaks against, and begins with the present one`() async {
    let shown = await Desk().browser.get("\(person)/appointments/a-2/move")
    #expect(shown.h1 == ["Move the appointment"])
    #expect(shown.words.contains("Monday 17 June 2019, 9am to 4:30pm, Moor Park."))
    #expect(shown.text.contains(#"<option value="j-1" selected="">Moor Park, Preston – needs a manager’s reason"#))
    #expect(shown.text.contains(#"<option value="j-2">Hospice shop, Leyland</option>"#))
    #expect(!shown.text.contains("School fence"))
    let over = await Desk().browser.get("\(person)/appointments/a-0/move")
    #expect(over.status == 409)
}

@Test func `What speaks against a move or intensive working is told, and the reason is kept to copy`() async {
    let desk = Desk(Status(.failedPrecondition, "An unpaid work manager may decide it.", reason: "MANAGER_NEEDED"))
    let move = await desk.send("appointments/a-2/move", answers.last?.form ?? [])
    #expect(move.status == 409)
    #expect(move.words.contains("An unpaid work manager may decide it."))
    #expect(move.words.contains("Reason A funeral."))
    let reason = Desk(.invalid("reason", .required, "Enter why, although something speaks against it."))
    #expect(await reason.send("appointments/a-2/move", answers.last?.form ?? []).summary.map(\.target) == ["reason"])
}
