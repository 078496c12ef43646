import Messages
import RPC
import Testing

@testable import GatewayKit

private func browser(as account: String, _ fake: UnpaidWorkFake = .sessions()) -> Browser {
    .signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: account)
}

@Test func `A rota lists the week's sessions by day, with supervisors, vehicle and how full they are`() async {
    var fake = UnpaidWorkFake.sessions()
    fake.onListSessions = { _, _ in
        var stoodDown = Wire.SessionSummary.park("s-5", on: "2019-06-07", .stoodDown)
        stoodDown.vehicle = "Minibus 2"
        return .init(items: [stoodDown, .park, .park("s-2", on: "2019-06-05", supervisors: [])], total: 3)
    }
    let page = await browser(as: "upw.coordinator", fake).get("/unpaid-work/sessions/rota")
    #expect(page.all("<h2>(.*?)</h2>") == ["Monday 3 June 2019", "Wednesday 5 June 2019", "Friday 7 June 2019"])
    #expect(page.words.contains("Preston 9am to 4:30pm STF0136 None 12 of 10 places"))
    #expect(page.words.contains("Preston 9am to 4:30pm No supervisor None 12 of 10 places"))
    #expect(page.words.contains("Stood down Preston 9am to 4:30pm STF0136 Minibus 2 12 of 10 places"))
    // On paper, without what only a screen can use.
    #expect(page.text.contains(#"<div class="sheet">"#))
    #expect(page.text.contains(#"<nav class="pagination screen-only" aria-label="Weeks">"#))
    #expect(page.text.contains(#"<a href="/unpaid-work/sessions/rota?week=2019-06-10" rel="next">"#))
}

@Test func `A rota takes in every page of the week's sessions, up to 500, and says where it stops`() async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake.sessions()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        let first = (Int(request.pageToken) ?? 0) * 100
        let items = (first..<first + 100).map { Wire.SessionSummary.park("s-\($0)", on: "2019-06-03") }
        return .init(items: items, nextPageToken: "\((Int(request.pageToken) ?? 0) + 1)", total: 620)
    }
    let page = await browser(as: "upw.coordinator", fake).get("/unpaid-work/sessions/rota?week=2019-06-05&town=Preston")
    #expect(asked.requests.map(\.pageToken) == ["", "1", "2", "3", "4"])
    #expect(
        asked.requests.first == .init(from: "2019-06-03", until: "2019-06-09", town: "Preston", pageSize: 100))
    #expect(page.words.contains("The first 500 of 620 sessions are listed."))
    #expect(page.all("(<tr role=\"row\"><th scope=\"row\")").count == 500)
    #expect(page.text.contains("rota?week=2019-05-27&amp;town=Preston\""))
}

@Test func `A supervisor's rota is of their own sessions`() async {
    let asked = Asked<Wire.ListSessionsRequest>()
    var fake = UnpaidWorkFake.sessions()
    fake.onListSessions = { request, call in
        asked.note(request, call)
        return .init()
    }
    let page = await browser(as: "upw.supervisor", fake).get("/my-sessions/rota?week=2019-06-10")
    #expect(asked.requests == [.init(from: "2019-06-10", until: "2019-06-16", mine: true, pageSize: 100)])
    #expect(page.words.contains("There are no sessions in this week."))
    #expect(page.text.contains(#"<a href="/my-sessions/rota?week=2019-06-03" rel="prev">"#))
}

@Test func `A town that cannot be one leads to the rota of all towns`() async {
    let answer = await browser(as: "upw.coordinator").get("/unpaid-work/sessions/rota?town=a%0Ab")
    #expect(answer.status == 303 && answer.location == "/unpaid-work/sessions/rota")
}

@Test func `The lists of sessions lead to their rotas, and a supervisor's to the calendar`() async {
    let list = await browser(as: "upw.coordinator").get("/unpaid-work/sessions?week=2019-06-12&town=Preston")
    #expect(
        list.text.contains(
            #"<a href="/unpaid-work/sessions/rota?week=2019-06-10&amp;town=Preston">Rota to print</a>"#))
    let own = await browser(as: "upw.supervisor").get("/my-sessions")
    #expect(own.text.contains(#"<a href="/my-sessions/rota">My rota to print</a>"#))
    #expect(own.text.contains(#"<a href="/unpaid-work/my-sessions/calendar.ics">"#))
}
