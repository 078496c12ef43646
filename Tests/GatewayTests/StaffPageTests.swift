import Foundation
import GatewayKit
import HTTPTypes
import Messages
import RPC
import Testing

private func manager(_ change: (inout AllocationFake) -> Void = { _ in }) -> Browser {
    var fake = AllocationFake.staff
    change(&fake)
    return .signedIn(to: .demo(allocation: fake), as: "team.manager")
}

// MARK: - Teams

@Test func `The reader's own team stands first, with who acts, what waits and how full it is`() async {
    let answer = await manager().get("/teams")
    let row = """
        Preston LMC Preston, Central Your team Hub Record who covers , Preston LMC \
        Gwen Hall is the manager. She is away: Ian Dale covers. \
        4 for allocation , Preston LMC 1 for a decision , Preston LMC See proposals , Preston LMC \
        14 in post, 2 absent 3 above 110% See the workload , Preston LMC 82.5% 3 cases , Preston LMC \
        Lancaster LMC Lancaster Record who covers , Lancaster LMC Nobody is entered.
        """
    #expect(answer.words.contains(row))
    #expect(answer.words.contains("Not available None"))
    for link in [
        "/cases?team=Preston%20LMC&amp;state=awaiting-allocation",
        "/cases?team=Preston%20LMC&amp;state=awaiting-a-decision", "/teams/officers?team=Preston%20LMC",
        "/proposals?team=Preston%20LMC", "/reallocation?team=Preston%20LMC", "/teams/cover?team=Preston%20LMC",
    ] { #expect(answer.text.contains("href=\"\(link)\""), "\(link)") }
    #expect(!answer.text.contains("/proposals?team=Lancaster"))
}

@Test func `Who covers is listed, and only a cover that lasts can be ended`() async {
    let answer = await manager().get("/teams")
    #expect(answer.words.contains("Preston LMC Deputy Dale, Ian 20 May 2019 Not set Set the last day"))
    #expect(answer.words.contains("Preston LMC Manager Orr, May 1 Apr 2019 2 Jun 2019 Nothing to do"))
    #expect(answer.all(#"href="(/teams/cover-end[^"]*)""#) == ["/teams/cover-end?team=Preston%20LMC&amp;cover=v-1"])
}

@Test func `A reader whose role records nothing is offered nothing to record`() async {
    let browser = manager { $0.onReadPolicy = { _, _ in .init() } }
    for path in ["/teams", "/officers/STF0008", "/reallocation"] {
        let text = await browser.get(path).text
        for link in ["/teams/cover", "/proposals", "/reduction", "/training"] {
            #expect(!text.contains("href=\"\(link)") && !text.contains("STF0008\(link)"), "\(path) leads to \(link)")
        }
    }
    #expect(!(await browser.get("/transfers")).text.contains("transfer-step"))
}

// MARK: - Workload

@Test func `The workload's headline says in words how many are above 110 percent`() async {
    let answer = await manager().get("/teams/officers?team=Preston%20LMC")
    #expect(answer.words.contains("1 of 3 officers is above 110%"))
    let none = await manager { $0.onListOfficers = { _, _ in .init(items: [.khan]) } }.get("/teams/officers")
    #expect(none.words.contains("None of 1 officer is above 110%"))
    let empty = await manager { $0.onListOfficers = { _, _ in .init() } }.get("/teams/officers")
    #expect(empty.words.contains("There are no officers."))
    #expect(!empty.text.contains("<table"))
}

@Test func `Each officer has a bar with words beside it, and a row that says the same`() async {
    let answer = await manager().get("/teams/officers?team=Preston%20LMC")
    #expect(
        answer.text.contains(
            """
            <strong>Khan, Nadia</strong><div class="capacity">92.1% \
            <strong class="tag tag-green">Within target</strong>\
            <svg class="capacity-bar" viewBox="0 0 1500 16" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false"><rect class="bar-track" x="0" y="3" width="1500" height="10"></rect>\
            <rect class="bar-now" x="0" y="3" width="921" height="10"></rect>
            """))
    #expect(
        answer.words.contains(
            "Khan, Nadia Probation officer, 80% of full time 92.1% Within target 36.85 of 40 points Present "
                + "16 13 in the community, 3 in custody Blue: 12; Blue, in custody: 3; Green: 1 2"))
    #expect(
        answer.words.contains(
            "Ashe, Tom Probation officer, full time Not available 6 of 0 points "
                + "Absent Long-term sickness since 1 May 2019. 3 3 in the community"))
    #expect(answer.text.contains(#"<a href="/officers/STF0008">Khan, Nadia</a>"#))
    #expect(answer.text.contains("=Bell, &quot;Ann&quot; &lt;b&gt;"))
}

