import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func adjustMinutes(
        _ request: Wire.AdjustMinutesRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        let reason: AdjustmentReason = try choice(request.reason, "reason", "Select a reason.")
        let day = try CommandText.day(request.on, "on", "Enter when it arose.")
        try CommandText.check(request.note, "note")
        return try await change(
            request, of: request.caseId, request.version, call,
            detail: "\(reason.name): \(request.minutes) minutes. \(request.note)"
        ) { transaction, found in
            let faults = Adjustment.faults(
                reason: reason, minutes: Int(request.minutes), on: day, today: transaction.today,
                sentencedOn: found.sentencedOn, remaining: found.remainingMinutes)
            try Status.refuse(faults.map { ($0.field, $0.sentence) })
            let words = [reason.name, request.note].filter { !$0.isBlank }.joined(separator: ". ")
            let entry = Adjustment(reason: reason, minutes: Int(request.minutes), on: day).entry
            try transaction.append(
                .init(kind: entry.kind, minutes: entry.minutes, on: day, words: words, by: call.caller.account),
                to: found.id)
        }
    }

    package func recordReview(
        _ request: Wire.RecordReviewRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        guard request.kind != .unspecified, Wire.ReviewKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select what is recorded.")
        }
        try CommandText.require(request.note, "note", "Enter what was found.")
        let isGranted = request.kind == .extensionGranted
        let completeBy =
            isGranted ? try CommandText.day(request.completeBy, "completeBy", "Enter the new last day.") : nil
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.note
        ) { transaction, found in
            try transaction.execute(
                """
                INSERT INTO review (case_id, kind, note, recorded_by, at)
                VALUES (\(found.id), \(request.kind), \(request.note), \(call.caller.account),
                    \(transaction.now))
                """)
            switch request.kind {
            case .sixMonths: try transaction.meet(.sixMonthReview, of: found.id, by: "It was reviewed.")
            case .nineMonths: try transaction.meet(.nineMonthReview, of: found.id, by: "It was reviewed.")
            default: break
            }
            if let completeBy {
                guard completeBy > found.completeBy else {
                    throw Status.invalid("completeBy", .outOfRange, "It must be after \(found.completeBy).")
                }
                try transaction.extend(found, to: completeBy)
            }
        }
    }

    package func recordCertificate(
        _ request: Wire.RecordCertificateRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        try CommandText.require(request.name, "name", "Enter what was gained.", limit: CommandText.nameCharacters)
        let day = try CommandText.day(request.gainedOn, "gainedOn", "Enter when it was gained.")
        guard day <= clock.today else { throw Status.invalid("gainedOn", .outOfRange, "It must be today or earlier.") }
        guard Wire.GainKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select a certificate or a skill.")
        }
        let kind = request.kind == .unspecified ? Wire.GainKind.certificate : request.kind
        return try await change(request, of: request.caseId, request.version, call) { transaction, found in
            try transaction.execute(
                """
                INSERT INTO certificate (case_id, name, gained_on, recorded_by, kind)
                VALUES (\(found.id), \(request.name), \(day), \(call.caller.account), \(kind))
                """)
        }
    }
}

extension Transaction {
    /// The court has given more time: the clock that ran is void, and another runs.
    fileprivate func extend(_ found: StoredRequirement, to day: Day) throws(StoreFault) {
        try execute("UPDATE unpaid_work SET complete_by = \(day) WHERE case_id = \(found.id)")
        try void(.completeBy, of: found.id, because: "The court has extended the twelve months.")
        try start(.completeBy, of: found.id, by: "The court has extended the twelve months.", on: today, due: day)
    }
}
