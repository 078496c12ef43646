import CivilCalendar

enum DemoGrade: String, CaseIterable {
    case probationOfficer = "PO"
    case serviceOfficer = "PSO"
    case trainee = "PQIP"
    case hubOfficer = "HUB_RO"
    case teamManager = "TEAM_MANAGER"
    case unpaidWorkSupervisor = "UPW_SUPERVISOR"
    case unpaidWorkManager = "UPW_MANAGER"
    case throughTheGateWorker = "TTG_WORKER"
    case facilitator = "FACILITATOR"
    case administrator = "ADMINISTRATOR"

    static let field: [DemoGrade] = [.probationOfficer, .serviceOfficer, .trainee]
    var isField: Bool { Self.field.contains(self) }
}

/// An invented member of staff.
struct DemoStaffMember {
    var id: String
    var surname: String
    var forename: String
    var sex: DemoPerson.Sex
    var grade: DemoGrade
    /// Tenths of full time.
    var fteTenths: Int
    var site: DemoSite
    var skills: [String] = []
    var startedOn: Day
    var endsOn: Day?
    /// `from/to`, the end open where nobody knows it.
    var absence = ""
    var training: [DemoTraining] = []

    static let header = [
        "staff_id", "surname", "forenames", "sex", "grade", "fte", "site", "skills", "started_on", "ends_on", "absence",
        "training",
    ]

    var fields: [String] {
        [
            id, surname, forename, sex.rawValue, grade.rawValue, fteTenths == 10 ? "1" : "0.\(fteTenths)", site.name,
            skills.joined(separator: ";"), "\(startedOn)", endsOn.map { "\($0)" } ?? "", absence,
            training.map(\.text).joined(separator: ";"),
        ]
    }

    init(number: Int, grade: DemoGrade, site: DemoSite, on day: Day, _ random: inout SplitMix64) {
        id = "STF" + DemoPerson.padded(number, to: 4)
        self.grade = grade
        self.site = site
        sex = random.happens(perMille: Self.womenPerMille) ? .female : .male
        let background = DemoBackground.perMille.pick(&random)
        surname = random.pick(background.names.surnames)
        forename = random.pick(background.names.forenames(sex))
        fteTenths = Self.fteTenths.pick(&random)
        startedOn = day.advanced(by: -random.within(grade == .trainee ? 60...700 : 40...5800))!
        if random.happens(perMille: Self.agencyPerMille) { endsOn = day.advanced(by: random.within(30...240))! }
        if random.happens(perMille: Self.absentPerMille) { absence = Self.absence(around: day, &random) }
        if grade.isField { skills = Self.skills(background, &random) }
        training = DemoTraining.taken(by: grade, skills: skills, on: day, &random)
        if let holder = DemoAccountHolder.byNumber[number] { become(holder) }
    }

    private mutating func become(_ holder: DemoAccountHolder) {
        surname = holder.surname
        forename = holder.forename
        sex = holder.sex
        fteTenths = 10
        endsOn = nil
        absence = ""
    }

    private static func absence(around day: Day, _ random: inout SplitMix64) -> String {
        let from = day.advanced(by: -random.within(2...39))!
        return random.happens(perMille: 550) ? "\(from)/" : "\(from)/\(day.advanced(by: random.within(6...90))!)"
    }

    private static func skills(_ background: DemoBackground, _ random: inout SplitMix64) -> [String] {
        let learnt = skillsPerMille.filter { random.happens(perMille: $0.value) }.map(\.key)
        switch background.language {
        case "ur": return learnt + ["URDU"]
        case "pl": return learnt + ["POLISH"]
        default: return learnt
        }
    }

    /// The weights are ours, near those of the extract that this is shaped after.
    private static let womenPerMille = 610
    private static let absentPerMille = 105
    private static let agencyPerMille = 20
    private static let fteTenths = Weighted([10: 45, 8: 13, 6: 23, 5: 19])
    private static let skillsPerMille: KeyValuePairs = [
        "DA": 490, "CHILD_PROTECTION": 370, "WOMEN": 310, "YOUNG_ADULTS": 330, "IOM": 170, "SEX_OFFENCE": 95,
        "HATE_CRIME": 210, "MENTAL_HEALTH": 180,
    ]
}
