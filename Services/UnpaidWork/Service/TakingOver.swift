import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What comes from elsewhere in bulk: the registers, and what an earlier system has kept.
extension UnpaidWorkService {
    private static let registerRows = 200
    private static let appointmentsAtOnce = 100

    package func loadUnpaidWorkRegisters(
        _ request: Wire.LoadUnpaidWorkRegistersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.LoadUnpaidWorkRegistersReply {
        for (count, field) in [
            (request.supervisors.count, "supervisors"), (request.projects.count, "projects"),
            (request.closedDays.count, "closedDays"), (request.vehicles.count, "vehicles"),
        ] where count > Self.registerRows {
            throw Status.invalid(field, .tooLarge, "There must be at most \(Self.registerRows).")
        }
        let closed = try request.closedDays.enumerated().map {
            try CommandText.day($1, "closedDays[\($0)]", "Enter a date.")
        }
        let projects = try request.projects.map { wire in
            guard let id = Identifier(wire.projectId) else {
                throw Status.invalid("projects.projectId", .malformed, "Each must have an identifier of its own.")
            }
            return (id, try StoredProject(wire))
        }
        let vehicles = try request.vehicles.map { wire in
            guard let id = Identifier(wire.vehicleId) else {
                throw Status.invalid("vehicles.vehicleId", .malformed, "Each must have an identifier of its own.")
            }
            return (id, try StoredVehicle(wire))
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            if !request.supervisors.isEmpty { try transaction.replaceSupervisors(request.supervisors) }
            for (id, project) in projects { try transaction.change(project, as: id) }
            if !closed.isEmpty { try transaction.replaceClosedDays(Set(closed)) }
            for (id, vehicle) in vehicles { try transaction.change(vehicle, as: id) }
            return .init(
                supervisors: UInt32(request.supervisors.count), projects: UInt32(projects.count),
                closedDays: UInt32(Set(closed).count), vehicles: UInt32(vehicles.count))
        }
    }

    package func takeOverAppointments(
        _ request: Wire.TakeOverAppointmentsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.TakeOverAppointmentsReply {
        guard 1...Self.appointmentsAtOnce ~= request.items.count else {
            throw Status.invalid("items", .outOfRange, "There must be 1 to \(Self.appointmentsAtOnce).")
        }
        let now = London.localTime(at: clock.now)
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let taking = TakingOver(now: now, workingDays: workingDays, caller: call.caller)
            var reply = Wire.TakeOverAppointmentsReply()
            for (row, item) in request.items.enumerated() {
                do {
                    let (id, isNew) = try command.transaction.wholly { try taking.take(item, $0) }
                    command.subjects.append(id)
                    if isNew { reply.takenOver += 1 } else { reply.known += 1 }
                } catch let status as Status {
                    reply.refusals.append(
                        .init(row: UInt32(row), field: status.violations.first?.field ?? "", words: status.message))
                }
            }
            for id in Set(command.subjects) { try command.transaction.settle(id) }
            return reply
        }
    }
}

extension Transaction {
    /// What is booked on a day that has become one without work waits; what is on one that has not any more goes on.
    fileprivate func replaceClosedDays(_ closed: Set<Day>) throws {
        let before = try closedDays(from: today)
        try execute("DELETE FROM closed_day")
        for day in closed { try execute("INSERT INTO closed_day VALUES (\(day))") }
        for day in before.symmetricDifference(closed).sorted() where day >= today {
            try recheckEverybody(in: "session.on_day = \(day)")
        }
    }

    /// Keeps all that a step writes, or nothing of it where a status refuses it.
    func wholly<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        try execute("SAVEPOINT step")
        do {
            let value = try body(self)
            try execute("RELEASE step")
            return value
        } catch let status as Status {
            try execute("ROLLBACK TO step")
            try execute("RELEASE step")
            throw status
        }
    }

