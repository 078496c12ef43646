import GatewayKit
import HTTPTypes
import Testing

/// Somebody at a site, with a PIN or without, and the clock that a test moves.
private struct Shift {
    let stopwatch = Stopwatch()
    let browser: Browser

    init(as account: String = "upw.supervisor", pin: String? = "2580") async {
        let stopwatch = stopwatch
        browser = .signedIn(to: .demo(unpaidWork: UnpaidWorkFake.sessions(), now: { stopwatch.now }), as: account)
        if let pin { _ = await browser.post("/shift-pin", [("pin", pin), ("next", "/my-sessions")]) }
    }

    func attempt(_ pin: String, next: String = "/my-sessions") async -> Answer {
        await browser.post("/pin", [("pin", pin), ("next", next)])
    }
}

@Test(arguments: [(599, 200), (600, 303)])
func `After ten minutes without a request the PIN is asked`(idleSeconds: Int, status: Int) async {
    let shift = await Shift()
    shift.stopwatch.advance(by: .seconds(idleSeconds))
    let answer = await shift.browser.get("/my-sessions")
    #expect(answer.status == status)
    #expect(answer.location == (status == 303 ? "/pin?next=/my-sessions" : nil))
}

@Test func `The right PIN leads on to where the person was going, and opens everything again`() async throws {
    let shift = await Shift()
    shift.stopwatch.advance(by: .seconds(600))
    let asked = await shift.browser.get(try #require(await shift.browser.get("/sessions/s-1/register").location))
    #expect(asked.h1 == ["Enter your PIN"])
    #expect(asked.words.contains("Georgia Bell, this was not used for 10 minutes."))
    let next = try #require(asked.all(#"name="next" value="([^"]*)""#).first)
    let answer = await shift.attempt("2580", next: next)
    #expect(answer.status == 303)
    #expect(answer.location == "/sessions/s-1/register")
    #expect(await shift.browser.get("/my-sessions").status == 200)
    #expect(await shift.browser.get("/pin").location == "/")
}

@Test func `With a PIN a sign-in lasts twelve hours, however long it is idle, and no longer`() async {
    let shift = await Shift()
    shift.stopwatch.advance(by: .seconds(12 * 3_600 - 1))
    #expect(await shift.browser.get("/my-sessions").location == "/pin?next=/my-sessions")
    #expect(await shift.attempt("2580").location == "/my-sessions")
    #expect(await shift.browser.get("/my-sessions").status == 200)
    shift.stopwatch.advance(by: .seconds(1))
    #expect(await shift.browser.get("/my-sessions").location == "/sign-in?next=/my-sessions")
}

@Test(arguments: [(1_199, 200), (1_200, 303)])
func `Without a PIN a supervisor's sign-in ends as all others do`(idleSeconds: Int, status: Int) async {
    let shift = await Shift(pin: nil)
    let skipped = await shift.browser.post("/shift-pin", [("pin", "2580"), ("skip", "yes"), ("next", "/my-sessions")])
    #expect(skipped.location == "/my-sessions")
    shift.stopwatch.advance(by: .seconds(idleSeconds))
    let answer = await shift.browser.get("/my-sessions")
    #expect(answer.status == status)
    #expect(answer.location == (status == 303 ? "/sign-in?next=/my-sessions" : nil))
}

@Test func `Five wrong PINs end the sign-in, and the right one comes too late`() async {
    let shift = await Shift()
    shift.stopwatch.advance(by: .seconds(600))
    for left in ["4 tries", "3 tries", "2 tries", "1 try"] {
        let answer = await shift.attempt("1111")
        #expect(answer.status == 422)
        #expect(answer.title == "Error: Enter your PIN – Probation Hub")
        #expect(answer.summary.map(\.message) == ["Enter the PIN that you chose. \(left) left"])
        #expect(answer.tag(id: "pin")?.contains("value=\"\"") == true)
    }
    let cookies = shift.browser.cookies
    let token = await shift.browser.get("/pin").token
    let last = await shift.attempt("1111")
    #expect(last.status == 422)
    #expect(last.summary.map(\.message) == ["Sign in with your password: a wrong PIN was entered 5 times"])
    #expect(shift.browser.cookies["hub-session"] == nil)
    shift.browser.cookies = cookies
    let late = await shift.browser.post("/pin", [("pin", "2580")], token: token)
    #expect(late.location == "/sign-in?next=/pin")
    #expect(await shift.browser.get("/my-sessions").status == 303)
}

@Test func `The right PIN forgets the wrong ones before it, and nothing typed is no attempt`() async {
    let shift = await Shift()
    for _ in 0..<3 {
        shift.stopwatch.advance(by: .seconds(600))
        for _ in 0..<4 { #expect(await shift.attempt("1111").status == 422) }
        #expect(await shift.attempt("").summary.map(\.message) == ["Enter your PIN"])
        #expect(await shift.attempt("2580").status == 303)
    }
}

@Test(arguments: [
    ("", "Enter a PIN"), ("123", "PIN must be 4 to 6 digits"), ("1234567", "PIN must be 4 to 6 digits"),
    ("12a4", "PIN must be 4 to 6 digits"), ("١٢٣٤", "PIN must be 4 to 6 digits"),
])
func `What is no PIN is not taken for one`(typed: String, message: String) async {
    let shift = await Shift(pin: nil)
    let answer = await shift.browser.post("/shift-pin", [("pin", typed), ("next", "/my-sessions")])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.message) == [message])
    #expect(!answer.text.contains("value=\"\(typed)\"") || typed.isEmpty)
    shift.stopwatch.advance(by: .seconds(600))
    #expect(await shift.browser.get("/my-sessions").status == 200)
}

