import GatewayKit
import Messages
import RPC
import Testing

private func browser(
    as name: String = "upw.coordinator", _ fake: UnpaidWorkFake = .samples
) -> Browser { .signedIn(to: .demo(unpaidWork: fake), as: name) }

/// The samples, where recording a project answers this and is noted.
private func recording(_ outcome: Status? = nil) -> (Browser, Asked<Wire.RecordProjectRequest>) {
    let asked = Asked<Wire.RecordProjectRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onRecordProject = { request, call in
        asked.note(request, call)
        if let outcome { throw outcome }
        return .init(projectId: "j-1", version: 4)
    }
    return (browser(fake), asked)
}

@Test func `Projects are listed with their days, room and risk assessment`() async {
    let answer = await browser().get("/unpaid-work/projects")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Projects"])
    #expect(answer.text.contains(#"<a href="/unpaid-work/projects/j-1">Moor Park</a>"#))
    #expect(answer.words.contains("Regional group Preston Monday, Wednesday 9am to 4:30pm 1 supervisor Room for 12"))
    #expect(answer.words.contains("1 Jun 2019 Overdue by 2 days"))
    #expect(answer.words.contains("1 of 2 projects"))
    #expect(answer.text.contains(#"<a href="/unpaid-work/projects?page=p2" rel="next">"#))
    let second = await browser().get("/unpaid-work/projects?page=p2&closed=yes&town=Leyland")
    #expect(second.words.contains("Individual placement with a charity Closed Leyland"))
    #expect(second.words.contains("The beneficiary Room for 2"))
    #expect(second.text.contains(#"<a href="/unpaid-work/projects?town=Leyland&amp;closed=yes">First page</a>"#))
    #expect(await browser().get("/unpaid-work/projects?town=%07").status == 422)
}

@Test func `Only who may record projects is led to the form, and let in`() async {
    var fake = UnpaidWorkFake.samples
    fake.onReadPolicy = { _, _ in .init() }
    let list = await browser(fake).get("/unpaid-work/projects")
    #expect(list.status == 200)
    #expect(!list.text.contains("/unpaid-work/projects/new"))
    for path in ["new", "j-1/change", "j-1/visit", "j-1/closures/k-1"] {
        #expect(await browser(fake).get("/unpaid-work/projects/\(path)").status == 403, "\(path)")
    }
    let project = await browser(fake).get("/unpaid-work/projects/j-1")
    #expect(project.status == 200)
    #expect(!project.words.contains("What you can do </h2>"))
    #expect(!project.words.contains("Take back"))
}

@Test func `A project’s page tells whom it is for, how people get there, and what visits have found`() async {
    let park = await browser().get("/unpaid-work/projects/j-1")
    #expect(park.status == 200)
    #expect(park.h1 == ["Moor Park"])
    #expect(park.words.contains("Regional group, Preston, PR1"))
    #expect(park.words.contains("Pick-up points 8:15am Bus station 8:40am Lane Ends"))
    #expect(park.words.contains("Trained besides in Driving, Lantra"))
    #expect(park.words.contains("True of the site Tools"))
    #expect(park.words.contains("Next visit 1 Jun 2019 Overdue by 2 days"))
    #expect(park.text.contains(#"<a href="/unpaid-work/beneficiaries/b-1">Preston City Council</a>"#))
    #expect(park.words.contains("Contact Jo Park Telephone 01772 555000 What is agreed Fuel is ours."))
    #expect(park.words.contains("4 Jun 2019 to 7 Jun 2019 Weather Flood. Take back"))
    #expect(park.text.contains(#"href="/unpaid-work/projects/j-1/closures/k-1""#))
    #expect(
        park.words.contains(
            "27 May 2019 by Joanne Threlfall (upw.coordinator) Good Unsatisfactory Not applicable by Georgia Bell "
                + "Half the path. What is done: More rakes."))
    #expect(
        park.all(#"<li><a href="([^"]*)""#).filter { $0.contains("j-1") } == [
            "/unpaid-work/projects/j-1/change", "/unpaid-work/projects/j-1/visit",
            "/unpaid-work/stand-downs/new?project=j-1",
        ])
    #expect(await browser().get("/unpaid-work/projects/j-9").status == 404)
    let shop = await browser().get("/unpaid-work/projects/j-2")
    #expect(shop.words.contains("Closed"))
    #expect(shop.words.contains("Whom the work is for Name The hospice Nominated by Not provided"))
    #expect(shop.words.contains("Days stood down None to come."))
}

