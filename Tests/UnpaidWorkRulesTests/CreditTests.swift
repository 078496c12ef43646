import CivilCalendar
import Testing
import UnpaidWorkRules

struct CreditTests {
    @Test(arguments: timeCases + outcomeCases + limitCases)
    func `A day is credited as the table says`(row: CreditCase) {
        #expect(row.credit.minutes == row.minutes)
    }

    @Test(arguments: Outcome.allCases)
    func `Who did not attend is credited with nothing, whatever the time`(outcome: Outcome) {
        let credit = CreditCase("", "09:00-16:30", pause: 30, outcome, 420).credit
        #expect(credit.minutes == (outcome.isAttended ? 420 : 0))
        #expect(credit.reasons.contains(.notAttended(outcome)) == !outcome.isAttended)
    }

    @Test func `A credit says all that shaped it, in order`() {
        let sentHome = CreditCase(
            "", "09:00-10:00", pause: 10, penalty: 20, .sentHomeService, left: 50, education: 40, 40)
        #expect(
            sentHome.credit.reasons == [
                .worked(60), .breakTaken(10), .penalty(20), .leastForBeingSentHome(60), .cappedByRemaining(50),
                .cappedByEducation(40),
            ])
        #expect(
            sentHome.credit.reasons.map(\.sentence) == [
                "From start to end: 60 minutes.", "Less the break: 10 minutes.", "Less the penalty: 20 minutes.",
                "Sent home by the service: at least 60 minutes.", "No more than is left to work: 50 minutes.",
                "No more than is left of the share for education, training and employment: 40 minutes.",
            ])
    }

    @Test func `What did not shape a credit is not said`() {
        #expect(CreditCase("", "09:00-16:30", .attended, 450).credit.reasons == [.worked(450)])
        #expect(CreditCase("", "09:00-10:00", .sentHomeService, 60).credit.reasons == [.worked(60)])
        #expect(
            CreditCase("", "09:00-10:00", .attended, left: 60, education: 60, 60).credit.reasons == [.worked(60)])
    }

    @Test func `Where nothing is left the reason says so`() {
        #expect(
            [CreditReason.cappedByRemaining(0), .cappedByEducation(0), .notAttended(.medical), .worked(1)]
                .map(\.sentence) == [
                    "Nothing is left to work.",
                    "Nothing is left of the share for education, training and employment.",
                    "Absent, medical reason: nothing is credited.", "From start to end: 1 minute.",
                ])
    }

    @Test func `The least for being sent home by the service is an hour`() { #expect(SentHome.leastMinutes == 60) }

    static let timeCases = [
        CreditCase("A day is its length", "09:00-16:00", .attended, 420),
        CreditCase("A day less its break", "09:00-16:30", pause: 30, .attended, 420),
        CreditCase("A day less its break and its penalty", "09:00-16:30", pause: 30, penalty: 15, .attended, 405),
        CreditCase("A day less its penalty", "09:00-12:00", penalty: 15, .attended, 165),
        CreditCase("One minute counts", "09:00-09:01", .attended, 1),
        CreditCase("A whole day counts", "00:00-23:59", .attended, 1439),
        CreditCase("A break of a minute counts", "09:00-16:30", pause: 1, .attended, 449),
        CreditCase("A break as long as the time leaves nothing", "09:00-09:30", pause: 30, .attended, 0),
        CreditCase("A break a minute shorter leaves a minute", "09:00-09:30", pause: 29, .attended, 1),
        CreditCase("A break longer than the time leaves nothing", "09:00-09:30", pause: 31, .attended, 0),
        CreditCase("A penalty as long as what is left leaves nothing", "09:00-10:00", penalty: 60, .attended, 0),
        CreditCase("A penalty above what is left leaves nothing", "09:00-10:00", penalty: 61, .attended, 0),
        CreditCase("A penalty after the break leaves nothing", "09:00-10:00", pause: 30, penalty: 30, .attended, 0),
        CreditCase("A negative break credits nothing", "09:00-10:00", pause: -30, .attended, 0),
        CreditCase("A negative penalty credits nothing", "09:00-10:00", penalty: -1, .attended, 0),
        CreditCase("No time is nothing", "09:00-09:00", .attended, 0),
        CreditCase("An end before the start is nothing", "16:00-09:00", .attended, 0),
    ]

    static let outcomeCases = [
        CreditCase("Sent home for behaviour counts what was worked", "09:00-09:20", .sentHomeBehaviour, 20),
        CreditCase("Failing to comply counts what was worked", "09:00-12:00", .failedToComply, 180),
        CreditCase("Concurrent hours count", "09:00-12:00", .concurrentHours, 180),
        CreditCase("A failure deemed acceptable counts", "09:00-12:00", .failureDeemedAcceptable, 180),
        CreditCase("Sent home by the service after ten minutes is an hour", "09:00-09:10", .sentHomeService, 60),
        CreditCase("Sent home by the service at once is an hour", "09:00-09:00", .sentHomeService, 60),
        CreditCase("Sent home by the service at 59 minutes is an hour", "09:00-09:59", .sentHomeService, 60),
        CreditCase("Sent home by the service at an hour is an hour", "09:00-10:00", .sentHomeService, 60),
        CreditCase("Sent home by the service after an hour is more", "09:00-10:01", .sentHomeService, 61),
        CreditCase(
            "Sent home by the service with a break is an hour", "09:00-10:30", pause: 31, .sentHomeService, 60),
        CreditCase(
            "Sent home by the service with a penalty is an hour", "09:00-10:30", penalty: 31, .sentHomeService, 60),
        CreditCase(
            "Sent home by the service with little left is what is left", "09:00-09:10", .sentHomeService, left: 45, 45),
        CreditCase("Stood down in advance is nothing", "09:00-16:30", pause: 30, .stoodDown, 0),
        CreditCase("Not attending is nothing", "09:00-16:30", pause: 30, .notAttended, 0),
        CreditCase("A medical absence is nothing", "09:00-16:30", pause: 30, .medical, 0),
        CreditCase(
            "Not attending is nothing with nothing left", "09:00-16:30", .notAttended, left: 0, education: 0, 0),
    ]

    static let limitCases = [
        CreditCase("As much as is left is credited", "09:00-16:00", .attended, left: 420, 420),
        CreditCase("A minute more than is left is not", "09:00-16:00", .attended, left: 419, 419),
        CreditCase("Of one minute left one is credited", "09:00-16:00", .attended, left: 1, 1),
        CreditCase("Where nothing is left nothing is credited", "09:00-16:00", .attended, left: 0, 0),
        CreditCase("Below nothing left is nothing", "09:00-16:00", .attended, left: -10, 0),
        CreditCase(
            "What is left is measured after break and penalty", "09:00-16:00", pause: 30, penalty: 30, .attended,
            left: 370, 360),
        CreditCase("As much education as is allowed is credited", "09:00-12:00", .attended, education: 180, 180),
        CreditCase("A minute more education is not", "09:00-12:00", .attended, education: 179, 179),
        CreditCase("Where no education is left nothing is credited", "09:00-12:00", .attended, education: 0, 0),
        CreditCase("Below no education left is nothing", "09:00-12:00", .attended, education: -5, 0),
        CreditCase("What is left binds education too", "09:00-12:00", .attended, left: 100, education: 150, 100),
        CreditCase("Education binds within what is left", "09:00-12:00", .attended, left: 150, education: 100, 100),
        CreditCase("What is not education has no such limit", "09:00-12:00", .attended, left: 180, 180),
        CreditCase(
            "Sent home from education is an hour within the share", "09:00-09:10", .sentHomeService, education: 30, 30),
    ]
}

/// One row of the table.
struct CreditCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let credit: Credit
    let minutes: Int

    init(
        _ name: String, _ hours: String, pause: Int = 0, penalty: Int = 0, _ outcome: Outcome, left: Int = 18_000,
        education: Int? = nil, _ minutes: Int
    ) {
        testDescription = name
        let time = WorkedTime(
            start: times(hours).start, end: times(hours).end, breakMinutes: pause, penaltyMinutes: penalty)
        credit = Credit(time, outcome: outcome, minutesRemaining: left, educationMinutesRemaining: education)
        self.minutes = minutes
    }
}
