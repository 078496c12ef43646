import Allocation
import AllocationMakers
import CivilCalendar
import Messages
import RPC
import Testing

/// `PreviewBanding` over the in-process channel: what the rule says arrives as the contract says.
@Suite struct BandingPreviewTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() throws { service = try TestService() }

    private func preview(_ request: Wire.PreviewBandingRequest) async throws -> Wire.PreviewBandingReply {
        try await allocation.previewBanding(request, .by())
    }

    private func violations(_ request: Wire.PreviewBandingRequest) async -> [String] {
        do {
            _ = try await preview(request)
            return []
        } catch let status as Status {
            #expect(status.code == .invalidArgument)
            return status.violations.map { "\($0.field) \($0.code)" }
        } catch {
            return ["\(error)"]
        }
    }

    /// Score, risk of serious harm, band: every cell of the matrix at both edges of its row.
    static let cells: [(Int32, Wire.RiskOfSeriousHarm, Wire.ColourBand)] = [
        (0, .low, .green), (49, .low, .green), (50, .low, .yellow), (89, .low, .yellow), (90, .low, .red),
        (100, .low, .red), (0, .medium, .yellow), (49, .medium, .yellow), (50, .medium, .blue), (89, .medium, .blue),
        (90, .medium, .red), (100, .medium, .red),
    ]

    @Test(arguments: cells)
    func `Each cell of the matrix`(score: Int32, harm: Wire.RiskOfSeriousHarm, band: Wire.ColourBand) async throws {
        let reply = try await preview(.init(riskOfSeriousHarm: harm, ogrs3: .init(score: score)))
        #expect(reply.outcome == .banded)
        #expect(reply.band == band)
        #expect(reply.robustRiskManagementPlan == (harm == .medium))
        #expect(!reply.reasons.isEmpty)
        #expect(reply.undecided.isEmpty)
    }

    static let floors: [Wire.Circumstance: Wire.ColourBand] = [
        .drugRehabilitationRequirement: .yellow, .alcoholTreatmentRequirement: .yellow,
        .mentalHealthTreatmentRequirement: .yellow, .adverseChildhoodExperiences: .yellow,
        .seriousOrganisedCrime: .yellow, .childProtectionPlan: .blue, .sexOffender: .blue, .prevent: .blue,
        .iomNominal: .red,
    ]

    @Test(arguments: floors.keys.sorted { $0.rawValue < $1.rawValue }, cells.map { ($0.0, $0.1) })
    func `Each floor over each cell`(circumstance: Wire.Circumstance, cell: (Int32, Wire.RiskOfSeriousHarm))
        async throws
    {
        let base = Self.cells.first { $0.0 == cell.0 && $0.1 == cell.1 }!.2
        let reply = try await preview(
            .init(riskOfSeriousHarm: cell.1, ogrs3: .init(score: cell.0), circumstances: [circumstance]))
        #expect(reply.outcome == .banded)
        #expect(reply.band.rawValue == max(base.rawValue, Self.floors[circumstance]!.rawValue))
    }

    static let questions: [Wire.Circumstance] = [.childConcern, .domesticAbuse, .hateCrime, .complexMentalHealth]

    @Test(arguments: questions, cells.map { ($0.0, $0.1, $0.2) })
    func `Each question over each cell: yes, no and undecided`(
        question: Wire.Circumstance, cell: (Int32, Wire.RiskOfSeriousHarm, Wire.ColourBand)
    ) async throws {
        let (score, harm, base) = cell
        func answer(_ applies: Bool?) async throws -> Wire.PreviewBandingReply {
            let decisions = applies.map {
                [Wire.CircumstanceDecision(circumstance: question, applies: $0, reason: "R")]
            }
            return try await preview(
                .init(
                    riskOfSeriousHarm: harm, ogrs3: .init(score: score), circumstances: [question],
                    decisions: decisions ?? []))
        }
        #expect(try await answer(true).band.rawValue == max(base.rawValue, Wire.ColourBand.blue.rawValue))
        #expect(try await answer(false).band == base)
        let undecided = try await answer(nil)
        if base.rawValue < Wire.ColourBand.blue.rawValue {
            #expect(undecided.outcome == .pending)
            #expect(undecided.band == .unspecified)
            #expect(undecided.undecided == [question])
        } else {
            #expect(undecided.outcome == .banded)
            #expect(undecided.band == base)
            #expect(undecided.undecided.isEmpty)
            #expect(undecided.reasons.contains { $0.contains("no decision needed") })
        }
    }

    @Test(arguments: [Wire.RiskOfSeriousHarm.high, .veryHigh], [nil, Wire.Ogrs3(score: 20)])
    func `High risk of serious harm escalates, scored or not`(harm: Wire.RiskOfSeriousHarm, score: Wire.Ogrs3?)
        async throws
    {
        let reply = try await preview(.init(riskOfSeriousHarm: harm, ogrs3: score, circumstances: [.domesticAbuse]))
        #expect(reply.outcome == .escalated)
        #expect(reply.band == .unspecified)
        #expect(reply.undecided.isEmpty)
    }

    @Test func `MAPPA level 2 or 3 escalates, assessed or not`() async throws {
        #expect(try await preview(.init(circumstances: [.mappaLevel2Or3])).outcome == .escalated)
    }

    @Test func `What is missing leaves the case pending`() async throws {
        #expect(try await preview(.init()).outcome == .pending)
        #expect(try await preview(.init(riskOfSeriousHarm: .low)).outcome == .pending)
        #expect(try await preview(.init(ogrs3: .init(score: 0))).outcome == .pending)
        #expect(try await preview(.init(ogrs3: .init(score: 95), circumstances: [.iomNominal])).outcome == .pending)
    }

    @Test func `Every faulty field is named`() async {
        let request = Wire.PreviewBandingRequest(
            riskOfSeriousHarm: .unrecognized(9), ogrs3: .init(score: 101),
            circumstances: [.domesticAbuse, .unspecified, .unrecognized(77)])
        #expect(
            await violations(request) == [
                "circumstances[1] REQUIRED", "circumstances[2] UNKNOWN_VALUE", "riskOfSeriousHarm UNKNOWN_VALUE",
                "ogrs3.score OUT_OF_RANGE",
            ])
        #expect(await violations(.init(ogrs3: .init(score: -1))) == ["ogrs3.score OUT_OF_RANGE"])
    }

    @Test func `A decision must answer a question that the case raises, once, and not at length`() async {
        func decision(_ circumstance: Wire.Circumstance, reason: String = "R") -> Wire.CircumstanceDecision {
            .init(circumstance: circumstance, applies: true, reason: reason)
        }
        let request = Wire.PreviewBandingRequest(
            circumstances: [.domesticAbuse, .prevent],
            decisions: [decision(.domesticAbuse), decision(.prevent), decision(.hateCrime), decision(.domesticAbuse)])
        #expect(
            await violations(request) == [
                "decisions[1].circumstance INCONSISTENT", "decisions[2].circumstance INCONSISTENT",
                "decisions[3].circumstance DUPLICATE",
            ])
        let limits = Wire.PreviewBandingRequest(
            circumstances: [.domesticAbuse, .hateCrime],
            decisions: [
                decision(.domesticAbuse, reason: String(repeating: "é", count: 2_000)),
                decision(.hateCrime, reason: String(repeating: "é", count: 2_001)),
            ])
        #expect(await violations(limits) == ["decisions[1].reason TOO_LARGE"])
        #expect(await violations(.init(decisions: [decision(.unspecified)])) == ["decisions[0].circumstance REQUIRED"])
    }
}
