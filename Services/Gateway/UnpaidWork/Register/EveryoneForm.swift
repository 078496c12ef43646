import GatewayKit
import Messages

/// Who attended and complied, and how all of them worked.
struct EveryoneForm {
    static let heading = "Everyone attended and complied"
    static let field = "people"

    /// Appointment and version of each who is ticked.
    private let people: [Ticked]
    private let workQuality: UInt32
    private let behaviour: UInt32
    /// When it was noted, where a phone could not send it at once.
    private let capturedAt: String
    var errors: [FieldError] = []

    private struct Ticked: Hashable {
        let appointmentID: String
        let version: UInt32

        var value: String { "\(appointmentID) \(version)" }

        init(_ row: Wire.RegisterRow) {
            appointmentID = row.appointmentId
            version = row.version
        }

        init?(value: String) {
            let parts = value.split(separator: " ")
            guard parts.count == 2, let version = UInt32(parts[1]) else { return nil }
            appointmentID = String(parts[0])
            self.version = version
        }
    }

    init(all rows: [Wire.RegisterRow]) {
        people = rows.map(Ticked.init)
        workQuality = ConductMark.notApplicable.rawValue
        behaviour = ConductMark.notApplicable.rawValue
        capturedAt = ""
    }

    init(_ form: Form) {
        let values = form.all(Self.field)
        people = values.compactMap(Ticked.init)
        workQuality = UInt32(form.line("work-quality")) ?? 0
        behaviour = UInt32(form.line("behaviour")) ?? 0
        capturedAt = form.line(FormReply.capturedAtField)
        if values.isEmpty { add(Self.field, "Select who attended and complied") }
        if people.count < values.count { add(Self.field, "Select people from the list") }
        if ConductMark(rawValue: workQuality) == nil { add("work-quality", "Select how they worked") }
        if ConductMark(rawValue: behaviour) == nil { add("behaviour", "Select how they behaved") }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    func write(_ rows: [Wire.RegisterRow], _ html: inout HTML) {
        let ticked = Set(people.map(\.appointmentID))
        let choices = rows.map { row in
            Choice(value: Ticked(row).value, label: "\(row.name), \(row.crn), \(row.times)")
        }
        html.checkboxes(
            Field(
                Self.field, label: "Who came, complied and wore the hi-vis vest",
                hint: "Untick whoever did not. Each is recorded with the times of the appointment.", errors: errors),
            choices, chosen: Set(rows.filter { ticked.contains($0.appointmentId) }.map { Ticked($0).value }))
        html.select(
            Field("work-quality", label: "Work quality of all", errors: errors), ConductMark.allCases.map(\.choice),
            chosen: "\(workQuality)")
        html.select(
            Field("behaviour", label: "Behaviour of all", errors: errors), ConductMark.allCases.map(\.choice),
            chosen: "\(behaviour)")
    }

    /// One entry a person; the call's key keeps what is sent again from being entered twice.
    func request(_ sessionID: String) -> Wire.RecordAttendanceRequest {
        let entries = people.map { person in
            Wire.AttendanceEntry(
                appointmentId: person.appointmentID, version: person.version, outcome: .attended,
                workQuality: workQuality, behaviour: behaviour, woreHiVis: true,
                capturedAt: capturedAt)
        }
        return .init(sessionId: sessionID, entries: entries)
    }
}
