import ArgumentParser
import Foundation
import Messages
import RPC

/// `hub band FILE`.
struct BandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "band",
        abstract: "Asks which colour band each case of an extract would be given; stores nothing.",
        discussion: """
            Prints how many cases would be in each band, pending, escalated to the NPS, held by the NPS (and so never \
            banded) and refused. Looks only at the columns that a band depends on: \
            \(ExtractRow.columns.joined(separator: ", ")).

            Example:
              hub band caseload.csv --report refused.csv
            """)

    @OptionGroup var options: GatewayOptions

    @Argument(help: "The extract, as CSV with a header.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(
        help: "Write the refused rows to this CSV: line, crn, event_number, column, value, reason.", completion: .file()
    )
    var report: String?

    @Option(help: "How many calls may be in flight at once, 1 to 256.")
    var inFlight = 128

    func validate() throws {
        guard (1...256).contains(inFlight) else { throw ValidationError("--in-flight must be between 1 and 256.") }
    }

    func run() async throws {
        try await reportingFailure {
            let extract = try Extract(path: file, columns: ExtractRow.columns)
            let rows = Array(extract.rows)
            let connection = try options.connect()
            let allocation = AllocationClient(connection.channel)
            let call = try await connection.signedIn(isBatch: true)
            var tally = BandTally()
            var progress = ProgressBar(total: rows.count)
            let began = ContinuousClock.now
            try await forEachResult(of: rows, inFlight: inFlight) { row in
                try await Self.verdict(on: row, in: extract, allocation, call)
            } collect: { verdict in
                tally.add(verdict)
                progress.advance()
            }
            progress.finish()
            print(tally.summary(rows: rows.count, took: ContinuousClock.now - began))
            if let report { try tally.writeReport(to: report) }
        }
    }

    private static func verdict(
        on row: CSVReader.Row, in extract: Extract, _ allocation: AllocationClient, _ call: @Sendable () -> Call
    ) async throws -> BandVerdict {
        var verdict = BandVerdict(
            line: row.line, crn: extract.value("crn", row), eventNumber: extract.value("event_number", row))
        do {
            try extract.check(row)
            let read = try ExtractRow { extract.value($0, row) }
            if read.isHeldByNPS { return verdict }
            verdict.result = .answered(
                try await givingWay { try await allocation.previewBanding(read.request, call()) })
        } catch let refusal as ExtractRow.Refusal {
            verdict.result = .refused(refusal)
        } catch let status as Status where status.code == .invalidArgument {
            let column = ExtractRow.column(of: status.violations.first?.field ?? "")
            verdict.result = .refused(
                .init(
                    column: column, value: extract.value(column, row),
                    reason: status.violations.first?.message ?? status.message))
        }
        return verdict
    }
}

/// Runs `work` for each element, at most `inFlight` at once, and hands over each result as it comes.
func forEachResult<Element: Sendable, Outcome: Sendable>(
    of elements: [Element], inFlight: Int, _ work: @escaping @Sendable (Element) async throws -> Outcome,
    collect: (Outcome) -> Void
) async throws {
    try await withThrowingTaskGroup(of: Outcome.self) { group in
        var next = 0
        while next < min(inFlight, elements.count) {
            let element = elements[next]
            group.addTask { try await work(element) }
            next += 1
        }
        while let outcome = try await group.next() {
            collect(outcome)
            guard next < elements.count else { continue }
            let element = elements[next]
            group.addTask { try await work(element) }
            next += 1
        }
    }
}
