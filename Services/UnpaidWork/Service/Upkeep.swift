import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What nobody orders and time brings about: appointments that have passed.
extension UnpaidWorkService {
    /// What one job settles.
    private static let rowsPerJob = 100

    /// Brings everything up to date, a job at a time, so that calls go on in between.
    package func keepUp() async throws {
        var isMore = true
        while isMore {
            try Task.checkCancellation()
            isMore = try await store.write { transaction in
                let passed = try transaction.passed(Self.rowsPerJob)
                for id in passed { try transaction.settle(id) }
                return passed.count == Self.rowsPerJob
            }
        }
    }
}

extension Transaction {
    /// Those whose next appointment is over.
    fileprivate func passed(_ limit: Int) throws(StoreFault) -> [Identifier] {
        try all(
            "FROM unpaid_work WHERE next_on < \(today) LIMIT \(limit)"
        ) { $0("case_id") }
    }
}
