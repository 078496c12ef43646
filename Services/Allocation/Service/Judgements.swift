import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func judgeCase(_ request: Wire.JudgeCaseRequest, _ call: AuthorisedCall) async throws
        -> Wire.CaseCommandReply
    {
        try CommandText.require(request.reason, "reason", "Enter the reason for the judgement.")
        let judgement = try Judgement(request)
        return try await command(request, call) { command, event in
            let transaction = command.transaction
            command.detail = request.reason
            guard let judgement else {
                guard event.facts.judgement != nil else {
                    throw Status.invalid("reoffendingRisk", .required, "Select a row, or a band to raise the case to.")
                }
                try transaction.endJudgement(of: event.id)
                event.facts.judgement = nil
                return "The judgement was taken back: \(request.reason)"
            }
            var unjudged = event.facts
            unjudged.judgement = nil
            guard let banding = IntakeDecision(unjudged).banding else {
                throw Status.refused("The NPS holds the person and bands them.", "NPS_HELD")
            }
            let faults = judgement.faults(about: banding)
            guard faults.isEmpty else {
                var refusal = Status(.failedPrecondition, faults[0].sentence, reason: "JUDGEMENT")
                refusal.violations = faults.map {
                    FieldViolation(field: $0.path, code: .inconsistent, message: $0.sentence)
                }
                throw refusal
            }
            try transaction.keep(judgement, on: event.id, by: call.caller)
            event.facts.judgement = judgement
            return "\(judgement.sentence) \(request.reason)"
        }
    }
}

extension Judgement {
    /// Nil where it says nothing, which takes a judgement back.
    fileprivate init?(_ request: Wire.JudgeCaseRequest) throws(Status) {
        guard request.reoffendingRisk != .unspecified || request.raiseTo != .unspecified else { return nil }
        let row = try ReoffendingRisk(request.reoffendingRisk)
        let band = ColourBand(request.raiseTo)
        guard band != nil || request.raiseTo == .unspecified else {
            throw .invalid("raiseTo", .unknownValue, "There is no such band.")
        }
        self.init(reoffending: row, raisedTo: band, reason: request.reason)
    }

    fileprivate var sentence: String {
        let row = reoffending.map { "The risk of reoffending is judged \($0.name.lowercased())." }
        let band = raisedTo.map { "The band is raised to \($0.name) on professional judgement." }
        return [row, band].compactMap { $0 }.joined(separator: " ")
    }
}

extension JudgementFault {
    /// The field of the request.
    fileprivate var path: String {
        switch field {
        case "raisedTo": "raiseTo"
        case "reoffending": "reoffendingRisk"
        default: field
        }
    }
}

extension ReoffendingRisk {
    fileprivate init?(_ wire: Wire.ReoffendingRisk) throws(Status) {
        switch wire {
        case .unspecified: return nil
        case .low: self = .low
        case .high: self = .high
        default: throw .invalid("reoffendingRisk", .unknownValue, "It must be low or high.")
        }
    }

    /// As the contract numbers the rows that can be judged; nil for the other.
    fileprivate var number: Int? {
        switch self {
        case .low: 1
        case .high: 2
        case .veryHigh: nil
        }
    }
}

extension Transaction {
    fileprivate func endJudgement(of event: Identifier) throws(StoreFault) {
        try execute("UPDATE judgement SET ended_at = \(now) WHERE event_id = \(event) AND ended_at IS NULL")
    }

    fileprivate func keep(_ judgement: Judgement, on event: Identifier, by caller: Caller) throws(StoreFault) {
        try endJudgement(of: event)
        try execute(
            """
            INSERT INTO judgement (event_id, reoffending, raised_to, reason, judged_by, on_behalf_of, judged_at)
            VALUES (\(event), \(judgement.reoffending?.number), \(judgement.raisedTo?.rawValue), \(judgement.reason),
                \(caller.account), \(caller.onBehalfOf), \(now))
            """)
    }
}

extension Querying {
    func judgement(of event: Identifier) throws(StoreFault) -> Judgement? {
        try first("FROM judgement WHERE event_id = \(event) AND ended_at IS NULL") { row in
            Judgement(
                reoffending: row("reoffending", as: Int?.self).map { $0 == 1 ? .low : .high },
                raisedTo: ColourBand(row.choice("raised_to")), reason: row("reason"))
        }
    }

    /// The judgement in force, with who made it.
    func judgementMade(on event: Identifier) throws(StoreFault) -> Wire.Judgement? {
        try first("FROM judgement WHERE event_id = \(event) AND ended_at IS NULL") { row in
            .init(
                reoffendingRisk: row.choice("reoffending"), raisedTo: row.choice("raised_to"), reason: row("reason"),
                judgedBy: row("judged_by"), onBehalfOf: row("on_behalf_of"), judgedAt: row.instant("judged_at"))
        }
    }
}
