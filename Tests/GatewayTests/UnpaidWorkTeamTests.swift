import GatewayKit
import Messages
import RPC
import Testing

private let path = "/unpaid-work/team"

private func browser(_ fake: UnpaidWorkFake = .samples, as name: String = "upw.coordinator") -> Browser {
    .signedIn(to: .demo(unpaidWork: fake), as: name)
}

/// The samples, where recording a vehicle answers this and is noted.
private func recording(_ outcome: Status? = nil) -> (Browser, Asked<Wire.RecordVehicleRequest>) {
    let asked = Asked<Wire.RecordVehicleRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onRecordVehicle = { request, call in
        asked.note(request, call)
        if let outcome { throw outcome }
        return .init(
            vehicleId: "v-1", version: 3,
            warnings: ["Moor Park on Monday 10 June 2019 has no vehicle for the 9 who are booked."])
    }
    return (browser(fake), asked)
}

@Test func `The team of a day is shown with training, why somebody may not run a session, and where they are`() async {
    let page = await browser().get(path)
    #expect(page.h1 == ["Team and vehicles"])
    #expect(page.words.contains("Monday 3 June 2019"))
    #expect(
        page.words.contains(
            "Bell, Georgia (STF0136) Preston First aid until 31 Dec 2020 Risk of harm until 31 Dec 2019 Yes "
                + "9am Moor Park"))
    #expect(
        page.words.contains(
            "Hume, Lee (STF0137) Leyland First aid until 31 May 2019 Ran out No First aid training ran out on "
                + "31 May 2019. Risk of harm training is not on record. Free"))
    #expect(page.words.contains("Minibus 1 PN12 ABC Preston 8 Yes 9am Moor Park"))
    #expect(
        page.words.contains(
            "Minibus 2 PN13 ABC Leyland 6 Off the road Off the road from 1 Jun 2019 to 7 Jun 2019: MOT Free"))
    #expect(page.text.contains("href=\"\(path)/vehicles/v-1\""))
}

@Test func `Another day of the team is asked for by date, and no other`() async {
    let asked = Asked<Wire.ListTeamRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onListTeam = { request, call in
        asked.note(request, call)
        return .some
    }
    let page = await browser(fake).get("\(path)?on-day=8&on-month=6&on-year=2019")
    #expect(asked.requests == [.init(on: "2019-06-08")])
    // The last day off the road is the day before.
    #expect(page.words.contains("Minibus 2 PN13 ABC Leyland 6 Yes Off the road from 1 Jun 2019"))
    let faulty = await browser(fake).get("\(path)?on-day=31&on-month=6&on-year=2019")
    #expect(faulty.status == 422)
    #expect(faulty.summary.map(\.target) == ["on-day"])
    #expect(asked.requests.count == 1)
    fake.onListTeam = { _, _ in .init() }
    #expect(await browser(fake).get(path).words.contains("Nobody is on the list."))
}

@Test func `Who may not change vehicles sees them alone, and others than the office do not come in`() async {
    var fake = UnpaidWorkFake.samples
    fake.onReadPolicy = { _, _ in .init() }
    #expect(!(await browser(fake).get(path)).text.contains("\(path)/vehicles"))
    #expect(await browser(fake).get("\(path)/vehicles/v-1").status == 403)
    #expect(await browser(as: "upw.supervisor").get(path).status == 403)
}

private let whole: [(String, String)] = [
    ("name", "Minibus 3"), ("registration", "PN14 ABC"), ("town", "Preston"), ("seats", "8"), ("out-from-day", "10"),
    ("out-from-month", "6"), ("out-from-year", "2019"), ("out-until-day", "11"), ("out-until-month", "6"),
    ("out-until-year", "2019"), ("out-because", "MOT"),
]

@Test func `A vehicle is added or changed, and the sessions that lose it are told`() async {
    let (browser, asked) = recording()
    let shown = await browser.get("\(path)/vehicles/new")
    let answer = await browser.post("\(path)/vehicles/new", shown.hidden + whole, token: shown.token)
    var expected = Wire.Vehicle(
        name: "Minibus 3", registration: "PN14 ABC", town: "Preston", seats: 8, outFrom: "2019-06-10",
        outUntil: "2019-06-11", outBecause: "MOT")
    #expect(asked.requests == [.init(vehicle: expected)])
    #expect(
        await browser.get(answer.location ?? "").words.contains(
            "Success “Minibus 3” was recorded. Moor Park on Monday 10 June 2019 has no vehicle for the 9 who are booked."
        ))
    let second = await browser.get("\(path)/vehicles/v-2")
    #expect(second.tag(id: "out-until-day")?.contains("value=\"7\"") == true)
    #expect(second.tag(id: "seats")?.contains("value=\"6\"") == true)
    _ = await browser.post("\(path)/vehicles/v-2", second.hidden + whole, token: second.token)
    expected.vehicleId = "v-2"
    expected.version = 1
    #expect(asked.requests.last == .init(vehicle: expected))
    #expect(await browser.get("\(path)/vehicles/v-9").status == 404)
}

@Test(arguments: [
    ("seats", "0", "seats", "Seats must be a whole number from 1 to 60"),
    ("seats", "61", "seats", "Seats must be a whole number from 1 to 60"),
    ("name", "", "name", "Enter the vehicle’s name"),
    ("out-until-day", "9", "out-until-day", "Last day off the road must be on or after 10 Jun 2019"),
    ("out-until-month", "", "out-until-month", "Last day off the road must include a month"),
])
func `A fault in a vehicle is told beside its field`(
    field: String, value: String, target: String, message: String
) async {
    let (browser, asked) = recording()
    let shown = await browser.get("\(path)/vehicles/new")
    let form = whole.filter { $0.0 != field } + [(field, value)]
    let answer = await browser.post("\(path)/vehicles/new", shown.hidden + form, token: shown.token)
    #expect(answer.status == 422)
    #expect(answer.summary.map { "\($0.target): \($0.message)" } == ["\(target): \(message)"])
    #expect(asked.requests.isEmpty)
}

@Test(arguments: ["1", "60"])
func `A vehicle has 1 to 60 seats`(seats: String) async {
    let (browser, asked) = recording()
    let shown = await browser.get("\(path)/vehicles/new")
    let form = whole.filter { $0.0 != "seats" } + [("seats", seats)]
    #expect(await browser.post("\(path)/vehicles/new", shown.hidden + form, token: shown.token).status == 303)
    #expect(asked.requests.map { $0.vehicle?.seats } == [UInt32(seats)])
}

@Test func `A vehicle that somebody else changed, or that the service refuses, is told`() async {
    let (stale, _) = recording(Status(.aborted, "Version 3."))
    let shown = await stale.get("\(path)/vehicles/v-1")
    #expect(await stale.post("\(path)/vehicles/v-1", shown.hidden + whole, token: shown.token).status == 409)
    let (refusing, _) = recording(.invalid("vehicle.outUntil", .outOfRange, "It must not be before the first day."))
    let page = await refusing.get("\(path)/vehicles/v-1")
    let refused = await refusing.post("\(path)/vehicles/v-1", page.hidden + whole, token: page.token)
    #expect(refused.summary.map(\.target) == ["out-until-day"])
}
