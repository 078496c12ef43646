import Gateway
import GatewayKit
import Messages
import RPC
import Testing

/// A site whose commands about sessions and failures are noted and answered alike.
private struct Desk {
    let asked = Asked<any Sendable & Hashable>()
    let browser: Browser

    init(
        _ outcome: Status? = nil, session: Wire.ReadSessionReply = .park, attendance: Wire.AttendanceResult? = nil,
        as account: String = "upw.manager"
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
        var fake = UnpaidWorkFake.sessions(session)
        let recorded = attendance ?? .init(verdict: .recorded, version: 2, minutesCredited: 405)
        fake.onRecordAttendance = note(.init(results: [recorded]))
        fake.onRecordPointOfWork = note(.init(warnings: ["A fall of snow is forecast."]))
        fake.onSignOffSession = note(.init())
        fake.onCheckIn = note(.init())
        fake.onReportIncident = note(.init())
        fake.onStaffSession = note(.init())
        fake.onStandDown = note(
            .init(
                items: [.init(reofferBy: "2019-06-11"), .init(reofferBy: "2019-06-10")],
                refusals: ["Hale, Ada has an outcome already."]))
        fake.onAnswerAlarm = note(.init())
        fake.onRecordArrivals = note(.init(arrived: 2, places: 8, loneWoman: "One woman is alone."))
        fake.onWithdrawStandDown = note(.init(refusals: ["X100002 has another day already."]))
        var supervision = SupervisionFake.samples
        supervision.onDecideFailure = note(
            .init(state: .unacceptable, step: .referral, referBy: "2019-06-06", reasons: ["After a warning."]))
        supervision.onReferFailure = note(.init())
        supervision.onWithdrawFailure = note(.init())
        supervision.onIssueWarning = note(.init())
        supervision.onTakeNoAction = note(.init())
        supervision.onRecordFailure = note(.init(failureId: "f-9"))
        browser = .signedIn(
            to: .demo(allocation: AllocationFake(), unpaidWork: fake, supervision: supervision), as: account)
    }

    /// Fills in a form as a browser shows it: with what it holds hidden.
    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let shown = await browser.get(page)
        return await browser.post(page, shown.hidden + form, token: shown.token)
    }
}

private func date(_ name: String, _ day: String, _ month: String) -> [(String, String)] {
    [("\(name)-day", day), ("\(name)-month", month), ("\(name)-year", "2019")]
}

private let person = Wire.RegisterRow.firstPath
private let first = Wire.RegisterRow.due(1)
private let came = [
    ("outcome", "attended-and-complied"), ("arrived", "9:15"), ("left", "16:30"), ("work-quality", "2"),
    ("behaviour", "1"), ("hi-vis", "yes"),
]
private let checks = (1...8).map { ("checks", "\($0)") }

private struct Example {
    let page: String
    let form: [(String, String)]
    let request: any Sendable & Hashable
    let words: String
    var target = "/sessions/s-1/register"
    var session = Wire.ReadSessionReply.park
}

