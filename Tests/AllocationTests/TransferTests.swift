import AllocationMakers
import Messages
import RPC
import Testing

/// Cases on their way to another provider, or from one: the sender is responsible until the receiver accepts.
@Suite struct TransferTests {
    private let service: TestService
    private var allocation: AllocationClient { service.client }
    private let id: String

    init() async throws {
        service = try TestService()
        try await service.staff(.po("STF0001"), .teamManager("STF0900"))
        id = try await service.held(.banded(.blue), by: "STF0001")
    }

    private func request(
        _ direction: Wire.TransferDirection = .out, of id: String? = nil
    ) async throws -> Wire.TransferCommandReply {
        let id = id ?? self.id
        return try await allocation.requestTransfer(
            .init(
                caseId: id, version: try await service.version(of: id), direction: direction, party: .otherCrc,
                partyName: "Merseyside CRC", reason: "He moves to Bootle."), .by())
    }

    private func move(
        _ transfer: Wire.TransferCommandReply, to state: Wire.TransferState, words: String = "As agreed."
    ) async throws -> Wire.TransferCommandReply {
        try await allocation.moveTransfer(
            .init(transferId: transfer.transferId, version: transfer.version, to: state, words: words), .manager)
    }

    @Test func `Asked for, a case is ours and its officer's until the other provider accepts`() async throws {
        let asked = try await request()
        #expect(asked.state == .requested)
        let found = try await service.read(id)
        #expect(found.summary?.state == .held && found.summary?.officer == "STF0001")
        #expect(found.running(.transferAcknowledgement).map(\.dueOn) == ["2019-06-10"])
        #expect(found.running(.transferCompletion).map(\.dueOn) == ["2019-07-01"])
        #expect(
            found.transfers.map(\.responsible) == ["This provider stays responsible until Merseyside CRC accepts."])
        let acknowledged = try await move(asked, to: .acknowledged, words: "")
        #expect(try await service.read(id).running(.transferAcknowledgement).isEmpty)
        #expect(try await service.read(id).transfers.map(\.dueOn) == ["2019-07-01"])
        #expect(try await move(acknowledged, to: .accepted, words: "").state == .accepted)
        let gone = try await service.read(id)
        #expect(gone.summary?.state == .transferred && gone.summary?.officer == "" && gone.summary?.dueOn == "")
        #expect(gone.clocks.allSatisfy { !$0.metAt.isEmpty || !$0.voidAt.isEmpty })
        #expect(gone.allocations.allSatisfy { !$0.until.isEmpty })
        #expect(gone.transfers.map(\.responsible) == [""])
        #expect(try await service.points(of: "STF0001") == 0)
        #expect(try await service.published().last?.notice.state == .transferred)
        #expect(await refusal { try await service.allocate(id, to: "STF0001") }?.reason == "TRANSFERRED")
    }

    @Test(arguments: [Wire.TransferState.refused, .withdrawn])
    func `Refused or withdrawn, the case stays, and may be asked for again`(state: Wire.TransferState) async throws {
        let asked = try await request()
        let bare = await refusal { try await move(asked, to: state, words: " ") }
        #expect(bare?.violations.map(\.field) == ["words"])
        #expect(try await move(asked, to: state).state == state)
        let found = try await service.read(id)
        #expect(found.summary?.state == .held && found.summary?.officer == "STF0001")
        #expect(found.running(.transferAcknowledgement).isEmpty && found.running(.transferCompletion).isEmpty)
        #expect(try await service.points(of: "STF0001") == 140)
        #expect(try await request().state == .requested)
    }

    @Test func `From another provider, a case is theirs until it is accepted here`() async throws {
        let incoming = try await service.received(.of("X000002"))
        let asked = try await request(.in, of: incoming)
        #expect(
            try await service.read(incoming).transfers.map(\.responsible) == [
                "Merseyside CRC stays responsible until this provider accepts."
            ])
        _ = try await move(asked, to: .accepted)
        #expect(try await service.read(incoming).summary?.state == .awaitingAllocation)
        try await service.allocate(incoming, to: "STF0001") { $0.reason = .transferIn }
        #expect(try await service.read(incoming).allocations.map(\.reason) == [.transferIn])
    }

    @Test func `What we refuse is not ours`() async throws {
        let incoming = try await service.received(.of("X000002"))
        _ = try await move(try await request(.in, of: incoming), to: .refused)
        let found = try await service.read(incoming)
        #expect(found.summary?.state == .transferred)
        #expect(found.history.first?.words.contains("Merseyside CRC") == true)
    }

    @Test func `One transfer at a time, each step once, and none from a stale page`() async throws {
        let asked = try await request()
        #expect(await refusal { try await request() }?.reason == "IN_TRANSFER")
        let acknowledged = try await move(asked, to: .acknowledged)
        #expect(await refusal { try await move(asked, to: .accepted) }?.code == .aborted)
        #expect(await refusal { try await move(acknowledged, to: .acknowledged) }?.reason == "MOVED")
        let accepted = try await move(acknowledged, to: .accepted)
        #expect(await refusal { try await move(accepted, to: .refused) }?.reason == "MOVED")
        #expect(await refusal { try await request() }?.reason == "TRANSFERRED")
    }

    @Test func `Open transfers are listed, and ended ones on request`() async throws {
        let asked = try await request()
        let other = try await service.received(.of("X000002"))
        _ = try await request(of: other)
        _ = try await move(asked, to: .refused)
        let open = try await allocation.listTransfers(.init(), .manager)
        #expect(open.items.map(\.summary!.crn) == ["X000002"])
        let all = try await allocation.listTransfers(.init(includeEnded: true, pageSize: 1), .manager)
        #expect(all.total == 2 && all.items.count == 1)
        let rest = try await allocation.listTransfers(
            .init(includeEnded: true, pageSize: 1, pageToken: all.nextPageToken), .manager)
        #expect(Set((all.items + rest.items).map(\.summary!.crn)) == ["X123456", "X000002"])
        #expect(rest.nextPageToken == "")
    }

    @Test func `A request names where, whither and why`() async throws {
        let sound = Wire.RequestTransferRequest(
            caseId: id, version: 3, direction: .out, party: .nps, partyName: "NPS North West", reason: "Risk.")
        let faults: [(String, (inout Wire.RequestTransferRequest) -> Void)] = [
            ("direction", { $0.direction = .unspecified }), ("party", { $0.party = .unspecified }),
            ("partyName", { $0.partyName = " " }), ("reason", { $0.reason = "" }),
        ]
        for (field, change) in faults {
            var request = sound
            change(&request)
            let status = await refusal { try await allocation.requestTransfer(request, .manager) }
            #expect(status?.violations.map(\.field) == [field])
        }
    }
}
