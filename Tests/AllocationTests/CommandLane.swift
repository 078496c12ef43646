import AllocationMakers
import Messages
import RPC

/// Random commands about a few cases, one after the other, and what their replies make of the cases.
struct CommandLane {
    private(set) var cases: [CaseModel]
    private(set) var commands = 0
    /// Those that were not refused.
    private(set) var done = 0
    private let service: TestService
    private var numbers: SeededNumbers

    init(_ number: Int, _ service: TestService) {
        self.service = service
        numbers = SeededNumbers(state: UInt64(number + 1) * 1_000_003)
        cases = (0..<8).map {
            .init(crn: "X\(100_000 + number * 10 + $0)", setting: CaseModel.Setting.allCases[$0 % 4])
        }
    }

    private enum Kind: CaseIterable {
        case receive, receiveOther, allocate, reallocate, undo, judge, unjudge, escalate, countersign, decide
        case requestTransfer, moveTransfer
    }

    mutating func command() async throws {
        let place = cases.indices.randomElement(using: &numbers)!
        var model = cases[place]
        let kind = model.id.isEmpty ? .receive : Kind.allCases.randomElement(using: &numbers)!
        commands += 1
        do {
            try await perform(kind, on: &model)
            cases[place] = model
            done += 1
        } catch let status as Status where Self.expected.contains(status.code) {
            // Upkeep may have moved the case on, and the version with it.
            if status.code == .aborted { cases[place].version = try await service.version(of: model.id) }
        }
    }

    /// What random commands may be answered with; anything else is a fault.
    private static let expected: Set<StatusCode> = [.failedPrecondition, .aborted, .invalidArgument]

    private mutating func perform(_ kind: Kind, on model: inout CaseModel) async throws {
        switch kind {
        case .receive: try await receive(&model, as: model.id.isEmpty ? anyRisk : model.risk, model.officerOfRow)
        case .receiveOther:
            let officer = Int.random(in: 0..<3, using: &numbers) == 0 ? anyOfficerOrNone : model.officerOfRow
            try await receive(&model, as: anyRisk, officer)
        case .allocate, .reallocate: try await allocate(&model, to: anyOfficer)
        case .undo:
            let reply = try await service.client.undoAllocation(
                .init(caseId: model.id, version: model.version), .manager)
            try require(model.officerBefore != nil, "Taken back after all", model)
            model.takenBack()
            try settle(&model, reply)
        case .judge: try await judge(&model, [.blue, .red].randomElement(using: &numbers))
        case .unjudge: try await judge(&model, nil)
        case .escalate: try await escalate(&model)
        case .countersign: try await countersign(&model)
        case .decide: try await decide(&model)
        case .requestTransfer: try await requestTransfer(&model)
        case .moveTransfer: try await moveTransfer(&model)
        }
    }

    // MARK: Each command

    private func receive(_ model: inout CaseModel, as risk: CaseModel.Risk, _ officer: String) async throws {
        var next = model
        next.received(risk, officerOfRow: officer)
        let result = try await service.client.receiveCase(.init(case: next.row), .by()).result ?? .init()
        let isSame = !model.id.isEmpty && model.risk == risk && model.officerOfRow == officer
        try require(isSame == (result.verdict == .duplicate), "\(result.verdict)", model)
        if model.id.isEmpty { next.version = 1 }
        next.id = result.caseId
        next.version += isSame ? 0 : 1
        model = next
    }

    private func allocate(_ model: inout CaseModel, to officer: String) async throws {
        let reply = try await service.client.allocateCase(
            .init(
                caseId: model.id, version: model.version, officer: officer, reason: .caseloadAdjustment,
                overrideReason: "Any.", overloadReason: "Any.", countersignature: .of()), .manager)
        try require(reply.wasSame == (officer == model.officer), "Same", model)
        model.allocated(to: officer)
        try require(reply.state == model.state, "\(reply.state)", model)
        model.version = reply.version
    }

