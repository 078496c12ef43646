import Messages
import RPC
import Testing

/// Minutes that no appointment accounts for, reviews and certificates.
@Suite struct AdjustmentTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.told(.unpaidWork())
    }

    private func review(
        _ kind: Wire.ReviewKind, until: String = "", note: String = "Looked at."
    ) async throws -> Wire.RequirementCommandReply {
        try await service.client.recordReview(
            .init(
                caseId: CaseID.first, version: try await service.version(), kind: kind, note: note, completeBy: until),
            .coordinator)
    }

    @Test func `A person with a long history is told of whole`() async throws {
        let note = String(repeating: "é", count: 2_000)
        for _ in 1...40 { _ = try await review(.sixMonths, note: note) }
        let reviews = try await service.read().reviews
        #expect(reviews.map(\.note) == Array(repeating: note, count: 40))
    }

    @Test func `Travel is credited, and a court's change is owed or not`() async throws {
        try await service.adjust(.travelTime, -180)
        #expect(try await service.read().summary?.creditedMinutes == 180)
        try await service.adjust(.courtIncrease, 600)
        try await service.adjust(.courtReduction, -1_200)
        let summary = try await service.read().summary
        #expect(summary?.orderedMinutes == 4_200 && summary?.remainingMinutes == 4_020)
        #expect(try await service.read().ledger.map(\.minutes) == [-1_200, 600, 180, 4_800])
        #expect(try await service.imbalances().isEmpty)
    }

    @Test(arguments: [
        (Wire.AdjustmentReason.travelTime, -181, "2019-06-03", "minutes"), (.travelTime, 30, "2019-06-03", "minutes"),
        (.courtReduction, -4_801, "2019-06-03", "minutes"), (.courtIncrease, 18_001, "2019-06-03", "minutes"),
        (.other, 0, "2019-06-03", "minutes"), (.other, 1, "2019-06-04", "on"), (.other, 1, "2019-05-29", "on"),
        (.other, 1, "", "on"), (.unspecified, 1, "2019-06-03", "reason"),
    ])
    func `Each bad field of an adjustment is named`(
        reason: Wire.AdjustmentReason, minutes: Int32, day: String, field: String
    ) async throws {
        let refused = await refusal { try await service.adjust(reason, minutes, on: day) }
        #expect(refused?.code == .invalidArgument && refused?.violations.map(\.field) == [field])
        #expect(try await service.read().ledger.count == 1)
    }

    @Test func `What takes the last minute completes it and ends the clocks, and what adds one starts them again`()
        async throws
    {
        #expect(try await service.adjust(.timeServedElsewhere, -4_800).state == .completed)
        let ended = try await service.read().clocks
        #expect(ended.filter { $0.kind == .completeBy }.allSatisfy { $0.metBy == "All hours are worked." })
        #expect(ended.count { $0.voidBecause == "All hours are worked." } == 2)
        #expect(await refusal { try await service.place(at: try await service.project()) }?.code == .failedPrecondition)
        #expect(try await service.adjust(.recordingError, 1).state == .toAssess)
        let running = try await service.read().clocks
        #expect(running.allSatisfy { $0.metAt.isEmpty && $0.voidBecause.isEmpty })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `An order made smaller than what has been taken from it leaves nothing to work`() async throws {
        try await service.adjust(.courtReduction, -3_600)
        try await service.told(.unpaidWork { $0.requirements = ["UPW:40h"] })
        let summary = try await service.read().summary
        #expect(summary?.orderedMinutes == 0 && summary?.state == .completed)
        try await service.told(.unpaidWork { $0.requirements = ["UPW:80h"] })
        #expect(try await service.read().summary?.remainingMinutes == 1_200)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `A review meets its own clock, and an extension runs from the court's new day`() async throws {
        _ = try await review(.sixMonths)
        _ = try await review(.extensionApplied)
        #expect(await refusal { try await review(.extensionGranted) }?.violations.map(\.field) == ["completeBy"])
        let early = await refusal { try await review(.extensionGranted, until: "2020-05-29") }
        #expect(early?.violations.map(\.field) == ["completeBy"])
        _ = try await review(.extensionGranted, until: "2020-05-30")
        let found = try await service.read()
        #expect(found.summary?.completeBy == "2020-05-30")
        #expect(found.reviews.map(\.kind) == [.extensionGranted, .extensionApplied, .sixMonths])
        #expect(found.clocks.filter { $0.kind == .completeBy }.map(\.dueOn) == ["2020-05-29", "2020-05-30"])
        #expect(found.clocks.first { $0.kind == .completeBy }?.voidBecause.isEmpty == false)
        #expect(found.clocks.first { $0.kind == .nineMonthReview }?.metAt.isEmpty == true)
        #expect(await refusal { try await review(.unspecified) }?.violations.map(\.field) == ["kind"])
        #expect(await refusal { try await review(.sixMonths, note: " ") }?.violations.map(\.field) == ["note"])
    }

    @Test(arguments: [
        ("", "2019-06-03", "name"), ("First aid", "2019-06-04", "gainedOn"), ("First aid", "", "gainedOn"),
    ])
    func `Each bad field of a certificate is named`(name: String, day: String, field: String) async throws {
        let version = try await service.version()
        let refused = await refusal {
            try await service.client.recordCertificate(
                .init(caseId: CaseID.first, version: version, name: name, gainedOn: day), .coordinator)
        }
        #expect(refused?.violations.map(\.field) == [field])
    }
}
