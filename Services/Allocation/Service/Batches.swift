import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Cases that one call may propose officers for or give to them.
    static let casesPerBatch = 50

    package func allocateCases(
        _ request: Wire.AllocateCasesRequest, _ call: AuthorisedCall
    ) async throws -> Wire.AllocateCasesReply {
        try request.check()
        let reason = try AllocationOrder.reason(request.reason, "reason")
        let intake = Intake(workingDays: workingDays)
        return try await store.run(request, call) { command in
            command.detail = request.words
            let results = try request.items.map { choice in
                try intake.allocate(choice, reason: reason, words: request.words, in: &command)
            }
            return .init(items: results)
        }
    }
}

extension Intake {
    /// One of many: what the rules refuse is told, and holds up no other.
    fileprivate func allocate(
        _ choice: Wire.CaseChoice, reason: AllocationReason?, words: String, in command: inout Command
    ) throws -> Wire.CaseChoiceResult {
        let transaction = command.transaction
        let order = AllocationOrder(
            officer: choice.officer, reason: reason, reasonWords: words, overloadReason: words, isProposed: true)
        var result = Wire.CaseChoiceResult(caseId: choice.caseId)
        do {
            let event = try transaction.event(choice.caseId, for: command.caller)
            result.crn = event.facts.crn
            command.subjects.append(event.personID)
            let done = try allocate(event, by: order, version: choice.version, command.caller, transaction)
            result.wasAllocated = true
            result.version = UInt32(done.version)
            result.officerName = done.officer.officer.name
        } catch let refusal as Status {
            result.refusal = refusal.violations.first?.message ?? refusal.message
        } catch let refusal as RefusedLook {
            command.subjects += refusal.subjects
            result.refusal = refusal.status.message
        }
        return result
    }
}

extension Wire.AllocateCasesRequest {
    fileprivate func check() throws(Status) {
        guard !items.isEmpty else { throw .invalid("items", .required, "Select at least one case.") }
        guard items.count <= AllocationService.casesPerBatch else {
            throw .invalid("items", .tooLarge, "At most \(AllocationService.casesPerBatch) cases go in one step.")
        }
        for (index, choice) in items.enumerated() {
            let name = "items[\(index)]"
            try CommandText.require(
                choice.officer, "\(name).officer", "Choose an officer.", limit: CommandText.nameCharacters)
        }
        try CommandText.check(words, "words")
    }
}
