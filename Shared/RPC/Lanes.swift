import NIOCore

/// Two ways to a service: one for what people wait for, and one for whatever carries much or keeps nobody waiting, so
/// that the one is never behind the other.
package struct Lanes: CallChannel {
    private let interactive: any CallChannel
    private let bulk: any CallChannel

    package init(interactive: any CallChannel, bulk: any CallChannel) {
        self.interactive = interactive
        self.bulk = bulk
    }

    package var isReachable: Bool { interactive.isReachable }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        let isBulk = call.isBatch || body.readableBytes > Limits.interactiveBytes
        return try await (isBulk ? bulk : interactive).send(method, body, call)
    }

    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        try await bulk.stream(method, request, call)
    }
}
