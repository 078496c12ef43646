import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What nobody orders and time brings about: appointments that have passed, and failures left undecided.
extension UnpaidWorkService {
    /// What one job settles of each kind.
    private static let rowsPerJob = 100

    /// Brings everything up to date, a job at a time, so that calls go on in between.
    package func keepUp() async throws {
        let workingDays = workingDays
        var isMore = true
        while isMore {
            try Task.checkCancellation()
            isMore = try await store.write { transaction in
                let passed = try transaction.passed(Self.rowsPerJob)
                for id in passed { try transaction.settle(id) }
                let undecided = try transaction.leftUndecided(Self.rowsPerJob)
                for id in undecided { _ = try transaction.settle(failure: id, workingDays) }
                return passed.count == Self.rowsPerJob || undecided.count == Self.rowsPerJob
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

    /// Failures that nobody has decided in time and that are not marked as such yet.
    fileprivate func leftUndecided(_ limit: Int) throws(StoreFault) -> [Identifier] {
        try all(
            """
            FROM failure WHERE state = 1 AND is_deemed = 0 AND decide_by < \(today)
            ORDER BY decide_by LIMIT \(limit)
            """
        ) { $0("id") }
    }
}