@Test(arguments: [
    ("", ["STF0010", "STF0008", "STF0009"], "Workload", "descending"),
    ("&sort=name", ["STF0010", "STF0009", "STF0008"], "Name", "ascending"),
    ("&sort=cases", ["STF0010", "STF0008", "STF0009"], "Cases", "descending"),
    ("&sort=other", ["STF0010", "STF0008", "STF0009"], "Workload", "descending"),
])
func `Officers are sorted as the address says, and the column that they are sorted by says so`(
    sort: String, order: [String], column: String, direction: String
) async {
    let answer = await manager().get("/teams/officers?team=Preston%20LMC\(sort)")
    #expect(answer.all(#"<a href="/officers/([A-Z0-9]*)""#) == order)
    let sorted = answer.all(#"aria-sort="([a-z]*ending"><a href="[^"]*">[A-Za-z]*)<"#)
    #expect(sorted.count == 1)
    #expect(sorted.first?.hasPrefix(direction) == true)
    #expect(sorted.first?.hasSuffix(">\(column)") == true)
}

@Test func `The workload's file holds numbers, and nothing that a spreadsheet would run`() async {
    let asked = Asked<Wire.ListOfficersRequest>()
    let browser = manager {
        $0.onListOfficers = { request, call in
            asked.note(request, call)
            return .init(items: [.khan, .over, .away])
        }
    }
    let answer = await browser.get("/teams/officers.csv?team=Preston%20LMC")
    #expect(asked.requests == [.init(team: "Preston LMC")])
    #expect(answer.fields[.contentType] == "text/csv; charset=utf-8")
    #expect(answer.fields[.contentDisposition] == "attachment; filename=\"workload.csv\"")
    let lines = answer.text.components(separatedBy: "\r\n")
    #expect(lines.count == 5)
    #expect(lines.last == "")
    #expect(
        lines[0] == "staff_id,name,grade,fte_percent,team,presence,capacity_percent,level,points,points_available,"
            + "cases,red,blue,yellow,green,community,custody,allocated_in_7_days")
    #expect(lines[1].hasPrefix("STF0010,\"'=Bell, \"\"Ann\"\" <b>\",Probation services officer,100,Preston LMC,"))
    #expect(
        lines[2]
            == "STF0009,\"Ashe, Tom\",Probation officer,100,Preston LMC,Absent,,Not available,6.00,0.00,3,0,0,0,0,3,0,0"
    )
    #expect(
        lines[3] == "STF0008,\"Khan, Nadia\",Probation officer,80,Preston LMC,Present,92.1,Within target,36.85,40.00,"
            + "16,0,15,0,1,13,3,2")
}

// MARK: - An officer

@Test func `An officer's page says how full they are, what makes it up, what is new and what is recorded`() async {
    let answer = await manager().get("/officers/STF0008")
    #expect(answer.words.contains("Probation officer, 80% of full time, Preston LMC"))
    #expect(answer.words.contains("36.85 of 40 points 92.1% Within target"))
    #expect(answer.words.contains("Blue 12 30 Blue, in custody 3 6.85 Green 1 0 All 16 36.85"))
    #expect(answer.words.contains("50 points for a probation officer. 80% of full time."))
    #expect(answer.words.contains("New cases, not opened yet New cases, not opened yet Name"))
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(answer.words.contains("Shown: 2 of 16 cases."))
    #expect(
        answer.words.contains(
            "Trade union duties Branch secretary. 20% less 1 May 2019 Not set In force "
                + "Set the last day , Trade union duties Gareth Pugh (team.manager) 1 May 2019, 9am"))
    #expect(answer.words.contains("Annual leave 100% less 1 Apr 2019 12 Apr 2019 Over Gareth Pugh (team.manager)"))
    #expect(answer.words.contains("Sickness 100% less 1 Jul 2019 Not set To come The staff list"))
    #expect(answer.words.contains("Risk 31 Mar 2020 In date Domestic abuse 31 Mar 2019 Out of date"))
    #expect(
        answer.all(#"href="(/officers/[^"]*)""#) == [
            "/officers/STF0008/reduction", "/officers/STF0008/training",
            "/officers/STF0008/reduction-end?reduction=r-1",
        ])
    #expect(answer.text.contains(#"href="/proposals?from=STF0008""#))
    for secret in ["Barrow", "Something secret"] { #expect(!answer.text.contains(secret)) }
    #expect(await manager().get("/officers/STF9999").status == 404)
}

@Test(arguments: [("2019-06-04", "by 4 Jun 2019 What"), ("2019-05-31", "by 31 May 2019 Overdue by 3 days")])
func `When an officer's cases have to be with somebody else is said, and whether that is late`(
    day: String, words: String
) async {
    var reply = Wire.ReadOfficerReply.khan
    reply.reallocateBy = day
    let answer = await manager { $0.onReadOfficer = { [reply] _, _ in reply } }.get("/officers/STF0008")
    #expect(answer.words.contains("Cases to be with somebody else \(words)"))
}

