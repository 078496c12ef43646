import CivilCalendar
import Foundation
import Messages
import RPC
import Store
import Testing
import UnpaidWork

/// Two thousand random commands of a summer, and the books after each day.
@Suite struct RandomCommandTests {
    private static let days = 40
    private static let commandsADay = 50

    /// `RANDOM_SEED` names another sequence than the usual one.
    private static let seed = ProcessInfo.processInfo.environment["RANDOM_SEED"].flatMap(UInt64.init) ?? 1

    @Test func `After two thousand random commands the books balance`() async throws {
        var office = try await RandomOffice(seed: Self.seed)
        for day in 0..<Self.days {
            try await office.open(Day(year: 2019, month: 6, day: 3)!.advanced(by: 2 * day)!)
            for _ in 0..<Self.commandsADay { await office.command() }
            let imbalances = try await office.service.imbalances()
            #expect(imbalances.isEmpty, "day \(day)")
            if !imbalances.isEmpty { return }
        }
        #expect(office.faults.isEmpty)
        // The rest were refused, as random commands are.
        #expect(office.done > Self.days * Self.commandsADay / 3)
        #expect(try await office.service.count("SELECT count(*) FROM ledger WHERE kind = 2") > 50)
        #expect(try await office.service.count("SELECT count(*) FROM reported_failure") > 5)
        #expect(try await office.service.store.verify().problems.isEmpty)
    }
}

/// People, projects and a clock, and whatever somebody may do with them.
private struct RandomOffice {
    private(set) var service: TestService
    private(set) var done = 0
    /// What no command may end with.
    private(set) var faults: [String] = []
    private var random: SeededNumbers
    private var projects: [String] = []
    private var today = Day(year: 2019, month: 6, day: 3)!

    private static let people = 14
    private static let expected: Set<StatusCode> = [.invalidArgument, .failedPrecondition, .aborted, .notFound]

    init(seed: UInt64) async throws {
        service = try TestService()
        random = SeededNumbers(state: seed)
        for number in 1...Self.people {
            try await service.told(Self.notice(number))
            try await service.assess(CaseID.number(number))
        }
        for (name, type, attributes, capacity) in [
            ("Park", Wire.ProjectType.groupRegional, [UInt32](), 4), ("School", .groupRegional, [3, 6], 12),
            ("College", .educationContracted, [], 6), ("Workshop", .enclosedWorkshop, [], 3),
        ] {
            projects.append(
                try await service.project {
                    $0.name = name
                    $0.type = type
                    $0.attributes = attributes
                    $0.siteCapacity = UInt32(capacity)
                })
        }
        _ = try await service.client.loadUnpaidWorkRegisters(.init(supervisors: [.able]), .manager)
    }

    /// Two of them are orders of the same person.
    private static func notice(_ number: Int, hours: Int = 40) -> Wire.CaseNotice {
        .unpaidWork(CaseID.number(number), crn: "X\(300_000 + (number == 2 ? 1 : number))") {
            $0.eventNumber = number == 2 ? 2 : 1
            $0.requirements = ["UPW:\(hours)h"]
            $0.person?.sex = number % 4 == 3 ? "F" : "M"
        }
    }

    mutating func open(_ day: Day) async throws {
        today = day
        service = try service.later(on: "\(day)", at: "17")
        try await service.service.keepUp()
    }

    mutating func command() async {
        do {
            try await run()
            done += 1
        } catch let status as Status where Self.expected.contains(status.code) {
        } catch {
            faults.append("\(error)")
        }
    }

