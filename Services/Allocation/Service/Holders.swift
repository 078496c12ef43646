import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// A row of who holds a case.
struct AllocationEntry {
    let officer: String
    let reason: AllocationReason
    var order: AllocationOrder?

    /// Whether the officer knows the case already, so that it cannot be taken back.
    var isOpened: Bool { reason == .heldOnReceipt }
}

/// Who holds a case once an allocation is taken back; nobody where it was the first.
struct HolderBefore {
    let officer: String?
}

extension Transaction {
    /// Ends what stands and enters who holds the case from now on.
    func give(_ event: Identifier, by entry: AllocationEntry, _ caller: Caller) throws(StoreFault) {
        let isChange = try endAllocation(of: event)
        let countersignature = entry.order?.countersignature
        try execute(
            """
            INSERT INTO allocation (event_id, officer, from_at, reason, words, allocated_by, on_behalf_of,
                countersigned_by, countersignature_reason, review_on, opened_at, is_change)
            VALUES (\(event), \(entry.officer), \(now), \(entry.reason.rawValue), \(entry.order?.words ?? ""),
                \(caller.account), \(caller.onBehalfOf), \(countersignature?.manager ?? ""),
                \(countersignature?.reason ?? ""), \(countersignature?.reviewOn), \(entry.isOpened ? now : nil),
                \(isChange))
            """)
        try reroute(others: event)
    }

    /// Has the route of the person's other cases worked out anew: it depends on who holds this one.
    private func reroute(others event: Identifier) throws(StoreFault) {
        try execute(
            """
            UPDATE event SET derived_by = 0 WHERE id <> \(event)
                AND person_id = (SELECT person_id FROM event WHERE id = \(event))
            """)
    }

    /// Whether somebody held the case until now.
    @discardableResult func endAllocation(of event: Identifier) throws(StoreFault) -> Bool {
        try execute(
            "UPDATE allocation SET until_at = max(from_at, \(now)) WHERE event_id = \(event) AND until_at IS NULL") > 0
    }

    /// Lets the rows of who holds a case follow what the case itself says, where an extract has said so.
    func settleHolder(of event: StoredEvent, _ settled: SettledCase, by caller: Caller) throws(StoreFault) {
        let wanted = settled.state == .retainedByNps ? nil : settled.holder
        let known: String? = try value(
            "SELECT officer FROM allocation WHERE event_id = \(event.id) AND until_at IS NULL")
        guard wanted != known else { return }
        try void(.countersignatureReview, of: event.id, because: "The officer has the case no more.")
        guard let wanted else {
            try endAllocation(of: event.id)
            try void(.reallocationDue, of: event.id, because: "Nobody has the case.")
            return
        }
        try give(event.id, by: AllocationEntry(officer: wanted, reason: .heldOnReceipt), caller)
        try meet(.reallocationDue, of: event.id, by: "Another officer has the case.")
    }

    /// Ends the present allocation as if it had not been, and lets whoever held the case before hold it again.
    ///
    /// - Returns: who holds the case now; nothing where the officer has opened the case or nobody holds it.
    func takeBackAllocation(of event: Identifier) throws(StoreFault) -> HolderBefore? {
        let taken = try first(
            "FROM allocation WHERE event_id = \(event) AND until_at IS NULL AND opened_at IS NULL"
        ) { (sequence: $0("sequence", as: Int.self), isChange: $0("is_change", as: Bool.self)) }
        guard let taken else { return nil }
        try execute(
            "UPDATE allocation SET until_at = max(from_at, \(now)), is_undone = 1 WHERE sequence = \(taken.sequence)")
        for kind in [ClockKind.countersignatureReview, .reallocationDue] {
            try void(kind, of: event, because: "The allocation was taken back.")
        }
        guard taken.isChange else { return HolderBefore(officer: nil) }
        let before = try first(
            "FROM allocation WHERE event_id = \(event) AND is_undone = 0 ORDER BY sequence DESC LIMIT 1"
        ) { row in
            (
                sequence: row("sequence", as: Int.self), officer: row("officer", as: String.self),
                reviewOn: row("review_on", as: Day?.self)
            )
        }
        guard let before else { return HolderBefore(officer: nil) }
        try execute(
            """
            INSERT INTO allocation (event_id, officer, from_at, reason, words, allocated_by, on_behalf_of,
                countersigned_by, countersignature_reason, review_on, opened_at, is_change)
            SELECT event_id, officer, \(now), reason, words, allocated_by, on_behalf_of, countersigned_by,
                countersignature_reason, review_on, coalesce(opened_at, \(now)), 0
            FROM allocation WHERE sequence = \(before.sequence)
            """)
        if let due = before.reviewOn { try startReview(of: event, due: due) }
        return HolderBefore(officer: before.officer)
    }