@Test func `A project’s form is filled in with what stands there`() async {
    let park = await browser().get("/unpaid-work/projects/j-1/change")
    #expect(park.status == 200)
    #expect(park.h1 == ["Change the project"])
    #expect(park.tag(id: "name")?.contains("value=\"Moor Park\"") == true)
    #expect(park.text.contains(#"<option value="b-1" selected="">Preston City Council</option>"#))
    #expect(park.tag(id: "beneficiary")?.contains("value=\"\"") == true)
    #expect(park.text.contains("\n08:15 Bus station\n08:40 Lane Ends</textarea>"))
    #expect(park.all(#"(<input[^>]*name="competence"[^>]*checked[^>]*>)"#).count == 2)
    #expect(park.tag(id: "opens-month")?.contains("value=\"1\"") == true)
    #expect(park.tag(id: "capacity")?.contains("value=\"12\"") == true)
    #expect(park.text.contains(#"<option value="regional-group" selected="">"#))
    #expect(park.all(#"(<input[^>]*name="attribute"[^>]*checked[^>]*>)"#).first?.contains("value=\"2\"") == true)
    #expect(park.hidden.contains { $0 == ("version", "3") })
    let shop = await browser().get("/unpaid-work/projects/j-2/change")
    #expect(shop.tag(id: "beneficiary")?.contains("value=\"The hospice\"") == true)
    #expect(await browser().get("/unpaid-work/projects/j-9/change").status == 404)
    let new = await browser().get("/unpaid-work/projects/new")
    #expect(new.h1 == ["Add a project"])
    #expect(new.tag(id: "capacity")?.contains("value=\"\"") == true)
}

private let whole: [(String, String)] = [
    ("name", "Canal path"), ("beneficiary", "The trust"), ("nominated-by", ""), ("town", "Leyland"),
    ("district", "pr25"), ("type", "regional-group"), ("weekday", "friday"), ("weekday", "monday"), ("start", "9:00"),
    ("end", "16:30"), ("break", "30"), ("capacity", "10"), ("ratio", "8"), ("supervisors", "1"), ("seats", "0"),
    ("attribute", "1"), ("attribute", "77"), ("meeting-point", "Lock 7."), ("tools", "Spades"), ("notes", ""),
    ("opens-day", "10"), ("opens-month", "6"), ("opens-year", "2019"), ("assessed-day", "3"), ("assessed-month", "6"),
    ("assessed-year", "2019"), ("expires-day", "2"), ("expires-month", "6"), ("expires-year", "2020"),
]

