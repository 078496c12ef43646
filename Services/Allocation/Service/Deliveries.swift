import AllocationRules
import CivilCalendar
import Commands
import Feed
import Messages
import RPC
import Store

extension AllocationService {
    /// Under which topics other services tell of a case.
    private enum Topic {
        static let delivery = "delivery-changed"
        static let failure = "failure"
    }

    /// What it needs to know of the parts that a service delivers.
    package static func content(of service: String) -> FeedContent {
        FeedContent(topics: [Topic.delivery, Topic.failure], order: order) { transaction, event in
            switch event.topic {
            case Topic.delivery: try transaction.keep(try Wire.DeliveryNotice(decoding: event.body), from: service)
            case Topic.failure: try transaction.keep(try Wire.FailureNotice(decoding: event.body), from: service)
            default: break
            }
        } settle: { transaction, told in
            try transaction.forgetDeliveries(by: service, allBut: try told.subjects(of: Topic.delivery))
        }
    }

    /// Whose order an event of another service's is to keep: the case's that it tells of.
    @Sendable private static func order(_ event: RPCWire.FeedEvent) -> String? {
        switch event.topic {
        case Topic.delivery: (try? Wire.DeliveryNotice(decoding: event.body))?.caseId
        case Topic.failure: (try? Wire.FailureNotice(decoding: event.body))?.caseId
        default: nil
        }
    }
}

extension Transaction {
    fileprivate func keep(_ notice: Wire.DeliveryNotice, from service: String) throws {
        guard let id = try knownCase(notice.caseId) else { return }
        try execute(
            """
            INSERT INTO delivery (event_id, kind, service, state, unit, ordered, done, acknowledged_at, told_at)
            VALUES (\(id), \(notice.kind), \(service), \(notice.state), \(notice.unit),
                \(Int(notice.ordered)), \(Int(notice.done)), \(now), \(now))
            ON CONFLICT (event_id, kind) DO UPDATE SET service = excluded.service, state = excluded.state,
                unit = excluded.unit, ordered = excluded.ordered, done = excluded.done, told_at = excluded.told_at
            """)
    }

    /// What a service no longer knows of is delivered by nobody.
    fileprivate func forgetDeliveries(by service: String, allBut standing: Set<String>) throws(StoreFault) {
        let known = try all("FROM delivery WHERE service = \(service)") { row in
            (id: row("event_id", as: Identifier.self), kind: row("kind", as: String.self))
        }
        for part in known where !standing.contains("\(part.id)/\(part.kind)") {
            try execute("DELETE FROM delivery WHERE event_id = \(part.id) AND kind = \(part.kind)")
        }
    }

    /// A failure, and what was decided of it, stand in the case's history, where its officer reads them; what is told
    /// again stands there already.
    fileprivate func keep(_ notice: Wire.FailureNotice, from service: String) throws {
        guard let id = try knownCase(notice.caseId) else { return }
        guard let day = Day(iso: notice.on) else { throw Status.invalid("on", .malformed, "It is no date.") }
        let words = "\(notice.part): \(notice.words(on: day))"
        let isNoted: Int? = try value("SELECT 1 FROM history WHERE event_id = \(id) AND words = \(words)")
        if isNoted == nil { try note(words, on: id, by: Caller(account: service, role: "service")) }
    }

    /// Nil where there is none: after a restore others still tell of cases that were lost with what came since.
    private func knownCase(_ text: String) throws -> Identifier? {
        guard let id = Identifier(text) else { throw Status.invalid("caseId", .malformed, "It is no case.") }
        return try value("SELECT id FROM event WHERE id = \(id)")
    }
}

extension Wire.FailureNotice {
    /// What was failed to comply with.
    fileprivate var part: String { ["": "Supervision", "UPW": "Unpaid work"][requirement] ?? requirement }

    /// What has happened, and what is owed.
    fileprivate func words(on day: Day) -> String {
        let failure = "the failure of \(day.inWords)"
        let due = Day(iso: state == .undecided ? decideBy : referBy)?.inWords ?? "a day not said"
        if let day = Day(iso: referredOn) { return "\(failure) was referred on \(day.inWords)." }
        if let day = Day(iso: warnedOn), step == .none { return "\(failure) was warned of, from \(day.inWords)." }
        return switch (state, step) {
        case (.undecided, _): "a failure on \(day.inWords), to be decided by \(due)."
        case (.acceptable, _): "\(failure) is acceptable."
        case (.unacceptable, .warning): "\(failure) is unacceptable: a warning."
        case (.unacceptable, .referral):
            "\(failure) is unacceptable, and must be referred by \(due)."
        case (.unacceptable, .recall): "\(failure) is unacceptable: recall is to be considered."
        case (.unacceptable, .choice): "\(failure) is unacceptable: what follows is to be decided."
        case (.unacceptable, _): "\(failure) is unacceptable."
        case (.withdrawn, _): "\(failure) was withdrawn."
        case (.unspecified, _), (.unrecognized, _): "\(failure) has changed."
        }
    }
}

extension Querying {
    /// The parts of a case that other services deliver, those first that none has acknowledged.
    func deliveries(of event: StoredEvent) throws(StoreFault) -> [Wire.Delivery] {
        let told = try all("FROM delivery WHERE event_id = \(event.id) ORDER BY kind") { row in
            Wire.Delivery(
                service: row("service"), kind: row("kind"), state: row.choice("state"), unit: row.choice("unit"),
                ordered: row("ordered"), done: row("done"), acknowledgedAt: row.instant("acknowledged_at"),
                toldAt: row.instant("told_at"))
        }
        let isOurs = event.state != .transferred
        let owed = isOurs ? event.facts.deliveredParts.filter { part in !told.contains { $0.kind == part.kind } } : []
        return owed.map { Wire.Delivery(kind: $0.kind) } + told
    }
}
