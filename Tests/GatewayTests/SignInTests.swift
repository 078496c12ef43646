import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Testing

private let password = "invented-people-2019"

private func credentials(_ account: String, _ password: String, next: String? = nil) -> [(String, String)] {
    [("account", account), ("password", password)] + (next.map { [("next", $0)] } ?? [])
}

/// Password evaluations take the machine's cores: one test at a time.
@Suite(.serialized) struct SigningIn {
    @Test func `The documented password opens an account and leads to the page that was asked for`() async throws {
        let browser = Browser(.demo())
        let refused = await browser.get("/banding/preview")
        #expect(refused.status == 303)
        #expect(refused.location == "/sign-in?next=/banding/preview")
        let page = await browser.get(try #require(refused.location))
        let next = try #require(page.all(#"name="next" value="([^"]*)""#).first)
        let visitor = try #require(browser.cookies["hub-visitor"])
        let answer = await browser.post("/sign-in", credentials(" Hub.Admin ", password, next: next))
        #expect(answer.status == 303)
        #expect(answer.location == "/banding/preview")
        let session = try #require(answer.setCookies.first { $0.name == "hub-session" })
        #expect(session.value != visitor)
        #expect(Secret(text: session.value) != nil)
        #expect(Set(session.attributes) == ["Path=/", "HttpOnly", "SameSite=Strict"])
        #expect(browser.cookies["hub-visitor"] == nil)
        #expect(await browser.get("/").h1 == ["Priya Nair"])
    }

    @Test func `A secret planted before signing in opens nothing afterwards`() async {
        let site = Site.demo()
        let victim = Browser(site)
        let attacker = Browser(site)
        let planted = Secret().text
        victim.cookies = ["hub-session": planted, "hub-visitor": planted]
        attacker.cookies = victim.cookies
        _ = await victim.post("/sign-in", credentials("auditor", password))
        #expect(await victim.get("/").status == 200)
        #expect(await attacker.get("/").status == 303)
    }

    @Test func `A wrong password and an unknown account are told alike`() async {
        var pages: [String] = []
        for (account, typed) in [("auditor", password + " "), ("nobody", password)] {
            let browser = Browser(.demo())
            let answer = await browser.post("/sign-in", credentials(account, typed))
            #expect(answer.status == 422)
            #expect(answer.summary.map(\.message) == ["Enter an account name and its password"])
            #expect(answer.tag(id: "account")?.contains("value=\"\(account)\"") == true)
            #expect(answer.tag(id: "password")?.contains("value=\"\"") == true)
            #expect(answer.setCookies.isEmpty)
            #expect(await browser.get("/").status == 303)
            let token = answer.token ?? ""
            pages.append(
                answer.text.replacingOccurrences(of: token, with: "").replacingOccurrences(of: account, with: ""))
        }
        // The list of accounts names every account but "nobody".
        let shown = pages.map { $0.components(separatedBy: "<details>")[0] }
        #expect(Set(shown).count == 1)
    }

    @Test func `An unknown account costs as much as a wrong password`() async {
        let browser = Browser(.demo())
        func time(_ account: String) async -> Duration {
            let form = credentials(account, "wrong")
            let token = await browser.get("/sign-in").token
            return await ContinuousClock().measure { _ = await browser.post("/sign-in", form, token: token) }
        }
        var known: [Duration] = []
        var unknown: [Duration] = []
        for _ in 0..<2 {
            known.append(await time("auditor"))
            unknown.append(await time("nobody"))
        }
        #expect(0.5...2 ~= unknown.min()! / known.min()!)
    }

    @Test func `Without a demonstration the documented password opens nothing`() async {
        let answer = await Browser(.demo(isDemo: false)).post("/sign-in", credentials("hub.admin", password))
        #expect(answer.status == 422)
    }

    @Test func `Of three passwords at once the third is put off`() async {
        let site = Site.demo()
        let statuses = await withTaskGroup(of: Int.self) { group in
            for account in ["auditor", "partner", "finance"] {
                group.addTask { await Browser(site).post("/sign-in", credentials(account, password)).status }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [303, 303, 429])
    }
}

@Test(arguments: [
    ("", "/"), ("/", "/"), ("/banding/preview", "/banding/preview"), ("//evil.example", "/"), ("/\\evil.example", "/"),
    ("https://evil.example/", "/"), ("/%2F/evil.example", "/"), ("javascript:alert(1)", "/"), ("banding", "/"),
    ("/a\r\nSet-Cookie: x=y", "/"), ("/a?b=c", "/"), ("/" + String(repeating: "a", count: 300), "/"),
    ("/a//b", "/a//b"), ("/\t/evil.example", "/"),
])
func `Only a plain path of this host is gone on to`(next: String, expected: String) async {
    let page = await Browser(.demo()).get("/sign-in?next=\(next.formEncoded)")
    #expect(page.all(#"name="next" value="([^"]*)""#) == [expected])
    let signedIn = await Browser.signedIn(to: .demo()).get("/sign-in?next=\(next.formEncoded)")
    #expect(signedIn.status == 303)
    #expect(signedIn.location == expected)
}

@Test func `Signing out closes the session for good`() async {
    let browser = Browser.signedIn(to: .demo())
    let before = browser.cookies
    let answer = await browser.post("/sign-out", [], from: "/")
    #expect(answer.status == 303)
    #expect(answer.location == "/sign-in?signed-out")
    #expect(answer.fields[HTTPField.Name("Clear-Site-Data")!] == "\"storage\"")
    #expect(browser.cookies["hub-session"] == nil)
    #expect(await browser.get("/sign-in?signed-out").words.contains("You have signed out."))
    browser.cookies = before
    #expect(await browser.get("/").status == 303)
}

@Test func `Whoever signs out without a session is signed out`() async {
    let answer = await Browser(.demo()).send(.post, "/sign-out")
    #expect(answer.status == 303)
    #expect(answer.location == "/sign-in?signed-out")
}

@Test func `A session ends after twenty idle minutes and after twelve hours`() async {
    let stopwatch = Stopwatch()
    let browser = Browser.signedIn(to: .demo(now: { stopwatch.now }))
    for _ in 0..<36 {
        stopwatch.advance(by: .seconds(1_199))
        #expect(await browser.get("/").status == 200)
    }
    stopwatch.advance(by: .seconds(36))
    #expect(await browser.get("/").status == 303)
    let idle = Browser.signedIn(to: .demo(now: { stopwatch.now }))
    stopwatch.advance(by: .seconds(1_200))
    #expect(await idle.get("/").status == 303)
}

@Test(arguments: [
    nil, "", "A", String(repeating: "A", count: 43), Secret().text, "\u{0}", String(repeating: "a", count: 5_000),
])
func `A made-up cookie opens nothing`(cookie: String?) async {
    let browser = Browser(.demo())
    browser.cookies["hub-session"] = cookie
    #expect(await browser.get("/").status == 303)
}

/// A visit from elsewhere brings no SameSite=Strict cookies: it must not end the session that is open.
@Test func `A visit without cookies leaves an open session's cookie alone`() async {
    let site = Site.demo()
    let elsewhere = Browser(site)
    let answer = await elsewhere.get("/sign-in?next=/")
    #expect(answer.setCookies.map(\.name) == ["hub-visitor"])
}

// MARK: - Where a form comes from

@Test(arguments: [
    (HTTPField.Name.origin, "https://evil.example"), (.origin, "null"), (.origin, "http://hub.example.evil.example"),
    (.origin, "http://hub.example:8080"), (HTTPField.Name("Sec-Fetch-Site")!, "cross-site"),
    (HTTPField.Name("Sec-Fetch-Site")!, "same-site"),
])
func `A form from another site is refused, even with the right token`(name: HTTPField.Name, value: String) async {
    let browser = Browser.signedIn(to: .demo())
    let form = [("risk-of-serious-harm", "low")]
    #expect(await browser.post("/banding/preview", form, [name: value]).status == 403)
    #expect(await browser.post("/banding/preview", form).status == 200)
}

@Test(
    arguments: [
        [HTTPField.Name.origin: "http://hub.example"], [.origin: "https://HUB.example"],
        [HTTPField.Name("Sec-Fetch-Site")!: "same-origin", .origin: "http://hub.example"],
    ] as [[HTTPField.Name: String]])
func `A form from this site is taken`(fields: [HTTPField.Name: String]) async {
    let fields = HTTPFields(fields.map { HTTPField(name: $0.key, value: $0.value) })
    let answer = await Browser.signedIn(to: .demo()).post(
        "/banding/preview", [("risk-of-serious-harm", "low")], fields)
    #expect(answer.status == 200)
}

@Test func `A form needs the token of the session that sends it`() async throws {
    let site = Site.demo()
    let browser = Browser.signedIn(to: site)
    let other = await Browser.signedIn(to: site).get("/banding/preview").token
    for token in ["", "made up", try #require(other)] {
        #expect(await browser.post("/banding/preview", [("ogrs3", "1")], token: token).status == 403)
        #expect(await browser.post("/sign-out", [], token: token).status == 403)
    }
    #expect(await browser.get("/").status == 200)
}

@Test func `The sign-in form needs the token of the browser that it was shown in`() async {
    let browser = Browser(.demo())
    let token = await Browser(.demo()).get("/sign-in").token
    let answer = await browser.post("/sign-in", credentials("auditor", password), token: token)
    #expect(answer.status == 403)
}
