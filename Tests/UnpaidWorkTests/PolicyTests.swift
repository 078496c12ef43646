import Commands
import Messages
import RPC
import Store
import Testing
import UnpaidWork

/// The table of roles against the service itself: every method with every role.
@Suite struct PolicyTests {
    private static let methods = WireContract.methods.filter { $0.service == "probation.unpaidwork.v1.UnpaidWork" }

    /// To whom each letter of a row below extends.
    private static let relations: [Character: Relation] = [
        "A": .ownArea, "O": .own, "S": .ownSessions, "N": .nobody,
    ]

    /// Coordinator, manager, supervisor, responsible officer, Hub officer, Hub administrator, team manager, NPS officer,
    /// inspector, performance analyst, auditor, administrator, and any other; a dash where the role may not.
    private static let matrix: [String: String] = [
        "PreviewSchedule": "NNNNNNNNNNNNN", "PreviewCredit": "NNNNNNNNNNNNN", "ReadPolicy": "NNNNNNNNNNNNN",
        "LoadUnpaidWorkRegisters": "-N---N------", "TakeOverAppointments": "-A---A------",
        "ListRequirements": "AA-OOAAOAA--", "ReadRequirement": "AA-OOAAOAA--",
        "RecordPlacementAssessment": "AA-OO--O----", "RecordInquiry": "AA-OO--O----",
        "ReleaseToWorkshop": "-A----------",
        "AdjustMinutes": "AA----------", "RecordReview": "AA-OO--O----", "RecordCertificate": "AA----------",
        "ListProjects": "NN---NN-NN--", "RecordProject": "NN----------", "CompareProjects": "AA----------",
        "PreviewPlacement": "AA----------", "PlacePerson": "AA----------", "EndPlacement": "AA----------",
        "RemoveAppointments": "AA----------", "IssueInstruction": "AA----------", "WithdrawInstruction": "AA----------",
        "ListSessions": "AAS--AA-AA--", "ReadSession": "AAS--AA-AA--", "StaffSession": "NN----------",
        "RecordPointOfWork": "NNS---------", "RecordAttendance": "AAS---------", "SignOffSession": "AAS---------",
        "CheckIn": "--S---------", "ReportIncident": "AAS---------", "StandDown": "AAS---------",
        "ListStandDowns": "AA---AA-AA--",
        "RelateOrders": "AA----------",
        "SetIntensiveWorking": "AA----------",
        "ReadProject": "NN---NN-NN--",
        "RecordSiteVisit": "NN----------",
        "ListBeneficiaries": "NN---NN-NN--",
        "RecordBeneficiary": "NN----------",
        "ListTeam": "NN---NN-NN--",
        "RecordVehicle": "NN----------",
        "MoveAppointment": "AA----------",
        "RecordArrivals": "AAS---------",
        "AnswerAlarm": "NN----------",
        "WithdrawStandDown": "AA----------",
        "PlanWeek": "AA----------", "ListPlans": "NN---NN-NN--", "ReadPlan": "NN---NN-NN--",
        "ListPlanned": "AA---AA-AA--", "ChangePlan": "AA----------", "DiscardPlan": "NN----------",
        "PublishPlan": "AA----------", "ComparePlans": "AA---AA-AA--", "RecordAbsence": "NN----------",
        "SearchAudit": "--------A-AA",
    ]
    private static let roles: [Role] = [
        .unpaidWorkCoordinator, .unpaidWorkManager, .unpaidWorkSupervisor, .responsibleOfficer, .hubOfficer,
        .hubAdministrator, .teamManager, .npsOfficer, .inspector, .performanceAnalyst, .auditor, .administrator,
    ]
    private static let others = Role.allCases.filter { !roles.contains($0) }

    @Test func `Every method has a row, and every row a method`() {
        #expect(Set(Self.methods.map(\.name)) == Set(Self.matrix.keys))
        #expect(Set(UnpaidWorkMethod.allCases.map(\.rawValue)) == Set(Self.matrix.keys))
    }

    @Test(arguments: UnpaidWorkMethod.allCases)
    func `The table says what it is meant to say`(method: UnpaidWorkMethod) {
        let row = Array(Self.matrix[method.rawValue] ?? "")
        for role in Role.allCases {
            let place = Self.roles.firstIndex(of: role) ?? Self.roles.count
            let meant = place < row.count ? Self.relations[row[place]] : nil
            #expect(method.relations[role] == meant, "\(role.rawValue)")
        }
    }

    @Test(arguments: Role.allCases)
    func `A role may call what the table says, and nothing else`(role: Role) async throws {
        let service = try TestService()
        for method in Self.methods {
            let rules = try #require(UnpaidWorkMethod(rawValue: method.name))
            let code = await service.code(of: method, .by("somebody", role.rawValue, staffID: "STF0999"))
            #expect((code != .permissionDenied) == (rules.relations[role] != nil), "\(method.name): \(code)")
        }
    }

    @Test func `Without a caller, of an unknown role or in another area nothing is answered`() async throws {
        let service = try TestService()
        for method in Self.methods {
            #expect(await service.code(of: method, Call(deadline: .after(.seconds(5)), area: "CL")) == .unauthenticated)
            #expect(await service.code(of: method, .by("somebody", "nobody")) == .permissionDenied)
            var elsewhere = Call.manager
            elsewhere.area = "EX"
            #expect(await service.code(of: method, elsewhere) == .permissionDenied)
        }
    }

    @Test func `An officer sees and decides for their own people, and nobody else is there for them`() async throws {
        let service = try TestService()
        try await service.told(.unpaidWork())
        try await service.told(
            .unpaidWork(CaseID.second, crn: "X123457") {
                $0.officer = "STF0009"
                $0.state = .retainedByNps
            })
        let own = try await service.client.listRequirements(.init(), .officer)
        #expect(own.items.map(\.caseId) == [CaseID.first])
        #expect(await refusal { try await service.read(CaseID.second, .officer) }?.reason == "NO_SUCH_REQUIREMENT")
        let nps = Call.by("nps.officer", "npsOfficer", staffID: "NPS0001")
        #expect(try await service.client.listRequirements(.init(), nps).items.map(\.caseId) == [CaseID.second])
        #expect(await refusal { try await service.read(CaseID.first, nps) }?.code == .notFound)
        let supervisor = await refusal { try await service.read(CaseID.first, .supervisor) }
        #expect(supervisor?.code == .permissionDenied && supervisor?.reason == "ROLE")
        #expect(try await service.count("SELECT count(*) FROM audit WHERE is_refused = 1") == 3)
    }

    @Test func `The table can be read`() async throws {
        let rows = try await TestService().client.readPolicy(.init(), .coordinator).items
        let forEverybody = Self.matrix.values.count { $0.count > Self.roles.count }
        let named = Self.matrix.values.map { $0.prefix(Self.roles.count).count { $0 != "-" } }.reduce(0, +)
        #expect(rows.count == named + forEverybody * Self.others.count)
        #expect(rows.contains { $0.role == "unpaidWorkManager" && $0.action == "ReleaseToWorkshop" })
    }
}

extension TestService {
    /// How an empty request of a method is answered.
    fileprivate func code(of method: MethodDescriptor, _ call: Call) async -> StatusCode {
        do {
            let _: Wire.ReadPolicyReply = try await channel.unary(
                method, Wire.ReadPolicyRequest(), call)
            return .ok
        } catch {
            return error.code
        }
    }
}
