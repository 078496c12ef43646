import GatewayKit
import HTTPTypes
import Messages
import RPC

/// What became of one person's appointment: whether they came, from when to when, and how they worked.
struct AttendanceForm: CommandForm {
    static let command = Command<RegisterPerson>(
        "", UnpaidWorkMethods.recordAttendance, audit: "Recorded attendance", heading: "What became of one person",
        button: "Record it")

    private var outcome = Wire.Outcome.unspecified
    private var arrived = TimeEntry()
    private var left = TimeEntry()
    private var penalty = NumberEntry()
    private var workQuality: ConductMark?
    private var behaviour: ConductMark?
    private var woreHiVis: Bool?
    private var notes = ""
    private var isSensitive = false

    func heading(about person: RegisterPerson) -> String { "What became of \(person.row.name)?" }

    /// Filled in with what is recorded, so that it can be corrected.
    mutating func begin(about person: RegisterPerson, _ query: Form) throws(Refusal) {
        if person.role == .unpaidWorkSupervisor, !person.file.hasBegun { throw .notBegun }
        let row = person.row
        outcome = row.outcome
        arrived = TimeEntry(text: row.arrived.isEmpty ? row.startTime : row.arrived)
        left = TimeEntry(text: row.left.isEmpty ? row.endTime : row.left)
        penalty = NumberEntry(row.penaltyMinutes == 0 ? nil : row.penaltyMinutes)
        workQuality = ConductMark(rawValue: row.workQuality)
        behaviour = ConductMark(rawValue: row.behaviour)
        woreHiVis = row.outcome.word.map { _ in row.woreHiVis }
        notes = row.notes
        isSensitive = row.isSensitive
    }

    mutating func fields(_ on: inout some Fields, about person: RegisterPerson) {
        let isWorked = outcome.isWorked
        on.write { $0.safety(of: person.row) }
        on.radios(
            &outcome, "outcome", "Outcome", .needed("Select what became of the person"), of: person.outcomes)
        on.time(
            &arrived, "arrived", "Arrived", .open,
            hint: "Hours and minutes, for example 9:15 or 15:30. What is not worked is not counted.", at: "arrived",
            "start")
        on.time(
            &left, "left", "Left", .open, fault: left.isAfter(arrived) ? nil : "Left must be after arrived",
            at: "left", "end")
        on.number(
            &penalty, "penalty", "Minutes taken off", in: 0...Limits.penaltyMinutes,
            hint: "For lateness or work that was refused. Say why in the notes.", at: "penaltyMinutes")
        on.select(
            &workQuality, "workQuality", "Work quality", .when(isWorked, "Select how the person worked"),
            of: ConductMark.allCases)
        on.select(
            &behaviour, "behaviour", "Behaviour", .when(isWorked, "Select how the person behaved"),
            of: ConductMark.allCases)
        on.yesNo(
            &woreHiVis, "hiVis", "Wore the hi-vis vest",
            .when(isWorked, "Select whether the person wore the hi-vis vest"), at: "woreHiVis")
        notes(&on, person)
    }

    private mutating func notes(_ on: inout some Fields, _ person: RegisterPerson) {
        let most = Limits.attendanceNotesCharacters
        on.area(
            &notes, "notes", "Notes",
            .optional(
                unless: 1...Limits.penaltyMinutes ~= penalty.value, "Enter in the notes why minutes are taken off"),
            most: most,
            hint: "Up to \(most.grouped) characters.")
        on.tick(
            &isSensitive, "sensitive", "Who may read the notes",
            "The notes are sensitive: do not show them to the person", at: "isSensitive")
        guard person.file.summary.isOpen else { return }
        on.write { html in
            html.element("p") { html in
                html.link("Stand this person down instead", to: "\(person.file.path(to: person.row))/stand-down")
            }
        }
    }

    /// The one entry; a row that was refused becomes the fault that it tells.
    func send(_ sent: Sent<RegisterPerson>) async throws -> DoneNote {
        let row = sent.subject.row
        var entry = Wire.AttendanceEntry(
            appointmentId: row.appointmentId, version: sent.version, outcome: outcome, notes: notes,
            isSensitive: isSensitive, capturedAt: sent.capturedAt)
        if outcome.isPresence { add(to: &entry) }
        let reply = try await sent.service.recordAttendance(
            .init(sessionId: sent.subject.file.sessionID, entries: [entry]), sent.call)
        guard let result = reply.results.first else { throw Refusal.internalError }
        try result.check()
        var note = DoneNote("\(row.name): \(outcome.wording.lowercasedFirst). \(result.creditText)")
        note.results = reply.results.map(FormReply.Result.init)
        return note
    }

    /// What there is to say only of somebody who was there.
    private func add(to entry: inout Wire.AttendanceEntry) {
        entry.arrived = arrived.iso
        entry.left = left.iso
        entry.penaltyMinutes = penalty.value
        entry.workQuality = workQuality?.rawValue ?? 0
        entry.behaviour = behaviour?.rawValue ?? 0
        entry.woreHiVis = woreHiVis == true
    }
}

extension Refusal {
    /// The risk at the point of work has not been assessed.
    fileprivate static let notBegun = Refusal(
        status: .conflict, heading: "The session has not begun",
        advice: "Assess the risk at the point of work first. Then record who came.")
}

extension Wire.AttendanceResult {
    /// Whether it stands in the register now.
    var isInRegister: Bool { verdict == .recorded || verdict == .known }

    /// What it counts for.
    var creditText: String {
        minutesCredited == 0 ? "Nothing was credited." : "\(minutesCredited.hoursText) credited."
    }

    /// Throws what kept it out of the register.
    func check() throws(Status) {
        switch verdict {
        case .recorded, .known: return
        case .refused:
            let fault = FieldViolation(field: field, code: .inconsistent, message: words)
            throw Status(.failedPrecondition, words, violations: [fault])
        case .stale: throw Status(.aborted, words)
        case .notFound: throw Status(.notFound, words.isEmpty ? "There is no such appointment." : words)
        case .unspecified, .unrecognized: throw Status(.internalError, "A verdict that is not known here.")
        }
    }
}

extension FormReply.Result {
    init(_ result: Wire.AttendanceResult) {
        let verdict =
            switch result.verdict {
            case .recorded: "recorded"
            case .known: "known"
            case .stale: "stale"
            case .notFound: "not-found"
            case .refused, .unspecified, .unrecognized: "refused"
            }
        self.init(
            appointmentId: result.appointmentId, verdict: verdict, version: result.version,
            words: result.isInRegister ? result.creditText : result.words, field: result.field)
    }
}
