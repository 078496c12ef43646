import CivilCalendar
import Messages
import Testing

@testable import Hub

struct DemoVehicleTests {
    private let vehicles = DemoVehicle.all

    @Test func `There are eleven vehicles, each with an identity of its own that no project has`() {
        #expect(vehicles.count == 11)
        #expect(Set(vehicles.map(\.id) + DemoProject.all.map(\.id)).count == 11 + 30)
        #expect(Set(vehicles.map(\.name)).count == 11)
        #expect(vehicles.first?.id == "01900000-0000-7000-8000-000000000101")
    }

    @Test func `Every outdoor group has a vehicle near it, with seats for all whom its supervisor may have`() {
        for project in DemoProject.all where project.isOutdoorGroup {
            let near = vehicles.filter { project.isNear($0.town) }
            let seats = Wire.Project(project, on: Day(iso: "2019-06-03")!).seats
            #expect(!near.isEmpty && near.allSatisfy { $0.seats >= seats }, "\(project.name)")
        }
    }

    @Test(arguments: ["2019-06-03", "2019-06-06", "2019-06-09"])
    func `One was off the road last week, and all are on it today`(day: String) throws {
        let sent = vehicles.map { Wire.Vehicle($0, on: Day(iso: day)!) }
        let repaired = try #require(sent.first { !$0.outFrom.isEmpty })
        #expect(sent.count { !$0.outFrom.isEmpty } == 1)
        #expect(repaired.outFrom == "2019-05-27" && repaired.outUntil == "2019-05-31")
        #expect(repaired.outBecause.contains("Invented"))
        #expect(sent.allSatisfy { $0.registration.hasPrefix("DEMO ") })
    }
}