/// Each form with answers that hold, what the service is asked, and what is said of it.
private let answers: [Example] = [
    Example(
        page: person, form: came + [("penalty", "15"), ("notes", " Late. "), ("sensitive", "yes")],
        request: Wire.RecordAttendanceRequest(
            sessionId: "s-1",
            entries: [
                .init(
                    appointmentId: first.appointmentId, version: 1, outcome: .attended, arrived: "09:15", left: "16:30",
                    penaltyMinutes: 15, workQuality: 2, behaviour: 1, notes: "Late.", isSensitive: true,
                    woreHiVis: true)
            ]),
        words: "Featherstone1, Christopher James: attended and complied. 6 h 45 min credited."),
    Example(
        page: person, form: [("outcome", "did-not-attend"), ("arrived", "09:00"), ("left", "16:30")],
        request: Wire.RecordAttendanceRequest(
            sessionId: "s-1",
            entries: [.init(appointmentId: first.appointmentId, version: 1, outcome: .notAttended)]),
        words: "Featherstone1, Christopher James: did not attend. 6 h 45 min credited."),
    Example(
        page: "\(person)/stand-down", form: [("cause", "weather"), ("note", "Snow.")],
        request: Wire.StandDownRequest(appointmentId: first.appointmentId, cause: .weather, note: "Snow."),
        words: "2 people were stood down. Offer another day by 10 Jun 2019. Hale, Ada has an outcome already."),
    Example(
        page: "/sessions/s-1/point-of-work", form: checks + [("hazards", "Ice."), ("controls", "Salt.")],
        request: Wire.RecordPointOfWorkRequest(
            sessionId: "s-1", checks: Array(1...8), hazards: "Ice.", controls: "Salt."),
        words: "The session has begun. A fall of snow is forecast."),
    Example(
        page: "/sessions/s-1/sign-off", form: [], request: Wire.SignOffSessionRequest(sessionId: "s-1", version: 4),
        words: "The register was signed off.", session: .complete),
    Example(
        page: "/sessions/s-1/check-in", form: [("kind", "i-am-well"), ("next-within", "15")],
        request: Wire.CheckInRequest(sessionId: "s-1", kind: .well, nextWithinMinutes: 15),
        words: "Your check-in was recorded. Check in again within 15 minutes."),
    Example(
        page: "/sessions/s-1/check-in", form: [("kind", "i-need-help"), ("next-within", "")],
        request: Wire.CheckInRequest(sessionId: "s-1", kind: .alarm), words: "Your call for help was recorded."),
    Example(
        page: "/sessions/s-1/incident", form: [("kind", "near-miss"), ("words", "A slip."), ("action", "Swept.")],
        request: Wire.ReportIncidentRequest(sessionId: "s-1", kind: .nearMiss, words: "A slip.", action: "Swept."),
        words: "The report was recorded."),
    Example(
        page: "/unpaid-work/sessions/s-1/staffing",
        form: [("supervisors", "STF0137"), ("supervisors", "STF0136"), ("vehicle", "v-1"), ("over-booking", "5")],
        request: Wire.StaffSessionRequest(
            sessionId: "s-1", version: 4, supervisors: ["STF0136", "STF0137"], overBooking: 5, vehicleId: "v-1"),
        words: "The session was changed.", target: "/unpaid-work/sessions/s-1"),
    Example(
        page: "/unpaid-work/sessions/s-1/stand-down", form: [("cause", "no-supervisor"), ("note", "")],
        request: Wire.StandDownRequest(sessionId: "s-1", cause: .noSupervisor),
        words: "2 people were stood down. Offer another day by 10 Jun 2019. Hale, Ada has an outcome already.",
        target: "/unpaid-work/sessions/s-1"),
    Example(
        page: "/unpaid-work/stand-downs/new",
        form: [("project", "p-1"), ("cause", "vehicle")] + date("from", "4", "6") + date("until", "4", "7"),
        request: Wire.StandDownRequest(projectId: "p-1", from: "2019-06-04", until: "2019-07-04", cause: .vehicle),
        words: "2 people were stood down. Offer another day by 10 Jun 2019. Hale, Ada has an outcome already.",
        target: "/unpaid-work/stand-downs"),
    Example(
        page: "/failures/f-1/decision",
        form: [("acceptable", "yes"), ("outcome", "absent,-medical"), ("evidence", "none"), ("words", "Ill.")],
        request: Wire.DecideFailureRequest(
            failureId: "f-1", version: 3, isAcceptable: true, outcome: .medical, evidence: .none, words: "Ill."),
        words: "It is unacceptable. Refer it by 6 Jun 2019. After a warning.", target: "/failures/f-1"),
    Example(
        page: "/failures/f-1/decision",
        form: [("acceptable", "no"), ("outcome", "absent,-medical"), ("evidence", "none"), ("words", "No reason.")],
        request: Wire.DecideFailureRequest(failureId: "f-1", version: 3, evidence: .none, words: "No reason."),
        words: "It is unacceptable. Refer it by 6 Jun 2019. After a warning.", target: "/failures/f-1"),
    Example(
        page: "/failures/f-2/referral", form: [("words", "Two absences.")],
        request: Wire.ReferFailureRequest(failureId: "f-2", version: 5, words: "Two absences."),
        words: "The referral was recorded.", target: "/failures/f-2"),
    Example(
        page: "/failures/f-2/withdrawal", form: [("reason", "It was our mistake.")],
        request: Wire.WithdrawFailureRequest(failureId: "f-2", version: 5, reason: "It was our mistake."),
        words: "The decision was taken back.", target: "/failures/f-2"),
    Example(
        page: "/unpaid-work/sessions/s-1/alarm", form: [("words", "Rang her: all is well."), ("safe", "yes")],
        request: Wire.AnswerAlarmRequest(sessionId: "s-1", words: "Rang her: all is well.", isSafe: true),
        words: "The alarm has ended.", target: "/unpaid-work/sessions/s-1", session: .alarmed),
    Example(
        page: "/unpaid-work/sessions/s-1/alarm", form: [("words", "No reply."), ("safe", "no")],
        request: Wire.AnswerAlarmRequest(sessionId: "s-1", words: "No reply."),
        words: "It was recorded, and the manager is to act.", target: "/unpaid-work/sessions/s-1", session: .alarmed),
    Example(
        page: "/unpaid-work/sessions/s-1/stand-down-withdrawal", form: [("reason", "The minibus is back.")],
        request: Wire.WithdrawStandDownRequest(sessionId: "s-1", reason: "The minibus is back."),
        words: "The stand-down was taken back. X100002 has another day already.",
        target: "/unpaid-work/sessions/s-1", session: .stoodDown),
    Example(
        page: "/sessions/s-1/arrivals", form: [("people", first.appointmentId)],
        request: Wire.RecordArrivalsRequest(sessionId: "s-1", appointmentIds: [first.appointmentId]),
        words: "2 people have come for 8 places. One woman is alone."),
    Example(
        page: "/failures/f-3/warning",
        form: [("circumstances", "you did not come."), ("channel", "post")] + date("sentOn", "28", "5"),
        request: Wire.IssueWarningRequest(
            failureId: "f-3", version: 7, channel: .post, sentOn: "2019-05-28", circumstances: "you did not come."),
        words: "The warning was recorded. Its letter can be printed.", target: "/failures/f-3"),
    Example(
        page: "/failures/f-3/no-action", form: [("reason", "It was ours.")],
        request: Wire.TakeNoActionRequest(failureId: "f-3", version: 7, reason: "It was ours."),
        words: "It was left at that.", target: "/failures/f-3"),
    Example(
        page: "/orders/c-1/failure",
        form: [("requirement", "RAR"), ("outcome", "did-not-attend"), ("place", "Preston"), ("notes", "Did not come.")]
            + date("on", "28", "5") + date("knownOn", "29", "5"),
        request: Wire.RecordFailureRequest(
            caseId: "c-1", requirement: "RAR", place: "Preston", on: "2019-05-28", knownOn: "2019-05-29",
            outcome: .notAttended, notes: "Did not come."),
        words: "The failure was recorded. Open it", target: "/orders/c-1"),
]

