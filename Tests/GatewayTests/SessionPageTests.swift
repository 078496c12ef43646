import Gateway
import GatewayKit
import GatewayUnpaidWork
import Messages
import RPC
import Testing

private func shown(_ path: String, as account: String = "upw.coordinator") async -> Answer {
    await Browser.signedIn(to: .sessions(), as: account).get(path)
}

@Test func `A supervisor's day shows the next session, those to come and those that were not finished`() async {
    let page = await shown("/my-sessions", as: "upw.supervisor")
    #expect(page.words.contains("Next session Monday 3 June 2019 Moor Park &lt;railings&gt;, Preston, 9am to 4:30pm."))
    #expect(page.words.contains("12 people scheduled. Open the register"))
    #expect(page.text.contains(#"<a class="button" href="/sessions/s-1/register">Open the register</a>"#))
    #expect(
        page.all("<h2[^>]*>(.*?)</h2>")
            == ["Next session", "Not signed off", "The next 14 days", "On paper and in your calendar"])
    #expect(page.all(#"href="/sessions/([^/"]*)/register""#) == ["s-1", "s-3", "s-2"])
}

@Test func `A supervisor's day asks for their own sessions of 14 days back and ahead`() async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init()
    }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.supervisor")
    let page = await browser.get("/my-sessions")
    #expect(asked.requests == [.init(from: "2019-05-20", until: "2019-06-17", mine: true)])
    #expect(page.words.contains("You have no session in the next 14 days."))
}

@Test func `A week of sessions is shown by day, with places, supervisors and state`() async {
    let page = await shown("/unpaid-work/sessions")
    #expect(
        page.all("<h2>(.*?)</h2>") == ["Monday 3 June 2019", "Wednesday 5 June 2019", "Friday 7 June 2019"])
    #expect(page.words.contains("3 sessions"))
    #expect(page.words.contains("12 of 10 places (up to 12) Overbooked"))
    #expect(page.words.contains("STF0136"))
    #expect(page.words.contains("No supervisor"))
    #expect(page.words.contains("Stood down"))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions?week=2019-05-27" rel="prev">"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions?week=2019-06-10" rel="next">"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions/s-1">Moor Park &lt;railings&gt;</a>"#))
}

@Test(arguments: [
    ("", "2019-06-03", "2019-06-09"), ("?week=2019-06-02", "2019-05-27", "2019-06-02"),
    ("?week=2019-12-31", "2019-12-30", "2020-01-05"), ("?week=yesterday", "2019-06-03", "2019-06-09"),
])
func `A week goes from Monday to Sunday, whichever of its days is named`(
    query: String, from: String, until: String
) async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init()
    }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.coordinator")
    let page = await browser.get("/unpaid-work/sessions\(query)")
    #expect(asked.requests == [.init(from: from, until: until)])
    #expect(page.words.contains("There are no sessions in this week."))
}

@Test func `Sessions are filtered by town, and the filter goes along from week to week`() async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init(items: [.park], nextPageToken: "p2", total: 200)
    }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.coordinator")
    let page = await browser.get("/unpaid-work/sessions?town=Preston&page=p1")
    #expect(asked.requests.map(\.town) == ["Preston"])
    #expect(asked.requests.map(\.pageToken) == ["p1"])
    #expect(page.text.contains("week=2019-06-10&amp;town=Preston\""))
    #expect(page.text.contains("week=2019-06-03&amp;town=Preston&amp;page=p2\""))
    let faulty = await browser.get("/unpaid-work/sessions?town=a%0Ab")
    #expect(faulty.status == 422)
    #expect(faulty.summary.map(\.target) == ["town"])
}

@Test func `A session's page tells how it is staffed and booked, and what happened there`() async {
    let page = await shown("/unpaid-work/sessions/s-1")
    #expect(
        page.words.contains(
            "Expected to come 7.8 of 12 booked "
                + "From 64 appointments at this project and the history of 7 people."))
    #expect(
        page.words.contains(
            "Booked to the limit Somebody is sent home on about 1 day in 8 (12%); 0.8 places stay empty."))
    #expect(page.words.contains("Booked above the places Up to 2"))
    #expect(page.words.contains("Women 2 of 12"))
    #expect(page.words.contains("Near miss A ladder slipped. What was done: It was taken out of use."))
    #expect(page.words.contains("by Georgia Bell (upw.supervisor)"))
    #expect(page.words.contains("Last 3 Jun 2019, 9am; next due 3 Jun 2019, 11am"))
    for path in [
        "/sessions/s-1/register", "/unpaid-work/sessions/s-1/staffing", "/unpaid-work/sessions/s-1/stand-down",
    ] {
        #expect(page.text.contains("href=\"\(path)\""))
    }
}