@Test func `A new project and a changed one are recorded as they were filled in`() async throws {
    let (browser, asked) = recording()
    let shown = await browser.get("/unpaid-work/projects/new")
    let answer = await browser.post("/unpaid-work/projects/new", shown.hidden + whole, token: shown.token)
    #expect(answer.status == 303, "\(answer.summary)")
    var expected = Wire.Project(
        name: "Canal path", type: .groupRegional, beneficiary: "The trust", town: "Leyland", postcodeDistrict: "PR25",
        meetingPoint: "Lock 7.", attributes: [1], weekdays: [.monday, .friday], startTime: "09:00", endTime: "16:30",
        breakMinutes: 30, opensOn: "2019-06-10", riskAssessedOn: "2019-06-03", riskAssessmentExpiresOn: "2020-06-02",
        siteCapacity: 10, supervisorRatio: 8, usualSupervisors: 1, tools: "Spades")
    #expect(asked.requests == [.init(project: expected)])
    let list = await browser.get(try #require(answer.location))
    #expect(list.words.contains("Success “Canal path” was recorded. See the project"))

    let park = await browser.get("/unpaid-work/projects/j-1/change")
    let changed = await browser.post("/unpaid-work/projects/j-1/change", park.hidden + whole, token: park.token)
    #expect(changed.location?.hasPrefix("/unpaid-work/projects/j-1?done=") == true)
    expected.projectId = "j-1"
    expected.version = 3
    #expect(asked.requests.last == .init(project: expected))
}

@Test func `What is missing or wrong with a project is told beside its field`() async {
    let (browser, asked) = recording()
    let shown = await browser.get("/unpaid-work/projects/new")
    let empty = await browser.post("/unpaid-work/projects/new", shown.hidden, token: shown.token)
    #expect(empty.status == 422)
    #expect(empty.title.hasPrefix("Error: "))
    #expect(
        empty.summary.map(\.target) == [
            "name", "beneficiary", "town", "district", "type", "weekday", "start", "end", "break", "capacity", "ratio",
            "supervisors", "seats", "meeting-point", "opens-day", "assessed-day", "expires-day",
        ])
    for fault in empty.summary { #expect(empty.tag(id: fault.target) != nil, "\(fault.target)") }
    let wrong =
        whole.filter { !["end", "seats"].contains($0.0) } + [
            ("end", "08:00"), ("seats", "many"), ("closes-day", "9"), ("closes-month", "6"), ("closes-year", "2019"),
        ]
    let answer = await browser.post("/unpaid-work/projects/new", shown.hidden + wrong, token: shown.token)
    #expect(
        answer.summary.map(\.message) == [
            "End must be after the start", "Seats in the vehicle must be a whole number from 0 to 65,535",
            "Closes on must be on or after 10 Jun 2019",
        ])
    #expect(answer.tag(id: "name")?.contains("value=\"Canal path\"") == true)
    #expect(asked.requests.isEmpty)
}

@Test func `A project that somebody else changed, or that the service refuses, is told`() async {
    let (browser, _) = recording(Status(.aborted, "Version 4."))
    let shown = await browser.get("/unpaid-work/projects/j-1/change")
    let stale = await browser.post("/unpaid-work/projects/j-1/change", shown.hidden + whole, token: shown.token)
    #expect(stale.status == 409)
    #expect(stale.words.contains("Canal path"))
    let (second, _) = recording(.invalid("project.siteCapacity", .outOfRange, "At most 60 people fit."))
    let page = await second.get("/unpaid-work/projects/j-1/change")
    let refused = await second.post("/unpaid-work/projects/j-1/change", page.hidden + whole, token: page.token)
    #expect(refused.status == 422)
    #expect(refused.summary.map(\.target) == ["capacity"])
}

@Test func `Whom a project is for, what its supervisors need and where people are picked up is recorded`() async {
    let (browser, asked) = recording()
    let shown = await browser.get("/unpaid-work/projects/j-1/change")
    let chosen =
        whole.filter { $0.0 != "beneficiary" } + [
            ("beneficiary-id", "b-2"), ("competence", "lantra"), ("competence", "first-aid"),
            ("pick-up-points", "8:15 Bus station\r\n\r\n 08:40  Lane Ends "),
        ]
    let answer = await browser.post("/unpaid-work/projects/j-1/change", shown.hidden + chosen, token: shown.token)
    #expect(answer.status == 303, "\(answer.summary)")
    let project = asked.requests.first?.project
    #expect(project?.beneficiaryId == "b-2")
    #expect(project?.beneficiary == "The hospice")
    #expect(project?.competences == [.lantra])
    #expect(
        project?.pickUpPoints == [.init(place: "Bus station", at: "08:15"), .init(place: "Lane Ends", at: "08:40")])
}

