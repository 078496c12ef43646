import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Gateway
@testable import GatewayKit

private func request(_ body: String) -> Request {
    Request(
        head: HTTPRequest(method: .post, scheme: "http", authority: "hub.example", path: "/"),
        body: RequestBody(buffer: ByteBuffer(string: body)))
}

@Test func `Only so many bytes of bodies are held at once, and their room comes back`() async throws {
    let bodies = RequestBodies(mostBytes: 10)
    try await bodies.withBody(of: request("12345678")) { body in
        #expect(String(buffer: body) == "12345678")
        let refusal = await #expect(throws: Refusal.self) { try await bodies.withBody(of: request("123")) { _ in } }
        #expect(refusal?.status == .serviceUnavailable)
        #expect(refusal?.fields[.retryAfter] == "2")
        try await bodies.withBody(of: request("12")) { #expect($0.readableBytes == 2) }
    }
    try await bodies.withBody(of: request("1234567890")) { #expect($0.readableBytes == 10) }
}