@Test(arguments: [
    (0.0, "Nobody is likely to be sent home;"), (0.049, "Nobody is likely to be sent home;"),
    (0.05, "Somebody is sent home on about 1 day in 2,000 (0.1%);"),
    (0.44, "Somebody is sent home on about 1 day in 230 (0.4%);"),
    (2.3, "Somebody is sent home on about 1 day in 43 (2.3%);"),
    (7, "Somebody is sent home on about 1 day in 14 (7%);"), (11.4, "Somebody is sent home on about 1 day in 9 (11%);"),
    (37.5, "Somebody is sent home on about 1 day in 3 (38%);"),
    (38, "Somebody is sent home on about 4 days in 10 (38%);"),
    (52, "Somebody is sent home on about 1 day in 2 (52%);"),
    (94.9, "Somebody is sent home on about 9 days in 10 (95%);"),
    (95, "Somebody is sent home on nearly every day (95%);"),
    (250, "Somebody is sent home on nearly every day (100%);"),
])
func `The risk of sending somebody home is told in days and in percent`(percent: Double, words: String) async {
    let reply = Wire.ReadSessionReply.park.with { $0.sendHomePercents[2] = percent }
    let page = await Browser.signedIn(to: .sessions(reply), as: "upw.coordinator").get("/unpaid-work/sessions/s-1")
    #expect(page.words.contains("Booked to the limit \(words)"))
}

@Test func `What is to be expected is told only of a session that is still to be worked`() async {
    let browser = Browser.signedIn(to: .sessions(.stoodDown), as: "upw.coordinator")
    let page = await browser.get("/unpaid-work/sessions/s-1")
    #expect(!page.words.contains("Expected to come") && !page.words.contains("Booked to the limit"))
    let older = Wire.ReadSessionReply.park.with { $0.sendHomePercents = [] }
    let open = await Browser.signedIn(to: .sessions(older), as: "upw.coordinator").get("/unpaid-work/sessions/s-1")
    #expect(open.words.contains("Booked to the limit Not provided"))
}

@Test func `Stand-downs are shown with the four counts, rates and days by which another is offered`() async {
    let page = await shown("/unpaid-work/stand-downs")
    #expect(page.words.contains("Did not begin in time 2 of 40 people due to begin 5%"))
    #expect(page.words.contains("Were not offered their hours 5 of 200 people 2.5%"))
    #expect(page.words.contains("Were told in advance not to report 12 of 1,200 appointments 1%"))
    #expect(page.words.contains("Were sent home on the day 28 of 1,200 appointments 2.3%"))
    #expect(page.words.contains("Weather 30 of 1,200 2.5%"))
    #expect(page.words.contains("New 0 of 0 None due"))
    #expect(
        page.words.contains(
            "Pugh, Owen X100001 25 May 2019 On the day Moor Park Weather Snow. 1 h 30 min Needs another day by 1 Jun 2019 Overdue"
        ))
    #expect(page.words.contains("In advance Moor Park Vehicle 0 h Offered 30 May 2019"))
    #expect(page.text.contains(#"href="/unpaid-work/stand-downs?page=more" rel="next""#))
    #expect(page.text.contains(#"<a href="/unpaid-work?list=to-offer-another-day">"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/people/c-1">Pugh, Owen</a>"#))
}

@Test func `Stand-downs of other days are asked for by date`() async {
    let asked = Asked<Wire.ListStandDownsRequest>()
    var fake = UnpaidWorkFake.sessions()
    fake.onListStandDowns = { request, call in
        asked.note(request, call)
        return .some
    }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.coordinator")
    let query = "from-day=1&from-month=4&from-year=2019&until-day=30&until-month=4&until-year=2019"
    let page = await browser.get("/unpaid-work/stand-downs?\(query)")
    #expect(asked.requests == [.init(from: "2019-04-01", until: "2019-04-30")])
    #expect(page.text.contains("until-year=2019&amp;page=more\""))
    let faulty = await browser.get("/unpaid-work/stand-downs?from-day=31&from-month=4&from-year=2019")
    #expect(faulty.status == 422)
    #expect(
        faulty.summary.map { "\($0.target): \($0.message)" }
            == ["from-day: First day must be a real date", "until-day: Enter last day"])
}

