import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func startImport(_ request: Wire.StartImportRequest, _ call: AuthorisedCall) async throws
        -> Wire.StartImportReply
    {
        try Extracts.check(hash: request.fileHash)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            try transaction.execute(
                """
                INSERT INTO extract (file_hash, rows, run, is_finished, started_at)
                VALUES (\(request.fileHash), \(Int(request.rowsInFile)), 1, 0, \(transaction.now))
                ON CONFLICT (file_hash) DO UPDATE SET run = run + 1, is_finished = 0, started_at = excluded.started_at
                WHERE is_finished = 1
                """)
            let run: Int? = try transaction.value("SELECT run FROM extract WHERE file_hash = \(request.fileHash)")
            return .init(run: UInt32(run ?? 1))
        }
    }

    package func finishImport(
        _ request: Wire.FinishImportRequest, _ call: AuthorisedCall
    ) async throws -> Wire.FinishImportReply {
        try Extracts.check(hash: request.fileHash)
        return try await store.run(request, call) { command in
            let found = try command.transaction.execute(
                """
                UPDATE extract SET is_finished = 1
                WHERE file_hash = \(request.fileHash) AND run = \(Int(request.run))
                """)
            guard found == 1 else {
                throw Status(.notFound, "There is no such run of this extract.", reason: "NO_SUCH_RUN")
            }
            return .init()
        }
    }
}

/// Files of cases, known by their hash.
enum Extracts {
    /// Throws `invalidArgument` for what is no SHA-256 in hexadecimal digits.
    static func check(hash: String) throws(Status) {
        guard hash.utf8.count == 64, hash.utf8.allSatisfy(Set("0123456789abcdef".utf8).contains) else {
            throw .invalid("fileHash", .malformed, "It must be 64 hexadecimal digits in small letters.")
        }
    }
}

extension Transaction {
    /// Whether a later row has taken the place of this one already.
    func isSuperseded(_ source: RowSource) throws(StoreFault) -> Bool {
        guard !source.file.isEmpty else { return false }
        let known: Int? = try value(
            "SELECT 1 FROM superseded WHERE file_hash = \(source.file) AND line = \(source.line)")
        return known != nil
    }

    /// Notes that a row's content has given way to another's.
    func supersede(_ source: RowSource) throws(StoreFault) {
        guard !source.file.isEmpty else { return }
        try execute("INSERT OR IGNORE INTO superseded (file_hash, line) VALUES (\(source.file), \(source.line))")
    }
}
