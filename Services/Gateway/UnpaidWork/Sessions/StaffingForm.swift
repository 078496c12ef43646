import CivilCalendar
import GatewayKit
import Messages
import RPC

/// A session, and who and what it may be run with on its day.
struct StaffedSession: FormSubject {
    static let pattern = PlannedSession.pattern

    let planned: PlannedSession
    let team: Wire.ListTeamReply

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        planned = try await PlannedSession(visit, session, from: unpaidWork)
        team = try await unpaidWork.listTeam(.init(on: planned.file.summary.date), Call(visit, session))
    }

    var title: String { planned.title }
    var path: String { planned.path }
    var version: UInt32? { planned.version }
}

/// Who supervises a session, with which vehicle, and how many are booked above its places.
struct StaffingForm: CommandForm {
    static let command = Command<StaffedSession>(
        "staffing", UnpaidWorkMethods.staffSession, audit: "Changed a session’s staff",
        heading: "Change supervisors, vehicle and over-booking", button: "Save")

    private var supervisors: [String] = []
    private var vehicle = ""
    private var overBooking = ""

    mutating func begin(about staffed: StaffedSession, _ query: Form) throws(Refusal) {
        let file = staffed.planned.file
        try file.checkIsOpen()
        supervisors = file.reply.supervisorIds
        vehicle = file.reply.vehicleId
        overBooking = "\(file.reply.overBooking)"
    }

    mutating func fields(_ on: inout some Fields, about staffed: StaffedSession) {
        let choices = StaffingChoices(staffed)
        let most = Limits.supervisorsOfSession
        if !choices.limitedBy.isEmpty { on.write { $0.inset("What limits the places: \(choices.limitedBy).") } }
        if choices.supervisors.isEmpty {
            on.words("Nobody is on the list of supervisors.")
        } else {
            on.checkboxes(
                &supervisors, "supervisors", "Supervisors", of: choices.supervisors,
                hint: "At most \(most). Who may not run a session on that day is refused.",
                fault: supervisors.count > most ? "Select \(most) supervisors or fewer" : nil)
        }
        on.radios(
            &vehicle, "vehicle", "Vehicle", .needed("Select one of the vehicles"), of: choices.vehicles,
            at: "vehicleId")
        on.radios(
            &overBooking, "overBooking", "People booked above the places",
            .needed("Select how many are booked above the places"), of: choices.overBooking,
            hint: "As not everybody comes. An unpaid work manager changes it.\(choices.forecast.behind(" "))")
    }

    func send(_ sent: Sent<StaffedSession>) async throws -> DoneNote {
        let request = Wire.StaffSessionRequest(
            sessionId: sent.subject.planned.file.sessionID, version: sent.version, supervisors: supervisors,
            overBooking: UInt32(overBooking) ?? 0, vehicleId: vehicle)
        let reply = try await sent.service.staffSession(request, sent.call)
        return DoneNote(["The session was changed.", reply.warningText])
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
