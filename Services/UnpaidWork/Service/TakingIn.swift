import CivilCalendar
import Feed
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    /// What it needs to know of the allocation service's cases.
    package var content: FeedContent { KnownCases.content(handle: takeIn, settle: settle) }

    /// Takes in what the allocation service tells of a case: who has unpaid work to do, and how much.
    @Sendable private func takeIn(_ transaction: Transaction, _ notice: Wire.CaseNotice) throws {
        let former = try transaction.takeIn(notice) { $0.kind == Self.kind }
        if let former { try transaction.keep(former, workingDays) }
        guard let id = Identifier(notice.caseId) else { return }
        try transaction.keep(id, workingDays)
        // News of a person bears on all that they have booked.
        for other in try transaction.requirements(of: notice.crn) { try transaction.recheck(other) }
    }
}

extension UnpaidWorkService {
    /// Lets go of what allocation no longer has.
    @Sendable private func settle(_ transaction: Transaction, _ told: Told) throws {
        for id in try transaction.settleCases(told) { try transaction.keep(id, workingDays) }
    }

    /// What others are told again: allocation, how much is done of each order; and supervision, each failure.
    package var standing: [Standing] {
        [
            KnownCases.deliveries(
                ordered: """
                    iif(withdrawn_at IS NULL, coalesce((SELECT told_ordered FROM unpaid_work
                        WHERE unpaid_work.case_id = requirement.case_id), ordered), ordered)
                    """,
                done: """
                    iif(withdrawn_at IS NULL, coalesce((SELECT told_done FROM unpaid_work
                        WHERE unpaid_work.case_id = requirement.case_id), 0), 0)
                    """),
            reports,
        ]
    }
}

extension Transaction {
    /// Lets the ledger, the clocks and the state of a requirement follow what allocation says of it.
    fileprivate func keep(_ id: Identifier, _ workingDays: WorkingDays) throws {
        let told = try first(
            """
            FROM requirement JOIN known_case ON known_case.id = case_id
            WHERE case_id = \(id) AND kind = \(UnpaidWorkService.kind)
            """
        ) { row in
            (
                ordered: row("ordered", as: Int.self), isWithdrawn: row("withdrawn_at IS NOT NULL", as: Bool.self),
                sentencedOn: row("known_case.sentenced_on", as: Day.self)
            )
        }
        guard let told else { return }
        let state: Int? = try value("SELECT state FROM unpaid_work WHERE case_id = \(id)")
        if state == nil {
            try begin(id, ordered: told.ordered, sentencedOn: told.sentencedOn, workingDays)
        }
        let isMoved = try moveClocks(of: id, to: told.sentencedOn)
        let known = try ledger(of: id).orderedMinutes
        let isOther = isMoved || told.isWithdrawn != (state == 6) || known != told.ordered
        guard state == nil || isOther else { return }
        try append(
            .init(
                kind: .ordered, minutes: told.ordered - known, on: told.sentencedOn,
                words: state == nil ? "Ordered by the court." : "The order was changed.", by: "allocation"), to: id)
        // What has changed was acknowledged as it is ordered, and as if nothing were done.
        try execute("UPDATE unpaid_work SET told_ordered = \(told.ordered), told_done = 0 WHERE case_id = \(id)")
        if told.isWithdrawn {
            try withdraw(id)
        } else if state == 6 {
            try execute("UPDATE unpaid_work SET state = 1 WHERE case_id = \(id)")
            try resumeClocks(of: id, endedBy: ClockFact.withdrawn)
        }
        try settle(id)
    }

    /// Lets the clocks that run follow a sentence whose day was corrected; what the court has extended stays.
    private func moveClocks(of id: Identifier, to sentencedOn: Day) throws(StoreFault) -> Bool {
        let before: Day? = try value(
            """
            SELECT coalesce(clocks_from, (SELECT started_on FROM clock
                WHERE clock.case_id = \(id) AND kind = \(UnpaidWorkClock.startBy.rawValue)))
            FROM unpaid_work WHERE case_id = \(id)
            """)
        guard let before, before != sentencedOn else { return false }
        let terms = RequirementTerms(orderedMinutes: 0, sentencedOn: sentencedOn)
        let former = RequirementTerms(orderedMinutes: 0, sentencedOn: before)
        for (kind, due) in terms.clocks {
            try execute(
                """
                UPDATE clock SET started_on = \(sentencedOn), due_on = \(due)
                WHERE case_id = \(id) AND kind = \(kind.rawValue) AND started_on = \(before)
                """)
        }
        try execute(
            """
            UPDATE unpaid_work SET clocks_from = \(sentencedOn),
                complete_by = iif(complete_by = \(former.completeBy), \(terms.completeBy), complete_by)
            WHERE case_id = \(id)
            """)
        return true
    }

    private func begin(
        _ id: Identifier, ordered: Int, sentencedOn: Day, _ workingDays: WorkingDays
    ) throws {
        let terms = RequirementTerms(orderedMinutes: ordered, sentencedOn: sentencedOn)
        let arrangeBy = try workingDays.due(ArrangeTerms.businessDays, after: today)
        try execute(
            """
            INSERT INTO unpaid_work (case_id, version, state, ordered_minutes, credited_minutes, education_minutes,
                complete_by, arrange_by, told_ordered, told_done, clocks_from)
            VALUES (\(id), 1, 1, 0, 0, 0, \(terms.completeBy), \(arrangeBy), \(ordered), 0, \(sentencedOn))
            """)
        try start(.arrangeBy, of: id, by: "The requirement was received.", on: today, due: arrangeBy)
        for (kind, due) in terms.clocks {
            try start(kind, of: id, by: "The person was sentenced.", on: sentencedOn, due: due)
        }
    }

    private func withdraw(_ id: Identifier) throws {
        try execute("UPDATE unpaid_work SET state = 6 WHERE case_id = \(id)")
        for kind in [UnpaidWorkClock.arrangeBy, .startBy, .sixMonthReview, .nineMonthReview, .completeBy] {
            try void(kind, of: id, because: ClockFact.withdrawn)
        }
        try withdrawInstructions(of: id, because: ClockFact.withdrawn)
        try remove("case_id = \(id) AND on_day >= \(today)", because: ClockFact.withdrawn)
    }
}

extension RequirementTerms {
    /// The clocks that the sentence starts, and when each ends.
    fileprivate var clocks: [(UnpaidWorkClock, Day)] {
        [
            (.startBy, startWithin14), (.sixMonthReview, sixMonthReview), (.nineMonthReview, nineMonthReview),
            (.completeBy, completeBy),
        ]
    }
}

extension Querying {
    fileprivate func requirements(of crn: String) throws(StoreFault) -> [Identifier] {
        try all(
            """
            FROM \(SQL.requirementTables) WHERE known_case.crn = \(crn) AND unpaid_work.state BETWEEN 1 AND 4
            """
        ) { $0("case_id") }
    }
}

/// How many business days there are to arrange the first appointment, from the day on which the requirement came.
enum ArrangeTerms {
    static let businessDays = 7
}
