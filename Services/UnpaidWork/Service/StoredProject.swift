import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A project as it is kept: what the rules ask of it, and what else people are told.
struct StoredProject {
    let id: Identifier
    let version: Int
    let rules: Project
    let beneficiary: String
    let nominatedBy: String
    let meetingPoint: String
    let start: TimeOfDay
    let end: TimeOfDay
    let breakMinutes: Int
    /// How many supervisors a session usually has; 0 where the beneficiary supervises.
    let usualSupervisors: Int
    /// In the vehicle; 0 where none is needed.
    let seats: Int
    let tools: String
    let notes: String

    /// What a session has before it is staffed otherwise.
    func places(supervisors: Int) -> Int {
        SessionPlaces(
            supervisors: usualSupervisors == 0 ? nil : supervisors, ratio: rules.supervisorRatio,
            seats: seats == 0 ? nil : seats, siteCapacity: rules.siteCapacity
        ).places
    }
}

extension SQL {
    static let projectColumns: SQL = """
        project.id, project.version, project.name, type, attributes, town, postcode_district, weekdays, opens_on,
        closes_on, risk_assessed_on, risk_assessment_expires_on, site_capacity, supervisor_ratio, beneficiary,
        nominated_by, meeting_point, project.starts, project.ends, project.break_minutes, usual_supervisors, seats,
        tools, notes
        """
}

extension StoredProject {
    /// Of `SQL.projectColumns`.
    init(_ row: inout Row) {
        let id = row.next(Identifier.self)
        let version = row.next(Int.self)
        let rules = Project(
            id: "\(id)", name: row.next(), type: ProjectType(rawValue: row.next()) ?? .groupRegional,
            attributes: SiteAttributes(rawValue: row.next()), town: row.next(), postcodeDistrict: row.next(),
            weekdays: Set(bits: row.next()), opensOn: row.next(), closesOn: row.next(), riskAssessedOn: row.next(),
            riskAssessmentExpiresOn: row.next(), siteCapacity: row.next(), supervisorRatio: row.next())
        self.init(
            id: id, version: version, rules: rules, beneficiary: row.next(), nominatedBy: row.next(),
            meetingPoint: row.next(), start: row.next(), end: row.next(), breakMinutes: row.next(),
            usualSupervisors: row.next(), seats: row.next(), tools: row.next(), notes: row.next())
    }
}

extension Querying {
    /// Throws `notFound` where there is none.
    func project(_ text: String) throws -> StoredProject {
        let found = try first(
            "SELECT \(SQL.projectColumns) FROM project WHERE id = \(Identifier(text))", StoredProject.init)
        guard let found else { throw Status(.notFound, "There is no such project.", reason: "NO_SUCH_PROJECT") }
        return found
    }
}

extension Wire.Project {
    init(_ stored: StoredProject) {
        let rules = stored.rules
        self.init(
            projectId: "\(stored.id)", version: UInt32(stored.version), name: rules.name,
            type: .init(rawValue: Int32(rules.type.rawValue)), beneficiary: stored.beneficiary,
            nominatedBy: stored.nominatedBy, town: rules.town, postcodeDistrict: rules.postcodeDistrict,
            meetingPoint: stored.meetingPoint, attributes: rules.attributes.numbers.map { UInt32($0) },
            weekdays: rules.weekdays.sorted { $0.rawValue < $1.rawValue }.map { .init(rawValue: Int32($0.rawValue)) },
            startTime: "\(stored.start)", endTime: "\(stored.end)", breakMinutes: UInt32(stored.breakMinutes),
            opensOn: "\(rules.opensOn)", closesOn: rules.closesOn.text, riskAssessedOn: rules.riskAssessedOn.text,
            riskAssessmentExpiresOn: rules.riskAssessmentExpiresOn.text, siteCapacity: UInt32(rules.siteCapacity),
            supervisorRatio: UInt32(rules.supervisorRatio), usualSupervisors: UInt32(stored.usualSupervisors),
            seats: UInt32(stored.seats), tools: stored.tools, notes: stored.notes)
    }
}

extension Day? {
    /// As ISO text; empty where there is none.
    var text: String { map { "\($0)" } ?? "" }
}

extension TimeOfDay: SQLConvertible {
    /// ISO 8601 text, such as `09:00`.
    package var sql: SQLValue { .text("\(self)") }
    package static func read(_ row: borrowing Row, at column: Int32) -> TimeOfDay {
        TimeOfDay(iso: String.read(row, at: column)) ?? .midnight
    }
}
