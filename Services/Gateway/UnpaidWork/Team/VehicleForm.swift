import GatewayKit
import Messages
import RPC

/// A vehicle that is added or changed.
struct VehicleDraft: FormSubject {
    static let pattern = "\(TeamPage.path)/vehicles/{vehicle}"

    /// As it stands; nothing of a new one.
    let vehicle: Wire.Vehicle

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        guard let id = visit.parameters["vehicle"] else {
            vehicle = .init()
            return
        }
        let vehicles = try await unpaidWork.listTeam(.init(), Call(visit, session)).vehicles.compactMap(\.vehicle)
        guard let found = vehicles.first(where: { $0.vehicleId == id }) else { throw Refusal.notFound }
        vehicle = found
    }

    var title: String { "team and vehicles" }
    var label: String { vehicle.name.isEmpty ? "A new vehicle" : vehicle.name }
    var path: String { TeamPage.path }
    var version: UInt32? { vehicle.version }

    static func path(to vehicleID: String) -> String { "\(TeamPage.path)/vehicles/\(vehicleID.queryEncoded)" }
}

/// What is known of a vehicle.
struct VehicleForm: CommandForm {
    static let command = Command<VehicleDraft>(
        "", UnpaidWorkMethods.recordVehicle, audit: "Recorded a vehicle", heading: "Change the vehicle",
        button: "Record the vehicle")
    static let newPath = "\(TeamPage.path)/vehicles/new"

    private var vehicle = Wire.Vehicle()
    private var seats = NumberEntry()
    private var from = DateEntry()
    private var until = DateEntry()

    func heading(about draft: VehicleDraft) -> String {
        draft.vehicle.vehicleId.isEmpty ? "Add a vehicle" : Self.command.heading
    }

    mutating func begin(about draft: VehicleDraft, _ query: Form) throws(Refusal) {
        vehicle = draft.vehicle
        seats = NumberEntry(vehicle.seats == 0 ? nil : vehicle.seats)
        from = DateEntry(iso: vehicle.outFrom)
        until = DateEntry(iso: vehicle.outUntil)
    }

    mutating func fields(_ on: inout some Fields, about draft: VehicleDraft) {
        on.line(
            &vehicle.name, "name", "Name", .needed("Enter the vehicle’s name"), hint: "For example, Minibus 3")
        on.line(&vehicle.registration, "registration", "Registration", width: "input-20")
        on.line(&vehicle.town, "town", "Town", width: "input-20")
        on.number(&seats, "seats", "Seats", .needed, in: Limits.vehicleSeats, hint: "For people beside the driver.")
        let isOut = !from.isEmpty || !until.isEmpty
        on.date(
            &from, "outFrom", "First day off the road", isOut ? .needed : .optional,
            hint: "Leave these days empty while it is on the road.")
        on.date(
            &until, "outUntil", "Last day off the road", isOut ? .needed : .optional, hint: nil,
            fault: until.fault("Last day off the road", notBefore: from))
        on.line(&vehicle.outBecause, "outBecause", "Why", hint: "For example, MOT")
    }

    func send(_ sent: Sent<VehicleDraft>) async throws -> DoneNote {
        var vehicle = vehicle
        vehicle.vehicleId = sent.subject.vehicle.vehicleId
        vehicle.version = sent.version
        vehicle.seats = seats.value
        vehicle.outFrom = from.iso
        vehicle.outUntil = until.iso
        let reply = try await sent.service.recordVehicle(.init(vehicle: vehicle), sent.call)
        return DoneNote(["“\(vehicle.name)” was recorded."] + reply.warnings)
    }
}