    private func judge(_ model: inout CaseModel, _ band: Wire.ColourBand?) async throws {
        let reply = try await service.client.judgeCase(
            .init(caseId: model.id, version: model.version, raiseTo: band ?? .unspecified, reason: "Any."), .manager)
        model.raisedTo = band
        try settle(&model, reply)
    }

    private mutating func escalate(_ model: inout CaseModel) async throws {
        let isByManager = Bool.random(using: &numbers)
        let reply = try await service.client.escalateCase(
            .init(caseId: model.id, version: model.version, ground: .mappa, reason: "Any."),
            isByManager ? .manager : .officer("STF0001"))
        try require(reply.state == (isByManager ? .open : .raised), "\(reply.state)", model)
        model.escalation = isByManager ? .withNPS(byPerson: true) : .raised
        model.version += 1
    }

    private mutating func countersign(_ model: inout CaseModel) async throws {
        guard let open = try await openEscalation(of: model) else { return }
        let agrees = Bool.random(using: &numbers)
        _ = try await service.client.countersignEscalation(
            .init(escalationId: open.escalationId, version: open.version, agrees: agrees, reason: "Any."), .manager)
        guard case .raised = model.escalation else { throw ModelFault("Countersigned after all: \(model)") }
        model.escalation = agrees ? .withNPS(byPerson: true) : .none
        model.version += 1
    }

    private mutating func decide(_ model: inout CaseModel) async throws {
        guard let open = try await openEscalation(of: model) else { return }
        let isAccepted = Int.random(in: 0..<6, using: &numbers) == 0
        _ = try await service.client.decideEscalation(
            .init(
                escalationId: open.escalationId, version: open.version, outcome: isAccepted ? .accepted : .returned,
                advice: "Any."), .manager)
        try require(model.isWithNPS, "Decided after all", model)
        if isAccepted { model.handedOver(.withNps) } else { model.escalation = .none }
        model.version += 1
    }

    private mutating func requestTransfer(_ model: inout CaseModel) async throws {
        let direction: Wire.TransferDirection = Int.random(in: 0..<3, using: &numbers) == 0 ? .in : .out
        let reply = try await service.client.requestTransfer(
            .init(
                caseId: model.id, version: model.version, direction: direction, party: .youth, partyName: "Any",
                reason: "Any."), .manager)
        model.transfer = (reply, direction)
        model.version += 1
    }

    private mutating func moveTransfer(_ model: inout CaseModel) async throws {
        guard let (known, direction) = model.transfer, model.gone == nil else { return }
        let steps: [Wire.TransferState] = [.acknowledged, .acknowledged, .accepted, .refused, .withdrawn]
        let step = steps.randomElement(using: &numbers)!
        let reply = try await service.client.moveTransfer(
            .init(transferId: known.transferId, version: known.version, to: step, words: "Any."), .manager)
        switch (direction, step) {
        case (_, .acknowledged): model.transfer = (reply, direction)
        case (.out, .accepted), (.in, .refused): model.handedOver(.transferred)
        default: model.transfer = nil
        }
        model.version += 1
    }

    // MARK: What they need

    private func openEscalation(of model: CaseModel) async throws -> Wire.Escalation? {
        try await service.read(model.id).escalations.first { [.open, .acknowledged, .raised].contains($0.state) }
    }

    private func settle(_ model: inout CaseModel, _ reply: Wire.CaseCommandReply) throws {
        try require(reply.state == model.state, "\(reply.state)", model)
        let isBanded = model.state == .held || model.state == .awaitingAllocation
        try require(reply.band == (isBanded ? model.band ?? .unspecified : .unspecified), "\(reply.band)", model)
        model.version = reply.version
    }

    private func require(_ isSo: Bool, _ words: String, _ model: CaseModel) throws {
        if !isSo { throw ModelFault("\(words): \(model)") }
    }

    private var anyRisk: CaseModel.Risk { mutating get { .allCases.randomElement(using: &numbers)! } }
    private var anyOfficer: String { mutating get { OfficeModel.officers.randomElement(using: &numbers)! } }
    private var anyOfficerOrNone: String { mutating get { Bool.random(using: &numbers) ? anyOfficer : "" } }
}

/// A reply that the model does not understand.
struct ModelFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
