import GatewayKit
import Messages
import RPC
import Testing

private let person = "/unpaid-work/people/c-1"
private let filledIn =
    "weekday=tuesday&frequency=every-week&start=10:00&end=15:00&from-day=11&from-month=6&from-year=2019"
    + "&until-day=&until-month=&until-year="
private let preview = "\(person)/place?project=j-2&\(filledIn)"

private func browser(_ fake: UnpaidWorkFake = .samples) -> Browser {
    .signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
}

/// The samples, where placing answers this and is noted.
private func placing(
    _ outcome: Result<Wire.PlacePersonReply, Status>, verdict: Wire.SuitabilityVerdict = .suitable
) -> (UnpaidWorkFake, Asked<Wire.PlacePersonRequest>) {
    let asked = Asked<Wire.PlacePersonRequest>()
    var fake = UnpaidWorkFake.samples
    let answer = fake.onPreviewPlacement!
    fake.onPreviewPlacement = { request, call in
        var reply = try answer(request, call)
        reply.verdict = verdict
        return reply
    }
    fake.onPlacePerson = { request, call in
        asked.note(request, call)
        return try outcome.get()
    }
    return (fake, asked)
}

@Test func `Projects stand as cards by what speaks against them, and lead to a place unless refused`() async {
    let answer = await browser().get("\(person)/projects")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Where can this person work?"])
    #expect(answer.all("<h2>(.*?)</h2>") == ["Suitable (1)", "Needs a manager’s reason (1)", "Not possible (1)"])
    #expect(answer.all("<h3>(.*?)</h3>") == ["Hospice shop", "Moor Park", "School fence"])
    #expect(answer.words.contains("Hospice shop Suitable Local Kind of work Individual placement with a charity"))
    #expect(answer.words.contains("When Tuesday, 10am to 3pm"))
    #expect(answer.words.contains("The person asked for another town."))
    // What nobody can overrule comes first.
    #expect(answer.words.contains("Children are near, and the risk to them is not known. It is far."))
    #expect(answer.all(#"href="([^"]*place[^"]*)""#) == ["j-2", "j-1"].map { "\(person)/place?project=\($0)" })
}

@Test func `The form for a place is filled in with the project’s times`() async {
    let answer = await browser().get("\(person)/place?project=j-2")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Place on Hospice shop"])
    #expect(answer.tag(id: "weekday")?.contains("value=\"tuesday\" checked") == true)
    #expect(answer.tag(id: "start")?.contains("value=\"10:00\"") == true)
    #expect(answer.tag(id: "end")?.contains("value=\"15:00\"") == true)
    #expect(!answer.text.contains("What it comes to</h2>"))
    #expect(await browser().get("\(person)/place?project=j-9").status == 404)
}

@Test func `A preview tells on the same page what the place comes to, and stores nothing`() async {
    let asked = Asked<Wire.PreviewPlacementRequest>()
    var fake = UnpaidWorkFake.samples
    let reply = fake.onPreviewPlacement!
    fake.onPreviewPlacement = { request, call in
        asked.note(request, call)
        return try reply(request, call)
    }
    let answer = await browser(fake).get(preview)
    #expect(answer.status == 200)
    #expect(
        asked.requests == [
            .init(
                caseId: "c-1", projectId: "j-2", weekday: .tuesday, frequency: .weekly, startTime: "10:00",
                endTime: "15:00", from: "2019-06-11")
        ])
    #expect(answer.words.contains("2 appointments would be made. 1 h 30 min stay uncovered."))
    #expect(answer.words.contains("Two appointments are in one week."))
    #expect(answer.words.contains("Monday 17 June 2019, 9am to 2:30pm"))
    #expect(answer.text.contains("Place the person here</button>"))
    #expect(!answer.text.contains("name=\"reason\""))
}

@Test func `A preview that is refused has no button, and one for a manager asks for the reason`() async {
    let refused = await browser(placing(.success(.init()), verdict: .refused).0).get(preview)
    #expect(refused.words.contains("The person cannot be placed like this."))
    #expect(!refused.text.contains("Place the person here"))
    let manager = await browser(placing(.success(.init()), verdict: .needsManager).0).get(preview)
    #expect(manager.tag(id: "reason") != nil)
}

