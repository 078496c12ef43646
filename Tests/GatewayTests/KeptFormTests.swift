import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Messages
import Synchronization
import Testing

private let password = "invented-people-2019"
private let path = Wire.RegisterRow.firstPath

/// Somebody whose sign-in ends while a form of theirs is open, and what the service is sent.
private final class Interrupted: Sendable {
    let stopwatch = Stopwatch()
    let seconds = Mutex(1_560_000_000)
    let sent = Mutex<[Wire.AttendanceEntry]>([])

    /// The gateway; asked again it is another process with the same key, and knows of nobody.
    func site(key: String = "test") -> Site {
        var fake = UnpaidWorkFake.sessions()
        fake.onRecordAttendance = { request, _ in
            self.sent.withLock { $0 += request.entries }
            return .init(results: [.init(appointmentId: request.entries[0].appointmentId, verdict: .recorded)])
        }
        return .demo(
            allocation: AllocationFake(), unpaidWork: fake, seal: FormSeal(key: key), now: { self.stopwatch.now },
            nowSeconds: { self.seconds.withLock { $0 } })
    }

    func wait(_ duration: Duration) {
        stopwatch.advance(by: duration)
        seconds.withLock { $0 += Int(duration.components.seconds) }
    }
}

private let fields = [
    ("version", "1"), ("outcome", "did-not-attend"), ("arrived", ""), ("left", ""),
    ("notes", "He rang:\r\n“not today” & <tomorrow>"),
]