@Test(arguments: [
    ([("beneficiary-id", "b-9")], "beneficiary-id", "Select somebody on the list"),
    ([("beneficiary-id", "b-1")], "beneficiary", "Enter a name only where nobody on the list is selected"),
    ([("pick-up-points", "Bus station")], "pick-up-points", "“Bus station” must be a time and a place"),
    ([("pick-up-points", "8:15")], "pick-up-points", "“8:15” must be a time and a place"),
    (
        [("pick-up-points", (0...10).map { "9:1\($0 % 10) Stop" }.joined(separator: "\n"))], "pick-up-points",
        "Enter at most 10 pick-up points"
    ),
])
func `A fault in whom a project is for or where it picks people up is told`(
    more: [(String, String)], field: String, message: String
) async {
    let (browser, asked) = recording()
    let shown = await browser.get("/unpaid-work/projects/j-1/change")
    let answer = await browser.post("/unpaid-work/projects/j-1/change", shown.hidden + whole + more, token: shown.token)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
    #expect(answer.summary.first?.message.hasPrefix(message) == true)
    #expect(answer.tag(id: field) != nil)
    #expect(asked.requests.isEmpty)
}

@Test func `Ten pick-up points are not too many`() async {
    let (browser, asked) = recording()
    let shown = await browser.get("/unpaid-work/projects/new")
    let points = (0...9).map { "9:1\($0) Stop" }.joined(separator: "\n")
    let form = shown.hidden + whole + [("pick-up-points", points)]
    #expect(await browser.post("/unpaid-work/projects/new", form, token: shown.token).status == 303)
    #expect(asked.requests.first?.project?.pickUpPoints.count == 10)
}

private let visit: [(String, String)] = [
    ("on-day", "3"), ("on-month", "6"), ("on-year", "2019"), ("safety", "2"), ("work", "4"), ("supervision", "6"),
    ("seen", "Half the path."), ("action", "More rakes."), ("supervisor", "STF0136"),
]

@Test func `A visit is recorded with its marks, and what is missing is told`() async {
    let asked = Asked<Wire.RecordSiteVisitRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onRecordSiteVisit = { request, call in
        asked.note(request, call)
        return .init(projectId: "j-1", version: 3)
    }
    let (browser, path) = (browser(fake), "/unpaid-work/projects/j-1/visit")
    let shown = await browser.get(path)
    #expect(shown.words.contains("Bell, Georgia (STF0136)"))
    let answer = await browser.post(path, shown.hidden + visit, token: shown.token)
    #expect(
        asked.requests == [
            .init(
                projectId: "j-1", on: "2019-06-03", safety: 2, work: 4, supervision: 6, seen: "Half the path.",
                action: "More rakes.", supervisor: "STF0136")
        ])
    #expect(await browser.get(answer.location ?? "").words.contains("Success The visit was recorded."))
    let empty = await browser.post(path, [("work", "6"), ("supervisor", "STF0999")], token: shown.token)
    #expect(
        empty.summary.map { "\($0.target): \($0.message)" } == [
            "on-day: Enter day of the visit", "safety: Select a mark for safety", "work: Select a mark for the work",
            "supervision: Select a mark for supervision", "seen: Enter what was seen",
            "supervisor: Select one of the supervisors",
        ])
}

@Test func `Days stood down are taken back with a reason, and who cannot come is told`() async {
    let asked = Asked<Wire.WithdrawStandDownRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onWithdrawStandDown = { request, call in
        asked.note(request, call)
        return .init(refusals: ["X100001 has another day already."])
    }
    let (browser, path) = (browser(fake), "/unpaid-work/projects/j-1/closures/k-1")
    let shown = await browser.get(path)
    #expect(shown.h1 == ["Why is the stand-down of 4 Jun 2019 to 7 Jun 2019 taken back?"])
    #expect(await browser.post(path, shown.hidden, token: shown.token).summary.map(\.target) == ["reason"])
    let answer = await browser.post(path, shown.hidden + [("reason", "It is dry.")], token: shown.token)
    #expect(asked.requests == [.init(closureId: "k-1", reason: "It is dry.")])
    #expect(
        await browser.get(answer.location ?? "").words
            .contains("Success The stand-down was taken back. X100001 has another day already."))
    #expect(await browser.get("/unpaid-work/projects/j-1/closures/k-9").status == 404)
}
