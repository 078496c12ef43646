/// Values that are good until a time, at most `limit` of them: when they become too many, the older half goes.
///
/// Two halves, so that neither a look-up nor an insertion ever walks through the entries.
struct ExpiringCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        var value: Value
        var expiresAt: Int64
    }

    private let limit: Int
    private var newer: [Key: Entry] = [:]
    private var older: [Key: Entry] = [:]

    init(limit: Int) { self.limit = limit }

    var count: Int { newer.count + older.count }

    /// What was kept, unless its time is up.
    func value(for key: Key, at now: Int64) -> Value? {
        guard let entry = newer[key] ?? older[key], now < entry.expiresAt else { return nil }
        return entry.value
    }

    mutating func insert(_ value: Value, for key: Key, until expiresAt: Int64) {
        if newer.count >= limit / 2 {
            older = newer
            newer = [:]
        }
        newer[key] = Entry(value: value, expiresAt: expiresAt)
    }
}
