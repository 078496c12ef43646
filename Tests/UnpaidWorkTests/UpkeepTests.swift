import Messages
import Store
import Testing
import UnpaidWork

/// What nobody orders and time brings about.
@Suite struct UpkeepTests {
    private let service: TestService

    init() throws { service = try TestService() }

    @Test func `An appointment that has passed makes way for the next`() async throws {
        try await service.place(at: try await service.ready()) { $0.until = "2019-06-17" }
        try await service.instruct()
        var day = try service.later(on: "2019-06-10", at: "23")
        try await day.service.keepUp()
        #expect(try await day.read().summary?.nextOn == "2019-06-10")
        day = try day.later(on: "2019-06-11")
        try await day.service.keepUp()
        #expect(try await day.read().summary?.nextOn == "2019-06-17")
        day = try day.later(on: "2019-06-18")
        try await day.service.keepUp()
        let summary = try await day.read().summary
        #expect(summary?.nextOn == "" && summary?.state == .toPlace)
    }

    @Test func `An induction that has passed makes way although nobody is assessed`() async throws {
        try await service.told(.unpaidWork())
        try await service.place(at: try await service.project { $0.type = .induction }) { $0.once() }
        #expect(try await service.read().summary?.nextOn == "2019-06-10")
        let day = try service.later(on: "2019-06-11")
        try await day.service.keepUp()
        #expect(try await day.read().summary?.nextOn == "")
    }

    @Test func `More than one job's worth is brought up to date`() async throws {
        let project = try await service.project {
            $0.type = .educationOnline; $0.usualSupervisors = 0; $0.siteCapacity = 50
        }
        for number in 1...101 {
            let id = CaseID.number(number)
            try await service.told(.unpaidWork(id, crn: "X\(300_000 + number)"))
            try await service.assess(id)
            try await service.place(id, at: project) {
                $0.once(on: number <= 50 ? "2019-06-10" : number <= 100 ? "2019-06-17" : "2019-06-24")
            }
        }
        let day = try service.later(on: "2019-06-25")
        try await day.service.keepUp()
        #expect(try await day.count("SELECT count(*) FROM unpaid_work WHERE next_on IS NOT NULL") == 0)
    }
}