@Test func `Faults in a place are told beside their fields`() async {
    let answer = await browser().get(
        "\(person)/place?project=j-1&start=9&end=08:00&from-day=2&from-month=6&from-year=2019"
            + "&until-day=1&until-month=6&until-year=2019")
    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(
        answer.summary.map(\.message) == [
            "Select the day of the week", "Select how often", "Start must be a time, such as 9:15 or 15:30",
            "Last day must be on or after 2 Jun 2019",
        ])
    for fault in answer.summary { #expect(answer.tag(id: fault.target) != nil) }
    let order = await browser().get(preview.replacing("end=15:00", with: "end=10:00"))
    #expect(order.summary.map(\.message) == ["End must be after the start"])
    var fake = UnpaidWorkFake.samples
    fake.onPreviewPlacement = { _, _ in throw Status.invalid("startTime", .outOfRange, "The project is closed then.") }
    let closed = await browser(fake).get(preview)
    #expect(closed.status == 422)
    #expect(closed.summary.map(\.target) == ["start"])
}

@Test func `Placing asks what was previewed, and tells what was made and what is to be removed`() async throws {
    let (fake, asked) = placing(
        .success(
            .init(
                placementId: "p-2", version: 5, appointmentsMade: 2, shortfallMinutes: 90,
                warnings: ["It is the second on Tuesdays."],
                surplus: [.on("2019-06-17", "a-2"), .on("2019-06-24", "a-3")])))
    let browser = browser(fake)
    let shown = await browser.get(preview)
    let answer = await browser.post("\(person)/place", shown.hidden + [("why-local", "Near.")], token: shown.token)
    #expect(answer.status == 303)
    #expect(
        asked.requests == [
            .init(
                placement: .init(
                    caseId: "c-1", projectId: "j-2", weekday: .tuesday, frequency: .weekly, startTime: "10:00",
                    endTime: "15:00", from: "2019-06-11"), version: 4, whyLocal: "Near.")
        ])
    #expect(asked.calls.first?.idempotencyKey.isEmpty == false)
    let after = await browser.get(try #require(answer.location))
    #expect(
        after.words.contains(
            "Success Placed on Hospice shop: 2 appointments made. 1 h 30 min are not covered. "
                + "It is the second on Tuesdays. Look at 2 appointments that are not needed any more"))
    #expect(after.text.contains("href=\"\(person)/removal?appointment=a-2&amp;appointment=a-3\""))
    let removal = await browser.get("\(person)/removal?appointment=a-2&appointment=a-3")
    #expect(removal.all(#"(<input[^>]*name="appointment"[^>]*checked[^>]*>)"#).count == 2)
}

@Test func `A place that a manager decides needs the reason, and keeps what was typed`() async {
    let (fake, asked) = placing(.success(.init()), verdict: .needsManager)
    let browser = browser(fake)
    let shown = await browser.get(preview.replacing("j-2", with: "j-1").replacing("tuesday", with: "monday"))
    let missing = await browser.post("\(person)/place", shown.hidden, token: shown.token)
    #expect(missing.status == 422)
    #expect(missing.summary.map(\.message) == ["Enter why the person is placed here all the same"])
    #expect(missing.tag(id: "reason") != nil)
    #expect(missing.tag(id: "from-day")?.contains("value=\"11\"") == true)
    #expect(asked.requests.isEmpty)
    let again = await browser.post("\(person)/place", missing.hidden + [("reason", "Near.")], token: missing.token)
    #expect(again.status == 303)
    #expect(asked.requests.map(\.reason) == ["Near."])
}

@Test func `A place that the service refuses or finds stale is told`() async {
    let coordinator = placing(.failure(.invalid("reason", .required, "A manager decides this.")))
    let first = browser(coordinator.0)
    let shown = await first.get(preview)
    let refused = await first.post("\(person)/place", shown.hidden, token: shown.token)
    #expect(refused.status == 422)
    #expect(refused.summary.map(\.message) == ["A manager decides this."])
    let second = browser(placing(.failure(Status(.aborted, "Version 5."))).0)
    let page = await second.get(preview)
    let stale = await second.post("\(person)/place", page.hidden + [("why-local", "Near.")], token: page.token)
    #expect(stale.status == 409)
    #expect(stale.words.contains("Near."))
}

@Test func `Where a vehicle goes round, the person is picked up at one of its points or comes alone`() async {
    let (fake, asked) = placing(.success(.init(appointmentsMade: 2)))
    let browser = browser(fake)
    let shown = await browser.get(preview)
    #expect(shown.tag(id: "pick-up")?.contains("value=\"\" checked") == true)
    let wrong = await browser.post("\(person)/place", shown.hidden + [("pick-up", "9:00 Moon")], token: shown.token)
    #expect(wrong.summary.map(\.target) == ["pick-up"])
    let picked = shown.hidden + [("pick-up", "08:15 Bus station")]
    #expect(await browser.post("\(person)/place", picked, token: shown.token).status == 303)
    #expect(asked.requests.map(\.pickUp) == ["08:15 Bus station"])
    let other = await browser.get(preview.replacing("j-2", with: "j-1").replacing("tuesday", with: "monday"))
    #expect(other.tag(id: "pick-up") == nil)
}

// MARK: - Instructions

@Test func `The letter says when and where, what to bring and what follows, and prints without the message`() async {
    let answer = await browser().get("\(person)/instruction/i-1")
    #expect(answer.status == 200)
    #expect(answer.h1 == ["Work instruction"])
    #expect(answer.words.contains("To Ian &lt;Jay&gt; Pugh CRN X100001 Date Saturday 1 June 2019"))
    #expect(answer.words.contains("Monday 10 June 2019, 9am to 4:30pm: Moor Park"))
    #expect(answer.text.contains("<p>Report to the east gate of Moor Park.</p><p>Ask for the supervisor.</p>"))
    #expect(answer.words.contains("your own lunch"))
    #expect(answer.words.contains("you may be taken back to court"))
    #expect(answer.text.contains(#"<section class="screen-only"><h2>As a text message</h2>"#))
    let message = answer.text.components(between: "<section class=\"screen-only\">", and: "</section>") ?? ""
    #expect(message.contains("10 Jun 2019 09:00-16:30 Moor Park."))
    #expect(!message.contains("Pugh"))
    let withdrawn = await browser().get("\(person)/instruction/i-0")
    #expect(withdrawn.words.contains("Withdrawn on 19 May 2019: Flood"))
    #expect(await browser().get("\(person)/instruction/i-9").status == 404)
}
