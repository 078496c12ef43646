import CivilCalendar
import Feed
import Messages
import RPC
import Store
import Testing
import UnpaidWork

/// What the supervisor and the office do with a session.
extension TestService {
    /// The day's session at five, staffed and begun, in the same store.
    func working(on day: String, at hour: String = "17") async throws -> (service: TestService, session: String) {
        let later = try later(on: day, at: hour)
        guard let session = try await later.session(on: day) else { throw Status(.notFound, "No session on \(day).") }
        try await later.staff(session)
        try await later.start(session.sessionId)
        return (later, session.sessionId)
    }

    /// Records one person's outcome, by the entry's present version.
    @discardableResult func record(
        _ outcome: Wire.Outcome, of crn: String = "X123456", in session: String, _ call: Call = .supervisor,
        change: (inout Wire.AttendanceEntry) -> Void = { _ in }
    ) async throws -> Wire.AttendanceResult {
        let row = try await register(session, .coordinator).first { $0.crn == crn }
        var entry = Wire.AttendanceEntry(
            appointmentId: row?.appointmentId ?? CaseID.nobody, version: row?.version ?? 0, outcome: outcome)
        change(&entry)
        return try await client.recordAttendance(.init(sessionId: session, entries: [entry]), call).results[0]
    }

    func failure(_ index: Int = 0) async throws -> Wire.Failure? {
        let all = try await read().failures
        return all.indices.contains(index) ? all[index] : nil
    }

    /// What was reported of failures, the oldest first.
    func reports() async throws -> [Wire.ReportedFailure] {
        try await published().filter { $0.topic == "reported-failure" }.map { try .init(decoding: $0.body) }
    }

    /// Takes in what supervision has decided of a failure.
    func answered(
        _ failure: Wire.Failure?, _ state: Wire.FailureState, as outcome: Wire.Outcome = .unspecified,
        version: UInt32 = 1, stands: Bool = false
    ) async throws {
        try await answered(.init(failure, state, as: outcome, version: version), stands: stands)
    }

    func answered(_ notice: Wire.FailureNotice, stands: Bool = false) async throws {
        let event = RPCWire.FeedEvent(sequence: 1, topic: "failure", body: notice.encodedBytes, stands: stands)
        let answers = service.answers
        #expect(answers.order(event) == notice.caseId)
        try await store.write { try answers.handle($0, event) }
    }

    /// The appointments of a requirement that are to come, the next first.
    func pending(_ id: String = CaseID.first) async throws -> [Wire.Appointment] {
        try await read(id).appointments.filter { $0.outcome == .unspecified }.sorted { $0.date < $1.date }
    }

    @discardableResult func adjust(
        _ reason: Wire.AdjustmentReason, _ minutes: Int32, on day: String = "2019-06-03", _ id: String = CaseID.first,
        _ call: Call = .coordinator
    ) async throws -> Wire.RequirementCommandReply {
        try await client.adjustMinutes(
            .init(
                caseId: id, version: try await version(id), reason: reason, minutes: minutes, on: day, note: "Invented."
            ),
            call)
    }

    /// The stand-downs of the month around the tests' days, and their counts.
    func standDowns() async throws -> Wire.ListStandDownsReply {
        try await client.listStandDowns(.init(from: "2019-06-01", until: "2019-08-31"), .manager)
    }

    func count(_ sql: SQL) async throws -> Int { try await store.read { try $0.value(sql) ?? 0 } }
}

extension Wire.PlacementAssessment {
    static func woman(_ change: (inout Self) -> Void = { _ in }) -> Self {
        var assessment = complete
        change(&assessment)
        return assessment
    }
}

extension Wire.PreviewPlacementRequest {
    /// One Monday alone.
    mutating func once(on day: String = "2019-06-10") {
        frequency = .once
        from = day
        until = day
    }
}

extension Wire.FailureNotice {
    /// What supervision tells of a failure.
    init(
        _ failure: Wire.Failure?, _ state: Wire.FailureState, as outcome: Wire.Outcome = .unspecified, version: UInt32
    ) {
        self.init(
            caseId: failure?.caseId ?? "", failureId: failure?.failureId ?? "", on: failure?.on ?? "",
            outcome: failure?.outcome ?? .unspecified, state: state, step: .none, requirement: "UPW", version: version,
            words: "As was looked into.", recordedAs: outcome)
    }
}
