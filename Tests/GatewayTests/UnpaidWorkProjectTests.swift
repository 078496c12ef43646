import Gateway
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
    fake.onReadUnpaidWorkPolicy = { _, _ in .init() }
    let list = await browser(fake).get("/unpaid-work/projects")
    #expect(list.status == 200)
    #expect(!list.text.contains("/unpaid-work/projects/j-1"))
    #expect(!list.text.contains("/unpaid-work/projects/new"))
    #expect(await browser(fake).get("/unpaid-work/projects/new").status == 403)
}

@Test func `A project’s form is filled in, wherever in the list it stands`() async {
    let park = await browser().get("/unpaid-work/projects/j-1")
    #expect(park.status == 200)
    #expect(park.h1 == ["Change the project"])
    #expect(park.tag(id: "name")?.contains("value=\"Moor Park\"") == true)
    #expect(park.tag(id: "opens-month")?.contains("value=\"1\"") == true)
    #expect(park.tag(id: "capacity")?.contains("value=\"12\"") == true)
    #expect(park.text.contains(#"<option value="regional-group" selected="">"#))
    #expect(park.all(#"(<input[^>]*name="attribute"[^>]*checked[^>]*>)"#).first?.contains("value=\"2\"") == true)
    #expect(park.hidden.contains { $0 == ("version", "3") })
    #expect(await browser().get("/unpaid-work/projects/j-2").words.contains("Hospice shop"))
    #expect(await browser().get("/unpaid-work/projects/j-9").status == 404)
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
    #expect(list.words.contains("Success “Canal path” was recorded."))

    let park = await browser.get("/unpaid-work/projects/j-1")
    let changed = await browser.post("/unpaid-work/projects/j-1", park.hidden + whole, token: park.token)
    #expect(changed.status == 303)
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
            "End must be after the start", "Seats in the vehicle must be a whole number",
            "Closes on must be on or after 10 Jun 2019",
        ])
    #expect(answer.tag(id: "name")?.contains("value=\"Canal path\"") == true)
    #expect(asked.requests.isEmpty)
}

@Test func `A project that somebody else changed, or that the service refuses, is told`() async {
    let (browser, _) = recording(Status(.aborted, "Version 4."))
    let shown = await browser.get("/unpaid-work/projects/j-1")
    let stale = await browser.post("/unpaid-work/projects/j-1", shown.hidden + whole, token: shown.token)
    #expect(stale.status == 409)
    #expect(stale.words.contains("Canal path"))
    let (second, _) = recording(.invalid("project.siteCapacity", .outOfRange, "At most 60 people fit."))
    let page = await second.get("/unpaid-work/projects/j-1")
    let refused = await second.post("/unpaid-work/projects/j-1", page.hidden + whole, token: page.token)
    #expect(refused.status == 422)
    #expect(refused.summary.map(\.target) == ["capacity"])
}
