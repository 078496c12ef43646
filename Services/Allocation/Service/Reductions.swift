import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func recordReduction(
        _ request: Wire.RecordReductionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordReductionReply {
        let reduction = try Reduction(request)
        try CommandText.check(request.note, "note")
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let officer = try transaction.requireOfficer(request.staffId)
            let id = Identifier(at: transaction.now)
            // Why somebody is away is for few to know.
            command.detail = "\(officer.officer.id): \(id)"
            try transaction.execute(
                """
                INSERT INTO reduction (id, officer, reason, percent, from_on, until_on, note, recorded_by, recorded_at)
                VALUES (\(id), \(request.staffId), \(reduction.reason.rawValue), \(reduction.percent),
                    \(reduction.from), \(reduction.until), \(request.note), \(call.caller.account), \(transaction.now))
                """)
            return try transaction.settleReduction(id, of: request.staffId, workingDays, by: call.caller)
        }
    }

    package func endReduction(
        _ request: Wire.EndReductionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordReductionReply {
        let until = try CommandText.day(request.until, "until", "Enter the last day.")
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let id = Identifier(request.reductionId)
            let officer: String? = try transaction.value(
                "SELECT officer FROM reduction WHERE id = \(id) AND is_taken_back = 0")
            guard let id, let officer else { throw Status.noSuch("reduction") }
            command.detail = "\(officer): until \(until)"
            // One that ends before it begins has never been.
            try transaction.execute(
                """
                UPDATE reduction SET is_taken_back = iif(\(until) < from_on, 1, 0),
                    until_on = iif(\(until) < from_on, until_on, \(until)), ended_by = \(call.caller.account),
                    recorded_at = iif(coalesce(until_on, '9999') < \(until), \(transaction.now), recorded_at)
                WHERE id = \(id)
                """)
            return try transaction.settleReduction(id, of: officer, workingDays, by: call.caller)
        }
    }
}

extension Reduction {
    fileprivate init(_ request: Wire.RecordReductionRequest) throws(Status) {
        guard let reason = ReductionReason(rawValue: Int(request.reason)) else {
            throw .invalid("reason", .unknownValue, "Select a reason.")
        }
        let from = try CommandText.day(request.from, "from", "Enter the first day.")
        let until = request.until.isEmpty ? nil : try CommandText.day(request.until, "until", "")
        let percent = reason.isAbsence && request.percent == 0 ? 100 : Int(request.percent)
        let faults = Reduction.faults(reason: reason, percent: percent, from: from, until: until)
        guard faults.isEmpty else {
            throw .invalid(faults.map { FieldViolation(field: $0.field, code: .outOfRange, message: $0.sentence) })
        }
        self.init(reason: reason, percent: percent, from: from, until: until)
    }
}

extension Transaction {
    /// Lets the clocks of the officer's cases follow, and tells how many cases are to be with somebody else.
    fileprivate func settleReduction(
        _ id: Identifier, of officer: String, _ workingDays: WorkingDays, by caller: Caller
    ) throws -> Wire.RecordReductionReply {
        try settleReallocation(of: [officer], workingDays, by: caller)
        let cases: Int? = try value(
            """
            SELECT count(*) FROM event JOIN clock ON clock.event_id = event.id
            WHERE event.officer = \(officer) AND \(SQL.weighs) AND \(SQL.isReallocationDue)
            """)
        return .init(reductionId: "\(id)", casesToReallocate: UInt32(cases ?? 0))
    }

    /// Takes over an absence as the staff list has it; one that was ended here stays ended.
    func keepListedAbsence(_ officer: String, _ absence: Reduction) throws(StoreFault) {
        try execute(
            """
            INSERT INTO reduction (id, officer, reason, percent, from_on, until_on, note, recorded_by, recorded_at)
            VALUES (\(Identifier(at: now)), \(officer), \(absence.reason.rawValue), \(absence.percent),
                \(absence.from), \(absence.until), '', '', \(now))
            ON CONFLICT (officer, from_on) WHERE recorded_by = ''
                DO UPDATE SET until_on = iif(ended_by = '', excluded.until_on, until_on),
                    recorded_at = iif(ended_by = '' AND coalesce(until_on, '9999') < coalesce(excluded.until_on, '9999'),
                        excluded.recorded_at, recorded_at)
            """)
    }
}

extension Querying {
    /// What takes from an officer's capacity, the latest first.
    func reductions(of officer: String, on today: Day) throws(StoreFault) -> [Wire.Reduction] {
        try all(
            """
            FROM reduction
            WHERE officer = \(officer) AND is_taken_back = 0 ORDER BY from_on DESC, id LIMIT \(HistoryRows.entries)
            """
        ) { row in
            let reason = ReductionReason(rawValue: row("reason")) ?? .other
            let reduction = Reduction(
                reason: reason, percent: row("percent"), from: row("from_on"), until: row("until_on"))
            return Wire.Reduction(
                reductionId: row.id("id"), reason: UInt32(reason.rawValue), name: reason.name,
                percent: UInt32(reduction.percent), from: "\(reduction.from)",
                until: reduction.until.map { "\($0)" } ?? "", note: row("note"), recordedBy: row("recorded_by"),
                recordedAt: row.instant("recorded_at"), isAbsence: reason.isAbsence,
                isInForce: reduction.isInForce(on: today))
        }
    }
}

extension Wire.ReductionChoice {
    init(_ reason: ReductionReason) {
        self.init(
            reason: UInt32(reason.rawValue), name: reason.name, isAbsence: reason.isAbsence,
            usualPercents: reason.usualPercents.map { UInt32($0) }, maximumPercent: UInt32(reason.maximumPercent),
            usualMonths: UInt32(reason.usualMonths ?? 0))
    }
}

extension SQL {
    /// What keeps an officer away, whenever that is.
    static let absence: SQL = {
        let reasons = ReductionReason.allCases.filter(\.isAbsence).map { "\($0.rawValue)" as SQL }
        return "is_taken_back = 0 AND reason IN (\(SQL.joined(reasons, by: ", ")))"
    }()

    /// What keeps an officer away on the day.
    static func absence(on day: Day) -> SQL {
        "\(absence) AND from_on <= \(day) AND (until_on IS NULL OR until_on >= \(day))"
    }
}
