import CivilCalendar
import Testing
import UnpaidWorkRules

struct AppointmentCheckTests {
    @Test(arguments: dayCases + outcomeCases + timeCases + creditCases + noteCases)
    func `An appointment is recorded or refused as the table says`(row: AppointmentCase) {
        #expect(AppointmentCheck.faults(row.record, under: row.terms, now: moment(row.now)) == row.faults)
    }

    @Test(arguments: Outcome.allCases)
    func `Before it begins only what is neither attended nor a failure can be recorded`(outcome: Outcome) {
        let row = AppointmentCase("", now: "2019-06-03T08:59", []) { record, _ in
            record.outcome = outcome
            record.minutesCredited = nil
        }
        let isRefused = outcome.isAttended || outcome.isEnforceable
        #expect(
            AppointmentCheck.faults(row.record, under: row.terms, now: moment(row.now))
                == (isRefused ? [.outcomeTooEarly(outcome)] : []))
    }

    @Test func `Every fault names its field and says what must be`() {
        let faults: [AppointmentFault] = [
            .beforeSentence, .projectClosed, .weekdayNotOffered, .outcomeMissing, .outcomeTooEarly(.attended),
            .timesMissing, .time(.endNotAfterStart), .endsLater, .creditBelowZero, .creditWithoutAttendance,
            .creditAboveRemaining(minutes: 60), .creditAboveEducation(minutes: 1), .notesTooLong, .sensitiveCleared,
        ]
        #expect(
            faults.map(\.field) == [
                "date", "date", "date", "outcome", "outcome", "start", "end", "end", "minutesCredited",
                "minutesCredited", "minutesCredited", "minutesCredited", "notes", "isSensitive",
            ])
        #expect(Set(faults.map(\.sentence)).count == faults.count)
        #expect(
            AppointmentFault.outcomeTooEarly(.attended).sentence
                == "Attended and complied: this cannot be recorded before it begins.")
        #expect(
            AppointmentFault.creditAboveRemaining(minutes: 60).sentence
                == "It must be at most what is left to work, 60 minutes.")
    }

    @Test func `The sentence about notes says their limit`() {
        #expect(AppointmentRecord.notesLimit == 4000)
        #expect(AppointmentFault.notesTooLong.sentence == "The notes must be at most 4,000 characters.")
    }

    static let dayCases: [AppointmentCase] = [
        AppointmentCase("A day's work as planned is recorded", []) { _, _ in },
        AppointmentCase("The day of the sentence will do", []) { $1.sentencedOn = today },
        AppointmentCase("The day before the sentence will not", [.beforeSentence]) {
            $1.sentencedOn = day("2019-06-04")
        },
        AppointmentCase("The day before a project closes will do", []) { $1.projectClosesOn = day("2019-06-04") },
        AppointmentCase("The day a project closes will not", [.projectClosed]) { $1.projectClosesOn = today },
        AppointmentCase("After a project closed will not", [.projectClosed]) {
            $1.projectClosesOn = day("2019-06-02")
        },
        AppointmentCase("A project open on that weekday only will do", []) { $1.projectWeekdays = [.monday] },
        AppointmentCase("A weekday that is not offered will not", [.weekdayNotOffered]) {
            $1.projectWeekdays = [.tuesday, .sunday]
        },
        AppointmentCase("A project without a weekday will not", [.weekdayNotOffered]) { $1.projectWeekdays = [] },
        AppointmentCase("All that is wrong with a day is said", [.beforeSentence, .projectClosed, .weekdayNotOffered]) {
            $1.sentencedOn = day("2019-06-04")
            $1.projectClosesOn = today
            $1.projectWeekdays = []
        },
    ]

    static let outcomeCases: [AppointmentCase] = [
        AppointmentCase("To come without an outcome", now: "2019-06-01T10:00", []) { record, _ in record.clear() },
        AppointmentCase("At its end without an outcome", now: "2019-06-03T16:30", []) { record, _ in record.clear() },
        AppointmentCase("Past its end without an outcome", now: "2019-06-03T16:31", [.outcomeMissing]) { record, _ in
            record.clear()
        },
        AppointmentCase("The day after without an outcome", now: "2019-06-04T00:00", [.outcomeMissing]) { record, _ in
            record.clear()
        },
        AppointmentCase("A whole day at its start", now: "2019-06-03T09:00", [.endsLater]) { _, _ in },
        AppointmentCase("A whole day a minute before its end", now: "2019-06-03T16:29", [.endsLater]) { _, _ in },
        AppointmentCase("A whole day at its end", now: "2019-06-03T16:30", []) { _, _ in },
        AppointmentCase("A day that ended early, once it did", now: "2019-06-03T12:00", []) { record, _ in
            record.work("09:00-12:00", 0, 0, credited: 180)
        },
        AppointmentCase("Not attended a minute before", now: "2019-06-03T08:59", [.outcomeTooEarly(.attended)]) {
            _, _ in
        },
        AppointmentCase("Absent from its start on", now: "2019-06-03T09:00", []) { record, _ in
            record.clear(.notAttended)
        },
        AppointmentCase("Not absent a minute before", now: "2019-06-03T08:59", [.outcomeTooEarly(.notAttended)]) {
            record, _ in record.clear(.notAttended)
        },
        AppointmentCase("Stood down the week before", now: "2019-05-27T09:00", []) { record, _ in
            record.clear(.stoodDown)
        },
        AppointmentCase("Stood down afterwards", []) { record, _ in record.clear(.stoodDown) },
    ]

    static let timeCases: [AppointmentCase] = [
        AppointmentCase("Attended without times", [.timesMissing]) { record, _ in record.worked = nil },
        AppointmentCase("Sent home without times", [.timesMissing]) { record, _ in
            record.clear(.sentHomeService)
        },
        AppointmentCase("Absent without times", []) { record, _ in record.clear(.medical) },
        AppointmentCase("Worked a minute", []) { record, _ in record.work("09:00-09:01", 0, 0, credited: 1) },
        AppointmentCase("Worked no time", [.time(.endNotAfterStart)]) { record, _ in
            record.work("09:00-09:00", 0, 0, credited: 0)
        },
        AppointmentCase("Ended before the start", [.time(.endNotAfterStart)]) { record, _ in
            record.work("16:30-09:00", 0, 0, credited: 0)
        },
        AppointmentCase("Planned to end at the start", [.time(.endNotAfterStart)]) { record, _ in
            record.plannedEnd = record.plannedStart
        },
        AppointmentCase("Planned and worked backwards is said once", [.time(.endNotAfterStart)]) { record, _ in
            record.plannedEnd = record.plannedStart
            record.work("16:30-09:00", 0, 0, credited: 0)
        },
        AppointmentCase("A break as long as the time", []) { record, _ in
            record.work("09:00-10:00", 60, 0, credited: 0)
        },
        AppointmentCase("A break longer than the time", [.time(.breakOutOfRange(maximum: 60))]) { record, _ in
            record.work("09:00-10:00", 61, 0, credited: 0)
        },
        AppointmentCase("A penalty as long as what is left", []) { record, _ in
            record.work("09:00-10:00", 30, 30, credited: 0)
        },
        AppointmentCase("A penalty longer than what is left", [.time(.penaltyOutOfRange(maximum: 30))]) {
            record, _ in record.work("09:00-10:00", 30, 31, credited: 0)
        },
        AppointmentCase("A penalty below 0", [.time(.penaltyOutOfRange(maximum: 60))]) { record, _ in
            record.work("09:00-10:00", 0, -1, credited: 0)
        },
        AppointmentCase("Absent with a faulty time", [.time(.endNotAfterStart)]) { record, _ in
            record.work("09:00-09:00", 0, 0, credited: 0)
            record.outcome = .medical
        },
    ]

    static let creditCases: [AppointmentCase] = [
        AppointmentCase("A credit as large as what is left", []) { $1.remainingMinutes = 420 },
        AppointmentCase("A credit a minute above what is left", [.creditAboveRemaining(minutes: 419)]) {
            $1.remainingMinutes = 419
        },
        AppointmentCase("No credit where nothing is left", []) { record, terms in
            record.minutesCredited = 0
            terms.remainingMinutes = 0
        },
        AppointmentCase("No credit recorded", []) { record, _ in record.minutesCredited = nil },
        AppointmentCase("A credit below 0", [.creditBelowZero]) { record, _ in record.minutesCredited = -1 },
        AppointmentCase("A credit for an absence", [.creditWithoutAttendance]) { record, _ in
            record.outcome = .medical
        },
        AppointmentCase("No credit for an absence", []) { record, _ in
            record.outcome = .medical
            record.minutesCredited = 0
        },
        AppointmentCase("Education within its allowance", []) { record, terms in
            record.isEducation = true
            terms.educationMinutesRemaining = 420
        },
        AppointmentCase("Education above its allowance", [.creditAboveEducation(minutes: 419)]) { record, terms in
            record.isEducation = true
            terms.educationMinutesRemaining = 419
        },
        AppointmentCase("What is not education above that allowance", []) { $1.educationMinutesRemaining = 0 },
        AppointmentCase(
            "Education above both", [.creditAboveRemaining(minutes: 100), .creditAboveEducation(minutes: 50)]
        ) { record, terms in
            record.isEducation = true
            terms.remainingMinutes = 100
            terms.educationMinutesRemaining = 50
        },
    ]

    static let noteCases: [AppointmentCase] = [
        AppointmentCase("Notes of 4,000 characters", []) { record, _ in record.notesCharacters = 4000 },
        AppointmentCase("Notes of 4,001 characters", [.notesTooLong]) { record, _ in record.notesCharacters = 4001 },
        AppointmentCase("Marked sensitive", []) { record, _ in record.isSensitive = true },
        AppointmentCase("Left sensitive", []) { record, _ in
            record.isSensitive = true
            record.wasSensitive = true
        },
        AppointmentCase("No longer sensitive", [.sensitiveCleared]) { record, _ in record.wasSensitive = true },
    ]
}

