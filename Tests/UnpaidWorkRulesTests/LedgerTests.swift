import CivilCalendar
import Testing
import UnpaidWorkRules

struct LedgerTests {
    @Test func `What remains is ordered and adjusted less credited`() {
        let ledger = Ledger([
            .init(kind: .ordered, minutes: 6000), .init(kind: .adjusted, minutes: -600),
            .init(kind: .adjusted, minutes: 60), .init(kind: .credited, minutes: 420),
            .init(kind: .credited, minutes: 180, isEducation: true), .init(kind: .travel, minutes: 40),
        ])
        #expect(ledger.orderedMinutes == 6000)
        #expect(ledger.adjustedMinutes == -540)
        #expect(ledger.creditedMinutes == 640)
        #expect(ledger.educationMinutes == 180)
        #expect(ledger.remainingMinutes == 4820)
        #expect(!ledger.isComplete)
    }

    @Test func `A corrected credit is reversed, and its education with it`() {
        let ledger = Ledger([
            .init(kind: .ordered, minutes: 2400), .init(kind: .credited, minutes: 420, isEducation: true),
            .init(kind: .reversed, minutes: -420, isEducation: true), .init(kind: .credited, minutes: 400),
        ])
        #expect(ledger.creditedMinutes == 400)
        #expect(ledger.educationMinutes == 0)
        #expect(ledger.remainingMinutes == 2000)
    }

    @Test(arguments: [(2399, 1, false), (2400, 0, true), (2401, 0, true)])
    func `It is complete when nothing remains, and never less`(credited: Int, remaining: Int, isComplete: Bool) {
        let ledger = Ledger([
            .init(kind: .ordered, minutes: 2400), .init(kind: .credited, minutes: credited),
        ])
        #expect(ledger.remainingMinutes == remaining)
        #expect(ledger.isComplete == isComplete)
    }

    @Test func `Where nothing was ordered nothing is complete`() {
        #expect(Ledger([]).remainingMinutes == 0)
        #expect(!Ledger([]).isComplete)
    }

    @Test func `Kinds are numbered as in the contract`() {
        #expect(
            [LedgerKind.ordered, .credited, .adjusted, .travel, .reversed].map(\.rawValue) == Array(1...5))
    }

    @Test(arguments: [
        ("2014-06-01", 20), ("2015-02-01", 20), ("2019-06-03", 20), ("2024-12-31", 20), ("2025-01-01", 30),
        ("2026-01-01", 30),
    ])
    func `Education may be a fifth of the hours, later three tenths`(on: String, percent: Int) {
        #expect(EducationShare.percent(on: day(on)) == percent)
    }

    @Test(arguments: [
        ("2019-06-03", 6000, 0, 1200), ("2019-06-03", 6000, 1140, 60), ("2019-06-03", 6000, 1200, 0),
        ("2019-06-03", 6000, 1201, 0), ("2019-06-03", 2404, 0, 480), ("2019-06-03", 2405, 0, 481),
        ("2025-01-01", 6000, 0, 1800), ("2019-06-03", 0, 0, 0),
    ])
    func `The allowance is the share, cut to minutes, less what was credited`(
        on: String, ordered: Int, credited: Int, minutes: Int
    ) {
        #expect(EducationShare.allowanceMinutes(ordered: ordered, credited: credited, on: day(on)) == minutes)
    }
}
