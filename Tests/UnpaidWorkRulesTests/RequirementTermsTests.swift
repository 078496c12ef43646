import CivilCalendar
import Testing
import UnpaidWorkRules

struct RequirementTermsTests {
    @Test(arguments: [
        (2399, false, true), (2400, false, false), (18_000, false, false), (18_001, false, true), (1199, true, true),
        (1200, true, false), (3600, true, false), (3601, true, true), (0, false, true), (-60, true, true),
    ])
    func `An order has 40 to 300 hours, a supervision default order 20 to 60`(
        minutes: Int, isSupervisionDefault: Bool, isFaulty: Bool
    ) {
        let terms = RequirementTerms(
            orderedMinutes: minutes, sentencedOn: today, isSupervisionDefault: isSupervisionDefault)
        #expect(terms.faults == (isFaulty ? [.hoursOutside(isSupervisionDefault ? 20...60 : 40...300)] : []))
    }

    @Test func `The fault names its field and says the limits`() {
        let fault = RequirementTermsFault.hoursOutside(40...300)
        #expect(fault.field == "hours")
        #expect(fault.sentence == "It must be 40 to 300 hours.")
    }

    @Test(arguments: [
        ("2019-06-03", "2020-06-02"), ("2019-03-01", "2020-02-29"), ("2020-02-28", "2021-02-27"),
        ("2020-02-29", "2021-02-28"), ("2020-03-01", "2021-02-28"), ("2019-01-01", "2019-12-31"),
        ("9999-12-31", "9999-12-31"),
    ])
    func `The twelve months end the day before their anniversary`(sentencedOn: String, completeBy: String) {
        #expect(terms(sentencedOn).completeBy == day(completeBy))
    }

    @Test(arguments: [
        ("2019-06-03", "2019-12-03", "2020-03-03", "2019-06-17"),
        ("2019-08-31", "2020-02-29", "2020-05-31", "2019-09-14"),
        ("2018-08-31", "2019-02-28", "2019-05-31", "2018-09-14"),
        ("2019-05-29", "2019-11-29", "2020-02-29", "2019-06-12"),
    ])
    func `Reviews are due after six and nine months, the start within 14 days`(
        sentencedOn: String, six: String, nine: String, start: String
    ) {
        #expect(terms(sentencedOn).sixMonthReview == day(six))
        #expect(terms(sentencedOn).nineMonthReview == day(nine))
        #expect(terms(sentencedOn).startWithin14 == day(start))
    }

    @Test(arguments: [
        (2400, RequirementLevel.low), (4800, .low), (4801, .medium), (9000, .medium), (9001, .high), (18_000, .high),
    ])
    func `Up to 80 hours are low, up to 150 medium, more high`(minutes: Int, level: RequirementLevel) {
        #expect(RequirementTerms(orderedMinutes: minutes, sentencedOn: today).level == level)
        #expect(RequirementLevel.allCases.map(\.name) == ["Low", "Medium", "High"])
    }

    @Test(
        arguments: [
            ([], nil), ([18_000], nil), ([9000, 9000], nil),
            ([9000, 9001], "The orders come to 300 h 1 min together, more than 300 h."),
            ([12_000, 7200], "The orders come to 320 h together, more than 300 h."),
        ] as [([Int], String?)])
    func `Orders of more than 300 hours together are said`(minutes: [Int], warning: String?) {
        #expect(RequirementTerms.totalWarning(orderedMinutes: minutes) == warning)
    }

    private func terms(_ sentencedOn: String) -> RequirementTerms {
        RequirementTerms(orderedMinutes: 6000, sentencedOn: day(sentencedOn))
    }
}
