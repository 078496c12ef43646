import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import RPC
import Testing

private let path = "/api/probation.allocation.v1.Allocation/PreviewBanding"

/// A program that calls methods with a token.
private struct Program {
    let site: Site
    var token: String

    init(_ site: Site = .demo()) throws {
        self.site = site
        token = try site.issueDemoToken(for: "hub.admin").text
    }

    /// A header with an empty value is left out.
    func call(
        _ body: String = "{}", at path: String = path, method: HTTPRequest.Method = .post, with more: HTTPFields = [:]
    ) async -> Answer {
        await Answer(send(ByteBuffer(string: body), at: path, method: method, with: more))
    }

    func send(
        _ body: ByteBuffer, at path: String = path, method: HTTPRequest.Method = .post, with more: HTTPFields = [:]
    ) async -> Response {
        var fields: HTTPFields = [.contentType: "application/json", .authorization: "Bearer \(token)"]
        for field in more { fields[field.name] = field.value.isEmpty ? nil : field.value }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "hub.example", path: path, headerFields: fields)
        return await site.responder.respond(to: Request(head: head, body: RequestBody(buffer: body)))
    }
}

@Test func `A call in JSON is answered in JSON`() async throws {
    let answer = try await Program().call(
        """
        {"riskOfSeriousHarm": "RISK_OF_SERIOUS_HARM_LOW", "ogrs3": {"score": 20},
         "circumstances": ["CIRCUMSTANCE_CHILD_PROTECTION_PLAN"]}
        """)
    #expect(answer.status == 200)
    #expect(answer.fields[.contentType] == "application/json")
    #expect(answer.json["outcome"] as? String == "BANDING_OUTCOME_BANDED")
    #expect(answer.json["band"] as? String == "COLOUR_BAND_BLUE")
    #expect((answer.json["reasons"] as? [String])?.isEmpty == false)
}

@Test func `A call in protobuf is answered in protobuf`() async throws {
    let request = Wire.PreviewBandingRequest(riskOfSeriousHarm: .medium, ogrs3: .init(score: 95))
    let response = try await Program().send(request.encoded, with: [.contentType: "application/proto"])
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "application/proto")
    let reply = try Wire.PreviewBandingReply(decoding: await response.bytes)
    #expect(reply.band == .red)
    #expect(reply.robustRiskManagementPlan)
}

@Test func `Deadline, area, caller, idempotency key and trace go on to the service`() async throws {
    let channel = ChannelDouble(.success(ByteBuffer()))
    let program = try Program(.demo(channel: channel))
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    let answer = await program.call(with: [
        .connectTimeout: "2500", .idempotencyKey: "abc-1", .traceparent: trace, .connectVersion: "1",
        .onBehalfOf: "Sadia Rahman",
    ])
    #expect(answer.status == 200)
    let call = try #require(channel.calls.first)
    #expect(call.area == "CL")
    #expect(call.idempotencyKey == "abc-1")
    #expect(call.traceparent == trace)
    #expect(!call.requestID.isEmpty)
    #expect(call.callerContext == .init(account: "hub.admin", role: "hubAdministrator"))
    #expect(call.onBehalfOf == "Sadia Rahman")
    #expect(1_500...2_500 ~= call.deadline.millisecondsLeft)
}

@Test(arguments: [
    ("", 14_000...15_000), ("1", 0...1), ("0", 0...1), ("600000", 599_000...600_000), ("9999999999", 599_000...600_000),
])
func `A time-out is clamped, and fifteen seconds where none is given`(text: String, milliseconds: ClosedRange<Int>)
    async throws
{
    let channel = ChannelDouble(.success(ByteBuffer()))
    _ = try await Program(.demo(channel: channel)).call(with: [.connectTimeout: text])
    #expect(milliseconds ~= Int(try #require(channel.calls.first).deadline.millisecondsLeft))
}

@Test(arguments: ["", "x", "00-0-0-00", "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"])
func `A trace that is malformed is left out`(trace: String) async throws {
    let channel = ChannelDouble(.success(ByteBuffer()))
    _ = try await Program(.demo(channel: channel)).call(with: [.traceparent: trace])
    #expect(channel.calls.map(\.traceparent) == [""])
}

// MARK: - Refusals

@Test(arguments: [
    HTTPField(name: .connectTimeout, value: "1s"), HTTPField(name: .connectTimeout, value: "-1"),
    HTTPField(name: .connectTimeout, value: "12345678901"), HTTPField(name: .connectVersion, value: "2"),
    HTTPField(name: .idempotencyKey, value: "with space"),
    HTTPField(name: .idempotencyKey, value: String(repeating: "a", count: 129)),
    HTTPField(name: .onBehalfOf, value: String(repeating: "a", count: Gateway.Limits.onBehalfOfCharacters + 1)),
    HTTPField(name: .onBehalfOf, value: "a\tb"),
])
func `A header that is malformed is named`(field: HTTPField) async throws {
    let answer = try await Program().call(with: [field.name: field.value])
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "invalid_argument")
    #expect((answer.json["message"] as? String)?.contains(field.name.rawName) == true)
}