@Test func `My workload asks for the caller's own, and needs a place in the staff list`() async {
    let asked = Asked<Wire.ReadOfficerRequest>()
    var fake = AllocationFake.staff
    fake.onReadOfficer = { request, call in
        asked.note(request, call)
        return .khan
    }
    let own = Browser.signedIn(to: .demo(allocation: fake), as: "responsible.officer")
    let answer = await own.get("/my-workload")
    #expect(answer.h1 == ["My workload"])
    #expect(answer.words.contains("How full you are"))
    #expect(asked.requests == [.init()])
    #expect(asked.calls.map { $0.callerContext?.staffId } == ["STF0008"])

    fake.onReadOfficer = { _, _ in throw Status(.notFound, "There is no such officer.") }
    let stranger = await Browser.signedIn(to: .demo(allocation: fake), as: "responsible.officer").get("/my-workload")
    #expect(stranger.status == 200)
    #expect(stranger.words.contains("Your account is in no staff list"))
}

// MARK: - Lists

@Test func `Reallocation says whose cases are to go, since when it is known and by when`() async {
    let answer = await manager().get("/reallocation?team=Preston%20LMC")
    #expect(answer.words.contains("Of Preston LMC. See the whole area 1 officer with 3 cases"))
    #expect(
        answer.words.contains(
            "Ashe, Tom Preston LMC Absent Long-term sickness since 1 May 2019. Away for more than four weeks. "
                + "3 28 May 2019 31 May 2019 Overdue by 3 days"))
    #expect(answer.text.contains(#"href="/proposals?from=STF0009""#))
    #expect(answer.text.contains(#"href="/officers/STF0009""#))
    let empty = await manager { $0.onListUncoveredOfficers = { _, _ in .init() } }.get("/reallocation")
    #expect(empty.words.contains("Of the whole area. No officer who is absent or has left holds a case."))
}

@Test func `Exceptions are counted by kind, and of somebody restricted only the CRN is shown`() async {
    let asked = Asked<Wire.ListExceptionsRequest>()
    let browser = manager {
        $0.onListExceptions = { request, call in
            asked.note(request, call)
            return .exceptions
        }
    }
    let answer = await browser.get("/exceptions?team=Preston%20LMC&kind=2&page=p1")
    #expect(asked.requests == [.init(team: "Preston LMC", kind: 2, pageToken: "p1")])
    #expect(answer.words.contains("All (1,205) Grade (1,200) Training out of date (5) 3 of 30 exceptions"))
    #expect(
        answer.text.contains(
            #"<a href="/exceptions?team=Preston%20LMC&amp;kind=2" aria-current="page">Training out of date (5)</a>"#))
    #expect(
        answer.words.contains(
            "Pugh, Ian &lt;Jay&gt; X100001 Training out of date Khan, Nadia Probation officer "
                + "Domestic abuse training ended on 31 March 2019."))
    #expect(answer.words.contains("Restricted person X100002 You may not see this person’s case."))
    #expect(answer.words.contains("No single case Above 110% STF0010 For four weeks."))
    for secret in ["Secret officer", "Something secret", "Barrow"] { #expect(!answer.text.contains(secret)) }
    #expect(answer.text.contains(#"<a href="/exceptions?team=Preston%20LMC&amp;kind=2&amp;page=p2" rel="next">"#))
}

@Test func `Transfers say where to, who is responsible and what is due, and lead to the next step`() async {
    let asked = Asked<Wire.ListTransfersRequest>()
    let browser = manager {
        $0.onListTransfers = { request, call in
            asked.note(request, call)
            return .init(items: [.out, .ended], nextPageToken: "p2", total: 27)
        }
    }
    let answer = await browser.get("/transfers")
    #expect(
        answer.words.contains(
            "Pugh, Ian &lt;Jay&gt; X100001 Out: Merseyside CRC Another CRC Requested 28 May 2019, 9am "
                + "We are, until they accept. 31 May 2019 Overdue by 3 days Record the next step , CRN X100001"))
    #expect(
        answer.words.contains(
            "In: NPS North West The NPS Refused 2 May 2019, 9am: No address. The NPS. Nothing due Ended"))
    #expect(answer.all(#"href="(/cases/c-1/[^"]*)""#) == ["/cases/c-1/transfer-step?transfer=t-1"])
    let all = await browser.get("/transfers?ended=yes&page=p2")
    #expect(all.text.contains(#"<a href="/transfers?ended=yes" aria-current="page">With those ended</a>"#))
    #expect(all.text.contains(#"<a href="/transfers?ended=yes&amp;page=p2" rel="next">"#))
    #expect(asked.requests == [.init(), .init(includeEnded: true, pageToken: "p2")])
}
