import NIOCore

/// What a process offers: for each method, who answers it.
package struct MethodTable: Sendable {
    /// Reads a request's bytes and gives the work that answers it; a faulty request throws before any work.
    typealias Start = @Sendable (_ request: StreamedRequest, _ call: Call) throws(Status) -> Work
    typealias Work = @Sendable () async throws -> Answer

    /// A method, and how a call of it begins.
    struct Entry: Sendable {
        let method: MethodDescriptor
        /// The call in the form in which it is let in; what it throws is the call's answer.
        let check: @Sendable (Call) throws(Status) -> Call
        let start: Start
        /// Whether a call waits where the service has enough to do: not one that an operator makes to see why that is,
        /// and not a stream, which goes at its reader's pace for as long as that likes.
        let isLimited: Bool
        /// How its calls ended.
        let tally = CallTally()

        init(
            method: MethodDescriptor, check: @escaping @Sendable (Call) throws(Status) -> Call, start: @escaping Start
        ) {
            self.method = method
            self.check = check
            self.start = start
            isLimited = method.isUnary && !method.service.hasPrefix("rpc.")
        }

        /// The call that the first frame of a CALL makes: its meta, which is taken off the payload, says who calls.
        ///
        /// - Parameter admit: as `check`, and before it.
        func call(
            for header: FrameHeader, _ payload: inout ByteBuffer, _ deadline: Deadline,
            _ admit: (Call) throws(Status) -> Call = { $0 }
        ) throws(Status) -> Call {
            let meta = header.flags.contains(.meta) ? try payload.readMeta() : RPCWire.Meta()
            return try check(try admit(Call(meta, deadline: deadline)))
        }
    }

    private var entries: [UInt32: Entry] = [:]

    package init() {}

    /// How the calls of each method ended that came over TCP: the method's path, the code and how often.
    package var callCounts: [(method: String, code: StatusCode, count: UInt64)] {
        entries.values.flatMap { entry in entry.tally.counts.map { (entry.method.path, $0, $1) } }
    }

    /// Has `handle` answer a method.
    package mutating func add<Request: Message, Reply: Message>(
        _ method: MethodDescriptor, _ handle: @escaping @Sendable (Request, Call) async throws -> Reply
    ) {
        insert(method) { (request, call) throws(Status) in
            let message = try Request(decoding: request.body)
            return { .message(try await handle(message, call)) }
        }
    }

    /// Has `handle` answer a method with a stream.
    package mutating func add<Request: Message, Item: Message>(
        _ method: MethodDescriptor, _ handle: @escaping @Sendable (Request, Call) async throws -> ItemStream<Item>
    ) {
        insert(method) { (request, call) throws(Status) in
            let message = try Request(decoding: request.body)
            return { .items(try await handle(message, call).encoded) }
        }
    }

    /// Has `handle` answer a method whose request is a stream.
    package mutating func add<Item: Message, Reply: Message>(
        _ method: MethodDescriptor, _ handle: @escaping @Sendable (ItemStream<Item>, Call) async throws -> Reply
    ) {
        insert(method) { (request, call) throws(Status) in
            { .message(try await handle(ItemStream(decoding: request.items), call)) }
        }
    }

    /// Has `handle` answer a method with a stream either way.
    package mutating func add<Item: Message, Answer: Message>(
        _ method: MethodDescriptor,
        _ handle: @escaping @Sendable (ItemStream<Item>, Call) async throws -> ItemStream<Answer>
    ) {
        insert(method) { (request, call) throws(Status) in
            { .items(try await handle(ItemStream(decoding: request.items), call).encoded) }
        }
    }

    /// Passes a method's calls on, their bytes as they came, in the form in which `check` admits each.
    package mutating func forward(
        _ method: MethodDescriptor, to channel: any CallChannel,
        check: @escaping @Sendable (Call) throws(Status) -> Call
    ) {
        insert(method, check) { (request, call) throws(Status) in
            if method.isUnary { return { .bytes(try await channel.send(method, request.body, call)) } }
            return {
                let answer = try await channel.stream(method, request, call)
                return method.givesItems ? .items(answer) : .bytes(try await answer.next() ?? ByteBuffer())
            }
        }
    }

    private mutating func insert(
        _ method: MethodDescriptor, _ check: @escaping @Sendable (Call) throws(Status) -> Call = { $0 },
        _ start: @escaping Start
    ) {
        precondition(entries[method.id] == nil, "\(method.path) is offered twice")
        entries[method.id] = Entry(method: method, check: check, start: start)
    }

    /// What begins the calls of a method; throws `unimplemented` for an unknown one.
    func entry(for header: FrameHeader) throws(Status) -> Entry {
        guard let entry = entries[header.method] else {
            throw Status(.unimplemented, "There is no method with the number \(header.method) here.")
        }
        guard header.flags.contains(.more) == entry.method.takesItems else {
            let words = entry.method.takesItems ? "takes a stream of requests." : "takes one request, no stream."
            throw Status(.invalidArgument, "\(entry.method.path) \(words)")
        }
        return entry
    }

    /// Runs work within its deadline's budget; whatever it throws becomes a status.
    ///
    /// - Parameter send: takes each item of an answer that is a stream, when it may go.
    static func answer(
        _ work: Work, by deadline: Deadline, send: (ByteBuffer) async throws -> Void,
        _ unexpected: (any Error) -> Void
    ) async -> Result<Answer, Status> {
        do {
            let answer = try await Deadline.$current.withValue(deadline) {
                let answer = try await work()
                guard case .items(let items) = answer else { return answer }
                for try await item in items { try await send(item) }
                return .bytes(ByteBuffer())
            }
            return .success(answer)
        } catch {
            return .failure(Status(thrown: error, by: deadline, unexpected))
        }
    }
}

extension Status {
    /// What the caller is told of whatever a handler threw.
    init(thrown error: any Error, by deadline: Deadline, _ unexpected: (any Error) -> Void) {
        switch error {
        case let status as Status: self = status
        case is CancellationError: self = deadline.hasPassed ? .deadlineExceeded : .cancelled
        default:
            unexpected(error)
            self.init(.internalError, "Internal error.")
        }
    }

    static let cancelled = Status(.cancelled, "The call was cancelled.")
    static let deadlineExceeded = Status(.deadlineExceeded, "The call was not answered in time.")
}

extension StreamedRequest {
    /// The one request; empty where it is a stream.
    var body: ByteBuffer { if case .message(let body) = self { body } else { ByteBuffer() } }

    fileprivate var items: ItemStream<ByteBuffer> {
        switch self {
        case .items(let items): return items
        case .message: preconditionFailure("The table's entry lets no single message pass for a stream")
        }
    }
}