@Test func `Who may not stand anybody down is not offered to`() async {
    var fake = UnpaidWorkFake.sessions()
    fake.onReadPolicy = { _, _ in .init() }
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "inspector")
    #expect(!(await browser.get("/unpaid-work/stand-downs")).words.contains("Stand a project down"))
    let session = await browser.get("/unpaid-work/sessions/s-1")
    #expect(session.status == 200)
    #expect(!session.words.contains("Stand the session down"))
}

// MARK: - Alarms and staff

@Test func `A session’s page tells of its alarm, what was done, and what limits its places`() async {
    let browser = Browser.signedIn(to: .sessions(.alarmed), as: "upw.coordinator")
    let page = await browser.get("/unpaid-work/sessions/s-1")
    #expect(page.words.contains("since 2:05pm: the coordinator’s to act."))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions/s-1/alarm">Say what was done</a>"#))
    #expect(page.words.contains("2:10pm by Joanne Threlfall (upw.coordinator) Rang twice, no reply. Was not reached"))
    #expect(page.words.contains("What limits the places Seats"))
    let calm = await shown("/unpaid-work/sessions/s-1")
    #expect(!calm.words.contains("Say what was done"))
    let stoodDown = await Browser.signedIn(to: .sessions(.stoodDown), as: "upw.manager")
        .get("/unpaid-work/sessions/s-1")
    #expect(stoodDown.text.contains(#"href="/unpaid-work/sessions/s-1/stand-down-withdrawal""#))
}

@Test func `Alarms stand above the sessions and in a list of their own`() async {
    var fake = UnpaidWorkFake.sessions()
    let asked = Asked<Wire.ListSessionsRequest>()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        var other = Wire.SessionSummary.park("s-9", on: "2019-06-02", .started)
        other.alarm = .manager
        other.alarmSince = "2019-06-02T10:00:00Z"
        let items = request.alarmsOnly ? [Wire.ReadSessionReply.alarmed.summary ?? .init(), other] : [.park]
        return .init(items: items, nextPageToken: request.alarmsOnly ? "p2" : "", total: 2, alarms: 2)
    }
    let site = Site.demo(allocation: AllocationFake(), unpaidWork: fake)
    let sessions = await Browser.signedIn(to: site, as: "upw.manager").get("/unpaid-work/sessions")
    #expect(sessions.words.contains("2 alarms Nobody has heard of the supervisor at Moor Park"))
    #expect(sessions.text.contains(#"<a href="/unpaid-work/alarms">See all alarms</a>"#))
    let alarms = await Browser.signedIn(to: site, as: "upw.manager").get("/unpaid-work/alarms?page=p1")
    #expect(asked.requests.last == .init(pageToken: "p1", alarmsOnly: true))
    #expect(alarms.words.contains("STF0136 3 Jun 2019, 2:05pm The coordinator’s to act"))
    #expect(alarms.words.contains("2 Jun 2019, 11am The manager’s to act"))
    #expect(alarms.text.contains(#"href="/unpaid-work/alarms?page=p2" rel="next""#))
    // Who does not look after supervisors sees the tag alone.
    let inspector = await Browser.signedIn(to: site, as: "inspector").get("/unpaid-work/sessions")
    #expect(!inspector.words.contains("2 alarms"))
}

