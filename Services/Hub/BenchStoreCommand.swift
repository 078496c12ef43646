import ArgumentParser
import CSQLite
import CivilCalendar
import Foundation
import Store

/// `hub bench store`.
struct BenchStoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Prints what the store's commits and reads cost beside SQLite's own interface, a line of JSON each.",
        discussion: """
            A commit is one row of a writer's own, each writer waiting for its commit before the next; SQLite's own \
            interface commits each row in a transaction of its own. A read is CPU time, once by key and once of 50 \
            rows, every column made a Swift value on both sides.

            Example:
              hub bench store --folder /var/tmp --seconds 2
            """)

    @Option(help: "Where to put a folder that is removed at the end.", completion: .directory)
    var folder = NSTemporaryDirectory()

    @Option(help: "How long to measure each figure, in seconds, at most 10.")
    var seconds = 1.0

    func validate() throws {
        guard seconds > 0, seconds <= 10 else { throw ValidationError("--seconds must be more than 0 and at most 10.") }
    }

    func run() async throws {
        let scratch = URL(filePath: folder).appending(path: "hub-bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: scratch, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let store = try Store(.bench, in: scratch, clock: .real)
        let raw = try RawSQLite(scratch + "/raw.sqlite")
        try raw.run(RawSQLite.tables)
        for writers in [1, 16, 64] {
            try printLine(
                CommitReport(
                    writers: writers, commitsASecond: try await commits(to: store, writers),
                    rawCommitsASecond: try raw.commits(for: seconds)))
        }
        try await store.write { transaction in
            for number in 0..<BenchRow.count { try transaction.add(BenchRow(number: number)) }
        }
        let reader = try RawSQLite(scratch + "/bench.sqlite")
        for report in try await reads(store, reader) { try printLine(report) }
        store.close()
    }

    private func commits(to store: Store, _ writers: Int) async throws -> Double {
        try await load(inFlight: writers, seconds: seconds) {
            try await store.write { transaction in
                _ = try transaction.execute("INSERT INTO bench_write (text) VALUES (\(RawSQLite.text))")
            }
        }.callsASecond
    }

    private func reads(_ store: Store, _ raw: RawSQLite) async throws -> [ReadReport] {
        let seconds = seconds
        return try await store.read { snapshot in
            try raw.run("BEGIN")
            let columns = "SELECT id, name, place, band, at FROM bench_read"
            let point = try raw.prepare("\(columns) WHERE id = ?")
            let list = try raw.prepare("\(columns) WHERE id >= ? ORDER BY id LIMIT 50")
            defer { for statement in [point, list] { sqlite3_finalize(statement) } }
            return [
                try ReadReport("one row by its key", over: seconds) { id in
                    let row: BenchRow? = try snapshot.first("FROM bench_read WHERE id = \(id)")
                    return row?.sum ?? 0
                } raw: { id in
                    raw.row(point, id)?.sum ?? 0
                },
                try ReadReport("50 rows", over: seconds) { id in
                    let rows: [BenchRow] = try snapshot.all("FROM bench_read WHERE id >= \(id) ORDER BY id LIMIT 50")
                    return rows.reduce(0) { $0 + $1.sum }
                } raw: { id in
                    raw.rows(list, id).reduce(0) { $0 + $1.sum }
                },
            ]
        }
    }
}

/// Commits a second of so many writers, beside a transaction each on one connection.
private struct CommitReport: Encodable {
    var writers: Int
    var commitsASecond: Double
    var rawCommitsASecond: Double
}

/// CPU time of one read, in nanoseconds, beside SQLite's own interface.
private struct ReadReport: Encodable {
    /// Rounds that the two sides take in turn; the medians are told.
    private static let rounds = 5

    var read: String
    var cpuNanoseconds: Double
    var rawCPUNanoseconds: Double

    /// Throws where the two sides read different rows.
    init(_ read: String, over seconds: Double, ours: (Int) throws -> Int, raw: (Int) throws -> Int) throws {
        guard try ours(1) == raw(1) else { throw Disagreement() }
        self.read = read
        var costs: (ours: [Double], raw: [Double]) = ([], [])
        for _ in 0..<Self.rounds {
            costs.ours.append(try Self.cost(seconds / Double(Self.rounds), ours))
            costs.raw.append(try Self.cost(seconds / Double(Self.rounds), raw))
        }
        cpuNanoseconds = costs.ours.sorted()[Self.rounds / 2]
        rawCPUNanoseconds = costs.raw.sorted()[Self.rounds / 2]
    }

    /// Reads rows here and there.
    private static func cost(_ seconds: Double, _ operation: (Int) throws -> Int) rethrows -> Double {
        var id = 0
        return try cpuTime(over: seconds) {
            id = (id + 7_919) % (BenchRow.count - 50)
            return try operation(id)
        }
    }
}