@Test func `A name of a hundred characters is the longest that somebody's work is entered for`() async throws {
    let channel = ChannelDouble(.success(ByteBuffer()))
    let name = String(repeating: "a", count: Gateway.Limits.onBehalfOfCharacters)
    #expect(try await Program(.demo(channel: channel)).call(with: [.onBehalfOf: name]).status == 200)
    #expect(channel.calls.map(\.onBehalfOf) == [name])
}

@Test func `Compressed requests are refused as Connect asks`() async throws {
    let answer = try await Program().call(with: [.contentEncoding: "gzip"])
    #expect(answer.status == 501)
    #expect(answer.json["code"] as? String == "unimplemented")
    #expect(try await Program().call(with: [.contentEncoding: "identity"]).status == 200)
}

@Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "application/grpc",
    "application/connect+json", "",
])
func `A content type that is not read here is 415, and the answer says what is`(type: String) async throws {
    let answer = try await Program().call(with: [.contentType: type])
    #expect(answer.status == 415)
    #expect(answer.fields[HTTPField.Name("Accept-Post")!] == "application/json, application/proto")
    #expect(answer.json["code"] as? String == "invalid_argument")
}

@Test(arguments: ["application/json; charset=utf-8", "Application/JSON;Charset=\"UTF-8\"", "application/json;x=y"])
func `A content type is read however it is spelt`(type: String) async throws {
    #expect(try await Program().call(with: [.contentType: type]).status == 200)
}

@Test(arguments: [
    "/api/probation.allocation.v1.Allocation/Nothing", "/api/probation.nothing.v1.Nothing/PreviewBanding", "/api/x/y",
    "/api/probation.gateway.v1.Access/IssueDemoToken", "/api", "/api/", "/api/x", "/api/x/y/z", "/api/../metrics",
])
func `A method that is not there is 404 and unimplemented, and never a page`(path: String) async throws {
    let answer = try await Program().call(at: path)
    #expect(answer.status == 404)
    #expect(answer.fields[.contentType] == "application/json")
    #expect(answer.json["code"] as? String == "unimplemented")
}

@Test func `Methods are called with POST alone`() async throws {
    for method: HTTPRequest.Method in [.get, .put, .delete, .options, .head] {
        let answer = try await Program().call(method: method)
        #expect(answer.status == 405)
        #expect(answer.fields[.allow] == "POST")
        #expect(answer.fields[.contentType] == "application/json")
    }
}

@Test func `What is wrong with a request is told field by field, for people and for programs`() async throws {
    let body = #"{"ogrs3": {"score": 101}, "circumstances": ["CIRCUMSTANCE_UNSPECIFIED"]}"#
    let answer = try await Program().call(body)
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "invalid_argument")
    #expect((answer.json["message"] as? String)?.contains("circumstances[0]") == true)
    let detail = try #require((answer.json["details"] as? [[String: Any]])?.first)
    #expect(detail["type"] as? String == "rpc.Status")
    let debug = try #require(detail["debug"] as? [String: Any])
    let violations = try #require(debug["violations"] as? [[String: String]])
    #expect(violations.map { $0["field"] } == ["circumstances[0]", "ogrs3.score"])
    #expect(violations.map { $0["code"] } == ["REQUIRED", "OUT_OF_RANGE"])
    #expect(violations.allSatisfy { $0["message"]?.isEmpty == false })

    let text = try #require(detail["value"] as? String)
    #expect(!text.contains("="))
    let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
    let wire = try RPCWire.Status(decoding: ByteBuffer(bytes: try #require(Data(base64Encoded: padded))))
    #expect(wire.violations.map(\.field) == violations.compactMap { $0["field"] })
    #expect(wire.message == answer.json["message"] as? String)
}

@Test(arguments: [
    #"{"ogsr3": {}}"#, #"{"ogrs3": {"score": "x"}}"#, #"{"ogrs3": {"score": 1.5}}"#, "", "[]", "{", "null",
    #"{"ogrs3": {"score": 1}, "ogrs3": {"score": 2}}"#, #"{"riskOfSeriousHarm": "LOW"}"#,
    String(repeating: "[", count: 100_000), #"{"decisions":[{"reason":"\ud800"}]}"#,
])
func `JSON that is not the request is refused`(body: String) async throws {
    let answer = try await Program().call(body)
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "invalid_argument")
    #expect((answer.json["message"] as? String)?.isEmpty == false)
}

