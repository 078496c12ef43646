import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func issueInstruction(
        _ request: Wire.IssueInstructionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.IssueInstructionReply {
        guard request.method != .unspecified, Wire.InstructionMethod.allCases.contains(request.method) else {
            throw Status.invalid("method", .unknownValue, "Select how the person is told.")
        }
        guard request.appointmentIds.count <= AppointmentLimits.atOnce else {
            throw Status.invalid(
                "appointmentIds", .tooLarge, "Select at most \(AppointmentLimits.atOnce) appointments.")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version) { try $0.requirement(request.caseId, for: call) }
            let due = try transaction.uninstructed(of: found.id, among: request.appointmentIds)
            let held = due.filter { !$0.appointment.heldBecause.isEmpty }.map(\.appointment)
            let ready = due.filter { $0.appointment.heldBecause.isEmpty }
            guard !ready.isEmpty else {
                let words = held.first.map { "It waits: \($0.heldBecause)" } ?? "There is nothing to instruct."
                throw Status(.failedPrecondition, words, reason: held.isEmpty ? "NOTHING_DUE" : "HELD")
            }
            let id = try transaction.instruct(found, ready, request.method, by: call.caller)
            let settled = try transaction.settle(found.id)
            return .init(
                instructionId: "\(id)", version: UInt32(settled.version), appointments: UInt32(ready.count),
                held: held.map { "\($0.date): \($0.heldBecause)" })
        }
    }

    package func withdrawInstruction(
        _ request: Wire.WithdrawInstructionRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        try CommandText.require(request.cause, "cause", "Enter why.")
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.cause
        ) { transaction, found in
            let id = Identifier(request.instructionId)
            let withdrawn = try transaction.execute(
                """
                UPDATE instruction SET withdrawn_at = \(transaction.now), withdrawn_because = \(request.cause)
                WHERE id = \(id) AND case_id = \(found.id) AND withdrawn_at IS NULL
                """)
            guard withdrawn == 1 else {
                throw Status(.notFound, "There is no such instruction in force.", reason: "NO_SUCH_INSTRUCTION")
            }
            try transaction.execute(
                """
                UPDATE appointment SET instruction_id = NULL, version = version + 1
                WHERE instruction_id = \(id) AND \(SQL.isPending)
                """)
        }
    }
}

/// An appointment to be told of, and where to report for it.
private struct UninstructedAppointment {
    let appointment: Wire.Appointment
    let meetingPoint: String
    let pickUp: String
}

extension [UninstructedAppointment] {
    /// One sentence for each place and time, with its days.
    fileprivate var inWords: String {
        let places = reduce(into: [String]()) { if !$0.contains($1.place) { $0.append($1.place) } }
        return places.map { place in
            let days = filter { $0.place == place }.compactMap { Day(iso: $0.appointment.date)?.inWords }
            return "Report at \(place) on \(days.joined(separator: ", "))."
        }.joined(separator: " ")
    }
}

extension UninstructedAppointment {
    /// `09:00 to Moor Park gates`; where somebody is picked up, that comes first.
    fileprivate var place: String {
        guard pickUp.isEmpty else { return "\(pickUp), where a vehicle picks you up," }
        return "\(appointment.startTime) to \(meetingPoint.isEmpty ? appointment.project : meetingPoint)"
    }
}

extension Transaction {
    fileprivate func uninstructed(
        of id: Identifier, among asked: [String]
    ) throws(StoreFault) -> [UninstructedAppointment] {
        let all = try all(
            """
            FROM \(SQL.appointmentTables)
            WHERE case_id = \(id) AND \(SQL.isPending) AND appointment.on_day >= \(today) AND instruction_id IS NULL
            ORDER BY appointment.on_day, appointment.starts
            """
        ) {
            UninstructedAppointment(appointment: .init(&$0), meetingPoint: $0("meeting_point"), pickUp: $0(SQL.pickUp))
        }
        let wanted = asked.isEmpty ? all : all.filter { asked.contains($0.appointment.appointmentId) }
        return Array(wanted.prefix(AppointmentLimits.atOnce))
    }

