import NIOCore

/// A way to a service: over TCP, or to one in the same process.
package protocol CallChannel: Sendable {
    /// Whether a call would leave now; where not, it fails at once or waits for the first connection.
    var isReachable: Bool { get }

    /// Makes one unary call, the request and the answer as encoded messages.
    ///
    /// Throws the status with which the call failed, wherever that happened.
    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer

    /// Makes one call whose request, answer or both are streams; an answer that is none comes as a stream of one.
    ///
    /// The call ends when the answer is no longer held: then it is cancelled, and so is its handler.
    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer>
}

/// The request of a call that streams one way at least.
package enum StreamedRequest: Sendable {
    case message(ByteBuffer)
    case items(ItemStream<ByteBuffer>)
}

extension CallChannel {
    package var isReachable: Bool { true }

    /// Makes one unary call.
    package func unary<Request: Message, Reply: Message>(
        _ method: MethodDescriptor, _ request: Request, _ call: Call
    ) async throws(Status) -> Reply {
        try Self.read(try await send(method, request.encoded, call))
    }

    /// Makes a call that is answered with a stream.
    package func serverStreaming<Request: Message, Item: Message>(
        _ method: MethodDescriptor, _ request: Request, _ call: Call
    ) async throws(Status) -> ItemStream<Item> {
        try await stream(method, .message(request.encoded), call).mapped { try Self.read($0) }
    }

    /// Makes a call whose request is a stream.
    package func clientStreaming<Item: Message, Reply: Message>(
        _ method: MethodDescriptor, _ items: ItemStream<Item>, _ call: Call
    ) async throws -> Reply {
        let answer = try await stream(method, .items(items.encoded), call)
        // A message without content takes no bytes, and so no item.
        return try Self.read(try await answer.next() ?? ByteBuffer())
    }

    /// Makes a call with a stream either way.
    package func bidirectional<Item: Message, Answer: Message>(
        _ method: MethodDescriptor, _ items: ItemStream<Item>, _ call: Call
    ) async throws(Status) -> ItemStream<Answer> {
        try await stream(method, .items(items.encoded), call).mapped { try Self.read($0) }
    }

    private static func read<Reply: Message>(_ answer: ByteBuffer) throws(Status) -> Reply {
        do throws(Status) {
            return try Reply(decoding: answer)
        } catch {
            throw Status(.internalError, "The answer could not be read: \(error.message)")
        }
    }
}

extension Call {
    /// The call as it is made from within another: it does not outlast the one that this task serves.
    func withinBudget() throws(Status) -> Call {
        var call = self
        if let budget = Deadline.current { call.deadline = min(call.deadline, budget) }
        guard !call.deadline.hasPassed else { throw .deadlineExceeded }
        return call
    }
}
