import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    /// Entries of one call.
    static let entriesAtOnce = 60

    package func recordAttendance(
        _ request: Wire.RecordAttendanceRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordAttendanceReply {
        guard 1...Self.entriesAtOnce ~= request.entries.count else {
            throw Status.invalid("entries", .outOfRange, "There must be 1 to \(Self.entriesAtOnce).")
        }
        let now = London.localTime(at: clock.now)
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let session = try transaction.session(request.sessionId, for: call)
            command.subjects = try transaction.people(in: session.id)
            command.detail = "\(session.id)"
            let register = Register(
                session: session, project: try transaction.project(of: session.id), now: now, caller: call.caller,
                workingDays: workingDays)
            var reply = Wire.RecordAttendanceReply()
            for entry in request.entries { reply.results.append(try register.record(entry, transaction)) }
            try transaction.recount(session.id)
            try transaction.recheckWomen(in: session.id)
            return reply
        }
    }
}

/// A session's register, into which entries are written one by one: what is wrong with one holds up no other.
struct Register {
    let session: StoredSession
    let project: StoredProject
    let now: LocalTime
    let caller: Caller
    let workingDays: WorkingDays
    /// Kept by an earlier system, whose officers have decided what a register alone may not say.
    var isTakenOver = false

    func record(_ entry: Wire.AttendanceEntry, _ transaction: Transaction) throws -> Wire.AttendanceResult {
        guard let known = try transaction.entry(entry.appointmentId, in: session.id) else {
            return .init(
                appointmentId: entry.appointmentId, verdict: .notFound,
                words: "Nobody of that entry is on the register.")
        }
        do throws(EntryFault) {
            let asked = try AskedOutcome(entry, of: known)
            if known.hasSame(asked) {
                return known.result(.known)
            }
            guard Int(entry.version) == known.version else { throw .stale }
            return try decide(asked, of: known, transaction)
        } catch .store(let fault) {
            throw fault
        } catch .stale {
            return known.result(.stale, "The entry has changed since you opened it. Look at it again.")
        } catch .refused(let field, let words) {
            return known.result(.refused, words, field)
        }
    }

    private func decide(
        _ asked: AskedOutcome, of known: RegisterEntry, _ transaction: Transaction
    ) throws(EntryFault) -> Wire.AttendanceResult {
        try checkIsOpen(to: asked)
        let requirement = try EntryFault.of { try transaction.requirement(of: known.requirement) }
        let remaining = requirement.remainingMinutes + known.minutesCredited
        let isEducation = project.rules.type.isEducation
        let education =
            requirement.educationMinutesRemaining(on: session.day) + (isEducation ? known.minutesCredited : 0)
        let credit = Credit(
            asked.worked, outcome: asked.outcome, minutesRemaining: remaining,
            educationMinutesRemaining: isEducation ? education : nil)
        let record = AppointmentRecord(
            day: session.day, plannedStart: known.start, plannedEnd: known.end,
            worked: asked.outcome.isAttended ? asked.worked : nil, outcome: asked.outcome,
            minutesCredited: credit.minutes, isEducation: isEducation, notesCharacters: asked.entry.notes.count,
            isSensitive: asked.entry.isSensitive, wasSensitive: known.isSensitive)
        let terms = AppointmentTerms(
            sentencedOn: requirement.sentencedOn, projectClosesOn: project.rules.closesOn,
            projectWeekdays: project.rules.weekdays, remainingMinutes: remaining, educationMinutesRemaining: education)
        if let fault = AppointmentCheck.faults(record, under: terms, now: now).first {
            throw .refused(field: fault.entryField, fault.sentence)
        }
        return try EntryFault.of {
            try transaction.keep(asked, credit, of: known, requirement, self)
            let version: Int? = try transaction.value("SELECT version FROM appointment WHERE id = \(known.id)")
            return .init(
                appointmentId: "\(known.id)", verdict: .recorded, version: UInt32(version ?? 0),
                minutesCredited: UInt32(credit.minutes))
        }
    }

