import Gateway
import HTTPTypes
import Testing

/// Who may ask what: the documented table, against which the site's own is held.
private let documented: [(method: HTTPRequest.Method, path: String, access: Route.Access)] = [
    (.get, "/", .signedIn),
    (.get, "/banding/preview", .signedIn),
    (.post, "/banding/preview", .signedIn),
    (.get, "/sign-in", .everyone),
    (.post, "/sign-in", .everyone),
    (.post, "/sign-out", .signedIn),
    (.get, "/accessibility", .everyone),
    (.get, "/assets/site.css", .everyone),
    (.post, "/api/{service}/{method}", .bearer),
    (.get, "/health/live", .everyone),
    (.get, "/health/ready", .everyone),
    (.get, "/metrics", .everyone),
]

@Test func `The routes are the documented ones, with the documented access`() {
    let actual = Site.demo().routes.map { "\($0.method) \($0.path) \($0.access)" }
    #expect(actual.sorted() == documented.map { "\($0.method) \($0.path) \($0.access)" }.sorted())
}

@Test(arguments: Site.demo().routes.map { ($0.method, $0.path, $0.access) })
func `Without a session every route answers as its rule says`(
    method: HTTPRequest.Method, path: String, access: Route.Access
) async {
    let filled = path.replacing("{service}", with: "probation.allocation.v1.Allocation")
        .replacing("{method}", with: "PreviewBanding")
    let answer = await Browser(.demo()).send(method, filled)
    switch access {
    case .signedIn:
        #expect(answer.status == 303)
        #expect(answer.location?.hasPrefix("/sign-in?") == true)
        #expect(answer.text.isEmpty)
    case .bearer:
        #expect(answer.status == 401)
        #expect(answer.fields[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
    case .everyone:
        #expect([200, 415].contains(answer.status))
    }
}

@Test func `Health tells of the process, and of every service behind it`() async throws {
    let live = await Browser(.demo()).get("/health/live")
    #expect(live.status == 200)
    #expect(live.text == #"{"status":"serving"}"#)

    let serving = ServiceHealth(name: "allocation", isServing: true, detail: "0.1.0")
    let down = ServiceHealth(name: "unpaid-work", isServing: false, detail: "No connection.")
    let ready = await Browser(.demo(health: [serving])).get("/health/ready")
    #expect(ready.status == 200)
    #expect(
        ready.text == #"{"services":[{"detail":"0.1.0","name":"allocation","status":"serving"}],"status":"serving"}"#)
    let degraded = await Browser(.demo(health: [serving, down])).get("/health/ready")
    #expect(degraded.status == 503)
    #expect(degraded.fields[.retryAfter] == "5")
    let services = try #require(degraded.json["services"] as? [[String: String]])
    #expect(services.map { $0["status"] } == ["serving", "not serving"])
    #expect(services[1]["detail"] == "No connection.")
}
