import AllocationRules
import CivilCalendar
import Testing

struct CapacityTests {
    /// Of 60 points.
    @Test(arguments: [
        (59_96, 999, CapacityLevel.withinTarget), (59_97, 1000, .withinTarget), (60_00, 1000, .full),
        (66_00, 1100, .full),
        (66_02, 1100, .over), (66_03, 1101, .over), (66_06, 1101, .over), (0, 0, .withinTarget),
    ])
    func `Capacity is full from 100 % and over above 110 %`(hundredths: Int, tenths: Int, level: CapacityLevel) {
        let capacity = Capacity(.of(.po), Workload(), on: today).after(adding: WorkloadPoints(hundredths: hundredths))
        #expect(capacity.percentTenths == tenths)
        #expect(capacity.level == level)
    }

    @Test(arguments: [
        (OfficerGrade.po, 100, [Int](), 60_00), (.po, 60, [], 36_00), (.pso, 50, [20], 24_00),
        (.po, 100, [20, 30], 30_00),
        (.po, 100, [60, 40], 0), (.po, 100, [60, 50], 0), (.hubRO, 100, [], 46_00), (.hubRO, 70, [10], 28_98),
        // 31.464, then 21.09 exactly, then 14.421
        (.hubRO, 76, [10], 31_46), (.po, 37, [5], 21_09), (.hubRO, 33, [5], 14_42),
    ])
    func `Available is the target for the hours less the reductions, cut to hundredths`(
        grade: OfficerGrade, fte: Int, percents: [Int], hundredths: Int
    ) {
        let officer = Officer.of(grade, fte: fte, reductions: percents.map { .of(.other, $0) })
        #expect(Capacity(officer, Workload(), on: today).available.hundredths == hundredths)
    }

    @Test func `Only reductions in force count`() {
        let officer = Officer.of(
            .po, reductions: [.of(.other, 30, until: "2019-06-02"), .of(.other, 20, from: "2019-06-04")])
        #expect(Capacity(officer, Workload(), on: today).available == 60)
    }

    @Test(arguments: [80, 60, 40])
    func `A trainee counts with the step recorded`(percent: Int) {
        let capacity = Capacity(.of(.pqip, reductions: [.of(.pqip, percent)]), Workload(), on: today)
        #expect(capacity.available.hundredths == 60 * (100 - percent))
    }

    @Test func `A trainee without a recorded step counts with the last`() {
        let capacity = Capacity(.of(.pqip, reductions: [.of(.other, 10)]), Workload(), on: today)
        #expect(capacity.available == 30)
        #expect(
            capacity.sentences == [
                "The target of a full-time trainee probation officer is 60 points.",
                "Another reason: 10% less, with no end recorded.",
                "No reduction for training is recorded: 40% less, as in its last half-year.", "Available: 30 points.",
            ])
    }

    @Test func `Who is away has no percentage`() {
        let away = Officer.of(.po, fte: 80, reductions: [.of(.sickness, 100, until: "2019-06-07"), .of(.other, 5)])
        let capacity = Capacity(away, .of(30), on: today)
        #expect(capacity.percentTenths == nil)
        #expect(capacity.level == .unavailable)
        #expect(
            capacity.sentences == [
                "The target of a full-time probation officer is 60 points.", "Works 80% of full time.",
                "Sickness: 100% less, until 7 June 2019.", "Another reason: 5% less, with no end recorded.",
                "The reductions come to more than 100%: nothing is left.", "Available: 0 points.",
            ])
    }

    @Test func `One more case leaves what is available as it is`() {
        let now = Capacity(.of(.po), .of(30), on: today)
        let after = now.after(adding: 1.4)
        #expect(after.points == 31.4)
        #expect(after.available == now.available)
        #expect(after.sentences == now.sentences)
    }
}