@Test(arguments: answers.indices)
func `A form about a session or a failure asks what was filled in, and says once that it was done`(
    index: Int
) async {
    let example = answers[index]
    let desk = Desk(session: example.session)
    let answer = await desk.send(example.page, example.form + [("on_behalf_of", "Gwen Hall")])
    #expect(answer.status == 303, "\(answer.summary)")
    #expect(answer.location?.hasPrefix("\(example.target)?done=") == true)
    #expect(desk.asked.requests.map { AnyHashable($0) } == [AnyHashable(example.request)])
    #expect(desk.asked.calls.map(\.onBehalfOf) == ["Gwen Hall"])
    #expect(desk.asked.calls.map(\.idempotencyKey.utf8.count) == [43])
    #expect(await desk.browser.get(answer.location ?? "").words.contains("Success \(example.words) "))
    #expect(!(await desk.browser.get(answer.location ?? "")).words.contains("Success"))
}

/// A form, what is filled in, and the faults that are told: where, and in which words.
private let faulty: [(page: String, form: [(String, String)], faults: [String])] = [
    (person, [], ["outcome: Select what became of the person"]),
    (
        person, [("outcome", "attended-and-complied"), ("arrived", "nine"), ("left", "25:00"), ("penalty", "481")],
        [
            "arrived: Arrived must be a time, such as 9:15 or 15:30",
            "left: Left must be a time, such as 9:15 or 15:30",
            "penalty: Minutes taken off must be a whole number from 0 to 480",
            "work-quality: Select how the person worked", "behaviour: Select how the person behaved",
            "hi-vis: Select whether the person wore the hi-vis vest",
        ]
    ),
    (
        person, came + [("penalty", "480"), ("notes", " ")],
        ["notes: Enter in the notes why minutes are taken off"]
    ),
    (
        person, came.filter { $0.0 != "left" } + [("left", "09:15")], ["left: Left must be after arrived"]
    ),
    (
        person, came + [("notes", String(repeating: "n", count: 4_001))],
        ["notes: Notes must be 4,000 characters or fewer"]
    ),
    (
        "/sessions/s-1/point-of-work", Array(checks.dropLast()) + [("hazards", "Ice.")],
        ["checks: Select each check once you have made it", "controls: Enter what you do about the hazards"]
    ),
    (
        "/sessions/s-1/check-in", [("kind", "x"), ("next-within", "14")],
        [
            "kind: Select how you are",
            "next-within: Minutes until your next check-in must be a whole number from 15 to 480",
        ]
    ),
    (
        "/sessions/s-1/check-in", [("kind", "i-am-well"), ("next-within", "481")],
        [
            "next-within: Minutes until your next check-in must be a whole number from 15 to 480"
        ]
    ),
    (
        "/sessions/s-1/incident", [("words", "a\u{0}b")],
        [
            "kind: Select what it was", "words: What happened must only hold what can be typed",
            "action: Enter what was done about it",
        ]
    ),
    (
        "/unpaid-work/sessions/s-1/staffing",
        (1...5).map { ("supervisors", "STF020\($0)") } + [("vehicle", "v-9"), ("over-booking", "6")],
        [
            "supervisors: Select 4 supervisors or fewer", "vehicle: Select one of the vehicles",
            "over-booking: Select how many are booked above the places",
        ]
    ),
    (
        "/unpaid-work/sessions/s-1/alarm", [],
        [
            "words: Enter whom you spoke to, and what they said", "safe: Select whether the supervisor is well",
        ]
    ),
    ("/unpaid-work/sessions/s-1/stand-down-withdrawal", [], ["reason: Enter why it is taken back"]),
    ("/unpaid-work/sessions/s-1/stand-down", [("cause", "other")], ["note: Enter what the cause is"]),
    (
        "/unpaid-work/stand-downs/new",
        [("project", "p-9")] + date("from", "4", "6") + date("until", "5", "7"),
        [
            "project: Select the project", "until-day: Last day must be within 31 days of the first",
            "cause: Select the cause",
        ]
    ),
    (
        "/unpaid-work/stand-downs/new",
        [("project", "p-1"), ("cause", "weather")] + date("from", "31", "6") + date("until", "", "7"),
        ["from-day: First day must be a real date", "until-day: Last day must include a day"]
    ),
    (
        "/unpaid-work/stand-downs/new",
        [("project", "p-1"), ("cause", "weather")] + date("from", "4", "6") + date("until", "3", "6"),
        ["until-day: Last day must be on or after 4 Jun 2019"]
    ),
    (
        "/failures/f-1/decision", [("acceptable", "yes"), ("outcome", "did-not-attend")],
        [
            "outcome: Select what the absence is recorded as", "evidence: Select which evidence there is",
            "words: Enter the reason for the decision",
        ]
    ),
    ("/failures/f-2/referral", [], ["words: Enter what the enforcement officer was told"]),
    ("/failures/f-2/withdrawal", [], ["reason: Enter the reason"]),
    ("/failures/f-3/no-action", [], ["reason: Enter the reason"]),
    (
        "/failures/f-3/warning", [],
        [
            "circumstances: Enter what happened", "channel: Select how the warning is given",
            "sentOn-day: Enter the day on which it was handed over or posted",
        ]
    ),
    (
        "/orders/c-1/failure", [],
        [
            "outcome: Select what happened", "on-day: Enter the day on which it happened",
            "notes: Enter what happened",
        ]
    ),
]

