import HTTPTypes
import Messages
import RPC

/// What became of one person's appointment: whether they came, from when to when, and how they worked.
struct AttendanceQuestion: UnpaidWorkQuestion {
    static let pattern = RegisterPerson.pattern
    static let method = "RecordAttendance"

    private let person: RegisterPerson
    private var version: UInt32
    private var outcome: Wire.Outcome?
    private var arrived: TimeEntry
    private var left: TimeEntry
    private var penalty: String
    private var workQuality: UInt32
    private var behaviour: UInt32
    private var woreHiVis: String?
    private var notes: String
    private var isSensitive: Bool
    /// When it was noted, where a phone could not send it at once.
    private var capturedAt = ""
    var errors: [FieldError] = []

    var heading: String { "What became of \(person.row.name)?" }
    let button = "Record it"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [("Notes", notes)] }

    /// Filled in with what is recorded, so that it can be corrected.
    init(about person: RegisterPerson, _ query: Form) throws(Refusal) {
        if person.role == .unpaidWorkSupervisor, !person.file.hasBegun { throw .notBegun }
        self.person = person
        let row = person.row
        let isRecorded = row.outcome.word != nil
        version = row.version
        outcome = isRecorded ? row.outcome : nil
        arrived = TimeEntry(text: row.arrived.isEmpty ? row.startTime : row.arrived)
        left = TimeEntry(text: row.left.isEmpty ? row.endTime : row.left)
        penalty = row.penaltyMinutes == 0 ? "" : "\(row.penaltyMinutes)"
        workQuality = row.workQuality
        behaviour = row.behaviour
        woreHiVis = isRecorded ? (row.woreHiVis ? "yes" : "no") : nil
        notes = row.notes
        isSensitive = row.isSensitive
    }

    init(_ form: Form, about person: RegisterPerson) {
        self.person = person
        version = form.version
        outcome = Wire.Outcome(code: form.line("outcome"))
        arrived = TimeEntry(text: form.line("arrived"))
        left = TimeEntry(text: form.line("left"))
        penalty = form.line("penalty")
        workQuality = UInt32(form.line("work-quality")) ?? 0
        behaviour = UInt32(form.line("behaviour")) ?? 0
        woreHiVis = form["hi-vis"]
        notes = (form["notes"] ?? "").trimmed
        isSensitive = form["sensitive"] != nil
        capturedAt = form.line(FormReply.capturedAtField)
        findErrors()
    }

    private mutating func findErrors() {
        if !person.outcomes.contains(where: { $0 == outcome }) { add("outcome", "Select what became of the person") }
        errors += [arrived.fault("arrived", "Arrived"), left.fault("left", "Left")].compactMap(\.self)
        if let from = arrived.time, let to = left.time, to <= from { add("left", "Left must be after arrived") }
        checkPenalty()
        if outcome?.isWorked == true {
            if ConductMark(rawValue: workQuality) == nil { add("work-quality", "Select how the person worked") }
            if ConductMark(rawValue: behaviour) == nil { add("behaviour", "Select how the person behaved") }
            if woreHiVis == nil { add("hi-vis", "Select whether the person wore the hi-vis vest") }
        }
        check(notes, "notes", "Notes", most: Limits.attendanceNotesCharacters)
    }

    private mutating func checkPenalty() {
        guard !penalty.isEmpty else { return }
        guard let minutes = UInt32(penalty), minutes <= Limits.penaltyMinutes else {
            return add("penalty", "Minutes taken off must be a whole number from 0 to \(Limits.penaltyMinutes)")
        }
        if minutes > 0, notes.isEmpty { add("notes", "Enter in the notes why minutes are taken off") }
    }

    func write(_ html: inout HTML) {
        html.safety(of: person.row)
        html.radios(
            Field("outcome", label: "Outcome", errors: errors),
            person.outcomes.map { Choice(value: $0.code, label: $0.wording) }, chosen: outcome?.code)
        let hint = "Hours and minutes, for example 9:15 or 15:30. What is not worked is not counted."
        writeTime(Field("arrived", label: "Arrived", hint: hint, errors: errors), arrived, &html)
        writeTime(Field("left", label: "Left", errors: errors), left, &html)
        html.textInput(
            Field(
                "penalty", label: "Minutes taken off (optional)",
                hint: "For lateness or work that was refused. Say why in the notes.", errors: errors),
            value: penalty, inputMode: "numeric", width: "input-4")
        writeMark(Field("work-quality", label: "Work quality", errors: errors), workQuality, &html)
        writeMark(Field("behaviour", label: "Behaviour", errors: errors), behaviour, &html)
        html.radios(
            Field("hi-vis", label: "Wore the hi-vis vest", errors: errors),
            [Choice(value: "yes", label: "Yes"), Choice(value: "no", label: "No")], chosen: woreHiVis)
        writeNotes(&html)
    }

    private func writeTime(_ field: Field, _ entry: TimeEntry, _ html: inout HTML) {
        html.textInput(field, value: entry.text, inputMode: "text", width: "input-4")
    }

    private func writeMark(_ field: Field, _ mark: UInt32, _ html: inout HTML) {
        html.select(field, [Choice(value: "", label: "Select")] + ConductMark.choices, chosen: "\(mark)")
    }

    private func writeNotes(_ html: inout HTML) {
        let most = Limits.attendanceNotesCharacters.grouped
        html.textArea(
            Field("notes", label: "Notes (optional)", hint: "Up to \(most) characters.", errors: errors), value: notes)
        html.checkboxes(
            Field("sensitive", label: "Who may read the notes", errors: errors),
            [Choice(value: "yes", label: "The notes are sensitive: do not show them to the person")],
            chosen: isSensitive ? ["yes"] : [])
        guard person.file.summary.isOpen else { return }
        html.element("p") { html in
            html.link("Stand this person down instead", to: "\(person.file.path(to: person.row))/stand-down")
        }
    }

    /// The one entry; a row that was refused becomes the fault that it tells.
    func send(
        about person: RegisterPerson, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let outcome = outcome ?? .unspecified
        var entry = Wire.AttendanceEntry(
            appointmentId: person.row.appointmentId, version: version, outcome: outcome, notes: notes,
            isSensitive: isSensitive, capturedAt: capturedAt)
        if outcome.isPresence { add(to: &entry) }
        let reply = try await unpaidWork.recordAttendance(
            .init(sessionId: person.file.sessionID, entries: [entry]), call)
        guard let result = reply.results.first else { throw Refusal.internalError }
        try result.check()
        var note = DoneNote("\(person.row.name): \(entry.outcome.wording.lowercasedFirst). \(result.creditText)")
        note.results = reply.results
        return note
    }

    /// What there is to say only of somebody who was there.
    private func add(to entry: inout Wire.AttendanceEntry) {
        entry.arrived = arrived.iso
        entry.left = left.iso
        entry.penaltyMinutes = UInt32(penalty) ?? 0
        entry.workQuality = workQuality
        entry.behaviour = behaviour
        entry.woreHiVis = woreHiVis == "yes"
    }

    func field(at path: String) -> String {
        switch path.split(separator: ".").last ?? "" {
        case "outcome": "outcome"
        case "arrived", "start": "arrived"
        case "left", "end": "left"
        case "penaltyMinutes": "penalty"
        case "workQuality": "work-quality"
        case "behaviour": "behaviour"
        case "woreHiVis": "hi-vis"
        case "notes": "notes"
        case "isSensitive": "sensitive"
        default: ""
        }
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