    /// Throws `invalidArgument` where somebody is to countersign who is no team manager.
    func checkManager(_ countersignature: Countersignature?) throws {
        guard let manager = countersignature?.manager else { return }
        guard try managers(on: today).contains(where: { $0.id == manager && $0.presence == .present }) else {
            throw Status.invalid(
                "countersignature.manager", .unknownValue, "Select a team manager who is there to countersign.")
        }
    }

    /// Lets the officer who holds a case go on under another countersignature.
    func renew(_ countersignature: Countersignature, of event: Identifier) throws(StoreFault) {
        try execute(
            """
            UPDATE allocation SET countersigned_by = \(countersignature.manager),
                countersignature_reason = \(countersignature.reason), review_on = \(countersignature.reviewOn)
            WHERE event_id = \(event) AND until_at IS NULL
            """)
        try meet(.countersignatureReview, of: event, by: "A manager has countersigned again.")
        try startReview(of: event, due: countersignature.reviewOn)
    }

    func startReview(of event: Identifier, _ countersignature: Countersignature?) throws(StoreFault) {
        try void(.countersignatureReview, of: event, because: "Another officer has the case.")
        if let countersignature { try startReview(of: event, due: countersignature.reviewOn) }
    }

    /// One that comes back with a former holder may be due already.
    private func startReview(of event: Identifier, due: Day) throws(StoreFault) {
        try start(
            .countersignatureReview, of: event, by: "A manager has countersigned.", on: min(today, due), due: due)
    }

    /// What the staff list says of the officer who holds an event now.
    func readPost(of event: inout StoredEvent) throws(StoreFault) {
        let post = try post(of: event.facts.currentOfficer, on: today)
        event.officerGrade = post?.grade
        event.officerIsInPost = post?.isHeld ?? false
    }

    /// Notes that the officer who holds a case has seen it.
    func noteOpening(of event: Identifier, by officer: String) throws(StoreFault) {
        try execute(
            """
            UPDATE allocation SET opened_at = \(now)
            WHERE event_id = \(event) AND officer = \(officer) AND until_at IS NULL AND opened_at IS NULL
            """)
    }
}

extension Querying {
    /// The officer's name, or the number where the staff list does not have them.
    func officerName(_ id: String) throws(StoreFault) -> String {
        try value("SELECT forenames || ' ' || surname FROM staff WHERE id = \(id)") ?? id
    }

    /// Who holds a case and who held it, the latest first.
    func allocations(of event: Identifier) throws(StoreFault) -> [Wire.AllocationRecord] {
        try all(
            """
            FROM allocation LEFT JOIN staff ON staff.id = officer LEFT JOIN staff manager ON manager.id = countersigned_by
            WHERE event_id = \(event) ORDER BY sequence DESC LIMIT \(HistoryRows.entries)
            """
        ) { row in
            .init(
                officer: row("officer"), officerName: row("staff.forenames || ' ' || staff.surname"),
                from: row.instant("from_at"), until: row.instant("until_at"), reason: row.choice("reason"),
                words: row("words"), allocatedBy: row("allocated_by"), onBehalfOf: row("on_behalf_of"),
                countersignedBy: row("coalesce(manager.forenames || ' ' || manager.surname, countersigned_by)"),
                countersignatureReason: row("countersignature_reason"), reviewOn: row("review_on"),
                openedAt: row.instant("opened_at"), canBeUndone: row("until_at IS NULL AND opened_at IS NULL"))
        }
    }

    /// How often a person has come to another officer, over all their cases.
    func officerChanges(of person: Identifier) throws(StoreFault) -> Int {
        try value(
            """
            SELECT count(*) FROM event JOIN allocation ON allocation.event_id = event.id
            WHERE event.person_id = \(person) AND is_change = 1 AND is_undone = 0
            """) ?? 0
    }
}
