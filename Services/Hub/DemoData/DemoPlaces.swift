/// A place where people report; the places are real.
struct DemoSite {
    /// How many people of each grade work in a place.
    typealias Heads = [DemoGrade: Int]

    var name: String
    var type: String
    var town: String
    var county = "Lancashire"
    var postcodeDistricts: [String] = []
    var heads: Heads = [:]

    static let header = ["name", "type", "town"]
    var fields: [String] { [name, type, town] }

    /// The Hub, the management centres, the neighbourhood centres and the reporting centres added later.
    ///
    /// Source: the annual service plan 2018-19 and the inspection of 2019 (places; 229 staff; 7 trainees). How the
    /// grades are spread is ours, so that a field officer holds some 44 cases.
    static let all: [DemoSite] = [
        DemoSite(
            name: "Preston Hub", type: "HUB", town: "Preston", heads: [.hubOfficer: 9, .administrator: 29]),
        DemoSite(
            name: "Accrington LMC", type: "LMC", town: "Accrington", postcodeDistricts: ["BB5", "BB1"],
            heads: heads(po: 7, pso: 12, pqip: 1, managers: 2, supervisors: 5, upwManagers: 1, ttg: 3, programmes: 2)),
        DemoSite(
            name: "Preston LMC", type: "LMC", town: "Preston", postcodeDistricts: ["PR1", "PR2"],
            heads: heads(po: 6, pso: 10, pqip: 1, managers: 2, supervisors: 5, upwManagers: 1, ttg: 2, programmes: 2)),
        DemoSite(
            name: "Blackpool LMC", type: "LMC", town: "Blackpool", postcodeDistricts: ["FY1", "FY4"],
            heads: heads(po: 5, pso: 9, pqip: 1, managers: 2, supervisors: 5, upwManagers: 1, ttg: 2, programmes: 2)),
        DemoSite(
            name: "Carlisle LMC", type: "LMC", town: "Carlisle", county: "Cumbria", postcodeDistricts: ["CA1", "CA2"],
            heads: heads(po: 4, pso: 6, pqip: 1, managers: 2, supervisors: 3, ttg: 2, programmes: 2)),
        DemoSite(
            name: "Lancaster NC", type: "NC", town: "Lancaster", postcodeDistricts: ["LA1"],
            heads: heads(po: 3, pso: 5, pqip: 1, managers: 1, supervisors: 3, ttg: 2, programmes: 2)),
        DemoSite(
            name: "Chorley NC", type: "NC", town: "Chorley", postcodeDistricts: ["PR7", "PR6"],
            heads: heads(po: 3, pso: 5, pqip: 1, managers: 1, supervisors: 3, ttg: 2, programmes: 2)),
        DemoSite(
            name: "Skelmersdale NC", type: "NC", town: "Skelmersdale", postcodeDistricts: ["WN8"],
            heads: heads(po: 3, pso: 5, pqip: 1, managers: 1, supervisors: 3, ttg: 2, programmes: 1)),
        DemoSite(
            name: "Kendal NC", type: "NC", town: "Kendal", county: "Cumbria", postcodeDistricts: ["LA9"],
            heads: heads(po: 2, pso: 3, managers: 1, supervisors: 2, ttg: 1, programmes: 1)),
        DemoSite(
            name: "Workington NC", type: "NC", town: "Workington", county: "Cumbria", postcodeDistricts: ["CA14"],
            heads: heads(po: 3, pso: 4, managers: 1, supervisors: 2, ttg: 1, programmes: 1)),
        DemoSite(
            name: "Barrow NC", type: "NC", town: "Barrow", county: "Cumbria", postcodeDistricts: ["LA14"],
            heads: heads(po: 2, pso: 3, managers: 1, supervisors: 2, ttg: 1, programmes: 1)),
        DemoSite(name: "Burnley reporting centre", type: "REPORTING_CENTRE", town: "Burnley"),
        DemoSite(name: "Colne reporting centre", type: "REPORTING_CENTRE", town: "Colne"),
        DemoSite(name: "Penrith reporting centre", type: "REPORTING_CENTRE", town: "Penrith", county: "Cumbria"),
    ]

    /// Those with a field team: people who are supervised live there.
    static let homes = all.filter { !$0.postcodeDistricts.isEmpty }

    private static func heads(
        po: Int, pso: Int, pqip: Int = 0, managers: Int, supervisors: Int, upwManagers: Int = 0, ttg: Int,
        programmes: Int
    ) -> Heads {
        [
            .probationOfficer: po, .serviceOfficer: pso, .trainee: pqip, .teamManager: managers,
            .unpaidWorkSupervisor: supervisors, .unpaidWorkManager: upwManagers, .throughTheGateWorker: ttg,
            .facilitator: programmes,
        ]
    }
}

/// A prison that people of this area are sent to; the prisons are real.
struct DemoPrison {
    var name: String
    var role: String
    var holds: DemoPerson.Sex

    static let header = ["name", "role", "holds"]
    var fields: [String] { [name, role, holds.rawValue] }

    /// Source: the annual service plan 2016/17 and the inspection of 2019 (role); weights ours.
    private static let weights: [(DemoPrison, weight: Int)] = [
        (DemoPrison(name: "HMP Preston", role: "LEAD_HOST", holds: .male), 44),
        (DemoPrison(name: "HMP Lancaster Farms", role: "LEAD_HOST", holds: .male), 21),
        (DemoPrison(name: "HMP Kirkham", role: "LEAD_HOST", holds: .male), 15),
        (DemoPrison(name: "HMP Haverigg", role: "LEAD_HOST", holds: .male), 11),
        (DemoPrison(name: "HMP Garth", role: "NON_RESETTLEMENT", holds: .male), 4),
        (DemoPrison(name: "HMP Wymott", role: "NON_RESETTLEMENT", holds: .male), 5),
        (DemoPrison(name: "HMP Styal", role: "HOST", holds: .female), 55),
        (DemoPrison(name: "HMP Low Newton", role: "HOST", holds: .female), 45),
    ]

    static let all = weights.map(\.0)
    static let forMen = Weighted(weights.filter { $0.0.holds == .male })
    static let forWomen = Weighted(weights.filter { $0.0.holds == .female })
}