    /// Nobody's work is recorded before the risks were looked at, and a supervisor corrects nothing that is signed off.
    private func checkIsOpen(to asked: AskedOutcome) throws(EntryFault) {
        let isSupervisor = caller.role == Role.unpaidWorkSupervisor.rawValue
        let allowed = isTakenOver ? Outcome.allCases : isSupervisor ? Outcome.bySupervisor : Outcome.byOffice
        guard allowed.contains(asked.outcome) else {
            throw .refused(field: "outcome", "\(asked.outcome.name): this is for the office to record.")
        }
        switch session.state {
        case .stoodDown: throw .refused(field: "outcome", "The session was stood down.")
        case .signedOff where isSupervisor: throw .refused(field: "outcome", "The session is signed off.")
        case .planned where asked.outcome.isAttended && isSupervisor:
            throw .refused(field: "outcome", "Assess the risks at the point of work first.")
        default: break
        }
    }
}

/// Why an entry is not written.
enum EntryFault: Error {
    case refused(field: String, _ words: String)
    case stale
    case store(any Error)

    /// Runs what the store may fail at.
    static func of<Value>(_ body: () throws -> Value) throws(EntryFault) -> Value {
        do { return try body() } catch { throw .store(error) }
    }
}

/// What somebody wants to record of an appointment.
struct AskedOutcome {
    let entry: Wire.AttendanceEntry
    let outcome: Outcome
    let worked: WorkedTime
    let capturedAt: Instant?

    /// Penalty minutes of a day.
    private static let penaltyMinutes = 0...720

    fileprivate init(_ entry: Wire.AttendanceEntry, of known: RegisterEntry) throws(EntryFault) {
        guard let outcome = Outcome(entry.outcome) else {
            throw .refused(field: "outcome", "Select what became of the appointment.")
        }
        guard Self.penaltyMinutes.contains(Int(entry.penaltyMinutes)) else {
            throw .refused(field: "penaltyMinutes", "It must be at most \(Self.penaltyMinutes.upperBound) minutes.")
        }
        for (mark, field) in [(entry.workQuality, "workQuality"), (entry.behaviour, "behaviour")]
        where mark != 0 && ConductMark(rawValue: Int(mark)) == nil {
            throw .refused(field: field, "Select one of the marks.")
        }
        // Who was noted as they came, and of whom nothing else is said, came then.
        var entry = entry
        if entry.arrived.isEmpty, outcome.isAttended { entry.arrived = known.arrived }
        self.entry = entry
        self.outcome = outcome
        // Later than the appointment's own start is late; earlier counts from the start.
        let start = max(try Self.time(entry.arrived, "arrived") ?? known.start, known.start)
        let end = try Self.time(entry.left, "left") ?? known.end
        // Who leaves before a short day's length has no break taken off.
        let gross = WorkedTime(start: start, end: end, breakMinutes: 0, penaltyMinutes: 0).grossMinutes
        worked = WorkedTime(
            start: start, end: end,
            breakMinutes: gross >= WorkedTime.minutesWithoutBreak || gross >= known.grossMinutes
                ? known.breakMinutes : 0,
            penaltyMinutes: Int(entry.penaltyMinutes))
        capturedAt = entry.capturedAt.isEmpty ? nil : Instant(rfc3339: entry.capturedAt)
        if !entry.capturedAt.isEmpty, capturedAt == nil {
            throw .refused(field: "capturedAt", "It must be a point in time, such as 2019-06-03T09:00:00Z.")
        }
    }

    /// What the day counts for where much is left of an order.
    var creditableMinutes: Int {
        Credit(worked, outcome: outcome, minutesRemaining: .max, educationMinutesRemaining: nil).minutes
    }

    private static func time(_ text: String, _ field: String) throws(EntryFault) -> TimeOfDay? {
        guard !text.isEmpty else { return nil }
        guard let time = TimeOfDay(iso: text) else {
            throw .refused(field: field, "It must be a time of day, such as 09:00.")
        }
        return time
    }
}

