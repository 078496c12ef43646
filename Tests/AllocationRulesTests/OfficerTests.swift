import AllocationRules
import CivilCalendar
import Testing

struct OfficerTests {
    @Test(arguments: [
        ("2019-01-06", Presence.notStarted(day("2019-01-07"))), ("2019-01-07", .present), ("2019-06-28", .present),
        ("2019-06-29", .left(day("2019-06-28"))),
    ])
    func `An officer is there from the first day in post to the last`(on: String, presence: Presence) {
        let officer = Officer.of(.po, startedOn: "2019-01-07", endsOn: "2019-06-28")
        #expect(officer.presence(on: day(on)) == presence)
    }

    @Test func `An absence keeps an officer away, another reduction does not`() {
        let away = Officer.of(.po, reductions: [.of(.annualLeave, 100, until: "2019-06-03")])
        #expect(away.presence(on: today) == .absent(.annualLeave, until: today))
        #expect(away.presence(on: day("2019-06-04")) == .present)
        #expect(Officer.of(.po, reductions: [.of(.courtDuty, 100)]).presence(on: today) == .present)
    }

    @Test func `Of several absences the longest counts`() {
        let officer = Officer.of(
            .po,
            reductions: [
                .of(.annualLeave, 100, until: "2019-06-07"), .of(.longTermSickness, 100),
                .of(.sickness, 100, until: "2019-06-10"),
            ])
        #expect(officer.presence(on: today) == .absent(.longTermSickness, until: nil))
    }

    @Test func `Presence says what keeps the officer away`() {
        let sentences = [
            Presence.present, .absent(.annualLeave, until: day("2019-06-07")), .absent(.sickness, until: nil),
            .left(day("2019-05-31")), .notStarted(day("2019-07-01")),
        ].map(\.sentence)
        #expect(
            sentences == [
                nil, "Absent until 7 June 2019.", "Absent until further notice.",
                "Left on 31 May 2019.", "Starts on 1 July 2019.",
            ])
    }

    @Test func `Skills, courses and reasons have names of their own`() {
        #expect(Set(OfficerSkill.allCases.map(\.name)).count == OfficerSkill.allCases.count)
        #expect(Set(TrainingCourse.allCases.map(\.name)).count == TrainingCourse.allCases.count)
        #expect(Set(ReductionReason.allCases.map(\.name)).count == ReductionReason.allCases.count)
        #expect(Set(AllocationReason.allCases.map(\.name)).count == AllocationReason.allCases.count)
        #expect(Set(OfficerPreference.allCases.map(\.name)).count == OfficerPreference.allCases.count)
    }

    @Test func `A name is said forenames first`() {
        #expect(Officer.of(.po).name == "Chris Fell")
    }
}
