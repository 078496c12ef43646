import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A project as it is kept: what the rules ask of it, and what else people are told.
struct StoredProject: Versioned {
    static let noun = "The project"

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
    /// Whom it is for, where they are on the list; then `beneficiary` is their name.
    let beneficiaryID: Identifier?
    /// What its supervisors need besides what all need.
    let competences: Set<CompetenceKind>
    let pickUpPoints: [PickUpPoint]

    /// Of a session with so many supervisors, and with a vehicle of so many seats; without one, the usual seats.
    func places(supervisors: Int, vehicleSeats: Int? = nil) -> SessionPlaces {
        SessionPlaces(
            supervisors: usualSupervisors == 0 ? nil : supervisors, ratio: rules.supervisorRatio,
            seats: vehicleSeats ?? (seats == 0 ? nil : seats), siteCapacity: rules.siteCapacity)
    }
}

/// Where the vehicle picks people up, and when.
struct PickUpPoint: Hashable {
    let place: String
    let at: TimeOfDay

    /// `08:15 Bus station`
    var words: String { "\(at) \(place)" }
}

extension StoredProject {
    init(_ row: inout Row) {
        let id = row("project.id", as: Identifier.self)
        let version = row("project.version", as: Int.self)
        let rules = Project(
            id: "\(id)", name: row("project.name"), type: ProjectType(rawValue: row("type")) ?? .groupRegional,
            attributes: SiteAttributes(rawValue: row("attributes")), town: row("town"),
            postcodeDistrict: row("postcode_district"), weekdays: Set(bits: row("weekdays")), opensOn: row("opens_on"),
            closesOn: row("closes_on"), riskAssessedOn: row("risk_assessed_on"),
            riskAssessmentExpiresOn: row("risk_assessment_expires_on"), siteCapacity: row("site_capacity"),
            supervisorRatio: row("supervisor_ratio"))
        self.init(
            id: id, version: version, rules: rules, beneficiary: row("beneficiary"), nominatedBy: row("nominated_by"),
            meetingPoint: row("meeting_point"), start: row("project.starts"), end: row("project.ends"),
            breakMinutes: row("project.break_minutes"), usualSupervisors: row("usual_supervisors"), seats: row("seats"),
            tools: row("tools"), notes: row("notes"), beneficiaryID: row("beneficiary_id"),
            competences: Set(bits: row("competences")),
            pickUpPoints: row(
                """
                (SELECT group_concat(words, char(10)) FROM (SELECT at || ' ' || place AS words
                    FROM pick_up_point WHERE pick_up_point.project_id = project.id
                    ORDER BY position))
                """,
                as: String.self
            ).split(separator: "\n").compactMap(PickUpPoint.init))
    }
}

extension PickUpPoint {
    /// Of its words.
    fileprivate init?(_ words: Substring) {
        guard let at = TimeOfDay(iso: String(words.prefix(5))) else { return nil }
        self.init(place: String(words.dropFirst(6)), at: at)
    }
}

/// A set of competences, as a bit a kind.
extension Set<CompetenceKind> {
    var bits: Int { reduce(0) { $0 | 1 << ($1.rawValue - 1) } }

    init(bits: Int) { self = Set(CompetenceKind.allCases.filter { bits & 1 << ($0.rawValue - 1) != 0 }) }
}

extension Querying {
    /// Throws `notFound` where there is none.
    func project(_ text: String) throws -> StoredProject {
        return try first("FROM project WHERE id = \(Identifier(text))", StoredProject.init).found("project")
    }
}

extension Wire.Project {
    init(_ stored: StoredProject) {
        let rules = stored.rules
        self.init(
            projectId: "\(stored.id)", version: UInt32(stored.version), name: rules.name,
            type: .init(rules.type), beneficiary: stored.beneficiary,
            nominatedBy: stored.nominatedBy, town: rules.town, postcodeDistrict: rules.postcodeDistrict,
            meetingPoint: stored.meetingPoint, attributes: rules.attributes.numbers.map { UInt32($0) },
            weekdays: rules.weekdays.sorted { $0.rawValue < $1.rawValue }.map { .init($0) },
            startTime: "\(stored.start)", endTime: "\(stored.end)", breakMinutes: UInt32(stored.breakMinutes),
            opensOn: "\(rules.opensOn)", closesOn: rules.closesOn.text, riskAssessedOn: rules.riskAssessedOn.text,
            riskAssessmentExpiresOn: rules.riskAssessmentExpiresOn.text, siteCapacity: UInt32(rules.siteCapacity),
            supervisorRatio: UInt32(rules.supervisorRatio), usualSupervisors: UInt32(stored.usualSupervisors),
            seats: UInt32(stored.seats), tools: stored.tools, notes: stored.notes,
            beneficiaryId: stored.beneficiaryID.map { "\($0)" } ?? "",
            competences: stored.competences.sorted { $0.rawValue < $1.rawValue }.map { .init($0) },
            pickUpPoints: stored.pickUpPoints.map { .init(place: $0.place, at: "\($0.at)") })
    }
}

extension TimeOfDay: SQLConvertible {
    /// ISO 8601 text, such as `09:00`.
    package var sql: SQLValue { .text("\(self)") }
    package static func read(_ row: borrowing Row, at column: Int32) -> TimeOfDay {
        TimeOfDay(iso: String.read(row, at: column)) ?? .midnight
    }
}
