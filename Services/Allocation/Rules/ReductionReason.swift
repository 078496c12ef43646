/// Why an officer is to hold less than the grade's target; numbered for storage.
package enum ReductionReason: Int, Sendable, CaseIterable {
    case annualLeave = 1
    case sickness
    case longTermSickness
    case maternityOrAdoption
    case specialLeave
    /// In training to be a probation officer.
    case pqip
    case newlyQualified
    case psoLearning
    case vocationalQualification
    case tradeUnion
    case singlePointOfContact
    case phasedReturn
    case coWorking
    case groupWork
    case courtDuty
    case otherDuty
    case other

    package var name: String {
        switch self {
        case .annualLeave: "Annual leave"
        case .sickness: "Sickness"
        case .longTermSickness: "Long-term sickness"
        case .maternityOrAdoption: "Maternity or adoption leave"
        case .specialLeave: "Special leave"
        case .pqip: "Training as a probation officer"
        case .newlyQualified: "Newly qualified"
        case .psoLearning: "Learning as a probation services officer"
        case .vocationalQualification: "Vocational qualification"
        case .tradeUnion: "Trade union duties"
        case .singlePointOfContact: "Single point of contact"
        case .phasedReturn: "Phased return to work"
        case .coWorking: "Co-working"
        case .groupWork: "Group work"
        case .courtDuty: "Court duty"
        case .otherDuty: "Another duty"
        case .other: "Another reason"
        }
    }

    /// The officer is away: the reduction is always 100 %.
    package var isAbsence: Bool {
        switch self {
        case .annualLeave, .sickness, .longTermSickness, .maternityOrAdoption, .specialLeave: true
        default: false
        }
    }

    /// What to offer, the first first; empty where any share may be right.
    package var usualPercents: [Int] {
        switch self {
        case .pqip: Self.traineeStepPercents
        case .newlyQualified, .psoLearning: [20]
        // Level 3, then levels 4 and 5.
        case .vocationalQualification: [5, 10]
        default: isAbsence ? [100] : []
        }
    }

    package var maximumPercent: Int {
        switch self {
        case .tradeUnion: 50
        case .singlePointOfContact: 5
        default: 100
        }
    }

    /// How long it usually lasts, of training each step; nil where nothing is usual.
    package var usualMonths: Int? {
        switch self {
        case .maternityOrAdoption, .pqip, .psoLearning, .vocationalQualification: 6
        case .newlyQualified: 9
        default: nil
        }
    }

    /// Of the three half-years of a trainee.
    package static let traineeStepPercents = [80, 60, 40]
}
