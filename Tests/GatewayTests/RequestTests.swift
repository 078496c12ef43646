import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

private func request(_ path: String?, host: String? = "hub.example", _ fields: HTTPFields = [:]) -> HTTPRequest {
    HTTPRequest(method: .get, scheme: "http", authority: host, path: path, headerFields: fields)
}

@Test(arguments: [
    request("/accessibility", host: nil), request("/accessibility", host: ""),
    request("/accessibility", [HTTPField.Name("Host")!: "other.example"]), request("accessibility"), request(nil),
    request("*"), request("/accessibility?%"), request("/accessibility?a=%FF"),
])
func `A request without one host and one readable target is refused and its connection ended`(
    head: HTTPRequest
) async {
    let answer = await Site.demo().answer(head)
    #expect(answer.status == 400)
    #expect(answer.fields[.connection] == "close")
}

@Test(arguments: [
    "/nowhere", "/accessibility/", "//accessibility", "/accessibility/..", "/..%2f..%2fetc%2fpasswd", "/.git/config",
    "/assets/../etc/passwd", "/assets/", "/assets", "/%61ccessibility", "/ACCESSIBILITY", "/api.html",
])
func `A path that is not there is a page that says so`(path: String) async {
    let answer = await Browser(.demo()).get(path)
    #expect(answer.status == 404)
    #expect(answer.h1 == ["Page not found"])
}

@Test(arguments: [
    ("/accessibility", "GET, HEAD"), ("/sign-out", "POST"), ("/sign-in", "GET, POST, HEAD"), ("/metrics", "GET, HEAD"),
    ("/assets/site.css", "GET, HEAD"),
])
func `A method that a page does not take is 405, and the answer says which it takes`(
    path: String, allowed: String
) async {
    for method in [.put, .delete, .patch, .options, .trace, .connect, HTTPRequest.Method("BREW")!] {
        let answer = await Browser(.demo()).send(method, path)
        #expect(answer.status == 405)
        #expect(answer.fields[.allow] == allowed)
    }
}

@Test func `HEAD answers as GET does, without the body`() async {
    for path in ["/accessibility", "/assets/site.css", "/health/live", "/nowhere", "/"] {
        let get = await Browser(.demo()).get(path)
        let head = await Browser(.demo()).send(.head, path)
        #expect(head.status == get.status)
        #expect(head.fields[.contentLength] == "\(get.text.utf8.count)")
        #expect(head.text.isEmpty)
    }
}

@Test(arguments: PageCase.all)
func `Every page forbids what it does not need, and is kept by nobody`(page: PageCase) async {
    let fields = await page.shown().fields
    let plain =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    let scripted = plain + "; script-src 'self'; worker-src 'self'; connect-src 'self'"
    #expect(fields[.contentSecurityPolicy] == (page.hasScript ? scripted : plain))
    #expect(fields[.xContentTypeOptions] == "nosniff")
    #expect(fields[HTTPField.Name("Referrer-Policy")!] == "same-origin")
    #expect(fields[HTTPField.Name("Permissions-Policy")!]?.contains("geolocation=()") == true)
    #expect(fields[.cacheControl] == "no-store")
    #expect(fields[.contentType] == "text/html; charset=utf-8")
}

@Test(arguments: PageCase.all)
func `No page holds anything that the policy would block`(page: PageCase) async {
    let text = await page.shown().text
    for banned in ["<style", " style=", " onclick=", "javascript:", "<img"] {
        #expect(!text.contains(banned))
    }
}

