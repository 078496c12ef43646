import CivilCalendar
import Testing
import UnpaidWorkRules

struct AdjustmentTests {
    @Test(
        arguments: [
            (.travelTime, -180, []), (.travelTime, -181, [.aboveMaximum(.travelTime)]), (.travelTime, -1, []),
            (.travelTime, 60, [.wrongDirection(.travelTime)]), (.travelTime, 0, [.nothing]),
            (.courtReduction, -1200, []), (.courtReduction, -1201, [.aboveRemaining(minutes: 1200)]),
            (.courtReduction, 60, [.wrongDirection(.courtReduction)]),
            (.courtIncrease, 18_000, []), (.courtIncrease, 18_001, [.aboveMaximum(.courtIncrease)]),
            (.courtIncrease, -60, [.wrongDirection(.courtIncrease)]), (.courtIncrease, 1201, []),
            (.recordingError, -60, []), (.recordingError, 60, []), (.recordingError, 0, [.nothing]),
            (.recordingError, -1201, [.aboveRemaining(minutes: 1200)]),
            (.timeServedElsewhere, -60, []), (.timeServedElsewhere, 60, [.wrongDirection(.timeServedElsewhere)]),
            (.other, -60, []), (.other, 60, []), (.other, -18_001, [.aboveMaximum(.other)]),
            (.other, .min, [.aboveMaximum(.other)]), (.other, .max, [.aboveMaximum(.other)]),
        ] as [(AdjustmentReason, Int, [AdjustmentFault])])
    func `Minutes go the reason's way, up to its maximum and what is left`(
        reason: AdjustmentReason, minutes: Int, expected: [AdjustmentFault]
    ) {
        #expect(faults(reason, minutes) == expected)
    }

    @Test(
        arguments: [
            ("2019-04-30", [.beforeSentence]), ("2019-05-01", []), ("2019-06-03", []), ("2019-06-04", [.inFuture]),
        ] as [(String, [AdjustmentFault])])
    func `It lies between the sentence and today`(on: String, expected: [AdjustmentFault]) {
        #expect(faults(.other, 60, on: on) == expected)
    }

    @Test func `Minutes and day are both judged`() {
        #expect(faults(.travelTime, 0, on: "2020-01-01") == [.nothing, .inFuture])
    }

    @Test func `Travel is credited, everything else changes what is owed`() {
        let entries = [AdjustmentReason.travelTime, .courtReduction].map {
            Adjustment(reason: $0, minutes: -60, on: today).entry
        }
        #expect(
            entries == [LedgerEntry(kind: .travel, minutes: 60), LedgerEntry(kind: .adjusted, minutes: -60)])
        #expect(
            entries.map { Ledger([LedgerEntry(kind: .ordered, minutes: 600), $0]).remainingMinutes } == [540, 540])
    }

    @Test func `Every fault names its field and says what must be`() {
        let faults: [AdjustmentFault] = [
            .nothing, .wrongDirection(.courtIncrease), .wrongDirection(.travelTime), .aboveMaximum(.travelTime),
            .aboveRemaining(minutes: 1), .inFuture, .beforeSentence,
        ]
        #expect(faults.map(\.field) == ["minutes", "minutes", "minutes", "minutes", "minutes", "on", "on"])
        #expect(
            faults.map(\.sentence) == [
                "It must be at least one minute, more or fewer.",
                "Increased by the court: it must leave more minutes to work.",
                "Travel time: it must leave fewer minutes to work.", "Travel time: it must be at most 180 minutes.",
                "It must be at most what is left to work, 1 minute.", "It must not lie in the future.",
                "It must not lie before the sentence.",
            ])
    }

    @Test func `Reasons are numbered as in the contract and have names`() {
        #expect(
            AdjustmentReason.allCases == [
                .travelTime, .courtReduction, .courtIncrease, .recordingError, .timeServedElsewhere, .other,
            ])
        #expect(AdjustmentReason.allCases.map(\.rawValue) == Array(1...6))
        #expect(Set(AdjustmentReason.allCases.map(\.name)).count == 6)
    }

    private func faults(_ reason: AdjustmentReason, _ minutes: Int, on: String = "2019-06-03") -> [AdjustmentFault] {
        Adjustment.faults(
            reason: reason, minutes: minutes, on: day(on), today: today, sentencedOn: day("2019-05-01"),
            remaining: 1200)
    }
}
