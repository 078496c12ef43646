import CivilCalendar
import Messages

/// An invented project; the towns are real.
struct DemoProject {
    /// What there is at a site, numbered as in the contract.
    enum Attribute: UInt32 {
        case childrenPresent = 1
        case vulnerableAdults, nearSchool, residential, sharpTools, machinery, loneBeneficiary, womenOnly
        case hygieneFacilities, wheelchairAccess, publicFacing, heavyWork, enclosed, alcoholOnSite
    }

    var name: String
    var type: Wire.ProjectType
    var town: String
    var postcodeDistrict: String
    var beneficiary: String
    var weekdays: [Weekday]
    var attributes: [Attribute] = []
    var tools = ""
    /// Of the day; a short one has no break.
    var start = TimeOfDay(hour: 9, minute: 0)!
    var end = TimeOfDay(hour: 16, minute: 30)!
    var breakMinutes = 30
    var siteCapacity: UInt32 = 10
    /// 0 where the beneficiary supervises.
    var usualSupervisors: UInt32 = 1
    var hasExpiredRiskAssessment = false
    /// From 1: its place in the list, which is its identity.
    var number = 0

    /// The same for the same place in the list.
    var id: String { "01900000-0000-7000-8000-0000000000\(DemoPerson.padded(number, to: 2))" }

    /// What a whole day counts for.
    var minutes: Int { start.minutes(to: end) - breakMinutes }
    var isOutdoorGroup: Bool { [.groupNational, .groupRegional, .rapidDeployment].contains(type) }
    var isWomenOnly: Bool { attributes.contains(.womenOnly) }
    /// Where a woman may be the only one.
    var isMixedGroup: Bool { (isOutdoorGroup || type == .enclosedWorkshop) && !isWomenOnly }
    /// Whether people are placed there until their hours are worked.
    var isWork: Bool { type != .induction && type != .educationContracted && type != .educationOnline }

    /// Whether somebody of a town, or a supervisor who works there, is sent here before anywhere else.
    func isNear(_ home: String) -> Bool { home == town || Self.nearestHome[town] == home }

    /// Nobody lives in these towns as far as the extract tells, and they have no supervisors.
    private static let nearestHome = ["Burnley": "Accrington", "Colne": "Accrington", "Penrith": "Carlisle"]
}

extension TimeOfDay {
    /// Below 0 where the other is earlier.
    func minutes(to other: TimeOfDay) -> Int { (other.hour - hour) * 60 + other.minute - minute }
}

extension Wire.Project {
    /// As it stands on a day: its risks were assessed, and but for one that holds.
    init(_ project: DemoProject, on day: Day) {
        func text(_ days: Int) -> String { "\(day.advanced(by: days)!)" }
        self.init(
            projectId: project.id, name: project.name, type: project.type, beneficiary: project.beneficiary,
            nominatedBy: "Invented for the demonstration", town: project.town,
            postcodeDistrict: project.postcodeDistrict, meetingPoint: "\(project.name), \(project.town)",
            attributes: project.attributes.map(\.rawValue), weekdays: project.weekdays.map(Wire.Weekday.init),
            startTime: "\(project.start)", endTime: "\(project.end)", breakMinutes: UInt32(project.breakMinutes),
            opensOn: text(-500))
        riskAssessedOn = text(project.hasExpiredRiskAssessment ? -375 : -120)
        riskAssessmentExpiresOn = text(project.hasExpiredRiskAssessment ? -10 : 245)
        siteCapacity = project.siteCapacity
        supervisorRatio = 8
        usualSupervisors = project.usualSupervisors
        seats = project.isOutdoorGroup ? 8 * project.usualSupervisors : 0
        tools = project.tools
        notes = "Invented for the demonstration."
    }
}

extension Wire.Weekday {
    init(_ weekday: Weekday) { self.init(rawValue: Int32(weekday.rawValue)) }
}
