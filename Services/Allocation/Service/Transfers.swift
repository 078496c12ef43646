import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func requestTransfer(
        _ request: Wire.RequestTransferRequest, _ call: AuthorisedCall
    ) async throws -> Wire.TransferCommandReply {
        let (direction, party) = try request.read()
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let event = try command.load(request.version, detail: request.reason) {
                try $0.event(request.caseId, for: call.caller)
            }
            let comesBack = direction == .in && event.state == .transferred
            if !comesBack { try event.checkIsOurs() }
            guard direction == .out || event.facts.currentOfficer == nil else {
                throw Status(.failedPrecondition, "An officer here holds the case already.", reason: "HELD_HERE")
            }
            guard !event.decision.isRetainedByNPS else {
                throw Status(
                    .failedPrecondition, "The NPS holds the person: it is not ours to transfer.", reason: "NPS_HELD")
            }
            guard try transaction.openTransfer(of: event.id) == nil else {
                throw Status(.failedPrecondition, "The case is on its way already.", reason: "IN_TRANSFER")
            }
            let id = Identifier(at: transaction.now)
            try transaction.execute(
                """
                INSERT INTO transfer (id, event_id, direction, party, party_name, state, version, reason, requested_at,
                    words)
                VALUES (\(id), \(event.id), \(direction.rawValue), \(party.rawValue), \(request.partyName), 1, 1,
                    \(request.reason), \(transaction.now), '')
                """)
            for (kind, term) in [
                (ClockKind.transferAcknowledgement, TransferTerms.acknowledgedWithin),
                (.transferCompletion, TransferTerms.completedWithin),
            ] {
                try intake.start(kind, of: event.id, by: "The transfer was asked for.", within: term, transaction)
            }
            let responsible = TransferTerms.responsibleMeanwhile(direction, party: request.partyName)
            try transaction.touch(
                event.id, "\(direction.name): \(request.partyName). \(request.reason) \(responsible)", by: call.caller)
            return .init(transferId: "\(id)", version: 1, state: .requested)
        }
    }

    package func moveTransfer(
        _ request: Wire.MoveTransferRequest, _ call: AuthorisedCall
    ) async throws -> Wire.TransferCommandReply {
        guard let step = TransferStep(request.to) else {
            throw Status.invalid("to", .unknownValue, "Select what has happened to the transfer.")
        }
        try CommandText.check(request.words, "words")
        guard !request.words.isBlank || step == .acknowledge || step == .accept else {
            throw Status.invalid("words", .required, "Enter why.")
        }
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let transfer = try command.load(request.version, detail: request.words) {
                try $0.transfer(request.transferId, for: call)
            }
            guard let state = TransferState.next(transfer.state, step) else {
                throw Status(
                    .failedPrecondition, "The transfer is \(transfer.state.name.lowercased()) already.", reason: "MOVED"
                )
            }
            try transaction.move(transfer, to: state, request.words, by: call.caller)
            if (transfer.direction, state) == (.in, .accepted) {
                try intake.takeBack(transfer.event, call.caller, transaction)
            }
            return .init(
                transferId: request.transferId, version: UInt32(transfer.version + 1),
                state: .init(state))
        }
    }

    package func listTransfers(
        _ request: Wire.ListTransfersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListTransfersReply {
        let (workingDays, today, viewer) = (workingDays, clock.today, call.caller.viewer)
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list(for: viewer)) { row in
                let (transfer, about) = (Wire.Transfer(&row), CaseRow(&row, for: viewer))
                return (transfer.summarised(about, workingDays, today), person: about.person)
            }
            return (Wire.ListTransfersReply().showing(found, found.items.map(\.0)), found.items.map(\.person))
        }
    }
}

extension Wire.ListTransfersRequest {
    /// Those asked for first, first.
    func list(for viewer: Viewer) -> List<Identifier> {
        List(
            of: SQL.transferTables, where: [includeEnded ? "1" : "+transfer.state < 3", viewer.sees],
            by: .init(["requested_at"], isServed: true), key: "transfer.id")
    }
}

extension SQL {
    fileprivate static let transferTables: SQL =
        "transfer JOIN event ON event.id = event_id JOIN person ON person.id = person_id"
}

extension Intake {
    /// A case that another provider has had is ours again, and waits for whatever a new one would.
    fileprivate func takeBack(_ id: Identifier, _ caller: Caller, _ transaction: Transaction) throws {
        var event = try transaction.event(id)
        guard event.state == .transferred else { return }
        let before = event.decision
        event.state = .unspecified
        try settle(event, after: before, since: "The case has come back.", caller, transaction)
    }
}

