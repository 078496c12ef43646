import CivilCalendar
import Messages

extension DemoProject {
    /// Thirty of them: three in four an outdoor group, as the inspection of 2019 found; all invented.
    static let all: [DemoProject] = zip(1..., unnumbered).map { number, project in
        var project = project
        project.number = number
        return project
    }

    private static let unnumbered: [DemoProject] =
        preston + eastLancashire + blackpool + northLancashire + southLancashire + cumbria

    private static let preston = [
        outdoors("Canal bank paths", "Preston", "PR1", .earlyInTheWeek + [.saturday], [.machinery, .publicFacing]),
        outdoors("Cemetery railings", "Preston", "PR2", .laterInTheWeek + [.sunday], [.heavyWork]),
        outdoors(
            "Playground repairs", "Preston", "PR1", [.monday, .tuesday, .friday], [.childrenPresent, .nearSchool]),
        outdoors(
            "Almshouse gardens, women's group", "Preston", "PR2", [.monday, .tuesday, .thursday, .saturday],
            [.womenOnly, .hygieneFacilities, .vulnerableAdults]),
        DemoProject(
            name: "Furniture workshop", type: .enclosedWorkshop, town: "Preston", postcodeDistrict: "PR1",
            beneficiary: "A furniture charity", weekdays: .earlyInTheWeek + .laterInTheWeek + [.friday],
            attributes: [.enclosed, .hygieneFacilities, .wheelchairAccess], tools: "Sanders, brushes"),
        DemoProject(
            name: "Unpaid work induction", type: .induction, town: "Preston", postcodeDistrict: "PR1",
            beneficiary: "The provider itself", weekdays: [.monday, .wednesday], attributes: [.wheelchairAccess],
            end: TimeOfDay(hour: 11, minute: 0)!, breakMinutes: 0),
    ]

    private static let eastLancashire = [
        outdoors("Market hall renovation", "Accrington", "BB5", .earlyInTheWeek + [.saturday], [.sharpTools]),
        outdoors("Millstream clearance", "Accrington", "BB5", .laterInTheWeek + [.sunday], [.heavyWork]),
        shop("Hospice shop", "Accrington", "BB1", .earlyInTheWeek + [.saturday], [.vulnerableAdults]),
        DemoProject(
            name: "Building skills course", type: .educationContracted, town: "Accrington", postcodeDistrict: "BB5",
            beneficiary: "A further education college", weekdays: [.wednesday, .thursday],
            attributes: [.publicFacing, .wheelchairAccess], usualSupervisors: 0),
        outdoors(
            "Allotment fencing", "Burnley", "BB11", [.tuesday, .thursday, .saturday], [.sharpTools, .nearSchool]),
        outdoors("Station gardens", "Colne", "BB8", [.monday, .friday, .saturday], [.publicFacing]),
    ]

    private static let blackpool = [
        outdoors(
            "Promenade cleaning", "Blackpool", "FY1", .earlyInTheWeek + [.saturday, .sunday], [.publicFacing]),
        outdoors("Churchyard clearance", "Blackpool", "FY4", .laterInTheWeek + [.saturday], [.sharpTools]),
        outdoors(
            "Sheltered housing gardens", "Blackpool", "FY4", [.monday, .friday], [.loneBeneficiary, .residential]),
        shop("Animal rescue shop", "Blackpool", "FY1", .laterInTheWeek + [.saturday], []),
    ]

    private static let northLancashire = [
        outdoors("Canal lock painting", "Lancaster", "LA1", .earlyInTheWeek + [.saturday], [.publicFacing]),
        outdoors("Woodland coppicing", "Lancaster", "LA1", .laterInTheWeek + [.sunday], [.machinery, .sharpTools]),
        shop("Reuse shop", "Lancaster", "LA1", .earlyInTheWeek + [.saturday], [.wheelchairAccess]),
    ]

    private static let southLancashire = [
        outdoors("Country park paths", "Chorley", "PR7", .earlyInTheWeek + [.saturday], [.heavyWork]),
        expired(outdoors("Bowling green", "Chorley", "PR6", [.tuesday, .thursday, .sunday], [.alcoholOnSite])),
        outdoors("Estate litter and graffiti", "Skelmersdale", "WN8", .earlyInTheWeek + [.sunday], [.nearSchool]),
        outdoors("Community centre", "Skelmersdale", "WN8", .laterInTheWeek + [.saturday], [.childrenPresent]),
    ]

    private static let cumbria = [
        outdoors("Riverside flood clean-up", "Carlisle", "CA1", .earlyInTheWeek + [.saturday], [.heavyWork]),
        outdoors("City wall lighting", "Carlisle", "CA2", .laterInTheWeek + [.sunday], [.machinery]),
        shop("Air ambulance shop", "Carlisle", "CA1", .earlyInTheWeek + [.saturday], []),
        outdoors("Fell path stone pitching", "Kendal", "LA9", .earlyInTheWeek + [.saturday], [.sharpTools]),
        outdoors("Harbour wall", "Workington", "CA14", .earlyInTheWeek + [.saturday, .sunday], [.publicFacing]),
        outdoors("Dock museum grounds", "Barrow", "LA14", .earlyInTheWeek + [.saturday], [.nearSchool]),
        outdoors("Beacon footpath", "Penrith", "CA11", [.wednesday, .saturday], [.loneBeneficiary]),
    ]

    private static func outdoors(
        _ name: String, _ town: String, _ district: String, _ weekdays: [Weekday], _ attributes: [Attribute]
    ) -> DemoProject {
        DemoProject(
            name: name, type: name.contains("flood") ? .rapidDeployment : .groupRegional, town: town,
            postcodeDistrict: district, beneficiary: "The council", weekdays: weekdays, attributes: attributes,
            tools: attributes.contains(.sharpTools) ? "Loppers, billhooks, gloves" : "Shovels, brushes, gloves")
    }

    /// An individual placement, which the charity itself supervises.
    private static func shop(
        _ name: String, _ town: String, _ district: String, _ weekdays: [Weekday], _ attributes: [Attribute]
    ) -> DemoProject {
        DemoProject(
            name: name, type: .individualCharity, town: town, postcodeDistrict: district, beneficiary: "A charity",
            weekdays: weekdays, attributes: attributes + [.publicFacing, .hygieneFacilities],
            start: TimeOfDay(hour: 10, minute: 0)!, end: TimeOfDay(hour: 16, minute: 0)!, breakMinutes: 0,
            siteCapacity: 6, usualSupervisors: 0)
    }

    private static func expired(_ project: DemoProject) -> DemoProject {
        var project = project
        project.hasExpiredRiskAssessment = true
        return project
    }
}

extension [Weekday] {
    fileprivate static let earlyInTheWeek: [Weekday] = [.monday, .tuesday]
    fileprivate static let laterInTheWeek: [Weekday] = [.wednesday, .thursday]
}