    fileprivate func replaceSupervisors(_ supervisors: [Wire.Supervisor]) throws {
        try execute("DELETE FROM competence")
        try execute("DELETE FROM supervisor")
        for (index, person) in supervisors.enumerated() {
            try CommandText.require(
                person.staffId, "supervisors[\(index)].staffId", "Enter the staff number.",
                limit: CommandText.nameCharacters)
            try execute(
                """
                INSERT INTO supervisor (staff_id, surname, forenames, sex, town)
                VALUES (\(person.staffId), \(person.surname), \(person.forenames), \(person.sex), \(person.town))
                ON CONFLICT (staff_id) DO NOTHING
                """)
            for competence in person.competences {
                let until = try CommandText.day(
                    competence.validUntil, "supervisors[\(index)].competences.validUntil", "Enter the last day.")
                let kind: CompetenceKind = try choice(
                    competence.kind, "supervisors[\(index)].competences.kind", "Select one.")
                try execute(
                    """
                    INSERT INTO competence (supervisor, kind, valid_until)
                    VALUES (\(person.staffId), \(kind.rawValue), \(until))
                    ON CONFLICT DO UPDATE SET valid_until = max(valid_until, excluded.valid_until)
                    """)
            }
        }
    }
}

/// Takes over one appointment after another; what is faulty is refused by itself.
private struct TakingOver {
    let now: LocalTime
    let workingDays: WorkingDays
    let caller: Caller

    /// Whose it is, and whether it was not known yet. Throws a status that says what is wrong with the row.
    func take(_ item: Wire.EarlierAppointment, _ transaction: Transaction) throws -> (Identifier, isNew: Bool) {
        let id: Identifier? = try transaction.value(
            """
            SELECT case_id FROM \(SQL.requirementTables)
            WHERE known_case.crn = \(item.crn) AND event_number = \(Int(item.eventNumber))
            """)
        guard let id else { throw Status.invalid("crn", .unknownValue, "Nobody of that number has unpaid work.") }
        let requirement = try transaction.requirement(of: id)
        guard let project = try? transaction.project(item.projectId) else {
            throw Status.invalid("projectId", .unknownValue, "There is no such project.")
        }
        let day = try CommandText.day(item.date, "date", "Enter the date.")
        let (start, end) = try CommandText.times(item.startTime, item.endTime)
        guard day >= requirement.sentencedOn else {
            throw Status.invalid("date", .outOfRange, "It must not lie before the sentence.")
        }
        let outcome = Outcome(item.outcome)
        guard (outcome == nil) == (day >= now.day) else {
            throw Status.invalid("outcome", .outOfRange, "What is over has an outcome, and nothing else has.")
        }
        if let session = try transaction.sessionID(of: project.id, on: day, at: start),
            try transaction.isBooked(item.crn, in: session)
        {
            return (id, false)
        }
        let gross = WorkedTime(start: start, end: end, breakMinutes: 0, penaltyMinutes: 0).grossMinutes
        let booking = BookedTime(
            day: day, start: start, end: end,
            breakMinutes: project.breakMinutes(of: max(0, gross - project.breakMinutes)))
        let session = try transaction.book(
            try transaction.placeable(requirement), at: project, booking, isOver: day < now.day)
        if let outcome { try record(outcome, item, requirement, project, session, transaction) }
        return (id, true)
    }

    private func record(
        _ outcome: Outcome, _ item: Wire.EarlierAppointment, _ requirement: StoredRequirement,
        _ project: StoredProject, _ session: Identifier, _ transaction: Transaction
    ) throws {
        let appointment = try transaction.first(
            "FROM appointment WHERE case_id = \(requirement.id) AND session_id = \(session) AND removed_at IS NULL"
        ) { row in (id: row("id", as: Identifier.self), version: row("version", as: Int.self)) }
        guard let appointment else { return }
        let stored = try transaction.storedSession(session)
        let register = Register(
            session: stored, project: project, now: now, caller: caller, workingDays: workingDays,
            isTakenOver: true)
        let result = try register.record(
            .init(
                appointmentId: "\(appointment.id)", version: UInt32(appointment.version),
                outcome: .init(outcome), penaltyMinutes: item.penaltyMinutes,
                workQuality: item.workQuality, behaviour: item.behaviour), transaction)
        try transaction.recount(session)
        guard result.verdict == .recorded else {
            throw Status.invalid(result.field, .outOfRange, result.words)
        }
    }
}
