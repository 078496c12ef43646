import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Whose order an event of another service's is to keep: the case's that it tells of.
    @Sendable package static func subject(_ event: RPCWire.FeedEvent) -> String? {
        (try? Wire.DeliveryNotice(decoding: event.body))?.caseId
    }

    /// Takes in what a service tells of a part that it delivers.
    ///
    /// - Parameter service: which one tells it.
    package static func takeIn(
        from service: String
    ) -> @Sendable (_ transaction: Transaction, _ event: RPCWire.FeedEvent) throws -> Void {
        { transaction, event in
            guard event.topic == "delivery-changed" else { return }
            try transaction.keep(try Wire.DeliveryNotice(decoding: event.body), from: service)
        }
    }
}

extension Transaction {
    fileprivate func keep(_ notice: Wire.DeliveryNotice, from service: String) throws {
        guard let id = Identifier(notice.caseId), try value("SELECT 1 FROM event WHERE id = \(id)") == 1 else {
            throw Status.noSuchCase
        }
        try execute(
            """
            INSERT INTO delivery (event_id, kind, service, state, unit, ordered, done, acknowledged_at, told_at)
            VALUES (\(id), \(notice.kind), \(service), \(Int(notice.state.rawValue)), \(Int(notice.unit.rawValue)),
                \(Int(notice.ordered)), \(Int(notice.done)), \(now), \(now))
            ON CONFLICT (event_id, kind) DO UPDATE SET service = excluded.service, state = excluded.state,
                unit = excluded.unit, ordered = excluded.ordered, done = excluded.done, told_at = excluded.told_at
            """)
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
