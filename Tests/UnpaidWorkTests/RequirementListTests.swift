import Messages
import RPC
import Testing

/// Which worklist somebody stands in, at the edges of each.
@Suite struct RequirementListTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func people(
        _ list: Wire.Worklist, _ service: TestService, _ change: (inout Wire.ListRequirementsRequest) -> Void = { _ in }
    ) async throws -> [String] {
        var request = Wire.ListRequirementsRequest(worklist: list)
        change(&request)
        let reply = try await service.client.listRequirements(request, .coordinator)
        #expect(Int(reply.total) == reply.items.count)
        if request.town.isEmpty, request.search.isEmpty, list != .unspecified {
            #expect(reply.counts.first { $0.worklist == list }?.people == reply.total)
        }
        return reply.items.map(\.crn)
    }

    @Test func `Somebody moves from list to list as their work goes on`() async throws {
        try await service.told(.unpaidWork())
        #expect(try await people(.toAssess, service) == ["X123456"])
        try await service.assess()
        #expect(try await people(.toPlace, service) == ["X123456"])
        try await service.place(at: try await service.project())
        #expect(try await people(.toInstruct, service) == ["X123456"])
        try await service.instruct()
        #expect(try await people(.working, service) == ["X123456"])
        #expect(try await people(.toAssess, service).isEmpty)
        try await service.adjust(.courtReduction, -4_800)
        #expect(try await people(.completed, service) == ["X123456"])
        try await service.told(.unpaidWork { $0.requirements = [] })
        for list in Wire.Worklist.allCases { #expect(try await people(list, service).isEmpty, "\(list)") }
        #expect(try await service.read().summary?.state == .withdrawn)
    }

    @Test func `A first appointment is due soon two business days before its date`() async throws {
        try await service.told(.unpaidWork())
        #expect(try await service.read().summary?.arrangeBy == "2019-06-12")
        var day = try service.later(on: "2019-06-07")
        #expect(try await people(.arrangeBy, day).isEmpty)
        day = try day.later(on: "2019-06-10")
        #expect(try await people(.arrangeBy, day) == ["X123456"])
        day = try day.later(on: "2019-06-13")
        #expect(try await day.read().summary?.overdue == "First appointment not arranged in time")
        try await day.assess()
        try await day.place(at: try await day.project()) { $0.from = "2019-06-17" }
        #expect(try await people(.arrangeBy, day).isEmpty)
    }

    @Test(arguments: [
        ("2019-11-29", [], ""), ("2019-11-30", ["X123456"], "Six-month review due"),
        ("2020-02-29", ["X123456"], "Nine-month review due"),
    ])
    func `A review is due from its day on`(day: String, found: [String], overdue: String) async throws {
        try await service.told(.unpaidWork())
        try await service.assess()
        let later = try service.later(on: day)
        // The first appointment was never arranged, which is said first.
        try await later.place(at: try await later.project { $0.riskAssessmentExpiresOn = "2021-12-31" }) {
            $0.from = "2020-03-02"
        }
        #expect(try await people(.reviewDue, later) == found)
        #expect(try await later.read().summary?.overdue == overdue)
    }

    @Test func `A review that was held is due no more`() async throws {
        try await service.told(.unpaidWork())
        let later = try service.later(on: "2019-12-02")
        _ = try await later.client.recordReview(
            .init(caseId: CaseID.first, version: try await later.version(), kind: .sixMonths, note: "Held."),
            .coordinator)
        #expect(try await people(.reviewDue, later).isEmpty)
    }

    @Test func `The twelve months are short when seven hours a week do not do, and over the day after`() async throws {
        // Forty hours are five weeks and five days at seven hours a week: 40 days and the last one.
        try await service.told(.unpaidWork { $0.requirements = ["UPW:40h"] })
        var day = try service.later(on: "2020-04-20")
        #expect(try await people(.twelveMonths, day).isEmpty)
        day = try day.later(on: "2020-04-21")
        #expect(try await people(.twelveMonths, day) == ["X123456"])
        try await day.adjust(.courtReduction, -2_399, on: "2020-04-21")
        #expect(try await people(.twelveMonths, day).isEmpty)
        day = try day.later(on: "2020-05-29")
        #expect(try await people(.twelveMonths, day).isEmpty)
        day = try day.later(on: "2020-05-30")
        #expect(try await people(.twelveMonths, day) == ["X123456"])
        #expect(try await day.read().summary?.overdue == "Past the twelve months")
    }

    @Test func `Towns are exact, and a search is the start of a name or number`() async throws {
        try await service.told(.unpaidWork())
        try await service.told(
            .unpaidWork(CaseID.second, crn: "X123457") {
                $0.person?.surname = "Other"
                $0.person?.town = "Chorley"
            })
        #expect(try await people(.unspecified, service) { $0.town = "Chorley" } == ["X123457"])
        #expect(try await people(.unspecified, service) { $0.town = "Chor" }.isEmpty)
        #expect(try await people(.unspecified, service) { $0.search = "oTH" } == ["X123457"])
        #expect(try await people(.unspecified, service) { $0.search = "x12345" }.count == 2)
        #expect(try await people(.unspecified, service) { $0.search = "%" }.isEmpty)
        let long = String(repeating: "x", count: 101)
        let refused = await refusal { try await people(.unspecified, service) { $0.search = long } }
        #expect(refused?.violations.map(\.field) == ["search"])
    }

    @Test func `Pages go on where the last one ended, and lose and double nobody`() async throws {
        for number in 1...7 { try await service.told(.unpaidWork(CaseID.number(number), crn: "X\(300_000 + number)")) }
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await service.client.listRequirements(.init(pageSize: 3, pageToken: token), .coordinator)
            #expect(page.total == 7)
            found += page.items.map(\.crn)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(found == (1...7).map { "X\(300_000 + $0)" })
        let large = await refusal { try await service.client.listRequirements(.init(pageSize: 101), .coordinator) }
        #expect(large?.violations.map(\.field) == ["pageSize"])
    }

    @Test func `A requirement that comes back has its clocks and its hours again`() async throws {
        try await service.place(at: try await service.ready())
        try await service.instruct()
        try await service.told(.unpaidWork { $0.requirements = [] })
        let gone = try await service.read()
        #expect(gone.appointments.isEmpty && gone.instructions.allSatisfy { !$0.withdrawnBecause.isEmpty })
        #expect(gone.clocks.allSatisfy { !$0.metAt.isEmpty || !$0.voidBecause.isEmpty })
        #expect(try await service.session(on: "2019-06-10")?.booked == 0)
        try await service.told(.unpaidWork())
        let back = try await service.read()
        #expect(back.summary?.state == .toPlace && back.summary?.remainingMinutes == 4_800)
        #expect(back.clocks.allSatisfy { $0.voidBecause.isEmpty })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Orders of one person stand side by side, and more than 300 hours of them are said`() async throws {
        try await service.told(.unpaidWork { $0.requirements = ["UPW:200h"] })
        try await service.told(
            .unpaidWork(CaseID.second) {
                $0.eventNumber = 2
                $0.requirements = ["UPW:100h"]
            })
        #expect(try await service.read().warnings.isEmpty)
        try await service.adjust(.courtIncrease, 60, on: "2019-06-03", CaseID.second)
        for id in [CaseID.first, CaseID.second] {
            #expect(try await service.read(id).warnings.map { $0.contains("301 h") } == [true])
        }
        #expect(try await people(.toAssess, service).count == 2)
    }

    @Test(arguments: [(39, 1), (40, 0), (300, 0), (301, 2)])
    func `Hours that no new order may have are said`(hours: Int, warnings: Int) async throws {
        try await service.told(.unpaidWork { $0.requirements = ["UPW:\(hours)h"] })
        #expect(try await service.read().warnings.count == warnings)
    }
}
