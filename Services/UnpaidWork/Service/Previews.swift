import CivilCalendar
import Commands
import Messages
import RPC
import UnpaidWorkRules

/// Answers that store nothing and concern nobody.
extension UnpaidWorkService {
    /// What one schedule may be worked out from.
    private enum ScheduleLimits {
        static let minutes = 1...60_000
        static let placements = 50
        static let appointments = 500
        static let closedDays = 500
    }

    package func previewSchedule(
        _ request: Wire.PreviewScheduleRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PreviewScheduleReply {
        guard !request.now.isEmpty else { throw Status.invalid("now", .required, "Enter the date and time.") }
        guard let now = LocalTime(text: request.now) else {
            throw Status.invalid("now", .malformed, "It must be a date and time, such as 2019-06-03T08:00.")
        }
        guard ScheduleLimits.minutes.contains(Int(request.minutesRequired)) else {
            throw Status.invalid("minutesRequired", .outOfRange, "It must be between 1 and 60000.")
        }
        let trigger: ScheduleTrigger = try choice(
            request.trigger, "trigger", "Select what the schedule is worked out for.")
        try Self.check(request.allocations.count, "allocations", ScheduleLimits.placements)
        try Self.check(request.appointments.count, "appointments", ScheduleLimits.appointments)
        try Self.check(request.closedDates.count, "closedDates", ScheduleLimits.closedDays)
        let placements = try request.allocations.enumerated().map { try Placement($1, "allocations[\($0)]") }
        guard Set(placements.map(\.id)).count == placements.count else {
            throw Status.invalid("allocations", .malformed, "Each must have an id of its own.")
        }
        let schedule = Schedule(
            now: now, minutesRequired: Int(request.minutesRequired), placements: placements,
            appointments: try request.appointments.enumerated().map { try KnownAppointment($1, "appointments[\($0)]") },
            closedDays: Set(
                try request.closedDates.enumerated().map { try CommandText.day($1, "closedDates[\($0)]", "Enter it.") }),
            completeBy: request.completeBy.isEmpty ? nil : try CommandText.day(request.completeBy, "completeBy", ""),
            trigger: trigger)
        return .init(schedule)
    }

    private static func check(_ count: Int, _ field: String, _ most: Int) throws(Status) {
        guard count <= most else { throw .invalid(field, .tooLarge, "There must be at most \(most).") }
    }

    package func previewCredit(
        _ request: Wire.PreviewCreditRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PreviewCreditReply {
        let time = WorkedTime(
            start: try CommandText.time(request.start, "start"), end: try CommandText.time(request.end, "end"),
            breakMinutes: Int(request.breakMinutes), penaltyMinutes: Int(request.penaltyMinutes))
        if let fault = time.faults.first {
            throw Status.invalid(
                fault.field == "breakMinutes" ? "breakMinutes" : fault.field, .outOfRange, fault.sentence)
        }
        let outcome: Outcome = try choice(request.outcome, "outcome", "Select an outcome.")
        let credit = Credit(
            time, outcome: outcome, minutesRemaining: Int(request.minutesRemaining),
            educationMinutesRemaining: request.ete ? Int(request.eteMinutesRemaining) : nil)
        return .init(minutesCredited: UInt32(credit.minutes), reasons: credit.reasons.map(\.sentence))
    }
}

extension Wire.PreviewScheduleReply {
    fileprivate init(_ schedule: Schedule) {
        self.init(
            appointments: schedule.appointments.map(Wire.PlannedAppointment.init),
            shortfallMinutes: UInt32(schedule.shortfallMinutes), warnings: schedule.warnings.map(\.sentence))
    }
}

extension Wire.PlannedAppointment {
    init(_ planned: PlannedAppointment) {
        self.init(
            date: "\(planned.day)", startTime: "\(planned.start)", endTime: "\(planned.end)",
            allocationId: planned.placementID)
    }
}

extension Placement {
    fileprivate init(_ wire: Wire.ScheduleAllocation, _ field: String) throws(Status) {
        try CommandText.require(wire.id, "\(field).id", "Enter an id.", limit: CommandText.nameCharacters)
        let (start, end) = try CommandText.times(wire.startTime, wire.endTime, in: field)
        self.init(
            id: wire.id, projectID: wire.projectId, weekday: try Weekday(wire.weekday, "\(field).weekday"),
            frequency: try Frequency(wire.frequency, "\(field).frequency"), start: start, end: end,
            from: try CommandText.day(wire.from, "\(field).from", "Enter the first day."),
            until: wire.until.isEmpty ? nil : try CommandText.day(wire.until, "\(field).until", ""))
    }
}

extension KnownAppointment {
    fileprivate init(_ wire: Wire.ScheduleAppointment, _ field: String) throws(Status) {
        let (start, end) = try CommandText.times(wire.startTime, wire.endTime, in: field)
        let outcome = Outcome(wire.outcome)
        guard outcome != nil || wire.outcome == .unspecified else {
            throw .invalid("\(field).outcome", .unknownValue, "It must be one of the contract's outcomes.")
        }
        self.init(
            day: try CommandText.day(wire.date, "\(field).date", "Enter the date."), start: start, end: end,
            placementID: wire.allocationId, outcome: outcome, minutesCredited: Int(wire.minutesCredited))
    }
}
