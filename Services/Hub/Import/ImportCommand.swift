import ArgumentParser
import Messages
import RPC
import Synchronization

/// `hub import FILE`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes an extract's cases in, and prints what became of its rows.",
        discussion: """
            The header must have these columns, in any order, and no others: \
            \(Wire.ReceivedCase.columns.map(\.name).joined(separator: ", ")).

            While the service is away, rows are sent again for up to two minutes. Where the import is interrupted, \
            the same command goes on, and rows that were answered before are answered as then: none is taken in twice. \
            A file that was taken in to its end can be taken in again: its rows are then duplicates. Exits 1 where rows were rejected.

            Example:
              hub import caseload.csv --report verdicts.csv
            """)

    @OptionGroup var options: GatewayOptions

    @Argument(help: "The extract, as CSV with a header.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(
        help: """
            Write each row's verdict to this CSV, readable by its owner only: line, crn, event_number, verdict, \
            column, value, reason.
            """, completion: .file())
    var report: String?

    func run() async throws {
        try await reportingFailure {
            let extract = try Extract(path: file, columns: Wire.ReceivedCase.columns.map(\.name), isExact: true)
            let chunks = ImportChunks(extract)
            let connection = try options.connect()
            let call = try await connection.signedIn(isBatch: true)
            let allocation = AllocationClient(connection.channel)
            let run = try await Self.start(chunks, allocation, call)
            let tally = try await takeIn(chunks, run, allocation, call)
            try await Self.finish(chunks, run, allocation, call)
            if let report { try PrivateFile.writeReport(tally.report, to: report) }
            if tally[.rejected] > 0 { throw ExitCode(1) }
        }
    }

    /// The number of this run: that of an earlier one which did not come to its end, or a new one.
    private static func start(
        _ chunks: ImportChunks, _ allocation: AllocationClient, _ call: @Sendable () -> Call
    ) async throws -> UInt32 {
        let request = Wire.StartImportRequest(fileHash: chunks.fileHash, rowsInFile: UInt32(chunks.rowsInFile))
        return try await patiently { try await allocation.startImport(request, call()).run }
    }

    private static func finish(
        _ chunks: ImportChunks, _ run: UInt32, _ allocation: AllocationClient, _ call: @Sendable () -> Call
    ) async throws {
        let request = Wire.FinishImportRequest(fileHash: chunks.fileHash, run: run)
        _ = try await patiently { try await allocation.finishImport(request, call()) }
    }

    private static func patiently<Reply>(_ ask: () async throws -> Reply) async throws -> Reply {
        try await repeating(ask) { status in
            printError("\(status.message) Trying again for up to \(Repetition.limit.components.seconds) seconds.")
        }
    }

    /// Sends every chunk, and prints the counts, also where that ends early.
    private func takeIn(
        _ chunks: ImportChunks, _ run: UInt32, _ allocation: AllocationClient,
        _ call: @escaping @Sendable () -> Call
    ) async throws -> ImportTally {
        var tally = ImportTally()
        var progress = ProgressBar(total: chunks.rowsInFile)
        let began = ContinuousClock.now
        defer {
            progress.finish()
            print(tally.summary(took: .now - began))
            if tally.answered < chunks.rowsInFile {
                printError(
                    "Only \(tally.answered) of \(chunks.rowsInFile) rows were answered; run the same command to go on.")
            }
        }
        var unanswered = chunks
        while tally.answered < chunks.rowsInFile {
            try await Self.patiently {
                let before = tally.answered
                do {
                    try await Self.upload(&unanswered, run, allocation, call) { chunk, reply in
                        try tally.add(chunk, reply)
                        progress.advance(by: chunk.rows.count)
                    }
                } catch let status as Status where tally.answered > before && Repetition.mayHelp(after: status) {
                    // It got on: whatever befell it then has the whole patience again.
                }
            }
        }
        return tally
    }

    /// Sends what is unanswered over one stream, and hands over each chunk with its reply; leaves what was not answered.
    private static func upload(
        _ unanswered: inout ImportChunks, _ run: UInt32, _ allocation: AllocationClient,
        _ call: @Sendable () -> Call, collect: (Wire.ImportCasesRequest, Wire.ImportCasesReply) throws -> Void
    ) async throws {
        let unsent = Mutex(unanswered)
        var call = call()
        call.idempotencyKey = "\(run)"
        call.deadline = .after(.milliseconds(Limits.timeoutMilliseconds.upperBound))
        let replies = try await allocation.uploadCases(ItemStream { unsent.withLock { $0.next() } }, call)
        for try await reply in replies {
            guard let chunk = unanswered.next() else { break }
            try collect(chunk, reply)
        }
        var rest = unanswered
        guard rest.next() == nil else {
            throw Status(.unavailable, "The answers ended before the rows.", retryable: true)
        }
    }
}
