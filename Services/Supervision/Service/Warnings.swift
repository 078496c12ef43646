import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

extension SupervisionService {
    package func issueWarning(
        _ request: Wire.IssueWarningRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.circumstances, "circumstances", "Enter what happened.")
        let channel: WarningChannel = try choice(request.channel, "channel", "Select how the warning was given.")
        guard WarningChannel.offered.contains(channel) else {
            throw Status.invalid("channel", .unknownValue, "Select how the warning was given.")
        }
        let sentOn = try CommandText.day(request.sentOn, "sentOn", "Enter when it was handed over or posted.")
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.failure(request.failureId, request.version, call, detail: request.circumstances)
            let regime = try found.knownRegime()
            guard found.isOpen, regime.hasWarnings, found.rules.warnedOn == nil else {
                throw Status(.failedPrecondition, "No warning is to be given for it.", reason: "NO_WARNING")
            }
            try Status.refuse(
                found.rules.warningFaults(sentOn: sentOn, today: transaction.today).map { ($0.field, $0.sentence) })
            let givenOn = try channel.given(sentOn: sentOn, workingDays)
            let warning = Warning(
                failedOn: found.rules.on, requirement: found.requirement, under: regime,
                circumstances: request.circumstances, givenOn: givenOn)
            try transaction.keep(
                warning.text, of: found.id, channel, sentOn: sentOn, givenOn: givenOn, by: call.caller.account,
                at: transaction.now)
            return try transaction.settle(found.id, of: found.order, workingDays)
        }
    }
}

extension Transaction {
    func keep(
        _ text: String, of failure: Identifier, _ channel: WarningChannel, sentOn: Day, givenOn: Day,
        by account: String, at moment: Instant
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO warning (id, failure_id, channel, sent_on, given_on, text, issued_by, issued_at)
            VALUES (\(Identifier(at: now)), \(failure), \(channel.rawValue), \(sentOn), \(givenOn), \(text), \(account),
                \(moment))
            """)
    }
}

extension Querying {
    /// The days from which the warnings of an order count that stand, but for that of one failure.
    func warnings(of order: Identifier, but failure: Identifier) throws(StoreFault) -> [Day] {
        try values(
            """
            SELECT given_on FROM warning JOIN failure ON failure.id = failure_id
            WHERE case_id = \(order) AND failure_id <> \(failure) AND withdrawn_at IS NULL
            """)
    }

    /// The warnings of an order, the latest first, with those that were taken back.
    func warnings(of order: Identifier) throws(StoreFault) -> [Wire.Warning] {
        try all(
            """
            FROM warning JOIN failure ON failure.id = warning.failure_id WHERE failure.case_id = \(order)
            ORDER BY warning.given_on DESC, warning.id DESC
            """
        ) { row in
            .init(
                warningId: row.id("warning.id"), failureId: row.id("failure_id"), channel: row.choice("channel"),
                sentOn: row("sent_on"), givenOn: row("given_on"), text: row("text"), issuedBy: row("issued_by"),
                isWithdrawn: row("withdrawn_at IS NOT NULL"))
        }
    }
}
