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
    /// What `body` refuses with a status is undone and stands in the audit trail as refused.
    package func run<Request: Message, Reply: Message>(
        _ action: String, _ request: Request, _ call: Call, by caller: Caller,
        _ body: @escaping @Sendable (inout Command) throws -> Reply
    ) async throws -> Reply {
        let key = call.idempotencyKey.isEmpty ? nil : CommandKey(action, request, call.idempotencyKey, caller)
        do {
            return try await write { transaction in
                if let key, let known = try transaction.reply(to: key) { return try Reply(decoding: known) }
                var command = Command(transaction: transaction, caller: caller)
                let reply = try body(&command)
                try transaction.record(
                    caller.entry(command.category, action, subjects: command.subjects, detail: command.detail))
                if let key { try transaction.keep(reply.encodedBytes, for: key) }
                return reply
            }
        } catch {
            throw try await refused(error, action, by: caller)
        }
    }

    /// Answers a question about people: the answer leaves only once the audit trail says who was shown to whom.
    ///
    /// - Parameter body: gives the answer, and every person in it.
    package func look<Reply: Sendable>(
        _ action: String, by caller: Caller, detail: String = "",
        _ body: @escaping @Sendable (Snapshot) throws -> (reply: Reply, subjects: [Identifier])
    ) async throws -> Reply {
        do {
            let (reply, subjects) = try await read(body)
            let entry = caller.entry(.consultation, action, subjects: subjects, detail: detail)
            try await write { transaction in try transaction.record(entry) }
            return reply
        } catch {
            throw try await refused(error, action, by: caller)
        }
    }

    /// Records a refusal before it is told; other faults become what the caller may know of them.
    private func refused(_ error: any Error, _ action: String, by caller: Caller) async throws -> any Error {
        let look = error as? RefusedLook
        guard let status = look?.status ?? (error as? Status) ?? Status(fault: error) else { return error }
        if Self.recorded.contains(status.code) {
            try await record(refusal: status, of: action, at: look?.subjects ?? [], by: caller)
        }
        return status
    }

    private static let recorded: Set<StatusCode> = [
        .permissionDenied, .notFound, .failedPrecondition, .aborted, .alreadyExists,
    ]

    /// Puts a refusal into the audit trail.
    package func record(
        refusal: Status, of action: String, at subjects: [Identifier] = [], by caller: Caller
    ) async throws {
        let entry = caller.entry(
            .consultation, action, subjects: subjects, detail: refusal.reason, isRefused: true)
        do {
            try await write { transaction in try transaction.record(entry) }
        } catch {
            throw Status(fault: error) ?? error
        }
    }
}

/// A refusal whose subjects the audit trail is told, and the caller is not.
package struct RefusedLook: Error {
    package let status: Status
    package let subjects: [Identifier]

    package init(_ status: Status, at subjects: [Identifier]) {
        self.status = status
        self.subjects = subjects
    }
}

extension CommandKey {
    /// The same command on somebody else's behalf is another command.
    fileprivate init(_ action: String, _ request: some Message, _ key: String, _ caller: Caller) {
        self.init(
            account: caller.account, method: action, key: key,
            request: request.encodedBytes + [0] + Array(caller.onBehalfOf.utf8))
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
