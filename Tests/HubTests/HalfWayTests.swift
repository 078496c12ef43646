import CivilCalendar
import Testing

@testable import Hub

struct HalfWayTests {
    @Test(arguments: [
        ("2019-01-01", 2, "2019-01-30"),  // 59 days: half is 30, of which the first is the day of sentence
        ("2019-01-07", 12, "2019-07-08"),  // 365 days: the 183rd
        ("2018-10-19", 12, "2019-04-18"),  // Good Friday, to the Thursday
        ("2019-01-22", 6, "2019-04-18"),  // Easter Monday, to the Thursday before Good Friday
        ("2018-12-31", 2, "2019-01-29"),  // there is no 31 February
    ])
    func `Release is half-way, on a working day`(sentence: String, months: Int, release: String) throws {
        let released = try WorkingDays.englandAndWales.release(sentencedOn: Day(iso: sentence)!, months: months)
        #expect(released == Day(iso: release))
    }

    @Test(arguments: [2, 4, 18, 36])
    func `A sentence is found whose release is the wanted day or one shortly before`(months: Int) throws {
        let calendar = WorkingDays.englandAndWales
        for offset in 0..<365 {
            let wanted = Day(iso: "2018-06-04")!.advanced(by: offset)!
            let sentenced = try calendar.sentence(releasedBy: wanted, months: months)
            let release = try calendar.release(sentencedOn: sentenced, months: months)
            #expect((0...10).contains(release.distance(to: wanted)))
        }
    }

    @Test func `A month's last day stands in for a day that the month lacks, forwards and backwards`() {
        #expect(Day(iso: "2019-01-31")!.adding(months: 1) == Day(iso: "2019-02-28"))
        #expect(Day(iso: "2020-02-29")!.adding(months: -12) == Day(iso: "2019-02-28"))
        #expect(Day(iso: "2019-01-15")!.adding(months: -1) == Day(iso: "2018-12-15"))
        #expect(Day(iso: "2018-12-15")!.adding(months: 1) == Day(iso: "2019-01-15"))
    }
}
