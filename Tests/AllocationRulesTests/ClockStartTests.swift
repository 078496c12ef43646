import AllocationRules
import CivilCalendar
import Testing

/// Received on Friday 31 May 2019.
struct ClockStartTests {
    private static let allocation = receipt(.allocationDue, due: "2019-06-03")
    private static let appointment = receipt(.firstAppointmentDue, due: "2019-06-07")
    private static let acknowledgement = asked(.escalationAcknowledgement, due: "2019-06-03")
    private static let escalation = asked(.escalationDecision, due: "2019-06-05")
    private static let query = asked(.eligibilityQueryAnswer, due: "2019-06-05")
    private static let afterRelease = ClockStart(
        kind: .firstAppointmentDue, startedBy: .release, startedOn: day("2019-05-30"), dueOn: day("2019-05-31"))

    private static func receipt(_ kind: ClockKind, due: String) -> ClockStart {
        ClockStart(kind: kind, startedBy: .receipt, startedOn: day("2019-05-31"), dueOn: day(due))
    }

    private static func asked(_ kind: ClockKind, due: String) -> ClockStart {
        ClockStart(kind: kind, startedBy: .escalation, startedOn: day("2019-05-31"), dueOn: day(due))
    }

    /// What the case is, and the clocks that it starts when nobody holds the person, and when an officer does.
    @Test(arguments: [
        (ReceivedRow.order(), [allocation, appointment], []),
        (.order([.sentenceType: "SSO"]), [allocation, appointment], []),
        (.licence(), [allocation, afterRelease], []),
        (.licence([.sentenceType: "PSS"]), [allocation, appointment], []),
        (.licence([.sentenceType: "CUSTODY"]), [allocation], []),
        (.order([.flags: "DA"]), [allocation, appointment], []),
        (.order([.score: ""]), [allocation, appointment], []),
        (.order([.flags: "MAPPA1"]), [allocation, appointment, query], [query]),
        (.order([.flags: "MAPPA1", .harm: ""]), [allocation, appointment, query], [query]),
        (.order([.harm: "HIGH"]), [appointment, acknowledgement, escalation], [acknowledgement, escalation]),
        (.licence([.flags: "MAPPA2"]), [afterRelease, acknowledgement, escalation], [acknowledgement, escalation]),
        (.standalone([.managedBy: "NPS"]), [], []),
    ])
    func `A case starts its clocks`(row: ReceivedRow, free: [ClockStart], held: [ClockStart]) throws {
        #expect(try row.decision().clocks(.englandAndWales) == free)
        #expect(try row.with([.currentOfficer: "STF0030"]).decision(.po).clocks(.englandAndWales) == held)
    }

    @Test func `What is put to the NPS later is due from then on`() throws {
        let clocks = try ReceivedRow.order([.harm: "HIGH"]).decision().clocks(
            .englandAndWales, today: day("2019-06-10"))
        let asked = clocks.filter { $0.startedBy == .escalation }
        #expect(asked.map(\.dueOn) == [day("2019-06-11"), day("2019-06-13")])
    }

    @Test func `Bank holidays are not counted`() throws {
        let row = ReceivedRow.order([.sentencedOn: "2019-04-17", .receivedOn: "2019-04-18", .flags: "MAPPA1"])
        let due = try row.decision().clocks(.englandAndWales).map(\.dueOn)
        #expect(due == [day("2019-04-23"), day("2019-04-29"), day("2019-04-25")])
    }

    @Test func `A case from before the known bank holidays starts no clock but a fault`() throws {
        let row = ReceivedRow.order([.sentencedOn: "2013-12-31", .receivedOn: "2013-12-31"])
        let decision = try row.decision()
        #expect(throws: WorkingDaysFault.dayOutsideYears(day("2013-12-31"), 2014...2028)) {
            try decision.clocks(.englandAndWales)
        }
    }

    @Test func `Clocks are numbered as stored`() {
        #expect(
            [
                ClockKind.allocationDue, .firstAppointmentDue, .escalationAcknowledgement, .escalationDecision,
                .eligibilityQueryAnswer, .pendingChase, .reallocationDue, .escalationCountersignature,
                .transferAcknowledgement, .transferCompletion, .countersignatureReview,
            ].map(\.rawValue) == Array(1...11))
        #expect(ClockKind.allCases.count == 11)
        #expect(Set(ClockKind.allCases.map(\.name)).count == 11)
    }

    @Test(arguments: [
        ReceivedRow.order(), .order([.harm: "HIGH"]), .order([.flags: "MAPPA1"]), .licence(), .standalone(),
    ])
    func `Intake starts no clock that a command starts`(row: ReceivedRow) throws {
        let kinds = try row.decision().clocks(.englandAndWales).map(\.kind.rawValue)
        #expect(kinds.allSatisfy { $0 < ClockKind.pendingChase.rawValue })
    }
}