@Test func `Whoever staffs a session chooses by name, and is told what speaks against each`() async {
    let asked = Asked<Wire.ListTeamRequest>()
    var fake = UnpaidWorkFake.sessions()
    fake.onListTeam = { request, call in
        asked.note(request, call)
        return .some
    }
    let site = Site.demo(allocation: AllocationFake(), unpaidWork: fake)
    let page = await Browser.signedIn(to: site, as: "upw.coordinator").get("/unpaid-work/sessions/s-1/staffing")
    #expect(asked.requests == [.init(on: "2019-06-03")])
    #expect(page.words.contains("What limits the places: Seats."))
    #expect(page.words.contains("Bell, Georgia (STF0136), Preston On that day: 9am Moor Park."))
    #expect(
        page.words.contains(
            "Hume, Lee (STF0137), Leyland First aid training ran out on 31 May 2019. "
                + "Risk of harm training is not on record."))
    #expect(page.words.contains("Minibus 2, Leyland, 6 seats Off the road from 1 Jun 2019 to 7 Jun 2019: MOT."))
    #expect(
        page.words.contains("changes it. From 64 appointments at this project and the history of 7 people. 0 Nobody"))
    #expect(page.words.contains("0 Nobody is likely to be sent home; 2.5 places stay empty."))
    #expect(page.words.contains("2 Somebody is sent home on about 1 day in 8 (12%); 0.8 places stay empty."))
    #expect(page.words.contains("3 Somebody is sent home on about 1 day in 5 (20%); 1 place stays empty."))
    #expect(page.words.contains("5 Somebody is sent home on about 4 days in 10 (40%); no place stays empty."))
    let checked = page.all(#"value="([^"]*)" checked"#)
    #expect(checked == ["STF0136", "v-1", "2"])
}

// MARK: - Who is let in

private let ofRegisters: Set<Role> = [
    .unpaidWorkCoordinator, .unpaidWorkManager, .unpaidWorkSupervisor, .inspector, .hubAdministrator, .teamManager,
]
private let ofPlanning = ofRegisters.subtracting([.unpaidWorkSupervisor])
private let ofFailures = ofPlanning.union([.responsibleOfficer, .hubOfficer, .npsOfficer])

@Test(arguments: Account.demonstration.map(\.name))
func `Every page about sessions and failures answers the roles of the table, and no other`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .sessions(), as: name)
    let token = await browser.get("/").token ?? ""
    let table: [(path: String, roles: Set<Role>, takesForms: Bool)] = [
        ("/my-sessions", [.unpaidWorkSupervisor], false), ("/sessions/s-1/register", ofRegisters, false),
        ("/sessions/s-1/register/print", ofRegisters, false), ("/sessions/s-1/register/everyone", ofRegisters, true),
        ("/sessions/s-1/register/results", ofRegisters, false), (Wire.RegisterRow.firstPath, ofRegisters, true),
        ("\(Wire.RegisterRow.firstPath)/stand-down", ofRegisters, true),
        ("/sessions/s-1/point-of-work", ofRegisters, true), ("/sessions/s-1/check-in", ofRegisters, true),
        ("/sessions/s-1/incident", ofRegisters, true), ("/unpaid-work/sessions", ofPlanning, false),
        ("/unpaid-work/sessions/s-1", ofPlanning, false), ("/unpaid-work/alarms", ofPlanning, false),
        ("/unpaid-work/sessions/s-1/staffing", ofPlanning, true),
        ("/unpaid-work/sessions/s-1/stand-down", ofPlanning, true), ("/unpaid-work/stand-downs", ofPlanning, false),
        ("/unpaid-work/stand-downs/new", ofPlanning, true), ("/failures", ofFailures, false),
        ("/failures/f-1", ofFailures, false), ("/failures/f-1/decision", ofFailures, true),
        ("/failures/f-2/referral", ofFailures, true), ("/failures/f-2/withdrawal", ofFailures, true),
        ("/failures/f-3/warning", ofFailures, true), ("/failures/f-3/no-action", ofFailures, true),
        ("/failures/f-3/letter", ofFailures, false), ("/orders/c-1", ofFailures, false),
        ("/orders/c-1/failure", ofFailures, true),
        ("/unpaid-work/sessions/rota", ofPlanning, false), ("/my-sessions/rota", [.unpaidWorkSupervisor], false),
        ("/unpaid-work/my-sessions/calendar.ics", [.unpaidWorkSupervisor], false),
    ]
    for (path, roles, takesForms) in table {
        #expect(await browser.get(path).status == (roles.contains(role) ? 200 : 403), "\(path)")
        guard takesForms else { continue }
        let posted = await browser.post(path, [], token: token)
        #expect(posted.status == (roles.contains(role) ? 422 : 403), "\(path)")
    }
}
