import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func recordArtefact(
        _ request: Wire.RecordArtefactRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        guard let artefact = RequiredArtefact(rawValue: Int(request.kind)) else {
            throw Status.invalid("kind", .unknownValue, "No band asks for this.")
        }
        return try await command(request, call) { command, event in
            try call.check(isOwn: event.facts.currentOfficer)
            if artefact == .countersignedPlan, call.caller.role != Role.teamManager.rawValue {
                throw Status(.permissionDenied, "A manager countersigns the plan.", reason: "COUNTERSIGNATURE")
            }
            guard event.artefactsOwed.contains(artefact) else {
                throw Status(.failedPrecondition, "The band does not ask for this.", reason: "NOT_OWED")
            }
            let transaction = command.transaction
            if request.isDone {
                try transaction.execute(
                    """
                    INSERT INTO artefact (event_id, kind, done_by, done_at)
                    VALUES (\(event.id), \(artefact.rawValue), \(call.caller.account), \(transaction.now))
                    ON CONFLICT (event_id, kind) DO NOTHING
                    """)
            } else {
                try transaction.execute(
                    "DELETE FROM artefact WHERE event_id = \(event.id) AND kind = \(artefact.rawValue)")
            }
            return "\(artefact.name): \(request.isDone ? "done" : "owed again")."
        }
    }
}

extension StoredEvent {
    /// What the band asks for; nothing without one.
    var artefactsOwed: [RequiredArtefact] {
        guard let band = decision.band else { return [] }
        return RequiredArtefact.required(
            for: band, robustRiskManagementPlan: decision.banding?.robustRiskManagementPlan ?? false,
            isStandalone: facts.isStandalone)
    }
}

extension Querying {
    /// What a case's band asks for, done or owed.
    func artefacts(of event: StoredEvent) throws(StoreFault) -> [Wire.Artefact] {
        let done = try all("FROM artefact WHERE event_id = \(event.id)") {
            (kind: $0("kind", as: Int.self), at: $0.instant("done_at"), by: $0("done_by", as: String.self))
        }
        return event.artefactsOwed.map { artefact in
            let done = done.first { $0.kind == artefact.rawValue }
            return .init(
                kind: UInt32(artefact.rawValue), name: artefact.name, words: artefact.owes, doneAt: done?.at ?? "",
                doneBy: done?.by ?? "")
        }
    }
}
