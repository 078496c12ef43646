import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Reads bodies whole, and holds only so many bytes of them at once.
final class RequestBodies: Sendable {
    private let held = Atomic(0)
    private let mostBytes: Int

    init(mostBytes: Int = Limits.bodiesBytes) {
        self.mostBytes = mostBytes
    }

    /// Runs with the request's body in memory, at most `Limits.bodyBytes` long.
    func withBody<Answer>(of request: Request, _ run: (ByteBuffer) async throws -> Answer) async throws -> Answer {
        var body = ByteBuffer()
        defer { held.subtract(body.readableBytes, ordering: .relaxed) }
        let declared = request.headers[.contentLength].map { Int($0) ?? .max }
        guard declared ?? 0 <= Limits.bodyBytes else { throw Refusal.tooLarge }
        do {
            for try await var part in request.body { try add(&part, to: &body) }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            // The parser's errors, and the connection's.
            throw Refusal.unreadable
        }
        // A connection that breaks off may end the body without an error: what came is not what was meant.
        guard declared ?? body.readableBytes == body.readableBytes else { throw Refusal.unreadable }
        return try await run(body)
    }

    private func add(_ part: inout ByteBuffer, to body: inout ByteBuffer) throws(Refusal) {
        let sum = held.add(part.readableBytes, ordering: .relaxed).newValue
        body.writeBuffer(&part)
        guard body.readableBytes <= Limits.bodyBytes else { throw .tooLarge }
        guard sum <= mostBytes else { throw .busy }
    }
}