@Test func `Bytes that are no protobuf are refused`() async throws {
    let bytes = ByteBuffer(bytes: [0xFF, 0xFF, 0xFF])
    let answer = try await Answer(Program().send(bytes, with: [.contentType: "application/proto"]))
    #expect(answer.status == 400)
    #expect(answer.json["code"] as? String == "invalid_argument")
}

/// Connect's own table of codes.
@Test(arguments: [
    (StatusCode.cancelled, "canceled", 499), (.unknown, "unknown", 500), (.invalidArgument, "invalid_argument", 400),
    (.deadlineExceeded, "deadline_exceeded", 504), (.notFound, "not_found", 404),
    (.alreadyExists, "already_exists", 409), (.permissionDenied, "permission_denied", 403),
    (.resourceExhausted, "resource_exhausted", 429), (.failedPrecondition, "failed_precondition", 400),
    (.aborted, "aborted", 409), (.outOfRange, "out_of_range", 400), (.unimplemented, "unimplemented", 501),
    (.internalError, "internal", 500), (.unavailable, "unavailable", 503), (.dataLoss, "data_loss", 500),
    (.unauthenticated, "unauthenticated", 401),
])
func `Each status has Connect's name and HTTP code`(code: StatusCode, name: String, http: Int) async throws {
    let status = Status(code, "A sentence.", reason: "A_REASON")
    let answer = try await Program(.demo(channel: ChannelDouble(.failure(status)))).call()
    #expect(answer.status == http)
    #expect(answer.json["code"] as? String == name)
    #expect(answer.json["message"] as? String == "A sentence.")
    #expect((answer.json["details"] as? [[String: Any]])?.count == 1)
}

@Test func `A call that may be tried again says when`() async throws {
    for status in [Status(.unavailable, "Down."), Status(.resourceExhausted, "Full.", retryable: true)] {
        let answer = try await Program(.demo(channel: ChannelDouble(.failure(status)))).call()
        #expect(answer.fields[.retryAfter] == "1")
    }
}

@Test func `A body beyond one mebibyte is refused`() async throws {
    let answer = try await Program().call(String(repeating: " ", count: Gateway.Limits.bodyBytes + 1))
    #expect(answer.status == 429)
    #expect(answer.json["code"] as? String == "resource_exhausted")
    #expect(answer.fields[.retryAfter] == nil)
}

// MARK: - Tokens

@Test(arguments: [
    "", "Bearer", "Bearer ", "Bearer short", "Bearer \(Secret().text)", "Basic dXNlcjpwYXNz", "\(Secret().text)",
    "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer \(String(repeating: "a", count: 10_000))", "bearer  x",
])
func `Without a token that holds there is no answer`(authorization: String) async throws {
    let answer = try await Program().call(with: [.authorization: authorization])
    #expect(answer.status == 401)
    #expect(answer.json["code"] as? String == "unauthenticated")
    #expect(answer.fields[.wwwAuthenticate] != nil)
    let nowhere = try await Program().call(at: "/api/x/y", with: [.authorization: authorization])
    #expect(nowhere.status == 401)
}

@Test func `A session's cookie is no token`() async throws {
    let site = Site.demo()
    var program = try Program(site)
    program.token = site.sessions.issue(to: Account.demonstration[0]).text
    #expect(await program.call().status == 401)
}

@Test func `A token ends after twelve hours`() async throws {
    let stopwatch = Stopwatch()
    let program = try Program(.demo(now: { stopwatch.now }))
    stopwatch.advance(by: .seconds(12 * 3_600 - 1))
    #expect(await program.call().status == 200)
    stopwatch.advance(by: .seconds(1))
    #expect(await program.call().status == 401)
}

@Test func `Tokens are issued for accounts of a demonstration alone`() throws {
    let error = #expect(throws: Status.self) { try Site.demo().issueDemoToken(for: "nobody") }
    #expect(error?.code == .invalidArgument)
    #expect(error?.violations.map(\.field) == ["account"])
    let refused = #expect(throws: Status.self) { try Site.demo(isDemo: false).issueDemoToken(for: "hub.admin") }
    #expect(refused?.code == .failedPrecondition)
}

extension HTTPField.Name {
    fileprivate static let connectTimeout = HTTPField.Name("Connect-Timeout-Ms")!
    fileprivate static let connectVersion = HTTPField.Name("Connect-Protocol-Version")!
    fileprivate static let onBehalfOf = HTTPField.Name("On-Behalf-Of")!
    fileprivate static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
}

@Test func `A method that streams is unimplemented over HTTP, and says where it is carried`() async throws {
    let answer = try await Program().call(at: "/api/probation.allocation.v1.Allocation/UploadCases")
    #expect(answer.status == 501)
    #expect(answer.json["code"] as? String == "unimplemented")
    #expect((answer.json["message"] as? String)?.contains("native protocol") == true)
}
