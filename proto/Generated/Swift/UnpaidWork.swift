// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.unpaidwork.v1.Weekday`.
    package enum Weekday: WireEnum {
        case unspecified
        case monday
        case tuesday
        case wednesday
        case thursday
        case friday
        case saturday
        case sunday
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .monday
            case 2: .tuesday
            case 3: .wednesday
            case 4: .thursday
            case 5: .friday
            case 6: .saturday
            case 7: .sunday
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .monday: 1
            case .tuesday: 2
            case .wednesday: 3
            case .thursday: 4
            case .friday: 5
            case .saturday: 6
            case .sunday: 7
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Frequency`.
    package enum Frequency: WireEnum {
        case unspecified
        case once
        case weekly
        case fortnightly
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .once, .weekly, .fortnightly]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .once
            case 2: .weekly
            case 3: .fortnightly
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .once: 1
            case .weekly: 2
            case .fortnightly: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Trigger`.
    package enum Trigger: WireEnum {
        case unspecified
        case appointment
        case allocation
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .appointment, .allocation]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .appointment
            case 2: .allocation
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .appointment: 1
            case .allocation: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.CompetenceKind`.
    package enum CompetenceKind: WireEnum {
        case unspecified
        case firstAid
        case riskOfHarm
        case domesticAbuse
        case driving
        case lantra
        case manualHandling
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .firstAid, .riskOfHarm, .domesticAbuse, .driving, .lantra, .manualHandling]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .firstAid
            case 2: .riskOfHarm
            case 3: .domesticAbuse
            case 4: .driving
            case 5: .lantra
            case 6: .manualHandling
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .firstAid: 1
            case .riskOfHarm: 2
            case .domesticAbuse: 3
            case .driving: 4
            case .lantra: 5
            case .manualHandling: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RequirementState`.
    package enum RequirementState: WireEnum {
        case unspecified
        case toAssess
        case toPlace
        case toInstruct
        case working
        case completed
        case withdrawn
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .toAssess, .toPlace, .toInstruct, .working, .completed, .withdrawn]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .toAssess
            case 2: .toPlace
            case 3: .toInstruct
            case 4: .working
            case 5: .completed
            case 6: .withdrawn
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .toAssess: 1
            case .toPlace: 2
            case .toInstruct: 3
            case .working: 4
            case .completed: 5
            case .withdrawn: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Worklist`.
    package enum Worklist: WireEnum {
        case unspecified
        case toAssess
        case toPlace
        case toInstruct
        case working
        case arrangeBy
        case reviewDue
        case twelveMonths
        case completed
        case mine
        case reoffer
        case intensive
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .toAssess, .toPlace, .toInstruct, .working, .arrangeBy, .reviewDue, .twelveMonths, .completed, .mine, .reoffer, .intensive]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .toAssess
            case 2: .toPlace
            case 3: .toInstruct
            case 4: .working
            case 5: .arrangeBy
            case 6: .reviewDue
            case 7: .twelveMonths
            case 8: .completed
            case 9: .mine
            case 10: .reoffer
            case 11: .intensive
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .toAssess: 1
            case .toPlace: 2
            case .toInstruct: 3
            case .working: 4
            case .arrangeBy: 5
            case .reviewDue: 6
            case .twelveMonths: 7
            case .completed: 8
            case .mine: 9
            case .reoffer: 10
            case .intensive: 11
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RequirementOrder`.
    package enum RequirementOrder: WireEnum {
        case unspecified
        case lastDay
        case name
        case town
        case sentenced
        case remaining
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .lastDay, .name, .town, .sentenced, .remaining]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .lastDay
            case 2: .name
            case 3: .town
            case 4: .sentenced
            case 5: .remaining
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .lastDay: 1
            case .name: 2
            case .town: 3
            case .sentenced: 4
            case .remaining: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Known`.
    package enum Known: WireEnum {
        case unspecified
        case yes
        case no
        case notEstablished
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .yes, .no, .notEstablished]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .yes
            case 2: .no
            case 3: .notEstablished
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .yes: 1
            case .no: 2
            case .notEstablished: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Fitness`.
    package enum Fitness: WireEnum {
        case unspecified
        case anyWork
        case lightDuties
        case noPhysicalWork
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .anyWork, .lightDuties, .noPhysicalWork]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .anyWork
            case 2: .lightDuties
            case 3: .noPhysicalWork
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .anyWork: 1
            case .lightDuties: 2
            case .noPhysicalWork: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AssessmentSource`.
    package enum AssessmentSource: WireEnum {
        case unspecified
        case oasys
        case preSentenceReport
        case interview
        case officer
        case npsInformation
        case policeCheck
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .oasys, .preSentenceReport, .interview, .officer, .npsInformation, .policeCheck]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .oasys
            case 2: .preSentenceReport
            case 3: .interview
            case 4: .officer
            case 5: .npsInformation
            case 6: .policeCheck
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .oasys: 1
            case .preSentenceReport: 2
            case .interview: 3
            case .officer: 4
            case .npsInformation: 5
            case .policeCheck: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AssessmentQuestion`.
    package enum AssessmentQuestion: WireEnum {
        case unspecified
        case weapons
        case threatsToOthers
        case restrainingOrder
        case sexualRisk
        case riskToChildren
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .weapons, .threatsToOthers, .restrainingOrder, .sexualRisk, .riskToChildren]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .weapons
            case 2: .threatsToOthers
            case 3: .restrainingOrder
            case 4: .sexualRisk
            case 5: .riskToChildren
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .weapons: 1
            case .threatsToOthers: 2
            case .restrainingOrder: 3
            case .sexualRisk: 4
            case .riskToChildren: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AdjustmentReason`.
    package enum AdjustmentReason: WireEnum {
        case unspecified
        case travelTime
        case courtReduction
        case courtIncrease
        case recordingError
        case timeServedElsewhere
        case other
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .travelTime, .courtReduction, .courtIncrease, .recordingError, .timeServedElsewhere, .other]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .travelTime
            case 2: .courtReduction
            case 3: .courtIncrease
            case 4: .recordingError
            case 5: .timeServedElsewhere
            case 6: .other
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .travelTime: 1
            case .courtReduction: 2
            case .courtIncrease: 3
            case .recordingError: 4
            case .timeServedElsewhere: 5
            case .other: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReviewKind`.
    package enum ReviewKind: WireEnum {
        case unspecified
        case sixMonths
        case nineMonths
        case extensionApplied
        case extensionGranted
        case extensionRefused
        case revocationApplied
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .sixMonths, .nineMonths, .extensionApplied, .extensionGranted, .extensionRefused, .revocationApplied]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .sixMonths
            case 2: .nineMonths
            case 3: .extensionApplied
            case 4: .extensionGranted
            case 5: .extensionRefused
            case 6: .revocationApplied
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .sixMonths: 1
            case .nineMonths: 2
            case .extensionApplied: 3
            case .extensionGranted: 4
            case .extensionRefused: 5
            case .revocationApplied: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.GainKind`.
    package enum GainKind: WireEnum {
        case unspecified
        case certificate
        case skill
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .certificate, .skill]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .certificate
            case 2: .skill
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .certificate: 1
            case .skill: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.OrderRelation`.
    package enum OrderRelation: WireEnum {
        case unspecified
        case separate
        case concurrent
        case after
        case before
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .separate, .concurrent, .after, .before]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .separate
            case 2: .concurrent
            case 3: .after
            case 4: .before
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .separate: 1
            case .concurrent: 2
            case .after: 3
            case .before: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.LedgerKind`.
    package enum LedgerKind: WireEnum {
        case unspecified
        case ordered
        case credited
        case adjusted
        case travel
        case reversed
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .ordered, .credited, .adjusted, .travel, .reversed]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .ordered
            case 2: .credited
            case 3: .adjusted
            case 4: .travel
            case 5: .reversed
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .ordered: 1
            case .credited: 2
            case .adjusted: 3
            case .travel: 4
            case .reversed: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.InstructionMethod`.
    package enum InstructionMethod: WireEnum {
        case unspecified
        case letter
        case text
        case inPerson
        case telephone
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .letter, .text, .inPerson, .telephone]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .letter
            case 2: .text
            case 3: .inPerson
            case 4: .telephone
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .letter: 1
            case .text: 2
            case .inPerson: 3
            case .telephone: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.UnpaidWorkClockKind`.
    package enum UnpaidWorkClockKind: WireEnum {
        case unspecified
        case arrangeBy
        case startBy
        case sixMonthReview
        case nineMonthReview
        case completeBy
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .arrangeBy, .startBy, .sixMonthReview, .nineMonthReview, .completeBy]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .arrangeBy
            case 2: .startBy
            case 3: .sixMonthReview
            case 4: .nineMonthReview
            case 5: .completeBy
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .arrangeBy: 1
            case .startBy: 2
            case .sixMonthReview: 3
            case .nineMonthReview: 4
            case .completeBy: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ProjectType`.
    package enum ProjectType: WireEnum {
        case unspecified
        case groupNational
        case groupRegional
        case rapidDeployment
        case individualCharity
        case personalPlacement
        case externallySupervised
        case partnerSupervised
        case independentWorking
        case enclosedWorkshop
        case induction
        case educationOnline
        case educationContracted
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .groupNational, .groupRegional, .rapidDeployment, .individualCharity, .personalPlacement, .externallySupervised, .partnerSupervised, .independentWorking, .enclosedWorkshop, .induction, .educationOnline, .educationContracted]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .groupNational
            case 2: .groupRegional
            case 3: .rapidDeployment
            case 4: .individualCharity
            case 5: .personalPlacement
            case 6: .externallySupervised
            case 7: .partnerSupervised
            case 8: .independentWorking
            case 9: .enclosedWorkshop
            case 10: .induction
            case 11: .educationOnline
            case 12: .educationContracted
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .groupNational: 1
            case .groupRegional: 2
            case .rapidDeployment: 3
            case .individualCharity: 4
            case .personalPlacement: 5
            case .externallySupervised: 6
            case .partnerSupervised: 7
            case .independentWorking: 8
            case .enclosedWorkshop: 9
            case .induction: 10
            case .educationOnline: 11
            case .educationContracted: 12
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.BeneficiaryOrder`.
    package enum BeneficiaryOrder: WireEnum {
        case unspecified
        case name
        case nominatedBy
        case projects
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .name, .nominatedBy, .projects]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .name
            case 2: .nominatedBy
            case 3: .projects
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .name: 1
            case .nominatedBy: 2
            case .projects: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ProjectOrder`.
    package enum ProjectOrder: WireEnum {
        case unspecified
        case town
        case name
        case type
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .town, .name, .type]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .town
            case 2: .name
            case 3: .type
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .town: 1
            case .name: 2
            case .type: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SuitabilityVerdict`.
    package enum SuitabilityVerdict: WireEnum {
        case unspecified
        case suitable
        case needsManager
        case refused
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .suitable, .needsManager, .refused]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .suitable
            case 2: .needsManager
            case 3: .refused
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .suitable: 1
            case .needsManager: 2
            case .refused: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SessionOrder`.
    package enum SessionOrder: WireEnum {
        case unspecified
        case day
        case project
        case town
        case booked
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .day, .project, .town, .booked]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .day
            case 2: .project
            case 3: .town
            case 4: .booked
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .day: 1
            case .project: 2
            case .town: 3
            case .booked: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AlarmLevel`.
    package enum AlarmLevel: WireEnum {
        case unspecified
        case coordinator
        case manager
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .coordinator, .manager]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .coordinator
            case 2: .manager
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .coordinator: 1
            case .manager: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SessionState`.
    package enum SessionState: WireEnum {
        case unspecified
        case planned
        case started
        case signedOff
        case stoodDown
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .planned, .started, .signedOff, .stoodDown]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .planned
            case 2: .started
            case 3: .signedOff
            case 4: .stoodDown
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .planned: 1
            case .started: 2
            case .signedOff: 3
            case .stoodDown: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.EntryVerdict`.
    package enum EntryVerdict: WireEnum {
        case unspecified
        case recorded
        case known
        case refused
        case stale
        case notFound
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .recorded, .known, .refused, .stale, .notFound]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .recorded
            case 2: .known
            case 3: .refused
            case 4: .stale
            case 5: .notFound
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .recorded: 1
            case .known: 2
            case .refused: 3
            case .stale: 4
            case .notFound: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.CheckInKind`.
    package enum CheckInKind: WireEnum {
        case unspecified
        case started
        case well
        case ended
        case alarm
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .started, .well, .ended, .alarm]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .started
            case 2: .well
            case 3: .ended
            case 4: .alarm
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .started: 1
            case .well: 2
            case .ended: 3
            case .alarm: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.IncidentKind`.
    package enum IncidentKind: WireEnum {
        case unspecified
        case incident
        case accident
        case nearMiss
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .incident, .accident, .nearMiss]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .incident
            case 2: .accident
            case 3: .nearMiss
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .incident: 1
            case .accident: 2
            case .nearMiss: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StandDownCause`.
    package enum StandDownCause: WireEnum {
        case unspecified
        case noSupervisor
        case vehicle
        case weather
        case projectUnavailable
        case overbooked
        case healthAndSafety
        case loneWoman
        case other
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .noSupervisor, .vehicle, .weather, .projectUnavailable, .overbooked, .healthAndSafety, .loneWoman, .other]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .noSupervisor
            case 2: .vehicle
            case 3: .weather
            case 4: .projectUnavailable
            case 5: .overbooked
            case 6: .healthAndSafety
            case 7: .loneWoman
            case 8: .other
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .noSupervisor: 1
            case .vehicle: 2
            case .weather: 3
            case .projectUnavailable: 4
            case .overbooked: 5
            case .healthAndSafety: 6
            case .loneWoman: 7
            case .other: 8
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StandDownOrder`.
    package enum StandDownOrder: WireEnum {
        case unspecified
        case day
        case name
        case project
        case reoffer
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .day, .name, .project, .reoffer]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .day
            case 2: .name
            case 3: .project
            case 4: .reoffer
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .day: 1
            case .name: 2
            case .project: 3
            case .reoffer: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanState`.
    package enum PlanState: WireEnum {
        case unspecified
        case searching
        case draft
        case publishing
        case published
        case discarded
        case failed
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .searching, .draft, .publishing, .published, .discarded, .failed]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .searching
            case 2: .draft
            case 3: .publishing
            case 4: .published
            case 5: .discarded
            case 6: .failed
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .searching: 1
            case .draft: 2
            case .publishing: 3
            case .published: 4
            case .discarded: 5
            case .failed: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanOrder`.
    package enum PlanOrder: WireEnum {
        case unspecified
        case made
        case week
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .made, .week]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .made
            case 2: .week
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .made: 1
            case .week: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlannedKind`.
    package enum PlannedKind: WireEnum {
        case unspecified
        case inSession
        case unplaced
        case excluded
        case pinned
        case toTell
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .inSession, .unplaced, .excluded, .pinned, .toTell]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .inSession
            case 2: .unplaced
            case 3: .excluded
            case 4: .pinned
            case 5: .toTell
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .inSession: 1
            case .unplaced: 2
            case .excluded: 3
            case .pinned: 4
            case .toTell: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlannedState`.
    package enum PlannedState: WireEnum {
        case unspecified
        case kept
        case added
        case lost
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .kept, .added, .lost]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .kept
            case 2: .added
            case 3: .lost
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .kept: 1
            case .added: 2
            case .lost: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanChangeKind`.
    package enum PlanChangeKind: WireEnum {
        case unspecified
        case pin
        case unpin
        case move
        case remove
        case exclude
        case include
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .pin, .unpin, .move, .remove, .exclude, .include]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .pin
            case 2: .unpin
            case 3: .move
            case 4: .remove
            case 5: .exclude
            case 6: .include
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pin: 1
            case .unpin: 2
            case .move: 3
            case .remove: 4
            case .exclude: 5
            case .include: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ScheduleAllocation`.
    package struct ScheduleAllocation: Sendable, Hashable {
        package var id: String = ""
        package var projectId: String = ""
        package var weekday: Wire.Weekday = .unspecified
        package var frequency: Wire.Frequency = .unspecified
        package var startTime: String = ""
        package var endTime: String = ""
        package var from: String = ""
        package var until: String = ""

        package init(id: String = "", projectId: String = "", weekday: Wire.Weekday = .unspecified, frequency: Wire.Frequency = .unspecified, startTime: String = "", endTime: String = "", from: String = "", until: String = "") {
            self.id = id
            self.projectId = projectId
            self.weekday = weekday
            self.frequency = frequency
            self.startTime = startTime
            self.endTime = endTime
            self.from = from
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ScheduleAppointment`.
    package struct ScheduleAppointment: Sendable, Hashable {
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var allocationId: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var minutesCredited: UInt32 = 0

        package init(date: String = "", startTime: String = "", endTime: String = "", allocationId: String = "", outcome: Wire.Outcome = .unspecified, minutesCredited: UInt32 = 0) {
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.allocationId = allocationId
            self.outcome = outcome
            self.minutesCredited = minutesCredited
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlannedAppointment`.
    package struct PlannedAppointment: Sendable, Hashable {
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var allocationId: String = ""

        package init(date: String = "", startTime: String = "", endTime: String = "", allocationId: String = "") {
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.allocationId = allocationId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewScheduleRequest`.
    package struct PreviewScheduleRequest: Sendable, Hashable {
        package var now: String = ""
        package var minutesRequired: UInt32 = 0
        package var allocations: [Wire.ScheduleAllocation] = []
        package var appointments: [Wire.ScheduleAppointment] = []
        package var closedDates: [String] = []
        package var completeBy: String = ""
        package var trigger: Wire.Trigger = .unspecified

        package init(now: String = "", minutesRequired: UInt32 = 0, allocations: [Wire.ScheduleAllocation] = [], appointments: [Wire.ScheduleAppointment] = [], closedDates: [String] = [], completeBy: String = "", trigger: Wire.Trigger = .unspecified) {
            self.now = now
            self.minutesRequired = minutesRequired
            self.allocations = allocations
            self.appointments = appointments
            self.closedDates = closedDates
            self.completeBy = completeBy
            self.trigger = trigger
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewScheduleReply`.
    package struct PreviewScheduleReply: Sendable, Hashable {
        package var appointments: [Wire.PlannedAppointment] = []
        package var shortfallMinutes: UInt32 = 0
        package var warnings: [String] = []

        package init(appointments: [Wire.PlannedAppointment] = [], shortfallMinutes: UInt32 = 0, warnings: [String] = []) {
            self.appointments = appointments
            self.shortfallMinutes = shortfallMinutes
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewCreditRequest`.
    package struct PreviewCreditRequest: Sendable, Hashable {
        package var start: String = ""
        package var end: String = ""
        package var breakMinutes: UInt32 = 0
        package var penaltyMinutes: UInt32 = 0
        package var outcome: Wire.Outcome = .unspecified
        package var minutesRemaining: UInt32 = 0
        package var ete: Bool = false
        package var eteMinutesRemaining: UInt32 = 0

        package init(start: String = "", end: String = "", breakMinutes: UInt32 = 0, penaltyMinutes: UInt32 = 0, outcome: Wire.Outcome = .unspecified, minutesRemaining: UInt32 = 0, ete: Bool = false, eteMinutesRemaining: UInt32 = 0) {
            self.start = start
            self.end = end
            self.breakMinutes = breakMinutes
            self.penaltyMinutes = penaltyMinutes
            self.outcome = outcome
            self.minutesRemaining = minutesRemaining
            self.ete = ete
            self.eteMinutesRemaining = eteMinutesRemaining
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewCreditReply`.
    package struct PreviewCreditReply: Sendable, Hashable {
        package var minutesCredited: UInt32 = 0
        package var reasons: [String] = []

        package init(minutesCredited: UInt32 = 0, reasons: [String] = []) {
            self.minutesCredited = minutesCredited
            self.reasons = reasons
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.LoadUnpaidWorkRegistersRequest`.
    package struct LoadUnpaidWorkRegistersRequest: Sendable, Hashable {
        package var supervisors: [Wire.Supervisor] = []
        package var projects: [Wire.Project] = []
        package var closedDays: [String] = []
        package var vehicles: [Wire.Vehicle] = []

        package init(supervisors: [Wire.Supervisor] = [], projects: [Wire.Project] = [], closedDays: [String] = [], vehicles: [Wire.Vehicle] = []) {
            self.supervisors = supervisors
            self.projects = projects
            self.closedDays = closedDays
            self.vehicles = vehicles
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Competence`.
    package struct Competence: Sendable, Hashable {
        package var kind: Wire.CompetenceKind = .unspecified
        package var validUntil: String = ""

        package init(kind: Wire.CompetenceKind = .unspecified, validUntil: String = "") {
            self.kind = kind
            self.validUntil = validUntil
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Supervisor`.
    package struct Supervisor: Sendable, Hashable {
        package var staffId: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var sex: String = ""
        package var town: String = ""
        package var competences: [Wire.Competence] = []

        package init(staffId: String = "", surname: String = "", forenames: String = "", sex: String = "", town: String = "", competences: [Wire.Competence] = []) {
            self.staffId = staffId
            self.surname = surname
            self.forenames = forenames
            self.sex = sex
            self.town = town
            self.competences = competences
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.LoadUnpaidWorkRegistersReply`.
    package struct LoadUnpaidWorkRegistersReply: Sendable, Hashable {
        package var supervisors: UInt32 = 0
        package var projects: UInt32 = 0
        package var closedDays: UInt32 = 0
        package var vehicles: UInt32 = 0

        package init(supervisors: UInt32 = 0, projects: UInt32 = 0, closedDays: UInt32 = 0, vehicles: UInt32 = 0) {
            self.supervisors = supervisors
            self.projects = projects
            self.closedDays = closedDays
            self.vehicles = vehicles
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.EarlierAppointment`.
    package struct EarlierAppointment: Sendable, Hashable {
        package var crn: String = ""
        package var eventNumber: UInt32 = 0
        package var projectId: String = ""
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var penaltyMinutes: UInt32 = 0
        package var workQuality: UInt32 = 0
        package var behaviour: UInt32 = 0

        package init(crn: String = "", eventNumber: UInt32 = 0, projectId: String = "", date: String = "", startTime: String = "", endTime: String = "", outcome: Wire.Outcome = .unspecified, penaltyMinutes: UInt32 = 0, workQuality: UInt32 = 0, behaviour: UInt32 = 0) {
            self.crn = crn
            self.eventNumber = eventNumber
            self.projectId = projectId
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.outcome = outcome
            self.penaltyMinutes = penaltyMinutes
            self.workQuality = workQuality
            self.behaviour = behaviour
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.TakeOverAppointmentsRequest`.
    package struct TakeOverAppointmentsRequest: Sendable, Hashable {
        package var items: [Wire.EarlierAppointment] = []

        package init(items: [Wire.EarlierAppointment] = []) {
            self.items = items
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.TakeOverAppointmentsReply`.
    package struct TakeOverAppointmentsReply: Sendable, Hashable {
        package var takenOver: UInt32 = 0
        package var known: UInt32 = 0
        package var refusals: [Wire.TakeOverRefusal] = []

        package init(takenOver: UInt32 = 0, known: UInt32 = 0, refusals: [Wire.TakeOverRefusal] = []) {
            self.takenOver = takenOver
            self.known = known
            self.refusals = refusals
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.TakeOverRefusal`.
    package struct TakeOverRefusal: Sendable, Hashable {
        package var row: UInt32 = 0
        package var field: String = ""
        package var words: String = ""

        package init(row: UInt32 = 0, field: String = "", words: String = "") {
            self.row = row
            self.field = field
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListRequirementsRequest`.
    package struct ListRequirementsRequest: Sendable, Hashable {
        package var worklist: Wire.Worklist = .unspecified
        package var town: String = ""
        package var search: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.RequirementOrder = .unspecified
        package var isReversed: Bool = false

        package init(worklist: Wire.Worklist = .unspecified, town: String = "", search: String = "", pageSize: UInt32 = 0, pageToken: String = "", order: Wire.RequirementOrder = .unspecified, isReversed: Bool = false) {
            self.worklist = worklist
            self.town = town
            self.search = search
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RequirementSummary`.
    package struct RequirementSummary: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var town: String = ""
        package var state: Wire.RequirementState = .unspecified
        package var orderedMinutes: UInt32 = 0
        package var creditedMinutes: UInt32 = 0
        package var remainingMinutes: UInt32 = 0
        package var sentencedOn: String = ""
        package var arrangeBy: String = ""
        package var completeBy: String = ""
        package var nextOn: String = ""
        package var nextProject: String = ""
        package var officer: String = ""
        package var heldByNps: Bool = false
        package var overdue: String = ""
        package var reofferBy: String = ""
        package var isIntensive: Bool = false

        package init(caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", town: String = "", state: Wire.RequirementState = .unspecified, orderedMinutes: UInt32 = 0, creditedMinutes: UInt32 = 0, remainingMinutes: UInt32 = 0, sentencedOn: String = "", arrangeBy: String = "", completeBy: String = "", nextOn: String = "", nextProject: String = "", officer: String = "", heldByNps: Bool = false, overdue: String = "", reofferBy: String = "", isIntensive: Bool = false) {
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.town = town
            self.state = state
            self.orderedMinutes = orderedMinutes
            self.creditedMinutes = creditedMinutes
            self.remainingMinutes = remainingMinutes
            self.sentencedOn = sentencedOn
            self.arrangeBy = arrangeBy
            self.completeBy = completeBy
            self.nextOn = nextOn
            self.nextProject = nextProject
            self.officer = officer
            self.heldByNps = heldByNps
            self.overdue = overdue
            self.reofferBy = reofferBy
            self.isIntensive = isIntensive
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListRequirementsReply`.
    package struct ListRequirementsReply: Sendable, Hashable {
        package var items: [Wire.RequirementSummary] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var counts: [Wire.WorklistCount] = []
        package var previousPageToken: String = ""

        package init(items: [Wire.RequirementSummary] = [], nextPageToken: String = "", total: UInt32 = 0, counts: [Wire.WorklistCount] = [], previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.counts = counts
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.WorklistCount`.
    package struct WorklistCount: Sendable, Hashable {
        package var worklist: Wire.Worklist = .unspecified
        package var people: UInt32 = 0

        package init(worklist: Wire.Worklist = .unspecified, people: UInt32 = 0) {
            self.worklist = worklist
            self.people = people
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadRequirementRequest`.
    package struct ReadRequirementRequest: Sendable, Hashable {
        package var caseId: String = ""

        package init(caseId: String = "") {
            self.caseId = caseId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlacementAssessment`.
    package struct PlacementAssessment: Sendable, Hashable {
        package var health: String = ""
        package var fitness: Wire.Fitness = .unspecified
        package var vulnerability: String = ""
        package var riskOfSeriousHarm: UInt32 = 0
        package var weapons: Wire.Known = .unspecified
        package var threatsToOthers: Wire.Known = .unspecified
        package var restrainingOrder: Wire.Known = .unspecified
        package var restrainingOrderTerms: String = ""
        package var exclusions: [String] = []
        package var sexualRisk: Wire.Known = .unspecified
        package var riskToChildren: Wire.Known = .unspecified
        package var motivation: String = ""
        package var diversity: String = ""
        package var skillsWanted: String = ""
        package var available: [Wire.Weekday] = []
        package var travelLimitMinutes: UInt32 = 0
        package var sources: [Wire.AssessmentSource] = []
        package var keepApart: [String] = []
        package var aloneByChoiceOn: String = ""

        package init(health: String = "", fitness: Wire.Fitness = .unspecified, vulnerability: String = "", riskOfSeriousHarm: UInt32 = 0, weapons: Wire.Known = .unspecified, threatsToOthers: Wire.Known = .unspecified, restrainingOrder: Wire.Known = .unspecified, restrainingOrderTerms: String = "", exclusions: [String] = [], sexualRisk: Wire.Known = .unspecified, riskToChildren: Wire.Known = .unspecified, motivation: String = "", diversity: String = "", skillsWanted: String = "", available: [Wire.Weekday] = [], travelLimitMinutes: UInt32 = 0, sources: [Wire.AssessmentSource] = [], keepApart: [String] = [], aloneByChoiceOn: String = "") {
            self.health = health
            self.fitness = fitness
            self.vulnerability = vulnerability
            self.riskOfSeriousHarm = riskOfSeriousHarm
            self.weapons = weapons
            self.threatsToOthers = threatsToOthers
            self.restrainingOrder = restrainingOrder
            self.restrainingOrderTerms = restrainingOrderTerms
            self.exclusions = exclusions
            self.sexualRisk = sexualRisk
            self.riskToChildren = riskToChildren
            self.motivation = motivation
            self.diversity = diversity
            self.skillsWanted = skillsWanted
            self.available = available
            self.travelLimitMinutes = travelLimitMinutes
            self.sources = sources
            self.keepApart = keepApart
            self.aloneByChoiceOn = aloneByChoiceOn
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordPlacementAssessmentRequest`.
    package struct RecordPlacementAssessmentRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var assessment: Wire.PlacementAssessment? = nil

        package init(caseId: String = "", version: UInt32 = 0, assessment: Wire.PlacementAssessment? = nil) {
            self.caseId = caseId
            self.version = version
            self.assessment = assessment
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RequirementCommandReply`.
    package struct RequirementCommandReply: Sendable, Hashable {
        package var version: UInt32 = 0
        package var state: Wire.RequirementState = .unspecified
        package var owed: [String] = []
        package var warnings: [String] = []

        package init(version: UInt32 = 0, state: Wire.RequirementState = .unspecified, owed: [String] = [], warnings: [String] = []) {
            self.version = version
            self.state = state
            self.owed = owed
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordInquiryRequest`.
    package struct RecordInquiryRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var about: Wire.AssessmentQuestion = .unspecified
        package var askedOf: String = ""
        package var askedOn: String = ""
        package var reply: String = ""
        package var repliedOn: String = ""
        package var isUnanswered: Bool = false

        package init(caseId: String = "", version: UInt32 = 0, about: Wire.AssessmentQuestion = .unspecified, askedOf: String = "", askedOn: String = "", reply: String = "", repliedOn: String = "", isUnanswered: Bool = false) {
            self.caseId = caseId
            self.version = version
            self.about = about
            self.askedOf = askedOf
            self.askedOn = askedOn
            self.reply = reply
            self.repliedOn = repliedOn
            self.isUnanswered = isUnanswered
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Inquiry`.
    package struct Inquiry: Sendable, Hashable {
        package var about: Wire.AssessmentQuestion = .unspecified
        package var askedOf: String = ""
        package var askedOn: String = ""
        package var reply: String = ""
        package var repliedOn: String = ""
        package var isUnanswered: Bool = false
        package var recordedBy: String = ""

        package init(about: Wire.AssessmentQuestion = .unspecified, askedOf: String = "", askedOn: String = "", reply: String = "", repliedOn: String = "", isUnanswered: Bool = false, recordedBy: String = "") {
            self.about = about
            self.askedOf = askedOf
            self.askedOn = askedOn
            self.reply = reply
            self.repliedOn = repliedOn
            self.isUnanswered = isUnanswered
            self.recordedBy = recordedBy
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReleaseToWorkshopRequest`.
    package struct ReleaseToWorkshopRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var reason: String = ""
        package var reviewOn: String = ""

        package init(caseId: String = "", version: UInt32 = 0, reason: String = "", reviewOn: String = "") {
            self.caseId = caseId
            self.version = version
            self.reason = reason
            self.reviewOn = reviewOn
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.WorkshopRelease`.
    package struct WorkshopRelease: Sendable, Hashable {
        package var reason: String = ""
        package var reviewOn: String = ""
        package var manager: String = ""
        package var at: String = ""

        package init(reason: String = "", reviewOn: String = "", manager: String = "", at: String = "") {
            self.reason = reason
            self.reviewOn = reviewOn
            self.manager = manager
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AdjustMinutesRequest`.
    package struct AdjustMinutesRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var reason: Wire.AdjustmentReason = .unspecified
        package var minutes: Int32 = 0
        package var on: String = ""
        package var note: String = ""

        package init(caseId: String = "", version: UInt32 = 0, reason: Wire.AdjustmentReason = .unspecified, minutes: Int32 = 0, on: String = "", note: String = "") {
            self.caseId = caseId
            self.version = version
            self.reason = reason
            self.minutes = minutes
            self.on = on
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordReviewRequest`.
    package struct RecordReviewRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var kind: Wire.ReviewKind = .unspecified
        package var note: String = ""
        package var completeBy: String = ""

        package init(caseId: String = "", version: UInt32 = 0, kind: Wire.ReviewKind = .unspecified, note: String = "", completeBy: String = "") {
            self.caseId = caseId
            self.version = version
            self.kind = kind
            self.note = note
            self.completeBy = completeBy
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Review`.
    package struct Review: Sendable, Hashable {
        package var kind: Wire.ReviewKind = .unspecified
        package var note: String = ""
        package var by: String = ""
        package var at: String = ""

        package init(kind: Wire.ReviewKind = .unspecified, note: String = "", by: String = "", at: String = "") {
            self.kind = kind
            self.note = note
            self.by = by
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordCertificateRequest`.
    package struct RecordCertificateRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var name: String = ""
        package var gainedOn: String = ""
        package var kind: Wire.GainKind = .unspecified

        package init(caseId: String = "", version: UInt32 = 0, name: String = "", gainedOn: String = "", kind: Wire.GainKind = .unspecified) {
            self.caseId = caseId
            self.version = version
            self.name = name
            self.gainedOn = gainedOn
            self.kind = kind
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Certificate`.
    package struct Certificate: Sendable, Hashable {
        package var name: String = ""
        package var gainedOn: String = ""
        package var kind: Wire.GainKind = .unspecified

        package init(name: String = "", gainedOn: String = "", kind: Wire.GainKind = .unspecified) {
            self.name = name
            self.gainedOn = gainedOn
            self.kind = kind
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RelateOrdersRequest`.
    package struct RelateOrdersRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var otherCaseId: String = ""
        package var relation: Wire.OrderRelation = .unspecified

        package init(caseId: String = "", version: UInt32 = 0, otherCaseId: String = "", relation: Wire.OrderRelation = .unspecified) {
            self.caseId = caseId
            self.version = version
            self.otherCaseId = otherCaseId
            self.relation = relation
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RelatedOrder`.
    package struct RelatedOrder: Sendable, Hashable {
        package var caseId: String = ""
        package var eventNumber: UInt32 = 0
        package var sentencedOn: String = ""
        package var orderedMinutes: UInt32 = 0
        package var remainingMinutes: UInt32 = 0
        package var state: Wire.RequirementState = .unspecified
        package var relation: Wire.OrderRelation = .unspecified

        package init(caseId: String = "", eventNumber: UInt32 = 0, sentencedOn: String = "", orderedMinutes: UInt32 = 0, remainingMinutes: UInt32 = 0, state: Wire.RequirementState = .unspecified, relation: Wire.OrderRelation = .unspecified) {
            self.caseId = caseId
            self.eventNumber = eventNumber
            self.sentencedOn = sentencedOn
            self.orderedMinutes = orderedMinutes
            self.remainingMinutes = remainingMinutes
            self.state = state
            self.relation = relation
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SetIntensiveWorkingRequest`.
    package struct SetIntensiveWorkingRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var isIntensive: Bool = false
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, isIntensive: Bool = false, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.isIntensive = isIntensive
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.LedgerEntry`.
    package struct LedgerEntry: Sendable, Hashable {
        package var kind: Wire.LedgerKind = .unspecified
        package var minutes: Int32 = 0
        package var isEducation: Bool = false
        package var on: String = ""
        package var words: String = ""
        package var by: String = ""
        package var at: String = ""

        package init(kind: Wire.LedgerKind = .unspecified, minutes: Int32 = 0, isEducation: Bool = false, on: String = "", words: String = "", by: String = "", at: String = "") {
            self.kind = kind
            self.minutes = minutes
            self.isEducation = isEducation
            self.on = on
            self.words = words
            self.by = by
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Placement`.
    package struct Placement: Sendable, Hashable {
        package var placementId: String = ""
        package var projectId: String = ""
        package var project: String = ""
        package var weekday: Wire.Weekday = .unspecified
        package var frequency: Wire.Frequency = .unspecified
        package var startTime: String = ""
        package var endTime: String = ""
        package var from: String = ""
        package var until: String = ""
        package var reason: String = ""
        package var pickUp: String = ""

        package init(placementId: String = "", projectId: String = "", project: String = "", weekday: Wire.Weekday = .unspecified, frequency: Wire.Frequency = .unspecified, startTime: String = "", endTime: String = "", from: String = "", until: String = "", reason: String = "", pickUp: String = "") {
            self.placementId = placementId
            self.projectId = projectId
            self.project = project
            self.weekday = weekday
            self.frequency = frequency
            self.startTime = startTime
            self.endTime = endTime
            self.from = from
            self.until = until
            self.reason = reason
            self.pickUp = pickUp
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Appointment`.
    package struct Appointment: Sendable, Hashable {
        package var appointmentId: String = ""
        package var sessionId: String = ""
        package var placementId: String = ""
        package var project: String = ""
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var minutesCredited: UInt32 = 0
        package var isInstructed: Bool = false
        package var heldBecause: String = ""
        package var version: UInt32 = 0
        package var projectId: String = ""

        package init(appointmentId: String = "", sessionId: String = "", placementId: String = "", project: String = "", date: String = "", startTime: String = "", endTime: String = "", outcome: Wire.Outcome = .unspecified, minutesCredited: UInt32 = 0, isInstructed: Bool = false, heldBecause: String = "", version: UInt32 = 0, projectId: String = "") {
            self.appointmentId = appointmentId
            self.sessionId = sessionId
            self.placementId = placementId
            self.project = project
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.outcome = outcome
            self.minutesCredited = minutesCredited
            self.isInstructed = isInstructed
            self.heldBecause = heldBecause
            self.version = version
            self.projectId = projectId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Instruction`.
    package struct Instruction: Sendable, Hashable {
        package var instructionId: String = ""
        package var method: Wire.InstructionMethod = .unspecified
        package var issuedOn: String = ""
        package var issuedBy: String = ""
        package var words: String = ""
        package var dates: [String] = []
        package var withdrawnOn: String = ""
        package var withdrawnBecause: String = ""
        package var appointmentIds: [String] = []

        package init(instructionId: String = "", method: Wire.InstructionMethod = .unspecified, issuedOn: String = "", issuedBy: String = "", words: String = "", dates: [String] = [], withdrawnOn: String = "", withdrawnBecause: String = "", appointmentIds: [String] = []) {
            self.instructionId = instructionId
            self.method = method
            self.issuedOn = issuedOn
            self.issuedBy = issuedBy
            self.words = words
            self.dates = dates
            self.withdrawnOn = withdrawnOn
            self.withdrawnBecause = withdrawnBecause
            self.appointmentIds = appointmentIds
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.UnpaidWorkClock`.
    package struct UnpaidWorkClock: Sendable, Hashable {
        package var kind: Wire.UnpaidWorkClockKind = .unspecified
        package var startedBy: String = ""
        package var startedOn: String = ""
        package var dueOn: String = ""
        package var metBy: String = ""
        package var metAt: String = ""
        package var voidBecause: String = ""

        package init(kind: Wire.UnpaidWorkClockKind = .unspecified, startedBy: String = "", startedOn: String = "", dueOn: String = "", metBy: String = "", metAt: String = "", voidBecause: String = "") {
            self.kind = kind
            self.startedBy = startedBy
            self.startedOn = startedOn
            self.dueOn = dueOn
            self.metBy = metBy
            self.metAt = metAt
            self.voidBecause = voidBecause
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadRequirementReply`.
    package struct ReadRequirementReply: Sendable, Hashable {
        package var summary: Wire.RequirementSummary? = nil
        package var version: UInt32 = 0
        package var assessment: Wire.PlacementAssessment? = nil
        package var assessedBy: String = ""
        package var assessedAt: String = ""
        package var owed: [String] = []
        package var notEstablished: [Wire.AssessmentQuestion] = []
        package var inquiries: [Wire.Inquiry] = []
        package var release: Wire.WorkshopRelease? = nil
        package var known: Wire.KnownOfPerson? = nil
        package var educationMinutes: UInt32 = 0
        package var educationAllowanceMinutes: UInt32 = 0
        package var ledger: [Wire.LedgerEntry] = []
        package var placements: [Wire.Placement] = []
        package var appointments: [Wire.Appointment] = []
        package var instructions: [Wire.Instruction] = []
        package var failures: [Wire.Failure] = []
        package var clocks: [Wire.UnpaidWorkClock] = []
        package var reviews: [Wire.Review] = []
        package var certificates: [Wire.Certificate] = []
        package var warnings: [String] = []
        package var orders: [Wire.RelatedOrder] = []
        package var isSupervisionDefault: Bool = false
        package var weeklyOfferMinutes: UInt32 = 0

        package init(summary: Wire.RequirementSummary? = nil, version: UInt32 = 0, assessment: Wire.PlacementAssessment? = nil, assessedBy: String = "", assessedAt: String = "", owed: [String] = [], notEstablished: [Wire.AssessmentQuestion] = [], inquiries: [Wire.Inquiry] = [], release: Wire.WorkshopRelease? = nil, known: Wire.KnownOfPerson? = nil, educationMinutes: UInt32 = 0, educationAllowanceMinutes: UInt32 = 0, ledger: [Wire.LedgerEntry] = [], placements: [Wire.Placement] = [], appointments: [Wire.Appointment] = [], instructions: [Wire.Instruction] = [], failures: [Wire.Failure] = [], clocks: [Wire.UnpaidWorkClock] = [], reviews: [Wire.Review] = [], certificates: [Wire.Certificate] = [], warnings: [String] = [], orders: [Wire.RelatedOrder] = [], isSupervisionDefault: Bool = false, weeklyOfferMinutes: UInt32 = 0) {
            self.summary = summary
            self.version = version
            self.assessment = assessment
            self.assessedBy = assessedBy
            self.assessedAt = assessedAt
            self.owed = owed
            self.notEstablished = notEstablished
            self.inquiries = inquiries
            self.release = release
            self.known = known
            self.educationMinutes = educationMinutes
            self.educationAllowanceMinutes = educationAllowanceMinutes
            self.ledger = ledger
            self.placements = placements
            self.appointments = appointments
            self.instructions = instructions
            self.failures = failures
            self.clocks = clocks
            self.reviews = reviews
            self.certificates = certificates
            self.warnings = warnings
            self.orders = orders
            self.isSupervisionDefault = isSupervisionDefault
            self.weeklyOfferMinutes = weeklyOfferMinutes
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.KnownOfPerson`.
    package struct KnownOfPerson: Sendable, Hashable {
        package var dateOfBirth: String = ""
        package var sex: String = ""
        package var language: String = ""
        package var postcodeDistrict: String = ""
        package var employment: String = ""
        package var flags: [String] = []
        package var disability: String = ""
        package var weapons: String = ""
        package var restrainingOrder: String = ""
        package var dependants: String = ""
        package var riskOfSeriousHarm: UInt32 = 0
        package var eventNumber: UInt32 = 0
        package var exclusions: [String] = []
        package var hasAlcoholNeed: Bool = false
        package var officerName: String = ""

        package init(dateOfBirth: String = "", sex: String = "", language: String = "", postcodeDistrict: String = "", employment: String = "", flags: [String] = [], disability: String = "", weapons: String = "", restrainingOrder: String = "", dependants: String = "", riskOfSeriousHarm: UInt32 = 0, eventNumber: UInt32 = 0, exclusions: [String] = [], hasAlcoholNeed: Bool = false, officerName: String = "") {
            self.dateOfBirth = dateOfBirth
            self.sex = sex
            self.language = language
            self.postcodeDistrict = postcodeDistrict
            self.employment = employment
            self.flags = flags
            self.disability = disability
            self.weapons = weapons
            self.restrainingOrder = restrainingOrder
            self.dependants = dependants
            self.riskOfSeriousHarm = riskOfSeriousHarm
            self.eventNumber = eventNumber
            self.exclusions = exclusions
            self.hasAlcoholNeed = hasAlcoholNeed
            self.officerName = officerName
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Project`.
    package struct Project: Sendable, Hashable {
        package var projectId: String = ""
        package var version: UInt32 = 0
        package var name: String = ""
        package var type: Wire.ProjectType = .unspecified
        package var beneficiary: String = ""
        package var nominatedBy: String = ""
        package var town: String = ""
        package var postcodeDistrict: String = ""
        package var meetingPoint: String = ""
        package var attributes: [UInt32] = []
        package var weekdays: [Wire.Weekday] = []
        package var startTime: String = ""
        package var endTime: String = ""
        package var breakMinutes: UInt32 = 0
        package var opensOn: String = ""
        package var closesOn: String = ""
        package var riskAssessedOn: String = ""
        package var riskAssessmentExpiresOn: String = ""
        package var siteCapacity: UInt32 = 0
        package var supervisorRatio: UInt32 = 0
        package var usualSupervisors: UInt32 = 0
        package var seats: UInt32 = 0
        package var tools: String = ""
        package var notes: String = ""
        package var beneficiaryId: String = ""
        package var competences: [Wire.CompetenceKind] = []
        package var pickUpPoints: [Wire.PickUpPoint] = []

        package init(projectId: String = "", version: UInt32 = 0, name: String = "", type: Wire.ProjectType = .unspecified, beneficiary: String = "", nominatedBy: String = "", town: String = "", postcodeDistrict: String = "", meetingPoint: String = "", attributes: [UInt32] = [], weekdays: [Wire.Weekday] = [], startTime: String = "", endTime: String = "", breakMinutes: UInt32 = 0, opensOn: String = "", closesOn: String = "", riskAssessedOn: String = "", riskAssessmentExpiresOn: String = "", siteCapacity: UInt32 = 0, supervisorRatio: UInt32 = 0, usualSupervisors: UInt32 = 0, seats: UInt32 = 0, tools: String = "", notes: String = "", beneficiaryId: String = "", competences: [Wire.CompetenceKind] = [], pickUpPoints: [Wire.PickUpPoint] = []) {
            self.projectId = projectId
            self.version = version
            self.name = name
            self.type = type
            self.beneficiary = beneficiary
            self.nominatedBy = nominatedBy
            self.town = town
            self.postcodeDistrict = postcodeDistrict
            self.meetingPoint = meetingPoint
            self.attributes = attributes
            self.weekdays = weekdays
            self.startTime = startTime
            self.endTime = endTime
            self.breakMinutes = breakMinutes
            self.opensOn = opensOn
            self.closesOn = closesOn
            self.riskAssessedOn = riskAssessedOn
            self.riskAssessmentExpiresOn = riskAssessmentExpiresOn
            self.siteCapacity = siteCapacity
            self.supervisorRatio = supervisorRatio
            self.usualSupervisors = usualSupervisors
            self.seats = seats
            self.tools = tools
            self.notes = notes
            self.beneficiaryId = beneficiaryId
            self.competences = competences
            self.pickUpPoints = pickUpPoints
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PickUpPoint`.
    package struct PickUpPoint: Sendable, Hashable {
        package var place: String = ""
        package var at: String = ""

        package init(place: String = "", at: String = "") {
            self.place = place
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadProjectRequest`.
    package struct ReadProjectRequest: Sendable, Hashable {
        package var projectId: String = ""

        package init(projectId: String = "") {
            self.projectId = projectId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadProjectReply`.
    package struct ReadProjectReply: Sendable, Hashable {
        package var project: Wire.Project? = nil
        package var beneficiary: Wire.Beneficiary? = nil
        package var visits: [Wire.SiteVisit] = []
        package var closures: [Wire.ProjectClosure] = []
        package var visitDueOn: String = ""
        package var attributeNames: [Wire.SiteAttributeName] = []

        package init(project: Wire.Project? = nil, beneficiary: Wire.Beneficiary? = nil, visits: [Wire.SiteVisit] = [], closures: [Wire.ProjectClosure] = [], visitDueOn: String = "", attributeNames: [Wire.SiteAttributeName] = []) {
            self.project = project
            self.beneficiary = beneficiary
            self.visits = visits
            self.closures = closures
            self.visitDueOn = visitDueOn
            self.attributeNames = attributeNames
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ProjectClosure`.
    package struct ProjectClosure: Sendable, Hashable {
        package var closureId: String = ""
        package var from: String = ""
        package var until: String = ""
        package var cause: Wire.StandDownCause = .unspecified
        package var note: String = ""

        package init(closureId: String = "", from: String = "", until: String = "", cause: Wire.StandDownCause = .unspecified, note: String = "") {
            self.closureId = closureId
            self.from = from
            self.until = until
            self.cause = cause
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SiteVisit`.
    package struct SiteVisit: Sendable, Hashable {
        package var on: String = ""
        package var safety: UInt32 = 0
        package var work: UInt32 = 0
        package var supervision: UInt32 = 0
        package var seen: String = ""
        package var action: String = ""
        package var by: String = ""
        package var supervisor: String = ""

        package init(on: String = "", safety: UInt32 = 0, work: UInt32 = 0, supervision: UInt32 = 0, seen: String = "", action: String = "", by: String = "", supervisor: String = "") {
            self.on = on
            self.safety = safety
            self.work = work
            self.supervision = supervision
            self.seen = seen
            self.action = action
            self.by = by
            self.supervisor = supervisor
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordSiteVisitRequest`.
    package struct RecordSiteVisitRequest: Sendable, Hashable {
        package var projectId: String = ""
        package var on: String = ""
        package var safety: UInt32 = 0
        package var work: UInt32 = 0
        package var supervision: UInt32 = 0
        package var seen: String = ""
        package var action: String = ""
        package var supervisor: String = ""

        package init(projectId: String = "", on: String = "", safety: UInt32 = 0, work: UInt32 = 0, supervision: UInt32 = 0, seen: String = "", action: String = "", supervisor: String = "") {
            self.projectId = projectId
            self.on = on
            self.safety = safety
            self.work = work
            self.supervision = supervision
            self.seen = seen
            self.action = action
            self.supervisor = supervisor
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Beneficiary`.
    package struct Beneficiary: Sendable, Hashable {
        package var beneficiaryId: String = ""
        package var version: UInt32 = 0
        package var name: String = ""
        package var contact: String = ""
        package var telephone: String = ""
        package var nominatedBy: String = ""
        package var terms: String = ""
        package var projects: UInt32 = 0

        package init(beneficiaryId: String = "", version: UInt32 = 0, name: String = "", contact: String = "", telephone: String = "", nominatedBy: String = "", terms: String = "", projects: UInt32 = 0) {
            self.beneficiaryId = beneficiaryId
            self.version = version
            self.name = name
            self.contact = contact
            self.telephone = telephone
            self.nominatedBy = nominatedBy
            self.terms = terms
            self.projects = projects
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListBeneficiariesRequest`.
    package struct ListBeneficiariesRequest: Sendable, Hashable {
        package var search: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.BeneficiaryOrder = .unspecified
        package var isReversed: Bool = false

        package init(search: String = "", pageSize: UInt32 = 0, pageToken: String = "", order: Wire.BeneficiaryOrder = .unspecified, isReversed: Bool = false) {
            self.search = search
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListBeneficiariesReply`.
    package struct ListBeneficiariesReply: Sendable, Hashable {
        package var items: [Wire.Beneficiary] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.Beneficiary] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordBeneficiaryRequest`.
    package struct RecordBeneficiaryRequest: Sendable, Hashable {
        package var beneficiary: Wire.Beneficiary? = nil

        package init(beneficiary: Wire.Beneficiary? = nil) {
            self.beneficiary = beneficiary
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordBeneficiaryReply`.
    package struct RecordBeneficiaryReply: Sendable, Hashable {
        package var beneficiaryId: String = ""
        package var version: UInt32 = 0

        package init(beneficiaryId: String = "", version: UInt32 = 0) {
            self.beneficiaryId = beneficiaryId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Vehicle`.
    package struct Vehicle: Sendable, Hashable {
        package var vehicleId: String = ""
        package var version: UInt32 = 0
        package var name: String = ""
        package var registration: String = ""
        package var town: String = ""
        package var seats: UInt32 = 0
        package var outFrom: String = ""
        package var outUntil: String = ""
        package var outBecause: String = ""

        package init(vehicleId: String = "", version: UInt32 = 0, name: String = "", registration: String = "", town: String = "", seats: UInt32 = 0, outFrom: String = "", outUntil: String = "", outBecause: String = "") {
            self.vehicleId = vehicleId
            self.version = version
            self.name = name
            self.registration = registration
            self.town = town
            self.seats = seats
            self.outFrom = outFrom
            self.outUntil = outUntil
            self.outBecause = outBecause
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListTeamRequest`.
    package struct ListTeamRequest: Sendable, Hashable {
        package var on: String = ""

        package init(on: String = "") {
            self.on = on
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.TeamSupervisor`.
    package struct TeamSupervisor: Sendable, Hashable {
        package var supervisor: Wire.Supervisor? = nil
        package var refusals: [String] = []
        package var sessions: [String] = []

        package init(supervisor: Wire.Supervisor? = nil, refusals: [String] = [], sessions: [String] = []) {
            self.supervisor = supervisor
            self.refusals = refusals
            self.sessions = sessions
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.TeamVehicle`.
    package struct TeamVehicle: Sendable, Hashable {
        package var vehicle: Wire.Vehicle? = nil
        package var sessions: [String] = []

        package init(vehicle: Wire.Vehicle? = nil, sessions: [String] = []) {
            self.vehicle = vehicle
            self.sessions = sessions
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListTeamReply`.
    package struct ListTeamReply: Sendable, Hashable {
        package var supervisors: [Wire.TeamSupervisor] = []
        package var vehicles: [Wire.TeamVehicle] = []

        package init(supervisors: [Wire.TeamSupervisor] = [], vehicles: [Wire.TeamVehicle] = []) {
            self.supervisors = supervisors
            self.vehicles = vehicles
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordVehicleRequest`.
    package struct RecordVehicleRequest: Sendable, Hashable {
        package var vehicle: Wire.Vehicle? = nil

        package init(vehicle: Wire.Vehicle? = nil) {
            self.vehicle = vehicle
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordVehicleReply`.
    package struct RecordVehicleReply: Sendable, Hashable {
        package var vehicleId: String = ""
        package var version: UInt32 = 0
        package var warnings: [String] = []

        package init(vehicleId: String = "", version: UInt32 = 0, warnings: [String] = []) {
            self.vehicleId = vehicleId
            self.version = version
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListProjectsRequest`.
    package struct ListProjectsRequest: Sendable, Hashable {
        package var town: String = ""
        package var includeClosed: Bool = false
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.ProjectOrder = .unspecified
        package var isReversed: Bool = false

        package init(town: String = "", includeClosed: Bool = false, pageSize: UInt32 = 0, pageToken: String = "", order: Wire.ProjectOrder = .unspecified, isReversed: Bool = false) {
            self.town = town
            self.includeClosed = includeClosed
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SiteAttributeName`.
    package struct SiteAttributeName: Sendable, Hashable {
        package var attribute: UInt32 = 0
        package var name: String = ""

        package init(attribute: UInt32 = 0, name: String = "") {
            self.attribute = attribute
            self.name = name
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListProjectsReply`.
    package struct ListProjectsReply: Sendable, Hashable {
        package var items: [Wire.Project] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var attributeNames: [Wire.SiteAttributeName] = []
        package var towns: [String] = []
        package var previousPageToken: String = ""

        package init(items: [Wire.Project] = [], nextPageToken: String = "", total: UInt32 = 0, attributeNames: [Wire.SiteAttributeName] = [], towns: [String] = [], previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.attributeNames = attributeNames
            self.towns = towns
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordProjectRequest`.
    package struct RecordProjectRequest: Sendable, Hashable {
        package var project: Wire.Project? = nil

        package init(project: Wire.Project? = nil) {
            self.project = project
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordProjectReply`.
    package struct RecordProjectReply: Sendable, Hashable {
        package var projectId: String = ""
        package var version: UInt32 = 0

        package init(projectId: String = "", version: UInt32 = 0) {
            self.projectId = projectId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlacementConflict`.
    package struct PlacementConflict: Sendable, Hashable {
        package var isHard: Bool = false
        package var sentence: String = ""

        package init(isHard: Bool = false, sentence: String = "") {
            self.isHard = isHard
            self.sentence = sentence
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.CompareProjectsRequest`.
    package struct CompareProjectsRequest: Sendable, Hashable {
        package var caseId: String = ""

        package init(caseId: String = "") {
            self.caseId = caseId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ComparedProject`.
    package struct ComparedProject: Sendable, Hashable {
        package var project: Wire.Project? = nil
        package var verdict: Wire.SuitabilityVerdict = .unspecified
        package var conflicts: [Wire.PlacementConflict] = []
        package var isLocal: Bool = false

        package init(project: Wire.Project? = nil, verdict: Wire.SuitabilityVerdict = .unspecified, conflicts: [Wire.PlacementConflict] = [], isLocal: Bool = false) {
            self.project = project
            self.verdict = verdict
            self.conflicts = conflicts
            self.isLocal = isLocal
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.CompareProjectsReply`.
    package struct CompareProjectsReply: Sendable, Hashable {
        package var summary: Wire.RequirementSummary? = nil
        package var items: [Wire.ComparedProject] = []

        package init(summary: Wire.RequirementSummary? = nil, items: [Wire.ComparedProject] = []) {
            self.summary = summary
            self.items = items
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewPlacementRequest`.
    package struct PreviewPlacementRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var projectId: String = ""
        package var weekday: Wire.Weekday = .unspecified
        package var frequency: Wire.Frequency = .unspecified
        package var startTime: String = ""
        package var endTime: String = ""
        package var from: String = ""
        package var until: String = ""

        package init(caseId: String = "", projectId: String = "", weekday: Wire.Weekday = .unspecified, frequency: Wire.Frequency = .unspecified, startTime: String = "", endTime: String = "", from: String = "", until: String = "") {
            self.caseId = caseId
            self.projectId = projectId
            self.weekday = weekday
            self.frequency = frequency
            self.startTime = startTime
            self.endTime = endTime
            self.from = from
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PreviewPlacementReply`.
    package struct PreviewPlacementReply: Sendable, Hashable {
        package var verdict: Wire.SuitabilityVerdict = .unspecified
        package var conflicts: [Wire.PlacementConflict] = []
        package var appointments: [Wire.PlannedAppointment] = []
        package var shortfallMinutes: UInt32 = 0
        package var warnings: [String] = []

        package init(verdict: Wire.SuitabilityVerdict = .unspecified, conflicts: [Wire.PlacementConflict] = [], appointments: [Wire.PlannedAppointment] = [], shortfallMinutes: UInt32 = 0, warnings: [String] = []) {
            self.verdict = verdict
            self.conflicts = conflicts
            self.appointments = appointments
            self.shortfallMinutes = shortfallMinutes
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlacePersonRequest`.
    package struct PlacePersonRequest: Sendable, Hashable {
        package var placement: Wire.PreviewPlacementRequest? = nil
        package var version: UInt32 = 0
        package var reason: String = ""
        package var whyLocal: String = ""
        package var pickUp: String = ""

        package init(placement: Wire.PreviewPlacementRequest? = nil, version: UInt32 = 0, reason: String = "", whyLocal: String = "", pickUp: String = "") {
            self.placement = placement
            self.version = version
            self.reason = reason
            self.whyLocal = whyLocal
            self.pickUp = pickUp
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlacePersonReply`.
    package struct PlacePersonReply: Sendable, Hashable {
        package var placementId: String = ""
        package var version: UInt32 = 0
        package var appointmentsMade: UInt32 = 0
        package var shortfallMinutes: UInt32 = 0
        package var warnings: [String] = []
        package var surplus: [Wire.Appointment] = []

        package init(placementId: String = "", version: UInt32 = 0, appointmentsMade: UInt32 = 0, shortfallMinutes: UInt32 = 0, warnings: [String] = [], surplus: [Wire.Appointment] = []) {
            self.placementId = placementId
            self.version = version
            self.appointmentsMade = appointmentsMade
            self.shortfallMinutes = shortfallMinutes
            self.warnings = warnings
            self.surplus = surplus
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.EndPlacementRequest`.
    package struct EndPlacementRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var placementId: String = ""
        package var until: String = ""
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, placementId: String = "", until: String = "", reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.placementId = placementId
            self.until = until
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.MoveAppointmentRequest`.
    package struct MoveAppointmentRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var appointmentId: String = ""
        package var projectId: String = ""
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var isByPerson: Bool = false
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, appointmentId: String = "", projectId: String = "", date: String = "", startTime: String = "", endTime: String = "", isByPerson: Bool = false, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.appointmentId = appointmentId
            self.projectId = projectId
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.isByPerson = isByPerson
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.MoveAppointmentReply`.
    package struct MoveAppointmentReply: Sendable, Hashable {
        package var appointmentId: String = ""
        package var version: UInt32 = 0
        package var warnings: [String] = []

        package init(appointmentId: String = "", version: UInt32 = 0, warnings: [String] = []) {
            self.appointmentId = appointmentId
            self.version = version
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RemoveAppointmentsRequest`.
    package struct RemoveAppointmentsRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var appointmentIds: [String] = []
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, appointmentIds: [String] = [], reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.appointmentIds = appointmentIds
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.IssueInstructionRequest`.
    package struct IssueInstructionRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var appointmentIds: [String] = []
        package var method: Wire.InstructionMethod = .unspecified

        package init(caseId: String = "", version: UInt32 = 0, appointmentIds: [String] = [], method: Wire.InstructionMethod = .unspecified) {
            self.caseId = caseId
            self.version = version
            self.appointmentIds = appointmentIds
            self.method = method
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.IssueInstructionReply`.
    package struct IssueInstructionReply: Sendable, Hashable {
        package var instructionId: String = ""
        package var version: UInt32 = 0
        package var appointments: UInt32 = 0
        package var held: [String] = []

        package init(instructionId: String = "", version: UInt32 = 0, appointments: UInt32 = 0, held: [String] = []) {
            self.instructionId = instructionId
            self.version = version
            self.appointments = appointments
            self.held = held
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.WithdrawInstructionRequest`.
    package struct WithdrawInstructionRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var instructionId: String = ""
        package var cause: String = ""

        package init(caseId: String = "", version: UInt32 = 0, instructionId: String = "", cause: String = "") {
            self.caseId = caseId
            self.version = version
            self.instructionId = instructionId
            self.cause = cause
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListSessionsRequest`.
    package struct ListSessionsRequest: Sendable, Hashable {
        package var from: String = ""
        package var until: String = ""
        package var town: String = ""
        package var mine: Bool = false
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var alarmsOnly: Bool = false
        package var projectId: String = ""
        package var order: Wire.SessionOrder = .unspecified
        package var isReversed: Bool = false

        package init(from: String = "", until: String = "", town: String = "", mine: Bool = false, pageSize: UInt32 = 0, pageToken: String = "", alarmsOnly: Bool = false, projectId: String = "", order: Wire.SessionOrder = .unspecified, isReversed: Bool = false) {
            self.from = from
            self.until = until
            self.town = town
            self.mine = mine
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.alarmsOnly = alarmsOnly
            self.projectId = projectId
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SessionSummary`.
    package struct SessionSummary: Sendable, Hashable {
        package var sessionId: String = ""
        package var projectId: String = ""
        package var project: String = ""
        package var town: String = ""
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var state: Wire.SessionState = .unspecified
        package var booked: UInt32 = 0
        package var places: UInt32 = 0
        package var bookingLimit: UInt32 = 0
        package var outcomes: UInt32 = 0
        package var women: UInt32 = 0
        package var supervisors: [String] = []
        package var version: UInt32 = 0
        package var alarm: Wire.AlarmLevel = .unspecified
        package var alarmSince: String = ""
        package var vehicle: String = ""

        package init(sessionId: String = "", projectId: String = "", project: String = "", town: String = "", date: String = "", startTime: String = "", endTime: String = "", state: Wire.SessionState = .unspecified, booked: UInt32 = 0, places: UInt32 = 0, bookingLimit: UInt32 = 0, outcomes: UInt32 = 0, women: UInt32 = 0, supervisors: [String] = [], version: UInt32 = 0, alarm: Wire.AlarmLevel = .unspecified, alarmSince: String = "", vehicle: String = "") {
            self.sessionId = sessionId
            self.projectId = projectId
            self.project = project
            self.town = town
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.state = state
            self.booked = booked
            self.places = places
            self.bookingLimit = bookingLimit
            self.outcomes = outcomes
            self.women = women
            self.supervisors = supervisors
            self.version = version
            self.alarm = alarm
            self.alarmSince = alarmSince
            self.vehicle = vehicle
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListSessionsReply`.
    package struct ListSessionsReply: Sendable, Hashable {
        package var items: [Wire.SessionSummary] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var alarms: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.SessionSummary] = [], nextPageToken: String = "", total: UInt32 = 0, alarms: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.alarms = alarms
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadSessionRequest`.
    package struct ReadSessionRequest: Sendable, Hashable {
        package var sessionId: String = ""

        package init(sessionId: String = "") {
            self.sessionId = sessionId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RegisterRow`.
    package struct RegisterRow: Sendable, Hashable {
        package var appointmentId: String = ""
        package var version: UInt32 = 0
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var health: String = ""
        package var fitness: Wire.Fitness = .unspecified
        package var keepApart: [String] = []
        package var changes: [String] = []
        package var isNew: Bool = false
        package var outcome: Wire.Outcome = .unspecified
        package var arrived: String = ""
        package var left: String = ""
        package var penaltyMinutes: UInt32 = 0
        package var workQuality: UInt32 = 0
        package var behaviour: UInt32 = 0
        package var isSensitive: Bool = false
        package var notes: String = ""
        package var minutesCredited: UInt32 = 0
        package var woreHiVis: Bool = false
        package var pickUp: String = ""
        package var wasSentHomeLast: Bool = false

        package init(appointmentId: String = "", version: UInt32 = 0, crn: String = "", surname: String = "", forenames: String = "", startTime: String = "", endTime: String = "", health: String = "", fitness: Wire.Fitness = .unspecified, keepApart: [String] = [], changes: [String] = [], isNew: Bool = false, outcome: Wire.Outcome = .unspecified, arrived: String = "", left: String = "", penaltyMinutes: UInt32 = 0, workQuality: UInt32 = 0, behaviour: UInt32 = 0, isSensitive: Bool = false, notes: String = "", minutesCredited: UInt32 = 0, woreHiVis: Bool = false, pickUp: String = "", wasSentHomeLast: Bool = false) {
            self.appointmentId = appointmentId
            self.version = version
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.startTime = startTime
            self.endTime = endTime
            self.health = health
            self.fitness = fitness
            self.keepApart = keepApart
            self.changes = changes
            self.isNew = isNew
            self.outcome = outcome
            self.arrived = arrived
            self.left = left
            self.penaltyMinutes = penaltyMinutes
            self.workQuality = workQuality
            self.behaviour = behaviour
            self.isSensitive = isSensitive
            self.notes = notes
            self.minutesCredited = minutesCredited
            self.woreHiVis = woreHiVis
            self.pickUp = pickUp
            self.wasSentHomeLast = wasSentHomeLast
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadSessionReply`.
    package struct ReadSessionReply: Sendable, Hashable {
        package var summary: Wire.SessionSummary? = nil
        package var breakMinutes: UInt32 = 0
        package var meetingPoint: String = ""
        package var tools: String = ""
        package var refusals: [String] = []
        package var rows: [Wire.RegisterRow] = []
        package var pointOfWorkChecks: [UInt32] = []
        package var hazards: String = ""
        package var controls: String = ""
        package var signedOffBy: String = ""
        package var signedOffAt: String = ""
        package var sendHomePercent: Double = 0
        package var loneWoman: String = ""
        package var incidents: [Wire.Incident] = []
        package var checkedInAt: String = ""
        package var checkInDue: String = ""
        package var overBooking: UInt32 = 0
        package var sendHomePercents: [Double] = []
        package var sendHome: [String] = []
        package var supervisorIds: [String] = []
        package var vehicleId: String = ""
        package var alarmAnswers: [Wire.AlarmAnswer] = []
        package var limitedBy: String = ""
        package var emptyPlaces: [Double] = []
        package var expected: Double = 0
        package var forecast: String = ""

        package init(summary: Wire.SessionSummary? = nil, breakMinutes: UInt32 = 0, meetingPoint: String = "", tools: String = "", refusals: [String] = [], rows: [Wire.RegisterRow] = [], pointOfWorkChecks: [UInt32] = [], hazards: String = "", controls: String = "", signedOffBy: String = "", signedOffAt: String = "", sendHomePercent: Double = 0, loneWoman: String = "", incidents: [Wire.Incident] = [], checkedInAt: String = "", checkInDue: String = "", overBooking: UInt32 = 0, sendHomePercents: [Double] = [], sendHome: [String] = [], supervisorIds: [String] = [], vehicleId: String = "", alarmAnswers: [Wire.AlarmAnswer] = [], limitedBy: String = "", emptyPlaces: [Double] = [], expected: Double = 0, forecast: String = "") {
            self.summary = summary
            self.breakMinutes = breakMinutes
            self.meetingPoint = meetingPoint
            self.tools = tools
            self.refusals = refusals
            self.rows = rows
            self.pointOfWorkChecks = pointOfWorkChecks
            self.hazards = hazards
            self.controls = controls
            self.signedOffBy = signedOffBy
            self.signedOffAt = signedOffAt
            self.sendHomePercent = sendHomePercent
            self.loneWoman = loneWoman
            self.incidents = incidents
            self.checkedInAt = checkedInAt
            self.checkInDue = checkInDue
            self.overBooking = overBooking
            self.sendHomePercents = sendHomePercents
            self.sendHome = sendHome
            self.supervisorIds = supervisorIds
            self.vehicleId = vehicleId
            self.alarmAnswers = alarmAnswers
            self.limitedBy = limitedBy
            self.emptyPlaces = emptyPlaces
            self.expected = expected
            self.forecast = forecast
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AlarmAnswer`.
    package struct AlarmAnswer: Sendable, Hashable {
        package var at: String = ""
        package var by: String = ""
        package var words: String = ""
        package var isSafe: Bool = false

        package init(at: String = "", by: String = "", words: String = "", isSafe: Bool = false) {
            self.at = at
            self.by = by
            self.words = words
            self.isSafe = isSafe
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StaffSessionRequest`.
    package struct StaffSessionRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var version: UInt32 = 0
        package var supervisors: [String] = []
        package var overBooking: UInt32 = 0
        package var vehicleId: String = ""

        package init(sessionId: String = "", version: UInt32 = 0, supervisors: [String] = [], overBooking: UInt32 = 0, vehicleId: String = "") {
            self.sessionId = sessionId
            self.version = version
            self.supervisors = supervisors
            self.overBooking = overBooking
            self.vehicleId = vehicleId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SessionCommandReply`.
    package struct SessionCommandReply: Sendable, Hashable {
        package var sessionId: String = ""
        package var version: UInt32 = 0
        package var warnings: [String] = []

        package init(sessionId: String = "", version: UInt32 = 0, warnings: [String] = []) {
            self.sessionId = sessionId
            self.version = version
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordPointOfWorkRequest`.
    package struct RecordPointOfWorkRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var checks: [UInt32] = []
        package var hazards: String = ""
        package var controls: String = ""

        package init(sessionId: String = "", checks: [UInt32] = [], hazards: String = "", controls: String = "") {
            self.sessionId = sessionId
            self.checks = checks
            self.hazards = hazards
            self.controls = controls
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordArrivalsRequest`.
    package struct RecordArrivalsRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var appointmentIds: [String] = []
        package var at: String = ""

        package init(sessionId: String = "", appointmentIds: [String] = [], at: String = "") {
            self.sessionId = sessionId
            self.appointmentIds = appointmentIds
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordArrivalsReply`.
    package struct RecordArrivalsReply: Sendable, Hashable {
        package var arrived: UInt32 = 0
        package var places: UInt32 = 0
        package var sendHome: [String] = []
        package var loneWoman: String = ""

        package init(arrived: UInt32 = 0, places: UInt32 = 0, sendHome: [String] = [], loneWoman: String = "") {
            self.arrived = arrived
            self.places = places
            self.sendHome = sendHome
            self.loneWoman = loneWoman
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AttendanceEntry`.
    package struct AttendanceEntry: Sendable, Hashable {
        package var appointmentId: String = ""
        package var version: UInt32 = 0
        package var outcome: Wire.Outcome = .unspecified
        package var arrived: String = ""
        package var left: String = ""
        package var penaltyMinutes: UInt32 = 0
        package var workQuality: UInt32 = 0
        package var behaviour: UInt32 = 0
        package var notes: String = ""
        package var isSensitive: Bool = false
        package var woreHiVis: Bool = false
        package var capturedAt: String = ""

        package init(appointmentId: String = "", version: UInt32 = 0, outcome: Wire.Outcome = .unspecified, arrived: String = "", left: String = "", penaltyMinutes: UInt32 = 0, workQuality: UInt32 = 0, behaviour: UInt32 = 0, notes: String = "", isSensitive: Bool = false, woreHiVis: Bool = false, capturedAt: String = "") {
            self.appointmentId = appointmentId
            self.version = version
            self.outcome = outcome
            self.arrived = arrived
            self.left = left
            self.penaltyMinutes = penaltyMinutes
            self.workQuality = workQuality
            self.behaviour = behaviour
            self.notes = notes
            self.isSensitive = isSensitive
            self.woreHiVis = woreHiVis
            self.capturedAt = capturedAt
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordAttendanceRequest`.
    package struct RecordAttendanceRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var entries: [Wire.AttendanceEntry] = []

        package init(sessionId: String = "", entries: [Wire.AttendanceEntry] = []) {
            self.sessionId = sessionId
            self.entries = entries
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AttendanceResult`.
    package struct AttendanceResult: Sendable, Hashable {
        package var appointmentId: String = ""
        package var verdict: Wire.EntryVerdict = .unspecified
        package var version: UInt32 = 0
        package var minutesCredited: UInt32 = 0
        package var words: String = ""
        package var field: String = ""

        package init(appointmentId: String = "", verdict: Wire.EntryVerdict = .unspecified, version: UInt32 = 0, minutesCredited: UInt32 = 0, words: String = "", field: String = "") {
            self.appointmentId = appointmentId
            self.verdict = verdict
            self.version = version
            self.minutesCredited = minutesCredited
            self.words = words
            self.field = field
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordAttendanceReply`.
    package struct RecordAttendanceReply: Sendable, Hashable {
        package var results: [Wire.AttendanceResult] = []

        package init(results: [Wire.AttendanceResult] = []) {
            self.results = results
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.SignOffSessionRequest`.
    package struct SignOffSessionRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var version: UInt32 = 0

        package init(sessionId: String = "", version: UInt32 = 0) {
            self.sessionId = sessionId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.CheckInRequest`.
    package struct CheckInRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var kind: Wire.CheckInKind = .unspecified
        package var nextWithinMinutes: UInt32 = 0

        package init(sessionId: String = "", kind: Wire.CheckInKind = .unspecified, nextWithinMinutes: UInt32 = 0) {
            self.sessionId = sessionId
            self.kind = kind
            self.nextWithinMinutes = nextWithinMinutes
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.AnswerAlarmRequest`.
    package struct AnswerAlarmRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var words: String = ""
        package var isSafe: Bool = false

        package init(sessionId: String = "", words: String = "", isSafe: Bool = false) {
            self.sessionId = sessionId
            self.words = words
            self.isSafe = isSafe
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReportIncidentRequest`.
    package struct ReportIncidentRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var kind: Wire.IncidentKind = .unspecified
        package var words: String = ""
        package var action: String = ""

        package init(sessionId: String = "", kind: Wire.IncidentKind = .unspecified, words: String = "", action: String = "") {
            self.sessionId = sessionId
            self.kind = kind
            self.words = words
            self.action = action
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.Incident`.
    package struct Incident: Sendable, Hashable {
        package var kind: Wire.IncidentKind = .unspecified
        package var words: String = ""
        package var action: String = ""
        package var by: String = ""
        package var at: String = ""

        package init(kind: Wire.IncidentKind = .unspecified, words: String = "", action: String = "", by: String = "", at: String = "") {
            self.kind = kind
            self.words = words
            self.action = action
            self.by = by
            self.at = at
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StandDownRequest`.
    package struct StandDownRequest: Sendable, Hashable {
        package var appointmentId: String = ""
        package var sessionId: String = ""
        package var projectId: String = ""
        package var from: String = ""
        package var until: String = ""
        package var cause: Wire.StandDownCause = .unspecified
        package var note: String = ""

        package init(appointmentId: String = "", sessionId: String = "", projectId: String = "", from: String = "", until: String = "", cause: Wire.StandDownCause = .unspecified, note: String = "") {
            self.appointmentId = appointmentId
            self.sessionId = sessionId
            self.projectId = projectId
            self.from = from
            self.until = until
            self.cause = cause
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StoodDown`.
    package struct StoodDown: Sendable, Hashable {
        package var standDownId: String = ""
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var project: String = ""
        package var date: String = ""
        package var cause: Wire.StandDownCause = .unspecified
        package var isOnTheDay: Bool = false
        package var minutesCredited: UInt32 = 0
        package var reofferBy: String = ""
        package var reofferedOn: String = ""
        package var note: String = ""

        package init(standDownId: String = "", caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", project: String = "", date: String = "", cause: Wire.StandDownCause = .unspecified, isOnTheDay: Bool = false, minutesCredited: UInt32 = 0, reofferBy: String = "", reofferedOn: String = "", note: String = "") {
            self.standDownId = standDownId
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.project = project
            self.date = date
            self.cause = cause
            self.isOnTheDay = isOnTheDay
            self.minutesCredited = minutesCredited
            self.reofferBy = reofferBy
            self.reofferedOn = reofferedOn
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StandDownReply`.
    package struct StandDownReply: Sendable, Hashable {
        package var items: [Wire.StoodDown] = []
        package var refusals: [String] = []

        package init(items: [Wire.StoodDown] = [], refusals: [String] = []) {
            self.items = items
            self.refusals = refusals
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.WithdrawStandDownRequest`.
    package struct WithdrawStandDownRequest: Sendable, Hashable {
        package var sessionId: String = ""
        package var closureId: String = ""
        package var reason: String = ""

        package init(sessionId: String = "", closureId: String = "", reason: String = "") {
            self.sessionId = sessionId
            self.closureId = closureId
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListStandDownsRequest`.
    package struct ListStandDownsRequest: Sendable, Hashable {
        package var from: String = ""
        package var until: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.StandDownOrder = .unspecified
        package var isReversed: Bool = false

        package init(from: String = "", until: String = "", pageSize: UInt32 = 0, pageToken: String = "", order: Wire.StandDownOrder = .unspecified, isReversed: Bool = false) {
            self.from = from
            self.until = until
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.StandDownRate`.
    package struct StandDownRate: Sendable, Hashable {
        package var label: String = ""
        package var stoodDown: UInt32 = 0
        package var due: UInt32 = 0

        package init(label: String = "", stoodDown: UInt32 = 0, due: UInt32 = 0) {
            self.label = label
            self.stoodDown = stoodDown
            self.due = due
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ThroughputReturn`.
    package struct ThroughputReturn: Sendable, Hashable {
        package var notCommencedInTime: UInt32 = 0
        package var commencementsDue: UInt32 = 0
        package var notOffered: UInt32 = 0
        package var people: UInt32 = 0
        package var toldInAdvance: UInt32 = 0
        package var sentHomeOnTheDay: UInt32 = 0
        package var appointments: UInt32 = 0

        package init(notCommencedInTime: UInt32 = 0, commencementsDue: UInt32 = 0, notOffered: UInt32 = 0, people: UInt32 = 0, toldInAdvance: UInt32 = 0, sentHomeOnTheDay: UInt32 = 0, appointments: UInt32 = 0) {
            self.notCommencedInTime = notCommencedInTime
            self.commencementsDue = commencementsDue
            self.notOffered = notOffered
            self.people = people
            self.toldInAdvance = toldInAdvance
            self.sentHomeOnTheDay = sentHomeOnTheDay
            self.appointments = appointments
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListStandDownsReply`.
    package struct ListStandDownsReply: Sendable, Hashable {
        package var items: [Wire.StoodDown] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var byCause: [Wire.StandDownRate] = []
        package var byProject: [Wire.StandDownRate] = []
        package var throughput: Wire.ThroughputReturn? = nil
        package var previousPageToken: String = ""

        package init(items: [Wire.StoodDown] = [], nextPageToken: String = "", total: UInt32 = 0, byCause: [Wire.StandDownRate] = [], byProject: [Wire.StandDownRate] = [], throughput: Wire.ThroughputReturn? = nil, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.byCause = byCause
            self.byProject = byProject
            self.throughput = throughput
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanWeekRequest`.
    package struct PlanWeekRequest: Sendable, Hashable {
        package var week: String = ""
        package var basedOn: String = ""
        package var isRepair: Bool = false
        package var rounds: UInt32 = 0
        package var seed: UInt32 = 0

        package init(week: String = "", basedOn: String = "", isRepair: Bool = false, rounds: UInt32 = 0, seed: UInt32 = 0) {
            self.week = week
            self.basedOn = basedOn
            self.isRepair = isRepair
            self.rounds = rounds
            self.seed = seed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanCommandReply`.
    package struct PlanCommandReply: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0

        package init(planId: String = "", version: UInt32 = 0) {
            self.planId = planId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanScore`.
    package struct PlanScore: Sendable, Hashable {
        package var halfHoursShort: UInt32 = 0
        package var shortCost: UInt32 = 0
        package var travelMinutes: UInt32 = 0
        package var travelCost: UInt32 = 0
        package var changesOfSite: UInt32 = 0
        package var changesCost: UInt32 = 0
        package var supervisorSessions: UInt32 = 0
        package var supervisorCost: UInt32 = 0
        package var total: UInt32 = 0

        package init(halfHoursShort: UInt32 = 0, shortCost: UInt32 = 0, travelMinutes: UInt32 = 0, travelCost: UInt32 = 0, changesOfSite: UInt32 = 0, changesCost: UInt32 = 0, supervisorSessions: UInt32 = 0, supervisorCost: UInt32 = 0, total: UInt32 = 0) {
            self.halfHoursShort = halfHoursShort
            self.shortCost = shortCost
            self.travelMinutes = travelMinutes
            self.travelCost = travelCost
            self.changesOfSite = changesOfSite
            self.changesCost = changesCost
            self.supervisorSessions = supervisorSessions
            self.supervisorCost = supervisorCost
            self.total = total
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanSummary`.
    package struct PlanSummary: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0
        package var week: String = ""
        package var state: Wire.PlanState = .unspecified
        package var isRepair: Bool = false
        package var basedOn: String = ""
        package var madeBy: String = ""
        package var madeAt: String = ""
        package var rounds: UInt32 = 0
        package var roundsAsked: UInt32 = 0
        package var score: Wire.PlanScore? = nil
        package var firstTotal: UInt32 = 0
        package var people: UInt32 = 0
        package var placed: UInt32 = 0
        package var unplaced: UInt32 = 0
        package var excluded: UInt32 = 0
        package var added: UInt32 = 0
        package var lost: UInt32 = 0
        package var pinned: UInt32 = 0
        package var sessions: UInt32 = 0
        package var sessionsDone: UInt32 = 0
        package var refused: UInt32 = 0
        package var words: String = ""
        package var notAssessed: UInt32 = 0
        package var publishedBy: String = ""
        package var publishedAt: String = ""

        package init(planId: String = "", version: UInt32 = 0, week: String = "", state: Wire.PlanState = .unspecified, isRepair: Bool = false, basedOn: String = "", madeBy: String = "", madeAt: String = "", rounds: UInt32 = 0, roundsAsked: UInt32 = 0, score: Wire.PlanScore? = nil, firstTotal: UInt32 = 0, people: UInt32 = 0, placed: UInt32 = 0, unplaced: UInt32 = 0, excluded: UInt32 = 0, added: UInt32 = 0, lost: UInt32 = 0, pinned: UInt32 = 0, sessions: UInt32 = 0, sessionsDone: UInt32 = 0, refused: UInt32 = 0, words: String = "", notAssessed: UInt32 = 0, publishedBy: String = "", publishedAt: String = "") {
            self.planId = planId
            self.version = version
            self.week = week
            self.state = state
            self.isRepair = isRepair
            self.basedOn = basedOn
            self.madeBy = madeBy
            self.madeAt = madeAt
            self.rounds = rounds
            self.roundsAsked = roundsAsked
            self.score = score
            self.firstTotal = firstTotal
            self.people = people
            self.placed = placed
            self.unplaced = unplaced
            self.excluded = excluded
            self.added = added
            self.lost = lost
            self.pinned = pinned
            self.sessions = sessions
            self.sessionsDone = sessionsDone
            self.refused = refused
            self.words = words
            self.notAssessed = notAssessed
            self.publishedBy = publishedBy
            self.publishedAt = publishedAt
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListPlansRequest`.
    package struct ListPlansRequest: Sendable, Hashable {
        package var week: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.PlanOrder = .unspecified
        package var isReversed: Bool = false

        package init(week: String = "", pageSize: UInt32 = 0, pageToken: String = "", order: Wire.PlanOrder = .unspecified, isReversed: Bool = false) {
            self.week = week
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListPlansReply`.
    package struct ListPlansReply: Sendable, Hashable {
        package var items: [Wire.PlanSummary] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.PlanSummary] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadPlanRequest`.
    package struct ReadPlanRequest: Sendable, Hashable {
        package var planId: String = ""
        package var pageToken: String = ""

        package init(planId: String = "", pageToken: String = "") {
            self.planId = planId
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlannedSession`.
    package struct PlannedSession: Sendable, Hashable {
        package var number: UInt32 = 0
        package var sessionId: String = ""
        package var projectId: String = ""
        package var project: String = ""
        package var town: String = ""
        package var date: String = ""
        package var startTime: String = ""
        package var endTime: String = ""
        package var places: UInt32 = 0
        package var capacity: UInt32 = 0
        package var minimum: UInt32 = 0
        package var kept: UInt32 = 0
        package var added: UInt32 = 0
        package var lost: UInt32 = 0
        package var women: UInt32 = 0
        package var red: UInt32 = 0
        package var isWomenOnly: Bool = false
        package var isUnsupervised: Bool = false
        package var supervisors: [String] = []
        package var result: String = ""
        package var isDone: Bool = false
        package var warnings: [String] = []
        package var isStaffedByPlan: Bool = false

        package init(number: UInt32 = 0, sessionId: String = "", projectId: String = "", project: String = "", town: String = "", date: String = "", startTime: String = "", endTime: String = "", places: UInt32 = 0, capacity: UInt32 = 0, minimum: UInt32 = 0, kept: UInt32 = 0, added: UInt32 = 0, lost: UInt32 = 0, women: UInt32 = 0, red: UInt32 = 0, isWomenOnly: Bool = false, isUnsupervised: Bool = false, supervisors: [String] = [], result: String = "", isDone: Bool = false, warnings: [String] = [], isStaffedByPlan: Bool = false) {
            self.number = number
            self.sessionId = sessionId
            self.projectId = projectId
            self.project = project
            self.town = town
            self.date = date
            self.startTime = startTime
            self.endTime = endTime
            self.places = places
            self.capacity = capacity
            self.minimum = minimum
            self.kept = kept
            self.added = added
            self.lost = lost
            self.women = women
            self.red = red
            self.isWomenOnly = isWomenOnly
            self.isUnsupervised = isUnsupervised
            self.supervisors = supervisors
            self.result = result
            self.isDone = isDone
            self.warnings = warnings
            self.isStaffedByPlan = isStaffedByPlan
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ReadPlanReply`.
    package struct ReadPlanReply: Sendable, Hashable {
        package var summary: Wire.PlanSummary? = nil
        package var sessions: [Wire.PlannedSession] = []
        package var nextPageToken: String = ""

        package init(summary: Wire.PlanSummary? = nil, sessions: [Wire.PlannedSession] = [], nextPageToken: String = "") {
            self.summary = summary
            self.sessions = sessions
            self.nextPageToken = nextPageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListPlannedRequest`.
    package struct ListPlannedRequest: Sendable, Hashable {
        package var planId: String = ""
        package var kind: Wire.PlannedKind = .unspecified
        package var session: UInt32 = 0
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(planId: String = "", kind: Wire.PlannedKind = .unspecified, session: UInt32 = 0, pageSize: UInt32 = 0, pageToken: String = "") {
            self.planId = planId
            self.kind = kind
            self.session = session
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlannedPerson`.
    package struct PlannedPerson: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var session: UInt32 = 0
        package var state: Wire.PlannedState = .unspecified
        package var isPinned: Bool = false
        package var isWoman: Bool = false
        package var isRed: Bool = false
        package var travelMinutes: UInt32 = 0
        package var priority: UInt32 = 0
        package var minutesShort: UInt32 = 0
        package var reason: String = ""
        package var remedy: String = ""
        package var result: String = ""
        package var isDone: Bool = false
        package var arrangeBy: String = ""
        package var town: String = ""

        package init(caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", session: UInt32 = 0, state: Wire.PlannedState = .unspecified, isPinned: Bool = false, isWoman: Bool = false, isRed: Bool = false, travelMinutes: UInt32 = 0, priority: UInt32 = 0, minutesShort: UInt32 = 0, reason: String = "", remedy: String = "", result: String = "", isDone: Bool = false, arrangeBy: String = "", town: String = "") {
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.session = session
            self.state = state
            self.isPinned = isPinned
            self.isWoman = isWoman
            self.isRed = isRed
            self.travelMinutes = travelMinutes
            self.priority = priority
            self.minutesShort = minutesShort
            self.reason = reason
            self.remedy = remedy
            self.result = result
            self.isDone = isDone
            self.arrangeBy = arrangeBy
            self.town = town
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ListPlannedReply`.
    package struct ListPlannedReply: Sendable, Hashable {
        package var items: [Wire.PlannedPerson] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0

        package init(items: [Wire.PlannedPerson] = [], nextPageToken: String = "", total: UInt32 = 0) {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ChangePlanRequest`.
    package struct ChangePlanRequest: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0
        package var kind: Wire.PlanChangeKind = .unspecified
        package var caseIds: [String] = []
        package var session: UInt32 = 0
        package var toSession: UInt32 = 0
        package var reason: String = ""

        package init(planId: String = "", version: UInt32 = 0, kind: Wire.PlanChangeKind = .unspecified, caseIds: [String] = [], session: UInt32 = 0, toSession: UInt32 = 0, reason: String = "") {
            self.planId = planId
            self.version = version
            self.kind = kind
            self.caseIds = caseIds
            self.session = session
            self.toSession = toSession
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanChangeRefusal`.
    package struct PlanChangeRefusal: Sendable, Hashable {
        package var caseId: String = ""
        package var words: String = ""

        package init(caseId: String = "", words: String = "") {
            self.caseId = caseId
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ChangePlanReply`.
    package struct ChangePlanReply: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0
        package var changed: UInt32 = 0
        package var refusals: [Wire.PlanChangeRefusal] = []
        package var before: Wire.PlanScore? = nil
        package var after: Wire.PlanScore? = nil

        package init(planId: String = "", version: UInt32 = 0, changed: UInt32 = 0, refusals: [Wire.PlanChangeRefusal] = [], before: Wire.PlanScore? = nil, after: Wire.PlanScore? = nil) {
            self.planId = planId
            self.version = version
            self.changed = changed
            self.refusals = refusals
            self.before = before
            self.after = after
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.DiscardPlanRequest`.
    package struct DiscardPlanRequest: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0

        package init(planId: String = "", version: UInt32 = 0) {
            self.planId = planId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PublishPlanRequest`.
    package struct PublishPlanRequest: Sendable, Hashable {
        package var planId: String = ""
        package var version: UInt32 = 0
        package var method: Wire.InstructionMethod = .unspecified
        package var cause: Wire.StandDownCause = .unspecified
        package var note: String = ""

        package init(planId: String = "", version: UInt32 = 0, method: Wire.InstructionMethod = .unspecified, cause: Wire.StandDownCause = .unspecified, note: String = "") {
            self.planId = planId
            self.version = version
            self.method = method
            self.cause = cause
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ComparePlansRequest`.
    package struct ComparePlansRequest: Sendable, Hashable {
        package var planId: String = ""
        package var otherPlanId: String = ""

        package init(planId: String = "", otherPlanId: String = "") {
            self.planId = planId
            self.otherPlanId = otherPlanId
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.PlanDifference`.
    package struct PlanDifference: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var here: String = ""
        package var there: String = ""

        package init(caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", here: String = "", there: String = "") {
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.here = here
            self.there = there
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.ComparePlansReply`.
    package struct ComparePlansReply: Sendable, Hashable {
        package var plan: Wire.PlanSummary? = nil
        package var other: Wire.PlanSummary? = nil
        package var differences: [Wire.PlanDifference] = []
        package var total: UInt32 = 0

        package init(plan: Wire.PlanSummary? = nil, other: Wire.PlanSummary? = nil, differences: [Wire.PlanDifference] = [], total: UInt32 = 0) {
            self.plan = plan
            self.other = other
            self.differences = differences
            self.total = total
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordAbsenceRequest`.
    package struct RecordAbsenceRequest: Sendable, Hashable {
        package var supervisor: String = ""
        package var from: String = ""
        package var until: String = ""
        package var because: String = ""
        package var isWithdrawn: Bool = false

        package init(supervisor: String = "", from: String = "", until: String = "", because: String = "", isWithdrawn: Bool = false) {
            self.supervisor = supervisor
            self.from = from
            self.until = until
            self.because = because
            self.isWithdrawn = isWithdrawn
        }

    }
}

extension Wire {
    /// `probation.unpaidwork.v1.RecordAbsenceReply`.
    package struct RecordAbsenceReply: Sendable, Hashable {
        package var warnings: [String] = []

        package init(warnings: [String] = []) {
            self.warnings = warnings
        }

    }
}

extension Wire.ScheduleAllocation: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ScheduleAllocation.self, probation__unpaidwork__v1__schedule_allocation__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ScheduleAllocation.self)
        unsafe self.id = CRead.text(c.pointee.id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.weekday = Wire.Weekday(rawValue: Int32(truncatingIfNeeded: c.pointee.weekday.rawValue))
        unsafe self.frequency = Wire.Frequency(rawValue: Int32(truncatingIfNeeded: c.pointee.frequency.rawValue))
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ScheduleAllocation.self)
        unsafe probation__unpaidwork__v1__schedule_allocation__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.weekday = Probation__Unpaidwork__V1__Weekday(rawValue: .init(truncatingIfNeeded: weekday.rawValue))
        unsafe c.pointee.frequency = Probation__Unpaidwork__V1__Frequency(rawValue: .init(truncatingIfNeeded: frequency.rawValue))
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ScheduleAppointment: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ScheduleAppointment.self, probation__unpaidwork__v1__schedule_appointment__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ScheduleAppointment.self)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.allocationId = CRead.text(c.pointee.allocation_id)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.minutesCredited = c.pointee.minutes_credited
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ScheduleAppointment.self)
        unsafe probation__unpaidwork__v1__schedule_appointment__init(c)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.allocation_id = arena.text(allocationId)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.minutes_credited = minutesCredited
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlannedAppointment: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlannedAppointment.self, probation__unpaidwork__v1__planned_appointment__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedAppointment.self)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.allocationId = CRead.text(c.pointee.allocation_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlannedAppointment.self)
        unsafe probation__unpaidwork__v1__planned_appointment__init(c)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.allocation_id = arena.text(allocationId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewScheduleRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewScheduleRequest.self, probation__unpaidwork__v1__preview_schedule_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewScheduleRequest.self)
        unsafe self.now = CRead.text(c.pointee.now)
        unsafe self.minutesRequired = c.pointee.minutes_required
        unsafe self.allocations = CRead.array(c.pointee.n_allocations, c.pointee.allocations) { unsafe Wire.ScheduleAllocation(reading: $0!) }
        unsafe self.appointments = CRead.array(c.pointee.n_appointments, c.pointee.appointments) { unsafe Wire.ScheduleAppointment(reading: $0!) }
        unsafe self.closedDates = CRead.array(c.pointee.n_closed_dates, c.pointee.closed_dates) { unsafe CRead.text($0) }
        unsafe self.completeBy = CRead.text(c.pointee.complete_by)
        unsafe self.trigger = Wire.Trigger(rawValue: Int32(truncatingIfNeeded: c.pointee.trigger.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewScheduleRequest.self)
        unsafe probation__unpaidwork__v1__preview_schedule_request__init(c)
        unsafe c.pointee.now = arena.text(now)
        unsafe c.pointee.minutes_required = minutesRequired
        unsafe c.pointee.n_allocations = allocations.count
        unsafe c.pointee.allocations = arena.array(allocations) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__ScheduleAllocation.self)) }
        unsafe c.pointee.n_appointments = appointments.count
        unsafe c.pointee.appointments = arena.array(appointments) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__ScheduleAppointment.self)) }
        unsafe c.pointee.n_closed_dates = closedDates.count
        unsafe c.pointee.closed_dates = arena.array(closedDates) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.complete_by = arena.text(completeBy)
        unsafe c.pointee.trigger = Probation__Unpaidwork__V1__Trigger(rawValue: .init(truncatingIfNeeded: trigger.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewScheduleReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewScheduleReply.self, probation__unpaidwork__v1__preview_schedule_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewScheduleReply.self)
        unsafe self.appointments = CRead.array(c.pointee.n_appointments, c.pointee.appointments) { unsafe Wire.PlannedAppointment(reading: $0!) }
        unsafe self.shortfallMinutes = c.pointee.shortfall_minutes
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewScheduleReply.self)
        unsafe probation__unpaidwork__v1__preview_schedule_reply__init(c)
        unsafe c.pointee.n_appointments = appointments.count
        unsafe c.pointee.appointments = arena.array(appointments) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedAppointment.self)) }
        unsafe c.pointee.shortfall_minutes = shortfallMinutes
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewCreditRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewCreditRequest.self, probation__unpaidwork__v1__preview_credit_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewCreditRequest.self)
        unsafe self.start = CRead.text(c.pointee.start)
        unsafe self.end = CRead.text(c.pointee.end)
        unsafe self.breakMinutes = c.pointee.break_minutes
        unsafe self.penaltyMinutes = c.pointee.penalty_minutes
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.minutesRemaining = c.pointee.minutes_remaining
        unsafe self.ete = (c.pointee.ete != 0)
        unsafe self.eteMinutesRemaining = c.pointee.ete_minutes_remaining
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewCreditRequest.self)
        unsafe probation__unpaidwork__v1__preview_credit_request__init(c)
        unsafe c.pointee.start = arena.text(start)
        unsafe c.pointee.end = arena.text(end)
        unsafe c.pointee.break_minutes = breakMinutes
        unsafe c.pointee.penalty_minutes = penaltyMinutes
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.minutes_remaining = minutesRemaining
        unsafe c.pointee.ete = (ete ? 1 : 0)
        unsafe c.pointee.ete_minutes_remaining = eteMinutesRemaining
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewCreditReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewCreditReply.self, probation__unpaidwork__v1__preview_credit_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewCreditReply.self)
        unsafe self.minutesCredited = c.pointee.minutes_credited
        unsafe self.reasons = CRead.array(c.pointee.n_reasons, c.pointee.reasons) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewCreditReply.self)
        unsafe probation__unpaidwork__v1__preview_credit_reply__init(c)
        unsafe c.pointee.minutes_credited = minutesCredited
        unsafe c.pointee.n_reasons = reasons.count
        unsafe c.pointee.reasons = arena.array(reasons) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.LoadUnpaidWorkRegistersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersRequest.self, probation__unpaidwork__v1__load_unpaid_work_registers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersRequest.self)
        unsafe self.supervisors = CRead.array(c.pointee.n_supervisors, c.pointee.supervisors) { unsafe Wire.Supervisor(reading: $0!) }
        unsafe self.projects = CRead.array(c.pointee.n_projects, c.pointee.projects) { unsafe Wire.Project(reading: $0!) }
        unsafe self.closedDays = CRead.array(c.pointee.n_closed_days, c.pointee.closed_days) { unsafe CRead.text($0) }
        unsafe self.vehicles = CRead.array(c.pointee.n_vehicles, c.pointee.vehicles) { unsafe Wire.Vehicle(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersRequest.self)
        unsafe probation__unpaidwork__v1__load_unpaid_work_registers_request__init(c)
        unsafe c.pointee.n_supervisors = supervisors.count
        unsafe c.pointee.supervisors = arena.array(supervisors) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Supervisor.self)) }
        unsafe c.pointee.n_projects = projects.count
        unsafe c.pointee.projects = arena.array(projects) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self)) }
        unsafe c.pointee.n_closed_days = closedDays.count
        unsafe c.pointee.closed_days = arena.array(closedDays) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_vehicles = vehicles.count
        unsafe c.pointee.vehicles = arena.array(vehicles) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Vehicle.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Competence: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Competence.self, probation__unpaidwork__v1__competence__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Competence.self)
        unsafe self.kind = Wire.CompetenceKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.validUntil = CRead.text(c.pointee.valid_until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Competence.self)
        unsafe probation__unpaidwork__v1__competence__init(c)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__CompetenceKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.valid_until = arena.text(validUntil)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Supervisor: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Supervisor.self, probation__unpaidwork__v1__supervisor__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Supervisor.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.sex = CRead.text(c.pointee.sex)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.competences = CRead.array(c.pointee.n_competences, c.pointee.competences) { unsafe Wire.Competence(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Supervisor.self)
        unsafe probation__unpaidwork__v1__supervisor__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.sex = arena.text(sex)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.n_competences = competences.count
        unsafe c.pointee.competences = arena.array(competences) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Competence.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.LoadUnpaidWorkRegistersReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersReply.self, probation__unpaidwork__v1__load_unpaid_work_registers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersReply.self)
        unsafe self.supervisors = c.pointee.supervisors
        unsafe self.projects = c.pointee.projects
        unsafe self.closedDays = c.pointee.closed_days
        unsafe self.vehicles = c.pointee.vehicles
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__LoadUnpaidWorkRegistersReply.self)
        unsafe probation__unpaidwork__v1__load_unpaid_work_registers_reply__init(c)
        unsafe c.pointee.supervisors = supervisors
        unsafe c.pointee.projects = projects
        unsafe c.pointee.closed_days = closedDays
        unsafe c.pointee.vehicles = vehicles
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EarlierAppointment: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__EarlierAppointment.self, probation__unpaidwork__v1__earlier_appointment__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__EarlierAppointment.self)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.eventNumber = c.pointee.event_number
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.penaltyMinutes = c.pointee.penalty_minutes
        unsafe self.workQuality = c.pointee.work_quality
        unsafe self.behaviour = c.pointee.behaviour
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__EarlierAppointment.self)
        unsafe probation__unpaidwork__v1__earlier_appointment__init(c)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.event_number = eventNumber
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.penalty_minutes = penaltyMinutes
        unsafe c.pointee.work_quality = workQuality
        unsafe c.pointee.behaviour = behaviour
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TakeOverAppointmentsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__TakeOverAppointmentsRequest.self, probation__unpaidwork__v1__take_over_appointments_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__TakeOverAppointmentsRequest.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.EarlierAppointment(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__TakeOverAppointmentsRequest.self)
        unsafe probation__unpaidwork__v1__take_over_appointments_request__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__EarlierAppointment.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TakeOverAppointmentsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__TakeOverAppointmentsReply.self, probation__unpaidwork__v1__take_over_appointments_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__TakeOverAppointmentsReply.self)
        unsafe self.takenOver = c.pointee.taken_over
        unsafe self.known = c.pointee.known
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe Wire.TakeOverRefusal(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__TakeOverAppointmentsReply.self)
        unsafe probation__unpaidwork__v1__take_over_appointments_reply__init(c)
        unsafe c.pointee.taken_over = takenOver
        unsafe c.pointee.known = known
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__TakeOverRefusal.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TakeOverRefusal: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__TakeOverRefusal.self, probation__unpaidwork__v1__take_over_refusal__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__TakeOverRefusal.self)
        unsafe self.row = c.pointee.row
        unsafe self.field = CRead.text(c.pointee.field)
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__TakeOverRefusal.self)
        unsafe probation__unpaidwork__v1__take_over_refusal__init(c)
        unsafe c.pointee.row = row
        unsafe c.pointee.field = arena.text(field)
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListRequirementsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListRequirementsRequest.self, probation__unpaidwork__v1__list_requirements_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListRequirementsRequest.self)
        unsafe self.worklist = Wire.Worklist(rawValue: Int32(truncatingIfNeeded: c.pointee.worklist.rawValue))
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.search = CRead.text(c.pointee.search)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.RequirementOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListRequirementsRequest.self)
        unsafe probation__unpaidwork__v1__list_requirements_request__init(c)
        unsafe c.pointee.worklist = Probation__Unpaidwork__V1__Worklist(rawValue: .init(truncatingIfNeeded: worklist.rawValue))
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.search = arena.text(search)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__RequirementOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RequirementSummary: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RequirementSummary.self, probation__unpaidwork__v1__requirement_summary__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RequirementSummary.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.state = Wire.RequirementState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.orderedMinutes = c.pointee.ordered_minutes
        unsafe self.creditedMinutes = c.pointee.credited_minutes
        unsafe self.remainingMinutes = c.pointee.remaining_minutes
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.arrangeBy = CRead.text(c.pointee.arrange_by)
        unsafe self.completeBy = CRead.text(c.pointee.complete_by)
        unsafe self.nextOn = CRead.text(c.pointee.next_on)
        unsafe self.nextProject = CRead.text(c.pointee.next_project)
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.heldByNps = (c.pointee.held_by_nps != 0)
        unsafe self.overdue = CRead.text(c.pointee.overdue)
        unsafe self.reofferBy = CRead.text(c.pointee.reoffer_by)
        unsafe self.isIntensive = (c.pointee.is_intensive != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RequirementSummary.self)
        unsafe probation__unpaidwork__v1__requirement_summary__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.state = Probation__Unpaidwork__V1__RequirementState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.ordered_minutes = orderedMinutes
        unsafe c.pointee.credited_minutes = creditedMinutes
        unsafe c.pointee.remaining_minutes = remainingMinutes
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.arrange_by = arena.text(arrangeBy)
        unsafe c.pointee.complete_by = arena.text(completeBy)
        unsafe c.pointee.next_on = arena.text(nextOn)
        unsafe c.pointee.next_project = arena.text(nextProject)
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.held_by_nps = (heldByNps ? 1 : 0)
        unsafe c.pointee.overdue = arena.text(overdue)
        unsafe c.pointee.reoffer_by = arena.text(reofferBy)
        unsafe c.pointee.is_intensive = (isIntensive ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListRequirementsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListRequirementsReply.self, probation__unpaidwork__v1__list_requirements_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListRequirementsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.RequirementSummary(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.counts = CRead.array(c.pointee.n_counts, c.pointee.counts) { unsafe Wire.WorklistCount(reading: $0!) }
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListRequirementsReply.self)
        unsafe probation__unpaidwork__v1__list_requirements_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__RequirementSummary.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.n_counts = counts.count
        unsafe c.pointee.counts = arena.array(counts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__WorklistCount.self)) }
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WorklistCount: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__WorklistCount.self, probation__unpaidwork__v1__worklist_count__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__WorklistCount.self)
        unsafe self.worklist = Wire.Worklist(rawValue: Int32(truncatingIfNeeded: c.pointee.worklist.rawValue))
        unsafe self.people = c.pointee.people
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__WorklistCount.self)
        unsafe probation__unpaidwork__v1__worklist_count__init(c)
        unsafe c.pointee.worklist = Probation__Unpaidwork__V1__Worklist(rawValue: .init(truncatingIfNeeded: worklist.rawValue))
        unsafe c.pointee.people = people
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadRequirementRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadRequirementRequest.self, probation__unpaidwork__v1__read_requirement_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadRequirementRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadRequirementRequest.self)
        unsafe probation__unpaidwork__v1__read_requirement_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlacementAssessment: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlacementAssessment.self, probation__unpaidwork__v1__placement_assessment__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementAssessment.self)
        unsafe self.health = CRead.text(c.pointee.health)
        unsafe self.fitness = Wire.Fitness(rawValue: Int32(truncatingIfNeeded: c.pointee.fitness.rawValue))
        unsafe self.vulnerability = CRead.text(c.pointee.vulnerability)
        unsafe self.riskOfSeriousHarm = c.pointee.risk_of_serious_harm
        unsafe self.weapons = Wire.Known(rawValue: Int32(truncatingIfNeeded: c.pointee.weapons.rawValue))
        unsafe self.threatsToOthers = Wire.Known(rawValue: Int32(truncatingIfNeeded: c.pointee.threats_to_others.rawValue))
        unsafe self.restrainingOrder = Wire.Known(rawValue: Int32(truncatingIfNeeded: c.pointee.restraining_order.rawValue))
        unsafe self.restrainingOrderTerms = CRead.text(c.pointee.restraining_order_terms)
        unsafe self.exclusions = CRead.array(c.pointee.n_exclusions, c.pointee.exclusions) { unsafe CRead.text($0) }
        unsafe self.sexualRisk = Wire.Known(rawValue: Int32(truncatingIfNeeded: c.pointee.sexual_risk.rawValue))
        unsafe self.riskToChildren = Wire.Known(rawValue: Int32(truncatingIfNeeded: c.pointee.risk_to_children.rawValue))
        unsafe self.motivation = CRead.text(c.pointee.motivation)
        unsafe self.diversity = CRead.text(c.pointee.diversity)
        unsafe self.skillsWanted = CRead.text(c.pointee.skills_wanted)
        unsafe self.available = CRead.array(c.pointee.n_available, c.pointee.available) { Wire.Weekday(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.travelLimitMinutes = c.pointee.travel_limit_minutes
        unsafe self.sources = CRead.array(c.pointee.n_sources, c.pointee.sources) { Wire.AssessmentSource(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.keepApart = CRead.array(c.pointee.n_keep_apart, c.pointee.keep_apart) { unsafe CRead.text($0) }
        unsafe self.aloneByChoiceOn = CRead.text(c.pointee.alone_by_choice_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlacementAssessment.self)
        unsafe probation__unpaidwork__v1__placement_assessment__init(c)
        unsafe c.pointee.health = arena.text(health)
        unsafe c.pointee.fitness = Probation__Unpaidwork__V1__Fitness(rawValue: .init(truncatingIfNeeded: fitness.rawValue))
        unsafe c.pointee.vulnerability = arena.text(vulnerability)
        unsafe c.pointee.risk_of_serious_harm = riskOfSeriousHarm
        unsafe c.pointee.weapons = Probation__Unpaidwork__V1__Known(rawValue: .init(truncatingIfNeeded: weapons.rawValue))
        unsafe c.pointee.threats_to_others = Probation__Unpaidwork__V1__Known(rawValue: .init(truncatingIfNeeded: threatsToOthers.rawValue))
        unsafe c.pointee.restraining_order = Probation__Unpaidwork__V1__Known(rawValue: .init(truncatingIfNeeded: restrainingOrder.rawValue))
        unsafe c.pointee.restraining_order_terms = arena.text(restrainingOrderTerms)
        unsafe c.pointee.n_exclusions = exclusions.count
        unsafe c.pointee.exclusions = arena.array(exclusions) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.sexual_risk = Probation__Unpaidwork__V1__Known(rawValue: .init(truncatingIfNeeded: sexualRisk.rawValue))
        unsafe c.pointee.risk_to_children = Probation__Unpaidwork__V1__Known(rawValue: .init(truncatingIfNeeded: riskToChildren.rawValue))
        unsafe c.pointee.motivation = arena.text(motivation)
        unsafe c.pointee.diversity = arena.text(diversity)
        unsafe c.pointee.skills_wanted = arena.text(skillsWanted)
        unsafe c.pointee.n_available = available.count
        unsafe c.pointee.available = arena.array(available) { Probation__Unpaidwork__V1__Weekday(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.travel_limit_minutes = travelLimitMinutes
        unsafe c.pointee.n_sources = sources.count
        unsafe c.pointee.sources = arena.array(sources) { Probation__Unpaidwork__V1__AssessmentSource(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.n_keep_apart = keepApart.count
        unsafe c.pointee.keep_apart = arena.array(keepApart) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.alone_by_choice_on = arena.text(aloneByChoiceOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordPlacementAssessmentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordPlacementAssessmentRequest.self, probation__unpaidwork__v1__record_placement_assessment_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordPlacementAssessmentRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.assessment = c.pointee.assessment.map { unsafe Wire.PlacementAssessment(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordPlacementAssessmentRequest.self)
        unsafe probation__unpaidwork__v1__record_placement_assessment_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.assessment = assessment.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementAssessment.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RequirementCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RequirementCommandReply.self, probation__unpaidwork__v1__requirement_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RequirementCommandReply.self)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.RequirementState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.owed = CRead.array(c.pointee.n_owed, c.pointee.owed) { unsafe CRead.text($0) }
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RequirementCommandReply.self)
        unsafe probation__unpaidwork__v1__requirement_command_reply__init(c)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Unpaidwork__V1__RequirementState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.n_owed = owed.count
        unsafe c.pointee.owed = arena.array(owed) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordInquiryRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordInquiryRequest.self, probation__unpaidwork__v1__record_inquiry_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordInquiryRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.about = Wire.AssessmentQuestion(rawValue: Int32(truncatingIfNeeded: c.pointee.about.rawValue))
        unsafe self.askedOf = CRead.text(c.pointee.asked_of)
        unsafe self.askedOn = CRead.text(c.pointee.asked_on)
        unsafe self.reply = CRead.text(c.pointee.reply)
        unsafe self.repliedOn = CRead.text(c.pointee.replied_on)
        unsafe self.isUnanswered = (c.pointee.is_unanswered != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordInquiryRequest.self)
        unsafe probation__unpaidwork__v1__record_inquiry_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.about = Probation__Unpaidwork__V1__AssessmentQuestion(rawValue: .init(truncatingIfNeeded: about.rawValue))
        unsafe c.pointee.asked_of = arena.text(askedOf)
        unsafe c.pointee.asked_on = arena.text(askedOn)
        unsafe c.pointee.reply = arena.text(reply)
        unsafe c.pointee.replied_on = arena.text(repliedOn)
        unsafe c.pointee.is_unanswered = (isUnanswered ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Inquiry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Inquiry.self, probation__unpaidwork__v1__inquiry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Inquiry.self)
        unsafe self.about = Wire.AssessmentQuestion(rawValue: Int32(truncatingIfNeeded: c.pointee.about.rawValue))
        unsafe self.askedOf = CRead.text(c.pointee.asked_of)
        unsafe self.askedOn = CRead.text(c.pointee.asked_on)
        unsafe self.reply = CRead.text(c.pointee.reply)
        unsafe self.repliedOn = CRead.text(c.pointee.replied_on)
        unsafe self.isUnanswered = (c.pointee.is_unanswered != 0)
        unsafe self.recordedBy = CRead.text(c.pointee.recorded_by)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Inquiry.self)
        unsafe probation__unpaidwork__v1__inquiry__init(c)
        unsafe c.pointee.about = Probation__Unpaidwork__V1__AssessmentQuestion(rawValue: .init(truncatingIfNeeded: about.rawValue))
        unsafe c.pointee.asked_of = arena.text(askedOf)
        unsafe c.pointee.asked_on = arena.text(askedOn)
        unsafe c.pointee.reply = arena.text(reply)
        unsafe c.pointee.replied_on = arena.text(repliedOn)
        unsafe c.pointee.is_unanswered = (isUnanswered ? 1 : 0)
        unsafe c.pointee.recorded_by = arena.text(recordedBy)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReleaseToWorkshopRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReleaseToWorkshopRequest.self, probation__unpaidwork__v1__release_to_workshop_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReleaseToWorkshopRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.reviewOn = CRead.text(c.pointee.review_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReleaseToWorkshopRequest.self)
        unsafe probation__unpaidwork__v1__release_to_workshop_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.review_on = arena.text(reviewOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WorkshopRelease: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__WorkshopRelease.self, probation__unpaidwork__v1__workshop_release__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__WorkshopRelease.self)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.reviewOn = CRead.text(c.pointee.review_on)
        unsafe self.manager = CRead.text(c.pointee.manager)
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__WorkshopRelease.self)
        unsafe probation__unpaidwork__v1__workshop_release__init(c)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.review_on = arena.text(reviewOn)
        unsafe c.pointee.manager = arena.text(manager)
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AdjustMinutesRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__AdjustMinutesRequest.self, probation__unpaidwork__v1__adjust_minutes_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__AdjustMinutesRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.reason = Wire.AdjustmentReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
        unsafe self.minutes = c.pointee.minutes
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__AdjustMinutesRequest.self)
        unsafe probation__unpaidwork__v1__adjust_minutes_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.reason = Probation__Unpaidwork__V1__AdjustmentReason(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        unsafe c.pointee.minutes = minutes
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordReviewRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordReviewRequest.self, probation__unpaidwork__v1__record_review_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordReviewRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.kind = Wire.ReviewKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.note = CRead.text(c.pointee.note)
        unsafe self.completeBy = CRead.text(c.pointee.complete_by)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordReviewRequest.self)
        unsafe probation__unpaidwork__v1__record_review_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__ReviewKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.complete_by = arena.text(completeBy)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Review: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Review.self, probation__unpaidwork__v1__review__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Review.self)
        unsafe self.kind = Wire.ReviewKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.note = CRead.text(c.pointee.note)
        unsafe self.by = CRead.text(c.pointee.by)
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Review.self)
        unsafe probation__unpaidwork__v1__review__init(c)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__ReviewKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.by = arena.text(by)
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordCertificateRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordCertificateRequest.self, probation__unpaidwork__v1__record_certificate_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordCertificateRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.gainedOn = CRead.text(c.pointee.gained_on)
        unsafe self.kind = Wire.GainKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordCertificateRequest.self)
        unsafe probation__unpaidwork__v1__record_certificate_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.gained_on = arena.text(gainedOn)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__GainKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Certificate: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Certificate.self, probation__unpaidwork__v1__certificate__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Certificate.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.gainedOn = CRead.text(c.pointee.gained_on)
        unsafe self.kind = Wire.GainKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Certificate.self)
        unsafe probation__unpaidwork__v1__certificate__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.gained_on = arena.text(gainedOn)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__GainKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RelateOrdersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RelateOrdersRequest.self, probation__unpaidwork__v1__relate_orders_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RelateOrdersRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.otherCaseId = CRead.text(c.pointee.other_case_id)
        unsafe self.relation = Wire.OrderRelation(rawValue: Int32(truncatingIfNeeded: c.pointee.relation.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RelateOrdersRequest.self)
        unsafe probation__unpaidwork__v1__relate_orders_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.other_case_id = arena.text(otherCaseId)
        unsafe c.pointee.relation = Probation__Unpaidwork__V1__OrderRelation(rawValue: .init(truncatingIfNeeded: relation.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RelatedOrder: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RelatedOrder.self, probation__unpaidwork__v1__related_order__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RelatedOrder.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.eventNumber = c.pointee.event_number
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.orderedMinutes = c.pointee.ordered_minutes
        unsafe self.remainingMinutes = c.pointee.remaining_minutes
        unsafe self.state = Wire.RequirementState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.relation = Wire.OrderRelation(rawValue: Int32(truncatingIfNeeded: c.pointee.relation.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RelatedOrder.self)
        unsafe probation__unpaidwork__v1__related_order__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.event_number = eventNumber
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.ordered_minutes = orderedMinutes
        unsafe c.pointee.remaining_minutes = remainingMinutes
        unsafe c.pointee.state = Probation__Unpaidwork__V1__RequirementState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.relation = Probation__Unpaidwork__V1__OrderRelation(rawValue: .init(truncatingIfNeeded: relation.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SetIntensiveWorkingRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SetIntensiveWorkingRequest.self, probation__unpaidwork__v1__set_intensive_working_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SetIntensiveWorkingRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.isIntensive = (c.pointee.is_intensive != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SetIntensiveWorkingRequest.self)
        unsafe probation__unpaidwork__v1__set_intensive_working_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.is_intensive = (isIntensive ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.LedgerEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__LedgerEntry.self, probation__unpaidwork__v1__ledger_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__LedgerEntry.self)
        unsafe self.kind = Wire.LedgerKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.minutes = c.pointee.minutes
        unsafe self.isEducation = (c.pointee.is_education != 0)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.by = CRead.text(c.pointee.by)
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__LedgerEntry.self)
        unsafe probation__unpaidwork__v1__ledger_entry__init(c)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__LedgerKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.minutes = minutes
        unsafe c.pointee.is_education = (isEducation ? 1 : 0)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.by = arena.text(by)
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Placement: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Placement.self, probation__unpaidwork__v1__placement__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Placement.self)
        unsafe self.placementId = CRead.text(c.pointee.placement_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.project = CRead.text(c.pointee.project)
        unsafe self.weekday = Wire.Weekday(rawValue: Int32(truncatingIfNeeded: c.pointee.weekday.rawValue))
        unsafe self.frequency = Wire.Frequency(rawValue: Int32(truncatingIfNeeded: c.pointee.frequency.rawValue))
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.pickUp = CRead.text(c.pointee.pick_up)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Placement.self)
        unsafe probation__unpaidwork__v1__placement__init(c)
        unsafe c.pointee.placement_id = arena.text(placementId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.project = arena.text(project)
        unsafe c.pointee.weekday = Probation__Unpaidwork__V1__Weekday(rawValue: .init(truncatingIfNeeded: weekday.rawValue))
        unsafe c.pointee.frequency = Probation__Unpaidwork__V1__Frequency(rawValue: .init(truncatingIfNeeded: frequency.rawValue))
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.pick_up = arena.text(pickUp)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Appointment: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Appointment.self, probation__unpaidwork__v1__appointment__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Appointment.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.placementId = CRead.text(c.pointee.placement_id)
        unsafe self.project = CRead.text(c.pointee.project)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.minutesCredited = c.pointee.minutes_credited
        unsafe self.isInstructed = (c.pointee.is_instructed != 0)
        unsafe self.heldBecause = CRead.text(c.pointee.held_because)
        unsafe self.version = c.pointee.version
        unsafe self.projectId = CRead.text(c.pointee.project_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Appointment.self)
        unsafe probation__unpaidwork__v1__appointment__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.placement_id = arena.text(placementId)
        unsafe c.pointee.project = arena.text(project)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.minutes_credited = minutesCredited
        unsafe c.pointee.is_instructed = (isInstructed ? 1 : 0)
        unsafe c.pointee.held_because = arena.text(heldBecause)
        unsafe c.pointee.version = version
        unsafe c.pointee.project_id = arena.text(projectId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Instruction: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Instruction.self, probation__unpaidwork__v1__instruction__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Instruction.self)
        unsafe self.instructionId = CRead.text(c.pointee.instruction_id)
        unsafe self.method = Wire.InstructionMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.method.rawValue))
        unsafe self.issuedOn = CRead.text(c.pointee.issued_on)
        unsafe self.issuedBy = CRead.text(c.pointee.issued_by)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.dates = CRead.array(c.pointee.n_dates, c.pointee.dates) { unsafe CRead.text($0) }
        unsafe self.withdrawnOn = CRead.text(c.pointee.withdrawn_on)
        unsafe self.withdrawnBecause = CRead.text(c.pointee.withdrawn_because)
        unsafe self.appointmentIds = CRead.array(c.pointee.n_appointment_ids, c.pointee.appointment_ids) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Instruction.self)
        unsafe probation__unpaidwork__v1__instruction__init(c)
        unsafe c.pointee.instruction_id = arena.text(instructionId)
        unsafe c.pointee.method = Probation__Unpaidwork__V1__InstructionMethod(rawValue: .init(truncatingIfNeeded: method.rawValue))
        unsafe c.pointee.issued_on = arena.text(issuedOn)
        unsafe c.pointee.issued_by = arena.text(issuedBy)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.n_dates = dates.count
        unsafe c.pointee.dates = arena.array(dates) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.withdrawn_on = arena.text(withdrawnOn)
        unsafe c.pointee.withdrawn_because = arena.text(withdrawnBecause)
        unsafe c.pointee.n_appointment_ids = appointmentIds.count
        unsafe c.pointee.appointment_ids = arena.array(appointmentIds) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.UnpaidWorkClock: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__UnpaidWorkClock.self, probation__unpaidwork__v1__unpaid_work_clock__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__UnpaidWorkClock.self)
        unsafe self.kind = Wire.UnpaidWorkClockKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.startedBy = CRead.text(c.pointee.started_by)
        unsafe self.startedOn = CRead.text(c.pointee.started_on)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.metBy = CRead.text(c.pointee.met_by)
        unsafe self.metAt = CRead.text(c.pointee.met_at)
        unsafe self.voidBecause = CRead.text(c.pointee.void_because)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__UnpaidWorkClock.self)
        unsafe probation__unpaidwork__v1__unpaid_work_clock__init(c)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__UnpaidWorkClockKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.started_by = arena.text(startedBy)
        unsafe c.pointee.started_on = arena.text(startedOn)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.met_by = arena.text(metBy)
        unsafe c.pointee.met_at = arena.text(metAt)
        unsafe c.pointee.void_because = arena.text(voidBecause)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadRequirementReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadRequirementReply.self, probation__unpaidwork__v1__read_requirement_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadRequirementReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.RequirementSummary(reading: $0) }
        unsafe self.version = c.pointee.version
        unsafe self.assessment = c.pointee.assessment.map { unsafe Wire.PlacementAssessment(reading: $0) }
        unsafe self.assessedBy = CRead.text(c.pointee.assessed_by)
        unsafe self.assessedAt = CRead.text(c.pointee.assessed_at)
        unsafe self.owed = CRead.array(c.pointee.n_owed, c.pointee.owed) { unsafe CRead.text($0) }
        unsafe self.notEstablished = CRead.array(c.pointee.n_not_established, c.pointee.not_established) { Wire.AssessmentQuestion(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.inquiries = CRead.array(c.pointee.n_inquiries, c.pointee.inquiries) { unsafe Wire.Inquiry(reading: $0!) }
        unsafe self.release = c.pointee.release.map { unsafe Wire.WorkshopRelease(reading: $0) }
        unsafe self.known = c.pointee.known.map { unsafe Wire.KnownOfPerson(reading: $0) }
        unsafe self.educationMinutes = c.pointee.education_minutes
        unsafe self.educationAllowanceMinutes = c.pointee.education_allowance_minutes
        unsafe self.ledger = CRead.array(c.pointee.n_ledger, c.pointee.ledger) { unsafe Wire.LedgerEntry(reading: $0!) }
        unsafe self.placements = CRead.array(c.pointee.n_placements, c.pointee.placements) { unsafe Wire.Placement(reading: $0!) }
        unsafe self.appointments = CRead.array(c.pointee.n_appointments, c.pointee.appointments) { unsafe Wire.Appointment(reading: $0!) }
        unsafe self.instructions = CRead.array(c.pointee.n_instructions, c.pointee.instructions) { unsafe Wire.Instruction(reading: $0!) }
        unsafe self.failures = CRead.array(c.pointee.n_failures, c.pointee.failures) { unsafe Wire.Failure(reading: $0!) }
        unsafe self.clocks = CRead.array(c.pointee.n_clocks, c.pointee.clocks) { unsafe Wire.UnpaidWorkClock(reading: $0!) }
        unsafe self.reviews = CRead.array(c.pointee.n_reviews, c.pointee.reviews) { unsafe Wire.Review(reading: $0!) }
        unsafe self.certificates = CRead.array(c.pointee.n_certificates, c.pointee.certificates) { unsafe Wire.Certificate(reading: $0!) }
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
        unsafe self.orders = CRead.array(c.pointee.n_orders, c.pointee.orders) { unsafe Wire.RelatedOrder(reading: $0!) }
        unsafe self.isSupervisionDefault = (c.pointee.is_supervision_default != 0)
        unsafe self.weeklyOfferMinutes = c.pointee.weekly_offer_minutes
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadRequirementReply.self)
        unsafe probation__unpaidwork__v1__read_requirement_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__RequirementSummary.self) }
        unsafe c.pointee.version = version
        unsafe c.pointee.assessment = assessment.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementAssessment.self) }
        unsafe c.pointee.assessed_by = arena.text(assessedBy)
        unsafe c.pointee.assessed_at = arena.text(assessedAt)
        unsafe c.pointee.n_owed = owed.count
        unsafe c.pointee.owed = arena.array(owed) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_not_established = notEstablished.count
        unsafe c.pointee.not_established = arena.array(notEstablished) { Probation__Unpaidwork__V1__AssessmentQuestion(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.n_inquiries = inquiries.count
        unsafe c.pointee.inquiries = arena.array(inquiries) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Inquiry.self)) }
        unsafe c.pointee.release = release.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__WorkshopRelease.self) }
        unsafe c.pointee.known = known.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__KnownOfPerson.self) }
        unsafe c.pointee.education_minutes = educationMinutes
        unsafe c.pointee.education_allowance_minutes = educationAllowanceMinutes
        unsafe c.pointee.n_ledger = ledger.count
        unsafe c.pointee.ledger = arena.array(ledger) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__LedgerEntry.self)) }
        unsafe c.pointee.n_placements = placements.count
        unsafe c.pointee.placements = arena.array(placements) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Placement.self)) }
        unsafe c.pointee.n_appointments = appointments.count
        unsafe c.pointee.appointments = arena.array(appointments) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Appointment.self)) }
        unsafe c.pointee.n_instructions = instructions.count
        unsafe c.pointee.instructions = arena.array(instructions) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Instruction.self)) }
        unsafe c.pointee.n_failures = failures.count
        unsafe c.pointee.failures = arena.array(failures) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Failure.self)) }
        unsafe c.pointee.n_clocks = clocks.count
        unsafe c.pointee.clocks = arena.array(clocks) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__UnpaidWorkClock.self)) }
        unsafe c.pointee.n_reviews = reviews.count
        unsafe c.pointee.reviews = arena.array(reviews) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Review.self)) }
        unsafe c.pointee.n_certificates = certificates.count
        unsafe c.pointee.certificates = arena.array(certificates) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Certificate.self)) }
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_orders = orders.count
        unsafe c.pointee.orders = arena.array(orders) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__RelatedOrder.self)) }
        unsafe c.pointee.is_supervision_default = (isSupervisionDefault ? 1 : 0)
        unsafe c.pointee.weekly_offer_minutes = weeklyOfferMinutes
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.KnownOfPerson: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__KnownOfPerson.self, probation__unpaidwork__v1__known_of_person__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__KnownOfPerson.self)
        unsafe self.dateOfBirth = CRead.text(c.pointee.date_of_birth)
        unsafe self.sex = CRead.text(c.pointee.sex)
        unsafe self.language = CRead.text(c.pointee.language)
        unsafe self.postcodeDistrict = CRead.text(c.pointee.postcode_district)
        unsafe self.employment = CRead.text(c.pointee.employment)
        unsafe self.flags = CRead.array(c.pointee.n_flags, c.pointee.flags) { unsafe CRead.text($0) }
        unsafe self.disability = CRead.text(c.pointee.disability)
        unsafe self.weapons = CRead.text(c.pointee.weapons)
        unsafe self.restrainingOrder = CRead.text(c.pointee.restraining_order)
        unsafe self.dependants = CRead.text(c.pointee.dependants)
        unsafe self.riskOfSeriousHarm = c.pointee.risk_of_serious_harm
        unsafe self.eventNumber = c.pointee.event_number
        unsafe self.exclusions = CRead.array(c.pointee.n_exclusions, c.pointee.exclusions) { unsafe CRead.text($0) }
        unsafe self.hasAlcoholNeed = (c.pointee.has_alcohol_need != 0)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__KnownOfPerson.self)
        unsafe probation__unpaidwork__v1__known_of_person__init(c)
        unsafe c.pointee.date_of_birth = arena.text(dateOfBirth)
        unsafe c.pointee.sex = arena.text(sex)
        unsafe c.pointee.language = arena.text(language)
        unsafe c.pointee.postcode_district = arena.text(postcodeDistrict)
        unsafe c.pointee.employment = arena.text(employment)
        unsafe c.pointee.n_flags = flags.count
        unsafe c.pointee.flags = arena.array(flags) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.disability = arena.text(disability)
        unsafe c.pointee.weapons = arena.text(weapons)
        unsafe c.pointee.restraining_order = arena.text(restrainingOrder)
        unsafe c.pointee.dependants = arena.text(dependants)
        unsafe c.pointee.risk_of_serious_harm = riskOfSeriousHarm
        unsafe c.pointee.event_number = eventNumber
        unsafe c.pointee.n_exclusions = exclusions.count
        unsafe c.pointee.exclusions = arena.array(exclusions) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.has_alcohol_need = (hasAlcoholNeed ? 1 : 0)
        unsafe c.pointee.officer_name = arena.text(officerName)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Project: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Project.self, probation__unpaidwork__v1__project__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.version = c.pointee.version
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.type = Wire.ProjectType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
        unsafe self.beneficiary = CRead.text(c.pointee.beneficiary)
        unsafe self.nominatedBy = CRead.text(c.pointee.nominated_by)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.postcodeDistrict = CRead.text(c.pointee.postcode_district)
        unsafe self.meetingPoint = CRead.text(c.pointee.meeting_point)
        unsafe self.attributes = CRead.array(c.pointee.n_attributes, c.pointee.attributes) { $0 }
        unsafe self.weekdays = CRead.array(c.pointee.n_weekdays, c.pointee.weekdays) { Wire.Weekday(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.breakMinutes = c.pointee.break_minutes
        unsafe self.opensOn = CRead.text(c.pointee.opens_on)
        unsafe self.closesOn = CRead.text(c.pointee.closes_on)
        unsafe self.riskAssessedOn = CRead.text(c.pointee.risk_assessed_on)
        unsafe self.riskAssessmentExpiresOn = CRead.text(c.pointee.risk_assessment_expires_on)
        unsafe self.siteCapacity = c.pointee.site_capacity
        unsafe self.supervisorRatio = c.pointee.supervisor_ratio
        unsafe self.usualSupervisors = c.pointee.usual_supervisors
        unsafe self.seats = c.pointee.seats
        unsafe self.tools = CRead.text(c.pointee.tools)
        unsafe self.notes = CRead.text(c.pointee.notes)
        unsafe self.beneficiaryId = CRead.text(c.pointee.beneficiary_id)
        unsafe self.competences = CRead.array(c.pointee.n_competences, c.pointee.competences) { Wire.CompetenceKind(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.pickUpPoints = CRead.array(c.pointee.n_pick_up_points, c.pointee.pick_up_points) { unsafe Wire.PickUpPoint(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Project.self)
        unsafe probation__unpaidwork__v1__project__init(c)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.version = version
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.type = Probation__Unpaidwork__V1__ProjectType(rawValue: .init(truncatingIfNeeded: type.rawValue))
        unsafe c.pointee.beneficiary = arena.text(beneficiary)
        unsafe c.pointee.nominated_by = arena.text(nominatedBy)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.postcode_district = arena.text(postcodeDistrict)
        unsafe c.pointee.meeting_point = arena.text(meetingPoint)
        unsafe c.pointee.n_attributes = attributes.count
        unsafe c.pointee.attributes = arena.array(attributes) { $0 }
        unsafe c.pointee.n_weekdays = weekdays.count
        unsafe c.pointee.weekdays = arena.array(weekdays) { Probation__Unpaidwork__V1__Weekday(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.break_minutes = breakMinutes
        unsafe c.pointee.opens_on = arena.text(opensOn)
        unsafe c.pointee.closes_on = arena.text(closesOn)
        unsafe c.pointee.risk_assessed_on = arena.text(riskAssessedOn)
        unsafe c.pointee.risk_assessment_expires_on = arena.text(riskAssessmentExpiresOn)
        unsafe c.pointee.site_capacity = siteCapacity
        unsafe c.pointee.supervisor_ratio = supervisorRatio
        unsafe c.pointee.usual_supervisors = usualSupervisors
        unsafe c.pointee.seats = seats
        unsafe c.pointee.tools = arena.text(tools)
        unsafe c.pointee.notes = arena.text(notes)
        unsafe c.pointee.beneficiary_id = arena.text(beneficiaryId)
        unsafe c.pointee.n_competences = competences.count
        unsafe c.pointee.competences = arena.array(competences) { Probation__Unpaidwork__V1__CompetenceKind(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.n_pick_up_points = pickUpPoints.count
        unsafe c.pointee.pick_up_points = arena.array(pickUpPoints) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PickUpPoint.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PickUpPoint: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PickUpPoint.self, probation__unpaidwork__v1__pick_up_point__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PickUpPoint.self)
        unsafe self.place = CRead.text(c.pointee.place)
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PickUpPoint.self)
        unsafe probation__unpaidwork__v1__pick_up_point__init(c)
        unsafe c.pointee.place = arena.text(place)
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadProjectRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadProjectRequest.self, probation__unpaidwork__v1__read_project_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadProjectRequest.self)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadProjectRequest.self)
        unsafe probation__unpaidwork__v1__read_project_request__init(c)
        unsafe c.pointee.project_id = arena.text(projectId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadProjectReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadProjectReply.self, probation__unpaidwork__v1__read_project_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadProjectReply.self)
        unsafe self.project = c.pointee.project.map { unsafe Wire.Project(reading: $0) }
        unsafe self.beneficiary = c.pointee.beneficiary.map { unsafe Wire.Beneficiary(reading: $0) }
        unsafe self.visits = CRead.array(c.pointee.n_visits, c.pointee.visits) { unsafe Wire.SiteVisit(reading: $0!) }
        unsafe self.closures = CRead.array(c.pointee.n_closures, c.pointee.closures) { unsafe Wire.ProjectClosure(reading: $0!) }
        unsafe self.visitDueOn = CRead.text(c.pointee.visit_due_on)
        unsafe self.attributeNames = CRead.array(c.pointee.n_attribute_names, c.pointee.attribute_names) { unsafe Wire.SiteAttributeName(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadProjectReply.self)
        unsafe probation__unpaidwork__v1__read_project_reply__init(c)
        unsafe c.pointee.project = project.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self) }
        unsafe c.pointee.beneficiary = beneficiary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Beneficiary.self) }
        unsafe c.pointee.n_visits = visits.count
        unsafe c.pointee.visits = arena.array(visits) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__SiteVisit.self)) }
        unsafe c.pointee.n_closures = closures.count
        unsafe c.pointee.closures = arena.array(closures) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__ProjectClosure.self)) }
        unsafe c.pointee.visit_due_on = arena.text(visitDueOn)
        unsafe c.pointee.n_attribute_names = attributeNames.count
        unsafe c.pointee.attribute_names = arena.array(attributeNames) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__SiteAttributeName.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ProjectClosure: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ProjectClosure.self, probation__unpaidwork__v1__project_closure__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ProjectClosure.self)
        unsafe self.closureId = CRead.text(c.pointee.closure_id)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.cause = Wire.StandDownCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ProjectClosure.self)
        unsafe probation__unpaidwork__v1__project_closure__init(c)
        unsafe c.pointee.closure_id = arena.text(closureId)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.cause = Probation__Unpaidwork__V1__StandDownCause(rawValue: .init(truncatingIfNeeded: cause.rawValue))
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SiteVisit: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SiteVisit.self, probation__unpaidwork__v1__site_visit__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SiteVisit.self)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.safety = c.pointee.safety
        unsafe self.work = c.pointee.work
        unsafe self.supervision = c.pointee.supervision
        unsafe self.seen = CRead.text(c.pointee.seen)
        unsafe self.action = CRead.text(c.pointee.action)
        unsafe self.by = CRead.text(c.pointee.by)
        unsafe self.supervisor = CRead.text(c.pointee.supervisor)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SiteVisit.self)
        unsafe probation__unpaidwork__v1__site_visit__init(c)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.safety = safety
        unsafe c.pointee.work = work
        unsafe c.pointee.supervision = supervision
        unsafe c.pointee.seen = arena.text(seen)
        unsafe c.pointee.action = arena.text(action)
        unsafe c.pointee.by = arena.text(by)
        unsafe c.pointee.supervisor = arena.text(supervisor)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordSiteVisitRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordSiteVisitRequest.self, probation__unpaidwork__v1__record_site_visit_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordSiteVisitRequest.self)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.safety = c.pointee.safety
        unsafe self.work = c.pointee.work
        unsafe self.supervision = c.pointee.supervision
        unsafe self.seen = CRead.text(c.pointee.seen)
        unsafe self.action = CRead.text(c.pointee.action)
        unsafe self.supervisor = CRead.text(c.pointee.supervisor)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordSiteVisitRequest.self)
        unsafe probation__unpaidwork__v1__record_site_visit_request__init(c)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.safety = safety
        unsafe c.pointee.work = work
        unsafe c.pointee.supervision = supervision
        unsafe c.pointee.seen = arena.text(seen)
        unsafe c.pointee.action = arena.text(action)
        unsafe c.pointee.supervisor = arena.text(supervisor)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Beneficiary: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Beneficiary.self, probation__unpaidwork__v1__beneficiary__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Beneficiary.self)
        unsafe self.beneficiaryId = CRead.text(c.pointee.beneficiary_id)
        unsafe self.version = c.pointee.version
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.contact = CRead.text(c.pointee.contact)
        unsafe self.telephone = CRead.text(c.pointee.telephone)
        unsafe self.nominatedBy = CRead.text(c.pointee.nominated_by)
        unsafe self.terms = CRead.text(c.pointee.terms)
        unsafe self.projects = c.pointee.projects
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Beneficiary.self)
        unsafe probation__unpaidwork__v1__beneficiary__init(c)
        unsafe c.pointee.beneficiary_id = arena.text(beneficiaryId)
        unsafe c.pointee.version = version
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.contact = arena.text(contact)
        unsafe c.pointee.telephone = arena.text(telephone)
        unsafe c.pointee.nominated_by = arena.text(nominatedBy)
        unsafe c.pointee.terms = arena.text(terms)
        unsafe c.pointee.projects = projects
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListBeneficiariesRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListBeneficiariesRequest.self, probation__unpaidwork__v1__list_beneficiaries_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListBeneficiariesRequest.self)
        unsafe self.search = CRead.text(c.pointee.search)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.BeneficiaryOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListBeneficiariesRequest.self)
        unsafe probation__unpaidwork__v1__list_beneficiaries_request__init(c)
        unsafe c.pointee.search = arena.text(search)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__BeneficiaryOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListBeneficiariesReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListBeneficiariesReply.self, probation__unpaidwork__v1__list_beneficiaries_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListBeneficiariesReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Beneficiary(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListBeneficiariesReply.self)
        unsafe probation__unpaidwork__v1__list_beneficiaries_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Beneficiary.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordBeneficiaryRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordBeneficiaryRequest.self, probation__unpaidwork__v1__record_beneficiary_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordBeneficiaryRequest.self)
        unsafe self.beneficiary = c.pointee.beneficiary.map { unsafe Wire.Beneficiary(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordBeneficiaryRequest.self)
        unsafe probation__unpaidwork__v1__record_beneficiary_request__init(c)
        unsafe c.pointee.beneficiary = beneficiary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Beneficiary.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordBeneficiaryReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordBeneficiaryReply.self, probation__unpaidwork__v1__record_beneficiary_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordBeneficiaryReply.self)
        unsafe self.beneficiaryId = CRead.text(c.pointee.beneficiary_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordBeneficiaryReply.self)
        unsafe probation__unpaidwork__v1__record_beneficiary_reply__init(c)
        unsafe c.pointee.beneficiary_id = arena.text(beneficiaryId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Vehicle: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Vehicle.self, probation__unpaidwork__v1__vehicle__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Vehicle.self)
        unsafe self.vehicleId = CRead.text(c.pointee.vehicle_id)
        unsafe self.version = c.pointee.version
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.registration = CRead.text(c.pointee.registration)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.seats = c.pointee.seats
        unsafe self.outFrom = CRead.text(c.pointee.out_from)
        unsafe self.outUntil = CRead.text(c.pointee.out_until)
        unsafe self.outBecause = CRead.text(c.pointee.out_because)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Vehicle.self)
        unsafe probation__unpaidwork__v1__vehicle__init(c)
        unsafe c.pointee.vehicle_id = arena.text(vehicleId)
        unsafe c.pointee.version = version
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.registration = arena.text(registration)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.seats = seats
        unsafe c.pointee.out_from = arena.text(outFrom)
        unsafe c.pointee.out_until = arena.text(outUntil)
        unsafe c.pointee.out_because = arena.text(outBecause)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTeamRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListTeamRequest.self, probation__unpaidwork__v1__list_team_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListTeamRequest.self)
        unsafe self.on = CRead.text(c.pointee.on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListTeamRequest.self)
        unsafe probation__unpaidwork__v1__list_team_request__init(c)
        unsafe c.pointee.on = arena.text(on)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TeamSupervisor: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__TeamSupervisor.self, probation__unpaidwork__v1__team_supervisor__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__TeamSupervisor.self)
        unsafe self.supervisor = c.pointee.supervisor.map { unsafe Wire.Supervisor(reading: $0) }
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe CRead.text($0) }
        unsafe self.sessions = CRead.array(c.pointee.n_sessions, c.pointee.sessions) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__TeamSupervisor.self)
        unsafe probation__unpaidwork__v1__team_supervisor__init(c)
        unsafe c.pointee.supervisor = supervisor.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Supervisor.self) }
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_sessions = sessions.count
        unsafe c.pointee.sessions = arena.array(sessions) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TeamVehicle: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__TeamVehicle.self, probation__unpaidwork__v1__team_vehicle__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__TeamVehicle.self)
        unsafe self.vehicle = c.pointee.vehicle.map { unsafe Wire.Vehicle(reading: $0) }
        unsafe self.sessions = CRead.array(c.pointee.n_sessions, c.pointee.sessions) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__TeamVehicle.self)
        unsafe probation__unpaidwork__v1__team_vehicle__init(c)
        unsafe c.pointee.vehicle = vehicle.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Vehicle.self) }
        unsafe c.pointee.n_sessions = sessions.count
        unsafe c.pointee.sessions = arena.array(sessions) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTeamReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListTeamReply.self, probation__unpaidwork__v1__list_team_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListTeamReply.self)
        unsafe self.supervisors = CRead.array(c.pointee.n_supervisors, c.pointee.supervisors) { unsafe Wire.TeamSupervisor(reading: $0!) }
        unsafe self.vehicles = CRead.array(c.pointee.n_vehicles, c.pointee.vehicles) { unsafe Wire.TeamVehicle(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListTeamReply.self)
        unsafe probation__unpaidwork__v1__list_team_reply__init(c)
        unsafe c.pointee.n_supervisors = supervisors.count
        unsafe c.pointee.supervisors = arena.array(supervisors) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__TeamSupervisor.self)) }
        unsafe c.pointee.n_vehicles = vehicles.count
        unsafe c.pointee.vehicles = arena.array(vehicles) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__TeamVehicle.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordVehicleRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordVehicleRequest.self, probation__unpaidwork__v1__record_vehicle_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordVehicleRequest.self)
        unsafe self.vehicle = c.pointee.vehicle.map { unsafe Wire.Vehicle(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordVehicleRequest.self)
        unsafe probation__unpaidwork__v1__record_vehicle_request__init(c)
        unsafe c.pointee.vehicle = vehicle.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Vehicle.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordVehicleReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordVehicleReply.self, probation__unpaidwork__v1__record_vehicle_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordVehicleReply.self)
        unsafe self.vehicleId = CRead.text(c.pointee.vehicle_id)
        unsafe self.version = c.pointee.version
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordVehicleReply.self)
        unsafe probation__unpaidwork__v1__record_vehicle_reply__init(c)
        unsafe c.pointee.vehicle_id = arena.text(vehicleId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListProjectsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListProjectsRequest.self, probation__unpaidwork__v1__list_projects_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListProjectsRequest.self)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.includeClosed = (c.pointee.include_closed != 0)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.ProjectOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListProjectsRequest.self)
        unsafe probation__unpaidwork__v1__list_projects_request__init(c)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.include_closed = (includeClosed ? 1 : 0)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__ProjectOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SiteAttributeName: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SiteAttributeName.self, probation__unpaidwork__v1__site_attribute_name__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SiteAttributeName.self)
        unsafe self.attribute = c.pointee.attribute
        unsafe self.name = CRead.text(c.pointee.name)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SiteAttributeName.self)
        unsafe probation__unpaidwork__v1__site_attribute_name__init(c)
        unsafe c.pointee.attribute = attribute
        unsafe c.pointee.name = arena.text(name)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListProjectsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListProjectsReply.self, probation__unpaidwork__v1__list_projects_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListProjectsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Project(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.attributeNames = CRead.array(c.pointee.n_attribute_names, c.pointee.attribute_names) { unsafe Wire.SiteAttributeName(reading: $0!) }
        unsafe self.towns = CRead.array(c.pointee.n_towns, c.pointee.towns) { unsafe CRead.text($0) }
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListProjectsReply.self)
        unsafe probation__unpaidwork__v1__list_projects_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.n_attribute_names = attributeNames.count
        unsafe c.pointee.attribute_names = arena.array(attributeNames) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__SiteAttributeName.self)) }
        unsafe c.pointee.n_towns = towns.count
        unsafe c.pointee.towns = arena.array(towns) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordProjectRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordProjectRequest.self, probation__unpaidwork__v1__record_project_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordProjectRequest.self)
        unsafe self.project = c.pointee.project.map { unsafe Wire.Project(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordProjectRequest.self)
        unsafe probation__unpaidwork__v1__record_project_request__init(c)
        unsafe c.pointee.project = project.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordProjectReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordProjectReply.self, probation__unpaidwork__v1__record_project_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordProjectReply.self)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordProjectReply.self)
        unsafe probation__unpaidwork__v1__record_project_reply__init(c)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlacementConflict: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlacementConflict.self, probation__unpaidwork__v1__placement_conflict__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementConflict.self)
        unsafe self.isHard = (c.pointee.is_hard != 0)
        unsafe self.sentence = CRead.text(c.pointee.sentence)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlacementConflict.self)
        unsafe probation__unpaidwork__v1__placement_conflict__init(c)
        unsafe c.pointee.is_hard = (isHard ? 1 : 0)
        unsafe c.pointee.sentence = arena.text(sentence)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CompareProjectsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__CompareProjectsRequest.self, probation__unpaidwork__v1__compare_projects_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__CompareProjectsRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__CompareProjectsRequest.self)
        unsafe probation__unpaidwork__v1__compare_projects_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ComparedProject: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ComparedProject.self, probation__unpaidwork__v1__compared_project__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ComparedProject.self)
        unsafe self.project = c.pointee.project.map { unsafe Wire.Project(reading: $0) }
        unsafe self.verdict = Wire.SuitabilityVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
        unsafe self.conflicts = CRead.array(c.pointee.n_conflicts, c.pointee.conflicts) { unsafe Wire.PlacementConflict(reading: $0!) }
        unsafe self.isLocal = (c.pointee.is_local != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ComparedProject.self)
        unsafe probation__unpaidwork__v1__compared_project__init(c)
        unsafe c.pointee.project = project.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Project.self) }
        unsafe c.pointee.verdict = Probation__Unpaidwork__V1__SuitabilityVerdict(rawValue: .init(truncatingIfNeeded: verdict.rawValue))
        unsafe c.pointee.n_conflicts = conflicts.count
        unsafe c.pointee.conflicts = arena.array(conflicts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementConflict.self)) }
        unsafe c.pointee.is_local = (isLocal ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CompareProjectsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__CompareProjectsReply.self, probation__unpaidwork__v1__compare_projects_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__CompareProjectsReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.RequirementSummary(reading: $0) }
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.ComparedProject(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__CompareProjectsReply.self)
        unsafe probation__unpaidwork__v1__compare_projects_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__RequirementSummary.self) }
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__ComparedProject.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewPlacementRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewPlacementRequest.self, probation__unpaidwork__v1__preview_placement_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewPlacementRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.weekday = Wire.Weekday(rawValue: Int32(truncatingIfNeeded: c.pointee.weekday.rawValue))
        unsafe self.frequency = Wire.Frequency(rawValue: Int32(truncatingIfNeeded: c.pointee.frequency.rawValue))
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewPlacementRequest.self)
        unsafe probation__unpaidwork__v1__preview_placement_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.weekday = Probation__Unpaidwork__V1__Weekday(rawValue: .init(truncatingIfNeeded: weekday.rawValue))
        unsafe c.pointee.frequency = Probation__Unpaidwork__V1__Frequency(rawValue: .init(truncatingIfNeeded: frequency.rawValue))
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewPlacementReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PreviewPlacementReply.self, probation__unpaidwork__v1__preview_placement_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewPlacementReply.self)
        unsafe self.verdict = Wire.SuitabilityVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
        unsafe self.conflicts = CRead.array(c.pointee.n_conflicts, c.pointee.conflicts) { unsafe Wire.PlacementConflict(reading: $0!) }
        unsafe self.appointments = CRead.array(c.pointee.n_appointments, c.pointee.appointments) { unsafe Wire.PlannedAppointment(reading: $0!) }
        unsafe self.shortfallMinutes = c.pointee.shortfall_minutes
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PreviewPlacementReply.self)
        unsafe probation__unpaidwork__v1__preview_placement_reply__init(c)
        unsafe c.pointee.verdict = Probation__Unpaidwork__V1__SuitabilityVerdict(rawValue: .init(truncatingIfNeeded: verdict.rawValue))
        unsafe c.pointee.n_conflicts = conflicts.count
        unsafe c.pointee.conflicts = arena.array(conflicts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacementConflict.self)) }
        unsafe c.pointee.n_appointments = appointments.count
        unsafe c.pointee.appointments = arena.array(appointments) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedAppointment.self)) }
        unsafe c.pointee.shortfall_minutes = shortfallMinutes
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlacePersonRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlacePersonRequest.self, probation__unpaidwork__v1__place_person_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacePersonRequest.self)
        unsafe self.placement = c.pointee.placement.map { unsafe Wire.PreviewPlacementRequest(reading: $0) }
        unsafe self.version = c.pointee.version
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.whyLocal = CRead.text(c.pointee.why_local)
        unsafe self.pickUp = CRead.text(c.pointee.pick_up)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlacePersonRequest.self)
        unsafe probation__unpaidwork__v1__place_person_request__init(c)
        unsafe c.pointee.placement = placement.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PreviewPlacementRequest.self) }
        unsafe c.pointee.version = version
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.why_local = arena.text(whyLocal)
        unsafe c.pointee.pick_up = arena.text(pickUp)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlacePersonReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlacePersonReply.self, probation__unpaidwork__v1__place_person_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlacePersonReply.self)
        unsafe self.placementId = CRead.text(c.pointee.placement_id)
        unsafe self.version = c.pointee.version
        unsafe self.appointmentsMade = c.pointee.appointments_made
        unsafe self.shortfallMinutes = c.pointee.shortfall_minutes
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
        unsafe self.surplus = CRead.array(c.pointee.n_surplus, c.pointee.surplus) { unsafe Wire.Appointment(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlacePersonReply.self)
        unsafe probation__unpaidwork__v1__place_person_reply__init(c)
        unsafe c.pointee.placement_id = arena.text(placementId)
        unsafe c.pointee.version = version
        unsafe c.pointee.appointments_made = appointmentsMade
        unsafe c.pointee.shortfall_minutes = shortfallMinutes
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_surplus = surplus.count
        unsafe c.pointee.surplus = arena.array(surplus) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Appointment.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EndPlacementRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__EndPlacementRequest.self, probation__unpaidwork__v1__end_placement_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__EndPlacementRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.placementId = CRead.text(c.pointee.placement_id)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__EndPlacementRequest.self)
        unsafe probation__unpaidwork__v1__end_placement_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.placement_id = arena.text(placementId)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.MoveAppointmentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__MoveAppointmentRequest.self, probation__unpaidwork__v1__move_appointment_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__MoveAppointmentRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.isByPerson = (c.pointee.is_by_person != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__MoveAppointmentRequest.self)
        unsafe probation__unpaidwork__v1__move_appointment_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.is_by_person = (isByPerson ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.MoveAppointmentReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__MoveAppointmentReply.self, probation__unpaidwork__v1__move_appointment_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__MoveAppointmentReply.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.version = c.pointee.version
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__MoveAppointmentReply.self)
        unsafe probation__unpaidwork__v1__move_appointment_reply__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RemoveAppointmentsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RemoveAppointmentsRequest.self, probation__unpaidwork__v1__remove_appointments_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RemoveAppointmentsRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.appointmentIds = CRead.array(c.pointee.n_appointment_ids, c.pointee.appointment_ids) { unsafe CRead.text($0) }
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RemoveAppointmentsRequest.self)
        unsafe probation__unpaidwork__v1__remove_appointments_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_appointment_ids = appointmentIds.count
        unsafe c.pointee.appointment_ids = arena.array(appointmentIds) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IssueInstructionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__IssueInstructionRequest.self, probation__unpaidwork__v1__issue_instruction_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__IssueInstructionRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.appointmentIds = CRead.array(c.pointee.n_appointment_ids, c.pointee.appointment_ids) { unsafe CRead.text($0) }
        unsafe self.method = Wire.InstructionMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.method.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__IssueInstructionRequest.self)
        unsafe probation__unpaidwork__v1__issue_instruction_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_appointment_ids = appointmentIds.count
        unsafe c.pointee.appointment_ids = arena.array(appointmentIds) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.method = Probation__Unpaidwork__V1__InstructionMethod(rawValue: .init(truncatingIfNeeded: method.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IssueInstructionReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__IssueInstructionReply.self, probation__unpaidwork__v1__issue_instruction_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__IssueInstructionReply.self)
        unsafe self.instructionId = CRead.text(c.pointee.instruction_id)
        unsafe self.version = c.pointee.version
        unsafe self.appointments = c.pointee.appointments
        unsafe self.held = CRead.array(c.pointee.n_held, c.pointee.held) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__IssueInstructionReply.self)
        unsafe probation__unpaidwork__v1__issue_instruction_reply__init(c)
        unsafe c.pointee.instruction_id = arena.text(instructionId)
        unsafe c.pointee.version = version
        unsafe c.pointee.appointments = appointments
        unsafe c.pointee.n_held = held.count
        unsafe c.pointee.held = arena.array(held) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WithdrawInstructionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__WithdrawInstructionRequest.self, probation__unpaidwork__v1__withdraw_instruction_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__WithdrawInstructionRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.instructionId = CRead.text(c.pointee.instruction_id)
        unsafe self.cause = CRead.text(c.pointee.cause)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__WithdrawInstructionRequest.self)
        unsafe probation__unpaidwork__v1__withdraw_instruction_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.instruction_id = arena.text(instructionId)
        unsafe c.pointee.cause = arena.text(cause)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListSessionsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListSessionsRequest.self, probation__unpaidwork__v1__list_sessions_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListSessionsRequest.self)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.mine = (c.pointee.mine != 0)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.alarmsOnly = (c.pointee.alarms_only != 0)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.order = Wire.SessionOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListSessionsRequest.self)
        unsafe probation__unpaidwork__v1__list_sessions_request__init(c)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.mine = (mine ? 1 : 0)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.alarms_only = (alarmsOnly ? 1 : 0)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__SessionOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SessionSummary: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SessionSummary.self, probation__unpaidwork__v1__session_summary__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SessionSummary.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.project = CRead.text(c.pointee.project)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.state = Wire.SessionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.booked = c.pointee.booked
        unsafe self.places = c.pointee.places
        unsafe self.bookingLimit = c.pointee.booking_limit
        unsafe self.outcomes = c.pointee.outcomes
        unsafe self.women = c.pointee.women
        unsafe self.supervisors = CRead.array(c.pointee.n_supervisors, c.pointee.supervisors) { unsafe CRead.text($0) }
        unsafe self.version = c.pointee.version
        unsafe self.alarm = Wire.AlarmLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.alarm.rawValue))
        unsafe self.alarmSince = CRead.text(c.pointee.alarm_since)
        unsafe self.vehicle = CRead.text(c.pointee.vehicle)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SessionSummary.self)
        unsafe probation__unpaidwork__v1__session_summary__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.project = arena.text(project)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.state = Probation__Unpaidwork__V1__SessionState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.booked = booked
        unsafe c.pointee.places = places
        unsafe c.pointee.booking_limit = bookingLimit
        unsafe c.pointee.outcomes = outcomes
        unsafe c.pointee.women = women
        unsafe c.pointee.n_supervisors = supervisors.count
        unsafe c.pointee.supervisors = arena.array(supervisors) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.version = version
        unsafe c.pointee.alarm = Probation__Unpaidwork__V1__AlarmLevel(rawValue: .init(truncatingIfNeeded: alarm.rawValue))
        unsafe c.pointee.alarm_since = arena.text(alarmSince)
        unsafe c.pointee.vehicle = arena.text(vehicle)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListSessionsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListSessionsReply.self, probation__unpaidwork__v1__list_sessions_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListSessionsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.SessionSummary(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.alarms = c.pointee.alarms
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListSessionsReply.self)
        unsafe probation__unpaidwork__v1__list_sessions_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__SessionSummary.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.alarms = alarms
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadSessionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadSessionRequest.self, probation__unpaidwork__v1__read_session_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadSessionRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadSessionRequest.self)
        unsafe probation__unpaidwork__v1__read_session_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RegisterRow: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RegisterRow.self, probation__unpaidwork__v1__register_row__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RegisterRow.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.version = c.pointee.version
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.health = CRead.text(c.pointee.health)
        unsafe self.fitness = Wire.Fitness(rawValue: Int32(truncatingIfNeeded: c.pointee.fitness.rawValue))
        unsafe self.keepApart = CRead.array(c.pointee.n_keep_apart, c.pointee.keep_apart) { unsafe CRead.text($0) }
        unsafe self.changes = CRead.array(c.pointee.n_changes, c.pointee.changes) { unsafe CRead.text($0) }
        unsafe self.isNew = (c.pointee.is_new != 0)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.arrived = CRead.text(c.pointee.arrived)
        unsafe self.left = CRead.text(c.pointee.left)
        unsafe self.penaltyMinutes = c.pointee.penalty_minutes
        unsafe self.workQuality = c.pointee.work_quality
        unsafe self.behaviour = c.pointee.behaviour
        unsafe self.isSensitive = (c.pointee.is_sensitive != 0)
        unsafe self.notes = CRead.text(c.pointee.notes)
        unsafe self.minutesCredited = c.pointee.minutes_credited
        unsafe self.woreHiVis = (c.pointee.wore_hi_vis != 0)
        unsafe self.pickUp = CRead.text(c.pointee.pick_up)
        unsafe self.wasSentHomeLast = (c.pointee.was_sent_home_last != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RegisterRow.self)
        unsafe probation__unpaidwork__v1__register_row__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.version = version
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.health = arena.text(health)
        unsafe c.pointee.fitness = Probation__Unpaidwork__V1__Fitness(rawValue: .init(truncatingIfNeeded: fitness.rawValue))
        unsafe c.pointee.n_keep_apart = keepApart.count
        unsafe c.pointee.keep_apart = arena.array(keepApart) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_changes = changes.count
        unsafe c.pointee.changes = arena.array(changes) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.is_new = (isNew ? 1 : 0)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.arrived = arena.text(arrived)
        unsafe c.pointee.left = arena.text(left)
        unsafe c.pointee.penalty_minutes = penaltyMinutes
        unsafe c.pointee.work_quality = workQuality
        unsafe c.pointee.behaviour = behaviour
        unsafe c.pointee.is_sensitive = (isSensitive ? 1 : 0)
        unsafe c.pointee.notes = arena.text(notes)
        unsafe c.pointee.minutes_credited = minutesCredited
        unsafe c.pointee.wore_hi_vis = (woreHiVis ? 1 : 0)
        unsafe c.pointee.pick_up = arena.text(pickUp)
        unsafe c.pointee.was_sent_home_last = (wasSentHomeLast ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadSessionReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadSessionReply.self, probation__unpaidwork__v1__read_session_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadSessionReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.SessionSummary(reading: $0) }
        unsafe self.breakMinutes = c.pointee.break_minutes
        unsafe self.meetingPoint = CRead.text(c.pointee.meeting_point)
        unsafe self.tools = CRead.text(c.pointee.tools)
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe CRead.text($0) }
        unsafe self.rows = CRead.array(c.pointee.n_rows, c.pointee.rows) { unsafe Wire.RegisterRow(reading: $0!) }
        unsafe self.pointOfWorkChecks = CRead.array(c.pointee.n_point_of_work_checks, c.pointee.point_of_work_checks) { $0 }
        unsafe self.hazards = CRead.text(c.pointee.hazards)
        unsafe self.controls = CRead.text(c.pointee.controls)
        unsafe self.signedOffBy = CRead.text(c.pointee.signed_off_by)
        unsafe self.signedOffAt = CRead.text(c.pointee.signed_off_at)
        unsafe self.sendHomePercent = c.pointee.send_home_percent
        unsafe self.loneWoman = CRead.text(c.pointee.lone_woman)
        unsafe self.incidents = CRead.array(c.pointee.n_incidents, c.pointee.incidents) { unsafe Wire.Incident(reading: $0!) }
        unsafe self.checkedInAt = CRead.text(c.pointee.checked_in_at)
        unsafe self.checkInDue = CRead.text(c.pointee.check_in_due)
        unsafe self.overBooking = c.pointee.over_booking
        unsafe self.sendHomePercents = CRead.array(c.pointee.n_send_home_percents, c.pointee.send_home_percents) { $0 }
        unsafe self.sendHome = CRead.array(c.pointee.n_send_home, c.pointee.send_home) { unsafe CRead.text($0) }
        unsafe self.supervisorIds = CRead.array(c.pointee.n_supervisor_ids, c.pointee.supervisor_ids) { unsafe CRead.text($0) }
        unsafe self.vehicleId = CRead.text(c.pointee.vehicle_id)
        unsafe self.alarmAnswers = CRead.array(c.pointee.n_alarm_answers, c.pointee.alarm_answers) { unsafe Wire.AlarmAnswer(reading: $0!) }
        unsafe self.limitedBy = CRead.text(c.pointee.limited_by)
        unsafe self.emptyPlaces = CRead.array(c.pointee.n_empty_places, c.pointee.empty_places) { $0 }
        unsafe self.expected = c.pointee.expected
        unsafe self.forecast = CRead.text(c.pointee.forecast)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadSessionReply.self)
        unsafe probation__unpaidwork__v1__read_session_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__SessionSummary.self) }
        unsafe c.pointee.break_minutes = breakMinutes
        unsafe c.pointee.meeting_point = arena.text(meetingPoint)
        unsafe c.pointee.tools = arena.text(tools)
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_rows = rows.count
        unsafe c.pointee.rows = arena.array(rows) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__RegisterRow.self)) }
        unsafe c.pointee.n_point_of_work_checks = pointOfWorkChecks.count
        unsafe c.pointee.point_of_work_checks = arena.array(pointOfWorkChecks) { $0 }
        unsafe c.pointee.hazards = arena.text(hazards)
        unsafe c.pointee.controls = arena.text(controls)
        unsafe c.pointee.signed_off_by = arena.text(signedOffBy)
        unsafe c.pointee.signed_off_at = arena.text(signedOffAt)
        unsafe c.pointee.send_home_percent = sendHomePercent
        unsafe c.pointee.lone_woman = arena.text(loneWoman)
        unsafe c.pointee.n_incidents = incidents.count
        unsafe c.pointee.incidents = arena.array(incidents) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__Incident.self)) }
        unsafe c.pointee.checked_in_at = arena.text(checkedInAt)
        unsafe c.pointee.check_in_due = arena.text(checkInDue)
        unsafe c.pointee.over_booking = overBooking
        unsafe c.pointee.n_send_home_percents = sendHomePercents.count
        unsafe c.pointee.send_home_percents = arena.array(sendHomePercents) { $0 }
        unsafe c.pointee.n_send_home = sendHome.count
        unsafe c.pointee.send_home = arena.array(sendHome) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_supervisor_ids = supervisorIds.count
        unsafe c.pointee.supervisor_ids = arena.array(supervisorIds) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.vehicle_id = arena.text(vehicleId)
        unsafe c.pointee.n_alarm_answers = alarmAnswers.count
        unsafe c.pointee.alarm_answers = arena.array(alarmAnswers) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__AlarmAnswer.self)) }
        unsafe c.pointee.limited_by = arena.text(limitedBy)
        unsafe c.pointee.n_empty_places = emptyPlaces.count
        unsafe c.pointee.empty_places = arena.array(emptyPlaces) { $0 }
        unsafe c.pointee.expected = expected
        unsafe c.pointee.forecast = arena.text(forecast)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AlarmAnswer: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__AlarmAnswer.self, probation__unpaidwork__v1__alarm_answer__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__AlarmAnswer.self)
        unsafe self.at = CRead.text(c.pointee.at)
        unsafe self.by = CRead.text(c.pointee.by)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.isSafe = (c.pointee.is_safe != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__AlarmAnswer.self)
        unsafe probation__unpaidwork__v1__alarm_answer__init(c)
        unsafe c.pointee.at = arena.text(at)
        unsafe c.pointee.by = arena.text(by)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.is_safe = (isSafe ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StaffSessionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__StaffSessionRequest.self, probation__unpaidwork__v1__staff_session_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__StaffSessionRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.version = c.pointee.version
        unsafe self.supervisors = CRead.array(c.pointee.n_supervisors, c.pointee.supervisors) { unsafe CRead.text($0) }
        unsafe self.overBooking = c.pointee.over_booking
        unsafe self.vehicleId = CRead.text(c.pointee.vehicle_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__StaffSessionRequest.self)
        unsafe probation__unpaidwork__v1__staff_session_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_supervisors = supervisors.count
        unsafe c.pointee.supervisors = arena.array(supervisors) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.over_booking = overBooking
        unsafe c.pointee.vehicle_id = arena.text(vehicleId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SessionCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SessionCommandReply.self, probation__unpaidwork__v1__session_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SessionCommandReply.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.version = c.pointee.version
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SessionCommandReply.self)
        unsafe probation__unpaidwork__v1__session_command_reply__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordPointOfWorkRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordPointOfWorkRequest.self, probation__unpaidwork__v1__record_point_of_work_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordPointOfWorkRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.checks = CRead.array(c.pointee.n_checks, c.pointee.checks) { $0 }
        unsafe self.hazards = CRead.text(c.pointee.hazards)
        unsafe self.controls = CRead.text(c.pointee.controls)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordPointOfWorkRequest.self)
        unsafe probation__unpaidwork__v1__record_point_of_work_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.n_checks = checks.count
        unsafe c.pointee.checks = arena.array(checks) { $0 }
        unsafe c.pointee.hazards = arena.text(hazards)
        unsafe c.pointee.controls = arena.text(controls)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordArrivalsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordArrivalsRequest.self, probation__unpaidwork__v1__record_arrivals_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordArrivalsRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.appointmentIds = CRead.array(c.pointee.n_appointment_ids, c.pointee.appointment_ids) { unsafe CRead.text($0) }
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordArrivalsRequest.self)
        unsafe probation__unpaidwork__v1__record_arrivals_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.n_appointment_ids = appointmentIds.count
        unsafe c.pointee.appointment_ids = arena.array(appointmentIds) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordArrivalsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordArrivalsReply.self, probation__unpaidwork__v1__record_arrivals_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordArrivalsReply.self)
        unsafe self.arrived = c.pointee.arrived
        unsafe self.places = c.pointee.places
        unsafe self.sendHome = CRead.array(c.pointee.n_send_home, c.pointee.send_home) { unsafe CRead.text($0) }
        unsafe self.loneWoman = CRead.text(c.pointee.lone_woman)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordArrivalsReply.self)
        unsafe probation__unpaidwork__v1__record_arrivals_reply__init(c)
        unsafe c.pointee.arrived = arrived
        unsafe c.pointee.places = places
        unsafe c.pointee.n_send_home = sendHome.count
        unsafe c.pointee.send_home = arena.array(sendHome) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.lone_woman = arena.text(loneWoman)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AttendanceEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__AttendanceEntry.self, probation__unpaidwork__v1__attendance_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__AttendanceEntry.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.version = c.pointee.version
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.arrived = CRead.text(c.pointee.arrived)
        unsafe self.left = CRead.text(c.pointee.left)
        unsafe self.penaltyMinutes = c.pointee.penalty_minutes
        unsafe self.workQuality = c.pointee.work_quality
        unsafe self.behaviour = c.pointee.behaviour
        unsafe self.notes = CRead.text(c.pointee.notes)
        unsafe self.isSensitive = (c.pointee.is_sensitive != 0)
        unsafe self.woreHiVis = (c.pointee.wore_hi_vis != 0)
        unsafe self.capturedAt = CRead.text(c.pointee.captured_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__AttendanceEntry.self)
        unsafe probation__unpaidwork__v1__attendance_entry__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.version = version
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.arrived = arena.text(arrived)
        unsafe c.pointee.left = arena.text(left)
        unsafe c.pointee.penalty_minutes = penaltyMinutes
        unsafe c.pointee.work_quality = workQuality
        unsafe c.pointee.behaviour = behaviour
        unsafe c.pointee.notes = arena.text(notes)
        unsafe c.pointee.is_sensitive = (isSensitive ? 1 : 0)
        unsafe c.pointee.wore_hi_vis = (woreHiVis ? 1 : 0)
        unsafe c.pointee.captured_at = arena.text(capturedAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordAttendanceRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordAttendanceRequest.self, probation__unpaidwork__v1__record_attendance_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordAttendanceRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.entries = CRead.array(c.pointee.n_entries, c.pointee.entries) { unsafe Wire.AttendanceEntry(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordAttendanceRequest.self)
        unsafe probation__unpaidwork__v1__record_attendance_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.n_entries = entries.count
        unsafe c.pointee.entries = arena.array(entries) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__AttendanceEntry.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AttendanceResult: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__AttendanceResult.self, probation__unpaidwork__v1__attendance_result__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__AttendanceResult.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.verdict = Wire.EntryVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
        unsafe self.version = c.pointee.version
        unsafe self.minutesCredited = c.pointee.minutes_credited
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.field = CRead.text(c.pointee.field)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__AttendanceResult.self)
        unsafe probation__unpaidwork__v1__attendance_result__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.verdict = Probation__Unpaidwork__V1__EntryVerdict(rawValue: .init(truncatingIfNeeded: verdict.rawValue))
        unsafe c.pointee.version = version
        unsafe c.pointee.minutes_credited = minutesCredited
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.field = arena.text(field)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordAttendanceReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordAttendanceReply.self, probation__unpaidwork__v1__record_attendance_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordAttendanceReply.self)
        unsafe self.results = CRead.array(c.pointee.n_results, c.pointee.results) { unsafe Wire.AttendanceResult(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordAttendanceReply.self)
        unsafe probation__unpaidwork__v1__record_attendance_reply__init(c)
        unsafe c.pointee.n_results = results.count
        unsafe c.pointee.results = arena.array(results) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__AttendanceResult.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SignOffSessionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__SignOffSessionRequest.self, probation__unpaidwork__v1__sign_off_session_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__SignOffSessionRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__SignOffSessionRequest.self)
        unsafe probation__unpaidwork__v1__sign_off_session_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CheckInRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__CheckInRequest.self, probation__unpaidwork__v1__check_in_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__CheckInRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.kind = Wire.CheckInKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.nextWithinMinutes = c.pointee.next_within_minutes
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__CheckInRequest.self)
        unsafe probation__unpaidwork__v1__check_in_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__CheckInKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.next_within_minutes = nextWithinMinutes
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AnswerAlarmRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__AnswerAlarmRequest.self, probation__unpaidwork__v1__answer_alarm_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__AnswerAlarmRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.isSafe = (c.pointee.is_safe != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__AnswerAlarmRequest.self)
        unsafe probation__unpaidwork__v1__answer_alarm_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.is_safe = (isSafe ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReportIncidentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReportIncidentRequest.self, probation__unpaidwork__v1__report_incident_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReportIncidentRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.kind = Wire.IncidentKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.action = CRead.text(c.pointee.action)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReportIncidentRequest.self)
        unsafe probation__unpaidwork__v1__report_incident_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__IncidentKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.action = arena.text(action)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Incident: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__Incident.self, probation__unpaidwork__v1__incident__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__Incident.self)
        unsafe self.kind = Wire.IncidentKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.action = CRead.text(c.pointee.action)
        unsafe self.by = CRead.text(c.pointee.by)
        unsafe self.at = CRead.text(c.pointee.at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__Incident.self)
        unsafe probation__unpaidwork__v1__incident__init(c)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__IncidentKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.action = arena.text(action)
        unsafe c.pointee.by = arena.text(by)
        unsafe c.pointee.at = arena.text(at)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StandDownRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__StandDownRequest.self, probation__unpaidwork__v1__stand_down_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__StandDownRequest.self)
        unsafe self.appointmentId = CRead.text(c.pointee.appointment_id)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.cause = Wire.StandDownCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__StandDownRequest.self)
        unsafe probation__unpaidwork__v1__stand_down_request__init(c)
        unsafe c.pointee.appointment_id = arena.text(appointmentId)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.cause = Probation__Unpaidwork__V1__StandDownCause(rawValue: .init(truncatingIfNeeded: cause.rawValue))
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StoodDown: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__StoodDown.self, probation__unpaidwork__v1__stood_down__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__StoodDown.self)
        unsafe self.standDownId = CRead.text(c.pointee.stand_down_id)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.project = CRead.text(c.pointee.project)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.cause = Wire.StandDownCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
        unsafe self.isOnTheDay = (c.pointee.is_on_the_day != 0)
        unsafe self.minutesCredited = c.pointee.minutes_credited
        unsafe self.reofferBy = CRead.text(c.pointee.reoffer_by)
        unsafe self.reofferedOn = CRead.text(c.pointee.reoffered_on)
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__StoodDown.self)
        unsafe probation__unpaidwork__v1__stood_down__init(c)
        unsafe c.pointee.stand_down_id = arena.text(standDownId)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.project = arena.text(project)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.cause = Probation__Unpaidwork__V1__StandDownCause(rawValue: .init(truncatingIfNeeded: cause.rawValue))
        unsafe c.pointee.is_on_the_day = (isOnTheDay ? 1 : 0)
        unsafe c.pointee.minutes_credited = minutesCredited
        unsafe c.pointee.reoffer_by = arena.text(reofferBy)
        unsafe c.pointee.reoffered_on = arena.text(reofferedOn)
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StandDownReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__StandDownReply.self, probation__unpaidwork__v1__stand_down_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__StandDownReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.StoodDown(reading: $0!) }
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__StandDownReply.self)
        unsafe probation__unpaidwork__v1__stand_down_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__StoodDown.self)) }
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WithdrawStandDownRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__WithdrawStandDownRequest.self, probation__unpaidwork__v1__withdraw_stand_down_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__WithdrawStandDownRequest.self)
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.closureId = CRead.text(c.pointee.closure_id)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__WithdrawStandDownRequest.self)
        unsafe probation__unpaidwork__v1__withdraw_stand_down_request__init(c)
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.closure_id = arena.text(closureId)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListStandDownsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListStandDownsRequest.self, probation__unpaidwork__v1__list_stand_downs_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListStandDownsRequest.self)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.StandDownOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListStandDownsRequest.self)
        unsafe probation__unpaidwork__v1__list_stand_downs_request__init(c)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__StandDownOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StandDownRate: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__StandDownRate.self, probation__unpaidwork__v1__stand_down_rate__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__StandDownRate.self)
        unsafe self.label = CRead.text(c.pointee.label)
        unsafe self.stoodDown = c.pointee.stood_down
        unsafe self.due = c.pointee.due
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__StandDownRate.self)
        unsafe probation__unpaidwork__v1__stand_down_rate__init(c)
        unsafe c.pointee.label = arena.text(label)
        unsafe c.pointee.stood_down = stoodDown
        unsafe c.pointee.due = due
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ThroughputReturn: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ThroughputReturn.self, probation__unpaidwork__v1__throughput_return__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ThroughputReturn.self)
        unsafe self.notCommencedInTime = c.pointee.not_commenced_in_time
        unsafe self.commencementsDue = c.pointee.commencements_due
        unsafe self.notOffered = c.pointee.not_offered
        unsafe self.people = c.pointee.people
        unsafe self.toldInAdvance = c.pointee.told_in_advance
        unsafe self.sentHomeOnTheDay = c.pointee.sent_home_on_the_day
        unsafe self.appointments = c.pointee.appointments
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ThroughputReturn.self)
        unsafe probation__unpaidwork__v1__throughput_return__init(c)
        unsafe c.pointee.not_commenced_in_time = notCommencedInTime
        unsafe c.pointee.commencements_due = commencementsDue
        unsafe c.pointee.not_offered = notOffered
        unsafe c.pointee.people = people
        unsafe c.pointee.told_in_advance = toldInAdvance
        unsafe c.pointee.sent_home_on_the_day = sentHomeOnTheDay
        unsafe c.pointee.appointments = appointments
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListStandDownsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListStandDownsReply.self, probation__unpaidwork__v1__list_stand_downs_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListStandDownsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.StoodDown(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.byCause = CRead.array(c.pointee.n_by_cause, c.pointee.by_cause) { unsafe Wire.StandDownRate(reading: $0!) }
        unsafe self.byProject = CRead.array(c.pointee.n_by_project, c.pointee.by_project) { unsafe Wire.StandDownRate(reading: $0!) }
        unsafe self.throughput = c.pointee.throughput.map { unsafe Wire.ThroughputReturn(reading: $0) }
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListStandDownsReply.self)
        unsafe probation__unpaidwork__v1__list_stand_downs_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__StoodDown.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.n_by_cause = byCause.count
        unsafe c.pointee.by_cause = arena.array(byCause) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__StandDownRate.self)) }
        unsafe c.pointee.n_by_project = byProject.count
        unsafe c.pointee.by_project = arena.array(byProject) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__StandDownRate.self)) }
        unsafe c.pointee.throughput = throughput.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__ThroughputReturn.self) }
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanWeekRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanWeekRequest.self, probation__unpaidwork__v1__plan_week_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanWeekRequest.self)
        unsafe self.week = CRead.text(c.pointee.week)
        unsafe self.basedOn = CRead.text(c.pointee.based_on)
        unsafe self.isRepair = (c.pointee.is_repair != 0)
        unsafe self.rounds = c.pointee.rounds
        unsafe self.seed = c.pointee.seed
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanWeekRequest.self)
        unsafe probation__unpaidwork__v1__plan_week_request__init(c)
        unsafe c.pointee.week = arena.text(week)
        unsafe c.pointee.based_on = arena.text(basedOn)
        unsafe c.pointee.is_repair = (isRepair ? 1 : 0)
        unsafe c.pointee.rounds = rounds
        unsafe c.pointee.seed = seed
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanCommandReply.self, probation__unpaidwork__v1__plan_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanCommandReply.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanCommandReply.self)
        unsafe probation__unpaidwork__v1__plan_command_reply__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanScore: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanScore.self, probation__unpaidwork__v1__plan_score__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanScore.self)
        unsafe self.halfHoursShort = c.pointee.half_hours_short
        unsafe self.shortCost = c.pointee.short_cost
        unsafe self.travelMinutes = c.pointee.travel_minutes
        unsafe self.travelCost = c.pointee.travel_cost
        unsafe self.changesOfSite = c.pointee.changes_of_site
        unsafe self.changesCost = c.pointee.changes_cost
        unsafe self.supervisorSessions = c.pointee.supervisor_sessions
        unsafe self.supervisorCost = c.pointee.supervisor_cost
        unsafe self.total = c.pointee.total
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanScore.self)
        unsafe probation__unpaidwork__v1__plan_score__init(c)
        unsafe c.pointee.half_hours_short = halfHoursShort
        unsafe c.pointee.short_cost = shortCost
        unsafe c.pointee.travel_minutes = travelMinutes
        unsafe c.pointee.travel_cost = travelCost
        unsafe c.pointee.changes_of_site = changesOfSite
        unsafe c.pointee.changes_cost = changesCost
        unsafe c.pointee.supervisor_sessions = supervisorSessions
        unsafe c.pointee.supervisor_cost = supervisorCost
        unsafe c.pointee.total = total
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanSummary: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanSummary.self, probation__unpaidwork__v1__plan_summary__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanSummary.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
        unsafe self.week = CRead.text(c.pointee.week)
        unsafe self.state = Wire.PlanState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.isRepair = (c.pointee.is_repair != 0)
        unsafe self.basedOn = CRead.text(c.pointee.based_on)
        unsafe self.madeBy = CRead.text(c.pointee.made_by)
        unsafe self.madeAt = CRead.text(c.pointee.made_at)
        unsafe self.rounds = c.pointee.rounds
        unsafe self.roundsAsked = c.pointee.rounds_asked
        unsafe self.score = c.pointee.score.map { unsafe Wire.PlanScore(reading: $0) }
        unsafe self.firstTotal = c.pointee.first_total
        unsafe self.people = c.pointee.people
        unsafe self.placed = c.pointee.placed
        unsafe self.unplaced = c.pointee.unplaced
        unsafe self.excluded = c.pointee.excluded
        unsafe self.added = c.pointee.added
        unsafe self.lost = c.pointee.lost
        unsafe self.pinned = c.pointee.pinned
        unsafe self.sessions = c.pointee.sessions
        unsafe self.sessionsDone = c.pointee.sessions_done
        unsafe self.refused = c.pointee.refused
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.notAssessed = c.pointee.not_assessed
        unsafe self.publishedBy = CRead.text(c.pointee.published_by)
        unsafe self.publishedAt = CRead.text(c.pointee.published_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanSummary.self)
        unsafe probation__unpaidwork__v1__plan_summary__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        unsafe c.pointee.week = arena.text(week)
        unsafe c.pointee.state = Probation__Unpaidwork__V1__PlanState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.is_repair = (isRepair ? 1 : 0)
        unsafe c.pointee.based_on = arena.text(basedOn)
        unsafe c.pointee.made_by = arena.text(madeBy)
        unsafe c.pointee.made_at = arena.text(madeAt)
        unsafe c.pointee.rounds = rounds
        unsafe c.pointee.rounds_asked = roundsAsked
        unsafe c.pointee.score = score.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanScore.self) }
        unsafe c.pointee.first_total = firstTotal
        unsafe c.pointee.people = people
        unsafe c.pointee.placed = placed
        unsafe c.pointee.unplaced = unplaced
        unsafe c.pointee.excluded = excluded
        unsafe c.pointee.added = added
        unsafe c.pointee.lost = lost
        unsafe c.pointee.pinned = pinned
        unsafe c.pointee.sessions = sessions
        unsafe c.pointee.sessions_done = sessionsDone
        unsafe c.pointee.refused = refused
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.not_assessed = notAssessed
        unsafe c.pointee.published_by = arena.text(publishedBy)
        unsafe c.pointee.published_at = arena.text(publishedAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListPlansRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListPlansRequest.self, probation__unpaidwork__v1__list_plans_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListPlansRequest.self)
        unsafe self.week = CRead.text(c.pointee.week)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.PlanOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListPlansRequest.self)
        unsafe probation__unpaidwork__v1__list_plans_request__init(c)
        unsafe c.pointee.week = arena.text(week)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Unpaidwork__V1__PlanOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListPlansReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListPlansReply.self, probation__unpaidwork__v1__list_plans_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListPlansReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.PlanSummary(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListPlansReply.self)
        unsafe probation__unpaidwork__v1__list_plans_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanSummary.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadPlanRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadPlanRequest.self, probation__unpaidwork__v1__read_plan_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadPlanRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadPlanRequest.self)
        unsafe probation__unpaidwork__v1__read_plan_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlannedSession: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlannedSession.self, probation__unpaidwork__v1__planned_session__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedSession.self)
        unsafe self.number = c.pointee.number
        unsafe self.sessionId = CRead.text(c.pointee.session_id)
        unsafe self.projectId = CRead.text(c.pointee.project_id)
        unsafe self.project = CRead.text(c.pointee.project)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.date = CRead.text(c.pointee.date)
        unsafe self.startTime = CRead.text(c.pointee.start_time)
        unsafe self.endTime = CRead.text(c.pointee.end_time)
        unsafe self.places = c.pointee.places
        unsafe self.capacity = c.pointee.capacity
        unsafe self.minimum = c.pointee.minimum
        unsafe self.kept = c.pointee.kept
        unsafe self.added = c.pointee.added
        unsafe self.lost = c.pointee.lost
        unsafe self.women = c.pointee.women
        unsafe self.red = c.pointee.red
        unsafe self.isWomenOnly = (c.pointee.is_women_only != 0)
        unsafe self.isUnsupervised = (c.pointee.is_unsupervised != 0)
        unsafe self.supervisors = CRead.array(c.pointee.n_supervisors, c.pointee.supervisors) { unsafe CRead.text($0) }
        unsafe self.result = CRead.text(c.pointee.result)
        unsafe self.isDone = (c.pointee.is_done != 0)
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
        unsafe self.isStaffedByPlan = (c.pointee.is_staffed_by_plan != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlannedSession.self)
        unsafe probation__unpaidwork__v1__planned_session__init(c)
        unsafe c.pointee.number = number
        unsafe c.pointee.session_id = arena.text(sessionId)
        unsafe c.pointee.project_id = arena.text(projectId)
        unsafe c.pointee.project = arena.text(project)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.date = arena.text(date)
        unsafe c.pointee.start_time = arena.text(startTime)
        unsafe c.pointee.end_time = arena.text(endTime)
        unsafe c.pointee.places = places
        unsafe c.pointee.capacity = capacity
        unsafe c.pointee.minimum = minimum
        unsafe c.pointee.kept = kept
        unsafe c.pointee.added = added
        unsafe c.pointee.lost = lost
        unsafe c.pointee.women = women
        unsafe c.pointee.red = red
        unsafe c.pointee.is_women_only = (isWomenOnly ? 1 : 0)
        unsafe c.pointee.is_unsupervised = (isUnsupervised ? 1 : 0)
        unsafe c.pointee.n_supervisors = supervisors.count
        unsafe c.pointee.supervisors = arena.array(supervisors) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.result = arena.text(result)
        unsafe c.pointee.is_done = (isDone ? 1 : 0)
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.is_staffed_by_plan = (isStaffedByPlan ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadPlanReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ReadPlanReply.self, probation__unpaidwork__v1__read_plan_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ReadPlanReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.PlanSummary(reading: $0) }
        unsafe self.sessions = CRead.array(c.pointee.n_sessions, c.pointee.sessions) { unsafe Wire.PlannedSession(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ReadPlanReply.self)
        unsafe probation__unpaidwork__v1__read_plan_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanSummary.self) }
        unsafe c.pointee.n_sessions = sessions.count
        unsafe c.pointee.sessions = arena.array(sessions) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedSession.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListPlannedRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListPlannedRequest.self, probation__unpaidwork__v1__list_planned_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListPlannedRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.kind = Wire.PlannedKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.session = c.pointee.session
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListPlannedRequest.self)
        unsafe probation__unpaidwork__v1__list_planned_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__PlannedKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.session = session
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlannedPerson: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlannedPerson.self, probation__unpaidwork__v1__planned_person__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedPerson.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.session = c.pointee.session
        unsafe self.state = Wire.PlannedState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.isPinned = (c.pointee.is_pinned != 0)
        unsafe self.isWoman = (c.pointee.is_woman != 0)
        unsafe self.isRed = (c.pointee.is_red != 0)
        unsafe self.travelMinutes = c.pointee.travel_minutes
        unsafe self.priority = c.pointee.priority
        unsafe self.minutesShort = c.pointee.minutes_short
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.remedy = CRead.text(c.pointee.remedy)
        unsafe self.result = CRead.text(c.pointee.result)
        unsafe self.isDone = (c.pointee.is_done != 0)
        unsafe self.arrangeBy = CRead.text(c.pointee.arrange_by)
        unsafe self.town = CRead.text(c.pointee.town)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlannedPerson.self)
        unsafe probation__unpaidwork__v1__planned_person__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.session = session
        unsafe c.pointee.state = Probation__Unpaidwork__V1__PlannedState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.is_pinned = (isPinned ? 1 : 0)
        unsafe c.pointee.is_woman = (isWoman ? 1 : 0)
        unsafe c.pointee.is_red = (isRed ? 1 : 0)
        unsafe c.pointee.travel_minutes = travelMinutes
        unsafe c.pointee.priority = priority
        unsafe c.pointee.minutes_short = minutesShort
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.remedy = arena.text(remedy)
        unsafe c.pointee.result = arena.text(result)
        unsafe c.pointee.is_done = (isDone ? 1 : 0)
        unsafe c.pointee.arrange_by = arena.text(arrangeBy)
        unsafe c.pointee.town = arena.text(town)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListPlannedReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ListPlannedReply.self, probation__unpaidwork__v1__list_planned_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ListPlannedReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.PlannedPerson(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ListPlannedReply.self)
        unsafe probation__unpaidwork__v1__list_planned_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlannedPerson.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ChangePlanRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ChangePlanRequest.self, probation__unpaidwork__v1__change_plan_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ChangePlanRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
        unsafe self.kind = Wire.PlanChangeKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.caseIds = CRead.array(c.pointee.n_case_ids, c.pointee.case_ids) { unsafe CRead.text($0) }
        unsafe self.session = c.pointee.session
        unsafe self.toSession = c.pointee.to_session
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ChangePlanRequest.self)
        unsafe probation__unpaidwork__v1__change_plan_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        unsafe c.pointee.kind = Probation__Unpaidwork__V1__PlanChangeKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.n_case_ids = caseIds.count
        unsafe c.pointee.case_ids = arena.array(caseIds) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.session = session
        unsafe c.pointee.to_session = toSession
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanChangeRefusal: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanChangeRefusal.self, probation__unpaidwork__v1__plan_change_refusal__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanChangeRefusal.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanChangeRefusal.self)
        unsafe probation__unpaidwork__v1__plan_change_refusal__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ChangePlanReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ChangePlanReply.self, probation__unpaidwork__v1__change_plan_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ChangePlanReply.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
        unsafe self.changed = c.pointee.changed
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe Wire.PlanChangeRefusal(reading: $0!) }
        unsafe self.before = c.pointee.before.map { unsafe Wire.PlanScore(reading: $0) }
        unsafe self.after = c.pointee.after.map { unsafe Wire.PlanScore(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ChangePlanReply.self)
        unsafe probation__unpaidwork__v1__change_plan_reply__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        unsafe c.pointee.changed = changed
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanChangeRefusal.self)) }
        unsafe c.pointee.before = before.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanScore.self) }
        unsafe c.pointee.after = after.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanScore.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.DiscardPlanRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__DiscardPlanRequest.self, probation__unpaidwork__v1__discard_plan_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__DiscardPlanRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__DiscardPlanRequest.self)
        unsafe probation__unpaidwork__v1__discard_plan_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PublishPlanRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PublishPlanRequest.self, probation__unpaidwork__v1__publish_plan_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PublishPlanRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.version = c.pointee.version
        unsafe self.method = Wire.InstructionMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.method.rawValue))
        unsafe self.cause = Wire.StandDownCause(rawValue: Int32(truncatingIfNeeded: c.pointee.cause.rawValue))
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PublishPlanRequest.self)
        unsafe probation__unpaidwork__v1__publish_plan_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.version = version
        unsafe c.pointee.method = Probation__Unpaidwork__V1__InstructionMethod(rawValue: .init(truncatingIfNeeded: method.rawValue))
        unsafe c.pointee.cause = Probation__Unpaidwork__V1__StandDownCause(rawValue: .init(truncatingIfNeeded: cause.rawValue))
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ComparePlansRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ComparePlansRequest.self, probation__unpaidwork__v1__compare_plans_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ComparePlansRequest.self)
        unsafe self.planId = CRead.text(c.pointee.plan_id)
        unsafe self.otherPlanId = CRead.text(c.pointee.other_plan_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ComparePlansRequest.self)
        unsafe probation__unpaidwork__v1__compare_plans_request__init(c)
        unsafe c.pointee.plan_id = arena.text(planId)
        unsafe c.pointee.other_plan_id = arena.text(otherPlanId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PlanDifference: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__PlanDifference.self, probation__unpaidwork__v1__plan_difference__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanDifference.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.here = CRead.text(c.pointee.here)
        unsafe self.there = CRead.text(c.pointee.there)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__PlanDifference.self)
        unsafe probation__unpaidwork__v1__plan_difference__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.here = arena.text(here)
        unsafe c.pointee.there = arena.text(there)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ComparePlansReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__ComparePlansReply.self, probation__unpaidwork__v1__compare_plans_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__ComparePlansReply.self)
        unsafe self.plan = c.pointee.plan.map { unsafe Wire.PlanSummary(reading: $0) }
        unsafe self.other = c.pointee.other.map { unsafe Wire.PlanSummary(reading: $0) }
        unsafe self.differences = CRead.array(c.pointee.n_differences, c.pointee.differences) { unsafe Wire.PlanDifference(reading: $0!) }
        unsafe self.total = c.pointee.total
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__ComparePlansReply.self)
        unsafe probation__unpaidwork__v1__compare_plans_reply__init(c)
        unsafe c.pointee.plan = plan.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanSummary.self) }
        unsafe c.pointee.other = other.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanSummary.self) }
        unsafe c.pointee.n_differences = differences.count
        unsafe c.pointee.differences = arena.array(differences) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Unpaidwork__V1__PlanDifference.self)) }
        unsafe c.pointee.total = total
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordAbsenceRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordAbsenceRequest.self, probation__unpaidwork__v1__record_absence_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordAbsenceRequest.self)
        unsafe self.supervisor = CRead.text(c.pointee.supervisor)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.because = CRead.text(c.pointee.because)
        unsafe self.isWithdrawn = (c.pointee.is_withdrawn != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordAbsenceRequest.self)
        unsafe probation__unpaidwork__v1__record_absence_request__init(c)
        unsafe c.pointee.supervisor = arena.text(supervisor)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.because = arena.text(because)
        unsafe c.pointee.is_withdrawn = (isWithdrawn ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordAbsenceReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Unpaidwork__V1__RecordAbsenceReply.self, probation__unpaidwork__v1__record_absence_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Unpaidwork__V1__RecordAbsenceReply.self)
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Unpaidwork__V1__RecordAbsenceReply.self)
        unsafe probation__unpaidwork__v1__record_absence_reply__init(c)
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `probation.unpaidwork.v1.UnpaidWork`, for rules that name each; the raw value is the contract's name.
package enum UnpaidWorkMethod: String, ServiceMethod {
    package static let service = "UnpaidWork"

    case previewSchedule = "PreviewSchedule"
    case previewCredit = "PreviewCredit"
    case readPolicy = "ReadPolicy"
    case loadUnpaidWorkRegisters = "LoadUnpaidWorkRegisters"
    case takeOverAppointments = "TakeOverAppointments"
    case listRequirements = "ListRequirements"
    case readRequirement = "ReadRequirement"
    case recordPlacementAssessment = "RecordPlacementAssessment"
    case recordInquiry = "RecordInquiry"
    case releaseToWorkshop = "ReleaseToWorkshop"
    case adjustMinutes = "AdjustMinutes"
    case recordReview = "RecordReview"
    case recordCertificate = "RecordCertificate"
    case relateOrders = "RelateOrders"
    case setIntensiveWorking = "SetIntensiveWorking"
    case listProjects = "ListProjects"
    case readProject = "ReadProject"
    case recordSiteVisit = "RecordSiteVisit"
    case listBeneficiaries = "ListBeneficiaries"
    case recordBeneficiary = "RecordBeneficiary"
    case listTeam = "ListTeam"
    case recordVehicle = "RecordVehicle"
    case recordProject = "RecordProject"
    case compareProjects = "CompareProjects"
    case previewPlacement = "PreviewPlacement"
    case placePerson = "PlacePerson"
    case endPlacement = "EndPlacement"
    case moveAppointment = "MoveAppointment"
    case removeAppointments = "RemoveAppointments"
    case issueInstruction = "IssueInstruction"
    case withdrawInstruction = "WithdrawInstruction"
    case listSessions = "ListSessions"
    case readSession = "ReadSession"
    case staffSession = "StaffSession"
    case recordPointOfWork = "RecordPointOfWork"
    case recordArrivals = "RecordArrivals"
    case recordAttendance = "RecordAttendance"
    case signOffSession = "SignOffSession"
    case checkIn = "CheckIn"
    case answerAlarm = "AnswerAlarm"
    case reportIncident = "ReportIncident"
    case standDown = "StandDown"
    case withdrawStandDown = "WithdrawStandDown"
    case listStandDowns = "ListStandDowns"
    case planWeek = "PlanWeek"
    case listPlans = "ListPlans"
    case readPlan = "ReadPlan"
    case listPlanned = "ListPlanned"
    case changePlan = "ChangePlan"
    case discardPlan = "DiscardPlan"
    case publishPlan = "PublishPlan"
    case comparePlans = "ComparePlans"
    case recordAbsence = "RecordAbsence"
    case searchAudit = "SearchAudit"
}

/// `probation.unpaidwork.v1.UnpaidWork`: what its handlers answer, each call in the form in which it is let in.
package protocol UnpaidWorkHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func previewSchedule(_ request: Wire.PreviewScheduleRequest, _ call: Context) async throws -> Wire.PreviewScheduleReply
    func previewCredit(_ request: Wire.PreviewCreditRequest, _ call: Context) async throws -> Wire.PreviewCreditReply
    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Context) async throws -> Wire.ReadPolicyReply
    func loadUnpaidWorkRegisters(_ request: Wire.LoadUnpaidWorkRegistersRequest, _ call: Context) async throws -> Wire.LoadUnpaidWorkRegistersReply
    func takeOverAppointments(_ request: Wire.TakeOverAppointmentsRequest, _ call: Context) async throws -> Wire.TakeOverAppointmentsReply
    func listRequirements(_ request: Wire.ListRequirementsRequest, _ call: Context) async throws -> Wire.ListRequirementsReply
    func readRequirement(_ request: Wire.ReadRequirementRequest, _ call: Context) async throws -> Wire.ReadRequirementReply
    func recordPlacementAssessment(_ request: Wire.RecordPlacementAssessmentRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func recordInquiry(_ request: Wire.RecordInquiryRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func releaseToWorkshop(_ request: Wire.ReleaseToWorkshopRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func adjustMinutes(_ request: Wire.AdjustMinutesRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func recordReview(_ request: Wire.RecordReviewRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func recordCertificate(_ request: Wire.RecordCertificateRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func relateOrders(_ request: Wire.RelateOrdersRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func setIntensiveWorking(_ request: Wire.SetIntensiveWorkingRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func listProjects(_ request: Wire.ListProjectsRequest, _ call: Context) async throws -> Wire.ListProjectsReply
    func readProject(_ request: Wire.ReadProjectRequest, _ call: Context) async throws -> Wire.ReadProjectReply
    func recordSiteVisit(_ request: Wire.RecordSiteVisitRequest, _ call: Context) async throws -> Wire.RecordProjectReply
    func listBeneficiaries(_ request: Wire.ListBeneficiariesRequest, _ call: Context) async throws -> Wire.ListBeneficiariesReply
    func recordBeneficiary(_ request: Wire.RecordBeneficiaryRequest, _ call: Context) async throws -> Wire.RecordBeneficiaryReply
    func listTeam(_ request: Wire.ListTeamRequest, _ call: Context) async throws -> Wire.ListTeamReply
    func recordVehicle(_ request: Wire.RecordVehicleRequest, _ call: Context) async throws -> Wire.RecordVehicleReply
    func recordProject(_ request: Wire.RecordProjectRequest, _ call: Context) async throws -> Wire.RecordProjectReply
    func compareProjects(_ request: Wire.CompareProjectsRequest, _ call: Context) async throws -> Wire.CompareProjectsReply
    func previewPlacement(_ request: Wire.PreviewPlacementRequest, _ call: Context) async throws -> Wire.PreviewPlacementReply
    func placePerson(_ request: Wire.PlacePersonRequest, _ call: Context) async throws -> Wire.PlacePersonReply
    func endPlacement(_ request: Wire.EndPlacementRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func moveAppointment(_ request: Wire.MoveAppointmentRequest, _ call: Context) async throws -> Wire.MoveAppointmentReply
    func removeAppointments(_ request: Wire.RemoveAppointmentsRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func issueInstruction(_ request: Wire.IssueInstructionRequest, _ call: Context) async throws -> Wire.IssueInstructionReply
    func withdrawInstruction(_ request: Wire.WithdrawInstructionRequest, _ call: Context) async throws -> Wire.RequirementCommandReply
    func listSessions(_ request: Wire.ListSessionsRequest, _ call: Context) async throws -> Wire.ListSessionsReply
    func readSession(_ request: Wire.ReadSessionRequest, _ call: Context) async throws -> Wire.ReadSessionReply
    func staffSession(_ request: Wire.StaffSessionRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func recordPointOfWork(_ request: Wire.RecordPointOfWorkRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func recordArrivals(_ request: Wire.RecordArrivalsRequest, _ call: Context) async throws -> Wire.RecordArrivalsReply
    func recordAttendance(_ request: Wire.RecordAttendanceRequest, _ call: Context) async throws -> Wire.RecordAttendanceReply
    func signOffSession(_ request: Wire.SignOffSessionRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func checkIn(_ request: Wire.CheckInRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func answerAlarm(_ request: Wire.AnswerAlarmRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func reportIncident(_ request: Wire.ReportIncidentRequest, _ call: Context) async throws -> Wire.SessionCommandReply
    func standDown(_ request: Wire.StandDownRequest, _ call: Context) async throws -> Wire.StandDownReply
    func withdrawStandDown(_ request: Wire.WithdrawStandDownRequest, _ call: Context) async throws -> Wire.StandDownReply
    func listStandDowns(_ request: Wire.ListStandDownsRequest, _ call: Context) async throws -> Wire.ListStandDownsReply
    func planWeek(_ request: Wire.PlanWeekRequest, _ call: Context) async throws -> Wire.PlanCommandReply
    func listPlans(_ request: Wire.ListPlansRequest, _ call: Context) async throws -> Wire.ListPlansReply
    func readPlan(_ request: Wire.ReadPlanRequest, _ call: Context) async throws -> Wire.ReadPlanReply
    func listPlanned(_ request: Wire.ListPlannedRequest, _ call: Context) async throws -> Wire.ListPlannedReply
    func changePlan(_ request: Wire.ChangePlanRequest, _ call: Context) async throws -> Wire.ChangePlanReply
    func discardPlan(_ request: Wire.DiscardPlanRequest, _ call: Context) async throws -> Wire.PlanCommandReply
    func publishPlan(_ request: Wire.PublishPlanRequest, _ call: Context) async throws -> Wire.PlanCommandReply
    func comparePlans(_ request: Wire.ComparePlansRequest, _ call: Context) async throws -> Wire.ComparePlansReply
    func recordAbsence(_ request: Wire.RecordAbsenceRequest, _ call: Context) async throws -> Wire.RecordAbsenceReply
    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Context) async throws -> Wire.SearchAuditReply
}

/// `probation.unpaidwork.v1.UnpaidWork`: what its client asks.
package protocol UnpaidWorkAPI: UnpaidWorkHandlers where Context == Call {}

/// Calls `probation.unpaidwork.v1.UnpaidWork` over a channel.
package struct UnpaidWorkClient: UnpaidWorkAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func previewSchedule(_ request: Wire.PreviewScheduleRequest, _ call: Call) async throws -> Wire.PreviewScheduleReply {
        try await channel.unary(UnpaidWorkMethods.previewSchedule, request, call)
    }
    package func previewCredit(_ request: Wire.PreviewCreditRequest, _ call: Call) async throws -> Wire.PreviewCreditReply {
        try await channel.unary(UnpaidWorkMethods.previewCredit, request, call)
    }
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        try await channel.unary(UnpaidWorkMethods.readPolicy, request, call)
    }
    package func loadUnpaidWorkRegisters(_ request: Wire.LoadUnpaidWorkRegistersRequest, _ call: Call) async throws -> Wire.LoadUnpaidWorkRegistersReply {
        try await channel.unary(UnpaidWorkMethods.loadUnpaidWorkRegisters, request, call)
    }
    package func takeOverAppointments(_ request: Wire.TakeOverAppointmentsRequest, _ call: Call) async throws -> Wire.TakeOverAppointmentsReply {
        try await channel.unary(UnpaidWorkMethods.takeOverAppointments, request, call)
    }
    package func listRequirements(_ request: Wire.ListRequirementsRequest, _ call: Call) async throws -> Wire.ListRequirementsReply {
        try await channel.unary(UnpaidWorkMethods.listRequirements, request, call)
    }
    package func readRequirement(_ request: Wire.ReadRequirementRequest, _ call: Call) async throws -> Wire.ReadRequirementReply {
        try await channel.unary(UnpaidWorkMethods.readRequirement, request, call)
    }
    package func recordPlacementAssessment(_ request: Wire.RecordPlacementAssessmentRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.recordPlacementAssessment, request, call)
    }
    package func recordInquiry(_ request: Wire.RecordInquiryRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.recordInquiry, request, call)
    }
    package func releaseToWorkshop(_ request: Wire.ReleaseToWorkshopRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.releaseToWorkshop, request, call)
    }
    package func adjustMinutes(_ request: Wire.AdjustMinutesRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.adjustMinutes, request, call)
    }
    package func recordReview(_ request: Wire.RecordReviewRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.recordReview, request, call)
    }
    package func recordCertificate(_ request: Wire.RecordCertificateRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.recordCertificate, request, call)
    }
    package func relateOrders(_ request: Wire.RelateOrdersRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.relateOrders, request, call)
    }
    package func setIntensiveWorking(_ request: Wire.SetIntensiveWorkingRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.setIntensiveWorking, request, call)
    }
    package func listProjects(_ request: Wire.ListProjectsRequest, _ call: Call) async throws -> Wire.ListProjectsReply {
        try await channel.unary(UnpaidWorkMethods.listProjects, request, call)
    }
    package func readProject(_ request: Wire.ReadProjectRequest, _ call: Call) async throws -> Wire.ReadProjectReply {
        try await channel.unary(UnpaidWorkMethods.readProject, request, call)
    }
    package func recordSiteVisit(_ request: Wire.RecordSiteVisitRequest, _ call: Call) async throws -> Wire.RecordProjectReply {
        try await channel.unary(UnpaidWorkMethods.recordSiteVisit, request, call)
    }
    package func listBeneficiaries(_ request: Wire.ListBeneficiariesRequest, _ call: Call) async throws -> Wire.ListBeneficiariesReply {
        try await channel.unary(UnpaidWorkMethods.listBeneficiaries, request, call)
    }
    package func recordBeneficiary(_ request: Wire.RecordBeneficiaryRequest, _ call: Call) async throws -> Wire.RecordBeneficiaryReply {
        try await channel.unary(UnpaidWorkMethods.recordBeneficiary, request, call)
    }
    package func listTeam(_ request: Wire.ListTeamRequest, _ call: Call) async throws -> Wire.ListTeamReply {
        try await channel.unary(UnpaidWorkMethods.listTeam, request, call)
    }
    package func recordVehicle(_ request: Wire.RecordVehicleRequest, _ call: Call) async throws -> Wire.RecordVehicleReply {
        try await channel.unary(UnpaidWorkMethods.recordVehicle, request, call)
    }
    package func recordProject(_ request: Wire.RecordProjectRequest, _ call: Call) async throws -> Wire.RecordProjectReply {
        try await channel.unary(UnpaidWorkMethods.recordProject, request, call)
    }
    package func compareProjects(_ request: Wire.CompareProjectsRequest, _ call: Call) async throws -> Wire.CompareProjectsReply {
        try await channel.unary(UnpaidWorkMethods.compareProjects, request, call)
    }
    package func previewPlacement(_ request: Wire.PreviewPlacementRequest, _ call: Call) async throws -> Wire.PreviewPlacementReply {
        try await channel.unary(UnpaidWorkMethods.previewPlacement, request, call)
    }
    package func placePerson(_ request: Wire.PlacePersonRequest, _ call: Call) async throws -> Wire.PlacePersonReply {
        try await channel.unary(UnpaidWorkMethods.placePerson, request, call)
    }
    package func endPlacement(_ request: Wire.EndPlacementRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.endPlacement, request, call)
    }
    package func moveAppointment(_ request: Wire.MoveAppointmentRequest, _ call: Call) async throws -> Wire.MoveAppointmentReply {
        try await channel.unary(UnpaidWorkMethods.moveAppointment, request, call)
    }
    package func removeAppointments(_ request: Wire.RemoveAppointmentsRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.removeAppointments, request, call)
    }
    package func issueInstruction(_ request: Wire.IssueInstructionRequest, _ call: Call) async throws -> Wire.IssueInstructionReply {
        try await channel.unary(UnpaidWorkMethods.issueInstruction, request, call)
    }
    package func withdrawInstruction(_ request: Wire.WithdrawInstructionRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try await channel.unary(UnpaidWorkMethods.withdrawInstruction, request, call)
    }
    package func listSessions(_ request: Wire.ListSessionsRequest, _ call: Call) async throws -> Wire.ListSessionsReply {
        try await channel.unary(UnpaidWorkMethods.listSessions, request, call)
    }
    package func readSession(_ request: Wire.ReadSessionRequest, _ call: Call) async throws -> Wire.ReadSessionReply {
        try await channel.unary(UnpaidWorkMethods.readSession, request, call)
    }
    package func staffSession(_ request: Wire.StaffSessionRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.staffSession, request, call)
    }
    package func recordPointOfWork(_ request: Wire.RecordPointOfWorkRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.recordPointOfWork, request, call)
    }
    package func recordArrivals(_ request: Wire.RecordArrivalsRequest, _ call: Call) async throws -> Wire.RecordArrivalsReply {
        try await channel.unary(UnpaidWorkMethods.recordArrivals, request, call)
    }
    package func recordAttendance(_ request: Wire.RecordAttendanceRequest, _ call: Call) async throws -> Wire.RecordAttendanceReply {
        try await channel.unary(UnpaidWorkMethods.recordAttendance, request, call)
    }
    package func signOffSession(_ request: Wire.SignOffSessionRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.signOffSession, request, call)
    }
    package func checkIn(_ request: Wire.CheckInRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.checkIn, request, call)
    }
    package func answerAlarm(_ request: Wire.AnswerAlarmRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.answerAlarm, request, call)
    }
    package func reportIncident(_ request: Wire.ReportIncidentRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try await channel.unary(UnpaidWorkMethods.reportIncident, request, call)
    }
    package func standDown(_ request: Wire.StandDownRequest, _ call: Call) async throws -> Wire.StandDownReply {
        try await channel.unary(UnpaidWorkMethods.standDown, request, call)
    }
    package func withdrawStandDown(_ request: Wire.WithdrawStandDownRequest, _ call: Call) async throws -> Wire.StandDownReply {
        try await channel.unary(UnpaidWorkMethods.withdrawStandDown, request, call)
    }
    package func listStandDowns(_ request: Wire.ListStandDownsRequest, _ call: Call) async throws -> Wire.ListStandDownsReply {
        try await channel.unary(UnpaidWorkMethods.listStandDowns, request, call)
    }
    package func planWeek(_ request: Wire.PlanWeekRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try await channel.unary(UnpaidWorkMethods.planWeek, request, call)
    }
    package func listPlans(_ request: Wire.ListPlansRequest, _ call: Call) async throws -> Wire.ListPlansReply {
        try await channel.unary(UnpaidWorkMethods.listPlans, request, call)
    }
    package func readPlan(_ request: Wire.ReadPlanRequest, _ call: Call) async throws -> Wire.ReadPlanReply {
        try await channel.unary(UnpaidWorkMethods.readPlan, request, call)
    }
    package func listPlanned(_ request: Wire.ListPlannedRequest, _ call: Call) async throws -> Wire.ListPlannedReply {
        try await channel.unary(UnpaidWorkMethods.listPlanned, request, call)
    }
    package func changePlan(_ request: Wire.ChangePlanRequest, _ call: Call) async throws -> Wire.ChangePlanReply {
        try await channel.unary(UnpaidWorkMethods.changePlan, request, call)
    }
    package func discardPlan(_ request: Wire.DiscardPlanRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try await channel.unary(UnpaidWorkMethods.discardPlan, request, call)
    }
    package func publishPlan(_ request: Wire.PublishPlanRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try await channel.unary(UnpaidWorkMethods.publishPlan, request, call)
    }
    package func comparePlans(_ request: Wire.ComparePlansRequest, _ call: Call) async throws -> Wire.ComparePlansReply {
        try await channel.unary(UnpaidWorkMethods.comparePlans, request, call)
    }
    package func recordAbsence(_ request: Wire.RecordAbsenceRequest, _ call: Call) async throws -> Wire.RecordAbsenceReply {
        try await channel.unary(UnpaidWorkMethods.recordAbsence, request, call)
    }
    package func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try await channel.unary(UnpaidWorkMethods.searchAudit, request, call)
    }
}

/// The methods of `probation.unpaidwork.v1.UnpaidWork`.
package enum UnpaidWorkMethods {
    package static let previewSchedule = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PreviewSchedule", id: 2691627218,
        request: Wire.PreviewScheduleRequest.descriptor, reply: Wire.PreviewScheduleReply.descriptor,
        isIdempotent: true)
    package static let previewCredit = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PreviewCredit", id: 3422690178,
        request: Wire.PreviewCreditRequest.descriptor, reply: Wire.PreviewCreditReply.descriptor,
        isIdempotent: true)
    package static let readPolicy = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReadPolicy", id: 2571520555,
        request: Wire.ReadPolicyRequest.descriptor, reply: Wire.ReadPolicyReply.descriptor,
        isIdempotent: true)
    package static let loadUnpaidWorkRegisters = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "LoadUnpaidWorkRegisters", id: 322970385,
        request: Wire.LoadUnpaidWorkRegistersRequest.descriptor, reply: Wire.LoadUnpaidWorkRegistersReply.descriptor,
        isIdempotent: false)
    package static let takeOverAppointments = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "TakeOverAppointments", id: 3093852202,
        request: Wire.TakeOverAppointmentsRequest.descriptor, reply: Wire.TakeOverAppointmentsReply.descriptor,
        isIdempotent: false)
    package static let listRequirements = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListRequirements", id: 3797967529,
        request: Wire.ListRequirementsRequest.descriptor, reply: Wire.ListRequirementsReply.descriptor,
        isIdempotent: true)
    package static let readRequirement = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReadRequirement", id: 3220527444,
        request: Wire.ReadRequirementRequest.descriptor, reply: Wire.ReadRequirementReply.descriptor,
        isIdempotent: true)
    package static let recordPlacementAssessment = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordPlacementAssessment", id: 2498604861,
        request: Wire.RecordPlacementAssessmentRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let recordInquiry = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordInquiry", id: 3197618889,
        request: Wire.RecordInquiryRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let releaseToWorkshop = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReleaseToWorkshop", id: 4215272686,
        request: Wire.ReleaseToWorkshopRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let adjustMinutes = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "AdjustMinutes", id: 3179654959,
        request: Wire.AdjustMinutesRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let recordReview = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordReview", id: 3616912836,
        request: Wire.RecordReviewRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let recordCertificate = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordCertificate", id: 3707445543,
        request: Wire.RecordCertificateRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let relateOrders = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RelateOrders", id: 2687002649,
        request: Wire.RelateOrdersRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let setIntensiveWorking = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "SetIntensiveWorking", id: 2879792773,
        request: Wire.SetIntensiveWorkingRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let listProjects = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListProjects", id: 2970351151,
        request: Wire.ListProjectsRequest.descriptor, reply: Wire.ListProjectsReply.descriptor,
        isIdempotent: true)
    package static let readProject = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReadProject", id: 3399589850,
        request: Wire.ReadProjectRequest.descriptor, reply: Wire.ReadProjectReply.descriptor,
        isIdempotent: true)
    package static let recordSiteVisit = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordSiteVisit", id: 3626140198,
        request: Wire.RecordSiteVisitRequest.descriptor, reply: Wire.RecordProjectReply.descriptor,
        isIdempotent: false)
    package static let listBeneficiaries = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListBeneficiaries", id: 2038310214,
        request: Wire.ListBeneficiariesRequest.descriptor, reply: Wire.ListBeneficiariesReply.descriptor,
        isIdempotent: true)
    package static let recordBeneficiary = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordBeneficiary", id: 102609009,
        request: Wire.RecordBeneficiaryRequest.descriptor, reply: Wire.RecordBeneficiaryReply.descriptor,
        isIdempotent: false)
    package static let listTeam = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListTeam", id: 1681709908,
        request: Wire.ListTeamRequest.descriptor, reply: Wire.ListTeamReply.descriptor,
        isIdempotent: true)
    package static let recordVehicle = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordVehicle", id: 2188904032,
        request: Wire.RecordVehicleRequest.descriptor, reply: Wire.RecordVehicleReply.descriptor,
        isIdempotent: false)
    package static let recordProject = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordProject", id: 4208316213,
        request: Wire.RecordProjectRequest.descriptor, reply: Wire.RecordProjectReply.descriptor,
        isIdempotent: false)
    package static let compareProjects = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "CompareProjects", id: 3288883714,
        request: Wire.CompareProjectsRequest.descriptor, reply: Wire.CompareProjectsReply.descriptor,
        isIdempotent: true)
    package static let previewPlacement = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PreviewPlacement", id: 2542434162,
        request: Wire.PreviewPlacementRequest.descriptor, reply: Wire.PreviewPlacementReply.descriptor,
        isIdempotent: true)
    package static let placePerson = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PlacePerson", id: 7130437,
        request: Wire.PlacePersonRequest.descriptor, reply: Wire.PlacePersonReply.descriptor,
        isIdempotent: false)
    package static let endPlacement = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "EndPlacement", id: 931392769,
        request: Wire.EndPlacementRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let moveAppointment = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "MoveAppointment", id: 1853041709,
        request: Wire.MoveAppointmentRequest.descriptor, reply: Wire.MoveAppointmentReply.descriptor,
        isIdempotent: false)
    package static let removeAppointments = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RemoveAppointments", id: 3558355983,
        request: Wire.RemoveAppointmentsRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let issueInstruction = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "IssueInstruction", id: 1097359180,
        request: Wire.IssueInstructionRequest.descriptor, reply: Wire.IssueInstructionReply.descriptor,
        isIdempotent: false)
    package static let withdrawInstruction = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "WithdrawInstruction", id: 2448494425,
        request: Wire.WithdrawInstructionRequest.descriptor, reply: Wire.RequirementCommandReply.descriptor,
        isIdempotent: false)
    package static let listSessions = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListSessions", id: 1971037236,
        request: Wire.ListSessionsRequest.descriptor, reply: Wire.ListSessionsReply.descriptor,
        isIdempotent: true)
    package static let readSession = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReadSession", id: 329680819,
        request: Wire.ReadSessionRequest.descriptor, reply: Wire.ReadSessionReply.descriptor,
        isIdempotent: true)
    package static let staffSession = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "StaffSession", id: 2207105647,
        request: Wire.StaffSessionRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let recordPointOfWork = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordPointOfWork", id: 2284200962,
        request: Wire.RecordPointOfWorkRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let recordArrivals = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordArrivals", id: 765325810,
        request: Wire.RecordArrivalsRequest.descriptor, reply: Wire.RecordArrivalsReply.descriptor,
        isIdempotent: false)
    package static let recordAttendance = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordAttendance", id: 1549409259,
        request: Wire.RecordAttendanceRequest.descriptor, reply: Wire.RecordAttendanceReply.descriptor,
        isIdempotent: false)
    package static let signOffSession = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "SignOffSession", id: 705342775,
        request: Wire.SignOffSessionRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let checkIn = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "CheckIn", id: 3894837664,
        request: Wire.CheckInRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let answerAlarm = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "AnswerAlarm", id: 1075304576,
        request: Wire.AnswerAlarmRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let reportIncident = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReportIncident", id: 3259856149,
        request: Wire.ReportIncidentRequest.descriptor, reply: Wire.SessionCommandReply.descriptor,
        isIdempotent: false)
    package static let standDown = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "StandDown", id: 667831979,
        request: Wire.StandDownRequest.descriptor, reply: Wire.StandDownReply.descriptor,
        isIdempotent: false)
    package static let withdrawStandDown = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "WithdrawStandDown", id: 3386027629,
        request: Wire.WithdrawStandDownRequest.descriptor, reply: Wire.StandDownReply.descriptor,
        isIdempotent: false)
    package static let listStandDowns = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListStandDowns", id: 3358710444,
        request: Wire.ListStandDownsRequest.descriptor, reply: Wire.ListStandDownsReply.descriptor,
        isIdempotent: true)
    package static let planWeek = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PlanWeek", id: 1670135362,
        request: Wire.PlanWeekRequest.descriptor, reply: Wire.PlanCommandReply.descriptor,
        isIdempotent: false)
    package static let listPlans = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListPlans", id: 3406474811,
        request: Wire.ListPlansRequest.descriptor, reply: Wire.ListPlansReply.descriptor,
        isIdempotent: true)
    package static let readPlan = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ReadPlan", id: 180111166,
        request: Wire.ReadPlanRequest.descriptor, reply: Wire.ReadPlanReply.descriptor,
        isIdempotent: true)
    package static let listPlanned = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ListPlanned", id: 1178217501,
        request: Wire.ListPlannedRequest.descriptor, reply: Wire.ListPlannedReply.descriptor,
        isIdempotent: true)
    package static let changePlan = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ChangePlan", id: 2879401566,
        request: Wire.ChangePlanRequest.descriptor, reply: Wire.ChangePlanReply.descriptor,
        isIdempotent: false)
    package static let discardPlan = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "DiscardPlan", id: 3560972594,
        request: Wire.DiscardPlanRequest.descriptor, reply: Wire.PlanCommandReply.descriptor,
        isIdempotent: false)
    package static let publishPlan = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "PublishPlan", id: 4086347823,
        request: Wire.PublishPlanRequest.descriptor, reply: Wire.PlanCommandReply.descriptor,
        isIdempotent: false)
    package static let comparePlans = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "ComparePlans", id: 2378697376,
        request: Wire.ComparePlansRequest.descriptor, reply: Wire.ComparePlansReply.descriptor,
        isIdempotent: true)
    package static let recordAbsence = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "RecordAbsence", id: 915327039,
        request: Wire.RecordAbsenceRequest.descriptor, reply: Wire.RecordAbsenceReply.descriptor,
        isIdempotent: false)
    package static let searchAudit = MethodDescriptor(
        service: "probation.unpaidwork.v1.UnpaidWork", name: "SearchAudit", id: 3072563152,
        request: Wire.SearchAuditRequest.descriptor, reply: Wire.SearchAuditReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `probation.unpaidwork.v1.UnpaidWork` to whoever calls.
    package mutating func add(unpaidWork handlers: some UnpaidWorkAPI) {
        add(unpaidWork: handlers, through: NoInterceptor<UnpaidWorkMethod>())
    }

    /// Offers `probation.unpaidwork.v1.UnpaidWork`, an interceptor around every handler.
    package mutating func add<Handlers: UnpaidWorkHandlers>(
        unpaidWork handlers: Handlers,
        through interceptor: some Interceptor<UnpaidWorkMethod, Handlers.Context>
    ) {
        add(UnpaidWorkMethods.previewSchedule) { request, call in
            try await interceptor.intercept(.previewSchedule, call) { try await handlers.previewSchedule(request, $0) }
        }
        add(UnpaidWorkMethods.previewCredit) { request, call in
            try await interceptor.intercept(.previewCredit, call) { try await handlers.previewCredit(request, $0) }
        }
        add(UnpaidWorkMethods.readPolicy) { request, call in
            try await interceptor.intercept(.readPolicy, call) { try await handlers.readPolicy(request, $0) }
        }
        add(UnpaidWorkMethods.loadUnpaidWorkRegisters) { request, call in
            try await interceptor.intercept(.loadUnpaidWorkRegisters, call) { try await handlers.loadUnpaidWorkRegisters(request, $0) }
        }
        add(UnpaidWorkMethods.takeOverAppointments) { request, call in
            try await interceptor.intercept(.takeOverAppointments, call) { try await handlers.takeOverAppointments(request, $0) }
        }
        add(UnpaidWorkMethods.listRequirements) { request, call in
            try await interceptor.intercept(.listRequirements, call) { try await handlers.listRequirements(request, $0) }
        }
        add(UnpaidWorkMethods.readRequirement) { request, call in
            try await interceptor.intercept(.readRequirement, call) { try await handlers.readRequirement(request, $0) }
        }
        add(UnpaidWorkMethods.recordPlacementAssessment) { request, call in
            try await interceptor.intercept(.recordPlacementAssessment, call) { try await handlers.recordPlacementAssessment(request, $0) }
        }
        add(UnpaidWorkMethods.recordInquiry) { request, call in
            try await interceptor.intercept(.recordInquiry, call) { try await handlers.recordInquiry(request, $0) }
        }
        add(UnpaidWorkMethods.releaseToWorkshop) { request, call in
            try await interceptor.intercept(.releaseToWorkshop, call) { try await handlers.releaseToWorkshop(request, $0) }
        }
        add(UnpaidWorkMethods.adjustMinutes) { request, call in
            try await interceptor.intercept(.adjustMinutes, call) { try await handlers.adjustMinutes(request, $0) }
        }
        add(UnpaidWorkMethods.recordReview) { request, call in
            try await interceptor.intercept(.recordReview, call) { try await handlers.recordReview(request, $0) }
        }
        add(UnpaidWorkMethods.recordCertificate) { request, call in
            try await interceptor.intercept(.recordCertificate, call) { try await handlers.recordCertificate(request, $0) }
        }
        add(UnpaidWorkMethods.relateOrders) { request, call in
            try await interceptor.intercept(.relateOrders, call) { try await handlers.relateOrders(request, $0) }
        }
        add(UnpaidWorkMethods.setIntensiveWorking) { request, call in
            try await interceptor.intercept(.setIntensiveWorking, call) { try await handlers.setIntensiveWorking(request, $0) }
        }
        add(UnpaidWorkMethods.listProjects) { request, call in
            try await interceptor.intercept(.listProjects, call) { try await handlers.listProjects(request, $0) }
        }
        add(UnpaidWorkMethods.readProject) { request, call in
            try await interceptor.intercept(.readProject, call) { try await handlers.readProject(request, $0) }
        }
        add(UnpaidWorkMethods.recordSiteVisit) { request, call in
            try await interceptor.intercept(.recordSiteVisit, call) { try await handlers.recordSiteVisit(request, $0) }
        }
        add(UnpaidWorkMethods.listBeneficiaries) { request, call in
            try await interceptor.intercept(.listBeneficiaries, call) { try await handlers.listBeneficiaries(request, $0) }
        }
        add(UnpaidWorkMethods.recordBeneficiary) { request, call in
            try await interceptor.intercept(.recordBeneficiary, call) { try await handlers.recordBeneficiary(request, $0) }
        }
        add(UnpaidWorkMethods.listTeam) { request, call in
            try await interceptor.intercept(.listTeam, call) { try await handlers.listTeam(request, $0) }
        }
        add(UnpaidWorkMethods.recordVehicle) { request, call in
            try await interceptor.intercept(.recordVehicle, call) { try await handlers.recordVehicle(request, $0) }
        }
        add(UnpaidWorkMethods.recordProject) { request, call in
            try await interceptor.intercept(.recordProject, call) { try await handlers.recordProject(request, $0) }
        }
        add(UnpaidWorkMethods.compareProjects) { request, call in
            try await interceptor.intercept(.compareProjects, call) { try await handlers.compareProjects(request, $0) }
        }
        add(UnpaidWorkMethods.previewPlacement) { request, call in
            try await interceptor.intercept(.previewPlacement, call) { try await handlers.previewPlacement(request, $0) }
        }
        add(UnpaidWorkMethods.placePerson) { request, call in
            try await interceptor.intercept(.placePerson, call) { try await handlers.placePerson(request, $0) }
        }
        add(UnpaidWorkMethods.endPlacement) { request, call in
            try await interceptor.intercept(.endPlacement, call) { try await handlers.endPlacement(request, $0) }
        }
        add(UnpaidWorkMethods.moveAppointment) { request, call in
            try await interceptor.intercept(.moveAppointment, call) { try await handlers.moveAppointment(request, $0) }
        }
        add(UnpaidWorkMethods.removeAppointments) { request, call in
            try await interceptor.intercept(.removeAppointments, call) { try await handlers.removeAppointments(request, $0) }
        }
        add(UnpaidWorkMethods.issueInstruction) { request, call in
            try await interceptor.intercept(.issueInstruction, call) { try await handlers.issueInstruction(request, $0) }
        }
        add(UnpaidWorkMethods.withdrawInstruction) { request, call in
            try await interceptor.intercept(.withdrawInstruction, call) { try await handlers.withdrawInstruction(request, $0) }
        }
        add(UnpaidWorkMethods.listSessions) { request, call in
            try await interceptor.intercept(.listSessions, call) { try await handlers.listSessions(request, $0) }
        }
        add(UnpaidWorkMethods.readSession) { request, call in
            try await interceptor.intercept(.readSession, call) { try await handlers.readSession(request, $0) }
        }
        add(UnpaidWorkMethods.staffSession) { request, call in
            try await interceptor.intercept(.staffSession, call) { try await handlers.staffSession(request, $0) }
        }
        add(UnpaidWorkMethods.recordPointOfWork) { request, call in
            try await interceptor.intercept(.recordPointOfWork, call) { try await handlers.recordPointOfWork(request, $0) }
        }
        add(UnpaidWorkMethods.recordArrivals) { request, call in
            try await interceptor.intercept(.recordArrivals, call) { try await handlers.recordArrivals(request, $0) }
        }
        add(UnpaidWorkMethods.recordAttendance) { request, call in
            try await interceptor.intercept(.recordAttendance, call) { try await handlers.recordAttendance(request, $0) }
        }
        add(UnpaidWorkMethods.signOffSession) { request, call in
            try await interceptor.intercept(.signOffSession, call) { try await handlers.signOffSession(request, $0) }
        }
        add(UnpaidWorkMethods.checkIn) { request, call in
            try await interceptor.intercept(.checkIn, call) { try await handlers.checkIn(request, $0) }
        }
        add(UnpaidWorkMethods.answerAlarm) { request, call in
            try await interceptor.intercept(.answerAlarm, call) { try await handlers.answerAlarm(request, $0) }
        }
        add(UnpaidWorkMethods.reportIncident) { request, call in
            try await interceptor.intercept(.reportIncident, call) { try await handlers.reportIncident(request, $0) }
        }
        add(UnpaidWorkMethods.standDown) { request, call in
            try await interceptor.intercept(.standDown, call) { try await handlers.standDown(request, $0) }
        }
        add(UnpaidWorkMethods.withdrawStandDown) { request, call in
            try await interceptor.intercept(.withdrawStandDown, call) { try await handlers.withdrawStandDown(request, $0) }
        }
        add(UnpaidWorkMethods.listStandDowns) { request, call in
            try await interceptor.intercept(.listStandDowns, call) { try await handlers.listStandDowns(request, $0) }
        }
        add(UnpaidWorkMethods.planWeek) { request, call in
            try await interceptor.intercept(.planWeek, call) { try await handlers.planWeek(request, $0) }
        }
        add(UnpaidWorkMethods.listPlans) { request, call in
            try await interceptor.intercept(.listPlans, call) { try await handlers.listPlans(request, $0) }
        }
        add(UnpaidWorkMethods.readPlan) { request, call in
            try await interceptor.intercept(.readPlan, call) { try await handlers.readPlan(request, $0) }
        }
        add(UnpaidWorkMethods.listPlanned) { request, call in
            try await interceptor.intercept(.listPlanned, call) { try await handlers.listPlanned(request, $0) }
        }
        add(UnpaidWorkMethods.changePlan) { request, call in
            try await interceptor.intercept(.changePlan, call) { try await handlers.changePlan(request, $0) }
        }
        add(UnpaidWorkMethods.discardPlan) { request, call in
            try await interceptor.intercept(.discardPlan, call) { try await handlers.discardPlan(request, $0) }
        }
        add(UnpaidWorkMethods.publishPlan) { request, call in
            try await interceptor.intercept(.publishPlan, call) { try await handlers.publishPlan(request, $0) }
        }
        add(UnpaidWorkMethods.comparePlans) { request, call in
            try await interceptor.intercept(.comparePlans, call) { try await handlers.comparePlans(request, $0) }
        }
        add(UnpaidWorkMethods.recordAbsence) { request, call in
            try await interceptor.intercept(.recordAbsence, call) { try await handlers.recordAbsence(request, $0) }
        }
        add(UnpaidWorkMethods.searchAudit) { request, call in
            try await interceptor.intercept(.searchAudit, call) { try await handlers.searchAudit(request, $0) }
        }
    }
}
