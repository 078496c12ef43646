import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

extension SupervisionService {
    package func readOrder(
        _ request: Wire.ReadOrderRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ReadOrderReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let (id, order) = try snapshot.order(request.caseId, for: call, on: today)
            var reply = order
            reply.failures = try snapshot.failures(of: id, on: today, for: call.viewer)
            reply.warnings = try snapshot.warnings(of: id)
            return (reply, [id])
        }
    }

    package func recordFailure(
        _ request: Wire.RecordFailureRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FailureCommandReply {
        let today = clock.today
        let report = try FailureReport(request, by: call.caller.account, on: today)
        let workingDays = workingDays
        return try await store.run(request, call) { command in
            let (id, order) = try command.transaction.order(request.caseId, for: call, on: today)
            command.subjects = [id]
            command.detail = request.notes
            guard request.requirement.isEmpty || order.requires(request.requirement) else {
                throw Status.invalid("requirement", .unknownValue, "The order has no such requirement.")
            }
            let failure = try command.transaction.keep(report, of: id, workingDays)
            return try command.transaction.settle(failure, of: id, workingDays)
        }
    }
}

extension Wire.ReadOrderReply {
    /// Whether the order has a requirement of the kind.
    fileprivate func requires(_ kind: String) -> Bool {
        requirements.contains { $0 == kind || $0.hasPrefix("\(kind):") }
    }
}

extension Querying {
    /// The order of a case, where the call extends to it; otherwise as if there were none.
    fileprivate func order(
        _ text: String, for call: AuthorisedCall, on today: Day
    ) throws -> (id: Identifier, order: Wire.ReadOrderReply) {
        let id = Identifier(text)
        let scope = SQL.within(call.relation, of: call.caller, on: "\(today)")
        let found = try first(
            """
            FROM known_case JOIN person ON person.crn = known_case.crn
            WHERE known_case.id = \(id) AND known_case.gone_at IS NULL AND \(scope) AND \(call.viewer.sees)
            """
        ) { row in
            let sentence = SentenceKind(rawValue: row("known_case.sentence_type"))
            return (
                id: row("known_case.id", as: Identifier.self),
                order: Wire.ReadOrderReply(
                    caseId: text, crn: row("person.crn"), surname: row(call.viewer.surname),
                    forenames: row(call.viewer.forenames),
                    regime: .init(sentence.map { Regime($0, requirement: "") }),
                    sentencedOn: row("known_case.sentenced_on"), requirements: row.list("known_case.requirements"),
                    officer: row(
                        "iif(known_case.officer_name <> '', known_case.officer_name, known_case.officer)"))
            )
        }
        if let found { return found }
        let hidden: Identifier? = try value("SELECT id FROM known_case WHERE id = \(id)")
        throw RefusedLook(
            Status(.notFound, "There is no such order.", reason: "NO_SUCH_ORDER"), at: [hidden].compactMap(\.self))
    }
}
