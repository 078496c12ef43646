import CivilCalendar
import Messages

/// What somebody's past weeks at a project came to, and the appointment that they have today.
struct DemoAttendance {
    static let weeks = 8
    /// From the sentence until the first day's work, at least.
    static let daysToBegin = 10

    private let worker: DemoUnpaidWorker
    private let project: DemoProject
    private let days: [Day]
    private let today: Day

    init(
        _ worker: DemoUnpaidWorker, _ project: DemoProject, _ weekday: Weekday, today: Day, closedDays: Set<Day>
    ) {
        self.worker = worker
        self.project = project
        self.today = today
        let first = max(today.advanced(by: -7 * Self.weeks)!, worker.sentencedOn.advanced(by: Self.daysToBegin)!)
        days = (0...7 * Self.weeks).compactMap(first.advanced).filter { day in
            day <= today && day.weekday == weekday && !closedDays.contains(day)
        }
    }

    /// One a week while there are hours to work, today's without an outcome.
    func appointments(_ random: inout SplitMix64) -> [Wire.EarlierAppointment] {
        var minutesLeft = worker.minutesLeft
        var items: [Wire.EarlierAppointment] = []
        for day in days where minutesLeft > 0 {
            var item = Wire.EarlierAppointment(
                crn: worker.crn, eventNumber: worker.eventNumber, projectId: project.id, date: "\(day)",
                startTime: "\(project.start)", endTime: "\(project.end)")
            if day < today { minutesLeft -= record(&item, &random) }
            items.append(item)
        }
        return items
    }

    /// Writes an outcome down, and tells what it is credited with.
    private func record(_ item: inout Wire.EarlierAppointment, _ random: inout SplitMix64) -> Int {
        item.outcome = Self.outcomes.pick(&random)
        switch item.outcome {
        case .attended:
            item.workQuality = Self.marks.pick(&random)
            item.behaviour = Self.marks.pick(&random)
            return project.minutes
        case .failedToComply:
            (item.workQuality, item.behaviour) = (4, 5)
            item.penaltyMinutes = UInt32(random.pick([30, 60, 120]))
            return project.minutes - Int(item.penaltyMinutes)
        case .sentHomeService, .sentHomeBehaviour:
            // The day was over for them before its break.
            let hours = random.within(2...3)
            item.endTime = "\(TimeOfDay(hour: project.start.hour + hours, minute: project.start.minute)!)"
            return hours * 60
        default: return 0
        }
    }

    /// Per mille. That two in three attend and one in four people are at some time sent home or stood down is the
    /// inspection's of 2019; how the rest is spread is ours.
    static let outcomes = Weighted<Wire.Outcome>([
        .attended: 650, .notAttended: 140, .stoodDown: 60, .sentHomeService: 50, .rescheduledByPerson: 40,
        .rescheduledByService: 25, .failedToComply: 20, .sentHomeBehaviour: 15,
    ])
    /// Excellent 1 to poor 5; ours.
    private static let marks = Weighted<UInt32>([1: 10, 2: 45, 3: 35, 4: 8, 5: 2])
}