    /// Tells somebody of their appointment in a session, and anew of days whose instruction was taken back; says what
    /// holds those that wait.
    func instruct(
        _ found: StoredRequirement, in session: Identifier?, _ method: Wire.InstructionMethod, by caller: Caller
    ) throws(StoreFault) -> [String] {
        let again = try all(
            """
            FROM appointment JOIN instruction ON instruction.id = instruction_id
            WHERE appointment.case_id = \(found.id) AND \(SQL.isPending) AND withdrawn_at IS NOT NULL
            """
        ) { $0("appointment.id", as: Identifier.self) }
        for id in again { try execute("UPDATE appointment SET instruction_id = NULL WHERE id = \(id)") }
        let known = Set(again.map { "\($0)" })
        let due = try uninstructed(of: found.id, among: []).filter {
            known.contains($0.appointment.appointmentId) || $0.appointment.sessionId == session.map { "\($0)" }
        }
        let ready = due.filter(\.appointment.heldBecause.isEmpty)
        if !ready.isEmpty { _ = try instruct(found, ready, method, by: caller) }
        return due.map(\.appointment.heldBecause).filter { !$0.isEmpty }
    }

    /// Takes back what tells of an appointment; its other days wait to be told anew.
    func withdrawInstruction(telling appointment: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE instruction SET withdrawn_at = \(now), withdrawn_because = \(words)
            WHERE id = (SELECT instruction_id FROM appointment WHERE id = \(appointment)) AND withdrawn_at IS NULL
            """)
        try execute("UPDATE appointment SET instruction_id = NULL WHERE id = \(appointment)")
    }

    fileprivate func instruct(
        _ found: StoredRequirement, _ due: [UninstructedAppointment], _ method: Wire.InstructionMethod,
        by caller: Caller
    ) throws(StoreFault) -> Identifier {
        let id = Identifier(at: now)
        // The words keep the days, which appointments lose when they are moved or removed.
        let words = due.inWords
        try execute(
            """
            INSERT INTO instruction (id, case_id, method, words, issued_by, issued_at)
            VALUES (\(id), \(found.id), \(method), \(words), \(caller.account), \(now))
            """)
        for item in due {
            try execute(
                """
                UPDATE appointment SET instruction_id = \(id), version = version + 1
                WHERE id = \(Identifier(item.appointment.appointmentId))
                """)
        }
        return id
    }

    /// Takes back what tells of no day any more.
    func withdrawEmptyInstructions(of id: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE instruction SET withdrawn_at = \(now), withdrawn_because = \(words)
            WHERE case_id = \(id) AND withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM appointment WHERE instruction_id = instruction.id)
            """)
    }

    /// Takes back every instruction for what is still to come.
    func withdrawInstructions(of id: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE instruction SET withdrawn_at = \(now), withdrawn_because = \(words)
            WHERE case_id = \(id) AND withdrawn_at IS NULL
            """)
    }
}

extension Querying {
    /// The latest first.
    func instructions(of id: Identifier) throws(StoreFault) -> [Wire.Instruction] {
        let rows = try all(
            "FROM instruction WHERE case_id = \(id) ORDER BY issued_at DESC, id DESC LIMIT \(Requirements.historyRows)"
        ) { row in
            Wire.Instruction(
                instructionId: row.id("id"), method: row.choice("method"), issuedOn: row.instant("issued_at"),
                issuedBy: row("issued_by"), words: row("words"), withdrawnOn: row.instant("withdrawn_at"),
                withdrawnBecause: row("withdrawn_because"))
        }
        return try rows.map { (row) throws(StoreFault) -> Wire.Instruction in
            var row = row
            let told = try all(
                """
                FROM appointment WHERE instruction_id = \(Identifier(row.instructionId))
                ORDER BY on_day LIMIT \(AppointmentLimits.atOnce)
                """
            ) { (id: $0.id("id"), day: $0("on_day", as: String.self)) }
            row.dates = told.map(\.day)
            row.appointmentIds = told.map(\.id)
            return row
        }
    }
}
