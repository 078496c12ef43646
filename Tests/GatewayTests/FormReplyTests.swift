import Foundation
import GatewayKit
import HTTPTypes
import Messages
import RPC
import Synchronization
import Testing

private let person = Wire.RegisterRow.firstPath
private let everyone = "/sessions/s-1/register/everyone"
private let json: HTTPFields = [.accept: "application/json"]
private let absent = [("version", "1"), ("outcome", "did-not-attend"), ("arrived", "9:00"), ("left", "16:30")]

/// A browser of somebody signed in at whose register the service answers so, and what it was sent.
private func browser(
    _ answer: @escaping @Sendable (Wire.RecordAttendanceRequest) throws -> Wire.RecordAttendanceReply,
    _ session: Wire.ReadSessionReply = .park
) -> Browser {
    var fake = UnpaidWorkFake.sessions(session)
    fake.onRecordAttendance = { request, _ in try answer(request) }
    fake.onRecordPointOfWork = { _, _ in .init(warnings: []) }
    fake.onSignOffSession = { _, _ in throw Status(.aborted, "The session has changed.") }
    return .signedIn(to: .demo(allocation: AllocationFake(), unpaidWork: fake), as: "upw.supervisor")
}

extension Browser {
    /// Posts what the page's form would, and asks for no page.
    fileprivate func ask(_ path: String, _ form: [(String, String)]) async -> Answer {
        let page = await get(path)
        let key = page.all(#"name="key" value="([^"]*)""#).first ?? ""
        return await post(path, form + [("key", key)], token: page.token ?? "", json)
    }
}

extension Answer {
    fileprivate var verdict: String? { json["verdict"] as? String }
    fileprivate var results: [[String: Any]] { json["results"] as? [[String: Any]] ?? [] }
    fileprivate var errors: [[String: String]] { json["errors"] as? [[String: String]] ?? [] }
}

@Test(
    arguments: [
        (.recorded, "recorded"), (.known, "known"), (.refused, "refused"), (.stale, "stale"), (.notFound, "not-found"),
    ] as [(Wire.EntryVerdict, String)])
func `A script is told what became of each row`(verdict: Wire.EntryVerdict, word: String) async {
    let browser = browser { request in
        .init(
            results: request.entries.map {
                .init(
                    appointmentId: $0.appointmentId, verdict: verdict, version: 2, minutesCredited: 420,
                    words: "Because.", field: "left")
            })
    }
    let rows = [1, 2].map { "\(Wire.RegisterRow.due($0).appointmentId) 1" }
    let answer = await browser.ask(
        everyone, rows.map { ("people", $0) } + [("work-quality", "2"), ("behaviour", "2")])
    #expect(answer.status == 200)
    #expect(answer.fields[.contentType] == "application/json")
    #expect(answer.verdict == "recorded")
    #expect(answer.results.map { $0["verdict"] as? String } == [word, word])
    #expect(answer.results.map { $0["version"] as? Int } == [2, 2])
    #expect(answer.results[0]["appointmentId"] as? String == Wire.RegisterRow.due(1).appointmentId)
    let isIn = verdict == .recorded || verdict == .known
    #expect(answer.results[0]["words"] as? String == (isIn ? "7 h credited." : "Because."))
}

@Test func `One person's row is told alike, and what keeps it out has its status`() async {
    let id = Wire.RegisterRow.due(1).appointmentId
    let cases: [(Wire.EntryVerdict, Int, String)] = [
        (.recorded, 200, "recorded"), (.stale, 409, "stale"), (.notFound, 404, "not-found"), (.refused, 422, "refused"),
    ]
    for (verdict, status, word) in cases {
        let answer = await browser { _ in
            .init(results: [.init(appointmentId: id, verdict: verdict, version: 2, words: "Because.", field: "left")])
        }.ask(person, absent)
        #expect(answer.status == status)
        #expect(answer.verdict == word)
        if verdict == .recorded { #expect(answer.results.map { $0["appointmentId"] as? String } == [id]) }
        if verdict == .refused { #expect(answer.errors == [["field": "left", "message": "Because."]]) }
    }
}

@Test func `A form with faults is refused field by field, and nothing is sent`() async {
    let browser = browser { _ in throw Status(.internalError, "Nothing should come.") }
    let one = await browser.ask(person, [("version", "1")])
    #expect(one.status == 422)
    #expect(one.verdict == "refused")
    #expect(one.errors.first == ["field": "outcome", "message": "Select what became of the person"])
    let all = await browser.ask(everyone, [("work-quality", "2"), ("behaviour", "2")])
    #expect(all.status == 422)
    #expect(all.errors == [["field": "people", "message": "Select who attended and complied"]])
}

@Test func `The beginning and the end of a session are told too`() async {
    let begun = await browser { _ in .init() }.ask("/sessions/s-1/point-of-work", (1...8).map { ("checks", "\($0)") })
    #expect(begun.status == 200)
    #expect(begun.json["words"] as? String == "The session has begun.")
    let end = await browser({ _ in .init() }, .complete).ask("/sessions/s-1/sign-off", [("version", "4")])
    #expect(end.status == 409)
    #expect(end.verdict == "stale")
}

@Test func `A service that is away is a reason to try again, a form from elsewhere is none`() async {
    let away = await browser { _ in throw Status(.unavailable, "No connection.") }.ask(person, absent)
    #expect(away.status == 503)
    #expect(away.fields[.retryAfter] == "5")
    let elsewhere = await browser { _ in .init() }.post(person, absent, token: "made up", json)
    #expect(elsewhere.status == 403)
    #expect(elsewhere.verdict == "refused")
}

@Test func `Who has to sign in or to give the PIN is told where`() async {
    let stopwatch = Stopwatch()
    let browser = Browser.signedIn(
        to: .demo(allocation: AllocationFake(), unpaidWork: UnpaidWorkFake.sessions(), now: { stopwatch.now }),
        as: "upw.supervisor")
    _ = await browser.post("/shift-pin", [("pin", "2580")])
    stopwatch.advance(by: .seconds(600))
    let locked = await browser.post(person, absent, token: "any", json)
    #expect(locked.status == 401)
    #expect(locked.verdict == "sign-in")
    #expect(locked.json["words"] as? String == "/pin")
    stopwatch.advance(by: .seconds(12 * 3_600))
    let ended = await browser.post(person, absent, token: "any", json)
    #expect(ended.json["words"] as? String == "/sign-in")
}

@Test func `When it was noted goes along`() async {
    let sent = Mutex<[String]>([])
    let browser = browser { request in
        sent.withLock { $0 += request.entries.map(\.capturedAt) }
        return .init(results: request.entries.map { .init(appointmentId: $0.appointmentId, verdict: .recorded) })
    }
    _ = await browser.ask(person, absent + [("captured_at", "2019-06-03T08:02:00.250Z")])
    _ = await browser.ask(
        everyone,
        [
            ("people", "\(Wire.RegisterRow.due(1).appointmentId) 1"), ("work-quality", "2"), ("behaviour", "2"),
            ("captured_at", "2019-06-03T08:03:00Z"),
        ])
    _ = await browser.ask(person, absent)
    #expect(sent.withLock { $0 } == ["2019-06-03T08:02:00.250Z", "2019-06-03T08:03:00Z", ""])
}

@Test func `A register is kept on its own day alone`() async {
    let today = await Browser.signedIn(to: .sessions(), as: "upw.supervisor").get("/sessions/s-1/register")
    #expect(today.text.contains("data-keep=\"\""))
    #expect(today.all(#"data-row="([^"]*)""#) == [String](repeating: "1 09:00 16:30", count: 12))
    let tomorrow = Wire.ReadSessionReply.park.with { $0.summary?.date = "2019-06-04" }
    let other = await Browser.signedIn(to: .sessions(tomorrow), as: "upw.supervisor").get("/sessions/s-1/register")
    #expect(!other.text.contains("data-keep"))
}
