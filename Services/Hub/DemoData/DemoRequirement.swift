/// A requirement of a community order or suspended sentence.
enum DemoRequirement: String {
    case unpaidWork = "UPW"
    case activityDays = "RAR"
    case programme = "PROG"
    case treatment
    case attendanceCentre = "AC"

    /// Age at sentence, in years, at which an attendance centre may be required; and at which ACE counts.
    static let youngAdultYears = 18...24

    /// The requirements of an order, per mille.
    ///
    /// Generator weights from the inspection of 2019: half of those with unpaid work have nothing else. How many have
    /// unpaid work, and the rest, is ours.
    private static let weights: [([DemoRequirement], weight: Int)] = [
        ([.unpaidWork], 235),
        ([.unpaidWork, .activityDays], 150),
        ([.unpaidWork, .programme], 25),
        ([.unpaidWork, .activityDays, .programme], 30),
        ([.unpaidWork, .treatment], 15),
        ([.unpaidWork, .activityDays, .treatment], 20),
        ([.activityDays], 300),
        ([.activityDays, .programme], 80),
        ([.activityDays, .treatment], 70),
        ([.programme], 25),
        ([.treatment], 30),
        ([.attendanceCentre], 12),
        ([.activityDays, .attendanceCentre], 8),
    ]

    static let plans = Weighted(weights)
    static let plansWithUnpaidWork = Weighted(weights.filter { $0.0.contains(.unpaidWork) })

    /// As an extract writes it, such as `UPW:80h`; nothing for an attendance centre at another age.
    func text(age: Int, sex: DemoPerson.Sex, lengthMonths: Int, _ random: inout SplitMix64) -> String? {
        switch self {
        case .unpaidWork: "UPW:\(Self.hoursOfUnpaidWork.pick(&random))h"
        case .activityDays: "RAR:\(Self.daysOfActivity.pick(&random))d"
        case .programme: "PROG:\((sex == .male ? Self.programmes : Self.programmesForWomen).pick(&random))"
        case .treatment: Self.treatment(lengthMonths: lengthMonths, &random)
        case .attendanceCentre:
            Self.youngAdultYears.contains(age) ? "AC:\(Self.hoursOfAttendance.pick(&random))h" : nil
        }
    }

    private static func treatment(lengthMonths: Int, _ random: inout SplitMix64) -> String {
        let kind = treatments.pick(&random)
        let months = kind == "ATR" ? 6 : random.pick([6, 9, 12].filter { $0 <= lengthMonths })
        return "\(kind):\(months)m"
    }

    /// Hours: 40 to 300.
    private static let hoursOfUnpaidWork = Weighted([
        40: 9, 60: 14, 80: 20, 100: 20, 120: 14, 150: 8, 180: 6, 200: 5, 240: 3, 300: 1,
    ])
    private static let daysOfActivity = Weighted([5: 11, 10: 26, 15: 14, 20: 14, 25: 12, 30: 12, 40: 11])
    private static let programmes = Weighted(["TSP": 28, "BBR": 24, "RESOLVE": 20, "DID": 28])
    /// Building Better Relationships and RESOLVE are for men.
    private static let programmesForWomen = Weighted(["TSP": 45, "DID": 55])
    private static let treatments = Weighted(["DRR": 46, "ATR": 35, "MHTR": 19])
    /// Hours: 12 to 36.
    private static let hoursOfAttendance = Weighted([12: 25, 24: 50, 36: 25])
}