/// One row of the table: a day's work as planned, but for what is changed.
struct AppointmentCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let now: String
    let faults: [AppointmentFault]
    var record = AppointmentRecord(
        day: today, plannedStart: time("09:00"), plannedEnd: time("16:30"), worked: nil, outcome: .attended)
    var terms = AppointmentTerms(
        sentencedOn: day("2019-05-01"), projectClosesOn: nil,
        projectWeekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], remainingMinutes: 6000,
        educationMinutesRemaining: 1200)

    init(
        _ name: String, now: String = "2019-06-03T17:00", _ faults: [AppointmentFault],
        _ change: (inout AppointmentRecord, inout AppointmentTerms) -> Void
    ) {
        testDescription = name
        self.now = now
        self.faults = faults
        record.work("09:00-16:30", 30, 0, credited: 420)
        change(&record, &terms)
    }
}

extension AppointmentRecord {
    fileprivate mutating func work(_ hours: String, _ pause: Int, _ penalty: Int, credited: Int) {
        worked = WorkedTime(
            start: times(hours).start, end: times(hours).end, breakMinutes: pause, penaltyMinutes: penalty)
        minutesCredited = credited
    }

    /// Without times or credit.
    fileprivate mutating func clear(_ outcome: Outcome? = nil) {
        worked = nil
        minutesCredited = nil
        self.outcome = outcome
    }
}