/// An entry of the register as it stands.
struct RegisterEntry {
    let id: Identifier
    let requirement: Identifier
    let version: Int
    let start: TimeOfDay
    let end: TimeOfDay
    let breakMinutes: Int
    let outcome: Outcome?
    let arrived: String
    let left: String
    let penaltyMinutes: Int
    let minutesCredited: Int
    let workQuality: Int
    let behaviour: Int
    let woreHiVis: Bool
    let notes: String
    let isSensitive: Bool

    var grossMinutes: Int {
        WorkedTime(start: start, end: end, breakMinutes: 0, penaltyMinutes: 0).grossMinutes
    }

    /// Whether it says what is asked already: the same sent twice is entered once.
    func hasSame(_ asked: AskedOutcome) -> Bool {
        let entry = asked.entry
        return outcome == asked.outcome && arrived == entry.arrived && left == entry.left
            && penaltyMinutes == Int(entry.penaltyMinutes) && workQuality == Int(entry.workQuality)
            && behaviour == Int(entry.behaviour) && notes == entry.notes && isSensitive == entry.isSensitive
            && woreHiVis == entry.woreHiVis
    }

    fileprivate func result(
        _ verdict: Wire.EntryVerdict, _ words: String = "", _ field: String = ""
    ) -> Wire.AttendanceResult {
        .init(
            appointmentId: "\(id)", verdict: verdict, version: UInt32(version),
            minutesCredited: UInt32(minutesCredited), words: words, field: field)
    }
}

extension Querying {
    fileprivate func entry(_ text: String, in session: Identifier) throws(StoreFault) -> RegisterEntry? {
        try first(
            """
            FROM appointment WHERE id = \(Identifier(text)) AND session_id = \(session) AND removed_at IS NULL
            """
        ) { row in
            RegisterEntry(
                id: row("id"), requirement: row("case_id"), version: row("version"), start: row("starts"),
                end: row("ends"), breakMinutes: row("break_minutes"),
                outcome: row("outcome", as: Int?.self).flatMap(Outcome.init), arrived: row("arrived"),
                left: row("left_at"), penaltyMinutes: row("penalty_minutes"), minutesCredited: row("minutes_credited"),
                workQuality: row("work_quality"), behaviour: row("behaviour"), woreHiVis: row("wore_hi_vis"),
                notes: row("notes"), isSensitive: row("is_sensitive"))
        }
    }
}

extension Transaction {
    /// Writes an outcome, credits it, and starts or ends what follows from it.
    fileprivate func keep(
        _ asked: AskedOutcome, _ credit: Credit, of known: RegisterEntry, _ requirement: StoredRequirement,
        _ register: Register
    ) throws {
        let entry = asked.entry
        try execute(
            """
            UPDATE appointment SET version = version + 1, outcome = \(asked.outcome.rawValue),
                arrived = \(entry.arrived), left_at = \(entry.left), penalty_minutes = \(Int(entry.penaltyMinutes)),
                minutes_credited = \(credit.minutes), work_quality = \(Int(entry.workQuality)),
                behaviour = \(Int(entry.behaviour)), wore_hi_vis = \(entry.woreHiVis), notes = \(entry.notes),
                is_sensitive = \(entry.isSensitive), recorded_by = \(register.caller.account), recorded_at = \(now),
                captured_at = \(asked.capturedAt)
            WHERE id = \(known.id)
            """)
        let session = register.session
        try self.credit(
            credit.minutes, worked: asked.creditableMinutes, in: place(of: register.project), for: known.id,
            requirement, on: session.day,
            by: register.caller.account)
        try keepBeginning(of: requirement.id)
        try settleFailure(of: known.id, requirement, asked.outcome, on: session.day, register)
        try settle(requirement.id)
    }

    private func place(of project: StoredProject) -> LedgerPlace {
        LedgerPlace(name: project.rules.name, isEducation: project.rules.type.isEducation)
    }

