import Messages
import RPC
import Testing

/// Several orders of one person, and how hard somebody works.
@Suite struct OrderTests {
    private let service: TestService

    init() throws { service = try TestService() }

    /// One person with orders of 80 and 40 hours, assessed for both; answers the project.
    private func twoOrders() async throws -> String {
        try await service.ready(
            .unpaidWork(),
            .unpaidWork(CaseID.second) {
                $0.eventNumber = 2
                $0.requirements = ["UPW:40h"]
            })
    }

    @discardableResult private func relate(
        _ relation: Wire.OrderRelation, _ id: String = CaseID.first, to other: String = CaseID.second
    ) async throws -> Wire.RequirementCommandReply {
        try await service.client.relateOrders(
            .init(caseId: id, version: try await service.version(id), otherCaseId: other, relation: relation),
            .coordinator)
    }

    @Test func `Orders are separate until somebody says otherwise, and each tells of the other`() async throws {
        _ = try await twoOrders()
        #expect(try await service.read().orders.map(\.relation) == [.separate])
        try await relate(.after)
        #expect(try await service.read().orders.map(\.relation) == [.after])
        let other = try await service.read(CaseID.second).orders
        #expect(other.map(\.relation) == [.before] && other.map(\.caseId) == [CaseID.first])
        #expect(other.map(\.orderedMinutes) == [4_800] && other.map(\.eventNumber) == [1])
        try await relate(.concurrent, CaseID.second, to: CaseID.first)
        #expect(try await service.read().orders.map(\.relation) == [.concurrent])
        try await relate(.separate)
        #expect(try await service.read(CaseID.second).orders.map(\.relation) == [.separate])
    }