    private mutating func any<Element>(_ elements: [Element]) throws -> Element {
        guard let element = elements.randomElement(using: &random) else { throw Status(.notFound, "Nothing there.") }
        return element
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func run() async throws {
        let person = number(1...Self.people)
        switch number(1...24) {
        case 1...4: try await place(person)
        case 5...9: try await attend()
        case 10: try await standDown()
        case 11: try await adjust(person)
        case 12: try await tell(person)
        case 13: try await assess(person)
        case 14, 15: try await instruct(person)
        case 16: try await remove(person)
        case 17, 18: try await decide()
        case 19: try await staff()
        case 20: try await move(person)
        case 21: try await takeBack()
        case 22: try await relate()
        case 23: try await arrive()
        default: try await change()
        }
    }

    private mutating func place(_ person: Int) async throws {
        let project = try any(projects)
        let weekday = Wire.Weekday(rawValue: Int32(number(1...5)))
        let frequency = Wire.Frequency(rawValue: Int32(number(1...3)))
        let (weeks, isShort) = (number(1...6), number(1...4) == 1)
        let from = today.advanced(by: number(0...7))!
        try await service.place(CaseID.number(person), at: project, .manager, reason: "So.") {
            $0.weekday = weekday
            $0.frequency = frequency
            $0.from = "\(from)"
            $0.until = "\(from.advanced(by: 7 * weeks)!)"
            if isShort { $0.endTime = "12:30" }
        }
    }

    /// A session of the last days or today.
    private mutating func session() async throws -> Wire.SessionSummary {
        let first = today.advanced(by: -number(0...6))!
        return try any(
            try await service.client.listSessions(.init(from: "\(first)", until: "\(today)", pageSize: 100), .manager)
                .items)
    }

    private mutating func attend() async throws {
        let session = try await session()
        if session.state == .planned, number(1...2) == 1 { try await service.staff(session) }
        let rows = try await service.register(session.sessionId, .manager)
        var entries: [Wire.AttendanceEntry] = []
        for row in rows where number(1...3) > 1 {
            let outcome: Wire.Outcome = try any([
                .attended, .attended, .attended, .notAttended, .sentHomeService, .failedToComply, .rescheduledByPerson,
                .concurrentHours, .stoodDown,
            ])
            let left = try any(["", "", "12:00", "16:30"])
            entries.append(.init(appointmentId: row.appointmentId, version: row.version, outcome: outcome, left: left))
        }
        _ = try await service.client.recordAttendance(.init(sessionId: session.sessionId, entries: entries), .manager)
        guard number(1...3) == 1, let version = try await version(of: session) else { return }
        _ = try await service.client.signOffSession(.init(sessionId: session.sessionId, version: version), .manager)
    }

    private func version(of session: Wire.SessionSummary) async throws -> UInt32? {
        try await service.client.readSession(.init(sessionId: session.sessionId), .manager).summary?.version
    }

    private mutating func standDown() async throws {
        let last = today.advanced(by: 14)!
        let session = try any(
            try await service.client.listSessions(.init(from: "\(today)", until: "\(last)"), .manager).items)
        var request = Wire.StandDownRequest(cause: .weather)
        switch number(1...3) {
        case 1: request.sessionId = session.sessionId
        case 2: request.projectId = session.projectId
        default:
            request.appointmentId = try any(
                try await service.register(session.sessionId, .manager).map(\.appointmentId))
        }
        _ = try await service.client.standDown(request, .manager)
    }

    private mutating func adjust(_ person: Int) async throws {
        let reason: Wire.AdjustmentReason = try any([.travelTime, .courtIncrease, .courtReduction, .recordingError])
        let minutes = Int32(number(-180...180))
        try await service.adjust(reason, minutes, on: "\(today)", CaseID.number(person))
    }

    private mutating func tell(_ person: Int) async throws {
        let (hours, kind) = (number(20...80), number(1...5))
        var notice = Self.notice(person, hours: hours)
        switch kind {
        case 1: notice.requirements = []
        case 2: notice.person?.restrainingOrder = "Y"
        case 3: notice.person?.flags = ["SEX_OFFENDER"]
        default: break
        }
        try await service.told(notice)
    }

    private mutating func assess(_ person: Int) async throws {
        let (kind, other) = (number(1...6), number(1...Self.people))
        try await service.assess(CaseID.number(person)) {
            switch kind {
            case 1: $0.exclusions = ["Preston"]
            case 2: $0.keepApart = ["X\(300_000 + other)"]
            case 3: $0.aloneByChoiceOn = "2019-06-03"
            case 4: $0.health = ""
            default: $0.restrainingOrderTerms = "Must not enter Chorley."
            }
        }
    }

    private mutating func instruct(_ person: Int) async throws {
        let id = CaseID.number(person)
        guard number(1...4) == 1 else { return _ = try await service.instruct(id) }
        let found = try await service.read(id)
        let instruction = try any(found.instructions.map(\.instructionId))
        _ = try await service.client.withdrawInstruction(
            .init(caseId: id, version: found.version, instructionId: instruction, cause: "So."), .manager)
    }

    private mutating func remove(_ person: Int) async throws {
        let found = try await service.read(CaseID.number(person))
        if number(1...2) == 1 {
            let placement = try any(found.placements.map(\.placementId))
            let until = today.advanced(by: number(-7...14))!
            _ = try await service.client.endPlacement(
                .init(
                    caseId: CaseID.number(person), version: found.version, placementId: placement, until: "\(until)",
                    reason: "So."), .manager)
        } else {
            let appointment = try any(found.appointments.map(\.appointmentId))
            _ = try await service.client.removeAppointments(
                .init(
                    caseId: CaseID.number(person), version: found.version, appointmentIds: [appointment],
                    reason: "So."), .manager)
        }
    }

    private mutating func decide() async throws {
        let failure = try any(try await service.read(CaseID.number(number(1...Self.people))).failures)
        let states: [Wire.FailureState] = [.withdrawn, .unacceptable, .acceptable]
        let (state, version) = (try any(states), UInt32(number(1...9)))
        let outcome = try any([Wire.Outcome.medical, .failureDeemedAcceptable])
        try await service.answered(failure, state, as: outcome, version: version)
    }

    private mutating func move(_ person: Int) async throws {
        let found = try await service.read(CaseID.number(person))
        let appointment = try any(found.appointments.filter { $0.outcome == .unspecified })
        let end = try any(["16:30", "16:30", "12:30"])
        _ = try await service.client.moveAppointment(
            .init(
                caseId: CaseID.number(person), version: found.version, appointmentId: appointment.appointmentId,
                projectId: try any(projects), date: "\(today.advanced(by: number(0...9))!)", startTime: "09:00",
                endTime: end, isByPerson: number(1...2) == 1, reason: "So."), .manager)
    }

    private mutating func takeBack() async throws {
        if number(1...2) == 1 {
            let project = try await service.client.readProject(.init(projectId: try any(projects)), .manager)
            let closure = try any(project.closures).closureId
            _ = try await service.client.withdrawStandDown(.init(closureId: closure, reason: "So."), .manager)
        } else {
            let last = today.advanced(by: 14)!
            let sessions = try await service.client.listSessions(.init(from: "\(today)", until: "\(last)"), .manager)
            let session = try any(sessions.items.filter { $0.state == .stoodDown }).sessionId
            _ = try await service.client.withdrawStandDown(.init(sessionId: session, reason: "So."), .manager)
        }
    }

    /// The first two are one person's.
    private mutating func relate() async throws {
        let relation: Wire.OrderRelation = try any([.separate, .concurrent, .after])
        let version = try await service.version()
        _ = try await service.client.relateOrders(
            .init(caseId: CaseID.first, version: version, otherCaseId: CaseID.second, relation: relation), .manager)
    }

    private mutating func arrive() async throws {
        let day = try await service.client.listSessions(.init(from: "\(today)", until: "\(today)"), .manager)
        let session = try any(day.items).sessionId
        let rows = try await service.register(session, .manager)
        var come: [String] = []
        for row in rows where number(1...3) > 1 { come.append(row.appointmentId) }
        _ = try await service.client.recordArrivals(
            .init(sessionId: session, appointmentIds: come, at: "09:10"), .manager)
    }

    private mutating func staff() async throws {
        let session = try await session()
        let over = UInt32(number(0...5))
        _ = try await service.client.staffSession(
            .init(
                sessionId: session.sessionId, version: session.version, supervisors: ["STF0130"], overBooking: over),
            .manager)
    }

    /// Another kind of site, or a smaller one.
    private mutating func change() async throws {
        let known = try await service.client.listProjects(.init(), .manager).items
        var project = try any(known)
        project.siteCapacity = UInt32(number(1...12))
        project.attributes = try any([[], [3], [6]])
        _ = try await service.client.recordProject(.init(project: project), .manager)
    }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
