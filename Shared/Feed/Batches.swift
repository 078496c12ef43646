import RPC

/// A stream's events, as many at once as are at hand, so that one commit keeps them all.
struct Batches {
    /// Events in one batch.
    static let events = 64
    /// Bytes of bodies after which a batch ends.
    static let bytes = 256 * 1024

    /// What came; without items where the source only said that there is nothing new.
    struct Batch {
        var items: [RPCWire.FeedEvent] = []
        /// The source's last event, as of the last item.
        var last = 0
        fileprivate var bytes = 0
    }

    private let items: ItemStream<RPCWire.FeedEvent>
    /// How the stream ended; nil while it goes on.
    private var end: Result<Void, any Error>?

    init(_ items: ItemStream<RPCWire.FeedEvent>) { self.items = items }

    /// Nil at the end. What came before a fault is given first: a connection that is lost ever again would otherwise
    /// bring nothing forward.
    mutating func next() async throws -> Batch? {
        if let end {
            try end.get()
            return nil
        }
        var batch = Batch()
        do {
            while let item = try await items.next() {
                if batch.add(item) { return batch }
            }
            end = .success(())
        } catch {
            end = .failure(error)
        }
        return batch.items.isEmpty ? try await next() : batch
    }
}

extension Batches.Batch {
    /// Adds an item; true where the batch is full, or the next event has yet to happen.
    fileprivate mutating func add(_ item: RPCWire.FeedEvent) -> Bool {
        last = Int(clamping: item.last)
        guard item.sequence > 0 || item.stands || item.isAllTold else { return true }
        items.append(item)
        bytes += item.body.count
        // What stands is followed by more, or by the word that it is all.
        let isLast = item.isAllTold || !item.stands && item.sequence >= item.last
        return isLast || items.count >= Batches.events || bytes >= Batches.bytes
    }
}
