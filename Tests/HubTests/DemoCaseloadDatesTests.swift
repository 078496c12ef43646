import CivilCalendar
import Testing

@testable import Hub

struct DemoCaseloadDatesTests {
    @Test(arguments: ["2018-01-01", "2018-12-31", "2019-06-03", "2020-01-02", "2024-02-29", "2026-12-31"])
    func `Sound rows have sane dates, to the first and last day that may be asked for`(text: String) throws {
        let day = try #require(Day(iso: text))
        #expect(DemoCaseload.dayLimits.contains(day))
        for row in try demoRows(people: 2000, on: text) where row.isSound {
            let sentenced = try #require(Day(iso: row.sentencedOn))
            let received = try #require(Day(iso: row.receivedOn))
            #expect(sentenced <= received && received <= day)
            let birth = try #require(Day(iso: row.dateOfBirth))
            #expect((18...77).contains(birth.age(on: sentenced)))
            #expect(try WorkingDays.englandAndWales.isBusinessDay(received))
            if let release = try release(of: row, sentenced: sentenced) {
                #expect(row.sentenceType == "CUSTODY" ? release > day : release <= day)
                #expect(!row.person.nomsNumber.isEmpty)
            }
            let supervisedMonths = row.sentenceType == "PSS" ? 24 : row.lengthMonths
            #expect(sentenced.adding(months: supervisedMonths) > day, "the sentence still runs")
        }
    }

    /// As the rule says, where there is one.
    private func release(of row: DemoRow, sentenced: Day) throws -> Day? {
        guard ["CUSTODY", "LICENCE", "PSS"].contains(row.sentenceType) else {
            #expect(row.releaseOn.isEmpty && row.prison.isEmpty && !row.requirements.isEmpty)
            return nil
        }
        let release = try WorkingDays.englandAndWales.release(sentencedOn: sentenced, months: row.lengthMonths)
        #expect(row.releaseOn == release.description && row.requirements.isEmpty)
        return release
    }

    @Test func `Post-sentence supervision has begun, and ends twelve months after release`() throws {
        let day = try #require(Day(iso: "2019-06-03"))
        let rows = try demoRows(people: 5500).filter { $0.sentenceType == "PSS" && $0.isSound }
        #expect(rows.count > 100)
        for row in rows {
            #expect(row.lengthMonths < 24)
            #expect(Day(iso: row.sentencedOn)!.adding(months: row.lengthMonths) <= day)
            #expect(Day(iso: row.releaseOn)!.adding(months: 12) > day)
        }
    }

    @Test func `The last week's rows wait for the Hub, and earlier ones are held, their questions answered`() throws {
        let rows = try demoRows(people: 5500).filter { $0.isSound && $0.managedBy == "CRC" }
        let isNew = { (row: DemoRow) in row.receivedOn >= "2019-05-27" }
        #expect((150...180).contains(rows.count(where: isNew)))
        for row in rows {
            #expect(row.currentOfficer.isEmpty == isNew(row))
            let asked = row.flags.split(separator: ";").filter { DemoRisk.Flag(rawValue: String($0))!.isConsiderBlue }
            let answered = row.decisions.split(separator: ";").map { $0.prefix { $0 != ":" } }
            #expect(answered == (isNew(row) ? [] : asked))
        }
    }

    @Test func `Nobody holds a row that is refused, not yet assessed or for the NPS`() throws {
        let rows = try demoRows(people: 5500)
        let free = rows.filter { $0.managedBy == "NPS" || $0.faults.contains(where: \.isHeldByNobody) }
        #expect(free.count > 150)
        #expect(free.allSatisfy { $0.currentOfficer.isEmpty && $0.decisions.isEmpty })
    }

    @Test(arguments: [("2017-12-31", false), ("2018-01-01", true), ("2026-12-31", true), ("2027-01-01", false)])
    func `A day outside the limits is not offered`(day: String, isWithin: Bool) throws {
        #expect(DemoCaseload.dayLimits.contains(try #require(Day(iso: day))) == isWithin)
    }
}
