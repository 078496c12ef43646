import CivilCalendar
import Testing
import UnpaidWorkRules

struct WeekFaultTests {
    private let limit = WeekToPlan.numberLimit

    @Test func `Each fault is named by its field`() {
        func fault(_ change: (inout WeekToPlan) -> Void) -> [String] {
            var week = WeekToPlan.of([.of("s")], [.of("a")], supervisors: [.of("k")])
            change(&week)
            return week.faults.map { "\($0.field): \($0.sentence)" }
        }
        #expect(fault { _ in } == [])
        #expect(fault { $0.people[0].targetMinutes = -1 } == ["people[0].target: -1 is below 0."])
        #expect(fault { $0.people[0].targetMinutes = limit } == [])
        #expect(fault { $0.people[0].targetMinutes = limit + 1 } == ["people[0].target: 100001 is more than 100000."])
        #expect(fault { $0.people[0].travelMinutes = [-5] } == ["travel.a.site: -5 is below 0."])
        #expect(fault { $0.people[0].travelMinutes = [] } == ["travel.a: It has 0 sites of 1."])
        #expect(fault { $0.people[0].usualSiteID = "x" } == ["people[0].usual: There is no site x."])
        #expect(fault { $0.people[0].excludedSiteIDs = ["x"] } == ["people[0].excluded: There is no site x."])
        #expect(fault { $0.people.append(.of("a")) } == ["people[1].id: a stands there twice."])
        #expect(fault { $0.sessions.append(.of("t", at: "x")) } == ["sessions[1].site: There is no site x."])
        #expect(
            fault { $0.sessions.append(.of("t", from: 9, to: 9)) } == ["sessions[1].end: It ends before it starts."])
        #expect(fault { $0.weights.changeOfSite = -1 } == ["weights.not_usual: -1 is below 0."])
        #expect(fault { $0.supervisors.append(.of("l", sites: 2)) } == ["supervisor_travel.l: It has 2 sites of 1."])
        #expect(fault { $0.noContact = [NoContact("a", "z")] } == ["no_contact[0]: There is no person z."])
        #expect(fault { $0.roster = [Supervision("z", "s")] } == ["roster[0]: There is no supervisor z."])
        #expect(fault { $0.pinned = [Booking("a", "z")] } == ["pinned[0]: There is no session z."])
    }

    @Test func `A week may have so many people and sessions and no more`() {
        let session = WeekSession.of("s")
        func fields(_ count: Int) -> Set<String> {
            let many = (0..<count).map { WeekSession.of("s\($0)") }
            return Set(WeekToPlan.of(many, [.of("a")]).faults.map(\.field))
        }
        #expect(fields(WeekToPlan.sessionLimit) == [])
        #expect(fields(WeekToPlan.sessionLimit + 1) == ["sessions"])
        #expect(WeekToPlan.of([session], []).planned() == WeekPlan())
    }
}
