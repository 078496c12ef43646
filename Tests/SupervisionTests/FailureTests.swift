import Commands
import Foundation
import Messages
import RPC
import Store
import Supervision
import SupervisionRules
import TestSupport
import Testing

@testable import Feed

/// What registers and officers tell of failures, and who sees them.
@Suite struct FailureTests {
    @Test func `What is told twice is there once, and an older word undoes nothing`() async throws {
        let service = try await TestService.knowing()
        try await service.reported { $0.revision = 2 }
        let first = try await service.failure()
        try await service.reported { $0.revision = 2 }
        try await service.reported(stands: true) { $0.revision = 2 }
        try await service.reported {
            $0.revision = 1
            $0.isTakenBack = true
        }
        #expect(try await service.failure() == first)
        #expect(first.state == .undecided && first.decideBy == "2019-06-17" && first.evidenceDueOn == "2019-06-17")
        #expect(first.requirement == "UPW" && first.place == "Moor Park" && first.surname == "Invented")
        #expect(try await service.notices().count == 1)
    }

    @Test
    func `A register that is corrected takes an undecided failure back, and an absence after all brings it again`()
        async throws
    {
        var service = try await TestService.knowing()
        try await service.reported()
        try await service.reported {
            $0.revision = 2
            $0.isTakenBack = true
        }
        #expect(try await service.failure().state == .withdrawn)
        #expect(try await service.client.listFailures(.init(owedOnly: true), .manager).total == 0)
        service = try service.later(on: "2019-06-25")
        try await service.reported {
            $0.revision = 3
            $0.knownOn = "2019-06-25"
        }
        let again = try await service.failure()
        #expect(again.state == .undecided && again.decideBy == "2019-07-02" && again.words.isEmpty)
    }

    @Test func `What was decided stays, whatever the register says later`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        try await service.decide()
        try await service.reported {
            $0.revision = 2
            $0.isTakenBack = true
            $0.notes = "Was there."
        }
        #expect(try await service.failure().state == .unacceptable)
        #expect(try await service.read().notes == "Was there.")
    }

    @Test func `A failure may be told before its case, and is seen once that is known`() async throws {
        let service = try TestService()
        try await service.reported()
        #expect(try await service.client.listFailures(.init(), .manager).total == 0)
        try await service.told(.order())
        #expect(try await service.client.listFailures(.init(), .manager).items.map(\.crn) == ["X123456"])
    }

    @Test func `What nobody has decided goes with a register that no longer has it`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        let own = try await service.record(on: "2019-06-11")
        let reports = service.service.reports(of: "unpaid-work")
        try await service.store.write { try reports.settle($0, Told(source: "unpaid-work", store: $0)) }
        #expect(try await service.failure().state == .withdrawn)
        #expect(try await service.failure(own).state == .undecided)
    }

    @Test func `Notes that are sensitive are for whoever decides, whoever recorded them, and managers`() async throws {
        let service = try await TestService.knowing()
        try await service.reported { $0.isSensitive = true }
        let recorder = Call.by("upw.supervisor", "unpaidWorkCoordinator")
        for (call, isShown) in [(Call.officer, true), (.manager, true), (.coordinator, false), (recorder, true)] {
            #expect(try await service.read(CaseID.failure, call).notes.isEmpty != isShown)
        }
        try await service.reported { $0.revision = 2 }
        #expect(try await service.read(CaseID.failure, .coordinator).notes == "Rang at noon.")
    }

    @Test func `Whoever may not see a person finds the CRN in a list, and nothing to read`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        try await service.restricted(to: "team.manager")
        let listed = try await service.client.listFailures(.init(order: .name), .coordinator).items
        #expect(listed.map(\.crn) == ["X123456"] && listed.map(\.surname) == [""])
        let refused = await refusal { try await service.read(CaseID.failure, .coordinator) }
        #expect(refused?.reason == "NO_SUCH_FAILURE")
        let order = await refusal { try await service.client.readOrder(.init(caseId: CaseID.first), .coordinator) }
        #expect(order?.reason == "NO_SUCH_ORDER")
        #expect(try await service.read(CaseID.failure, .manager).failure?.surname == "Invented")
    }

    @Test func `Each order of the list tells every row once`() async throws {
        let service = try await TestService.knowing()
        for (requirement, day) in [("RAR", "2019-06-03"), ("", "2019-06-05"), ("UPW", "2019-06-04")] {
            _ = try await service.record(requirement, on: day)
        }
        for order in Wire.FailureOrder.allCases {
            var (days, token) = ([String](), "")
            repeat {
                let page = try await service.client.listFailures(
                    .init(pageSize: 1, pageToken: token, order: order), .manager)
                days += page.items.map(\.on)
                token = page.nextPageToken
            } while !token.isEmpty && days.count < 9
            #expect(days.sorted() == ["2019-06-03", "2019-06-04", "2019-06-05"], "\(order)")
        }
    }

    @Test func `An order tells of its law, its requirements, its failures and its warnings`() async throws {
        let service = try await TestService.knowing()
        let id = try await service.record(on: "2019-06-10")
        try await service.decide(id)
        try await service.warn(of: id, on: "2019-06-12")
        let order = try await service.client.readOrder(.init(caseId: CaseID.first), .officer)
        #expect(order.regime == .communityOrder && order.requirements == ["UPW:80h", "RAR:15d"])
        #expect(order.failures.map(\.failureId) == [id] && order.warnings.map(\.givenOn) == ["2019-06-12"])
        #expect(order.officer == "Jamie Walsh" && order.sentencedOn == "2019-05-30")
    }

    @Test(arguments: [
        ("on", "2019-06-13", "", "RAR"), ("on", "", "", "RAR"), ("knownOn", "2019-06-10", "2019-06-09", "RAR"),
        ("knownOn", "2019-06-10", "2019-06-13", "RAR"), ("requirement", "2019-06-10", "", "DRR"),
    ])
    func `What cannot have happened is not recorded`(
        field: String, on: String, knownOn: String, requirement: String
    ) async throws {
        let service = try await TestService.knowing()
        let refused = await refusal { try await service.record(requirement, on: on) { $0.knownOn = knownOn } }
        #expect(refused?.violations.map(\.field) == [field])
        let outcome = await refusal { try await service.record(on: "2019-06-10") { $0.outcome = .medical } }
        #expect(outcome?.violations.map(\.field) == ["outcome"])
    }

    @Test func `All that stands is told again, each failure as it is`() async throws {
        let service = try await TestService.knowing()
        try await service.reported()
        let other = try await service.record(on: "2019-06-11")
        try await service.decide()
        let standing = service.service.standing
        let told = try await service.store.read { try standing[0].page($0, "", 64) }
        let notices = try told.map { try Wire.FailureNotice(decoding: $0.body) }
        #expect(Set(notices.map(\.failureId)) == [CaseID.failure, other])
        #expect(notices.first { $0.failureId == CaseID.failure }?.step == .warning)
    }
}

