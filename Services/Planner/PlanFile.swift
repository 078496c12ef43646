import Foundation
import UnpaidWorkRules

/// A plan as JSON.
struct PlanFile: Encodable {
    let assign: [[String]]
    let supervise: [[String]]

    init(_ plan: WeekPlan) {
        assign = plan.bookings.map { [$0.personID, $0.sessionID] }
        supervise = plan.supervision.map { [$0.supervisorID, $0.sessionID] }
    }

    /// To standard output, on one line.
    func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileHandle.standardOutput.write(contentsOf: encoder.encode(self) + Data("\n".utf8))
    }
}
