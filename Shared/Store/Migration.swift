/// One step of a store's schema; once landed it is never edited.
package struct Migration: Sendable {
    package let script: String

    package init(_ script: String) { self.script = script }

    /// A script as the build embeds it.
    package init(_ script: [UInt8]) { self.script = String(decoding: script, as: UTF8.self) }
}

/// Which tables a store has: the service's migrations, in order, after the tables that every store has.
package struct StoreSchema: Sendable {
    /// The service's name; the file is called after it.
    package let name: String
    let migrations: [Migration]

    package init(_ name: String, _ migrations: [Migration]) {
        self.name = name
        self.migrations = migrations
    }

    var version: Int { migrations.count }

    /// FNV-1a of the name, so that one service's store is not taken for another's.
    var applicationID: Int32 {
        let hash = name.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int32(bitPattern: hash)
    }
}

extension Database {
    var applicationID: Int32 {
        get throws(StoreFault) { Int32(truncatingIfNeeded: try pragma("application_id")) }
    }

    /// The number of migrations that the file has seen.
    var version: Int {
        get throws(StoreFault) { try pragma("user_version") }
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
    func migrate(to schema: StoreSchema) throws(StoreFault) {
        let version = try version
        guard version < schema.version else { return }
        try run(script: "BEGIN IMMEDIATE")
        do throws(StoreFault) {
            if version == 0 { try run(script: String(decoding: PackageResources.store_sql, as: UTF8.self)) }
            for migration in schema.migrations[version...] { try run(script: migration.script) }
            try checkReferences()
            try run(script: "PRAGMA application_id = \(schema.applicationID)")
            try run(script: "PRAGMA user_version = \(schema.version)")
            try run(script: "COMMIT")
        } catch {
            try? run(script: "ROLLBACK")
            throw error
        }
    }
}