    @Test func `An hour worked under one counts under the concurrent one, and no more than is left of it`() async throws
    {
        let project = try await twoOrders()
        try await relate(.concurrent)
        try await service.place(at: project)
        var (day, session) = try await service.working(on: "2019-06-10")
        try await day.record(.attended, in: session)
        #expect(try await day.read(CaseID.second).summary?.creditedMinutes == 420)
        #expect(try await day.read(CaseID.second).ledger.first?.words == "Moor Park paths: concurrent hours")
        try await day.record(.notAttended, in: session)
        #expect(try await day.read(CaseID.second).summary?.creditedMinutes == 0)
        try await day.record(.attended, in: session)
        try await day.adjust(.courtReduction, -1_980, on: "2019-06-10", CaseID.second)
        #expect(try await day.read(CaseID.second).summary?.remainingMinutes == 0)
        day = try day.later(on: "2019-06-17", at: "17")
        session = try #require(try await day.session(on: "2019-06-17")).sessionId
        try await day.staff(try #require(try await day.session(on: "2019-06-17")))
        try await day.start(session)
        try await day.record(.attended, in: session)
        #expect(try await day.read().summary?.creditedMinutes == 840)
        #expect(try await day.read(CaseID.second).summary?.creditedMinutes == 420)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `What is worked counts in full under the larger of two concurrent orders, and is taken back whole`()
        async throws
    {
        let project = try await twoOrders()
        try await relate(.concurrent)
        try await service.place(CaseID.second, at: project)
        let (day, session) = try await service.working(on: "2019-06-10")
        try await day.adjust(.courtReduction, -2_340, on: "2019-06-10", CaseID.second)
        try await day.record(.attended, in: session)
        #expect(try await day.read(CaseID.second).summary?.creditedMinutes == 60)
        #expect(try await day.read().summary?.creditedMinutes == 420)
        #expect(try await day.read().clocks.first { $0.kind == .startBy }?.metAt.isEmpty == false)
        let version = try await day.version()
        _ = try await day.client.relateOrders(
            .init(caseId: CaseID.first, version: version, otherCaseId: CaseID.second, relation: .separate), .coordinator
        )
        try await day.record(.notAttended, in: session, .coordinator)
        #expect(try await day.read().summary?.creditedMinutes == 0)
        #expect(try await day.read().clocks.first { $0.kind == .startBy }?.metAt.isEmpty == true)
        #expect(try await day.imbalances().isEmpty)
    }

    @Test func `Orders do not wait for each other in a circle`() async throws {
        let third = CaseID.number(3)
        _ = try await twoOrders()
        try await service.told(
            .unpaidWork(third) {
                $0.eventNumber = 3
                $0.requirements = ["UPW:40h"]
            })
        try await relate(.before)
        try await relate(.before, CaseID.second, to: third)
        #expect(await refusal { try await relate(.before, third, to: CaseID.first) }?.reason == "ORDERS_LOOP")
        try await relate(.after, third, to: CaseID.first)
    }

    @Test func `An order that is to be worked after another waits for a manager’s reason`() async throws {
        let project = try await twoOrders()
        try await relate(.after, CaseID.second, to: CaseID.first)
        let refused = await refusal { try await service.place(CaseID.second, at: project) }
        #expect(refused?.reason == "MANAGER_NEEDED")
        #expect(refused?.message.hasPrefix("Another order is worked first: 80 h are left of it.") == true)
        try await service.place(CaseID.second, at: project, .manager, reason: "The judge agreed.")
        try await service.place(CaseID.first, at: project) { $0.weekday = .tuesday }
    }

    @Test func `Only another order of the same person is related`() async throws {
        _ = try await service.ready(.unpaidWork(), .unpaidWork(CaseID.second, crn: "X123457"))
        for other in [CaseID.second, CaseID.first] {
            let refused = await refusal { try await relate(.concurrent, to: other) }
            #expect(refused?.violations.map(\.field) == ["otherCaseId"])
        }
        #expect(await refusal { try await relate(.unspecified) }?.violations.map(\.field) == ["relation"])
        #expect(await refusal { try await relate(.after, to: CaseID.nobody) }?.code == .notFound)
    }

    @Test func `Work under supervision after a sentence is a supervision default order of 20 to 60 hours`() async throws
    {
        func order(_ id: String, _ crn: String, hours: Int) async throws -> Wire.ReadRequirementReply {
            try await service.told(
                .unpaidWork(id, crn: crn) {
                    $0.sentence?.type = .postSentenceSupervision
                    $0.requirements = ["UPW:\(hours)h"]
                })
            return try await service.read(id)
        }
        let usual = try await order(CaseID.first, "X123456", hours: 20)
        #expect(usual.isSupervisionDefault && usual.warnings.isEmpty)
        let long = try await order(CaseID.second, "X123457", hours: 61)
        #expect(long.warnings == ["The order’s hours: It must be 20 to 60 hours."])
        try await service.told(.unpaidWork(CaseID.number(3), crn: "X123458") { $0.requirements = ["UPW:20h"] })
        let community = try await service.read(CaseID.number(3))
        #expect(
            !community.isSupervisionDefault && community.warnings == ["The order’s hours: It must be 40 to 300 hours."])
    }

    @discardableResult private func work(
        intensively: Bool, _ id: String = CaseID.first
    ) async throws -> Wire.RequirementCommandReply {
        try await service.client.setIntensiveWorking(
            .init(caseId: id, version: try await service.version(id), isIntensive: intensively, reason: "Asked for."),
            .coordinator)
    }

    @Test func `Intensive working offers 28 hours a week, and a week that offers less is warned of`() async throws {
        let project = try await service.ready(.unpaidWork { $0.person?.employment = "UNEMPLOYED" })
        try await work(intensively: true)
        #expect(try await service.read().weeklyOfferMinutes == 1_680)
        let placed = try await service.place(at: project)
        #expect(placed.warnings.contains { $0.contains("less than 1680 minutes") })
        let list = try await service.client.listRequirements(.init(worklist: .intensive), .coordinator).items
        #expect(list.map(\.isIntensive) == [true])
        try await work(intensively: false)
        #expect(try await service.read().weeklyOfferMinutes == 420)
    }

    @Test func `Whoever has a job or dependants does not work intensively`() async throws {
        _ = try await service.ready(
            .unpaidWork(),
            .unpaidWork(CaseID.second, crn: "X123457") {
                $0.person?.employment = "UNEMPLOYED"
                $0.person?.dependants = "Y"
            })
        let job = await refusal { try await work(intensively: true) }
        #expect(job?.message == "The person has a job: intensive working is for those without.")
        let dependants = await refusal { try await work(intensively: true, CaseID.second) }
        #expect(dependants?.message == "The person looks after dependants, and is exempt.")
    }

    @Test func `A corrected day of the sentence moves the clocks that it started`() async throws {
        _ = try await service.ready()
        try await service.told(.unpaidWork { $0.sentence?.sentencedOn = "2019-05-23" })
        let shown = try await service.read()
        #expect(shown.summary?.completeBy == "2020-05-22" && shown.summary?.sentencedOn == "2019-05-23")
        let due = shown.clocks.filter { $0.startedOn == "2019-05-23" }.map(\.dueOn)
        #expect(due == ["2019-06-06", "2019-11-23", "2020-02-23", "2020-05-22"])
    }
}
