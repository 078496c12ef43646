import AllocationRules
import CivilCalendar
import Testing

struct ReductionTests {
    @Test(arguments: [("2019-01-01", false), ("2019-01-02", true), ("2019-06-03", true), ("2019-06-04", false)])
    func `A reduction is in force from its first day to its last`(on: String, isInForce: Bool) {
        let reduction = Reduction.of(.courtDuty, 10, from: "2019-01-02", until: "2019-06-03")
        #expect(reduction.isInForce(on: day(on)) == isInForce)
    }

    @Test func `A reduction without an end lasts`() {
        #expect(Reduction.of(.other, 10, from: "2019-01-02").isInForce(on: .last))
    }

    @Test func `The first five reasons are absences`() {
        #expect(ReductionReason.allCases.filter(\.isAbsence).map(\.rawValue) == [1, 2, 3, 4, 5])
    }

    @Test(arguments: ReductionReason.allCases.filter(\.isAbsence), [0, 1, 99, 100, 101])
    func `An absence is whole`(reason: ReductionReason, percent: Int) {
        #expect(faults(reason, percent) == (percent == 100 ? [] : [.absenceNotWhole(reason)]))
    }

    @Test(arguments: [
        (ReductionReason.tradeUnion, 50), (.singlePointOfContact, 5), (.pqip, 100), (.newlyQualified, 100),
        (.phasedReturn, 100), (.other, 100),
    ])
    func `Each other reason has its maximum`(reason: ReductionReason, maximum: Int) {
        let fault = ReductionFault.percentOutOfRange(reason, maximum: maximum)
        #expect(faults(reason, 0) == [fault])
        #expect(faults(reason, 1) == [])
        #expect(faults(reason, maximum) == [])
        #expect(faults(reason, maximum + 1) == [fault])
    }

    @Test(arguments: ReductionReason.allCases)
    func `What is usual can be recorded`(reason: ReductionReason) {
        #expect(reason.usualPercents.allSatisfy { faults(reason, $0) == [] })
        #expect(!reason.isAbsence || reason.usualPercents == [100])
    }

    @Test(arguments: [
        (ReductionReason.pqip, [80, 60, 40], Int?.some(6)), (.newlyQualified, [20], 9), (.psoLearning, [20], 6),
        (.vocationalQualification, [5, 10], 6), (.maternityOrAdoption, [100], 6), (.coWorking, [], nil),
    ])
    func `Each reason has its usual share and length`(reason: ReductionReason, percents: [Int], months: Int?) {
        #expect(reason.usualPercents == percents)
        #expect(reason.usualMonths == months)
    }

    @Test(arguments: [("2019-05-31", [ReductionFault.untilBeforeFrom]), ("2019-06-01", []), ("2019-06-02", [])])
    func `A reduction does not end before it begins`(until: String, expected: [ReductionFault]) {
        let faults = Reduction.faults(reason: .other, percent: 10, from: day("2019-06-01"), until: day(until))
        #expect(faults == expected)
    }

    @Test func `Every fault names its field and says what must be`() {
        let faults = Reduction.faults(
            reason: .tradeUnion, percent: 51, from: day("2019-06-01"), until: day("2019-05-01"))
        #expect(faults.map(\.field) == ["percent", "until"])
        #expect(
            faults.map(\.sentence) == [
                "Trade union duties: it must be 1 to 50%.", "It must not end before it begins.",
            ])
    }

    private func faults(_ reason: ReductionReason, _ percent: Int) -> [ReductionFault] {
        Reduction.faults(reason: reason, percent: percent, from: today, until: nil)
    }
}