@Test(arguments: faulty.indices)
func `What is missing or wrong about a session or a failure is told before the service is asked`(
    index: Int
) async {
    let example = faulty[index]
    let desk = Desk(session: .withSomethingToDo(at: example.page))
    let answer = await desk.send(example.page, example.form)
    #expect(answer.status == 422)
    #expect(answer.summary.map { "\($0.target): \($0.message)" }.sorted() == example.faults.sorted())
    for (field, value) in example.form where answer.tag(id: field)?.contains("type=\"text\"") == true {
        #expect(answer.tag(id: field)?.contains("value=\"\(value)\"") == true)
    }
    #expect(desk.asked.calls.isEmpty)
}

@Test func `Notes of 4,000 characters are taken, and a penalty of 480 minutes`() async {
    let desk = Desk()
    let notes = String(repeating: "n", count: 4_000)
    #expect(await desk.send(person, came + [("notes", notes), ("penalty", "480")]).status == 303)
}

@Test(arguments: [
    (0, "entries[0].arrived", "arrived"), (0, "entries[0].penaltyMinutes", "penalty"), (0, "outcome", "outcome"),
    (0, "workQuality", "work-quality"), (0, "notes", "notes"), (0, "sessionId", ""), (3, "checks", "checks"),
    (3, "hazards", "hazards"), (5, "nextWithinMinutes", "next-within"), (7, "words", "words"),
    (8, "supervisors[0]", "supervisors"), (8, "overBooking", "over-booking"), (9, "note", "note"),
    (10, "projectId", "project"), (10, "until", "until-day"), (11, "evidence", "evidence"),
    (11, "isAcceptable", "acceptable"), (13, "words", "words"), (14, "reason", "reason"), (14, "version", ""),
])
func `What the service finds fault with about a session or a failure is told beside its field`(
    index: Int, path: String, field: String
) async {
    let desk = Desk(.invalid(path, .malformed, "It must be <otherwise>"), session: answers[index].session)
    let answer = await desk.send(answers[index].page, answers[index].form)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
    #expect(answer.summary.map(\.message) == ["It must be &lt;otherwise&gt;"])
}

