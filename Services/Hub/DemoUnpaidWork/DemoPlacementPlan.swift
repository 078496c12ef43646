import CivilCalendar
import Messages

/// What is to become of somebody's unpaid work in the demonstration: the same for the same person, seed and day.
struct DemoPlacementPlan {
    /// How far they have got; some wait at each step, so that every worklist has something on it.
    enum Aim: Int, Comparable {
        case toAssess, toPlace, toInstruct, working

        static func < (left: Aim, right: Aim) -> Bool { left.rawValue < right.rawValue }
    }

    /// A project, and the weekday on which the person would work there.
    struct Choice {
        var project: DemoProject
        var weekday: Weekday
    }

    let aim: Aim
    let assessment: Wire.PlacementAssessment
    /// Something is not established: nothing is tried until somebody was asked.
    let isUnclear: Bool
    /// The nearest first; where the service refuses one, the next is tried.
    let choices: [Choice]
    let method: Wire.InstructionMethod
    private let worker: DemoUnpaidWorker
    private let seed: UInt64
    private let today: Day

    init(_ worker: DemoUnpaidWorker, seed: UInt64, today: Day) {
        self.worker = worker
        self.seed = seed
        self.today = today
        var random = worker.random(seed: seed, for: .placement)
        aim = Self.aims.pick(&random)
        method = Self.methods.pick(&random)
        let question = random.happens(perMille: Self.unclearPerMille) ? random.within(1...5) : nil
        isUnclear = question != nil
        let weekdays = Self.weekdays(of: worker, &random)
        assessment = Wire.PlacementAssessment(
            worker, available: weekdays, notEstablished: question, today: today, &random)
        choices = Self.choices(for: worker, on: weekdays, &random)
    }

    /// What the earlier system has kept of the eight weeks, and of today.
    func earlier(at choice: Choice, closedDays: Set<Day>) -> [Wire.EarlierAppointment] {
        var random = worker.random(seed: seed, for: .attendance)
        return DemoAttendance(worker, choice.project, choice.weekday, today: today, closedDays: closedDays)
            .appointments(&random)
    }

    private static func choices(
        for worker: DemoUnpaidWorker, on weekdays: [Weekday], _ random: inout SplitMix64
    ) -> [Choice] {
        let possible = DemoProject.all.filter { $0.isWork && (worker.isWoman || !$0.isWomenOnly) }
        var ranked: [(choice: Choice, rank: (Int, Int, UInt64))] = []
        for project in possible {
            let days = weekdays.filter(project.weekdays.contains)
            guard !days.isEmpty else { continue }
            let isLast = worker.isWoman && project.isMixedGroup ? 1 : 0
            let rank = (isLast, project.isNear(worker.town) ? 0 : 1, random.next())
            ranked.append((Choice(project: project, weekday: random.pick(days)), rank))
        }
        let choices = ranked.sorted { $0.rank < $1.rank }.map(\.choice)
        // Where nothing else suits, the enclosed workshop may.
        let first = choices.prefix(choicesTried - 1)
        return first + choices.dropFirst(first.count).filter { $0.project.type == .enclosedWorkshop }
    }

    /// Who works is free at the weekend and on a day off.
    private static func weekdays(of worker: DemoUnpaidWorker, _ random: inout SplitMix64) -> [Weekday] {
        let dayOff = random.within(1...5)
        let isFreeOnSaturday = random.happens(perMille: 500)
        return Weekday.allCases.filter { day in
            if worker.isEmployed { return day.isWeekend || day.rawValue == dayOff }
            return day == .saturday ? isFreeOnSaturday : day != .sunday && day.rawValue != dayOff
        }
    }

    static let choicesTried = 5
    /// Nine in ten are assessed (the task of the demonstration); the rest is ours.
    private static let aims = Weighted<Aim>([.toAssess: 100, .toPlace: 110, .toInstruct: 120, .working: 670])
    private static let unclearPerMille = 100
    private static let methods = Weighted<Wire.InstructionMethod>([
        .letter: 60, .text: 25, .inPerson: 10, .telephone: 5,
    ])
}
