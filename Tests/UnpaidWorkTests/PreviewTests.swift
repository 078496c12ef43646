import Messages
import NIOCore
import RPC
import Store
import Testing

/// The two previews that are fixed to the letter, as JSON in and out.
@Suite struct PreviewTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func answer(_ method: MethodDescriptor, _ json: String) async throws -> String {
        let body = try ProtoJSON.protobuf(fromJSON: ByteBuffer(string: json), as: method.request)
        let reply = try await service.channel.send(method, body, .coordinator)
        return String(buffer: try ProtoJSON.json(fromProtobuf: reply, as: method.reply))
    }

    private func schedule(_ changes: [String: String] = [:]) async throws -> String {
        try await answer(UnpaidWorkMethods.previewSchedule, Self.schedule.replacing(changes))
    }

    private func credit(_ changes: [String: String] = [:]) async throws -> String {
        try await answer(UnpaidWorkMethods.previewCredit, Self.credit.replacing(changes))
    }

    private static let schedule = """
        {"now":"2019-06-03T08:00","minutesRequired":2640,"allocations":[{"id":"A1","projectId":"P1",\
        "weekday":"WEEKDAY_MONDAY","frequency":"FREQUENCY_WEEKLY","startTime":"10:00","endTime":"18:00",\
        "from":"2019-06-03","until":""}],"appointments":[{"date":"2019-05-27","startTime":"10:00","endTime":"18:00",\
        "allocationId":"A1","outcome":"OUTCOME_ATTENDED","minutesCredited":210}],"closedDates":["2019-06-10"],\
        "completeBy":"2019-07-01","trigger":"TRIGGER_APPOINTMENT"}
        """
    private static let credit = """
        {"start":"09:00","end":"16:30","breakMinutes":30,"penaltyMinutes":0,"outcome":"OUTCOME_ATTENDED",\
        "minutesRemaining":6000,"ete":false,"eteMinutesRemaining":0}
        """

    @Test func `A schedule makes what is missing, leaves out closed days and warns of the last day`() async throws {
        #expect(
            try await schedule() == """
                {"appointments":[\
                {"date":"2019-06-03","startTime":"10:00","endTime":"18:00","allocationId":"A1"},\
                {"date":"2019-06-17","startTime":"10:00","endTime":"18:00","allocationId":"A1"},\
                {"date":"2019-06-24","startTime":"10:00","endTime":"18:00","allocationId":"A1"},\
                {"date":"2019-07-01","startTime":"10:00","endTime":"18:00","allocationId":"A1"},\
                {"date":"2019-07-08","startTime":"10:00","endTime":"18:00","allocationId":"A1"},\
                {"date":"2019-07-15","startTime":"10:00","endTime":"10:30","allocationId":"A1"}],\
                "warnings":["The work must be complete by 2019-07-01: 510 minutes are planned after it.",\
                "1 week offers less than 420 minutes: from 2019-06-10, 0 minutes."]}
                """)
    }

    @Test func `Where a placement ends too early the rest is the shortfall`() async throws {
        let reply = try await schedule(["\"until\":\"\"": "\"until\":\"2019-06-17\"", "2019-07-01": ""])
        #expect(reply.contains("\"shortfallMinutes\":1470"))
    }

    @Test(arguments: [
        ("2019-06-03T08:00", "", "now"), ("2019-06-03T08:00", "2019-06-03", "now"),
        ("2019-06-03T08:00", "2019-02-30T08:00", "now"),
        ("2640", "0", "minutesRequired"), ("2640", "60001", "minutesRequired"),
        ("TRIGGER_APPOINTMENT", "TRIGGER_UNSPECIFIED", "trigger"),
        ("\"A1\",\"projectId\"", "\"\",\"projectId\"", "allocations[0].id"),
        ("WEEKDAY_MONDAY", "WEEKDAY_UNSPECIFIED", "allocations[0].weekday"),
        ("FREQUENCY_WEEKLY", "FREQUENCY_UNSPECIFIED", "allocations[0].frequency"),
        (
            "\"startTime\":\"10:00\",\"endTime\":\"18:00\",\"from\"",
            "\"startTime\":\"18:00\",\"endTime\":\"18:00\",\"from\"", "allocations[0].endTime"
        ),
        (
            "\"startTime\":\"10:00\",\"endTime\":\"18:00\",\"from\"",
            "\"startTime\":\"\",\"endTime\":\"18:00\",\"from\"", "allocations[0].startTime"
        ),
        ("\"from\":\"2019-06-03\"", "\"from\":\"\"", "allocations[0].from"),
        ("\"until\":\"\"", "\"until\":\"soon\"", "allocations[0].until"),
        ("2019-05-27", "27 May", "appointments[0].date"), ("\"OUTCOME_ATTENDED\"", "99", "appointments[0].outcome"),
        ("2019-06-10", "2019-06-31", "closedDates[0]"), ("2019-07-01", "later", "completeBy"),
    ])
    func `Each bad field of a schedule is named`(part: String, bad: String, field: String) async throws {
        let refused = await refusal { try await schedule([part: bad]) }
        #expect(refused?.code == .invalidArgument)
        #expect(refused?.violations.map(\.field) == [field])
    }

    @Test func `A credit is told with its reasons`() async throws {
        #expect(
            try await credit() == """
                {"minutesCredited":420,"reasons":["From start to end: 450 minutes.","Less the break: 30 minutes."]}
                """)
    }

    @Test(arguments: [
        (["6000": "100"], 100), (["OUTCOME_ATTENDED": "OUTCOME_NOT_ATTENDED"], 0),
        (["16:30": "09:40", "OUTCOME_ATTENDED": "OUTCOME_SENT_HOME_SERVICE"], 60),
        (["\"ete\":false,\"eteMinutesRemaining\":0": "\"ete\":true,\"eteMinutesRemaining\":90"], 90),
        (["\"penaltyMinutes\":0": "\"penaltyMinutes\":420"], 0), (["6000": "0"], 0),
    ])
    func `A credit is capped, raised or nothing`(changes: [String: String], minutes: Int) async throws {
        let reply = try await credit(changes)
        #expect(minutes == 0 ? !reply.contains("minutesCredited") : reply.contains("\"minutesCredited\":\(minutes),"))
    }

    @Test(arguments: [
        ("09:00", "", "start"), ("09:00", "9 o'clock", "start"), ("16:30", "24:00", "end"), ("16:30", "09:00", "end"),
        ("\"breakMinutes\":30", "\"breakMinutes\":451", "breakMinutes"),
        ("\"penaltyMinutes\":0", "\"penaltyMinutes\":421", "penaltyMinutes"),
        ("OUTCOME_ATTENDED", "OUTCOME_UNSPECIFIED", "outcome"),
    ])
    func `Each bad field of a credit is named`(part: String, bad: String, field: String) async throws {
        let refused = await refusal { try await credit([part: bad]) }
        #expect(refused?.violations.map(\.field) == [field])
    }

    @Test func `A preview stores nothing`() async throws {
        _ = try await schedule()
        _ = try await credit()
        #expect(
            try await service.count("SELECT (SELECT count(*) FROM appointment) + (SELECT count(*) FROM outbox)") == 0)
    }
}

extension String {
    fileprivate func replacing(_ changes: [String: String]) -> String {
        changes.reduce(self) { $0.replacing($1.key, with: $1.value) }
    }
}
