import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension Transaction {
    /// Keeps what a row says of the person; the latest row wins, and the person's other cases are told.
    ///
    /// - Parameter event: the case whose row it is; nil for a new one.
    func keepPerson(
        _ facts: CaseFacts, beside event: Identifier?, by caller: Caller
    ) throws(StoreFault) -> Identifier {
        let known = try person(facts.crn)
        let id = known?.id ?? Identifier(at: now)
        try execute(
            """
            INSERT INTO person (id, crn, noms_number, surname, forenames, date_of_birth, sex, ethnicity, language,
                postcode_district, town, county, employment)
            VALUES (\(id), \(facts.crn), \(facts.nomsNumber ?? ""), \(facts.surname), \(facts.forenames),
                \(facts.dateOfBirth), \(facts.sex.rawValue), \(facts.ethnicity), \(facts.language),
                \(facts.postcodeDistrict), \(facts.town), \(facts.county), \(facts.employment.rawValue))
            ON CONFLICT (id) DO UPDATE SET noms_number = excluded.noms_number, surname = excluded.surname,
                forenames = excluded.forenames, date_of_birth = excluded.date_of_birth, sex = excluded.sex,
                ethnicity = excluded.ethnicity, language = excluded.language,
                postcode_district = excluded.postcode_district, town = excluded.town, county = excluded.county,
                employment = excluded.employment
            """)
        if let known { try tellOtherCases(of: id, but: event, known.changes(to: facts), by: caller) }
        return id
    }

    private func person(_ crn: String) throws(StoreFault) -> KnownPerson? {
        try first("FROM person WHERE crn = \(crn)") { row in
            KnownPerson(
                id: row("id"),
                values: [
                    (.nomsNumber, row("noms_number")), (.surname, row("surname")), (.forenames, row("forenames")),
                    (.dateOfBirth, row("date_of_birth")), (.town, row("town")),
                ])
        }
    }

    private func tellOtherCases(
        of person: Identifier, but event: Identifier?, _ changes: [ColumnChange], by caller: Caller
    ) throws(StoreFault) {
        guard !changes.isEmpty else { return }
        let others = try all("FROM event WHERE person_id = \(person) AND id IS NOT \(event)") { row in
            (id: row("id", as: Identifier.self), officer: row("officer", as: String.self))
        }
        for other in others {
            try execute("UPDATE event SET version = version + 1 WHERE id = \(other.id)")
            try note(
                "Another case of the person says something else about them.", on: other.id, by: caller,
                told: other.officer, changes: changes)
        }
    }

    /// A new event; its state follows as soon as it is settled.
    func insert(
        _ facts: CaseFacts, _ id: Identifier, _ person: Identifier, _ received: Wire.ReceivedCase,
        from source: RowSource
    ) throws(StoreFault) {
        let unsettled = Int(Wire.CaseState.pending.rawValue)
        try execute(
            """
            INSERT INTO event (id, person_id, event_number, version, sentence_type, sentenced_on, received_on, state,
                rule_set, route, officer, waits_for, received, file_hash, line)
            VALUES (\(id), \(person), \(facts.eventNumber), 1, \(facts.sentenceType.number), \(facts.sentencedOn),
                \(facts.receivedOn), \(unsettled), '', 1, '', '', \(received.encodedBytes), \(source.file), \(source.line))
            """)
    }

    /// Requirements and risk flags, in place of those before.
    func keepRegisters(_ facts: CaseFacts, of event: Identifier) throws(StoreFault) {
        try execute("DELETE FROM requirement WHERE event_id = \(event)")
        for requirement in facts.requirements {
            try execute(
                """
                INSERT INTO requirement (event_id, kind, code)
                VALUES (\(event), \(requirement.kind.rawValue), \(requirement.code))
                """)
        }
        let answers = [
            ("DISABILITY", facts.disability), ("WEAPONS", facts.weapons),
            ("RESTRAINING_ORDER", facts.restrainingOrder), ("DEPENDANTS", facts.dependants),
        ]
        try execute("DELETE FROM risk_flag WHERE event_id = \(event)")
        for (flag, answer) in facts.flags.map({ ($0.rawValue, Answer.yes) }) + answers {
            try execute("INSERT INTO risk_flag (event_id, flag, answer) VALUES (\(event), \(flag), \(answer.rawValue))")
        }
    }

    func keepDecisions(
        _ decisions: [CircumstanceDecision], of event: Identifier, by caller: Caller
    ) throws(StoreFault) {
        for decision in decisions {
            try execute(
                """
                INSERT OR REPLACE INTO decision
                    (event_id, circumstance, applies, reason, decided_by, on_behalf_of, decided_at)
                VALUES (\(event), \(decision.circumstance.rawValue), \(decision.applies), \(decision.reason),
                    \(caller.account), \(caller.onBehalfOf), \(now))
                """)
        }
    }

    /// What the extract answers now, and what was decided here as long as the question is still asked.
    ///
    /// A decision made here has a reason, an extract's has none; one that stays keeps who made it and when.
    func mergeDecisions(
        _ received: [CircumstanceDecision], into old: [CircumstanceDecision], questions: Set<Circumstance>,
        of event: Identifier, by caller: Caller
    ) throws(StoreFault) -> [CircumstanceDecision] {
        let own = old.filter { decision in
            !decision.reason.isEmpty && questions.contains(decision.circumstance)
                && !received.contains { $0.circumstance == decision.circumstance }
        }
        let merged = own + received
        for decision in old where !merged.contains(where: { $0.circumstance == decision.circumstance }) {
            try execute(
                """
                DELETE FROM decision
                WHERE event_id = \(event) AND circumstance = \(decision.circumstance.rawValue)
                """)
        }
        try keepDecisions(received.filter { !old.contains($0) }, of: event, by: caller)
        return merged
    }

    /// Adds to the history of RoSH and OGRS3 what they are now.
    func keepScores(
        of event: Identifier, _ facts: CaseFacts, source: String,
        only columns: Set<IntakeColumn> = Set(IntakeColumn.allCases)
    ) throws(StoreFault) {
        let values = [(IntakeColumn.harm, facts.harm?.name), (.score, facts.score.map { "\($0.percent)" })]
        for (column, value) in values where columns.contains(column) && value != nil {
            try execute(
                """
                INSERT INTO score (event_id, assessment, value, source, recorded_at)
                VALUES (\(event), \(column.rawValue), \(value), \(source), \(now))
                """)
            try execute(
                """
                UPDATE assessment_request SET met_at = \(now)
                WHERE event_id = \(event) AND assessment = \(column.rawValue) AND met_at IS NULL
                """)
        }
    }

    /// Adds to an event's history.
    func note(
        _ words: String, on event: Identifier, by caller: Caller, told: String = "", changes: [ColumnChange] = []
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO history (event_id, at, account, on_behalf_of, words, told, is_change)
            VALUES (\(event), \(now), \(caller.account), \(caller.onBehalfOf), \(words), \(told), \(!changes.isEmpty))
            """)
        guard !changes.isEmpty else { return }
        let sequence: Int = try value("SELECT max(sequence) FROM history") ?? 0
        for (place, change) in changes.enumerated() {
            try execute(
                """
                INSERT INTO history_value (history, place, name, old, new)
                VALUES (\(sequence), \(place), \(change.column.rawValue), \(change.old), \(change.new))
                """)
        }
    }
}

/// A person as they were known before a row came.
private struct KnownPerson {
    let id: Identifier
    let values: [(IntakeColumn, String)]

    func changes(to facts: CaseFacts) -> [ColumnChange] {
        let new = [
            facts.nomsNumber ?? "", facts.surname, facts.forenames, "\(facts.dateOfBirth)", facts.town,
        ]
        return zip(values, new).filter { $0.1 != $1 }.map { ColumnChange(column: $0.0, old: $0.1, new: $1) }
    }
}