/// What the open form of this browser would post, whoever it is that is signed in by then.
private func filledIn(_ browser: Browser, _ more: [(String, String)] = []) async -> [(String, String)] {
    let page = await browser.get(path)
    let key = page.all(#"name="key" value="([^"]*)""#).first ?? ""
    return fields + more + [("key", key), ("token", page.token ?? "")]
}

extension Browser {
    fileprivate func send(form: [(String, String)], to path: String = path, _ more: HTTPFields = [:]) async -> Answer {
        var header = more
        header[.contentType] = "application/x-www-form-urlencoded"
        let body = form.map { "\($0.formEncoded)=\($1.formEncoded)" }.joined(separator: "&")
        return await send(.post, path, header, body: body)
    }

    fileprivate func signIn(_ account: String, after page: Answer, kept: String? = nil) async -> Answer {
        let carried = kept.map { [("kept", $0)] } ?? page.carried.filter { $0.0 != "token" }
        return await post(
            "/sign-in", [("account", account), ("password", password)] + carried, token: page.token)
    }
}

extension Answer {
    /// The hidden fields of the page's last form but those of the layout, as a browser would send them back.
    fileprivate var carried: [(String, String)] {
        let form = text.components(separatedBy: "<main").last ?? ""
        let regex = try! NSRegularExpression(pattern: #"type="hidden" name="([^"]*)" value="([^"]*)""#)
        return regex.matches(in: form, range: NSRange(form.startIndex..., in: form)).map { match in
            (
                String(form[Range(match.range(at: 1), in: form)!]),
                String(form[Range(match.range(at: 2), in: form)!]).unescaped
            )
        }
    }

    fileprivate var kept: String { carried.first { $0.0 == "kept" }?.1 ?? "" }
}

extension String {
    fileprivate var unescaped: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

/// Passwords take the machine's cores: one test at a time.
@Suite(.serialized) struct KeptForms {
    @Test func `A form that is sent after expiry is finished once its sender has signed in again`() async throws {
        let interrupted = Interrupted()
        let browser = Browser.signedIn(to: interrupted.site(), as: "upw.supervisor")
        let form = await filledIn(browser)
        interrupted.wait(.seconds(1_200))
        let asked = await browser.send(form: form)
        #expect(asked.h1 == ["Sign in"])
        #expect(asked.words.contains("What you were sending is kept. You can finish it in a moment."))
        #expect(!asked.text.contains("rang"))
        let pin = await browser.signIn("upw.supervisor", after: asked)
        #expect(pin.h1 == ["Choose a PIN for this shift"])
        let offer = await browser.post("/shift-pin", pin.carried.filter { $0.0 != "token" } + [("pin", "2580")])
        #expect(offer.h1 == ["Finish what you were sending"])
        #expect(offer.words.contains("What What became of one person When 3 Jun 2019, 9am"))
        #expect(offer.text.contains("<form method=\"post\" action=\"\(path)\""))
        #expect(interrupted.sent.withLock { $0.isEmpty })
        let done = await browser.send(form: offer.carried)
        #expect(done.status == 303)
        let entry = try #require(interrupted.sent.withLock { $0.first })
        #expect(entry.outcome == .notAttended)
        #expect(entry.notes == fields.last?.1)
        #expect(offer.carried.first { $0.0 == "key" }?.1 == form.first { $0.0 == "key" }?.1)
    }

    @Test func `A restart of the gateway loses no form either, and another key opens none`() async {
        let interrupted = Interrupted()
        let form = await filledIn(.signedIn(to: interrupted.site(), as: "upw.coordinator"))
        let browser = Browser(interrupted.site())
        let asked = await browser.send(form: form)
        #expect(await browser.signIn("upw.coordinator", after: asked).h1 == ["Finish what you were sending"])
        let other = Browser(interrupted.site(key: "another"))
        let page = await other.get("/sign-in")
        let answer = await other.signIn("upw.coordinator", after: page, kept: asked.kept)
        #expect(answer.h1 == ["What you were sending could not be kept"])
    }

    @Test func `Another account is not offered it`() async {
        let interrupted = Interrupted()
        let form = await filledIn(.signedIn(to: interrupted.site(), as: "upw.coordinator"))
        let browser = Browser(interrupted.site())
        let asked = await browser.send(form: form)
        let answer = await browser.signIn("upw.manager", after: asked)
        #expect(answer.status == 303)
        #expect(answer.location == path)
        #expect(answer.text.isEmpty)
    }

    @Test(arguments: [
        (12 * 3_600 - 1, "Finish what you were sending"), (12 * 3_600, "What you were sending could not be kept"),
    ])
    func `A form is kept for twelve hours`(waited: Int, heading: String) async {
        let interrupted = Interrupted()
        let form = await filledIn(.signedIn(to: interrupted.site(), as: "upw.coordinator"))
        let browser = Browser(interrupted.site())
        let asked = await browser.send(form: form)
        interrupted.wait(.seconds(waited))
        #expect(await browser.signIn("upw.coordinator", after: asked).h1 == [heading])
    }

    @Test func `A kept form that was altered is refused`() async throws {
        let interrupted = Interrupted()
        let form = await filledIn(.signedIn(to: interrupted.site(), as: "upw.coordinator"))
        let browser = Browser(interrupted.site())
        let asked = await browser.send(form: form)
        #expect(asked.kept.count > 100)
        var letters = Array(asked.kept)
        letters[60] = letters[60] == "A" ? "B" : "A"
        for altered in [String(letters), String(asked.kept.dropLast(4)), "nonsense", "ä"] {
            interrupted.wait(.seconds(61))
            let answer = await browser.signIn("upw.coordinator", after: await browser.get("/sign-in"), kept: altered)
            #expect(answer.status == 422)
            #expect(answer.h1 == ["What you were sending could not be kept"])
            #expect(answer.words.contains("Nothing was changed."))
            browser.cookies = [:]
        }
    }

    @Test func `A form that no page of ours showed to this account is not offered`() async {
        let interrupted = Interrupted()
        let browser = Browser(interrupted.site())
        for token in ["", "made-up", Secret().text, "\(Secret().text).AAAAAAAAAAAAAAAAAAAAAA"] {
            interrupted.wait(.seconds(61))
            browser.cookies = [:]
            let asked = await browser.send(form: fields + [("token", token)])
            #expect(await browser.signIn("upw.coordinator", after: asked).location == path)
        }
    }
}

@Test func `A form that comes while the PIN is asked is finished after it, also past a wrong one`() async {
    let interrupted = Interrupted()
    let browser = Browser.signedIn(to: interrupted.site(), as: "upw.supervisor")
    _ = await browser.post("/shift-pin", [("pin", "2580")])
    let form = await filledIn(browser)
    interrupted.wait(.seconds(600))
    let asked = await browser.send(form: form)
    #expect(asked.h1 == ["Enter your PIN"])
    let wrong = await browser.send(form: asked.carriedByPIN + [("pin", "1111")], to: "/pin")
    #expect(wrong.status == 422)
    let offer = await browser.send(form: wrong.carriedByPIN + [("pin", "2580")], to: "/pin")
    #expect(offer.h1 == ["Finish what you were sending"])
    #expect(offer.words.contains("Georgia Bell, unpaid work supervisor"))
    #expect(await browser.send(form: offer.carried).status == 303)
    #expect(interrupted.sent.withLock { $0.count } == 1)
}

@Test func `A fifth wrong PIN leads to the sign-in with the form still kept`() async {
    let interrupted = Interrupted()
    let browser = Browser.signedIn(to: interrupted.site(), as: "upw.supervisor")
    _ = await browser.post("/shift-pin", [("pin", "2580")])
    let form = await filledIn(browser)
    interrupted.wait(.seconds(600))
    var answer = await browser.send(form: form)
    for _ in 0..<5 { answer = await browser.send(form: answer.carriedByPIN + [("pin", "1111")], to: "/pin") }
    #expect(answer.h1 == ["Sign in"])
    #expect(answer.kept.count > 100)
}

@Test func `The old sign-in's token does not do for the new one`() async {
    let interrupted = Interrupted()
    let site = interrupted.site()
    let form = await filledIn(.signedIn(to: site, as: "upw.supervisor"))
    #expect(await Browser.signedIn(to: site, as: "upw.supervisor").send(form: form).status == 403)
    #expect(interrupted.sent.withLock { $0.isEmpty })
}

@Test(arguments: [(64 * 1_024, 200), (64 * 1_024 + 1, 413)])
func `A form of up to 64 KiB is kept, and of a longer one it is said`(bytes: Int, status: Int) async {
    let browser = Browser(Interrupted().site())
    let start = "notes="
    let answer = await browser.send(
        .post, path, [.contentType: "application/x-www-form-urlencoded"],
        body: start + String(repeating: "a", count: bytes - start.utf8.count))
    #expect(answer.status == status)
    #expect(answer.words.contains("too long to be kept") == (status == 413))
    #expect((answer.kept.count > bytes) == (status == 200))
}

@Test func `Nothing is kept that is no form, comes from elsewhere, or cannot be read`() async {
    let browser = Browser(Interrupted().site())
    let form: HTTPField = .init(name: .contentType, value: "application/x-www-form-urlencoded")
    let cases: [(HTTPFields, String)] = [
        ([.contentType: "text/plain"], "a=b"), ([:], "a=b"), (HTTPFields([form]), ""), (HTTPFields([form]), "a=%zz"),
        (HTTPFields([form, .init(name: .origin, value: "https://evil.example")]), "a=b"),
        (HTTPFields([form, .init(name: HTTPField.Name("Sec-Fetch-Site")!, value: "cross-site")]), "a=b"),
    ]
    for (header, body) in cases {
        let answer = await browser.send(.post, path, header, body: body)
        #expect(answer.status == 303)
        #expect(answer.location == "/sign-in?next=\(path)")
    }
    let signOut = await browser.send(.post, "/sign-out", HTTPFields([form]), body: "a=b")
    #expect(signOut.location == "/sign-in?signed-out")
    #expect(await browser.send(.post, "/nowhere", HTTPFields([form]), body: "a=b").status == 404)
}

extension Answer {
    /// What the form that asks for the PIN carries; the page's other form signs out.
    fileprivate var carriedByPIN: [(String, String)] {
        Array(carried.prefix(3))
    }
}
