import CivilCalendar
import Testing
import UnpaidWorkRules

struct ScheduleTests {
    @Test(arguments: ScheduleCase.days + ScheduleCase.covers + ScheduleCase.bookings + ScheduleCase.warnings)
    func `A schedule makes what the table says`(row: ScheduleCase) {
        let schedule = row.schedule
        let made = schedule.appointments.map { "\($0.placementID) \($0.day) \($0.start)-\($0.end)" }
        #expect(made == row.makes)
        #expect(schedule.shortfallMinutes == row.shortfall)
        #expect(schedule.surplus == row.surplus)
        #expect(schedule.warnings.map(\.sentence) == row.warnings)
    }

    @Test func `The horizon is five years of 365 days`() { #expect(Schedule.horizonDays == 1825) }

    @Test func `Triggers and frequencies are numbered as in the contract`() {
        #expect([ScheduleTrigger.appointment, .allocation].map(\.rawValue) == [1, 2])
        #expect([Frequency.once, .weekly, .fortnightly].map(\.rawValue) == [1, 2, 3])
        #expect(Frequency.allCases.map(\.name) == ["Once", "Weekly", "Fortnightly"])
    }
}