@Test func `A row that is refused tells why beside its field, and keeps what was typed`() async {
    let refused = Wire.AttendanceResult(
        verdict: .refused, words: "Left must be before the register ends.", field: "left")
    let answer = await Desk(attendance: refused).send(person, came + [("notes", "A note.")])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == ["left"])
    #expect(answer.summary.map(\.message) == ["Left must be before the register ends."])
    #expect(answer.tag(id: "arrived")?.contains("value=\"9:15\"") == true)
    #expect(answer.text.contains("A note.</textarea>"))
    #expect(answer.all(#"value="([^"]*)" checked"#).contains("attended-and-complied"))
}

@Test(arguments: [
    (Wire.AttendanceResult(verdict: .stale, words: "Changed."), 409),
    (Wire.AttendanceResult(verdict: .notFound), 404), (Wire.AttendanceResult(), 500),
])
func `A row that somebody changed or took away keeps the notes to be copied`(
    result: Wire.AttendanceResult, status: Int
) async {
    let answer = await Desk(attendance: result).send(person, came + [("notes", "A note.")])
    #expect(answer.status == status)
    #expect(answer.words.contains("Notes A note."))
}

@Test(arguments: answers.indices)
func `A command about a session or a failure that somebody was faster with is a conflict that leads back`(
    index: Int
) async {
    let example = answers[index]
    let answer = await Desk(Status(.aborted, "Version."), session: example.session).send(example.page, example.form)
    #expect(answer.status == 409)
    #expect(answer.words.contains("Nothing that you entered was stored."))
    #expect(answer.text.contains("<a href=\"\(example.target)\">Go back to "))
}

