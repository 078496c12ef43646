import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Somebody's unpaid work under one order, as it is kept.
struct StoredRequirement: Versioned {
    static let noun = "The person’s unpaid work"

    let id: Identifier
    let crn: String
    let version: Int
    let state: Wire.RequirementState
    let orderedMinutes: Int
    let creditedMinutes: Int
    let educationMinutes: Int
    let sentencedOn: Day
    let completeBy: Day
    let startedOn: Day?
    /// The responsible officer's staff number; empty where nobody is known.
    let officer: String
    let isHeldByNPS: Bool
    /// Four days a week, and a fifth to look for work.
    let isIntensive: Bool
    /// Made where supervision after a sentence was broken.
    let isSupervisionDefault: Bool
    /// Nothing where nobody has assessed the person yet.
    fileprivate(set) var assessment: Wire.PlacementAssessment?

    var subjects: [Identifier] { [id] }
    var remainingMinutes: Int { max(0, orderedMinutes - creditedMinutes) }
    var weeklyOfferMinutes: Int { isIntensive ? IntensiveWorking.weeklyMinutes : Schedule.usualWeeklyMinutes }

    func educationMinutesRemaining(on day: Day) -> Int {
        EducationShare.allowanceMinutes(ordered: orderedMinutes, credited: educationMinutes, on: day)
    }

    func checkIsOpen() throws(Status) {
        guard state != .withdrawn else {
            throw Status.refused("The requirement is withdrawn: nothing can be changed.", "WITHDRAWN")
        }
    }
}

extension SQL {
    /// A person's unpaid work with their case and themselves.
    static let requirementTables: SQL = """
        unpaid_work JOIN known_case ON known_case.id = unpaid_work.case_id JOIN person ON person.crn = known_case.crn
        """

    /// The state of a case that the NPS holds, as the allocation service numbers it.
    static let isHeldByNPS: SQL = "known_case.state = 6"

    /// Unpaid work under supervision after a sentence is ordered where that was broken; the sentence's type is the
    /// allocation service's number for it.
    static let isSupervisionDefault: SQL = "known_case.sentence_type = 5"

    /// Whom a relation extends to, as a condition on a case.
    static func within(_ relation: Relation, of caller: Caller) -> SQL {
        switch relation {
        case .ownArea: "1"
        case .own where caller.role == Role.npsOfficer.rawValue: isHeldByNPS
        case .own: "(known_case.officer = \(caller.staffID) AND \(caller.staffID) <> '')"
        case .ownSessions:
            """
            EXISTS (SELECT 1 FROM appointment a JOIN session_supervisor s ON s.session_id = a.session_id
                WHERE a.case_id = known_case.id AND s.supervisor = \(caller.staffID))
            """
        case .nobody: "0"
        }
    }
}

extension Querying {
    /// The requirement, where the call extends to it; otherwise as if there were none.
    ///
    /// The refused look names the case to the audit trail, and to nobody else.
    func requirement(_ text: String, for call: AuthorisedCall) throws -> StoredRequirement {
        let id = Identifier(text)
        let place = SQL.within(call.relation, of: call.caller)
        if let found = try requirement("case_id = \(id) AND \(place) AND \(call.viewer.sees)") {
            return found
        }
        let hidden: Identifier? = try value("SELECT case_id FROM unpaid_work WHERE case_id = \(id)")
        throw RefusedLook(.noSuchRequirement, at: [hidden].compactMap { $0 })
    }

    /// The requirement of a case that is known to be there.
    func requirement(of id: Identifier) throws -> StoredRequirement {
        guard let found = try requirement("case_id = \(id)") else { throw Status.noSuchRequirement }
        return found
    }

    private func requirement(_ condition: SQL) throws -> StoredRequirement? {
        let found = try first("FROM \(SQL.requirementTables) WHERE \(condition)") { row in
            (
                StoredRequirement(
                    id: row("case_id"), crn: row("known_case.crn"), version: row("version"),
                    state: row.choice("unpaid_work.state"), orderedMinutes: row("ordered_minutes"),
                    creditedMinutes: row("credited_minutes"), educationMinutes: row("education_minutes"),
                    sentencedOn: row("known_case.sentenced_on"), completeBy: row("complete_by"),
                    startedOn: row("started_on"), officer: row("officer"), isHeldByNPS: row(SQL.isHeldByNPS),
                    isIntensive: row("is_intensive"), isSupervisionDefault: row(SQL.isSupervisionDefault),
                    assessment: nil),
                row("assessment", as: [UInt8]?.self)
            )
        }
        guard case (var requirement, let bytes)? = found else { return nil }
        requirement.assessment = try bytes.map { try .init(decoding: $0) }
        return requirement
    }
}

extension Status {
    static let noSuchRequirement = Status(
        .notFound, "There is no such person with unpaid work.", reason: "NO_SUCH_REQUIREMENT")
}
