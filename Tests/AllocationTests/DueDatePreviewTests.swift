import Allocation
import AllocationMakers
import CivilCalendar
import Messages
import RPC
import Testing

/// `PreviewDueDate` over the in-process channel; the counting itself is tested with the calendar.
@Suite struct DueDatePreviewTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() throws { service = try TestService() }

    private func dueOn(_ from: String, _ days: Int32) async throws -> String {
        try await allocation.previewDueDate(.init(from: from, businessDays: days), .by())
            .dueOn
    }

    @Test(arguments: [
        ("2018-12-21", 5, "2019-01-02"), ("2017-04-13", 5, "2017-04-24"), ("2020-05-07", 1, "2020-05-11"),
        ("2019-04-13", 5, "2019-04-23"), ("2018-05-04", 15, "2018-05-29"), ("2018-12-31", 10, "2019-01-15"),
        ("2019-06-08", 0, "2019-06-08"), ("2014-01-01", 1, "2014-01-02"),
    ])
    func `Dates that the sources work out`(from: String, days: Int32, expected: String) async throws {
        #expect(try await dueOn(from, days) == expected)
    }

    @Test(arguments: [
        ("", 5, "from REQUIRED"), ("2019-02-29", 5, "from MALFORMED"), ("21/12/2018", 5, "from MALFORMED"),
        ("2013-12-31", 5, "from OUT_OF_RANGE"), ("2029-01-01", 5, "from OUT_OF_RANGE"),
        ("2019-06-03", -1, "businessDays OUT_OF_RANGE"), ("2019-06-03", 1_001, "businessDays OUT_OF_RANGE"),
        ("2028-12-29", 1, "businessDays OUT_OF_RANGE"),
    ])
    func `What cannot be counted names its field`(from: String, days: Int32, violation: String) async throws {
        let status = await #expect(throws: Status.self) { try await dueOn(from, days) }
        #expect(status?.code == .invalidArgument)
        #expect(status?.violations.map { "\($0.field) \($0.code)" } == [violation])
    }
}
