import Messages
import RPC
import Testing

/// What is known of somebody before they work, and what is asked where it is not.
@Suite struct AssessmentTests {
    private let service: TestService

    init() async throws {
        service = try TestService()
        try await service.told(.unpaidWork())
    }

    private func inquire(
        _ change: (inout Wire.RecordInquiryRequest) -> Void = { _ in }
    ) async throws -> Wire.RequirementCommandReply {
        var request = Wire.RecordInquiryRequest(
            caseId: CaseID.first, version: try await service.version(), about: .weapons, askedOf: "Police",
            askedOn: "2019-06-03")
        change(&request)
        return try await service.client.recordInquiry(request, .coordinator)
    }

    private func release(
        reviewOn: String = "2019-07-01", _ call: Call = .manager
    ) async throws -> Wire.RequirementCommandReply {
        try await service.client.releaseToWorkshop(
            .init(
                caseId: CaseID.first, version: try await service.version(), reason: "Asked, and nothing came.",
                reviewOn: reviewOn), call)
    }

    private func workshop() async throws -> String {
        try await service.project {
            $0.name = "Workshop"
            $0.type = .enclosedWorkshop
            $0.usualSupervisors = 1
        }
    }

    @Test(
        arguments: [
            .init("health") { $0.health = " " }, .init("fitness") { $0.fitness = .unspecified },
            .init("weapons") { $0.weapons = .unspecified }, .init("terms") { $0.restrainingOrder = .yes },
            .init("availability") { $0.available = [] }, .init("interview") { $0.sources = [.oasys] },
        ] as [Bad<Wire.PlacementAssessment>])
    func `Each section that is missing is owed, and keeps somebody from work`(bad: Bad<Wire.PlacementAssessment>)
        async throws
    {
        let reply = try await service.assess(CaseID.first, bad.change)
        #expect(reply.state == .toAssess && reply.owed.count == 1, "\(bad.field)")
        let refused = await refusal { try await service.place(at: try await service.project()) }
        #expect(refused?.reason == "CONFLICT" && refused?.message.contains(reply.owed[0]) == true)
    }

    @Test(
        arguments: [
            .init("assessment.health") { $0.health = String(repeating: "x", count: 2_001) },
            .init("assessment.riskOfSeriousHarm") { $0.riskOfSeriousHarm = 5 },
            .init("assessment.exclusions") { $0.exclusions = (1...21).map { "Town \($0)" } },
            .init("assessment.exclusions") { $0.exclusions = [" "] },
            .init("assessment.keepApart") { $0.keepApart = ["x123456"] },
            .init("assessment.keepApart") { $0.keepApart = (0...20).map { "X\(200_000 + $0)" } },
            .init("assessment.travelLimitMinutes") { $0.travelLimitMinutes = 241 },
            .init("assessment.aloneByChoiceOn") { $0.aloneByChoiceOn = "yes" },
        ] as [Bad<Wire.PlacementAssessment>])
    func `Each bad field of an assessment is named`(bad: Bad<Wire.PlacementAssessment>) async throws {
        let refused = await refusal { try await service.assess(CaseID.first, bad.change) }
        #expect(refused?.code == .invalidArgument && refused?.violations.map(\.field) == [bad.field])
        #expect(try await service.read().assessment == nil)
    }

    @Test func `An assessment is taken at its limits`() async throws {
        let reply = try await service.assess {
            $0.health = String(repeating: "x", count: 2_000)
            $0.exclusions = (1...20).map { "Town \($0)" }
            $0.keepApart = (1...20).map { "X\(200_000 + $0)" }
            $0.travelLimitMinutes = 240
        }
        #expect(reply.owed.isEmpty && reply.state == .toPlace)
        let none = await refusal {
            try await service.client.recordPlacementAssessment(.init(caseId: CaseID.first, version: 3), .coordinator)
        }
        #expect(none?.violations.map(\.field) == ["assessment"])
    }

    @Test func `Induction goes before the assessment, and work does not`() async throws {
        let induction = try await service.project { $0.type = .induction }
        #expect(try await service.place(at: induction) { $0.once() }.appointmentsMade == 1)
        let refused = await refusal { try await service.place(at: try await service.project()) }
        #expect(refused?.message.contains("not assessed") == true)
    }

