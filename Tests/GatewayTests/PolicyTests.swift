import Messages
import RPC
import Testing

@testable import Gateway
@testable import GatewayKit

/// A site in which a stopwatch is the time, and what unpaid work was asked about its policy.
private struct AskedSite {
    let site: Site
    let time: Stopwatch
    let asked: Asked<Wire.ReadPolicyRequest>

    init(failing fault: Status? = nil) {
        let (time, asked) = (Stopwatch(), Asked<Wire.ReadPolicyRequest>())
        var fake = UnpaidWorkFake.samples
        let policy = fake.onReadPolicy!
        fake.onReadPolicy = { request, call in
            asked.note(request, call)
            if let fault, asked.calls.count == 1 { throw fault }
            return try policy(request, call)
        }
        (self.time, self.asked) = (time, asked)
        site = .demo(unpaidWork: fake, now: { time.now })
    }

    func status(as name: String, in area: String = "CL") async -> Int {
        let browser = Browser(site)
        let demo = Account.demonstration.first { $0.name == name }!
        let account = Account(
            name: name, displayName: demo.displayName, role: demo.role, area: area, staffID: demo.staffID,
            password: demo.password)
        browser.cookies["hub-session"] = site.sessions.issue(to: account).text
        return await browser.get("/unpaid-work/projects/j-1").status
    }
}

@Test func `A policy is asked for once a minute a role and an area, by whatever pages go by it`() async {
    let all = AskedSite()
    for (name, area, calls) in [
        ("upw.coordinator", "CL", 1), ("upw.coordinator", "CL", 1), ("upw.manager", "CL", 2),
        ("upw.coordinator", "MA", 3), ("upw.manager", "CL", 3),
    ] {
        #expect(await all.status(as: name, in: area) == 200)
        #expect(all.asked.calls.count == calls)
    }
    #expect(all.asked.calls.map(\.area) == ["CL", "CL", "MA"])
    all.time.advance(by: .seconds(59))
    _ = await all.status(as: "upw.coordinator")
    #expect(all.asked.calls.count == 3)
    all.time.advance(by: .seconds(1))
    _ = await all.status(as: "upw.coordinator")
    #expect(all.asked.calls.count == 4)
}

@Test func `A policy that could not be asked for is asked for again`() async {
    let all = AskedSite(failing: Status(.unavailable, "Not there."))
    #expect(await all.status(as: "upw.coordinator") == 503)
    #expect(await all.status(as: "upw.coordinator") == 200)
    #expect(all.asked.calls.count == 2)
}
