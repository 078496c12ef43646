import Foundation
import Messages

/// What became of one row.
struct BandVerdict: Sendable {
    enum Result: Sendable {
        case heldByNPS
        case answered(Wire.PreviewBandingReply)
        case refused(ExtractRow.Refusal)
    }

    var line: Int
    var crn: String
    var eventNumber: String
    var result = Result.heldByNPS
}

/// The counts of a banded extract, and its refused rows.
struct BandTally {
    private var bands: [Wire.ColourBand: Int] = [:]
    private var robustPlans = 0
    private var pending = 0
    private var escalated = 0
    private var heldByNPS = 0
    private var refused: [(BandVerdict, ExtractRow.Refusal)] = []

    mutating func add(_ verdict: BandVerdict) {
        switch verdict.result {
        case .heldByNPS: heldByNPS += 1
        case .refused(let refusal): refused.append((verdict, refusal))
        case .answered(let reply):
            switch reply.outcome {
            case .banded:
                bands[reply.band, default: 0] += 1
                robustPlans += reply.robustRiskManagementPlan ? 1 : 0
            case .escalated: escalated += 1
            case .pending, .unspecified, .unrecognized: pending += 1
            }
        }
    }

    func summary(rows: Int, took: Duration) -> String {
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        let counts = [
            ("Green", bands[.green] ?? 0), ("Yellow", bands[.yellow] ?? 0), ("Blue", bands[.blue] ?? 0),
            ("Red", bands[.red] ?? 0), ("Pending", pending), ("Escalated to the NPS", escalated),
            ("Held by the NPS, not banded", heldByNPS), ("Refused", refused.count),
        ]
        let table = counts.map { name, count in
            name.padding(toLength: 30, withPad: " ", startingAt: 0) + String(count).leftPadded(to: 7)
        }
        let rate = seconds > 0 ? Int(Double(rows) / seconds) : rows
        let total = "\(rows) rows in \(String(format: "%.2f", seconds)) s, \(rate) a second"
        let plans = "\(robustPlans) of the banded need a robust risk management plan"
        return (table + [plans, total] + refused.sorted { $0.0.line < $1.0.line }.map(line)).joined(separator: "\n")
    }

    private func line(_ verdict: BandVerdict, _ refusal: ExtractRow.Refusal) -> String {
        "refused: line \(verdict.line), \(refusal.column): \"\(refusal.value)\": \(refusal.reason)"
    }

    /// The report is for its owner's eyes: mode 0600.
    func writeReport(to path: String) throws {
        let rows = refused.sorted { $0.0.line < $1.0.line }.map { verdict, refusal in
            [String(verdict.line), verdict.crn, verdict.eventNumber, refusal.column, refusal.value, refusal.reason]
        }
        let text = ([["line", "crn", "event_number", "column", "value", "reason"]] + rows).map(csvLine).joined()
        try PrivateFile.writeReport(text, to: path)
    }
}

extension String {
    func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
