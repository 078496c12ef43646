import CivilCalendar

/// One step of a store's schema; once landed it is never edited.
package struct Migration: Sendable {
    private let script: String
    private let rest: @Sendable (Transaction) throws(StoreFault) -> Void

    /// - Parameter rest: what SQL alone cannot do, after the script.
    package init(
        _ script: String, then rest: @escaping @Sendable (Transaction) throws(StoreFault) -> Void = { _ in }
    ) {
        self.script = script
        self.rest = rest
    }

    /// A script as the build embeds it.
    package init(
        _ script: [UInt8], then rest: @escaping @Sendable (Transaction) throws(StoreFault) -> Void = { _ in }
    ) {
        self.init(String(decoding: script, as: UTF8.self), then: rest)
    }

    fileprivate func run(in transaction: Transaction) throws(StoreFault) {
        try transaction.connection.database.run(script: script)
        try rest(transaction)
    }
}

/// Which tables a store has: those that every store has, and after them the service's own.
package struct StoreSchema: Sendable {
    /// The service's name; the file is called after it.
    package let name: String
    private let migrations: [Migration]

    package init(_ name: String, _ migrations: [Migration]) {
        self.name = name
        self.migrations = migrations
    }

    /// What every store has, as it landed.
    private static let common = [Migration(PackageResources.store_sql), .outboxEpoch]

    var version: SchemaVersion { SchemaVersion(own: migrations.count, common: Self.common.count) }

    /// The steps that a store of a version lacks, the common ones first.
    fileprivate func steps(after version: SchemaVersion) -> [Migration] {
        Array(Self.common.dropFirst(version.common) + migrations.dropFirst(version.own))
    }

    /// FNV-1a of the name, so that one service's store is not taken for another's.
    var applicationID: Int32 {
        let hash = name.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int32(bitPattern: hash)
    }
}

/// How far a store's schema has come, by the service's own steps and by the common ones; for example `5.2`.
///
/// Both stand in the file's `user_version`: its lower 16 bits count the service's steps, the upper ones the common
/// steps after the first, which every file has that is not empty.
struct SchemaVersion: Hashable, CustomStringConvertible {
    let own: Int
    let common: Int

    init(own: Int, common: Int) {
        self.own = own
        self.common = common
    }

    init(userVersion: Int) {
        self.init(own: userVersion & 0xFFFF, common: userVersion == 0 ? 0 : userVersion >> 16 + 1)
    }

    var userVersion: Int { (common - 1) << 16 | own }
    var description: String { "\(own).\(common)" }

    /// Whether it has a step that another version has not come to.
    func isNewer(than other: Self) -> Bool { own > other.own || common > other.common }
}

extension Database {
    var applicationID: Int32 {
        get throws(StoreFault) { Int32(truncatingIfNeeded: try pragma("application_id")) }
    }

    var version: SchemaVersion {
        get throws(StoreFault) { SchemaVersion(userVersion: try pragma("user_version")) }
    }

    private func pragma(_ name: String) throws(StoreFault) -> Int {
        var value = 0
        try query(SQL(stringLiteral: "PRAGMA \(name)")) { row in
            value = row.next()
            return false
        }
        return value
    }

    /// Throws where a row refers to one that is not there.
    private func checkReferences() throws(StoreFault) {
        var table: String?
        try query("PRAGMA foreign_key_check") { row in
            table = row.next()
            return false
        }
        if let table { throw .constraint("a row of \(table) refers to one that is not there") }
    }

    /// Brings the file to the schema's version in one transaction, so that it is never half-way.
    func migrate(to schema: StoreSchema, at now: Instant) throws(StoreFault) {
        let version = try version
        guard schema.version.isNewer(than: version) else { return }
        try run(script: "BEGIN IMMEDIATE")
        do throws(StoreFault) {
            let transaction = Transaction(connection: Connection(database: self), now: now)
            for step in schema.steps(after: version) { try step.run(in: transaction) }
            try checkReferences()
            try run(script: "PRAGMA application_id = \(schema.applicationID)")
            try run(script: "PRAGMA user_version = \(schema.version.userVersion)")
            try run(script: "COMMIT")
        } catch {
            try? run(script: "ROLLBACK")
            throw error
        }
    }
}
