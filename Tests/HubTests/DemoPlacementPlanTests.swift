import CivilCalendar
import Messages
import Testing

@testable import Hub

struct DemoPlacementPlanTests {
    private static let today = Day(iso: "2019-06-03")!
    private static let closedDays = DemoUnpaidWorkRun.closedDays(around: today)

    /// Somebody else for each number.
    private static func worker(_ number: Int) -> DemoUnpaidWorker {
        DemoUnpaidWorker(
            crn: DemoPerson.crn(number), eventNumber: 1, isWoman: number % 7 == 0,
            town: DemoSite.homes[number % DemoSite.homes.count].town,
            sentencedOn: today.advanced(by: -(number % 300))!, minutesLeft: 60 * (40 + number % 5 * 40),
            isEmployed: number % 3 == 0, hasRestrainingOrder: number % 10 == 0)
    }

    private static func plan(_ worker: DemoUnpaidWorker, seed: UInt64 = 1) -> DemoPlacementPlan {
        DemoPlacementPlan(worker, seed: seed, today: today)
    }

    private struct Course {
        var worker: DemoUnpaidWorker
        var choice: DemoPlacementPlan.Choice
        var appointments: [Wire.EarlierAppointment]
    }

    /// The past of a thousand people, each at the first project of their plan.
    private static let courses: [Course] = (0..<1_000).compactMap { number in
        let worker = worker(number)
        let plan = plan(worker)
        return plan.choices.first.map {
            Course(worker: worker, choice: $0, appointments: plan.earlier(at: $0, closedDays: closedDays))
        }
    }

    @Test func `The same seed gives the same plan, and another another`() {
        func written(_ seed: UInt64) -> [[String]] {
            (0..<50).map { number in
                let plan = Self.plan(Self.worker(number), seed: seed)
                let past = plan.choices.first.map { plan.earlier(at: $0, closedDays: Self.closedDays) } ?? []
                return ["\(plan.aim)", "\(plan.assessment)"] + plan.choices.map { "\($0.project.id) \($0.weekday)" }
                    + past.map { "\($0)" }
            }
        }
        #expect(written(1) == written(1))
        #expect(written(1) != written(2))
    }

    @Test func `Nine in ten are assessed, a tenth of them with something not established`() {
        let plans = (0..<2_000).map { Self.plan(Self.worker($0)) }
        #expect((150...250).contains(plans.count { $0.aim == .toAssess }))
        #expect((150...250).contains(plans.count(where: \.isUnclear)))
        #expect(plans.allSatisfy { $0.isUnclear == $0.assessment.leavesSomethingOpen })
        #expect((160...280).contains(plans.count { $0.aim == .toPlace }))
        #expect((180...300).contains(plans.count { $0.aim == .toInstruct }))
    }

    @Test func `An assessment is complete, says that it is invented, and an order has its terms`() {
        for number in 0..<500 {
            let assessment = Self.plan(Self.worker(number)).assessment
            for text in [assessment.health, assessment.vulnerability, assessment.motivation, assessment.diversity] {
                #expect(text.hasPrefix("Invented: "))
            }
            #expect(assessment.sources.contains(.interview) && !assessment.available.isEmpty)
            #expect(assessment.fitness != .unspecified && (1...4).contains(assessment.riskOfSeriousHarm))
            #expect((assessment.restrainingOrder == .yes) == !assessment.restrainingOrderTerms.isEmpty)
        }
        let terms = (0..<500).map { Self.plan(Self.worker($0 * 10)).assessment.restrainingOrderTerms }
        #expect(terms.contains { text in DemoSite.homes.contains { text.contains($0.town) } })
        #expect(terms.contains { $0.contains("contact") })
    }

    @Test func `A project is tried on a day on which it works and the person can, and no man at the women's group`() {
        for number in 0..<1_000 {
            let worker = Self.worker(number)
            let plan = Self.plan(worker)
            #expect(plan.choices.count <= DemoPlacementPlan.choicesTried)
            for choice in plan.choices {
                #expect(choice.project.weekdays.contains(choice.weekday))
                #expect(plan.assessment.available.contains(.init(choice.weekday)))
                #expect(choice.project.isWork && (worker.isWoman || !choice.project.isWomenOnly))
            }
        }
    }

    @Test func `Work is near home where there is some on a day that suits`() {
        let near = Self.courses.count { $0.worker.isWoman || $0.choice.project.isNear($0.worker.town) }
        #expect(near > Self.courses.count * 8 / 10)
    }

    @Test func `Every day of the past is one on which the project works, and no closed day`() throws {
        for course in Self.courses {
            for item in course.appointments {
                let day = try #require(Day(iso: item.date))
                #expect(day.weekday == course.choice.weekday && !Self.closedDays.contains(day))
                #expect(item.projectId == course.choice.project.id && item.startTime < item.endTime)
            }
        }
    }

    @Test func `Nothing lies before the sentence or the eight weeks, and only today has no outcome yet`() {
        let first = "\(Self.today.advanced(by: -56)!)"
        for course in Self.courses {
            #expect(course.appointments.count <= DemoAttendance.weeks + 1)
            for item in course.appointments {
                #expect(item.date >= first && item.date > "\(course.worker.sentencedOn)")
                #expect(item.date <= "\(Self.today)")
                #expect((item.outcome == .unspecified) == (item.date == "\(Self.today)"))
            }
        }
        #expect(Self.courses.contains { $0.appointments.last?.outcome == .unspecified })
    }

    @Test func `Nobody works on once the hours are worked`() {
        for course in Self.courses {
            let before = course.appointments.dropLast().filter { $0.outcome != .unspecified }
            #expect(before.map { credit($0, course.choice.project) }.reduce(0, +) < course.worker.minutesLeft)
        }
        #expect(
            Self.courses.contains { course in
                course.appointments.map { credit($0, course.choice.project) }.reduce(0, +) >= course.worker.minutesLeft
            })
    }

    /// By the rule: end less start, break and penalty, for whoever came; six hours and less have no break.
    private func credit(_ item: Wire.EarlierAppointment, _ project: DemoProject) -> Int {
        let came: [Wire.Outcome] = [.attended, .failedToComply, .sentHomeService, .sentHomeBehaviour]
        guard came.contains(item.outcome), let start = TimeOfDay(iso: item.startTime),
            let end = TimeOfDay(iso: item.endTime)
        else { return 0 }
        let gross = start.minutes(to: end)
        return gross - (gross > 360 ? project.breakMinutes : 0) - Int(item.penaltyMinutes)
    }

    @Test func `Two in three attend, and about one in nine is sent home or stood down on a day`() {
        let outcomes = Self.courses.flatMap(\.appointments).map(\.outcome).filter { $0 != .unspecified }
        func perMille(_ wanted: Wire.Outcome...) -> Int {
            outcomes.count(where: wanted.contains) * 1_000 / outcomes.count
        }
        #expect(outcomes.count > 3_000)
        #expect((620...680).contains(perMille(.attended)))
        #expect((115...165).contains(perMille(.notAttended)))
        #expect((90...130).contains(perMille(.sentHomeService, .stoodDown)))
        #expect((40...90).contains(perMille(.rescheduledByPerson, .rescheduledByService)))
        #expect((20...55).contains(perMille(.failedToComply, .sentHomeBehaviour)))
    }
}

extension Wire.PlacementAssessment {
    fileprivate var leavesSomethingOpen: Bool {
        [weapons, threatsToOthers, restrainingOrder, sexualRisk, riskToChildren].contains(.notEstablished)
    }
}
