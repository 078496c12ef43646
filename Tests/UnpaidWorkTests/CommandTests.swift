import Messages
import RPC
import Store
import Testing

/// What holds of every command about somebody's unpaid work.
@Suite struct CommandTests {
    @Test(arguments: RequirementCommand.all)
    fileprivate func `An idempotency key has one effect, and the same reply`(command: RequirementCommand) async throws {
        let (service, found) = try await command.ready()
        let call = Call.by("upw.manager", "unpaidWorkManager", key: "one")
        let reply = try await command.run(service, found, found.version, call)
        let after = try await service.read()
        #expect(after.version > found.version)
        #expect(try await command.run(service, found, found.version, call) == reply)
        #expect(try await service.read() == after)
        let other = Call.by("upw.manager", "unpaidWorkManager", key: "two")
        let stale = await refusal { try await command.run(service, found, found.version, other) }
        #expect(stale?.code == .aborted && stale?.reason == "STALE_VERSION")
        #expect(try await service.read() == after)
        let reused = await refusal { try await command.run(service, found, after.version, call) }
        #expect(reused?.reason == "KEY_REUSED")
        #expect(try await service.imbalances().isEmpty)
    }

    @Test(arguments: RequirementCommand.all)
    fileprivate func `Nobody's requirement is not there, and a withdrawn one is not changed`(
        command: RequirementCommand
    ) async throws {
        let (service, found) = try await command.ready()
        var nobody = found
        nobody.summary?.caseId = CaseID.nobody
        let missing = await refusal { try await command.run(service, nobody, found.version, .manager) }
        #expect(missing?.code == .notFound && missing?.reason == "NO_SUCH_REQUIREMENT")
        try await service.told(.unpaidWork { $0.requirements = [] })
        let version = try await service.version()
        let withdrawn = await refusal { try await command.run(service, found, version, .manager) }
        #expect(withdrawn?.code == .failedPrecondition && withdrawn?.reason == "WITHDRAWN")
        #expect(try await service.version() == version)
    }

    @Test(arguments: RequirementCommand.all)
    fileprivate func `A wrong role is refused before anything is looked at, and it is on record`(
        command: RequirementCommand
    ) async throws {
        let (service, found) = try await command.ready()
        let refused = await refusal {
            try await command.run(service, found, found.version, .by("somebody", "performanceAnalyst"))
        }
        #expect(refused?.code == .permissionDenied && refused?.reason == "ROLE")
        #expect(
            try await service.count(
                "SELECT count(*) FROM audit WHERE is_refused = 1 AND action = \("UnpaidWork/\(command.name)")") == 1)
    }
}

/// One of the commands, and how it is given to somebody who is placed and instructed.
private struct RequirementCommand: Sendable, CustomTestStringConvertible {
    let name: String
    let run: @Sendable (TestService, Wire.ReadRequirementReply, UInt32, Call) async throws -> [UInt8]

    var testDescription: String { name }

    /// Somebody placed on Mondays; what is to be asked about them is not established.
    func ready() async throws -> (TestService, Wire.ReadRequirementReply) {
        let service = try TestService()
        try await service.place(at: try await service.ready())
        if name != "IssueInstruction" { try await service.instruct() }
        return (service, try await service.read())
    }

    static let all: [RequirementCommand] = [
        .init(name: "RecordPlacementAssessment") { service, found, version, call in
            try await service.client.recordPlacementAssessment(
                .init(caseId: found.id, version: version, assessment: .complete), call
            ).encodedBytes
        },
        .init(name: "RecordInquiry") { service, found, version, call in
            try await service.client.recordInquiry(
                .init(
                    caseId: found.id, version: version, about: .weapons, askedOf: "Lancashire Constabulary",
                    askedOn: "2019-06-03"), call
            ).encodedBytes
        },
        .init(name: "ReleaseToWorkshop") { service, found, version, call in
            try await service.client.releaseToWorkshop(
                .init(caseId: found.id, version: version, reason: "Nothing more can be found.", reviewOn: "2019-07-03"),
                call
            ).encodedBytes
        },
        .init(name: "AdjustMinutes") { service, found, version, call in
            try await service.client.adjustMinutes(
                .init(
                    caseId: found.id, version: version, reason: .travelTime, minutes: -30, on: "2019-06-03"), call
            ).encodedBytes
        },
        .init(name: "RecordReview") { service, found, version, call in
            try await service.client.recordReview(
                .init(caseId: found.id, version: version, kind: .sixMonths, note: "On the way."), call
            ).encodedBytes
        },
        .init(name: "RecordCertificate") { service, found, version, call in
            try await service.client.recordCertificate(
                .init(caseId: found.id, version: version, name: "First aid", gainedOn: "2019-06-03"), call
            ).encodedBytes
        },
        .init(name: "PlacePerson") { service, found, version, call in
            var placement = Wire.PreviewPlacementRequest.mondays(found.id, found.placements.first?.projectId ?? "")
            placement.weekday = .tuesday
            return try await service.client.placePerson(.init(placement: placement, version: version), call)
                .encodedBytes
        },
        .init(name: "EndPlacement") { service, found, version, call in
            try await service.client.endPlacement(
                .init(
                    caseId: found.id, version: version, placementId: found.placements.first?.placementId ?? "",
                    until: "2019-06-30", reason: "Another project suits better."), call
            ).encodedBytes
        },
        .init(name: "RemoveAppointments") { service, found, version, call in
            try await service.client.removeAppointments(
                .init(
                    caseId: found.id, version: version,
                    appointmentIds: found.appointments.suffix(1).map(\.appointmentId), reason: "Not needed."), call
            ).encodedBytes
        },
        .init(name: "IssueInstruction") { service, found, version, call in
            try await service.client.issueInstruction(
                .init(caseId: found.id, version: version, method: .letter), call
            ).encodedBytes
        },
        .init(name: "WithdrawInstruction") { service, found, version, call in
            try await service.client.withdrawInstruction(
                .init(
                    caseId: found.id, version: version,
                    instructionId: found.instructions.first?.instructionId ?? "", cause: "The place has moved."), call
            ).encodedBytes
        },
    ]
}

extension Wire.ReadRequirementReply {
    fileprivate var id: String { summary?.caseId ?? "" }
}
