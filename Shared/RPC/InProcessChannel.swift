import Logging
import NIOCore

/// A channel to a method table in this process: the same bytes as over TCP, without a socket and so in one piece.
package struct InProcessChannel: CallChannel {
    private let table: MethodTable

    package init(_ table: MethodTable) { self.table = table }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        let call = try call.withinBudget()
        var wire = ByteBuffer()
        try wire.appendCall(method, id: 1, call: call, body: body, limit: method.messageBytes)
        let answer = await answer(wire)
        var reply = ByteBuffer()
        reply.appendReply(id: 1, answer, microseconds: 0, limit: method.messageBytes)
        return try Self.read(&reply)
    }

    private func answer(_ wire: ByteBuffer) async -> Result<Answer, Status> {
        let header = FrameHeader(peeking: wire)!
        var payload = wire.getSlice(at: wire.readerIndex + FrameHeader.bytes, length: Int(header.length))!
        let deadline = Deadline.after(milliseconds: header.aux)
        do throws(Status) {
            let entry = try table.entry(for: header)
            let call = try entry.call(for: header, &payload, deadline)
            let work = try entry.start(.message(payload), call)
            return await MethodTable.answer(work, by: deadline, send: { _ in }, Self.report)
        } catch {
            return .failure(error)
        }
    }

    /// Streams pass as they are: each item is made when the other side asks for it.
    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        let call = try call.withinBudget()
        var header = FrameHeader(.call, flags: method.takesItems ? .more : [])
        header.method = method.id
        let entry = try table.entry(for: header)
        let limit = method.messageBytes
        let work = try entry.start(
            try request.within(limit), try entry.check(Call(call.meta, deadline: call.deadline)))
        do {
            switch try await Deadline.$current.withValue(call.deadline, operation: work) {
            case .items(let items):
                let items = items.within(limit)
                return ItemStream {
                    do {
                        return try await Deadline.$current.withValue(call.deadline) { try await items.next() }
                    } catch {
                        throw Status(thrown: error, by: call.deadline, Self.report)
                    }
                }
            case let answer:
                var bytes = ByteBuffer()
                answer.append(to: &bytes)
                guard bytes.readableBytes <= limit else { throw Status.tooLong(FrameHeader(.reply), limit: limit) }
                let only = ItemQueue()
                only.end(last: bytes)
                return ItemStream { try await only.next { _ in } }
            }
        } catch {
            throw Status(thrown: error, by: call.deadline, Self.report)
        }
    }

    private static func report(_ error: any Error) {
        Logger(label: "rpc").error("handler failed", metadata: ["error": "\(type(of: error))"])
    }

    private static func read(_ wire: inout ByteBuffer) throws(Status) -> ByteBuffer {
        let header = FrameHeader(peeking: wire)!
        wire.moveReaderIndex(forwardBy: FrameHeader.bytes)
        guard header.status == StatusCode.ok.rawValue else { throw Status(reading: header, wire) }
        return wire
    }
}

extension StreamedRequest {
    /// The same, no message of it longer than `limit` bytes.
    fileprivate func within(_ limit: Int) throws(Status) -> StreamedRequest {
        switch self {
        case .message(let body) where body.readableBytes > limit: throw .tooLong(FrameHeader(.call), limit: limit)
        case .message: self
        case .items(let items): .items(items.within(limit))
        }
    }
}

extension ItemStream<ByteBuffer> {
    fileprivate func within(_ limit: Int) -> Self {
        mapped { item in
            try item.checkItem(limit: limit)
            return item
        }
    }
}