/// The tables, the choices and who may do what.
@Suite struct ContractTests {
    @Test func `A landed migration is never edited`() throws {
        let path = "Services/Supervision/Service/Schema/v001_failures.sql"
        let script = try Data(contentsOf: Products.repository.appending(path: path))
        let found = script.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        #expect(String(found, radix: 16) == "28fa51959d724c69")
    }

    @Test func `What the rules and the contract both list has one number and one name in each`() {
        compare(Decider.self)
        compare(Evidence.self)
        compare(FailureClock.self)
        compare(FailureState.self)
        compare(FailureStep.self)
        compare(Regime.self)
        compare(SentenceKind.self)
        compare(WarningChannel.self)
        // These are some of the contract's outcomes each.
        #expect(Excuse.allCases.allSatisfy { "\($0)" == "\(Wire.Outcome($0))" })
        #expect(FailureOutcome.allCases.allSatisfy { "\($0)" == "\(Wire.Outcome($0))" })
    }

    private func compare<Rule: ContractChoice>(_ rule: Rule.Type, at place: SourceLocation = #_sourceLocation) {
        let rules = Rule.allCases.map { "\($0) \($0.rawValue)" }
        let contract = Rule.Contract.allCases.filter { $0.rawValue != 0 }.map { "\($0) \($0.rawValue)" }
        #expect(rules == contract, "\(rule)", sourceLocation: place)
    }

    /// Coordinator, unpaid-work manager, responsible officer, Hub officer, Hub administrator, team manager, NPS officer,
    /// inspector, performance analyst, auditor, administrator, and any other; a dash where the role may not.
    private static let matrix: [String: String] = [
        "ReadPolicy": "NNNNNNNNNNNN", "ListFailures": "AAOOAAOAA---", "ReadFailure": "AAOOAAOAA---",
        "ReadOrder": "AAOOAAOAA---", "RecordFailure": "--OO--O-----", "DecideFailure": "--OO-LO-----",
        "IssueWarning": "--OO-LO-----", "TakeNoAction": "--OO-LO-----", "ReferFailure": "AAOO-AO-----",
        "WithdrawFailure": "-A---A------", "SearchAudit": "-------A-AA-",
    ]
    private static let roles: [Role] = [
        .unpaidWorkCoordinator, .unpaidWorkManager, .responsibleOfficer, .hubOfficer, .hubAdministrator, .teamManager,
        .npsOfficer, .inspector, .performanceAnalyst, .auditor, .administrator,
    ]
    private static let relations: [Character: Relation] = ["A": .ownArea, "O": .own, "L": .left, "N": .nobody]

    @Test(arguments: SupervisionMethod.allCases)
    func `The table says what it is meant to say`(method: SupervisionMethod) {
        let row = Array(Self.matrix[method.rawValue] ?? "")
        for role in Role.allCases {
            let place = Self.roles.firstIndex(of: role) ?? Self.roles.count
            let meant = place < row.count ? Self.relations[row[place]] : nil
            #expect(method.relations[role] == meant, "\(role.rawValue)")
        }
    }
}
