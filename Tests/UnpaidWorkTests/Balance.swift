import Store

/// What must hold of the stored rows at all times.
extension TestService {
    /// What does not add up, in words; empty where all does.
    func imbalances() async throws -> [String] {
        try await store.read { snapshot in
            try Balance.laws.flatMap { law in
                let found: [String] = try snapshot.values(law.violations)
                return found.map { "\(law.sentence) \($0)" }
            }
        }
    }
}

/// A law about the stored rows, with a query for those that break it.
private struct Balance {
    let sentence: String
    /// One column of text a row.
    let violations: SQL

    static let laws = [
        Balance(
            sentence: "The sums are the ledger's:",
            violations: """
                SELECT hex(case_id) FROM (SELECT u.*,
                    coalesce((SELECT sum(minutes) FROM ledger l WHERE l.case_id = u.case_id AND kind IN (1, 3)), 0) owed,
                    coalesce((SELECT sum(minutes) FROM ledger l
                        WHERE l.case_id = u.case_id AND kind IN (2, 4, 5)), 0) done,
                    coalesce((SELECT sum(minutes) FROM ledger l
                        WHERE l.case_id = u.case_id AND kind IN (2, 4, 5) AND is_education = 1), 0) learnt
                    FROM unpaid_work u)
                WHERE ordered_minutes <> max(0, owed) OR credited_minutes <> done OR education_minutes <> learnt
                """),
        Balance(
            sentence: "An appointment's credit is the ledger's:",
            violations: """
                SELECT hex(id) FROM appointment WHERE minutes_credited <>
                    coalesce((SELECT sum(minutes) FROM ledger l
                        WHERE appointment_id = appointment.id AND l.case_id = appointment.case_id), 0)
                """),
        Balance(
            sentence: "A session's counters are a recount:",
            violations: """
                SELECT on_day || ' ' || booked || ' ' || outcomes || ' ' || women FROM session WHERE (
                    SELECT booked = count(*) AND outcomes = count(a.outcome) AND women = total(sex = 'F')
                    FROM appointment a JOIN known_case ON known_case.id = a.case_id
                        JOIN person ON person.crn = known_case.crn
                    WHERE a.session_id = session.id AND a.removed_at IS NULL
                        AND (a.outcome IS NULL OR a.outcome NOT IN (13, 14, 15))) = 0
                """),
        Balance(
            sentence: "Nobody is booked twice in a session:",
            violations: """
                SELECT crn FROM appointment JOIN known_case ON known_case.id = case_id
                WHERE removed_at IS NULL GROUP BY session_id, crn HAVING count(*) > 1
                """),
        Balance(
            sentence: "The next day is the next appointment's:",
            violations: """
                SELECT hex(case_id) FROM unpaid_work u WHERE next_on IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM appointment a WHERE a.case_id = u.case_id AND a.on_day = next_on
                        AND removed_at IS NULL AND outcome IS NULL)
                """),
        Balance(
            sentence: "What is held has no instruction:",
            violations: """
                SELECT hex(id) FROM appointment
                WHERE held_because <> '' AND instruction_id IS NOT NULL AND outcome IS NULL AND removed_at IS NULL
                """),
        Balance(
            sentence: "An instruction in force is for some day:",
            violations: """
                SELECT hex(id) FROM instruction WHERE withdrawn_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM appointment WHERE instruction_id = instruction.id)
                """),
        Balance(
            sentence: "Nothing is booked where there is no order any more:",
            violations: """
                SELECT hex(case_id) FROM unpaid_work WHERE state = 6 AND next_on IS NOT NULL
                """),
        Balance(
            sentence: "Completed means that nothing is left:",
            violations: """
                SELECT hex(case_id) FROM unpaid_work
                WHERE state <> 6 AND (state = 5) <> (credited_minutes >= ordered_minutes)
                """),
        Balance(
            sentence: "Who has hours left has a running twelve months:",
            violations: """
                SELECT hex(case_id) FROM unpaid_work u WHERE state < 5 AND NOT EXISTS (SELECT 1 FROM clock c
                    WHERE c.case_id = u.case_id AND kind = 5 AND met_at IS NULL AND void_at IS NULL)
                """),
    ]
}
