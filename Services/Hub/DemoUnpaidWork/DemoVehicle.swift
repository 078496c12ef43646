import CivilCalendar
import Messages

/// An invented vehicle that takes people to their work from one of the towns.
struct DemoVehicle {
    var name: String
    var town: String
    var seats: UInt32
    /// It was off the road in the week before the demo begins.
    var wasRepaired = false
    /// From 1: its place in the list, which is its identity.
    var number = 0

    /// The same for the same place in the list.
    var id: String { "01900000-0000-7000-8000-0000000001\(DemoPerson.padded(number, to: 2))" }

    /// Two in Preston, where most projects are, and one in each other town that has supervisors for outdoor groups.
    static let all: [DemoVehicle] = zip(1..., unnumbered).map { number, vehicle in
        var vehicle = vehicle
        vehicle.number = number
        return vehicle
    }

    private static let unnumbered = [
        DemoVehicle(name: "Preston minibus 1", town: "Preston", seats: 16),
        DemoVehicle(name: "Preston minibus 2", town: "Preston", seats: 8),
        DemoVehicle(name: "Accrington minibus", town: "Accrington", seats: 12),
        DemoVehicle(name: "Blackpool minibus", town: "Blackpool", seats: 16, wasRepaired: true),
        DemoVehicle(name: "Lancaster crew van", town: "Lancaster", seats: 8),
        DemoVehicle(name: "Chorley crew van", town: "Chorley", seats: 8),
        DemoVehicle(name: "Skelmersdale minibus", town: "Skelmersdale", seats: 12),
        DemoVehicle(name: "Carlisle minibus", town: "Carlisle", seats: 16),
        DemoVehicle(name: "Kendal crew van", town: "Kendal", seats: 8),
        DemoVehicle(name: "Workington minibus", town: "Workington", seats: 12),
        DemoVehicle(name: "Barrow crew van", town: "Barrow", seats: 8),
    ]
}

extension Wire.Vehicle {
    /// As it stands on a day.
    init(_ vehicle: DemoVehicle, on day: Day) {
        self.init(
            vehicleId: vehicle.id, name: vehicle.name,
            registration: "DEMO \(DemoPerson.padded(vehicle.number, to: 2))", town: vehicle.town, seats: vehicle.seats)
        guard vehicle.wasRepaired else { return }
        let monday = day.advanced(by: -6 - day.weekday.rawValue)!
        (outFrom, outUntil) = ("\(monday)", "\(monday.advanced(by: 4)!)")
        outBecause = "Invented: new brakes."
    }
}
