import CivilCalendar

/// How many points a case is, and how many a full-time officer is to hold, from a date on.
///
/// Calibrated on 46 cases an officer and 120 an officer of the Hub (seed 003): 60 points at full time, where the usual
/// mix of bands makes a case 1 point on average. The points and both targets are this provider's.
package struct WorkloadTariff: Sendable {
    /// In force until the next one's day.
    package let from: Day
    private let green, yellow, blue, red: WorkloadPoints
    /// What a case counts until it is banded: the mean of the calibration.
    private let unbanded: WorkloadPoints
    /// A standalone case in the Hub, whatever its band.
    private let hub: WorkloadPoints
    /// Of what the case counts in the community.
    private let custodyPercent: Int
    private let fieldTarget, hubTarget: WorkloadPoints

    /// In the order of their dates; the first is in force from the contract's first day.
    package static let all = [
        WorkloadTariff(
            from: Day(year: 2015, month: 2, day: 1)!, green: 0.5, yellow: 0.8, blue: 1.4, red: 2.2, unbanded: 1,
            hub: 0.38, custodyPercent: 40, fieldTarget: 60, hubTarget: 46)
    ]

    /// The one that judges what bears the date; the first also judges what is older.
    package static func inForce(on day: Day) -> WorkloadTariff {
        all.last { $0.from <= day } ?? all[0]
    }

    /// One case's points; a case put to the NPS counts as Red, as we stay responsible until it is accepted (ours).
    package func points(_ weight: CaseWeight) -> WorkloadPoints {
        switch weight.setting {
        case .community: points(weight.standing)
        // Exact: every standing is a whole number of twentieths of a point.
        case .custody: WorkloadPoints(hundredths: points(weight.standing).hundredths * custodyPercent / 100)
        case .hub: hub
        }
    }

    private func points(_ standing: CaseWeight.Standing) -> WorkloadPoints {
        switch standing {
        case .banded(.green): green
        case .banded(.yellow): yellow
        case .banded(.blue): blue
        case .banded(.red), .escalated: red
        case .unbanded: unbanded
        }
    }

    /// What a full-time officer of the grade is to hold.
    package func target(_ grade: OfficerGrade) -> WorkloadPoints {
        grade.isField ? fieldTarget : hubTarget
    }
}
