import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func readFailure(_ request: Wire.ReadFailureRequest, _ call: AuthorisedCall) async throws
        -> Wire.ReadFailureReply
    {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.failure(request.failureId, for: call)
            let all = try snapshot.failures(of: found.requirement, on: today, for: call.viewer)
            guard let failure = all.first(where: { $0.failureId == "\(found.id)" }) else {
                throw Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE")
            }
            var reply = Wire.ReadFailureReply(failure: failure)
            reply.earlier = all.filter { $0.on < failure.on }.reversed()
            if failure.step == .warning || !failure.warnedOn.isEmpty {
                reply.warning = FailureDecision.warning(
                    found.rules, circumstances: failure.words, warnedOn: found.rules.warnedOn ?? today)
            }
            (reply.notes, reply.recordedBy) = try snapshot.note(on: found.appointment, for: call)
            return (reply, [found.requirement])
        }
    }
}

extension Querying {
    /// What the register says of an appointment, and who wrote it; what is sensitive is for those who are to act on it.
    fileprivate func note(on appointment: Identifier, for call: AuthorisedCall) throws(StoreFault) -> (String, String) {
        let found = try first(
            "FROM appointment WHERE id = \(appointment)"
        ) { row in
            (
                notes: row("notes", as: String.self), isSensitive: row("is_sensitive", as: Bool.self),
                by: row("recorded_by", as: String.self)
            )
        }
        guard let found else { return ("", "") }
        let decides = call.relation == .own || call.caller.isManager
        let mayRead = !found.isSensitive || decides || found.by == call.caller.account
        return (mayRead ? found.notes : "", found.by)
    }
}