/// Nobody but a supervisor has a script, and that is one file of ours.
@Test(arguments: PageCase.all)
func `A supervisor's pages have one script, all others none, and nothing is inline`(page: PageCase) async {
    let answer = await page.shown()
    let scripts = answer.all(#"(<script.*?</script>)"#)
    #expect(scripts.count == (page.hasScript ? 1 : 0))
    #expect(answer.text.components(separatedBy: "<script").count == scripts.count + 1)
    for script in scripts {
        let pattern =
            #"<script src="/assets/register\.js\?v=[0-9a-f]{16}" defer="" data-account="upw.supervisor" "#
            + #"data-now="2019-06-03T08:00:00Z"></script>"#
        #expect(script.range(of: pattern, options: .regularExpression) == script.startIndex..<script.endIndex)
    }
}

extension PageCase {
    fileprivate var hasScript: Bool { account == "upw.supervisor" && !isOpen }
}

@Test func `The script is kept for good under its hash, and its worker asked for again each time`() async throws {
    let browser = Browser.signedIn(to: .sessions(), as: "upw.supervisor")
    let href = try #require(await browser.get("/my-sessions").all(#"<script src="([^"]*)""#).first)
    let script = await browser.get(href)
    #expect(script.status == 200)
    #expect(script.fields[.contentType] == "text/javascript; charset=utf-8")
    #expect(script.fields[.cacheControl] == "public, max-age=31536000, immutable")
    let policies = script.text.replacing("\"\n+ \"", with: "")
    #expect(policies.contains(ContentPolicy.scripted), "It keeps pages as they were sent.")
    let worker = await browser.get("/register-worker.js")
    #expect(worker.fields[.contentType] == "text/javascript; charset=utf-8")
    #expect(worker.fields[.cacheControl] == "no-cache")
    #expect(worker.fields[.contentSecurityPolicy] == "default-src 'none'; connect-src 'self'")
    for text in [script.text, worker.text] {
        for banned in ["innerHTML", "eval(", "http:", "https:", "document.write"] { #expect(!text.contains(banned)) }
    }
}

@Test func `A file of ours is sent smaller to whoever can read it so`() async throws {
    let browser = Browser(.demo())
    for path in ["/assets/site.css", "/assets/register.js", "/register-worker.js"] {
        let plain = await browser.get(path)
        #expect(plain.fields[.contentEncoding] == nil)
        #expect(plain.fields[.vary] == "Accept-Encoding")
        let small = await browser.get(path, [.acceptEncoding: "gzip, deflate, br"])
        #expect(small.fields[.contentEncoding] == "deflate")
        let length = try #require(small.fields[.contentLength].flatMap { Int($0) })
        #expect(length * 10 <= plain.text.utf8.count * 6)
    }
}

@Test func `The style sheet is kept for good under its hash, and asked for again without it`() async throws {
    let browser = Browser(.demo())
    let href = try #require(await browser.get("/accessibility").all(#"rel="stylesheet" href="([^"]*)""#).first)
    let byHash = await browser.get(href)
    #expect(byHash.status == 200)
    #expect(byHash.fields[.contentType] == "text/css; charset=utf-8")
    #expect(byHash.fields[.cacheControl] == "public, max-age=31536000, immutable")
    let eTag = try #require(byHash.fields[.eTag])
    #expect(href == "/assets/site.css?v=\(eTag.dropFirst().dropLast())")
    let plain = await browser.get("/assets/site.css")
    #expect(plain.fields[.cacheControl] == "no-cache")
    #expect(plain.text == byHash.text)
    let again = await browser.get("/assets/site.css", [.ifNoneMatch: eTag])
    #expect(again.status == 304)
    #expect(again.text.isEmpty)
}

@Test func `Every class that a page uses is one of the style sheet's`() async {
    let sheet = await Browser(.demo()).get("/assets/site.css").text
    for page in PageCase.all {
        let classes = await page.shown().all(#" class="([^"]*)""#).flatMap { $0.split(separator: " ") }
        for name in Set(classes) { #expect(sheet.contains(".\(name)"), "\(page.name) uses \(name).") }
    }
}

@Test func `A form comes as a form, and not compressed`() async {
    let browser = Browser.signedIn(to: .demo())
    let form = [("risk-of-serious-harm", "low")]
    for fields: HTTPFields in [
        [.contentType: "multipart/form-data; boundary=x"], [.contentType: "application/json"],
        [.contentType: "text/plain"], [.contentEncoding: "gzip"], [.contentEncoding: "br"],
    ] {
        #expect(await browser.post("/banding/preview", form, fields).status == 415)
    }
    let spelt = await browser.post(
        "/banding/preview", form, [.contentType: "application/X-WWW-form-urlencoded; charset=UTF-8"])
    #expect(spelt.status == 200)
}

@Test func `A form that cannot be read is refused`() async {
    let browser = Browser.signedIn(to: .demo())
    let answer = await browser.send(
        .post, "/banding/preview", [.contentType: "application/x-www-form-urlencoded"], body: "a=%zz")
    #expect(answer.status == 400)
}

@Test func `Long text in any script is kept whole`() async {
    let text = String(repeating: "e\u{301}👩‍👩‍👧\u{202E}ب<&>\r\n", count: 2_000) + "end"
    let answer = await Browser.signedIn(to: .demo()).post(
        "/banding/preview", [("risk-of-serious-harm", "x"), ("reason-hate-crime", text)])
    #expect(answer.status == 422)
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(answer.text.contains(">\n" + escaped + "</textarea>"))
}

@Test func `A body beyond one mebibyte is refused and its connection ended`() async {
    let browser = Browser.signedIn(to: .demo())
    let declared = await browser.send(.post, "/banding/preview", [.contentLength: "1048577"])
    let sent = await browser.send(.post, "/banding/preview", body: String(repeating: "a", count: 1_048_577))
    for answer in [declared, sent] {
        #expect(answer.status == 413)
        #expect(answer.fields[.connection] == "close")
    }
}

@Test func `A body shorter than it was said to be is not taken for a whole one`() async {
    let browser = Browser.signedIn(to: .demo())
    let answer = await browser.send(.post, "/banding/preview", [.contentLength: "100"], body: "a=1")
    #expect(answer.status == 400)
}

@Test func `After a request for another protocol the connection ends`() async {
    let answer = await Browser(.demo()).get("/accessibility", [.upgrade: "h2c"])
    #expect(answer.status == 200)
    #expect(answer.fields[.connection] == "close")
}
