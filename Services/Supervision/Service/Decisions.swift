import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

extension SupervisionService {
    package func decideFailure(
        _ request: Wire.DecideFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.words, "words", "Enter what happened, and why you decide so.")
        let evidence: Evidence = try choice(request.evidence, "evidence", "Select what was handed in.")
        let excuse: Excuse? =
            request.isAcceptable ? try choice(request.outcome, "outcome", "Select what it is recorded as.") : nil
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.failure(request.failureId, request.version, call, detail: request.words)
            guard found.rules.state == .undecided else {
                throw Status(.failedPrecondition, "It is decided already.", reason: "DECIDED")
            }
            if let excuse {
                let used = try transaction.selfCertificates(of: found.id)
                let faults = Failure.faults(
                    of: excuse, for: FailureOutcome(found.outcome), on: evidence, selfCertificatesUsed: used)
                try Status.refuse(faults.map { ($0.field, $0.sentence) })
            }
            let state: FailureState = excuse == nil ? .unacceptable : .acceptable
            try transaction.execute(
                """
                UPDATE failure SET state = \(state.rawValue), evidence = \(evidence.rawValue), words = \(request.words),
                    recorded_as = \(excuse?.rawValue ?? 0), decided_by = \(call.caller.account),
                    decided_at = \(transaction.now)
                WHERE id = \(found.id)
                """)
            try transaction.meet(.decision, of: found.id, by: "It was decided.")
            if evidence != .none {
                try transaction.meet(.explanation, .evidence, of: found.id, by: "It was handed in.")
            }
            try transaction.void([.explanation, .evidence], of: found.id, because: "It was decided.")
            return try transaction.settle(found.id, of: found.order, workingDays)
        }
    }

    package func withdrawFailure(
        _ request: Wire.WithdrawFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let found = try command.failure(request.failureId, request.version, call, detail: request.reason)
            try Status.refuse(
                found.rules.withdrawalFaults(reason: request.reason).map { ($0.field, $0.sentence) })
            try command.transaction.withdraw(found.id, because: request.reason, by: call.caller.account)
            return try command.transaction.settle(found.id, of: found.order, workingDays)
        }
    }

    package func referFailure(
        _ request: Wire.ReferFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.words, "words", "Enter what was told to the enforcement officer.")
        return try await conclude(request, request.failureId, request.version, words: request.words, call) { found in
            guard found.isOpen else {
                throw Status(.failedPrecondition, "There is nothing to refer.", reason: "NOTHING_TO_REFER")
            }
            return true
        }
    }

    package func takeNoAction(
        _ request: Wire.TakeNoActionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        try CommandText.require(request.reason, "reason", "Enter why it is left at that.")
        return try await conclude(request, request.failureId, request.version, words: request.reason, call) { found in
            guard found.isOpen, found.step == .choice || found.step == .recall else {
                throw Status(.failedPrecondition, "The law says what follows.", reason: "NO_CHOICE")
            }
            return false
        }
    }

    /// - Parameter isReferral: whether it is referred or left at that; throws where neither is open.
    private func conclude<Request: Message>(
        _ request: Request, _ id: String, _ version: UInt32, words: String, _ call: AuthorisedCall,
        _ isReferral: @escaping @Sendable (StoredFailure) throws -> Bool
    ) async throws -> Wire.FailureCommandReply {
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.failure(id, version, call, detail: words)
            let isReferral = try isReferral(found)
            try transaction.conclude(
                found.id, isReferral: isReferral, words: words, by: call.caller.account, at: transaction.now)
            if isReferral { try transaction.meet(.referral, of: found.id, by: "It was referred.") }
            return try transaction.settle(found.id, of: found.order, workingDays)
        }
    }
}

extension StoredFailure {
    /// Whether it is unacceptable, and was neither referred nor left at that.
    var isOpen: Bool { rules.state == .unacceptable && rules.referredOn == nil && rules.closedOn == nil }
}

extension Command {
    /// The failure that the command changes, of the version that the caller has read.
    mutating func failure(
        _ id: String, _ version: UInt32, _ call: AuthorisedCall, detail: String
    ) throws -> StoredFailure {
        try load(version, detail: detail) { try $0.failure(id, for: call, on: $0.today) }
    }
}

extension Transaction {
    /// Takes a failure and all that followed from it back.
    func withdraw(_ id: Identifier, because reason: String, by account: String) throws(StoreFault) {
        try execute(
            """
            UPDATE failure SET state = \(FailureState.withdrawn.rawValue), words = \(reason), decided_by = \(account),
                decided_at = \(now)
            WHERE id = \(id)
            """)
        try void(of: id, because: "The failure was withdrawn.")
        try execute("UPDATE warning SET withdrawn_at = \(now) WHERE failure_id = \(id) AND withdrawn_at IS NULL")
        try execute("UPDATE conclusion SET withdrawn_at = \(now) WHERE failure_id = \(id) AND withdrawn_at IS NULL")
    }

    func conclude(
        _ id: Identifier, isReferral: Bool, words: String, by account: String, at moment: Instant
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO conclusion (failure_id, is_referral, words, concluded_by, at)
            VALUES (\(id), \(isReferral), \(words), \(account), \(moment))
            """)
    }
}

extension Querying {
    fileprivate func selfCertificates(of failure: Identifier) throws(StoreFault) -> Int {
        try value("SELECT \(SQL.selfCertificates) FROM failure WHERE id = \(failure)") ?? 0
    }
}
