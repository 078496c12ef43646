import CivilCalendar
import Messages
import Testing

@testable import Hub

struct DemoStaffingTests {
    private static let today = Day(iso: "2019-06-03")!
    private var staffing = DemoStaffing(DemoSupervisor.all(seed: 1, on: today), seed: 1)

    private func session(_ project: DemoProject, on date: String, booked: UInt32 = 5) -> Wire.SessionSummary {
        .init(
            sessionId: "\(project.id) \(date)", projectId: project.id, town: project.town, date: date, state: .planned,
            booked: booked)
    }

    private func sessions(on date: String) -> [Wire.SessionSummary] {
        DemoProject.all.map { session($0, on: date) }
    }

    @Test(arguments: [("2019-06-03", "2019-06-16"), ("2019-06-05", "2019-06-16"), ("2019-06-09", "2019-06-16")])
    func `Sessions are staffed to the end of next week`(from: String, until: String) throws {
        let days = DemoStaffing.days(from: try #require(Day(iso: from)))
        #expect("\(days.lowerBound)" == from && "\(days.upperBound)" == until)
    }

    @Test func `The demo's supervisor has one session of each own day, in Preston, and comes first`() {
        let own = ["2019-06-03", "2019-06-04"]
        let needing = staffing.needing(own.flatMap(sessions), ownDays: Set(own))
        #expect(needing.prefix(2).map(\.session.date) == own)
        #expect(needing.prefix(2).allSatisfy { $0.isOwn && $0.session.town == "Preston" })
        #expect(needing.count(where: \.isOwn) == 2)
        for (session, _) in needing.prefix(2) {
            #expect(staffing.candidates(for: session, isOwn: true).map(\.staffID) == [DemoSupervisor.signsIn])
        }
    }

    @Test func `Whom the beneficiary supervises, who is staffed already and what is empty need nobody`() throws {
        let group = try #require(DemoProject.all.first { $0.isOutdoorGroup })
        let shop = try #require(DemoProject.all.first { $0.type == .individualCharity })
        var staffed = session(group, on: "2019-06-03")
        staffed.supervisors = ["Dave Ormerod"]
        let others = [staffed, session(shop, on: "2019-06-03"), session(group, on: "2019-06-04", booked: 0)]
        #expect(staffing.needing(others, ownDays: ["2019-06-03"]).isEmpty)
    }

    @Test func `Most sessions get somebody and some wait, the same ones each time`() {
        let dates = (3...14).map { "2019-06-\(DemoPerson.padded($0, to: 2))" }
        let all = dates.flatMap(sessions).filter { session in
            DemoProject.all.contains { $0.id == session.projectId && $0.usualSupervisors > 0 }
        }
        let needing = staffing.needing(all, ownDays: []).map(\.session.sessionId)
        #expect((all.count * 85 / 100..<all.count).contains(needing.count))
        #expect(needing == staffing.needing(all, ownDays: []).map(\.session.sessionId))
    }

    @Test mutating func `A supervisor works near home, and at one session a day`() throws {
        let burnley = try #require(DemoProject.all.first { $0.town == "Burnley" })
        let first = session(burnley, on: "2019-06-04")
        let candidates = staffing.candidates(for: first, isOwn: false)
        let taken = try #require(candidates.first)
        #expect(candidates.allSatisfy { $0.town == "Accrington" && !$0.isAbsent })
        staffing.take(taken, for: first)
        #expect(!staffing.candidates(for: first, isOwn: false).contains { $0.staffID == taken.staffID })
        let nextDay = session(burnley, on: "2019-06-06")
        #expect(staffing.candidates(for: nextDay, isOwn: false).contains { $0.staffID == taken.staffID })
    }

    @Test mutating func `A group is driven by a vehicle of its town, one group a day, and a shop by none`() throws {
        let groups = DemoProject.all.filter { $0.town == "Preston" && $0.isOutdoorGroup }
        for expected in ["Preston minibus 1", "Preston minibus 2"] {
            let vehicle = try #require(staffing.vehicle(for: session(groups[0], on: "2019-06-04")))
            #expect(vehicle.name == expected)
            staffing.take(vehicle: vehicle.name, on: "2019-06-04")
        }
        #expect(staffing.vehicle(for: session(groups[1], on: "2019-06-04")) == nil)
        #expect(staffing.vehicle(for: session(groups[1], on: "2019-06-05"))?.name == "Preston minibus 1")
        let shop = try #require(DemoProject.all.first { $0.type == .individualCharity })
        let workshop = try #require(DemoProject.all.first { $0.type == .enclosedWorkshop })
        #expect(staffing.vehicle(for: session(shop, on: "2019-06-05")) == nil)
        #expect(staffing.vehicle(for: session(workshop, on: "2019-06-05")) == nil)
    }

    @Test func `A town without vehicles has those of the next`() throws {
        let colne = try #require(DemoProject.all.first { $0.town == "Colne" })
        #expect(staffing.vehicle(for: session(colne, on: "2019-06-03"))?.town == "Accrington")
    }
}
