import CivilCalendar
import Messages
import Testing

@testable import Hub

struct DemoSupervisorTests {
    private let day = Day(iso: "2019-06-03")!

    @Test func `The supervisors are those of the staff, who signs in to the demo first`() {
        let supervisors = DemoSupervisor.all(seed: 1, on: day)
        let staff = demoStaff().filter { $0.grade == .unpaidWorkSupervisor }.map(\.id)
        #expect(supervisors.map(\.staffID).sorted() == staff)
        #expect(Set(supervisors.map(\.town)).isSubset(of: DemoSite.all.map(\.town)))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `Two may supervise nobody, for first aid or risk training has run out, and never who signs in`(seed: UInt64) {
        let supervisors = DemoSupervisor.all(seed: seed, on: day)
        let expired = supervisors.filter { supervisor in
            ![.firstAid, .riskOfHarm].allSatisfy { supervisor.competences[$0].map { day <= $0 } ?? false }
        }
        #expect(expired.count == 2)
        #expect(supervisors.first?.staffID == DemoSupervisor.signsIn)
        #expect(!expired.contains { $0.staffID == DemoSupervisor.signsIn })
    }

    @Test func `The same seed gives the same register, and another another`() {
        func register(_ seed: UInt64) -> [Wire.Supervisor] {
            DemoSupervisor.all(seed: seed, on: day).map(Wire.Supervisor.init)
        }
        #expect(register(1) == register(1))
        #expect(register(1) != register(2))
    }

    @Test func `Nobody works on the bank holidays of this year and the next`() {
        let closed = DemoUnpaidWorkRun.closedDays(around: day)
        #expect(closed.count == 16)
        #expect(closed.isSuperset(of: ["2019-05-27", "2020-05-08"].compactMap(Day.init(iso:))))
        #expect(Set(closed.map(\.year)) == [2019, 2020])
    }
}
