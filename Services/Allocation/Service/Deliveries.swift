import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Whose order an event of another service's is to keep: the case's that it tells of.
    @Sendable package static func subject(_ event: RPCWire.FeedEvent) -> String? {
        switch event.topic {
        case Topic.delivery: (try? Wire.DeliveryNotice(decoding: event.body))?.caseId
        case Topic.failure: (try? Wire.FailureNotice(decoding: event.body))?.caseId
        default: nil
        }
    }

    /// Under which topics other services tell of a case.
    private enum Topic {
        static let delivery = "delivery-changed"
        static let failure = "unpaid-work-failure"
    }

    /// Takes in what a service tells of a part that it delivers.
    ///
    /// - Parameter service: which one tells it.
    package static func takeIn(
        from service: String
    ) -> @Sendable (_ transaction: Transaction, _ event: RPCWire.FeedEvent) throws -> Void {
        { transaction, event in
            switch event.topic {
            case Topic.delivery: try transaction.keep(try Wire.DeliveryNotice(decoding: event.body), from: service)
            case Topic.failure: try transaction.keep(try Wire.FailureNotice(decoding: event.body), from: service)
            default: break
            }
        }
    }
}

extension Transaction {
    fileprivate func keep(_ notice: Wire.DeliveryNotice, from service: String) throws {
        let id = try knownCase(notice.caseId)
        try execute(
            """
            INSERT INTO delivery (event_id, kind, service, state, unit, ordered, done, acknowledged_at, told_at)
            VALUES (\(id), \(notice.kind), \(service), \(Int(notice.state.rawValue)), \(Int(notice.unit.rawValue)),
                \(Int(notice.ordered)), \(Int(notice.done)), \(now), \(now))
            ON CONFLICT (event_id, kind) DO UPDATE SET service = excluded.service, state = excluded.state,
                unit = excluded.unit, ordered = excluded.ordered, done = excluded.done, told_at = excluded.told_at
            """)
    }

    /// A failure, and what was decided of it, stand in the case's history, where its officer reads them.
    fileprivate func keep(_ notice: Wire.FailureNotice, from service: String) throws {
        let id = try knownCase(notice.caseId)
        guard let day = Day(iso: notice.on) else { throw Status.invalid("on", .malformed, "It is no date.") }
        try note("Unpaid work: \(notice.words(on: day))", on: id, by: Caller(account: service, role: "service"))
    }

    private func knownCase(_ text: String) throws -> Identifier {
        guard let id = Identifier(text), try value("SELECT 1 FROM event WHERE id = \(id)") == 1 else {
            throw Status.noSuchCase
        }
        return id
    }
}

extension Wire.FailureNotice {
    /// What has happened, and what is owed.
    fileprivate func words(on day: Day) -> String {
        let failure = "the failure of \(day.inWords)"
        let due = Day(iso: state == .undecided ? decideBy : referBy)?.inWords ?? "a day not said"
        return switch (state, step) {
        case (.undecided, _): "a failure on \(day.inWords), to be decided by \(due)."
        case (.acceptable, _): "\(failure) is acceptable."
        case (.unacceptable, .warning): "\(failure) is unacceptable: a warning."
        case (.unacceptable, .referral):
            "\(failure) is unacceptable, and must be referred by \(due)."
        case (.unacceptable, _): "\(failure) is unacceptable."
        case (.withdrawn, _): "\(failure) was withdrawn."
        case (.unspecified, _), (.unrecognized, _): "\(failure) has changed."
        }
    }
}

extension Querying {
    /// The parts of a case that other services deliver, those first that none has acknowledged.
    func deliveries(of event: StoredEvent) throws(StoreFault) -> [Wire.Delivery] {
        let told = try all(
            """
            SELECT service, kind, state, unit, ordered, done, acknowledged_at, told_at
            FROM delivery WHERE event_id = \(event.id) ORDER BY kind
            """
        ) { row in
            Wire.Delivery(
                service: row.next(), kind: row.next(), state: .init(rawValue: Int32(row.next(Int.self))),
                unit: .init(rawValue: Int32(row.next(Int.self))), ordered: UInt32(row.next(Int.self)),
                done: UInt32(row.next(Int.self)), acknowledgedAt: row.instant(), toldAt: row.instant())
        }
        let isOurs = event.state != .transferred
        let owed = isOurs ? event.facts.deliveredParts.filter { part in !told.contains { $0.kind == part.kind } } : []
        return owed.map { Wire.Delivery(kind: $0.kind) } + told
    }
}
