import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// All that is known of somebody for a placement: whether they may work somewhere follows for any day.
struct Placeable {
    let requirement: StoredRequirement
    let person: PersonFacts
    let inquiries: [Inquiry]
    let release: WorkshopRelease?

    /// The gate before work, as it stands on the day.
    func gate(on day: Day) -> AssessmentGate {
        AssessmentGate(person.assessment, inquiries: inquiries, release: release, on: day)
    }

    /// - Parameters:
    ///   - session: the session's CRNs and how many women are booked beside the person; nil for none yet.
    ///   - isClosed: the provider has that day off, or the project is stood down.
    func suitability(
        at project: StoredProject, on day: Day, session: (crns: Set<String>, women: Int)? = nil, isClosed: Bool = false
    ) -> Suitability {
        Suitability(
            person, project.rules, gate: gate(on: day), weekday: day.weekday, on: day, womenBooked: session?.women,
            booked: session?.crns ?? [], isClosed: isClosed)
    }
}

extension Querying {
    func placeable(_ requirement: StoredRequirement) throws(StoreFault) -> Placeable {
        let crn = requirement.crn
        var person =
            try first("FROM person WHERE crn = \(crn)") { row in
                var person = PersonFacts(sex: row("sex"), town: row("town"), postcodeDistrict: row("postcode_district"))
                person.flags = Set(row.list("flags"))
                person.weapons = TriState(code: row("weapons"))
                person.restrainingOrder = TriState(code: row("restraining_order"))
                person.exclusions = row.list("exclusion_zones")
                person.hasAlcoholNeed = row(SQL.hasAlcoholNeed)
                return person
            } ?? PersonFacts(sex: "", town: "", postcodeDistrict: "")
        person.nonAssociates = Set(try nonAssociates(of: crn))
        if let wire = requirement.assessment {
            person.exclusions += wire.exclusions
            person.aloneByChoiceOn = Day(iso: wire.aloneByChoiceOn)
            person.assessment = PlacementAssessment(wire, by: "", heldByNPS: requirement.isHeldByNPS)
        }
        person.minutesToWorkFirst = try minutesToWorkFirst(before: requirement.id)
        return Placeable(
            requirement: requirement, person: person, inquiries: try inquiryFacts(of: requirement.id),
            release: try releaseInForce(for: requirement.id))
    }

    /// Whether the provider has a day off, or the project is stood down on it.
    func isClosed(_ project: Identifier, on day: Day) throws(StoreFault) -> Bool {
        let found: Int? = try value(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM closed_day WHERE on_day = \(day))
                OR EXISTS (SELECT 1 FROM project_closure WHERE project_id = \(project) AND withdrawn_at IS NULL
                    AND \(day) BETWEEN from_on AND until_on)
            """)
        return found != nil
    }

    /// Whom somebody must not meet at work, whoever of the two said so.
    func nonAssociates(of crn: String) throws(StoreFault) -> [String] {
        try all(
            """
            FROM non_associate WHERE crn = \(crn)
            UNION SELECT crn FROM non_associate WHERE other_crn = \(crn)
            """
        ) { $0("other_crn") }
    }

    /// Who else is booked in a session, by CRN, and how many of them are women: another order makes no other person.
    func company(in session: Identifier, beside id: Identifier) throws(StoreFault) -> (crns: Set<String>, women: Int) {
        let others = try all(
            """
            FROM appointment
                JOIN known_case ON known_case.id = appointment.case_id JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND \(SQL.takesPlace)
                AND person.crn <> (SELECT crn FROM known_case WHERE id = \(id))
            """
        ) { (crn: $0("person.crn", as: String.self), sex: $0("person.sex", as: String.self)) }
        return (Set(others.map(\.crn)), others.count { $0.sex == "F" })
    }
}

extension SQL {
    /// Whether a court has ordered treatment for drink in any of a person's cases.
    static let hasAlcoholNeed: SQL = """
        EXISTS (SELECT 1 FROM known_case c WHERE c.crn = person.crn AND ';' || c.requirements LIKE '%;ATR%')
        """
}

extension Transaction {
    /// Looks anew at everything that somebody has booked: what conflicts now is held, and its instruction withdrawn.
    ///
    /// What was complete may owe something now that the NPS holds the person.
    func recheck(_ id: Identifier) throws {
        let requirement = try requirement(of: id)
        let placeable = try placeable(requirement)
        let isComplete = placeable.person.assessment?.isComplete ?? false
        let isOther = try execute(
            "UPDATE unpaid_work SET is_assessed = \(isComplete) WHERE case_id = \(id) AND is_assessed <> \(isComplete)")
        let booked = try all(
            "FROM appointment WHERE case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today) ORDER BY on_day"
        ) { row in
            (
                id: row("appointment.id", as: Identifier.self), session: row("session_id", as: Identifier.self),
                day: row("appointment.on_day", as: Day.self), held: row("held_because", as: String.self)
            )
        }
        var hasChanged = isOther > 0
        for appointment in booked {
            let project = try project(of: appointment.session)
            let because = placeable.suitability(
                at: project, on: appointment.day, session: try company(in: appointment.session, beside: id),
                isClosed: try isClosed(project.id, on: appointment.day)
            ).holding
            guard because != appointment.held else { continue }
            hasChanged = true
            try execute(
                """
                UPDATE appointment SET held_because = \(because), version = version + 1,
                    instruction_id = iif(\(because.isEmpty), instruction_id, NULL)
                WHERE id = \(appointment.id)
                """)
            if !because.isEmpty { try withdrawEmptyInstructions(of: id, because: because) }
        }
        if hasChanged { try settle(id) }
    }
}

extension Transaction {
    /// Looks anew at everybody who is still to come to such sessions.
    ///
    /// - Parameter sessions: a condition on them.
    func recheckEverybody(in sessions: SQL) throws {
        let people: [Identifier] = try values(
            """
            SELECT DISTINCT case_id FROM appointment JOIN session ON session.id = session_id
            WHERE \(sessions) AND \(SQL.isPending) AND appointment.on_day >= \(today)
            """)
        for id in people { try recheck(id) }
    }
}

extension Suitability {
    /// Why an appointment waits uninstructed, in words; empty where nothing holds it.
    ///
    /// What a manager has weighed is weighed; a hard conflict is not, and a woman alone waits for another.
    var holding: String {
        (hard + soft.filter(\.waits)).map(\.sentence).joined(separator: " ")
    }
}

extension Querying {
    func project(of session: Identifier) throws -> StoredProject {
        let found = try first(
            """
            FROM project JOIN session ON session.project_id = project.id WHERE session.id = \(session)
            """, StoredProject.init)
        guard let found else { throw Status(.dataLoss, "A session has no project.") }
        return found
    }
}
