import CivilCalendar

/// Whose command it is, so that the same one sent again is known.
package struct CommandKey: Sendable, Hashable {
    package var account: String
    package var method: String
    package var key: String
    /// SHA-256 of the request's bytes.
    package var request: [UInt8]

    package init(account: String, method: String, key: String, request: [UInt8]) {
        self.account = account
        self.method = method
        self.key = key
        self.request = AuditChain.hash([request])
    }

    /// Seven days: a phone may try again late.
    static let lifetimeSeconds = 7 * 24 * 3_600
    /// Expired replies that one command clears away.
    static let clearedAtOnce = 16
}

/// The same key came with another request.
package struct ReusedCommandKey: Error, Sendable {}

extension Transaction {
    /// The reply that a command was given before; nil for a new one.
    ///
    /// Throws `ReusedCommandKey` where the key stands for another request.
    package func reply(to command: CommandKey) throws -> [UInt8]? {
        let known = try first(
            """
            FROM answered WHERE account = \(command.account) AND method = \(command.method) AND key = \(command.key)
                AND expires_at > \(now)
            """
        ) { row in (request: row("request", as: [UInt8].self), reply: row("reply", as: [UInt8].self)) }
        guard let known else { return nil }
        guard known.request == command.request else { throw ReusedCommandKey() }
        return known.reply
    }

    package func keep(_ reply: [UInt8], for command: CommandKey) throws(StoreFault) {
        try execute(
            """
            DELETE FROM answered WHERE (account, method, key) IN
                (SELECT account, method, key FROM answered WHERE expires_at <= \(now) LIMIT \(CommandKey.clearedAtOnce))
            """)
        let end = now.advanced(bySeconds: CommandKey.lifetimeSeconds) ?? now
        try execute(
            """
            INSERT OR REPLACE INTO answered (account, method, key, request, reply, expires_at)
            VALUES (\(command.account), \(command.method), \(command.key), \(command.request), \(reply), \(end))
            """)
    }
}
