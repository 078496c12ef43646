import CivilCalendar

/// The staff for up to 5,500 people: who they are, and who of them holds whom.
struct DemoTeam {
    /// The persons supervised in Cumbria and Lancashire, for whom 229 staff work.
    static let peopleLimit = 5500
    static let memberCount = DemoSite.all.reduce(0) { $0 + $1.heads.values.reduce(0, +) }

    let members: [DemoStaffMember]
    /// People are supervised where they live: a town's share of them is its share of the field officers' time.
    let homes: Weighted<DemoSite>
    private let hubOfficers: Weighted<String>
    /// By town: for what only a probation officer may hold, for what a trainee may not, and for the rest.
    private let probationOfficers, qualifiedOfficers, fieldOfficers: [String: Weighted<String>]

    /// - Parameter number: From 0; the second team's first member comes after the first team's last.
    init(number: Int, seed: UInt64, on day: Day) {
        var random = SplitMix64(seed: seed, for: .staff, index: number)
        var members: [DemoStaffMember] = []
        for grade in DemoGrade.allCases {
            for site in DemoSite.all {
                for _ in 0..<site.heads[grade, default: 0] {
                    let next = number * Self.memberCount + members.count + 1
                    members.append(DemoStaffMember(number: next, grade: grade, site: site, on: day, &random))
                }
            }
        }
        self.members = members
        hubOfficers = Self.byTime(members.filter { $0.grade == .hubOfficer })
        let field = Dictionary(grouping: members.filter(\.grade.isField), by: \.site.town)
        homes = Weighted(DemoSite.homes.map { ($0, weight: Self.time(field[$0.town]!)) })
        fieldOfficers = field.mapValues(Self.byTime)
        qualifiedOfficers = field.mapValues { Self.byTime($0.filter { $0.grade != .trainee }) }
        probationOfficers = field.mapValues { Self.byTime($0.filter { $0.grade == .probationOfficer }) }
    }

    /// The officer who holds a person: the Hub where every sentence is unpaid work alone, else somebody where they live.
    func officer(
        for risk: DemoRisk, in town: String, isStandaloneUnpaidWork: Bool, _ random: inout SplitMix64
    ) -> String {
        if isStandaloneUnpaidWork && !risk.isBlueOrRed { return hubOfficers.pick(&random) }
        let isWellPlaced = random.happens(perMille: Self.wellPlacedPerMille)
        let officers =
            if risk.needsProbationOfficer && isWellPlaced {
                probationOfficers
            } else if risk.isRed {
                qualifiedOfficers
            } else {
                fieldOfficers
            }
        return officers[town]!.pick(&random)
    }

    /// Some cases are with a grade that speaks against it, for the exception list; ours.
    private static let wellPlacedPerMille = 930

    private static func time(_ members: [DemoStaffMember]) -> Int {
        members.reduce(0) { $0 + $1.fteTenths * ($1.grade == .trainee ? 6 : 10) }
    }

    private static func byTime(_ members: [DemoStaffMember]) -> Weighted<String> {
        Weighted(members.map { ($0.id, weight: $0.fteTenths * share($0.grade)) })
    }

    /// Of the cases that any grade may hold, for the same working time: probation officers are given less of them, as
    /// they hold what others may not, and trainees less, as they learn; so that all are about as full.
    private static func share(_ grade: DemoGrade) -> Int {
        switch grade {
        case .probationOfficer: 9
        case .trainee: 12
        default: 20
        }
    }
}