@Test(arguments: ["1234", "123456", " 12345 "])
func `A PIN has four to six digits`(pin: String) async {
    let shift = await Shift(pin: pin)
    shift.stopwatch.advance(by: .seconds(600))
    #expect(await shift.attempt(pin).status == 303)
}

@Test func `Whoever waits for the PIN gets nothing else, but may sign out`() async {
    let shift = await Shift()
    let token = await shift.browser.get("/my-sessions").token
    shift.stopwatch.advance(by: .seconds(600))
    for path in ["/", "/my-sessions", "/shift-pin", "/sessions/s-1/register"] {
        #expect(await shift.browser.get(path).location == "/pin?next=\(path)")
    }
    #expect(await shift.attempt("2580", next: "//evil.example").location == "/")
    shift.stopwatch.advance(by: .seconds(600))
    #expect(await shift.browser.post("/pin", [("pin", "2580")], token: "made up").status == 403)
    let out = await shift.browser.post("/sign-out", [], token: token)
    #expect(out.location == "/sign-in?signed-out")
    #expect(await shift.browser.get("/pin").location == "/sign-in?next=/pin")
}

@Test func `Only whoever works at sites chooses a PIN`() async {
    let office = await Shift(as: "upw.coordinator", pin: nil)
    #expect(await office.browser.get("/shift-pin").status == 403)
    let token = await office.browser.get("/").token
    #expect(await office.browser.post("/shift-pin", [("pin", "2580")], token: token).status == 403)
    office.stopwatch.advance(by: .seconds(1_200))
    #expect(await office.browser.get("/").location == "/sign-in?next=/")
}

extension PageCase {
    /// The pages that go with a supervisor's sign-in.
    static let atSites = [
        PageCase(name: "shift PIN", title: "Choose a PIN for this shift", isOpen: false, account: "upw.supervisor") {
            await $0.get("/shift-pin")
        },
        PageCase(
            name: "shift PIN, nothing filled in", title: "Error: Choose a PIN for this shift", isOpen: false,
            account: "upw.supervisor"
        ) { await $0.post("/shift-pin", []) },
        PageCase(name: "PIN", title: "Enter your PIN", isOpen: true) { _ in await idle().get("/pin") },
        PageCase(name: "PIN, nothing filled in", title: "Error: Enter your PIN", isOpen: true) { _ in
            await idle().post("/pin", [])
        },
    ]

    private static func idle() async -> Browser {
        let shift = await Shift()
        shift.stopwatch.advance(by: .seconds(600))
        return shift.browser
    }
}