extension Wire.RequestTransferRequest {
    fileprivate func read() throws(Status) -> (TransferDirection, TransferParty) {
        let direction: TransferDirection = try choice(self.direction, "direction", "Select which way the case goes.")
        let party: TransferParty = try choice(self.party, "party", "Select the kind of provider.")
        try CommandText.require(
            partyName, "partyName", "Enter the provider’s name.", limit: CommandText.nameCharacters)
        try CommandText.require(reason, "reason", "Enter why.")
        return (direction, party)
    }
}

extension TransferStep {
    fileprivate init?(_ state: Wire.TransferState) {
        switch state {
        case .acknowledged: self = .acknowledge
        case .accepted: self = .accept
        case .refused: self = .refuse
        case .withdrawn: self = .withdraw
        default: return nil
        }
    }
}

/// A transfer as a command finds it.
private struct StoredTransfer: Versioned {
    static let noun = "The transfer"

    let id: Identifier
    let event: Identifier
    let person: Identifier
    let direction: TransferDirection
    let party: String
    let state: TransferState
    let version: Int

    var subjects: [Identifier] { [person] }
}

extension Transaction {
    fileprivate func openTransfer(of event: Identifier) throws(StoreFault) -> Identifier? {
        try value("SELECT id FROM transfer WHERE event_id = \(event) AND state < 3")
    }

    /// Ends what is open, because the case has gone another way.
    func closeTransfer(of event: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE transfer SET state = 5, version = version + 1, words = \(words), ended_at = \(now)
            WHERE event_id = \(event) AND state < 3
            """)
    }

    fileprivate func transfer(_ text: String, for call: AuthorisedCall) throws -> StoredTransfer {
        let found = try first(
            """
            FROM \(SQL.transferTables) WHERE transfer.id = \(Identifier(text)) AND \(call.caller.viewer.sees)
            """
        ) { row in
            StoredTransfer(
                id: row("transfer.id"), event: row("event_id"), person: row("person_id"),
                direction: TransferDirection(rawValue: row("direction")) ?? .out, party: row("party_name"),
                state: TransferState(rawValue: row("transfer.state")) ?? .withdrawn, version: row("transfer.version"))
        }
        guard let found else {
            throw Status(.notFound, "There is no such transfer.", reason: "NO_SUCH_TRANSFER")
        }
        return found
    }

    fileprivate func move(
        _ transfer: StoredTransfer, to state: TransferState, _ words: String, by caller: Caller
    ) throws {
        try execute(
            """
            UPDATE transfer SET state = \(state.rawValue), version = version + 1, words = \(words),
                acknowledged_at = coalesce(acknowledged_at, iif(\(state == .withdrawn), NULL, \(now))),
                ended_at = iif(\(state.isOpen), NULL, \(now))
            WHERE id = \(transfer.id)
            """)
        let fact = "\(transfer.direction.name), \(transfer.party): \(state.name.lowercased())."
        switch state {
        case .requested, .acknowledged, .accepted, .refused:
            try meet(.transferAcknowledgement, of: transfer.event, by: fact)
            if !state.isOpen { try meet(.transferCompletion, of: transfer.event, by: fact) }
        case .withdrawn:
            for kind in [ClockKind.transferAcknowledgement, .transferCompletion] {
                try void(kind, of: transfer.event, because: fact)
            }
        }
        // Whoever sent the case is responsible until it is accepted; what we refuse or give away is no longer ours.
        if (transfer.direction, state) == (.out, .accepted) {
            try handOver(transfer.event, to: .transferred, "\(transfer.party) has the case.")
        } else if (transfer.direction, state) == (.in, .refused) {
            try handOver(transfer.event, to: .transferred, "\(transfer.party) keeps the case.")
        }
        try touch(transfer.event, [fact, words].filter { !$0.isEmpty }.joined(separator: " "), by: caller)
    }
}

extension Wire.Transfer: AboutCase, Selectable {
    package init(_ row: inout Row) {
        self.init(
            transferId: row.id("transfer.id"), caseId: row.id("event_id"), direction: row.choice("direction"),
            party: row.choice("party"), partyName: row("party_name"), state: row.choice("transfer.state"),
            reason: row("reason"), requestedAt: row.instant("requested_at"),
            acknowledgedAt: row.instant("acknowledged_at"), endedAt: row.instant("ended_at"), words: row("words"),
            dueOn: row(
                """
                (SELECT min(clock.due_on) FROM clock WHERE clock.event_id = transfer.event_id
                    AND clock.kind IN (9, 10) AND met_at IS NULL AND void_at IS NULL)
                """),
            version: row("transfer.version"))
        let direction = TransferDirection(direction) ?? .out
        let isOpen = TransferState(state)?.isOpen ?? false
        if isOpen { responsible = TransferTerms.responsibleMeanwhile(direction, party: partyName) } else { dueOn = "" }
    }
}

extension Querying {
    /// The latest first.
    func transfers(of event: Identifier) throws(StoreFault) -> [Wire.Transfer] {
        try all("FROM transfer WHERE event_id = \(event) ORDER BY requested_at DESC, id DESC")
    }
}