private struct Disagreement: Error, CustomStringConvertible {
    var description: String { "The store and SQLite's own interface read different rows." }
}

/// Under another name than the report's figure.
private func cpuTime(over seconds: Double, _ operation: () throws -> Int) rethrows -> Double {
    try cpuNanoseconds(over: seconds, operation)
}

/// A row as a list of cases has it.
private struct BenchRow {
    static let count = 10_000

    var id: Int
    var name: String
    var place: String
    var band: String
    var at: Int

    /// Of every column, so that none is left unread.
    var sum: Int { id + name.utf8.count + place.utf8.count + band.utf8.count + at }
}

extension BenchRow {
    init(number: Int) {
        self.init(
            id: number, name: "Person number \(number)", place: "Carlisle probation office", band: "blue",
            at: 1_559_552_400_000 + number)
    }
}

extension BenchRow: Selectable {
    init(_ row: inout Row) {
        self.init(id: row("id"), name: row("name"), place: row("place"), band: row("band"), at: row("at"))
    }
}

extension BenchRow {
    init(_ statement: OpaquePointer) {
        func text(_ column: Int32) -> String {
            let start = sqlite3_column_text(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
        self.init(
            id: Int(sqlite3_column_int64(statement, 0)), name: text(1), place: text(2), band: text(3),
            at: Int(sqlite3_column_int64(statement, 4)))
    }
}

extension StoreSchema {
    fileprivate static let bench = StoreSchema("bench", [Migration(RawSQLite.tables)])
}

extension Transaction {
    fileprivate func add(_ row: BenchRow) throws {
        try execute(
            """
            INSERT INTO bench_read (id, name, place, band, at)
            VALUES (\(row.id), \(row.name), \(row.place), \(row.band), \(row.at))
            """)
    }
}

/// SQLite's own interface, as one would use it with care: settings like the store's, and statements kept prepared.
private final class RawSQLite: @unchecked Sendable {
    static let text = String(repeating: "x", count: 200)
    static let tables = """
        CREATE TABLE bench_write (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE TABLE bench_read (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, band TEXT NOT NULL, at INTEGER NOT NULL
        ) STRICT;
        """

    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    private var handle: OpaquePointer?

    init(_ path: String) throws {
        guard sqlite3_open(path, &handle) == SQLITE_OK else { throw Fault(description: "\(path) cannot be opened.") }
        try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
        try run("PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 1000; PRAGMA cell_size_check = ON")
    }

    deinit { sqlite3_close_v2(handle) }

    func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw Fault(description: String(cString: sqlite3_errmsg(handle)))
        }
        return statement
    }

    /// Commits a row in a transaction of its own until the time is up; commits a second.
    func commits(for seconds: Double) throws -> Double {
        let begin = try prepare("BEGIN IMMEDIATE")
        let insert = try prepare("INSERT INTO bench_write (text) VALUES (?)")
        let commit = try prepare("COMMIT")
        defer { for statement in [begin, insert, commit] { sqlite3_finalize(statement) } }
        let start = ContinuousClock.now
        var made = 0
        while ContinuousClock.now - start < .seconds(seconds) {
            var text = Self.text
            let code = text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) {
                    csqlite_bind_text(insert, 1, $0.baseAddress, Int32($0.count))
                }
            }
            guard code == SQLITE_OK else { throw Fault(description: "A text cannot be bound.") }
            for statement in [begin, insert, commit] {
                guard sqlite3_step(statement) == SQLITE_DONE else {
                    throw Fault(description: String(cString: sqlite3_errmsg(handle)))
                }
                sqlite3_reset(statement)
            }
            made += 1
        }
        return Double(made) / ((ContinuousClock.now - start) / .seconds(1))
    }

    /// The rows that a statement with one number finds.
    func rows(_ statement: OpaquePointer, _ id: Int) -> [BenchRow] {
        var rows: [BenchRow] = []
        sqlite3_bind_int64(statement, 1, Int64(id))
        while sqlite3_step(statement) == SQLITE_ROW { rows.append(BenchRow(statement)) }
        sqlite3_reset(statement)
        return rows
    }

    /// The first row that a statement with one number finds.
    func row(_ statement: OpaquePointer, _ id: Int) -> BenchRow? {
        sqlite3_bind_int64(statement, 1, Int64(id))
        defer { sqlite3_reset(statement) }
        return sqlite3_step(statement) == SQLITE_ROW ? BenchRow(statement) : nil
    }

    func run(_ script: String) throws {
        guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else {
            throw Fault(description: String(cString: sqlite3_errmsg(handle)))
        }
    }
}
