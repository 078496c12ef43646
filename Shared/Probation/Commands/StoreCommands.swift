import RPC
import Store

/// What a command's job has: the transaction, and whatever it says for the audit trail.
package struct Command {
    package let transaction: Transaction
    package let caller: Caller
    /// Every person whom the command concerns.
    package var subjects: [Identifier] = []
    /// A reason where one was given, and what else explains the command.
    package var detail = ""
    package var category = AuditEntry.Category.alteration
}

extension Store {
    /// Runs a command: once for each idempotency key, its effect, its audit entry and its reply in one transaction.
    ///
    /// What `body` refuses is undone.
    package func run<Request: Message, Reply: Message>(
        _ request: Request, _ call: Authorised<some Sendable>,
        _ body: @escaping @Sendable (inout Command) throws -> Reply
    ) async throws -> Reply {
        let (action, caller, key) = (call.action, call.caller, CommandKey(request, call))
        return try await write { transaction in
            if let key, let known = try transaction.reply(to: key) { return try Reply(decoding: known) }
            var command = Command(transaction: transaction, caller: caller)
            let reply = try body(&command)
            try transaction.record(
                caller.entry(command.category, action, subjects: command.subjects, detail: command.detail))
            if let key { try transaction.keep(reply.encodedBytes, for: key) }
            return reply
        }
    }

    /// Answers a question about people: the answer leaves only once the audit trail says who was shown to whom.
    ///
    /// - Parameter body: gives the answer, and every person in it.
    package func look<Reply: Sendable>(
        _ call: Authorised<some Sendable>, detail: String = "",
        _ body: @escaping @Sendable (Snapshot) throws -> (reply: Reply, subjects: [Identifier])
    ) async throws -> Reply {
        let (reply, subjects) = try await read(body)
        let entry = call.caller.entry(.consultation, call.action, subjects: subjects, detail: detail)
        try await write { transaction in try transaction.record(entry) }
        return reply
    }
}

extension CommandKey {
    /// The same command on somebody else's behalf is another command; nil where the call has no key.
    fileprivate init?(_ request: some Message, _ call: Authorised<some Sendable>) {
        guard !call.call.idempotencyKey.isEmpty else { return nil }
        self.init(
            account: call.caller.account, method: call.action, key: call.call.idempotencyKey,
            request: request.encodedBytes + [0] + Array(call.caller.onBehalfOf.utf8))
    }
}

extension Status {
    /// What a caller is told of a fault in the store; nil where it is no such fault.
    package init?(fault error: any Error) {
        switch error {
        case is ReusedCommandKey:
            self.init(.alreadyExists, "The idempotency key stands for another request.", reason: "KEY_REUSED")
        case StoreFault.full:
            self.init(
                .unavailable, "This cannot be recorded: there is no room on the disk.", reason: "STORE_FULL",
                retryable: true)
        case StoreFault.overloaded:
            self.init(.resourceExhausted, "The store is busy. Try again.", reason: "STORE_BUSY", retryable: true)
        case StoreFault.outcomeUnknown, StoreFault.closed:
            self.init(.unavailable, "This cannot be recorded now. Try again.", reason: "STORE_CLOSED", retryable: true)
        default: return nil
        }
    }
}
