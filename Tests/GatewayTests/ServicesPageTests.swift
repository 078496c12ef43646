import Gateway
import GatewayKit
import RPC
import Synchronization
import Testing

/// A service that says what a test has it say, and keeps what it was asked to try again.
private final class DebugDouble: DebugAPI {
    private let reply: Result<RPCWire.InspectReply, Status>
    private let asked = Mutex<[RPCWire.RetryParkedRequest]>([])

    init(_ reply: Result<RPCWire.InspectReply, Status>) { self.reply = reply }

    var retried: [RPCWire.RetryParkedRequest] { asked.withLock { $0 } }

    func inspect(_ request: RPCWire.InspectRequest, _ call: Call) async throws -> RPCWire.InspectReply {
        try reply.get()
    }

    func retryParked(_ request: RPCWire.RetryParkedRequest, _ call: Call) async throws -> RPCWire.RetryParkedReply {
        asked.withLock { $0.append(request) }
        guard request.sequence == 17 else { throw Status(.notFound, "There is no such event.") }
        return .init()
    }

    func tellAgain(_ request: RPCWire.TellAgainRequest, _ call: Call) async throws -> RPCWire.TellAgainReply {
        .init()
    }

    func metrics(_ request: RPCWire.MetricsRequest, _ call: Call) async throws -> RPCWire.MetricsReply { .init() }
}

extension RPCWire.InspectReply {
    fileprivate static let following = RPCWire.InspectReply(
        service: "unpaid-work", connections: [.init(peer: "gateway", calls: [.init(method: "a"), .init(method: "b")])],
        feeds: [
            .init(source: "allocation", cursor: 41, last: 43, lagMilliseconds: 185_000),
            .init(source: "resettlement", problem: "resettlement cannot be reached: nothing listens there."),
            .init(
                source: "interventions", cursor: 9, last: 9,
                parked: [
                    .init(
                        sequence: 17, topic: "case", at: "2019-06-03T08:00:00Z", reason: "It is no case.",
                        tries: 10)
                ]),
        ],
        refusals: [.init(reason: "FRAME_TAG", count: 2), .init(reason: "LINK_UNKNOWN", count: 1)])
}

@Test func `The page of services says how far each has taken in what the others tell`() async throws {
    let site = Site.demo(debug: [
        .init(name: "unpaid-work", api: DebugDouble(.success(.following))),
        .init(name: "interventions", api: DebugDouble(.failure(Status(.unavailable, "It cannot be reached.")))),
    ])
    let text = await Browser.signedIn(to: site, as: "administrator").get("/services").text
    #expect(text.contains("<h2>Unpaid work</h2>"))
    #expect(text.contains("1 connection, 2 calls in flight, 3 frames or callers not believed."))
    #expect(text.contains("41 of 43"))
    #expect(text.contains("3 minutes"))
    #expect(text.contains("resettlement cannot be reached: nothing listens there."))
    #expect(text.contains("It is no case. Tried 10 times."))
    #expect(text.contains("It does not answer: It cannot be reached."))
}

@Test func `An event that was put aside is tried again by a button`() async throws {
    let service = DebugDouble(.success(.following))
    let site = Site.demo(debug: [.init(name: "unpaid-work", api: service)])
    let browser = Browser.signedIn(to: site, as: "hub.admin")
    let form = [("service", "unpaid-work"), ("source", "interventions"), ("sequence", "17")]
    let answer = await browser.post("/services/retry", form, from: "/services")
    #expect(answer.status == 303)
    #expect(service.retried == [.init(source: "interventions", sequence: 17)])
    #expect(await browser.get("/services?tried=1").text.contains("The event is tried again now."))
    // Somebody else was faster.
    let late = [("service", "unpaid-work"), ("source", "interventions"), ("sequence", "18")]
    #expect(await browser.post("/services/retry", late, from: "/services").status == 303)
}

@Test(arguments: [
    [("service", "nobody"), ("source", "interventions"), ("sequence", "17")],
    [("service", "unpaid-work"), ("source", "interventions"), ("sequence", "first")],
])
func `A form that comes from no page of ours tries nothing`(form: [(String, String)]) async throws {
    let service = DebugDouble(.success(.following))
    let site = Site.demo(debug: [.init(name: "unpaid-work", api: service)])
    let browser = Browser.signedIn(to: site, as: "hub.admin")
    #expect(await browser.post("/services/retry", form, from: "/services").status == 400)
    #expect(service.retried.isEmpty)
}

@Test(arguments: ["team.manager", "auditor", "responsible.officer"])
func `Who does not operate the services is not shown them`(name: String) async throws {
    let browser = Browser.signedIn(to: .demo(), as: name)
    #expect(await browser.get("/services").status == 403)
}
