import NIOCore

/// A way to a service: over TCP, or to one in the same process.
package protocol CallChannel: Sendable {
    /// Makes one unary call, the request and the answer as encoded messages.
    ///
    /// Throws the status with which the call failed, wherever that happened.
    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer
}

extension CallChannel {
    /// Makes one unary call.
    package func unary<Request: Message, Reply: Message>(
        _ method: MethodDescriptor, _ request: Request, _ call: Call
    ) async throws(Status) -> Reply {
        let answer = try await send(method, request.encoded, call)
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
