import CivilCalendar
import Messages
import RPC

/// A vehicle that is added or changed.
struct VehicleDraft: UnpaidWorkSubject {
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

    static func path(to vehicleID: String) -> String { "\(TeamPage.path)/vehicles/\(vehicleID.queryEncoded)" }
}

/// A vehicle as the page's fields hold it: kept as it was filled in.
struct VehicleForm: UnpaidWorkQuestion {
    static let pattern = VehicleDraft.pattern
    static let newPath = "\(TeamPage.path)/vehicles/new"
    static let method = "RecordVehicle"

    private let id: String
    private let version: UInt32
    private var name: String
    private var registration: String
    private var town: String
    private var seats: String
    private var from: DateEntry
    private var until: DateEntry
    private var because: String
    var errors: [FieldError] = []

    var heading: String { id.isEmpty ? "Add a vehicle" : "Change the vehicle" }
    let button = "Record the vehicle"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] {
        [("Name", name), ("Registration", registration), ("Town", town), ("Seats", seats), ("Why", because)]
    }

    init(about draft: VehicleDraft, _ query: Form) throws(Refusal) {
        let vehicle = draft.vehicle
        id = vehicle.vehicleId
        version = vehicle.version
        name = vehicle.name
        registration = vehicle.registration
        town = vehicle.town
        seats = vehicle.seats == 0 ? "" : "\(vehicle.seats)"
        from = DateEntry("out-from", iso: vehicle.outFrom)
        until = DateEntry("out-until", iso: vehicle.outUntil)
        because = vehicle.outBecause
    }

    init(_ form: Form, about draft: VehicleDraft) {
        id = draft.vehicle.vehicleId
        version = form.version
        name = form.line("name")
        registration = form.line("registration")
        town = form.line("town")
        seats = form.line("seats")
        from = DateEntry("out-from", form)
        until = DateEntry("out-until", form)
        because = form.line("out-because")
        require(name, "name", "Name", "Enter the vehicle’s name")
        for (text, field, label) in [(registration, "registration", "Registration"), (town, "town", "Town")] {
            checkText(text, field, label)
        }
        let (limits, number) = (Limits.vehicleSeats, UInt32(seats))
        if number.map({ limits ~= $0 }) != true {
            add("seats", "Seats must be a whole number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        checkOut()
        checkText(because, "out-because", "Why")
    }

    private mutating func checkOut() {
        guard !from.isEmpty || !until.isEmpty else { return }
        require(from, "First day off the road")
        require(until, "Last day off the road")
        if let first = from.date, let last = until.date, last < first {
            add("out-until-day", "Last day off the road must be on or after \(first.short)")
        }
    }

    func write(_ html: inout HTML) {
        html.textInput(Field("name", label: "Name", hint: "For example, Minibus 3", errors: errors), value: name)
        html.textInput(
            Field("registration", label: "Registration (optional)", errors: errors), value: registration,
            width: "input-20")
        html.textInput(Field("town", label: "Town (optional)", errors: errors), value: town, width: "input-20")
        html.textInput(
            Field("seats", label: "Seats", hint: "For people beside the driver.", errors: errors), value: seats,
            inputMode: "numeric", width: "input-4")
        html.dateInput(
            from, label: "First day off the road (optional)", hint: "Leave these days empty while it is on the road.",
            errors: errors)
        html.dateInput(until, label: "Last day off the road (optional)", errors: errors)
        html.textInput(
            Field("out-because", label: "Why (optional)", hint: "For example, MOT", errors: errors), value: because)
    }

    func send(about draft: VehicleDraft, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.recordVehicle(
            .init(
                vehicle: .init(
                    vehicleId: id, version: version, name: name, registration: registration, town: town,
                    seats: UInt32(seats) ?? 0, outFrom: from.iso, outUntil: until.iso, outBecause: because)), call)
        return DoneNote((["“\(name)” was recorded."] + reply.warnings).joined(separator: " "))
    }

    func field(at path: String) -> String {
        switch path.hasPrefix("vehicle.") ? String(path.dropFirst("vehicle.".count)) : path {
        case "outFrom": "out-from-day"
        case "outUntil": "out-until-day"
        case "outBecause": "out-because"
        case let field where ["name", "registration", "town", "seats"].contains(field): field
        default: ""
        }
    }
}
