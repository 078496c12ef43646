import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

/// What follows from whatever has been written: each failure's next step, its clock, and what others are told.
extension Transaction {
    /// Works out anew what follows from each failure of an order, and answers how the one that was changed stands.
    func settle(
        _ id: Identifier, of order: Identifier, _ workingDays: WorkingDays
    ) throws -> Wire.FailureCommandReply {
        try settle(order: order, changed: id, workingDays)
        let found = try failure(id)
        let next = found.nextStep(try warnings(of: order, but: id))
        let referBy: Day? = try value(
            "SELECT \(SQL.dueOn(.referral)) FROM failure WHERE id = \(id)")
        return .init(
            failureId: "\(id)", version: UInt32(found.version), state: .init(found.rules.state),
            step: .init(found.step), referBy: referBy.text, reasons: next?.reasons.map(\.sentence) ?? [])
    }

    /// The same, of every failure for which something else follows than before, and of the one that was changed.
    func settle(order: Identifier, changed: Identifier? = nil, _ workingDays: WorkingDays) throws {
        for failure in try failures(of: order) {
            let next = failure.nextStep(try warnings(of: order, but: failure.id))?.step ?? failure.step
            guard failure.id == changed || next != failure.step else { continue }
            try execute(
                "UPDATE failure SET version = version + 1, step = \(next.rawValue) WHERE id = \(failure.id)")
            if next == .referral, failure.step != .referral {
                let due = try FailureClock.referral.due(failure.rules, workingDays)
                try start(
                    .referral, of: failure.id, by: "It must be referred.", on: failure.rules.knownOn, due: due)
            } else if next != .referral {
                try void([.referral], of: failure.id, because: "No referral is owed.")
            }
            let notice = try notice(of: failure.id)
            try publish(SupervisionService.failureTopic, of: notice.failureId, notice.encodedBytes)
        }
    }
}

extension Querying {
    /// What other services are told of a failure.
    func notice(of id: Identifier) throws(StoreFault) -> Wire.FailureNotice {
        let found = try first("FROM \(SQL.failures) WHERE failure.id = \(id)") { row in
            let failure = StoredFailure(&row)
            return Wire.FailureNotice(
                caseId: "\(failure.order)", failureId: "\(id)", on: "\(failure.rules.on)", outcome: failure.outcome,
                state: .init(failure.rules.state), step: .init(failure.step),
                decideBy: row(SQL.dueOn(.decision), as: Day?.self).text,
                referBy: row(SQL.dueOn(.referral), as: Day?.self).text, requirement: failure.requirement,
                version: UInt32(failure.version), words: failure.words,
                recordedAs: row.choice("failure.recorded_as"), warnedOn: failure.rules.warnedOn.text,
                referredOn: failure.rules.referredOn.text, decidedBy: row("failure.decided_by"))
        }
        return found ?? .init()
    }
}
