import Foundation
import Messages
import RPC

/// What became of an extract's rows: how many of each verdict, and the report's lines.
struct ImportTally {
    /// Each verdict, and its words on the screen and in the report.
    private static let verdicts: [(verdict: Wire.IntakeVerdict, words: String, code: String)] = [
        (.accepted, "Accepted", "ACCEPTED"),
        (.pending, "Pending", "PENDING"),
        (.escalated, "Escalated to the NPS", "ESCALATED"),
        (.duplicate, "Duplicate", "DUPLICATE"),
        (.changed, "Changed", "CHANGED"),
        (.rejected, "Rejected", "REJECTED"),
    ]

    private var counts: [Wire.IntakeVerdict: Int] = [:]
    /// The report as CSV: a line for each finding, and one for each row without any.
    private(set) var report = csvLine(["line", "crn", "event_number", "verdict", "column", "value", "reason"])

    /// Rows that were answered.
    var answered: Int { counts.values.reduce(0, +) }

    subscript(verdict: Wire.IntakeVerdict) -> Int { counts[verdict] ?? 0 }

    /// Throws `internalError` where the reply does not answer each row with a verdict that is known.
    mutating func add(_ chunk: Wire.ImportCasesRequest, _ reply: Wire.ImportCasesReply) throws(Status) {
        let rows = chunk.rows
        guard reply.results.count == rows.count else {
            throw Status(.internalError, "\(rows.count) rows were sent, and \(reply.results.count) answered.")
        }
        var part = ""
        for (row, result) in zip(rows, reply.results) {
            guard let code = Self.verdicts.first(where: { $0.verdict == result.verdict })?.code else {
                throw Status(.internalError, "The verdict on line \(row.line) is not known to this build.")
            }
            counts[result.verdict, default: 0] += 1
            part += Self.lines(row, result, code)
        }
        report += part
    }

    func summary(took: Duration) -> String {
        let seconds = took / .seconds(1)
        let rate = seconds > 0 ? Int(Double(answered) / seconds) : answered
        let table = (Self.verdicts.map { ($0.words, self[$0.verdict]) } + [("Total", answered)]).map { words, count in
            words.padding(toLength: 30, withPad: " ", startingAt: 0) + String(count).leftPadded(to: 7)
        }
        let tenths = Int((seconds * 10).rounded())
        return (table + ["\(answered) rows in \(tenths / 10).\(tenths % 10) s, \(rate) a second"])
            .joined(separator: "\n")
    }

    private static func lines(_ row: Wire.ImportRow, _ result: Wire.IntakeResult, _ code: String) -> String {
        let start = ["\(row.line)", row.case?.crn ?? "", row.case?.eventNumber ?? "", code]
        guard !result.findings.isEmpty else { return csvLine(start + ["", "", ""]) }
        return result.findings.map { finding in
            csvLine(start + [finding.column, finding.value, reason(of: finding, isChange: result.verdict == .changed)])
        }.joined()
    }

    /// A change tells what was there before and what is now.
    private static func reason(of finding: Wire.IntakeFinding, isChange: Bool) -> String {
        guard isChange, finding.value != finding.oldValue else { return finding.reason }
        let change = "\(shown(finding.oldValue)) → \(shown(finding.value))"
        return finding.reason.isEmpty ? change : "\(change): \(finding.reason)"
    }

    private static func shown(_ value: String) -> String { value.isEmpty ? "empty" : value }
}
