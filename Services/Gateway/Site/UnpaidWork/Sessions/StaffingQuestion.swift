import CivilCalendar
import Messages
import RPC

/// A session, and who and what it may be run with on its day.
struct StaffedSession: UnpaidWorkSubject {
    static let pattern = PlannedSession.pattern

    let planned: PlannedSession
    let team: Wire.ListTeamReply

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        planned = try await PlannedSession(visit, session, from: unpaidWork)
        team = try await unpaidWork.listTeam(.init(on: planned.file.summary.date), Call(visit, session))
    }

    var title: String { planned.title }
    var path: String { planned.path }
}

/// Who supervises a session, with which vehicle, and how many are booked above its places.
struct StaffingQuestion: UnpaidWorkQuestion {
    static let name = "staffing"
    static let pattern = "\(PlannedSession.pattern)/\(name)"
    static let method = "StaffSession"

    private let version: UInt32
    private let choices: StaffingChoices
    private var supervisors: Set<String>
    private var vehicle: String
    private var overBooking: String
    var errors: [FieldError] = []

    let heading = "Change supervisors, vehicle and over-booking"
    let button = "Save"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }

    init(about staffed: StaffedSession, _ query: Form) throws(Refusal) {
        let file = staffed.planned.file
        guard file.summary.isOpen else { throw .alreadyDone("The session is over, or was stood down.") }
        version = file.summary.version
        choices = StaffingChoices(staffed)
        supervisors = Set(file.reply.supervisorIds)
        vehicle = file.reply.vehicleId
        overBooking = "\(file.reply.overBooking)"
    }

    init(_ form: Form, about staffed: StaffedSession) {
        version = form.version
        choices = StaffingChoices(staffed)
        supervisors = Set(form.all("supervisors"))
        vehicle = form.line("vehicle")
        overBooking = form.line("over-booking")
        if supervisors.count > Limits.supervisorsOfSession {
            add("supervisors", "Select \(Limits.supervisorsOfSession) supervisors or fewer")
        }
        if choices.vehicles.allSatisfy({ $0.value != vehicle }) { add("vehicle", "Select one of the vehicles") }
        if choices.overBooking.allSatisfy({ $0.value != overBooking }) {
            add("over-booking", "Select how many are booked above the places")
        }
    }

    /// In the order in which they are offered.
    private var staffIDs: [String] { choices.supervisors.map(\.value).filter(supervisors.contains) }

    func write(_ html: inout HTML) {
        if !choices.limitedBy.isEmpty { html.inset("What limits the places: \(choices.limitedBy).") }
        if choices.supervisors.isEmpty {
            html.element("p", "Nobody is on the list of supervisors.")
        } else {
            html.checkboxes(
                Field(
                    "supervisors", label: "Supervisors",
                    hint: "At most \(Limits.supervisorsOfSession). Who may not run a session on that day is refused.",
                    errors: errors),
                choices.supervisors, chosen: supervisors)
        }
        html.radios(Field("vehicle", label: "Vehicle", errors: errors), choices.vehicles, chosen: vehicle)
        html.radios(
            Field(
                "over-booking", label: "People booked above the places",
                hint: "As not everybody comes. An unpaid work manager changes it.\(choices.forecast.behind(" "))",
                errors: errors),
            choices.overBooking, chosen: overBooking)
    }

    func send(
        about staffed: StaffedSession, to unpaidWork: any UnpaidWorkAPI, _ call: Call
    ) async throws -> DoneNote {
        let reply = try await unpaidWork.staffSession(
            .init(
                sessionId: staffed.planned.file.sessionID, version: version, supervisors: staffIDs,
                overBooking: UInt32(overBooking) ?? 0, vehicleId: vehicle), call)
        return DoneNote(["The session was changed.", reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String {
        switch path.prefix(while: { $0 != "[" }) {
        case "supervisors": choices.supervisors.isEmpty ? "" : "supervisors"
        case "vehicleId": "vehicle"
        case "overBooking": "over-booking"
        default: ""
        }
    }
}

/// What the form of a session's staff offers, each with what speaks against it in words.
private struct StaffingChoices {
    let supervisors: [Choice]
    let vehicles: [Choice]
    let overBooking: [Choice]
    let limitedBy: String
    /// What is said of over-booking rests on it.
    let forecast: String

    init(_ staffed: StaffedSession) {
        let (reply, day) = (staffed.planned.file.reply, Day(iso: staffed.planned.file.summary.date))
        limitedBy = reply.limitedBy
        supervisors = staffed.team.supervisors.map { member in
            let supervisor = member.supervisor ?? .init()
            let elsewhere = member.sessions.isEmpty ? [] : ["On that day: \(member.sessions.places)."]
            return Choice(
                value: supervisor.staffId, label: "\(supervisor.label)\(supervisor.town.behind(", "))",
                hint: (member.refusals + elsewhere).hint)
        }
        vehicles =
            [Choice(value: "", label: "No vehicle")]
            + staffed.team.vehicles.map { member in
                let vehicle = member.vehicle ?? .init()
                let isOut = day.map { vehicle.isOut(on: $0) } ?? false
                let elsewhere = member.sessions.isEmpty ? [] : ["On that day: \(member.sessions.places)."]
                let seats = Int(vehicle.seats).counted("seat")
                return Choice(
                    value: vehicle.vehicleId, label: "\(vehicle.name)\(vehicle.town.behind(", ")), \(seats)",
                    hint: ((isOut ? [vehicle.whenOut.ended] : []) + elsewhere).hint)
            }
        overBooking = Limits.overBooking.map { number in
            Choice(value: "\(number)", label: "\(number)", hint: reply.outlook(overBooking: number))
        }
        forecast = reply.forecast
    }
}

extension [String] {
    /// All of them as one hint; nil where there is nothing to say.
    fileprivate var hint: String? { isEmpty ? nil : joined(separator: " ") }
}