    @Test func `What is not established keeps from groups until everybody asked has replied, then a manager releases`()
        async throws
    {
        try await service.assess { $0.weapons = .notEstablished }
        #expect(try await service.read().notEstablished == [.weapons])
        let group = await refusal { try await service.place(at: try await service.project()) }
        #expect(group?.message.contains("only an enclosed workshop") == true)
        #expect(await refusal { try await release() }?.reason == "INQUIRY_OWED")
        _ = try await inquire()
        _ = try await inquire { $0.askedOf = "NPS" }
        #expect(await refusal { try await release() }?.reason == "INQUIRY_OWED")
        _ = try await inquire { $0.isUnanswered = true }
        #expect(await refusal { try await release() }?.reason == "INQUIRY_OWED")
        _ = try await inquire {
            $0.askedOf = "NPS"
            $0.reply = "Nothing is known."
            $0.repliedOn = "2019-06-03"
        }
        #expect(try await service.read().inquiries.count == 2)
        #expect(await refusal { try await service.place(at: try await workshop()) }?.reason == "CONFLICT")
        #expect(await refusal { try await release(.coordinator) }?.code == .permissionDenied)
        _ = try await release()
        #expect(try await service.place(at: try await workshop()).appointmentsMade == 12)
        let still = await refusal { try await service.place(at: try await service.project()) }
        #expect(still?.reason == "CONFLICT")
    }

    @Test func `A release holds up to its day of review, and what lies after it waits for another`() async throws {
        try await service.assess { $0.weapons = .notEstablished }
        _ = try await inquire { $0.isUnanswered = true }
        #expect(await refusal { try await release(reviewOn: "2019-06-02") }?.violations.map(\.field) == ["reviewOn"])
        _ = try await release(reviewOn: "2019-06-17")
        try await service.place(at: try await workshop())
        let pending = try await service.pending()
        #expect(pending.prefix(2).allSatisfy { $0.heldBecause.isEmpty })
        #expect(pending.dropFirst(2).allSatisfy { $0.heldBecause.contains("17 June 2019") })
        _ = try await release(reviewOn: "2019-12-31")
        #expect(try await service.pending().allSatisfy { $0.heldBecause.isEmpty })
    }

    @Test func `An inquiry that is opened anew holds what was released`() async throws {
        try await service.assess { $0.weapons = .notEstablished }
        _ = try await inquire { $0.isUnanswered = true }
        _ = try await release()
        try await service.place(at: try await workshop()) { $0.once() }
        _ = try await inquire { $0.askedOf = "NPS" }
        #expect(try await service.pending().allSatisfy { !$0.heldBecause.isEmpty })
        _ = try await inquire {
            $0.askedOf = "NPS"
            $0.isUnanswered = true
        }
        #expect(try await service.pending().allSatisfy { $0.heldBecause.isEmpty })
    }

    @Test(
        arguments: [
            .init("about") { $0.about = .unspecified }, .init("askedOf") { $0.askedOf = " " },
            .init("askedOn") { $0.askedOn = "2019-06-04" }, .init("askedOn") { $0.askedOn = "" },
            .init("repliedOn") { $0.reply = "Nothing." },
            .init("reply") { $0.repliedOn = "2019-06-03" },
            .init("isUnanswered") {
                $0.reply = "Nothing."
                $0.repliedOn = "2019-06-03"
                $0.isUnanswered = true
            },
        ] as [Bad<Wire.RecordInquiryRequest>])
    func `Each bad field of an inquiry is named`(bad: Bad<Wire.RecordInquiryRequest>) async throws {
        let refused = await refusal { try await inquire(bad.change) }
        #expect(refused?.code == .invalidArgument && refused?.violations.map(\.field) == [bad.field])
    }

    @Test func `Somebody whom the NPS takes over is to be assessed anew with its information`() async throws {
        try await service.assess()
        try await service.told(.unpaidWork { $0.state = .retainedByNps })
        let found = try await service.read()
        #expect(found.summary?.state == .toAssess && found.owed.count == 1)
        #expect(try await service.assess { $0.sources = [.interview, .npsInformation] }.state == .toPlace)
    }
}
