import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A vehicle that takes people to their work.
struct StoredVehicle {
    let name: String
    let registration: String
    let town: String
    /// For people beside the driver.
    let seats: Int
    /// While it is off the road; nil where it is not.
    let out: ClosedRange<Day>?
    let outBecause: String
}

extension UnpaidWorkService {
    package func recordVehicle(
        _ request: Wire.RecordVehicleRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordVehicleReply {
        guard let wire = request.vehicle else { throw Status.invalid("vehicle", .required, "Enter the vehicle.") }
        let (vehicle, isNew) = (try StoredVehicle(wire), wire.vehicleId.isEmpty)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let id = isNew ? Identifier(at: transaction.now) : try transaction.vehicleID(wire)
            command.detail = "\(id)"
            try transaction.change(vehicle, as: id)
            let version: Int? = try transaction.value("SELECT version FROM vehicle WHERE id = \(id)")
            return .init(
                vehicleId: "\(id)", version: UInt32(version ?? 1), warnings: try transaction.sessions(without: id))
        }
    }
}

/// What a vehicle may have.
private enum VehicleLimits {
    static let seats = 1...60
}

extension StoredVehicle {
    /// Throws `invalidArgument` for a fault, with its field.
    init(_ wire: Wire.Vehicle) throws(Status) {
        try CommandText.require(wire.name, "vehicle.name", "Enter the name.", limit: CommandText.nameCharacters)
        for (text, field) in [
            (wire.registration, "registration"), (wire.town, "town"), (wire.outBecause, "outBecause"),
        ] {
            try CommandText.check(text, "vehicle.\(field)", limit: CommandText.nameCharacters)
        }
        guard VehicleLimits.seats.contains(Int(wire.seats)) else {
            throw .invalid("vehicle.seats", .outOfRange, "It must be 1 to 60.")
        }
        var out: ClosedRange<Day>?
        if !wire.outFrom.isEmpty || !wire.outUntil.isEmpty {
            let from = try CommandText.day(wire.outFrom, "vehicle.outFrom", "Enter the first day off the road.")
            let until = try CommandText.day(wire.outUntil, "vehicle.outUntil", "Enter the last day off the road.")
            guard until >= from else {
                throw .invalid("vehicle.outUntil", .outOfRange, "It must not be before the first day.")
            }
            out = from...until
        }
        self.init(
            name: wire.name, registration: wire.registration, town: wire.town, seats: Int(wire.seats), out: out,
            outBecause: wire.outBecause)
    }
}

extension Transaction {
    /// Throws where there is no such vehicle, or another version than the caller's.
    fileprivate func vehicleID(_ wire: Wire.Vehicle) throws -> Identifier {
        let found = try first(
            "FROM vehicle WHERE id = \(Identifier(wire.vehicleId))"
        ) { row in (id: row("id", as: Identifier.self), version: row("version", as: Int.self)) }
        guard let found else { throw Status.noSuch("vehicle") }
        guard found.version == Int(wire.version) else { throw Status.stale("The vehicle") }
        return found.id
    }

    /// Adds the vehicle or replaces what stood there; sessions that it takes people to have places accordingly.
    func change(_ vehicle: StoredVehicle, as id: Identifier) throws {
        try execute(
            """
            INSERT INTO vehicle (id, version, name, registration, town, seats, out_from, out_until, out_because)
            VALUES (\(id), 1, \(vehicle.name), \(vehicle.registration), \(vehicle.town), \(vehicle.seats),
                \(vehicle.out?.lowerBound), \(vehicle.out?.upperBound), \(vehicle.outBecause))
            ON CONFLICT (id) DO UPDATE SET version = version + 1, name = excluded.name,
                registration = excluded.registration, town = excluded.town, seats = excluded.seats,
                out_from = excluded.out_from, out_until = excluded.out_until, out_because = excluded.out_because
            """)
        try keepPlaces(of: "vehicle_id = \(id)")
    }

    /// Sessions to come that are without it while it is off the road, in words.
    fileprivate func sessions(without id: Identifier) throws(StoreFault) -> [String] {
        try all(
            """
            FROM session JOIN project ON project.id = project_id
                JOIN vehicle ON vehicle.id = vehicle_id
            WHERE vehicle_id = \(id) AND session.on_day >= \(today) AND session.state IN (1, 2)
                AND session.on_day BETWEEN out_from AND out_until
            ORDER BY session.on_day LIMIT \(Requirements.historyRows)
            """
        ) { row in
            let (project, day, booked) = (
                row("project.name", as: String.self), row("session.on_day", as: Day.self), row("booked", as: Int.self)
            )
            return "\(project) on \(day.inWords) has no vehicle for the \(booked) who are booked."
        }
    }
}

extension Querying {
    /// What to say of a session whose vehicle is off the road on its day; nil where it is not.
    func vehicleOffTheRoad(for session: Identifier) throws(StoreFault) -> String? {
        try first(
            """
            FROM session JOIN vehicle ON vehicle.id = vehicle_id
            WHERE session.id = \(session) AND session.on_day BETWEEN out_from AND out_until
            """
        ) { row in
            let (name, until, because) = (
                row("vehicle.name", as: String.self), row("out_until", as: Day.self),
                row("out_because", as: String.self)
            )
            return "\(name) is off the road until \(until.inWords)\(because.isEmpty ? "." : ": \(because)")"
        }
    }

    /// At which project a vehicle is while a session lasts; nil where it is at none, or at this one.
    func whereabouts(ofVehicle id: Identifier, during session: StoredSession) throws(StoreFault) -> String? {
        try value(
            """
            SELECT project.name FROM session JOIN project ON project.id = project_id
            WHERE vehicle_id = \(id) AND session.id <> \(session.id) AND on_day = \(session.day)
                AND session.state <> 4 AND session.starts < \(session.end) AND session.ends > \(session.start)
            """)
    }

    /// Throws for a vehicle that a session cannot have: unknown, off the road, or elsewhere at that time.
    func check(vehicle text: String, for session: StoredSession) throws -> Identifier? {
        guard !text.isEmpty else { return nil }
        let found = try first("FROM vehicle WHERE id = \(Identifier(text))") { row in
            (
                id: row("id", as: Identifier.self), name: row("name", as: String.self),
                from: row("out_from", as: Day?.self), until: row("out_until", as: Day?.self)
            )
        }
        guard let found else { throw Status.invalid("vehicleId", .unknownValue, "Select one of the vehicles.") }
        if let from = found.from, let until = found.until, from...until ~= session.day {
            throw Status.refused("\(found.name) is off the road until \(until.inWords).", "VEHICLE_OUT")
        }
        if let elsewhere = try whereabouts(ofVehicle: found.id, during: session) {
            throw Status.refused("\(found.name) is at \(elsewhere) at that time.", "VEHICLE_BUSY")
        }
        return found.id
    }
}

extension Wire.Vehicle {
    init(_ row: inout Row) {
        self.init(
            vehicleId: row.id("vehicle.id"), version: row("vehicle.version"), name: row("vehicle.name"),
            registration: row("registration"), town: row("vehicle.town"), seats: row("vehicle.seats"),
            outFrom: row("out_from"), outUntil: row("out_until"), outBecause: row("out_because"))
    }
}
