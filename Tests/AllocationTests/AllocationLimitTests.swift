import AllocationMakers
import Messages
import RPC
import Testing

/// Who may hold a case and who may not, and what a choice owes besides.
@Suite struct AllocationLimitTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .po("STF0002"), .pso("STF0003"), .teamManager("STF0900"))
    }

    // MARK: Who may not hold it

    static let barred: [(String, Wire.StaffMember, Wire.ReceivedCase)] = [
        ("a field case, to an officer of the Hub", .hubOfficer("STF0009"), .of()),
        ("a standalone Blue, to an officer of the Hub", .hubOfficer("STF0009"), .banded(.blue) { $0.standAlone() }),
        ("Blue, to a new PSO", .pso("STF0009") { $0.startedOn = "2018-06-04" }, .banded(.blue)),
        ("Blue, after the training ran out", .pso("STF0009") { $0.training[0] = "RISK:2019-06-02" }, .banded(.blue)),
        ("Blue, without training on record", .pso("STF0009") { $0.training = [] }, .banded(.blue)),
        ("Red, to a trainee", .trainee("STF0009"), .banded(.red)),
        ("a child protection plan, to a trainee", .trainee("STF0009"), .of { $0.flags = "CP_PLAN" }),
        ("to one who is away", .po("STF0009") { $0.absence = "2019-06-03/" }, .of()),
        ("to one who has left", .po("STF0009") { $0.endsOn = "2019-06-02" }, .of()),
        ("to one who has not started", .po("STF0009") { $0.startedOn = "2019-06-04" }, .of()),
        ("without a score", .po("STF0009"), .of { $0.ogrs3 = "" }),
        ("undecided", .po("STF0009"), .of { $0.flags = "DA" }),
    ]

    @Test(arguments: barred)
    func `What the rules bar nothing makes up for`(
        which: String, officer: Wire.StaffMember, received: Wire.ReceivedCase
    ) async throws {
        try await service.staff(officer, .teamManager("STF0900"))
        let id = try await service.received(received)
        let status = await refusal {
            try await service.allocate(id, to: "STF0009") {
                $0.overloadReason = "Nobody else."
                $0.countersignature = .of()
            }
        }
        #expect(status?.code == .failedPrecondition)
        #expect(status?.reason == "NOT_ELIGIBLE")
        #expect(status?.violations.map(\.field) == ["officer"])
        #expect(try await service.version(of: id) == 2)
    }

    static let allowed: [(String, Wire.StaffMember, Wire.ReceivedCase)] = [
        ("a standalone Yellow, to an officer of the Hub", .hubOfficer("STF0009"), .banded(.yellow) { $0.standAlone() }),
        ("Blue, to a PSO of a year", .pso("STF0009") { $0.startedOn = "2018-06-03" }, .banded(.blue)),
        (
            "Blue, on the last day of the training", .pso("STF0009") { $0.training[0] = "RISK:2019-06-03" },
            .banded(.blue)
        ),
        ("to one on the last day", .po("STF0009") { $0.endsOn = "2019-06-03" }, .of()),
        ("to one who is back", .po("STF0009") { $0.absence = "2019-05-01/2019-06-02" }, .of()),
    ]

    @Test(arguments: allowed)
    func `What the rules just allow is done`(
        which: String, officer: Wire.StaffMember, received: Wire.ReceivedCase
    ) async throws {
        try await service.staff(officer)
        #expect(try await service.allocate(try await service.received(received), to: "STF0009").state == .held)
    }

    @Test(arguments: ["STF0404", "STF0900"])
    func `Nobody but an officer of the staff list can be chosen`(officer: String) async throws {
        let id = try await service.received()
        let status = await refusal { try await service.allocate(id, to: officer) }
        #expect(status?.code == .invalidArgument)
        #expect(status?.violations.map(\.field) == ["officer"])
    }

    @Test func `What the NPS has accepted cannot be given to anybody`() async throws {
        let id = try await service.received(.of { $0.rosh = "HIGH" })
        let escalation = try #require(try await service.read(id).escalations.first)
        _ = try await allocation.decideEscalation(
            .init(escalationId: escalation.escalationId, version: 1, outcome: .accepted), .manager)
        #expect(await refusal { try await service.allocate(id, to: "STF0001") }?.reason == "WITH_NPS")
    }

    // MARK: What is asked for besides

    @Test func `A Red case with a probation services officer owes a manager's countersignature`() async throws {
        let id = try await service.received(.banded(.red))
        let owed = await refusal { try await service.allocate(id, to: "STF0003") }
        #expect(owed?.code == .failedPrecondition && owed?.reason == "REASON_OWED")
        #expect(owed?.violations.map(\.field) == ["countersignature.manager"])
        let today = await refusal {
            try await service.allocate(id, to: "STF0003") { $0.countersignature = .of(reviewOn: "2019-06-03") }
        }
        #expect(today?.violations.map(\.field) == ["countersignature.reviewOn"])
        try await service.allocate(id, to: "STF0003") { $0.countersignature = .of(reviewOn: "2019-06-04") }
        let found = try await service.read(id)
        #expect(found.allocations.first?.countersignedBy == "Chris Fell")
        #expect(found.allocations.first?.countersignatureReason == "Closely supervised.")
        #expect(found.allocations.first?.reviewOn == "2019-06-04")
        #expect(found.running(.countersignatureReview).map(\.dueOn) == ["2019-06-04"])
    }

    @Test(arguments: ["manager", "reason", "reviewOn"])
    func `A countersignature that is begun is whole`(missing: String) async throws {
        let id = try await service.received(.banded(.red))
        let status = await refusal {
            try await service.allocate(id, to: "STF0003") {
                var countersignature = Wire.Countersignature.of()
                switch missing {
                case "manager": countersignature.manager = ""
                case "reason": countersignature.reason = " "
                default: countersignature.reviewOn = ""
                }
                $0.countersignature = countersignature
            }
        }
        #expect(status?.code == .invalidArgument)
        #expect(status?.violations.map(\.field) == ["countersignature.\(missing)"])
    }

    @Test func `The review ends with the officer whom it is about`() async throws {
        let id = try await service.held(.banded(.red), by: "STF0003") { $0.countersignature = .of() }
        try await service.allocate(id, to: "STF0001")
        #expect(try await service.read(id).running(.countersignatureReview).isEmpty)
        let moved = try await service.held(.banded(.red, "X000002"), by: "STF0003") { $0.countersignature = .of() }
        try await service.received(.banded(.red, "X000002") { $0.currentOfficer = "STF0001" })
        #expect(try await service.read(moved).running(.countersignatureReview).isEmpty)
    }

    @Test func `Another than the first of the list owes a reason`() async throws {
        let id = try await service.received()
        let owed = await refusal { try await service.allocate(id, to: "STF0002") { $0.overrideReason = " " } }
        #expect(owed?.violations.map(\.field) == ["overrideReason"])
        try await service.allocate(id, to: "STF0002") { $0.overrideReason = "Speaks her language." }
        #expect(try await service.read(id).allocations.first?.words == "Speaks her language.")
    }

    @Test func `Up to 110 % no reason is owed, and above it one is`() async throws {
        // A tenth of full time: 6 points, and three Red cases are 6.6.
        try await service.staff(.po("STF0001") { $0.ftePercent = 10 })
        for number in 1...3 {
            _ = try await service.held(.banded(.red, "X00000\(number)"), by: "STF0001")
        }
        #expect(try await service.officer("STF0001")?.capacity?.percentTenths == 1100)
        let id = try await service.received()
        let owed = await refusal { try await service.allocate(id, to: "STF0001") }
        #expect(owed?.violations.map(\.field) == ["overloadReason"])
        let reply = try await service.allocate(id, to: "STF0001") { $0.overloadReason = "Sees her already." }
        #expect(reply.officer?.capacity?.level == .over)
        #expect(try await service.read(id).history.first?.words.hasSuffix("Sees her already.") == true)
    }
}
