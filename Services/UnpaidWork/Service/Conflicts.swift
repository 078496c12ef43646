import CivilCalendar
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Whether somebody may work somewhere, by all that is known of them.
struct Placeable {
    let requirement: StoredRequirement
    let person: PersonFacts
    let gate: AssessmentGate

    /// - Parameter session: the session's CRNs and how many women are booked beside the person; nil for none yet.
    func suitability(
        at project: StoredProject, on day: Day, weekday: Weekday, session: (crns: Set<String>, women: Int)? = nil
    ) -> Suitability {
        Suitability(
            person, project.rules, gate: gate, weekday: weekday, on: day, womenBooked: session?.women,
            booked: session?.crns ?? [])
    }
}

extension Querying {
    func placeable(_ requirement: StoredRequirement, on day: Day) throws(StoreFault) -> Placeable {
        let crn = requirement.crn
        var person =
            try first(
                """
                SELECT sex, town, postcode_district, flags, weapons, restraining_order FROM person WHERE crn = \(crn)
                """
            ) { row in
                var person = PersonFacts(sex: row.next(), town: row.next(), postcodeDistrict: row.next())
                person.flags = Set(row.next(String.self).split(separator: ";").map(String.init))
                person.weapons = TriState(code: row.next())
                person.restrainingOrder = TriState(code: row.next())
                return person
            } ?? PersonFacts(sex: "", town: "", postcodeDistrict: "")
        person.nonAssociates = Set(try nonAssociates(of: crn))
        if let wire = requirement.assessment {
            person.exclusions = wire.exclusions
            person.aloneByChoiceOn = Day(iso: wire.aloneByChoiceOn)
            person.assessment = PlacementAssessment(wire, by: "", heldByNPS: requirement.isHeldByNPS)
        }
        return Placeable(requirement: requirement, person: person, gate: try gate(of: requirement, on: day))
    }

    /// Whom somebody must not meet at work, whoever of the two said so.
    func nonAssociates(of crn: String) throws(StoreFault) -> [String] {
        try all(
            """
            SELECT other_crn FROM non_associate WHERE crn = \(crn)
            UNION SELECT crn FROM non_associate WHERE other_crn = \(crn)
            """
        ) { $0.next() }
    }

    /// Who else is booked in a session: their CRNs, and how many of them are women.
    func company(in session: Identifier, beside id: Identifier) throws(StoreFault) -> (crns: Set<String>, women: Int) {
        let others = try all(
            """
            SELECT person.crn, person.sex FROM appointment
                JOIN known_case ON known_case.id = appointment.case_id JOIN person ON person.crn = known_case.crn
            WHERE session_id = \(session) AND case_id <> \(id) AND \(SQL.takesPlace)
            """
        ) { (crn: $0.next(String.self), sex: $0.next(String.self)) }
        return (Set(others.map(\.crn)), others.count { $0.sex == "F" })
    }
}

extension Transaction {
    /// Looks anew at everything that somebody has booked: what conflicts now is held, and its instruction withdrawn.
    ///
    /// What was complete may owe something now that the NPS holds the person.
    func recheck(_ id: Identifier) throws {
        let requirement = try requirement(of: id)
        let isComplete = requirement.assessment.map {
            PlacementAssessment($0, by: "", heldByNPS: requirement.isHeldByNPS).isComplete
        }
        let isOther = try execute(
            """
            UPDATE unpaid_work SET is_assessed = \(isComplete ?? false)
            WHERE case_id = \(id) AND is_assessed <> \(isComplete ?? false)
            """)
        let booked = try all(
            """
            SELECT appointment.id, session_id, appointment.on_day, held_because FROM appointment
            WHERE case_id = \(id) AND \(SQL.isPending) AND on_day >= \(today) ORDER BY on_day
            """
        ) { row in
            (
                id: row.next(Identifier.self), session: row.next(Identifier.self), day: row.next(Day.self),
                held: row.next(String.self)
            )
        }
        var hasChanged = isOther > 0
        for appointment in booked {
            let project = try project(of: appointment.session)
            let suitability = try placeable(requirement, on: appointment.day).suitability(
                at: project, on: appointment.day, weekday: appointment.day.weekday,
                session: try company(in: appointment.session, beside: id))
            let because = suitability.holding
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
    /// Looks anew at everybody who is still to come to a project.
    func recheckEverybody(at project: Identifier) throws {
        let people = try all(
            """
            SELECT DISTINCT case_id FROM appointment JOIN session ON session.id = session_id
            WHERE project_id = \(project) AND \(SQL.isPending) AND appointment.on_day >= \(today)
            """
        ) { $0.next(Identifier.self) }
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
            SELECT \(SQL.projectColumns) FROM project JOIN session ON session.project_id = project.id
            WHERE session.id = \(session)
            """, StoredProject.init)
        guard let found else { throw Status(.dataLoss, "A session has no project.") }
        return found
    }
}