@Test(arguments: answers.indices)
func `A form about a session or a failure that is not for the role is not shown`(index: Int) async {
    var fake = UnpaidWorkFake.sessions(answers[index].session)
    fake.onReadPolicy = { _, _ in .init() }
    var supervision = SupervisionFake.samples
    supervision.onReadPolicy = fake.onReadPolicy
    let site = Site.demo(allocation: AllocationFake(), unpaidWork: fake, supervision: supervision)
    #expect(await Browser.signedIn(to: site, as: "upw.manager").get(answers[index].page).status == 403)
}

@Test func `A row is corrected on the page on which it was recorded`() async {
    let recorded = Wire.ReadSessionReply.park.with { reply in
        reply.rows[0].outcome = .failedToComply
        reply.rows[0].version = 7
        reply.rows[0].arrived = "09:40"
        reply.rows[0].penaltyMinutes = 20
        reply.rows[0].workQuality = 4
        reply.rows[0].woreHiVis = true
        reply.rows[0].notes = "Left early."
        reply.rows[0].isSensitive = true
    }
    let desk = Desk(session: recorded, as: "upw.supervisor")
    let page = await desk.browser.get(person)
    #expect(page.hidden.contains { $0 == ("version", "7") })
    #expect(page.tag(id: "arrived")?.contains("value=\"09:40\"") == true)
    #expect(page.tag(id: "left")?.contains("value=\"16:30\"") == true)
    #expect(page.tag(id: "penalty")?.contains("value=\"20\"") == true)
    #expect(page.text.contains("Left early.</textarea>"))
    #expect(
        page.all(#"value="([^"]*)" checked"#) == ["attended-and-failed-to-comply", "yes", "yes"])
}

@Test(arguments: [
    ("/sessions/s-1/check-in", Wire.SessionState.signedOff), ("/sessions/s-1/point-of-work", .stoodDown),
    ("/sessions/s-1/sign-off", .signedOff), ("/unpaid-work/sessions/s-1/staffing", .signedOff),
    ("/unpaid-work/sessions/s-1/stand-down", .stoodDown), ("\(Wire.RegisterRow.firstPath)/stand-down", .signedOff),
    ("/unpaid-work/sessions/s-1/alarm", .started), ("/unpaid-work/sessions/s-1/stand-down-withdrawal", .planned),
])
func `A session that is over has nothing left to be done about`(path: String, state: Wire.SessionState) async {
    let reply = Wire.ReadSessionReply.complete.with { $0.summary?.state = state }
    #expect(await Browser.signedIn(to: .sessions(reply), as: "upw.manager").get(path).status == 409)
}

extension Wire.ReadSessionReply {
    /// A session about which this form has something to do.
    fileprivate static func withSomethingToDo(at page: String) -> Self {
        if page.hasSuffix("/alarm") { return .alarmed }
        return page.hasSuffix("/stand-down-withdrawal") ? .stoodDown : .park
    }
}
