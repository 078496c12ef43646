import CivilCalendar
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// What follows from whatever has been written: the state, the next day, clocks, and what other services are told.
extension Transaction {
    /// Works out anew what somebody's unpaid work waits for, and tells of its progress; moves its version on by one.
    @discardableResult func settle(_ id: Identifier) throws -> StoredRequirement {
        let next = try nextAppointment(of: id)
        try execute(
            """
            UPDATE unpaid_work SET version = version + 1, next_on = \(next?.day),
                state = CASE
                    WHEN state = 6 THEN 6
                    WHEN credited_minutes >= ordered_minutes THEN 5
                    WHEN is_assessed = 0 THEN 1
                    WHEN \(next == nil) THEN 2
                    WHEN \(next?.isInstructed == false) THEN 3
                    ELSE 4 END
            WHERE case_id = \(id)
            """)
        let requirement = try requirement(of: id)
        if next != nil { try meet(.arrangeBy, of: id, by: "An appointment was made.") }
        if requirement.startedOn != nil { try meet(.startBy, of: id, by: "The person has begun to work.") }
        if requirement.state == .completed { try endClocks(of: id) }
        try tellProgress(of: requirement)
        return requirement
    }

    private func endClocks(of id: Identifier) throws(StoreFault) {
        try meet(.completeBy, of: id, by: "All hours are worked.")
        for kind in [UnpaidWorkClock.sixMonthReview, .nineMonthReview] {
            try void(kind, of: id, because: "All hours are worked.")
        }
    }

    private func nextAppointment(of id: Identifier) throws(StoreFault) -> (day: Day, isInstructed: Bool)? {
        try first(
            """
            SELECT on_day, instruction_id IS NOT NULL FROM appointment
            WHERE case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today) ORDER BY on_day, starts LIMIT 1
            """
        ) { (day: $0.next(), isInstructed: $0.next()) }
    }

    private func tellProgress(of requirement: StoredRequirement) throws(StoreFault) {
        let notice = Wire.DeliveryNotice(
            caseId: "\(requirement.id)", kind: UnpaidWorkService.kind,
            state: requirement.state == .withdrawn ? .withdrawn : .received, unit: .minutes,
            ordered: UInt32(clamping: requirement.orderedMinutes), done: UInt32(clamping: requirement.creditedMinutes))
        try publish(KnownCases.deliveryTopic, notice.encodedBytes)
    }
}

extension UnpaidWorkService {
    /// What the extract calls unpaid work.
    static let kind = "UPW"
}

extension SQL {
    /// An appointment that stands and has no outcome yet.
    static let isPending: SQL = "removed_at IS NULL AND outcome IS NULL"
}

/// The kinds of clock, numbered as in the contract.
enum UnpaidWorkClock: Int {
    case arrangeBy = 1
    case startBy, sixMonthReview, nineMonthReview, completeBy
}

extension Transaction {
    func start(
        _ kind: UnpaidWorkClock, of id: Identifier, by fact: String, on day: Day, due: Day
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO clock (case_id, kind, started_by, started_on, due_on)
            VALUES (\(id), \(kind.rawValue), \(fact), \(day), \(due))
            """)
    }

    /// Ends the running clock of a kind by the fact that it waited for.
    func meet(_ kind: UnpaidWorkClock, of id: Identifier, by fact: String) throws(StoreFault) {
        try execute(
            """
            UPDATE clock SET met_by = \(fact), met_at = \(now)
            WHERE case_id = \(id) AND kind = \(kind.rawValue) AND met_at IS NULL AND void_at IS NULL
            """)
    }

    /// Ends the running clock of a kind because nothing is due any more.
    func void(_ kind: UnpaidWorkClock, of id: Identifier, because words: String) throws(StoreFault) {
        try execute(
            """
            UPDATE clock SET void_because = \(words), void_at = \(now)
            WHERE case_id = \(id) AND kind = \(kind.rawValue) AND met_at IS NULL AND void_at IS NULL
            """)
    }
}