    /// Credits an appointment with so many minutes in all, and with what was worked under concurrent orders too.
    ///
    /// - Parameter worked: what the day would count for where much is left of an order.
    func credit(
        _ minutes: Int, worked: Int, in place: LedgerPlace, for appointment: Identifier,
        _ requirement: StoredRequirement, on day: Day, by account: String
    ) throws {
        try credit(minutes, in: place, for: appointment, to: requirement.id, on: day, by: account)
        let concurrent = Set(try concurrentOrders(of: requirement.id))
        for id in concurrent.union(try orders(creditedFor: appointment, beside: requirement.id)) {
            let (other, before) = (try self.requirement(of: id), try credited(to: id, for: appointment))
            let room = place.isEducation ? other.educationMinutesRemaining(on: day) : other.remainingMinutes
            // An order that is not concurrent any more keeps no more than it had.
            let most = concurrent.contains(id) ? min(room, other.remainingMinutes) + before : before
            try credit(min(worked, most), in: place.concurrently, for: appointment, to: id, on: day, by: account)
            try keepBeginning(of: id)
            try settle(id)
        }
    }

    private func orders(creditedFor appointment: Identifier, beside id: Identifier) throws(StoreFault) -> [Identifier] {
        try all(
            """
            FROM ledger WHERE appointment_id = \(appointment) AND case_id <> \(id)
            GROUP BY case_id HAVING sum(minutes) <> 0
            """
        ) { $0("case_id") }
    }

    /// What it was credited with before is reversed first.
    private func credit(
        _ minutes: Int, in place: LedgerPlace, for appointment: Identifier, to id: Identifier, on day: Day,
        by account: String
    ) throws(StoreFault) {
        let before = try credited(to: id, for: appointment)
        guard minutes != before else { return }
        // The project may be of another kind by now: a reversal says what its credit said.
        let wasEducation: Bool? = try value(
            """
            SELECT is_education FROM ledger WHERE case_id = \(id) AND appointment_id = \(appointment)
            ORDER BY sequence DESC LIMIT 1
            """)
        try append(
            .init(
                kind: .reversed, minutes: -before, isEducation: wasEducation ?? false, on: day,
                words: "Corrected: \(place.name).", appointment: appointment, by: account), to: id)
        try append(
            .init(
                kind: .credited, minutes: minutes, isEducation: place.isEducation, on: day, words: place.name,
                appointment: appointment, by: account), to: id)
    }

    private func credited(to id: Identifier, for appointment: Identifier) throws(StoreFault) -> Int {
        try value("SELECT sum(minutes) FROM ledger WHERE case_id = \(id) AND appointment_id = \(appointment)") ?? 0
    }

    /// The day on which somebody first worked, as the registers stand now; being sent home by us is no beginning.
    ///
    /// A day under a concurrent order counts.
    func keepBeginning(of id: Identifier) throws(StoreFault) {
        let recorded = try all(
            """
            FROM appointment WHERE outcome IS NOT NULL AND (case_id = \(id) OR id IN (
                SELECT appointment_id FROM ledger WHERE case_id = \(id)
                GROUP BY appointment_id HAVING sum(minutes) > 0))
            ORDER BY on_day
            """
        ) { (day: $0("on_day", as: Day.self), outcome: Outcome(rawValue: $0("outcome", as: Int.self))) }
        let first = recorded.first { $0.outcome?.isAttended == true && $0.outcome != .sentHomeService }?.day
        try execute("UPDATE unpaid_work SET started_on = \(first) WHERE case_id = \(id)")
    }
}

/// Where minutes were worked, as the ledger names it.
struct LedgerPlace {
    let name: String
    let isEducation: Bool

    /// The same under another order.
    fileprivate var concurrently: LedgerPlace {
        LedgerPlace(name: "\(name): concurrent hours", isEducation: isEducation)
    }
}

extension AppointmentFault {
    /// As the contract's entry names what the rule calls the start and the end.
    fileprivate var entryField: String {
        switch field {
        case "start": "arrived"
        case "end": "left"
        default: field
        }
    }
}
