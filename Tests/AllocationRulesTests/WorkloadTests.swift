import AllocationRules
import CivilCalendar
import Testing

struct WorkloadTests {
    private let tariff = WorkloadTariff.inForce(on: today)

    @Test(arguments: [
        (ColourBand.green, 50, 20), (.yellow, 80, 32), (.blue, 140, 56), (.red, 220, 88),
    ])
    func `A case in custody weighs four tenths of what it weighs outside`(band: ColourBand, outside: Int, inside: Int) {
        #expect(tariff.points(.of(band)).hundredths == outside)
        #expect(tariff.points(.of(band, .custody)).hundredths == inside)
    }

    @Test(arguments: ColourBand.allCases)
    func `A standalone case in the Hub weighs the same whatever its band`(band: ColourBand) {
        #expect(tariff.points(.of(band, .hub)) == 0.38)
    }

    @Test func `A case without a band weighs the mean, one put to the NPS as much as Red`() {
        #expect(tariff.points(CaseWeight(standing: .unbanded, setting: .community)) == 1)
        #expect(tariff.points(CaseWeight(standing: .escalated, setting: .community)) == 2.2)
        #expect(tariff.points(CaseWeight(standing: .escalated, setting: .custody)) == 0.88)
    }

    @Test func `The usual mix of a hundred cases weighs a hundred points`() {
        let usual = Workload([.of(.green): 25, .of(.yellow): 40, .of(.blue): 27, .of(.red): 8])
        #expect(usual.points(tariff).hundredths == 99_90)
    }

    @Test(arguments: [(OfficerGrade.po, 60), (.pso, 60), (.pqip, 60), (.hubRO, 46)])
    func `Each grade has its target`(grade: OfficerGrade, points: Int) {
        #expect(tariff.target(grade) == WorkloadPoints(hundredths: points * 100))
    }

    @Test func `A hundred and twenty standalone cases are nearly what an officer of the Hub is to hold`() {
        #expect(tariff.points(.of(.green, .hub)) * 120 == 45.6)
    }

    @Test(arguments: ["2010-01-01", "2015-02-01", "2019-06-03"])
    func `The first tariff also judges what is older`(on: String) {
        #expect(WorkloadTariff.inForce(on: day(on)).from == day("2015-02-01"))
    }

    @Test func `Tariffs stand in the order of their dates`() {
        #expect(WorkloadTariff.all.map(\.from) == WorkloadTariff.all.map(\.from).sorted())
    }

    @Test func `A workload says what makes it up, the heaviest first`() {
        let workload = Workload([
            .of(.green): 3, .of(.blue): 1, .of(.blue, .custody): 2, .of(.red): 0,
            CaseWeight(standing: .escalated, setting: .community): 1,
            CaseWeight(standing: .unbanded, setting: .community): 2,
        ])
        let lines = workload.lines(tariff).map { "\($0.cases) \($0.weight.name): \($0.points.text)" }
        #expect(
            lines == [
                "1 Put to the NPS: 2.2", "1 Blue: 1.4", "2 Blue, in custody: 1.12", "2 Not banded yet: 2",
                "3 Green: 1.5",
            ])
        #expect(workload.lines(tariff).map(\.points).reduce(.zero, +) == workload.points(tariff))
        #expect(workload.count == 9)
    }

    @Test func `One more case is one more of its weight`() {
        let one = Workload().adding(.of(.red))
        #expect(one.adding(.of(.red)).adding(.of(.green, .hub)).cases == [.of(.red): 2, .of(.green, .hub): 1])
        #expect(CaseWeight.of(.green, .hub).name == "Green, standalone in the Hub")
    }

    @Test(arguments: [
        (0, "0"), (38, "0.38"), (1260, "12.6"), (6000, "60"), (5, "0.05"), (105, "1.05"), (-250, "-2.5"), (-5, "-0.05"),
    ])
    func `Points are written without zeros at the end`(hundredths: Int, text: String) {
        #expect(WorkloadPoints(hundredths: hundredths).text == text)
    }

    @Test func `Points add, subtract and multiply exactly`() {
        let blue: WorkloadPoints = 1.4
        #expect((blue + 0.38 - tariff.points(.of(.green)) * 2).hundredths == 78)
        #expect(WorkloadPoints(hundredths: 37) < 0.38)
    }
}
