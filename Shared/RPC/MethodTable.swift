import NIOCore

/// What a process offers: for each method, who answers it.
package struct MethodTable: Sendable {
    /// Reads a request's bytes and gives the work that answers it; a faulty request throws before any work.
    typealias Start = @Sendable (_ body: ByteBuffer, _ call: Call) throws(Status) -> Work
    typealias Work = @Sendable () async throws -> Answer

    private var starts: [UInt32: Start] = [:]

    package init() {}

    /// Has `handle` answer a method.
    package mutating func add<Request: Message, Reply: Message>(
        _ method: MethodDescriptor, _ handle: @escaping @Sendable (Request, Call) async throws -> Reply
    ) {
        insert(method) { (body, call) throws(Status) in
            let request = try Request(decoding: body)
            return { .message(try await handle(request, call)) }
        }
    }

    /// Passes a method's calls on, their bytes as they came, in the form in which `check` admits each.
    package mutating func forward(
        _ method: MethodDescriptor, to channel: any CallChannel,
        check: @escaping @Sendable (Call) throws(Status) -> Call
    ) {
        insert(method) { (body, call) throws(Status) in
            let admitted = try check(call)
            return { .bytes(try await channel.send(method, body, admitted)) }
        }
    }

    private mutating func insert(_ method: MethodDescriptor, _ start: @escaping Start) {
        precondition(starts[method.id] == nil, "\(method.path) is offered twice")
        starts[method.id] = start
    }

    /// The work that a CALL asks for.
    ///
    /// Throws `unimplemented` for an unknown method and `invalidArgument` for a request that cannot be read.
    func work(for header: FrameHeader, _ payload: ByteBuffer, _ deadline: Deadline) throws(Status) -> Work {
        guard let start = starts[header.method] else {
            throw Status(.unimplemented, "There is no method with the number \(header.method) here.")
        }
        var body = payload
        let meta = header.flags.contains(.meta) ? try body.readMeta() : RPCWire.Meta()
        return try start(body, Call(meta, deadline: deadline))
    }

    /// Runs work within its deadline's budget; whatever it throws becomes a status.
    static func answer(
        _ work: Work, by deadline: Deadline, _ unexpected: (any Error) -> Void
    ) async -> Result<Answer, Status> {
        do {
            return .success(try await Deadline.$current.withValue(deadline, operation: work))
        } catch let status as Status {
            return .failure(status)
        } catch is CancellationError {
            return .failure(deadline.hasPassed ? .deadlineExceeded : Status(.cancelled, "The call was cancelled."))
        } catch {
            unexpected(error)
            return .failure(Status(.internalError, "Internal error."))
        }
    }
}

extension Status {
    static let deadlineExceeded = Status(.deadlineExceeded, "The call was not answered in time.")
}
