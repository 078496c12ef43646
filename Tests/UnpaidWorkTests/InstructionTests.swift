import Messages
import RPC
import Testing

/// Telling somebody when and where to report, and what keeps from it.
@Suite struct InstructionTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func issue(
        _ id: String = CaseID.first, only ids: [String] = [], by method: Wire.InstructionMethod = .letter
    ) async throws -> Wire.IssueInstructionReply {
        try await service.client.issueInstruction(
            .init(caseId: id, version: try await service.version(id), appointmentIds: ids, method: method), .coordinator
        )
    }

    private func woman(_ id: String, _ crn: String) -> Wire.CaseNotice {
        .unpaidWork(id, crn: crn) { $0.person?.sex = "F" }
    }

    @Test func `An instruction says where and when, and stays on record when it is withdrawn`() async throws {
        try await service.place(at: try await service.ready())
        let pending = try await service.pending()
        let issued = try await issue(only: pending.prefix(2).map(\.appointmentId), by: .text)
        #expect(issued.appointments == 2 && issued.held.isEmpty)
        let shown = try await service.read().instructions
        #expect(shown.map(\.dates) == [["2019-06-10", "2019-06-17"]])
        #expect(shown[0].words.contains("09:00") && shown[0].words.contains("Moor Park gates"))
        #expect(shown[0].words.contains("10 June 2019") && shown[0].words.contains("17 June 2019"))
        let withdrawn = try await service.client.withdrawInstruction(
            .init(
                caseId: CaseID.first, version: issued.version, instructionId: issued.instructionId, cause: "Moved."),
            .coordinator)
        #expect(withdrawn.state == .toInstruct)
        #expect(try await service.read().instructions.map(\.withdrawnBecause) == ["Moved."])
        let again = await refusal {
            try await service.client.withdrawInstruction(
                .init(
                    caseId: CaseID.first, version: withdrawn.version, instructionId: issued.instructionId,
                    cause: "Moved."), .coordinator)
        }
        #expect(again?.reason == "NO_SUCH_INSTRUCTION")
    }

    @Test func `What is told already or nobody's is not told again`() async throws {
        try await service.place(at: try await service.ready())
        #expect(try await issue().appointments == 12)
        #expect(await refusal { try await issue() }?.reason == "NOTHING_DUE")
        #expect(await refusal { try await issue(only: [CaseID.nobody]) }?.reason == "NOTHING_DUE")
        #expect(await refusal { try await issue(by: .unspecified) }?.violations.map(\.field) == ["method"])
        let many = Array(repeating: CaseID.nobody, count: 101)
        #expect(await refusal { try await issue(only: many) }?.violations.map(\.field) == ["appointmentIds"])
    }

    @Test func `A first woman waits until a second is booked, and again when that one goes`() async throws {
        let second = CaseID.second
        let project = try await service.ready(woman(CaseID.first, "X123456"), woman(second, "X123457"))
        try await service.place(at: project) { $0.once() }
        let held = await refusal { try await issue() }
        #expect(held?.reason == "HELD" && held?.message.contains("only woman") == true)
        try await service.place(second, at: project) { $0.once() }
        #expect(try await issue().appointments == 1)
        #expect(try await issue(second).appointments == 1)
        let going = try await service.pending(second)
        _ = try await service.client.removeAppointments(
            .init(
                caseId: second, version: try await service.version(second),
                appointmentIds: going.map(\.appointmentId), reason: "Ill."), .coordinator)
        let first = try await service.read()
        #expect(first.appointments.map(\.isInstructed) == [false])
        #expect(first.instructions.allSatisfy { $0.withdrawnBecause.contains("only woman") })
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `Her own informed choice frees her, and nobody waits in a women's group`() async throws {
        let project = try await service.ready(woman(CaseID.first, "X123456"))
        try await service.place(at: project) { $0.once() }
        #expect(await refusal { try await issue() }?.reason == "HELD")
        try await service.assess { $0.aloneByChoiceOn = "2019-06-03" }
        #expect(try await issue().appointments == 1)
        try await service.told(woman(CaseID.second, "X123457"))
        try await service.assess(CaseID.second)
        let women = try await service.project { $0.attributes = [8] }
        try await service.place(CaseID.second, at: women) { $0.once() }
        #expect(try await issue(CaseID.second).appointments == 1)
    }

    @Test func `A restraining order that arrives holds the town and withdraws its instruction; its lifting frees it`()
        async throws
    {
        let preston = try await service.ready()
        let chorley = try await service.project {
            $0.town = "Chorley"
            $0.postcodeDistrict = "PR7"
        }
        try await service.place(at: preston) { $0.until = "2019-06-24" }
        try await service.place(at: chorley) { $0.weekday = .tuesday }
        try await service.instruct()
        try await service.assess { $0.restrainingOrderTerms = "Must not enter Preston." }
        #expect(try await service.pending().allSatisfy { $0.isInstructed })
        try await service.told(.unpaidWork { $0.person?.restrainingOrder = "Y" })
        let pending = try await service.pending()
        #expect(pending.filter { !$0.heldBecause.isEmpty }.map(\.date) == ["2019-06-10", "2019-06-17", "2019-06-24"])
        #expect(pending.filter { !$0.isInstructed }.count == 3)
        let refused = await refusal { try await issue() }
        #expect(refused?.reason == "HELD" && refused?.message.contains("Preston") == true)
        try await service.told(.unpaidWork { $0.person?.restrainingOrder = "N" })
        #expect(try await service.pending().allSatisfy { $0.heldBecause.isEmpty })
        #expect(try await issue().appointments == 3)
        #expect(try await service.imbalances().isEmpty)
    }

    @Test func `An order without terms holds everything until they are written down`() async throws {
        try await service.place(at: try await service.ready())
        try await service.instruct()
        try await service.told(.unpaidWork { $0.person?.restrainingOrder = "Y" })
        let found = try await service.read()
        #expect(found.appointments.allSatisfy { !$0.heldBecause.isEmpty && !$0.isInstructed })
        #expect(found.instructions.allSatisfy { !$0.withdrawnBecause.isEmpty })
        #expect(found.summary?.state == .toInstruct)
        try await service.assess {
            $0.restrainingOrder = .yes
            $0.restrainingOrderTerms = "No contact with X."
        }
        #expect(try await issue().appointments == 12)
    }
}
