import CivilCalendar
import Testing
import UnpaidWorkRules

struct SchedulePropertyTests {
    private static let all = (1...500).map { RandomPlan(seed: UInt64($0)) }
    private let plans = all

    @Test func `What is made, pending, credited and short is what is required`() {
        let balanced = plans.filter { $0.covered <= $0.minutes }
        #expect(balanced.count > 250)
        for plan in balanced {
            let schedule = plan.schedule
            let made = schedule.appointments.reduce(0) { $0 + $1.minutes }
            #expect(made + plan.covered + schedule.shortfallMinutes == plan.minutes, "\(plan)")
            #expect(schedule.surplus.isEmpty)
        }
    }

    @Test func `Where more is covered than required, nothing is made and never too much removed`() {
        let over = plans.filter { $0.covered > $0.minutes }
        #expect(over.count > 25)
        for plan in over {
            let schedule = plan.schedule
            #expect(schedule.appointments.isEmpty && schedule.shortfallMinutes == 0, "\(plan)")
            let removed = schedule.surplus.reduce(0) { $0 + plan.known[$1].start.minutes(to: plan.known[$1].end) }
            #expect(removed <= plan.covered - plan.minutes, "\(plan)")
            #expect(schedule.surplus.allSatisfy { plan.known[$0].outcome == nil && plan.known[$0].day >= today })
        }
    }

    @Test func `Nothing is made on closed days, out of order, or where its placement does not fall`() {
        for plan in plans {
            let made = plan.schedule.appointments
            #expect(made.allSatisfy { !plan.closed.contains($0.day) && $0.minutes > 0 }, "\(plan)")
            #expect(zip(made, made.dropFirst()).allSatisfy { ($0.day, $0.start) <= ($1.day, $1.start) }, "\(plan)")
            for one in made {
                let placement = plan.placements.first { $0.id == one.placementID }
                #expect(placement?.falls(on: one.day) == true && placement?.start == one.start, "\(plan)")
            }
        }
    }

    @Test func `A schedule of its own result makes nothing more`() {
        for plan in plans {
            let again = plan.again
            #expect(again.appointments.isEmpty, "\(plan)")
            #expect(again.shortfallMinutes == plan.schedule.shortfallMinutes, "\(plan)")
        }
    }
}

/// Somebody's placements and appointments, out of a seed.
private struct RandomPlan: CustomStringConvertible {
    let description: String
    let minutes: Int
    let placements: [Placement]
    let known: [KnownAppointment]
    let closed: Set<Day>
    let trigger: ScheduleTrigger
    let schedule: Schedule

    init(seed: UInt64) {
        var random = SplitMix(state: seed)
        description = "seed \(seed)"
        minutes = .random(in: 0...18_000, using: &random)
        placements = (0..<Int.random(in: 0...4, using: &random)).map { .random("p\($0)", &random) }
        known = (0..<Int.random(in: 0...20, using: &random)).map { _ in .random(&random) }
        closed = Set((0..<60).map { _ in Day.random(0...200, &random) })
        trigger = ScheduleTrigger.allCases.randomElement(using: &random)!
        schedule = Self.schedule(minutes, placements, known, closed, trigger)
    }

    /// Of the minutes, by what there is already.
    var covered: Int {
        known.reduce(0) { $0 + ($1.outcome == nil ? $1.start.minutes(to: $1.end) : $1.minutesCredited) }
    }

    /// The same, with what the first schedule made.
    var again: Schedule {
        Self.schedule(minutes, placements, known + schedule.appointments.map(\.asPending), closed, trigger)
    }

    private static func schedule(
        _ minutes: Int, _ placements: [Placement], _ known: [KnownAppointment], _ closed: Set<Day>,
        _ trigger: ScheduleTrigger
    ) -> Schedule {
        Schedule(
            now: moment("2019-06-03T11:00"), minutesRequired: minutes, placements: placements, appointments: known,
            closedDays: closed, completeBy: day("2020-01-31"), trigger: trigger)
    }
}

extension Placement {
    fileprivate static func random(_ id: String, _ random: inout SplitMix) -> Placement {
        let from = Day.random(-100...100, &random)
        let start = Int.random(in: 7...13, using: &random)
        return Placement(
            id: id, projectID: id, weekday: Weekday.allCases.randomElement(using: &random)!,
            frequency: Frequency.allCases.randomElement(using: &random)!, start: TimeOfDay(hour: start, minute: 0)!,
            end: TimeOfDay(hour: start + .random(in: 1...8, using: &random), minute: 30)!, from: from,
            until: Bool.random(using: &random) ? from.advanced(by: .random(in: 0...300, using: &random)) : nil)
    }
}

extension KnownAppointment {
    fileprivate static func random(_ random: inout SplitMix) -> KnownAppointment {
        let start = Int.random(in: 7...13, using: &random)
        let outcome = Bool.random(using: &random) ? Outcome.allCases.randomElement(using: &random) : nil
        return KnownAppointment(
            day: .random(-60...60, &random), start: TimeOfDay(hour: start, minute: 0)!,
            end: TimeOfDay(hour: start + .random(in: 1...8, using: &random), minute: 0)!,
            placementID: "p\(Int.random(in: 0...5, using: &random))", outcome: outcome,
            minutesCredited: outcome?.isAttended == true ? .random(in: 0...420, using: &random) : 0)
    }
}

extension Day {
    fileprivate static func random(_ days: ClosedRange<Int>, _ random: inout SplitMix) -> Day {
        today.advanced(by: .random(in: days, using: &random))!
    }
}

extension TimeOfDay {
    fileprivate func minutes(to end: TimeOfDay) -> Int { (end.hour - hour) * 60 + end.minute - minute }
}

/// Steele, Lea and Flood's generator: the same numbers for the same seed, everywhere.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
