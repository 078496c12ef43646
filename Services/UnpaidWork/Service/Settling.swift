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
        if next != nil || requirement.startedOn != nil { try meet(.arrangeBy, of: id, by: "An appointment was made.") }
        if requirement.state != .withdrawn { try keepClocks(of: requirement) }
        try tellProgress(of: requirement)
        return requirement
    }

    /// Ends the clocks of what is done, and lets those run on that a correction has undone.
    private func keepClocks(of requirement: StoredRequirement) throws(StoreFault) {
        if requirement.startedOn != nil {
            try meet(.startBy, of: requirement.id, by: ClockFact.begun)
        } else {
            try resumeClocks(of: requirement.id, endedBy: ClockFact.begun)
        }
        if requirement.state == .completed {
            try endClocks(of: requirement.id)
        } else {
            try resumeClocks(of: requirement.id, endedBy: ClockFact.worked)
        }
    }

    private func endClocks(of id: Identifier) throws(StoreFault) {
        try meet(.completeBy, of: id, by: ClockFact.worked)
        for kind in [UnpaidWorkClock.sixMonthReview, .nineMonthReview] {
            try void(kind, of: id, because: ClockFact.worked)
        }
    }

    private func nextAppointment(of id: Identifier) throws(StoreFault) -> (day: Day, isInstructed: Bool)? {
        try first(
            """
            FROM appointment
            WHERE case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today) ORDER BY on_day, starts LIMIT 1
            """
        ) { (day: $0("on_day"), isInstructed: $0("instruction_id IS NOT NULL")) }
    }

    /// Says nothing twice; what is withdrawn was told so when it was.
    private func tellProgress(of requirement: StoredRequirement) throws(StoreFault) {
        let (ordered, done) = (requirement.orderedMinutes, requirement.creditedMinutes)
        let isNews = try execute(
            """
            UPDATE unpaid_work SET told_ordered = \(ordered), told_done = \(done)
            WHERE case_id = \(requirement.id) AND state <> 6 AND (told_ordered <> \(ordered) OR told_done <> \(done))
            """)
        guard isNews > 0 else { return }
        let notice = Wire.DeliveryNotice(
            caseId: "\(requirement.id)", kind: UnpaidWorkService.kind, state: .received, unit: .minutes,
            ordered: UInt32(clamping: ordered), done: UInt32(clamping: done))
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

    /// An appointment that takes a place: whoever was stood down in advance, or has another day, comes not.
    static let takesPlace: SQL = """
        removed_at IS NULL AND (outcome IS NULL OR outcome NOT IN (\(Outcome.stoodDown.rawValue),
            \(Outcome.rescheduledByService.rawValue), \(Outcome.rescheduledByPerson.rawValue)))
        """
}

/// Facts that end clocks and may turn out to be none: the clocks run on where they are corrected.
enum ClockFact {
    static let begun = "The person has begun to work."
    static let worked = "All hours are worked."
    static let withdrawn = "The requirement was withdrawn."
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

    /// Lets the clocks run on that a fact has ended, which turns out to be none.
    func resumeClocks(of id: Identifier, endedBy fact: String) throws(StoreFault) {
        try execute(
            """
            UPDATE clock SET met_by = '', met_at = NULL, void_because = '', void_at = NULL
            WHERE case_id = \(id) AND (met_by = \(fact) OR void_because = \(fact))
            """)
    }
}
