import Logging
import NIOCore

/// A channel to a method table in this process: the same bytes as over TCP, without a socket.
package struct InProcessChannel: CallChannel {
    private let table: MethodTable

    package init(_ table: MethodTable) { self.table = table }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        let call = try call.withinBudget()
        var wire = ByteBuffer()
        try wire.appendCall(method, id: 1, call: call, body: body, limit: Limits.frameBytes)
        let answer = await answer(wire)
        var reply = ByteBuffer()
        reply.appendReply(id: 1, answer, microseconds: 0, limit: Limits.frameBytes)
        return try Self.read(&reply)
    }

    private func answer(_ wire: ByteBuffer) async -> Result<Answer, Status> {
        let header = FrameHeader(peeking: wire)!
        let payload = wire.getSlice(at: wire.readerIndex + FrameHeader.bytes, length: Int(header.length))!
        let deadline = Deadline.after(milliseconds: header.aux)
        do throws(Status) {
            let work = try table.work(for: header, payload, deadline)
            return await MethodTable.answer(work, by: deadline) { error in
                Logger(label: "rpc").error("handler failed", metadata: ["error": "\(type(of: error))"])
            }
        } catch {
            return .failure(error)
        }
    }

    private static func read(_ wire: inout ByteBuffer) throws(Status) -> ByteBuffer {
        let header = FrameHeader(peeking: wire)!
        wire.moveReaderIndex(forwardBy: FrameHeader.bytes)
        guard header.status == StatusCode.ok.rawValue else { throw Status(reading: header, wire) }
        return wire
    }
}
