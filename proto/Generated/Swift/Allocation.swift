// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.allocation.v1.RiskOfSeriousHarm`.
    package enum RiskOfSeriousHarm: WireEnum {
        case unspecified
        case low
        case medium
        case high
        case veryHigh
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .low, .medium, .high, .veryHigh]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .low
            case 2: .medium
            case 3: .high
            case 4: .veryHigh
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .low: 1
            case .medium: 2
            case .high: 3
            case .veryHigh: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.Circumstance`.
    package enum Circumstance: WireEnum {
        case unspecified
        case iomNominal
        case drugRehabilitationRequirement
        case alcoholTreatmentRequirement
        case mentalHealthTreatmentRequirement
        case adverseChildhoodExperiences
        case seriousOrganisedCrime
        case childProtectionPlan
        case sexOffender
        case prevent
        case childConcern
        case domesticAbuse
        case hateCrime
        case complexMentalHealth
        case mappaLevel2Or3
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .iomNominal, .drugRehabilitationRequirement, .alcoholTreatmentRequirement, .mentalHealthTreatmentRequirement, .adverseChildhoodExperiences, .seriousOrganisedCrime, .childProtectionPlan, .sexOffender, .prevent, .childConcern, .domesticAbuse, .hateCrime, .complexMentalHealth, .mappaLevel2Or3]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .iomNominal
            case 2: .drugRehabilitationRequirement
            case 3: .alcoholTreatmentRequirement
            case 4: .mentalHealthTreatmentRequirement
            case 5: .adverseChildhoodExperiences
            case 6: .seriousOrganisedCrime
            case 7: .childProtectionPlan
            case 8: .sexOffender
            case 9: .prevent
            case 10: .childConcern
            case 11: .domesticAbuse
            case 12: .hateCrime
            case 13: .complexMentalHealth
            case 14: .mappaLevel2Or3
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .iomNominal: 1
            case .drugRehabilitationRequirement: 2
            case .alcoholTreatmentRequirement: 3
            case .mentalHealthTreatmentRequirement: 4
            case .adverseChildhoodExperiences: 5
            case .seriousOrganisedCrime: 6
            case .childProtectionPlan: 7
            case .sexOffender: 8
            case .prevent: 9
            case .childConcern: 10
            case .domesticAbuse: 11
            case .hateCrime: 12
            case .complexMentalHealth: 13
            case .mappaLevel2Or3: 14
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.ColourBand`.
    package enum ColourBand: WireEnum {
        case unspecified
        case green
        case yellow
        case blue
        case red
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .green, .yellow, .blue, .red]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .green
            case 2: .yellow
            case 3: .blue
            case 4: .red
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .green: 1
            case .yellow: 2
            case .blue: 3
            case .red: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.BandingOutcome`.
    package enum BandingOutcome: WireEnum {
        case unspecified
        case banded
        case pending
        case escalated
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .banded, .pending, .escalated]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .banded
            case 2: .pending
            case 3: .escalated
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .banded: 1
            case .pending: 2
            case .escalated: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.IntakeVerdict`.
    package enum IntakeVerdict: WireEnum {
        case unspecified
        case accepted
        case pending
        case escalated
        case duplicate
        case changed
        case rejected
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .accepted, .pending, .escalated, .duplicate, .changed, .rejected]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .accepted
            case 2: .pending
            case 3: .escalated
            case 4: .duplicate
            case 5: .changed
            case 6: .rejected
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .accepted: 1
            case .pending: 2
            case .escalated: 3
            case .duplicate: 4
            case .changed: 5
            case .rejected: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.CaseState`.
    package enum CaseState: WireEnum {
        case unspecified
        case pending
        case awaitingDecision
        case awaitingAllocation
        case held
        case escalated
        case retainedByNps
        case withNps
        case transferred
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .pending, .awaitingDecision, .awaitingAllocation, .held, .escalated, .retainedByNps, .withNps, .transferred]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .pending
            case 2: .awaitingDecision
            case 3: .awaitingAllocation
            case 4: .held
            case 5: .escalated
            case 6: .retainedByNps
            case 7: .withNps
            case 8: .transferred
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .awaitingDecision: 2
            case .awaitingAllocation: 3
            case .held: 4
            case .escalated: 5
            case .retainedByNps: 6
            case .withNps: 7
            case .transferred: 8
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.SentenceType`.
    package enum SentenceType: WireEnum {
        case unspecified
        case communityOrder
        case suspendedSentenceOrder
        case licence
        case custody
        case postSentenceSupervision
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .communityOrder, .suspendedSentenceOrder, .licence, .custody, .postSentenceSupervision]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .communityOrder
            case 2: .suspendedSentenceOrder
            case 3: .licence
            case 4: .custody
            case 5: .postSentenceSupervision
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .communityOrder: 1
            case .suspendedSentenceOrder: 2
            case .licence: 3
            case .custody: 4
            case .postSentenceSupervision: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.CaseRoute`.
    package enum CaseRoute: WireEnum {
        case unspecified
        case hub
        case fieldTeam
        case fieldManager
        case unpaidWork
        case nps
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .hub, .fieldTeam, .fieldManager, .unpaidWork, .nps]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .hub
            case 2: .fieldTeam
            case 3: .fieldManager
            case 4: .unpaidWork
            case 5: .nps
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .hub: 1
            case .fieldTeam: 2
            case .fieldManager: 3
            case .unpaidWork: 4
            case .nps: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.CaseOrder`.
    package enum CaseOrder: WireEnum {
        case unspecified
        case received
        case receivedLatest
        case surname
        case due
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .received, .receivedLatest, .surname, .due]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .received
            case 2: .receivedLatest
            case 3: .surname
            case 4: .due
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .received: 1
            case .receivedLatest: 2
            case .surname: 3
            case .due: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.ClockKind`.
    package enum ClockKind: WireEnum {
        case unspecified
        case allocationDue
        case firstAppointmentDue
        case escalationAcknowledgement
        case escalationDecision
        case eligibilityQueryAnswer
        case pendingChase
        case reallocationDue
        case escalationCountersignature
        case transferAcknowledgement
        case transferCompletion
        case countersignatureReview
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .allocationDue, .firstAppointmentDue, .escalationAcknowledgement, .escalationDecision, .eligibilityQueryAnswer, .pendingChase, .reallocationDue, .escalationCountersignature, .transferAcknowledgement, .transferCompletion, .countersignatureReview]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .allocationDue
            case 2: .firstAppointmentDue
            case 3: .escalationAcknowledgement
            case 4: .escalationDecision
            case 5: .eligibilityQueryAnswer
            case 6: .pendingChase
            case 7: .reallocationDue
            case 8: .escalationCountersignature
            case 9: .transferAcknowledgement
            case 10: .transferCompletion
            case 11: .countersignatureReview
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .allocationDue: 1
            case .firstAppointmentDue: 2
            case .escalationAcknowledgement: 3
            case .escalationDecision: 4
            case .eligibilityQueryAnswer: 5
            case .pendingChase: 6
            case .reallocationDue: 7
            case .escalationCountersignature: 8
            case .transferAcknowledgement: 9
            case .transferCompletion: 10
            case .countersignatureReview: 11
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.ReoffendingRisk`.
    package enum ReoffendingRisk: WireEnum {
        case unspecified
        case low
        case high
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .low, .high]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .low
            case 2: .high
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .low: 1
            case .high: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.OfficerPreference`.
    package enum OfficerPreference: WireEnum {
        case unspecified
        case femaleOfficer
        case maleOfficer
        case none
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .femaleOfficer, .maleOfficer, .none]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .femaleOfficer
            case 2: .maleOfficer
            case 3: .none
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .femaleOfficer: 1
            case .maleOfficer: 2
            case .none: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.AllocationReason`.
    package enum AllocationReason: WireEnum {
        case unspecified
        case initialAllocation
        case heldOnReceipt
        case caseloadAdjustment
        case changeInRisk
        case changeOfAddress
        case officerLeft
        case officerAbsent
        case riskToStaff
        case transferIn
        case personsRequest
        case other
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .initialAllocation, .heldOnReceipt, .caseloadAdjustment, .changeInRisk, .changeOfAddress, .officerLeft, .officerAbsent, .riskToStaff, .transferIn, .personsRequest, .other]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .initialAllocation
            case 2: .heldOnReceipt
            case 3: .caseloadAdjustment
            case 4: .changeInRisk
            case 5: .changeOfAddress
            case 6: .officerLeft
            case 7: .officerAbsent
            case 8: .riskToStaff
            case 9: .transferIn
            case 10: .personsRequest
            case 11: .other
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .initialAllocation: 1
            case .heldOnReceipt: 2
            case .caseloadAdjustment: 3
            case .changeInRisk: 4
            case .changeOfAddress: 5
            case .officerLeft: 6
            case .officerAbsent: 7
            case .riskToStaff: 8
            case .transferIn: 9
            case .personsRequest: 10
            case .other: 11
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.EscalationKind`.
    package enum EscalationKind: WireEnum {
        case unspecified
        case risk
        case eligibilityQuery
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .risk, .eligibilityQuery]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .risk
            case 2: .eligibilityQuery
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .risk: 1
            case .eligibilityQuery: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.EscalationGround`.
    package enum EscalationGround: WireEnum {
        case unspecified
        case riskOfSeriousHarm
        case mappa
        case otherRisk
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .riskOfSeriousHarm, .mappa, .otherRisk]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .riskOfSeriousHarm
            case 2: .mappa
            case 3: .otherRisk
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .riskOfSeriousHarm: 1
            case .mappa: 2
            case .otherRisk: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.EscalationState`.
    package enum EscalationState: WireEnum {
        case unspecified
        case open
        case acknowledged
        case accepted
        case returned
        case raised
        case withdrawn
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .open, .acknowledged, .accepted, .returned, .raised, .withdrawn]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .open
            case 2: .acknowledged
            case 3: .accepted
            case 4: .returned
            case 5: .raised
            case 6: .withdrawn
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .open: 1
            case .acknowledged: 2
            case .accepted: 3
            case .returned: 4
            case .raised: 5
            case .withdrawn: 6
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.TransferDirection`.
    package enum TransferDirection: WireEnum {
        case unspecified
        case out
        case `in`
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .out, .`in`]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .out
            case 2: .`in`
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .out: 1
            case .`in`: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.TransferParty`.
    package enum TransferParty: WireEnum {
        case unspecified
        case otherCrc
        case nps
        case youth
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .otherCrc, .nps, .youth]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .otherCrc
            case 2: .nps
            case 3: .youth
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .otherCrc: 1
            case .nps: 2
            case .youth: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.TransferState`.
    package enum TransferState: WireEnum {
        case unspecified
        case requested
        case acknowledged
        case accepted
        case refused
        case withdrawn
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .requested, .acknowledged, .accepted, .refused, .withdrawn]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .requested
            case 2: .acknowledged
            case 3: .accepted
            case 4: .refused
            case 5: .withdrawn
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .requested: 1
            case .acknowledged: 2
            case .accepted: 3
            case .refused: 4
            case .withdrawn: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.CoverRole`.
    package enum CoverRole: WireEnum {
        case unspecified
        case manager
        case deputy
        case dutyManager
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .manager, .deputy, .dutyManager]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .manager
            case 2: .deputy
            case 3: .dutyManager
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .manager: 1
            case .deputy: 2
            case .dutyManager: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.OfficerPresence`.
    package enum OfficerPresence: WireEnum {
        case unspecified
        case present
        case absent
        case left
        case notStarted
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .present, .absent, .left, .notStarted]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .present
            case 2: .absent
            case 3: .left
            case 4: .notStarted
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .present: 1
            case .absent: 2
            case .left: 3
            case .notStarted: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.CapacityLevel`.
    package enum CapacityLevel: WireEnum {
        case unspecified
        case withinTarget
        case full
        case over
        case unavailable
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .withinTarget, .full, .over, .unavailable]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .withinTarget
            case 2: .full
            case 3: .over
            case 4: .unavailable
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .withinTarget: 1
            case .full: 2
            case .over: 3
            case .unavailable: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.EligibilityVerdict`.
    package enum EligibilityVerdict: WireEnum {
        case unspecified
        case eligible
        case withCountersignature
        case notEligible
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .eligible, .withCountersignature, .notEligible]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .eligible
            case 2: .withCountersignature
            case 3: .notEligible
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .eligible: 1
            case .withCountersignature: 2
            case .notEligible: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.DeliveryState`.
    package enum DeliveryState: WireEnum {
        case unspecified
        case received
        case withdrawn
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .received, .withdrawn]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .received
            case 2: .withdrawn
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .received: 1
            case .withdrawn: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.DeliveryUnit`.
    package enum DeliveryUnit: WireEnum {
        case unspecified
        case minutes
        case days
        case months
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .minutes, .days, .months]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .minutes
            case 2: .days
            case 3: .months
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .minutes: 1
            case .days: 2
            case .months: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.allocation.v1.Ogrs3`.
    package struct Ogrs3: Sendable, Hashable {
        package var score: Int32 = 0

        package init(score: Int32 = 0) {
            self.score = score
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CircumstanceDecision`.
    package struct CircumstanceDecision: Sendable, Hashable {
        package var circumstance: Wire.Circumstance = .unspecified
        package var applies: Bool = false
        package var reason: String = ""

        package init(circumstance: Wire.Circumstance = .unspecified, applies: Bool = false, reason: String = "") {
            self.circumstance = circumstance
            self.applies = applies
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PreviewBandingRequest`.
    package struct PreviewBandingRequest: Sendable, Hashable {
        package var riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified
        package var ogrs3: Wire.Ogrs3? = nil
        package var circumstances: [Wire.Circumstance] = []
        package var decisions: [Wire.CircumstanceDecision] = []

        package init(riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified, ogrs3: Wire.Ogrs3? = nil, circumstances: [Wire.Circumstance] = [], decisions: [Wire.CircumstanceDecision] = []) {
            self.riskOfSeriousHarm = riskOfSeriousHarm
            self.ogrs3 = ogrs3
            self.circumstances = circumstances
            self.decisions = decisions
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PreviewBandingReply`.
    package struct PreviewBandingReply: Sendable, Hashable {
        package var outcome: Wire.BandingOutcome = .unspecified
        package var band: Wire.ColourBand = .unspecified
        package var robustRiskManagementPlan: Bool = false
        package var reasons: [String] = []
        package var undecided: [Wire.Circumstance] = []

        package init(outcome: Wire.BandingOutcome = .unspecified, band: Wire.ColourBand = .unspecified, robustRiskManagementPlan: Bool = false, reasons: [String] = [], undecided: [Wire.Circumstance] = []) {
            self.outcome = outcome
            self.band = band
            self.robustRiskManagementPlan = robustRiskManagementPlan
            self.reasons = reasons
            self.undecided = undecided
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PreviewDueDateRequest`.
    package struct PreviewDueDateRequest: Sendable, Hashable {
        package var from: String = ""
        package var businessDays: Int32 = 0

        package init(from: String = "", businessDays: Int32 = 0) {
            self.from = from
            self.businessDays = businessDays
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PreviewDueDateReply`.
    package struct PreviewDueDateReply: Sendable, Hashable {
        package var dueOn: String = ""

        package init(dueOn: String = "") {
            self.dueOn = dueOn
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReceivedCase`.
    package struct ReceivedCase: Sendable, Hashable {
        package var crn: String = ""
        package var nomsNumber: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var dateOfBirth: String = ""
        package var sex: String = ""
        package var ethnicity: String = ""
        package var language: String = ""
        package var postcodeDistrict: String = ""
        package var town: String = ""
        package var county: String = ""
        package var eventNumber: String = ""
        package var sentenceType: String = ""
        package var sentencedOn: String = ""
        package var lengthMonths: String = ""
        package var releaseOn: String = ""
        package var prison: String = ""
        package var requirements: String = ""
        package var rosh: String = ""
        package var ogrs3: String = ""
        package var flags: String = ""
        package var employment: String = ""
        package var disability: String = ""
        package var weapons: String = ""
        package var restrainingOrder: String = ""
        package var dependants: String = ""
        package var decisions: String = ""
        package var managedBy: String = ""
        package var currentOfficer: String = ""
        package var receivedOn: String = ""

        package init(crn: String = "", nomsNumber: String = "", surname: String = "", forenames: String = "", dateOfBirth: String = "", sex: String = "", ethnicity: String = "", language: String = "", postcodeDistrict: String = "", town: String = "", county: String = "", eventNumber: String = "", sentenceType: String = "", sentencedOn: String = "", lengthMonths: String = "", releaseOn: String = "", prison: String = "", requirements: String = "", rosh: String = "", ogrs3: String = "", flags: String = "", employment: String = "", disability: String = "", weapons: String = "", restrainingOrder: String = "", dependants: String = "", decisions: String = "", managedBy: String = "", currentOfficer: String = "", receivedOn: String = "") {
            self.crn = crn
            self.nomsNumber = nomsNumber
            self.surname = surname
            self.forenames = forenames
            self.dateOfBirth = dateOfBirth
            self.sex = sex
            self.ethnicity = ethnicity
            self.language = language
            self.postcodeDistrict = postcodeDistrict
            self.town = town
            self.county = county
            self.eventNumber = eventNumber
            self.sentenceType = sentenceType
            self.sentencedOn = sentencedOn
            self.lengthMonths = lengthMonths
            self.releaseOn = releaseOn
            self.prison = prison
            self.requirements = requirements
            self.rosh = rosh
            self.ogrs3 = ogrs3
            self.flags = flags
            self.employment = employment
            self.disability = disability
            self.weapons = weapons
            self.restrainingOrder = restrainingOrder
            self.dependants = dependants
            self.decisions = decisions
            self.managedBy = managedBy
            self.currentOfficer = currentOfficer
            self.receivedOn = receivedOn
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.IntakeFinding`.
    package struct IntakeFinding: Sendable, Hashable {
        package var column: String = ""
        package var value: String = ""
        package var reason: String = ""
        package var oldValue: String = ""

        package init(column: String = "", value: String = "", reason: String = "", oldValue: String = "") {
            self.column = column
            self.value = value
            self.reason = reason
            self.oldValue = oldValue
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.IntakeResult`.
    package struct IntakeResult: Sendable, Hashable {
        package var verdict: Wire.IntakeVerdict = .unspecified
        package var caseId: String = ""
        package var findings: [Wire.IntakeFinding] = []

        package init(verdict: Wire.IntakeVerdict = .unspecified, caseId: String = "", findings: [Wire.IntakeFinding] = []) {
            self.verdict = verdict
            self.caseId = caseId
            self.findings = findings
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReceiveCaseRequest`.
    package struct ReceiveCaseRequest: Sendable, Hashable {
        package var `case`: Wire.ReceivedCase? = nil

        package init(`case`: Wire.ReceivedCase? = nil) {
            self.`case` = `case`
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReceiveCaseReply`.
    package struct ReceiveCaseReply: Sendable, Hashable {
        package var result: Wire.IntakeResult? = nil

        package init(result: Wire.IntakeResult? = nil) {
            self.result = result
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.StartImportRequest`.
    package struct StartImportRequest: Sendable, Hashable {
        package var fileHash: String = ""
        package var rowsInFile: UInt32 = 0

        package init(fileHash: String = "", rowsInFile: UInt32 = 0) {
            self.fileHash = fileHash
            self.rowsInFile = rowsInFile
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.StartImportReply`.
    package struct StartImportReply: Sendable, Hashable {
        package var run: UInt32 = 0

        package init(run: UInt32 = 0) {
            self.run = run
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.FinishImportRequest`.
    package struct FinishImportRequest: Sendable, Hashable {
        package var fileHash: String = ""
        package var run: UInt32 = 0

        package init(fileHash: String = "", run: UInt32 = 0) {
            self.fileHash = fileHash
            self.run = run
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.FinishImportReply`.
    package struct FinishImportReply: Sendable, Hashable {


        package init() {

        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ImportRow`.
    package struct ImportRow: Sendable, Hashable {
        package var line: UInt32 = 0
        package var `case`: Wire.ReceivedCase? = nil
        package var unreadable: String = ""

        package init(line: UInt32 = 0, `case`: Wire.ReceivedCase? = nil, unreadable: String = "") {
            self.line = line
            self.`case` = `case`
            self.unreadable = unreadable
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ImportCasesRequest`.
    package struct ImportCasesRequest: Sendable, Hashable {
        package var fileHash: String = ""
        package var rowsInFile: UInt32 = 0
        package var rows: [Wire.ImportRow] = []

        package init(fileHash: String = "", rowsInFile: UInt32 = 0, rows: [Wire.ImportRow] = []) {
            self.fileHash = fileHash
            self.rowsInFile = rowsInFile
            self.rows = rows
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ImportCasesReply`.
    package struct ImportCasesReply: Sendable, Hashable {
        package var results: [Wire.IntakeResult] = []

        package init(results: [Wire.IntakeResult] = []) {
            self.results = results
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseSummary`.
    package struct CaseSummary: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var eventNumber: UInt32 = 0
        package var isRestricted: Bool = false
        package var surname: String = ""
        package var forenames: String = ""
        package var sentenceType: Wire.SentenceType = .unspecified
        package var sentencedOn: String = ""
        package var receivedOn: String = ""
        package var state: Wire.CaseState = .unspecified
        package var band: Wire.ColourBand = .unspecified
        package var route: Wire.CaseRoute = .unspecified
        package var town: String = ""
        package var officer: String = ""
        package var dueOn: String = ""
        package var waitsFor: String = ""
        package var isNearMiss: Bool = false
        package var ageBusinessDays: UInt32 = 0
        package var team: String = ""
        package var officerName: String = ""

        package init(caseId: String = "", crn: String = "", eventNumber: UInt32 = 0, isRestricted: Bool = false, surname: String = "", forenames: String = "", sentenceType: Wire.SentenceType = .unspecified, sentencedOn: String = "", receivedOn: String = "", state: Wire.CaseState = .unspecified, band: Wire.ColourBand = .unspecified, route: Wire.CaseRoute = .unspecified, town: String = "", officer: String = "", dueOn: String = "", waitsFor: String = "", isNearMiss: Bool = false, ageBusinessDays: UInt32 = 0, team: String = "", officerName: String = "") {
            self.caseId = caseId
            self.crn = crn
            self.eventNumber = eventNumber
            self.isRestricted = isRestricted
            self.surname = surname
            self.forenames = forenames
            self.sentenceType = sentenceType
            self.sentencedOn = sentencedOn
            self.receivedOn = receivedOn
            self.state = state
            self.band = band
            self.route = route
            self.town = town
            self.officer = officer
            self.dueOn = dueOn
            self.waitsFor = waitsFor
            self.isNearMiss = isNearMiss
            self.ageBusinessDays = ageBusinessDays
            self.team = team
            self.officerName = officerName
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseFilter`.
    package struct CaseFilter: Sendable, Hashable {
        package var states: [Wire.CaseState] = []
        package var band: Wire.ColourBand = .unspecified
        package var route: Wire.CaseRoute = .unspecified
        package var sentenceType: Wire.SentenceType = .unspecified
        package var town: String = ""
        package var search: String = ""
        package var receivedFrom: String = ""
        package var receivedTo: String = ""
        package var onlyNearMisses: Bool = false
        package var team: String = ""
        package var officer: String = ""

        package init(states: [Wire.CaseState] = [], band: Wire.ColourBand = .unspecified, route: Wire.CaseRoute = .unspecified, sentenceType: Wire.SentenceType = .unspecified, town: String = "", search: String = "", receivedFrom: String = "", receivedTo: String = "", onlyNearMisses: Bool = false, team: String = "", officer: String = "") {
            self.states = states
            self.band = band
            self.route = route
            self.sentenceType = sentenceType
            self.town = town
            self.search = search
            self.receivedFrom = receivedFrom
            self.receivedTo = receivedTo
            self.onlyNearMisses = onlyNearMisses
            self.team = team
            self.officer = officer
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListCasesRequest`.
    package struct ListCasesRequest: Sendable, Hashable {
        package var filter: Wire.CaseFilter? = nil
        package var order: Wire.CaseOrder = .unspecified
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(filter: Wire.CaseFilter? = nil, order: Wire.CaseOrder = .unspecified, pageSize: UInt32 = 0, pageToken: String = "") {
            self.filter = filter
            self.order = order
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseStateCount`.
    package struct CaseStateCount: Sendable, Hashable {
        package var state: Wire.CaseState = .unspecified
        package var cases: UInt32 = 0

        package init(state: Wire.CaseState = .unspecified, cases: UInt32 = 0) {
            self.state = state
            self.cases = cases
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListCasesReply`.
    package struct ListCasesReply: Sendable, Hashable {
        package var items: [Wire.CaseSummary] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var counts: [Wire.CaseStateCount] = []
        package var rejects: UInt32 = 0
        package var teams: [String] = []
        package var previousPageToken: String = ""

        package init(items: [Wire.CaseSummary] = [], nextPageToken: String = "", total: UInt32 = 0, counts: [Wire.CaseStateCount] = [], rejects: UInt32 = 0, teams: [String] = [], previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.counts = counts
            self.rejects = rejects
            self.teams = teams
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReadCaseRequest`.
    package struct ReadCaseRequest: Sendable, Hashable {
        package var caseId: String = ""

        package init(caseId: String = "") {
            self.caseId = caseId
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReceivedValue`.
    package struct ReceivedValue: Sendable, Hashable {
        package var column: String = ""
        package var value: String = ""

        package init(column: String = "", value: String = "") {
            self.column = column
            self.value = value
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseDecision`.
    package struct CaseDecision: Sendable, Hashable {
        package var circumstance: Wire.Circumstance = .unspecified
        package var applies: Bool = false
        package var reason: String = ""
        package var decidedBy: String = ""
        package var onBehalfOf: String = ""
        package var decidedAt: String = ""

        package init(circumstance: Wire.Circumstance = .unspecified, applies: Bool = false, reason: String = "", decidedBy: String = "", onBehalfOf: String = "", decidedAt: String = "") {
            self.circumstance = circumstance
            self.applies = applies
            self.reason = reason
            self.decidedBy = decidedBy
            self.onBehalfOf = onBehalfOf
            self.decidedAt = decidedAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AssessmentScore`.
    package struct AssessmentScore: Sendable, Hashable {
        package var column: String = ""
        package var value: String = ""
        package var source: String = ""
        package var recordedAt: String = ""

        package init(column: String = "", value: String = "", source: String = "", recordedAt: String = "") {
            self.column = column
            self.value = value
            self.source = source
            self.recordedAt = recordedAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AssessmentRequest`.
    package struct AssessmentRequest: Sendable, Hashable {
        package var column: String = ""
        package var askedOf: String = ""
        package var askedOn: String = ""
        package var chaseOn: String = ""
        package var metAt: String = ""

        package init(column: String = "", askedOf: String = "", askedOn: String = "", chaseOn: String = "", metAt: String = "") {
            self.column = column
            self.askedOf = askedOf
            self.askedOn = askedOn
            self.chaseOn = chaseOn
            self.metAt = metAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseClock`.
    package struct CaseClock: Sendable, Hashable {
        package var kind: Wire.ClockKind = .unspecified
        package var startedBy: String = ""
        package var startedOn: String = ""
        package var dueOn: String = ""
        package var metBy: String = ""
        package var metAt: String = ""
        package var voidBecause: String = ""
        package var voidAt: String = ""

        package init(kind: Wire.ClockKind = .unspecified, startedBy: String = "", startedOn: String = "", dueOn: String = "", metBy: String = "", metAt: String = "", voidBecause: String = "", voidAt: String = "") {
            self.kind = kind
            self.startedBy = startedBy
            self.startedOn = startedOn
            self.dueOn = dueOn
            self.metBy = metBy
            self.metAt = metAt
            self.voidBecause = voidBecause
            self.voidAt = voidAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseHistoryEntry`.
    package struct CaseHistoryEntry: Sendable, Hashable {
        package var at: String = ""
        package var account: String = ""
        package var onBehalfOf: String = ""
        package var words: String = ""
        package var changes: [Wire.IntakeFinding] = []

        package init(at: String = "", account: String = "", onBehalfOf: String = "", words: String = "", changes: [Wire.IntakeFinding] = []) {
            self.at = at
            self.account = account
            self.onBehalfOf = onBehalfOf
            self.words = words
            self.changes = changes
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReadCaseReply`.
    package struct ReadCaseReply: Sendable, Hashable {
        package var summary: Wire.CaseSummary? = nil
        package var version: UInt32 = 0
        package var received: [Wire.ReceivedValue] = []
        package var banding: Wire.PreviewBandingReply? = nil
        package var ruleSet: String = ""
        package var routeReasons: [String] = []
        package var decisions: [Wire.CaseDecision] = []
        package var scores: [Wire.AssessmentScore] = []
        package var requests: [Wire.AssessmentRequest] = []
        package var escalations: [Wire.Escalation] = []
        package var clocks: [Wire.CaseClock] = []
        package var history: [Wire.CaseHistoryEntry] = []
        package var restriction: Wire.Restriction? = nil
        package var allocations: [Wire.AllocationRecord] = []
        package var officerChanges: UInt32 = 0
        package var judgement: Wire.Judgement? = nil
        package var artefacts: [Wire.Artefact] = []
        package var preference: Wire.OfficerPreference = .unspecified
        package var transfers: [Wire.Transfer] = []
        package var acting: [String] = []
        package var isOwn: Bool = false
        package var warnings: [String] = []
        package var deliveries: [Wire.Delivery] = []
        package var exclusionZones: Wire.ExclusionZones? = nil

        package init(summary: Wire.CaseSummary? = nil, version: UInt32 = 0, received: [Wire.ReceivedValue] = [], banding: Wire.PreviewBandingReply? = nil, ruleSet: String = "", routeReasons: [String] = [], decisions: [Wire.CaseDecision] = [], scores: [Wire.AssessmentScore] = [], requests: [Wire.AssessmentRequest] = [], escalations: [Wire.Escalation] = [], clocks: [Wire.CaseClock] = [], history: [Wire.CaseHistoryEntry] = [], restriction: Wire.Restriction? = nil, allocations: [Wire.AllocationRecord] = [], officerChanges: UInt32 = 0, judgement: Wire.Judgement? = nil, artefacts: [Wire.Artefact] = [], preference: Wire.OfficerPreference = .unspecified, transfers: [Wire.Transfer] = [], acting: [String] = [], isOwn: Bool = false, warnings: [String] = [], deliveries: [Wire.Delivery] = [], exclusionZones: Wire.ExclusionZones? = nil) {
            self.summary = summary
            self.version = version
            self.received = received
            self.banding = banding
            self.ruleSet = ruleSet
            self.routeReasons = routeReasons
            self.decisions = decisions
            self.scores = scores
            self.requests = requests
            self.escalations = escalations
            self.clocks = clocks
            self.history = history
            self.restriction = restriction
            self.allocations = allocations
            self.officerChanges = officerChanges
            self.judgement = judgement
            self.artefacts = artefacts
            self.preference = preference
            self.transfers = transfers
            self.acting = acting
            self.isOwn = isOwn
            self.warnings = warnings
            self.deliveries = deliveries
            self.exclusionZones = exclusionZones
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Delivery`.
    package struct Delivery: Sendable, Hashable {
        package var service: String = ""
        package var kind: String = ""
        package var state: Wire.DeliveryState = .unspecified
        package var unit: Wire.DeliveryUnit = .unspecified
        package var ordered: UInt32 = 0
        package var done: UInt32 = 0
        package var acknowledgedAt: String = ""
        package var toldAt: String = ""

        package init(service: String = "", kind: String = "", state: Wire.DeliveryState = .unspecified, unit: Wire.DeliveryUnit = .unspecified, ordered: UInt32 = 0, done: UInt32 = 0, acknowledgedAt: String = "", toldAt: String = "") {
            self.service = service
            self.kind = kind
            self.state = state
            self.unit = unit
            self.ordered = ordered
            self.done = done
            self.acknowledgedAt = acknowledgedAt
            self.toldAt = toldAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocationRecord`.
    package struct AllocationRecord: Sendable, Hashable {
        package var officer: String = ""
        package var officerName: String = ""
        package var from: String = ""
        package var until: String = ""
        package var reason: Wire.AllocationReason = .unspecified
        package var words: String = ""
        package var allocatedBy: String = ""
        package var onBehalfOf: String = ""
        package var countersignedBy: String = ""
        package var countersignatureReason: String = ""
        package var reviewOn: String = ""
        package var openedAt: String = ""
        package var canBeUndone: Bool = false

        package init(officer: String = "", officerName: String = "", from: String = "", until: String = "", reason: Wire.AllocationReason = .unspecified, words: String = "", allocatedBy: String = "", onBehalfOf: String = "", countersignedBy: String = "", countersignatureReason: String = "", reviewOn: String = "", openedAt: String = "", canBeUndone: Bool = false) {
            self.officer = officer
            self.officerName = officerName
            self.from = from
            self.until = until
            self.reason = reason
            self.words = words
            self.allocatedBy = allocatedBy
            self.onBehalfOf = onBehalfOf
            self.countersignedBy = countersignedBy
            self.countersignatureReason = countersignatureReason
            self.reviewOn = reviewOn
            self.openedAt = openedAt
            self.canBeUndone = canBeUndone
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Judgement`.
    package struct Judgement: Sendable, Hashable {
        package var reoffendingRisk: Wire.ReoffendingRisk = .unspecified
        package var raisedTo: Wire.ColourBand = .unspecified
        package var reason: String = ""
        package var judgedBy: String = ""
        package var onBehalfOf: String = ""
        package var judgedAt: String = ""

        package init(reoffendingRisk: Wire.ReoffendingRisk = .unspecified, raisedTo: Wire.ColourBand = .unspecified, reason: String = "", judgedBy: String = "", onBehalfOf: String = "", judgedAt: String = "") {
            self.reoffendingRisk = reoffendingRisk
            self.raisedTo = raisedTo
            self.reason = reason
            self.judgedBy = judgedBy
            self.onBehalfOf = onBehalfOf
            self.judgedAt = judgedAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Artefact`.
    package struct Artefact: Sendable, Hashable {
        package var kind: UInt32 = 0
        package var name: String = ""
        package var words: String = ""
        package var doneAt: String = ""
        package var doneBy: String = ""

        package init(kind: UInt32 = 0, name: String = "", words: String = "", doneAt: String = "", doneBy: String = "") {
            self.kind = kind
            self.name = name
            self.words = words
            self.doneAt = doneAt
            self.doneBy = doneBy
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Restriction`.
    package struct Restriction: Sendable, Hashable {
        package var allowed: [String] = []
        package var excluded: [String] = []

        package init(allowed: [String] = [], excluded: [String] = []) {
            self.allowed = allowed
            self.excluded = excluded
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ExclusionZones`.
    package struct ExclusionZones: Sendable, Hashable {
        package var places: [String] = []
        package var reason: String = ""
        package var saidBy: String = ""
        package var onBehalfOf: String = ""
        package var saidAt: String = ""

        package init(places: [String] = [], reason: String = "", saidBy: String = "", onBehalfOf: String = "", saidAt: String = "") {
            self.places = places
            self.reason = reason
            self.saidBy = saidBy
            self.onBehalfOf = onBehalfOf
            self.saidAt = saidAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseCommandReply`.
    package struct CaseCommandReply: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var state: Wire.CaseState = .unspecified
        package var band: Wire.ColourBand = .unspecified

        package init(caseId: String = "", version: UInt32 = 0, state: Wire.CaseState = .unspecified, band: Wire.ColourBand = .unspecified) {
            self.caseId = caseId
            self.version = version
            self.state = state
            self.band = band
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.SupplyAssessmentRequest`.
    package struct SupplyAssessmentRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified
        package var ogrs3: Wire.Ogrs3? = nil
        package var source: String = ""

        package init(caseId: String = "", version: UInt32 = 0, riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified, ogrs3: Wire.Ogrs3? = nil, source: String = "") {
            self.caseId = caseId
            self.version = version
            self.riskOfSeriousHarm = riskOfSeriousHarm
            self.ogrs3 = ogrs3
            self.source = source
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RequestAssessmentRequest`.
    package struct RequestAssessmentRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var column: String = ""
        package var askedOf: String = ""
        package var chaseOn: String = ""

        package init(caseId: String = "", version: UInt32 = 0, column: String = "", askedOf: String = "", chaseOn: String = "") {
            self.caseId = caseId
            self.version = version
            self.column = column
            self.askedOf = askedOf
            self.chaseOn = chaseOn
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.DecideCircumstanceRequest`.
    package struct DecideCircumstanceRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var circumstance: Wire.Circumstance = .unspecified
        package var applies: Bool = false
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, circumstance: Wire.Circumstance = .unspecified, applies: Bool = false, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.circumstance = circumstance
            self.applies = applies
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.MarkNearMissRequest`.
    package struct MarkNearMissRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var isNearMiss: Bool = false
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, isNearMiss: Bool = false, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.isNearMiss = isNearMiss
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RestrictPersonRequest`.
    package struct RestrictPersonRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var restriction: Wire.Restriction? = nil
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, restriction: Wire.Restriction? = nil, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.restriction = restriction
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordExclusionZonesRequest`.
    package struct RecordExclusionZonesRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var places: [String] = []
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, places: [String] = [], reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.places = places
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Escalation`.
    package struct Escalation: Sendable, Hashable {
        package var escalationId: String = ""
        package var caseId: String = ""
        package var kind: Wire.EscalationKind = .unspecified
        package var state: Wire.EscalationState = .unspecified
        package var cause: String = ""
        package var openedAt: String = ""
        package var acknowledgedAt: String = ""
        package var decidedAt: String = ""
        package var dueOn: String = ""
        package var advice: String = ""
        package var version: UInt32 = 0
        package var summary: Wire.CaseSummary? = nil

        package init(escalationId: String = "", caseId: String = "", kind: Wire.EscalationKind = .unspecified, state: Wire.EscalationState = .unspecified, cause: String = "", openedAt: String = "", acknowledgedAt: String = "", decidedAt: String = "", dueOn: String = "", advice: String = "", version: UInt32 = 0, summary: Wire.CaseSummary? = nil) {
            self.escalationId = escalationId
            self.caseId = caseId
            self.kind = kind
            self.state = state
            self.cause = cause
            self.openedAt = openedAt
            self.acknowledgedAt = acknowledgedAt
            self.decidedAt = decidedAt
            self.dueOn = dueOn
            self.advice = advice
            self.version = version
            self.summary = summary
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListEscalationsRequest`.
    package struct ListEscalationsRequest: Sendable, Hashable {
        package var includeDecided: Bool = false
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(includeDecided: Bool = false, pageSize: UInt32 = 0, pageToken: String = "") {
            self.includeDecided = includeDecided
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListEscalationsReply`.
    package struct ListEscalationsReply: Sendable, Hashable {
        package var items: [Wire.Escalation] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.Escalation] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AcknowledgeEscalationRequest`.
    package struct AcknowledgeEscalationRequest: Sendable, Hashable {
        package var escalationId: String = ""
        package var version: UInt32 = 0

        package init(escalationId: String = "", version: UInt32 = 0) {
            self.escalationId = escalationId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.DecideEscalationRequest`.
    package struct DecideEscalationRequest: Sendable, Hashable {
        package var escalationId: String = ""
        package var version: UInt32 = 0
        package var outcome: Wire.EscalationState = .unspecified
        package var advice: String = ""

        package init(escalationId: String = "", version: UInt32 = 0, outcome: Wire.EscalationState = .unspecified, advice: String = "") {
            self.escalationId = escalationId
            self.version = version
            self.outcome = outcome
            self.advice = advice
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.EscalationCommandReply`.
    package struct EscalationCommandReply: Sendable, Hashable {
        package var escalationId: String = ""
        package var version: UInt32 = 0
        package var state: Wire.EscalationState = .unspecified

        package init(escalationId: String = "", version: UInt32 = 0, state: Wire.EscalationState = .unspecified) {
            self.escalationId = escalationId
            self.version = version
            self.state = state
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.EscalateCaseRequest`.
    package struct EscalateCaseRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var ground: Wire.EscalationGround = .unspecified
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, ground: Wire.EscalationGround = .unspecified, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.ground = ground
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CountersignEscalationRequest`.
    package struct CountersignEscalationRequest: Sendable, Hashable {
        package var escalationId: String = ""
        package var version: UInt32 = 0
        package var agrees: Bool = false
        package var reason: String = ""

        package init(escalationId: String = "", version: UInt32 = 0, agrees: Bool = false, reason: String = "") {
            self.escalationId = escalationId
            self.version = version
            self.agrees = agrees
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Transfer`.
    package struct Transfer: Sendable, Hashable {
        package var transferId: String = ""
        package var caseId: String = ""
        package var direction: Wire.TransferDirection = .unspecified
        package var party: Wire.TransferParty = .unspecified
        package var partyName: String = ""
        package var state: Wire.TransferState = .unspecified
        package var reason: String = ""
        package var requestedAt: String = ""
        package var acknowledgedAt: String = ""
        package var endedAt: String = ""
        package var words: String = ""
        package var dueOn: String = ""
        package var version: UInt32 = 0
        package var responsible: String = ""
        package var summary: Wire.CaseSummary? = nil

        package init(transferId: String = "", caseId: String = "", direction: Wire.TransferDirection = .unspecified, party: Wire.TransferParty = .unspecified, partyName: String = "", state: Wire.TransferState = .unspecified, reason: String = "", requestedAt: String = "", acknowledgedAt: String = "", endedAt: String = "", words: String = "", dueOn: String = "", version: UInt32 = 0, responsible: String = "", summary: Wire.CaseSummary? = nil) {
            self.transferId = transferId
            self.caseId = caseId
            self.direction = direction
            self.party = party
            self.partyName = partyName
            self.state = state
            self.reason = reason
            self.requestedAt = requestedAt
            self.acknowledgedAt = acknowledgedAt
            self.endedAt = endedAt
            self.words = words
            self.dueOn = dueOn
            self.version = version
            self.responsible = responsible
            self.summary = summary
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RequestTransferRequest`.
    package struct RequestTransferRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var direction: Wire.TransferDirection = .unspecified
        package var party: Wire.TransferParty = .unspecified
        package var partyName: String = ""
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, direction: Wire.TransferDirection = .unspecified, party: Wire.TransferParty = .unspecified, partyName: String = "", reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.direction = direction
            self.party = party
            self.partyName = partyName
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.MoveTransferRequest`.
    package struct MoveTransferRequest: Sendable, Hashable {
        package var transferId: String = ""
        package var version: UInt32 = 0
        package var to: Wire.TransferState = .unspecified
        package var words: String = ""

        package init(transferId: String = "", version: UInt32 = 0, to: Wire.TransferState = .unspecified, words: String = "") {
            self.transferId = transferId
            self.version = version
            self.to = to
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.TransferCommandReply`.
    package struct TransferCommandReply: Sendable, Hashable {
        package var transferId: String = ""
        package var version: UInt32 = 0
        package var state: Wire.TransferState = .unspecified

        package init(transferId: String = "", version: UInt32 = 0, state: Wire.TransferState = .unspecified) {
            self.transferId = transferId
            self.version = version
            self.state = state
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListTransfersRequest`.
    package struct ListTransfersRequest: Sendable, Hashable {
        package var includeEnded: Bool = false
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(includeEnded: Bool = false, pageSize: UInt32 = 0, pageToken: String = "") {
            self.includeEnded = includeEnded
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListTransfersReply`.
    package struct ListTransfersReply: Sendable, Hashable {
        package var items: [Wire.Transfer] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.Transfer] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.JudgeCaseRequest`.
    package struct JudgeCaseRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var reoffendingRisk: Wire.ReoffendingRisk = .unspecified
        package var raiseTo: Wire.ColourBand = .unspecified
        package var reason: String = ""

        package init(caseId: String = "", version: UInt32 = 0, reoffendingRisk: Wire.ReoffendingRisk = .unspecified, raiseTo: Wire.ColourBand = .unspecified, reason: String = "") {
            self.caseId = caseId
            self.version = version
            self.reoffendingRisk = reoffendingRisk
            self.raiseTo = raiseTo
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordArtefactRequest`.
    package struct RecordArtefactRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var kind: UInt32 = 0
        package var isDone: Bool = false

        package init(caseId: String = "", version: UInt32 = 0, kind: UInt32 = 0, isDone: Bool = false) {
            self.caseId = caseId
            self.version = version
            self.kind = kind
            self.isDone = isDone
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordPreferenceRequest`.
    package struct RecordPreferenceRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var preference: Wire.OfficerPreference = .unspecified

        package init(caseId: String = "", version: UInt32 = 0, preference: Wire.OfficerPreference = .unspecified) {
            self.caseId = caseId
            self.version = version
            self.preference = preference
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListTeamsRequest`.
    package struct ListTeamsRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Team`.
    package struct Team: Sendable, Hashable {
        package var name: String = ""
        package var town: String = ""
        package var cluster: String = ""
        package var isHub: Bool = false
        package var acting: [String] = []
        package var actingStaffId: String = ""
        package var awaitingAllocation: UInt32 = 0
        package var awaitingDecision: UInt32 = 0
        package var officers: UInt32 = 0
        package var absent: UInt32 = 0
        package var pointsHundredths: UInt32 = 0
        package var availableHundredths: UInt32 = 0
        package var overCapacity: UInt32 = 0
        package var uncoveredCases: UInt32 = 0
        package var cover: [Wire.CoverEntry] = []

        package init(name: String = "", town: String = "", cluster: String = "", isHub: Bool = false, acting: [String] = [], actingStaffId: String = "", awaitingAllocation: UInt32 = 0, awaitingDecision: UInt32 = 0, officers: UInt32 = 0, absent: UInt32 = 0, pointsHundredths: UInt32 = 0, availableHundredths: UInt32 = 0, overCapacity: UInt32 = 0, uncoveredCases: UInt32 = 0, cover: [Wire.CoverEntry] = []) {
            self.name = name
            self.town = town
            self.cluster = cluster
            self.isHub = isHub
            self.acting = acting
            self.actingStaffId = actingStaffId
            self.awaitingAllocation = awaitingAllocation
            self.awaitingDecision = awaitingDecision
            self.officers = officers
            self.absent = absent
            self.pointsHundredths = pointsHundredths
            self.availableHundredths = availableHundredths
            self.overCapacity = overCapacity
            self.uncoveredCases = uncoveredCases
            self.cover = cover
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CoverEntry`.
    package struct CoverEntry: Sendable, Hashable {
        package var coverId: String = ""
        package var team: String = ""
        package var role: Wire.CoverRole = .unspecified
        package var staffId: String = ""
        package var name: String = ""
        package var from: String = ""
        package var until: String = ""

        package init(coverId: String = "", team: String = "", role: Wire.CoverRole = .unspecified, staffId: String = "", name: String = "", from: String = "", until: String = "") {
            self.coverId = coverId
            self.team = team
            self.role = role
            self.staffId = staffId
            self.name = name
            self.from = from
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListTeamsReply`.
    package struct ListTeamsReply: Sendable, Hashable {
        package var items: [Wire.Team] = []
        package var managers: [Wire.StaffName] = []
        package var ownTeam: String = ""

        package init(items: [Wire.Team] = [], managers: [Wire.StaffName] = [], ownTeam: String = "") {
            self.items = items
            self.managers = managers
            self.ownTeam = ownTeam
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.StaffName`.
    package struct StaffName: Sendable, Hashable {
        package var staffId: String = ""
        package var name: String = ""
        package var site: String = ""

        package init(staffId: String = "", name: String = "", site: String = "") {
            self.staffId = staffId
            self.name = name
            self.site = site
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordCoverRequest`.
    package struct RecordCoverRequest: Sendable, Hashable {
        package var team: String = ""
        package var role: Wire.CoverRole = .unspecified
        package var staffId: String = ""
        package var from: String = ""
        package var until: String = ""

        package init(team: String = "", role: Wire.CoverRole = .unspecified, staffId: String = "", from: String = "", until: String = "") {
            self.team = team
            self.role = role
            self.staffId = staffId
            self.from = from
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.EndCoverRequest`.
    package struct EndCoverRequest: Sendable, Hashable {
        package var coverId: String = ""
        package var until: String = ""

        package init(coverId: String = "", until: String = "") {
            self.coverId = coverId
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordCoverReply`.
    package struct RecordCoverReply: Sendable, Hashable {
        package var coverId: String = ""

        package init(coverId: String = "") {
            self.coverId = coverId
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Capacity`.
    package struct Capacity: Sendable, Hashable {
        package var pointsHundredths: UInt32 = 0
        package var availableHundredths: UInt32 = 0
        package var percentTenths: UInt32 = 0
        package var level: Wire.CapacityLevel = .unspecified

        package init(pointsHundredths: UInt32 = 0, availableHundredths: UInt32 = 0, percentTenths: UInt32 = 0, level: Wire.CapacityLevel = .unspecified) {
            self.pointsHundredths = pointsHundredths
            self.availableHundredths = availableHundredths
            self.percentTenths = percentTenths
            self.level = level
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.WorkloadLine`.
    package struct WorkloadLine: Sendable, Hashable {
        package var name: String = ""
        package var band: Wire.ColourBand = .unspecified
        package var cases: UInt32 = 0
        package var pointsHundredths: UInt32 = 0

        package init(name: String = "", band: Wire.ColourBand = .unspecified, cases: UInt32 = 0, pointsHundredths: UInt32 = 0) {
            self.name = name
            self.band = band
            self.cases = cases
            self.pointsHundredths = pointsHundredths
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Officer`.
    package struct Officer: Sendable, Hashable {
        package var staffId: String = ""
        package var name: String = ""
        package var grade: String = ""
        package var gradeName: String = ""
        package var ftePercent: UInt32 = 0
        package var team: String = ""
        package var skills: [String] = []
        package var presence: Wire.OfficerPresence = .unspecified
        package var presenceWords: String = ""
        package var capacity: Wire.Capacity? = nil
        package var lines: [Wire.WorkloadLine] = []
        package var cases: UInt32 = 0
        package var communityCases: UInt32 = 0
        package var custodyCases: UInt32 = 0
        package var recentCases: UInt32 = 0

        package init(staffId: String = "", name: String = "", grade: String = "", gradeName: String = "", ftePercent: UInt32 = 0, team: String = "", skills: [String] = [], presence: Wire.OfficerPresence = .unspecified, presenceWords: String = "", capacity: Wire.Capacity? = nil, lines: [Wire.WorkloadLine] = [], cases: UInt32 = 0, communityCases: UInt32 = 0, custodyCases: UInt32 = 0, recentCases: UInt32 = 0) {
            self.staffId = staffId
            self.name = name
            self.grade = grade
            self.gradeName = gradeName
            self.ftePercent = ftePercent
            self.team = team
            self.skills = skills
            self.presence = presence
            self.presenceWords = presenceWords
            self.capacity = capacity
            self.lines = lines
            self.cases = cases
            self.communityCases = communityCases
            self.custodyCases = custodyCases
            self.recentCases = recentCases
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListOfficersRequest`.
    package struct ListOfficersRequest: Sendable, Hashable {
        package var team: String = ""

        package init(team: String = "") {
            self.team = team
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListOfficersReply`.
    package struct ListOfficersReply: Sendable, Hashable {
        package var items: [Wire.Officer] = []

        package init(items: [Wire.Officer] = []) {
            self.items = items
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReadOfficerRequest`.
    package struct ReadOfficerRequest: Sendable, Hashable {
        package var staffId: String = ""

        package init(staffId: String = "") {
            self.staffId = staffId
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Reduction`.
    package struct Reduction: Sendable, Hashable {
        package var reductionId: String = ""
        package var reason: UInt32 = 0
        package var name: String = ""
        package var percent: UInt32 = 0
        package var from: String = ""
        package var until: String = ""
        package var note: String = ""
        package var recordedBy: String = ""
        package var recordedAt: String = ""
        package var isAbsence: Bool = false
        package var isInForce: Bool = false

        package init(reductionId: String = "", reason: UInt32 = 0, name: String = "", percent: UInt32 = 0, from: String = "", until: String = "", note: String = "", recordedBy: String = "", recordedAt: String = "", isAbsence: Bool = false, isInForce: Bool = false) {
            self.reductionId = reductionId
            self.reason = reason
            self.name = name
            self.percent = percent
            self.from = from
            self.until = until
            self.note = note
            self.recordedBy = recordedBy
            self.recordedAt = recordedAt
            self.isAbsence = isAbsence
            self.isInForce = isInForce
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.TrainingRecord`.
    package struct TrainingRecord: Sendable, Hashable {
        package var course: String = ""
        package var name: String = ""
        package var validUntil: String = ""
        package var isInDate: Bool = false

        package init(course: String = "", name: String = "", validUntil: String = "", isInDate: Bool = false) {
            self.course = course
            self.name = name
            self.validUntil = validUntil
            self.isInDate = isInDate
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReductionChoice`.
    package struct ReductionChoice: Sendable, Hashable {
        package var reason: UInt32 = 0
        package var name: String = ""
        package var isAbsence: Bool = false
        package var usualPercents: [UInt32] = []
        package var maximumPercent: UInt32 = 0
        package var usualMonths: UInt32 = 0

        package init(reason: UInt32 = 0, name: String = "", isAbsence: Bool = false, usualPercents: [UInt32] = [], maximumPercent: UInt32 = 0, usualMonths: UInt32 = 0) {
            self.reason = reason
            self.name = name
            self.isAbsence = isAbsence
            self.usualPercents = usualPercents
            self.maximumPercent = maximumPercent
            self.usualMonths = usualMonths
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ReadOfficerReply`.
    package struct ReadOfficerReply: Sendable, Hashable {
        package var officer: Wire.Officer? = nil
        package var capacityWords: [String] = []
        package var reductions: [Wire.Reduction] = []
        package var training: [Wire.TrainingRecord] = []
        package var newCases: [Wire.CaseSummary] = []
        package var cases: [Wire.CaseSummary] = []
        package var choices: [Wire.ReductionChoice] = []
        package var reallocateBy: String = ""
        package var isOwn: Bool = false

        package init(officer: Wire.Officer? = nil, capacityWords: [String] = [], reductions: [Wire.Reduction] = [], training: [Wire.TrainingRecord] = [], newCases: [Wire.CaseSummary] = [], cases: [Wire.CaseSummary] = [], choices: [Wire.ReductionChoice] = [], reallocateBy: String = "", isOwn: Bool = false) {
            self.officer = officer
            self.capacityWords = capacityWords
            self.reductions = reductions
            self.training = training
            self.newCases = newCases
            self.cases = cases
            self.choices = choices
            self.reallocateBy = reallocateBy
            self.isOwn = isOwn
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordReductionRequest`.
    package struct RecordReductionRequest: Sendable, Hashable {
        package var staffId: String = ""
        package var reason: UInt32 = 0
        package var percent: UInt32 = 0
        package var from: String = ""
        package var until: String = ""
        package var note: String = ""

        package init(staffId: String = "", reason: UInt32 = 0, percent: UInt32 = 0, from: String = "", until: String = "", note: String = "") {
            self.staffId = staffId
            self.reason = reason
            self.percent = percent
            self.from = from
            self.until = until
            self.note = note
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordReductionReply`.
    package struct RecordReductionReply: Sendable, Hashable {
        package var reductionId: String = ""
        package var casesToReallocate: UInt32 = 0

        package init(reductionId: String = "", casesToReallocate: UInt32 = 0) {
            self.reductionId = reductionId
            self.casesToReallocate = casesToReallocate
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.EndReductionRequest`.
    package struct EndReductionRequest: Sendable, Hashable {
        package var reductionId: String = ""
        package var until: String = ""

        package init(reductionId: String = "", until: String = "") {
            self.reductionId = reductionId
            self.until = until
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordTrainingRequest`.
    package struct RecordTrainingRequest: Sendable, Hashable {
        package var staffId: String = ""
        package var course: String = ""
        package var validUntil: String = ""

        package init(staffId: String = "", course: String = "", validUntil: String = "") {
            self.staffId = staffId
            self.course = course
            self.validUntil = validUntil
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RecordTrainingReply`.
    package struct RecordTrainingReply: Sendable, Hashable {
        package var staffId: String = ""

        package init(staffId: String = "") {
            self.staffId = staffId
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CompareOfficersRequest`.
    package struct CompareOfficersRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var team: String = ""

        package init(caseId: String = "", team: String = "") {
            self.caseId = caseId
            self.team = team
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Candidate`.
    package struct Candidate: Sendable, Hashable {
        package var officer: Wire.Officer? = nil
        package var verdict: Wire.EligibilityVerdict = .unspecified
        package var eligibilityReasons: [String] = []
        package var rankingReasons: [String] = []
        package var after: Wire.Capacity? = nil
        package var needsOverloadReason: Bool = false
        package var needsOverrideReason: Bool = false
        package var isCurrent: Bool = false

        package init(officer: Wire.Officer? = nil, verdict: Wire.EligibilityVerdict = .unspecified, eligibilityReasons: [String] = [], rankingReasons: [String] = [], after: Wire.Capacity? = nil, needsOverloadReason: Bool = false, needsOverrideReason: Bool = false, isCurrent: Bool = false) {
            self.officer = officer
            self.verdict = verdict
            self.eligibilityReasons = eligibilityReasons
            self.rankingReasons = rankingReasons
            self.after = after
            self.needsOverloadReason = needsOverloadReason
            self.needsOverrideReason = needsOverrideReason
            self.isCurrent = isCurrent
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CompareOfficersReply`.
    package struct CompareOfficersReply: Sendable, Hashable {
        package var summary: Wire.CaseSummary? = nil
        package var version: UInt32 = 0
        package var team: String = ""
        package var items: [Wire.Candidate] = []
        package var teams: [String] = []
        package var wanted: [String] = []
        package var managers: [Wire.StaffName] = []

        package init(summary: Wire.CaseSummary? = nil, version: UInt32 = 0, team: String = "", items: [Wire.Candidate] = [], teams: [String] = [], wanted: [String] = [], managers: [Wire.StaffName] = []) {
            self.summary = summary
            self.version = version
            self.team = team
            self.items = items
            self.teams = teams
            self.wanted = wanted
            self.managers = managers
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Countersignature`.
    package struct Countersignature: Sendable, Hashable {
        package var manager: String = ""
        package var reason: String = ""
        package var reviewOn: String = ""

        package init(manager: String = "", reason: String = "", reviewOn: String = "") {
            self.manager = manager
            self.reason = reason
            self.reviewOn = reviewOn
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocateCaseRequest`.
    package struct AllocateCaseRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var officer: String = ""
        package var reason: Wire.AllocationReason = .unspecified
        package var words: String = ""
        package var overrideReason: String = ""
        package var overloadReason: String = ""
        package var countersignature: Wire.Countersignature? = nil

        package init(caseId: String = "", version: UInt32 = 0, officer: String = "", reason: Wire.AllocationReason = .unspecified, words: String = "", overrideReason: String = "", overloadReason: String = "", countersignature: Wire.Countersignature? = nil) {
            self.caseId = caseId
            self.version = version
            self.officer = officer
            self.reason = reason
            self.words = words
            self.overrideReason = overrideReason
            self.overloadReason = overloadReason
            self.countersignature = countersignature
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocateCaseReply`.
    package struct AllocateCaseReply: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var state: Wire.CaseState = .unspecified
        package var band: Wire.ColourBand = .unspecified
        package var officer: Wire.Officer? = nil
        package var before: Wire.Capacity? = nil
        package var wasSame: Bool = false
        package var nextSteps: [String] = []

        package init(caseId: String = "", version: UInt32 = 0, state: Wire.CaseState = .unspecified, band: Wire.ColourBand = .unspecified, officer: Wire.Officer? = nil, before: Wire.Capacity? = nil, wasSame: Bool = false, nextSteps: [String] = []) {
            self.caseId = caseId
            self.version = version
            self.state = state
            self.band = band
            self.officer = officer
            self.before = before
            self.wasSame = wasSame
            self.nextSteps = nextSteps
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.UndoAllocationRequest`.
    package struct UndoAllocationRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0

        package init(caseId: String = "", version: UInt32 = 0) {
            self.caseId = caseId
            self.version = version
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ProposeAllocationsRequest`.
    package struct ProposeAllocationsRequest: Sendable, Hashable {
        package var filter: Wire.CaseFilter? = nil
        package var fromOfficer: String = ""
        package var size: UInt32 = 0

        package init(filter: Wire.CaseFilter? = nil, fromOfficer: String = "", size: UInt32 = 0) {
            self.filter = filter
            self.fromOfficer = fromOfficer
            self.size = size
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocationProposal`.
    package struct AllocationProposal: Sendable, Hashable {
        package var summary: Wire.CaseSummary? = nil
        package var version: UInt32 = 0
        package var officer: String = ""
        package var officerName: String = ""
        package var gradeName: String = ""
        package var reasons: [String] = []
        package var before: Wire.Capacity? = nil
        package var after: Wire.Capacity? = nil

        package init(summary: Wire.CaseSummary? = nil, version: UInt32 = 0, officer: String = "", officerName: String = "", gradeName: String = "", reasons: [String] = [], before: Wire.Capacity? = nil, after: Wire.Capacity? = nil) {
            self.summary = summary
            self.version = version
            self.officer = officer
            self.officerName = officerName
            self.gradeName = gradeName
            self.reasons = reasons
            self.before = before
            self.after = after
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ProposeAllocationsReply`.
    package struct ProposeAllocationsReply: Sendable, Hashable {
        package var items: [Wire.AllocationProposal] = []
        package var total: UInt32 = 0
        package var reason: Wire.AllocationReason = .unspecified

        package init(items: [Wire.AllocationProposal] = [], total: UInt32 = 0, reason: Wire.AllocationReason = .unspecified) {
            self.items = items
            self.total = total
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseChoice`.
    package struct CaseChoice: Sendable, Hashable {
        package var caseId: String = ""
        package var version: UInt32 = 0
        package var officer: String = ""

        package init(caseId: String = "", version: UInt32 = 0, officer: String = "") {
            self.caseId = caseId
            self.version = version
            self.officer = officer
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocateCasesRequest`.
    package struct AllocateCasesRequest: Sendable, Hashable {
        package var items: [Wire.CaseChoice] = []
        package var reason: Wire.AllocationReason = .unspecified
        package var words: String = ""

        package init(items: [Wire.CaseChoice] = [], reason: Wire.AllocationReason = .unspecified, words: String = "") {
            self.items = items
            self.reason = reason
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseChoiceResult`.
    package struct CaseChoiceResult: Sendable, Hashable {
        package var caseId: String = ""
        package var wasAllocated: Bool = false
        package var refusal: String = ""
        package var version: UInt32 = 0
        package var crn: String = ""
        package var officerName: String = ""

        package init(caseId: String = "", wasAllocated: Bool = false, refusal: String = "", version: UInt32 = 0, crn: String = "", officerName: String = "") {
            self.caseId = caseId
            self.wasAllocated = wasAllocated
            self.refusal = refusal
            self.version = version
            self.crn = crn
            self.officerName = officerName
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.AllocateCasesReply`.
    package struct AllocateCasesReply: Sendable, Hashable {
        package var items: [Wire.CaseChoiceResult] = []

        package init(items: [Wire.CaseChoiceResult] = []) {
            self.items = items
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListUncoveredOfficersRequest`.
    package struct ListUncoveredOfficersRequest: Sendable, Hashable {
        package var team: String = ""

        package init(team: String = "") {
            self.team = team
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.UncoveredOfficer`.
    package struct UncoveredOfficer: Sendable, Hashable {
        package var officer: Wire.Officer? = nil
        package var cases: UInt32 = 0
        package var knownOn: String = ""
        package var dueOn: String = ""
        package var words: String = ""

        package init(officer: Wire.Officer? = nil, cases: UInt32 = 0, knownOn: String = "", dueOn: String = "", words: String = "") {
            self.officer = officer
            self.cases = cases
            self.knownOn = knownOn
            self.dueOn = dueOn
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListUncoveredOfficersReply`.
    package struct ListUncoveredOfficersReply: Sendable, Hashable {
        package var items: [Wire.UncoveredOfficer] = []

        package init(items: [Wire.UncoveredOfficer] = []) {
            self.items = items
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListExceptionsRequest`.
    package struct ListExceptionsRequest: Sendable, Hashable {
        package var team: String = ""
        package var kind: UInt32 = 0
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(team: String = "", kind: UInt32 = 0, pageSize: UInt32 = 0, pageToken: String = "") {
            self.team = team
            self.kind = kind
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseException`.
    package struct CaseException: Sendable, Hashable {
        package var kind: UInt32 = 0
        package var name: String = ""
        package var summary: Wire.CaseSummary? = nil
        package var officer: String = ""
        package var officerName: String = ""
        package var gradeName: String = ""
        package var words: String = ""

        package init(kind: UInt32 = 0, name: String = "", summary: Wire.CaseSummary? = nil, officer: String = "", officerName: String = "", gradeName: String = "", words: String = "") {
            self.kind = kind
            self.name = name
            self.summary = summary
            self.officer = officer
            self.officerName = officerName
            self.gradeName = gradeName
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ExceptionCount`.
    package struct ExceptionCount: Sendable, Hashable {
        package var kind: UInt32 = 0
        package var name: String = ""
        package var count: UInt32 = 0

        package init(kind: UInt32 = 0, name: String = "", count: UInt32 = 0) {
            self.kind = kind
            self.name = name
            self.count = count
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListExceptionsReply`.
    package struct ListExceptionsReply: Sendable, Hashable {
        package var items: [Wire.CaseException] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var counts: [Wire.ExceptionCount] = []

        package init(items: [Wire.CaseException] = [], nextPageToken: String = "", total: UInt32 = 0, counts: [Wire.ExceptionCount] = []) {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.counts = counts
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListRejectsRequest`.
    package struct ListRejectsRequest: Sendable, Hashable {
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(pageSize: UInt32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.Reject`.
    package struct Reject: Sendable, Hashable {
        package var file: String = ""
        package var line: UInt32 = 0
        package var crn: String = ""
        package var eventNumber: String = ""
        package var findings: [Wire.IntakeFinding] = []
        package var firstSeenAt: String = ""
        package var lastSeenAt: String = ""

        package init(file: String = "", line: UInt32 = 0, crn: String = "", eventNumber: String = "", findings: [Wire.IntakeFinding] = [], firstSeenAt: String = "", lastSeenAt: String = "") {
            self.file = file
            self.line = line
            self.crn = crn
            self.eventNumber = eventNumber
            self.findings = findings
            self.firstSeenAt = firstSeenAt
            self.lastSeenAt = lastSeenAt
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListRejectsReply`.
    package struct ListRejectsReply: Sendable, Hashable {
        package var items: [Wire.Reject] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.Reject] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListChangesRequest`.
    package struct ListChangesRequest: Sendable, Hashable {
        package var since: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(since: String = "", pageSize: UInt32 = 0, pageToken: String = "") {
            self.since = since
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseChange`.
    package struct CaseChange: Sendable, Hashable {
        package var summary: Wire.CaseSummary? = nil
        package var changedAt: String = ""
        package var changes: [Wire.IntakeFinding] = []
        package var told: String = ""

        package init(summary: Wire.CaseSummary? = nil, changedAt: String = "", changes: [Wire.IntakeFinding] = [], told: String = "") {
            self.summary = summary
            self.changedAt = changedAt
            self.changes = changes
            self.told = told
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.ListChangesReply`.
    package struct ListChangesReply: Sendable, Hashable {
        package var items: [Wire.CaseChange] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var since: String = ""
        package var previousPageToken: String = ""

        package init(items: [Wire.CaseChange] = [], nextPageToken: String = "", total: UInt32 = 0, since: String = "", previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.since = since
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.StaffMember`.
    package struct StaffMember: Sendable, Hashable {
        package var staffId: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var sex: String = ""
        package var grade: String = ""
        package var ftePercent: UInt32 = 0
        package var site: String = ""
        package var skills: [String] = []
        package var startedOn: String = ""
        package var endsOn: String = ""
        package var absence: String = ""
        package var training: [String] = []

        package init(staffId: String = "", surname: String = "", forenames: String = "", sex: String = "", grade: String = "", ftePercent: UInt32 = 0, site: String = "", skills: [String] = [], startedOn: String = "", endsOn: String = "", absence: String = "", training: [String] = []) {
            self.staffId = staffId
            self.surname = surname
            self.forenames = forenames
            self.sex = sex
            self.grade = grade
            self.ftePercent = ftePercent
            self.site = site
            self.skills = skills
            self.startedOn = startedOn
            self.endsOn = endsOn
            self.absence = absence
            self.training = training
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.SiteEntry`.
    package struct SiteEntry: Sendable, Hashable {
        package var name: String = ""
        package var type: String = ""
        package var town: String = ""

        package init(name: String = "", type: String = "", town: String = "") {
            self.name = name
            self.type = type
            self.town = town
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PrisonEntry`.
    package struct PrisonEntry: Sendable, Hashable {
        package var name: String = ""
        package var role: String = ""
        package var holds: String = ""

        package init(name: String = "", role: String = "", holds: String = "") {
            self.name = name
            self.role = role
            self.holds = holds
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.LoadRegistersRequest`.
    package struct LoadRegistersRequest: Sendable, Hashable {
        package var staff: [Wire.StaffMember] = []
        package var sites: [Wire.SiteEntry] = []
        package var prisons: [Wire.PrisonEntry] = []

        package init(staff: [Wire.StaffMember] = [], sites: [Wire.SiteEntry] = [], prisons: [Wire.PrisonEntry] = []) {
            self.staff = staff
            self.sites = sites
            self.prisons = prisons
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.LoadRegistersReply`.
    package struct LoadRegistersReply: Sendable, Hashable {
        package var staff: UInt32 = 0
        package var sites: UInt32 = 0
        package var prisons: UInt32 = 0

        package init(staff: UInt32 = 0, sites: UInt32 = 0, prisons: UInt32 = 0) {
            self.staff = staff
            self.sites = sites
            self.prisons = prisons
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.CaseNotice`.
    package struct CaseNotice: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var eventNumber: UInt32 = 0
        package var state: Wire.CaseState = .unspecified
        package var band: Wire.ColourBand = .unspecified
        package var requirements: [String] = []
        package var officer: String = ""
        package var person: Wire.PersonNotice? = nil
        package var sentence: Wire.SentenceNotice? = nil
        package var riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified
        package var officerName: String = ""

        package init(caseId: String = "", crn: String = "", eventNumber: UInt32 = 0, state: Wire.CaseState = .unspecified, band: Wire.ColourBand = .unspecified, requirements: [String] = [], officer: String = "", person: Wire.PersonNotice? = nil, sentence: Wire.SentenceNotice? = nil, riskOfSeriousHarm: Wire.RiskOfSeriousHarm = .unspecified, officerName: String = "") {
            self.caseId = caseId
            self.crn = crn
            self.eventNumber = eventNumber
            self.state = state
            self.band = band
            self.requirements = requirements
            self.officer = officer
            self.person = person
            self.sentence = sentence
            self.riskOfSeriousHarm = riskOfSeriousHarm
            self.officerName = officerName
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.PersonNotice`.
    package struct PersonNotice: Sendable, Hashable {
        package var nomsNumber: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var dateOfBirth: String = ""
        package var sex: String = ""
        package var language: String = ""
        package var town: String = ""
        package var postcodeDistrict: String = ""
        package var employment: String = ""
        package var flags: [String] = []
        package var disability: String = ""
        package var weapons: String = ""
        package var restrainingOrder: String = ""
        package var dependants: String = ""
        package var exclusionZones: [String] = []

        package init(nomsNumber: String = "", surname: String = "", forenames: String = "", dateOfBirth: String = "", sex: String = "", language: String = "", town: String = "", postcodeDistrict: String = "", employment: String = "", flags: [String] = [], disability: String = "", weapons: String = "", restrainingOrder: String = "", dependants: String = "", exclusionZones: [String] = []) {
            self.nomsNumber = nomsNumber
            self.surname = surname
            self.forenames = forenames
            self.dateOfBirth = dateOfBirth
            self.sex = sex
            self.language = language
            self.town = town
            self.postcodeDistrict = postcodeDistrict
            self.employment = employment
            self.flags = flags
            self.disability = disability
            self.weapons = weapons
            self.restrainingOrder = restrainingOrder
            self.dependants = dependants
            self.exclusionZones = exclusionZones
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.RestrictionNotice`.
    package struct RestrictionNotice: Sendable, Hashable {
        package var crn: String = ""
        package var revision: UInt32 = 0
        package var allowed: [String] = []
        package var excluded: [String] = []

        package init(crn: String = "", revision: UInt32 = 0, allowed: [String] = [], excluded: [String] = []) {
            self.crn = crn
            self.revision = revision
            self.allowed = allowed
            self.excluded = excluded
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.SentenceNotice`.
    package struct SentenceNotice: Sendable, Hashable {
        package var type: Wire.SentenceType = .unspecified
        package var sentencedOn: String = ""
        package var lengthMonths: UInt32 = 0
        package var releaseOn: String = ""
        package var prison: String = ""

        package init(type: Wire.SentenceType = .unspecified, sentencedOn: String = "", lengthMonths: UInt32 = 0, releaseOn: String = "", prison: String = "") {
            self.type = type
            self.sentencedOn = sentencedOn
            self.lengthMonths = lengthMonths
            self.releaseOn = releaseOn
            self.prison = prison
        }

    }
}

extension Wire {
    /// `probation.allocation.v1.DeliveryNotice`.
    package struct DeliveryNotice: Sendable, Hashable {
        package var caseId: String = ""
        package var kind: String = ""
        package var state: Wire.DeliveryState = .unspecified
        package var unit: Wire.DeliveryUnit = .unspecified
        package var ordered: UInt32 = 0
        package var done: UInt32 = 0

        package init(caseId: String = "", kind: String = "", state: Wire.DeliveryState = .unspecified, unit: Wire.DeliveryUnit = .unspecified, ordered: UInt32 = 0, done: UInt32 = 0) {
            self.caseId = caseId
            self.kind = kind
            self.state = state
            self.unit = unit
            self.ordered = ordered
            self.done = done
        }

    }
}

extension Wire.Ogrs3: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Ogrs3.self, probation__allocation__v1__ogrs3__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Ogrs3.self)
        unsafe self.score = c.pointee.score
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Ogrs3.self)
        unsafe probation__allocation__v1__ogrs3__init(c)
        unsafe c.pointee.score = score
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CircumstanceDecision: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CircumstanceDecision.self, probation__allocation__v1__circumstance_decision__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CircumstanceDecision.self)
        unsafe self.circumstance = Wire.Circumstance(rawValue: Int32(truncatingIfNeeded: c.pointee.circumstance.rawValue))
        unsafe self.applies = (c.pointee.applies != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CircumstanceDecision.self)
        unsafe probation__allocation__v1__circumstance_decision__init(c)
        unsafe c.pointee.circumstance = Probation__Allocation__V1__Circumstance(rawValue: .init(truncatingIfNeeded: circumstance.rawValue))
        unsafe c.pointee.applies = (applies ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewBandingRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PreviewBandingRequest.self, probation__allocation__v1__preview_banding_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PreviewBandingRequest.self)
        unsafe self.riskOfSeriousHarm = Wire.RiskOfSeriousHarm(rawValue: Int32(truncatingIfNeeded: c.pointee.risk_of_serious_harm.rawValue))
        unsafe self.ogrs3 = c.pointee.ogrs3.map { unsafe Wire.Ogrs3(reading: $0) }
        unsafe self.circumstances = CRead.array(c.pointee.n_circumstances, c.pointee.circumstances) { Wire.Circumstance(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.decisions = CRead.array(c.pointee.n_decisions, c.pointee.decisions) { unsafe Wire.CircumstanceDecision(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PreviewBandingRequest.self)
        unsafe probation__allocation__v1__preview_banding_request__init(c)
        unsafe c.pointee.risk_of_serious_harm = Probation__Allocation__V1__RiskOfSeriousHarm(rawValue: .init(truncatingIfNeeded: riskOfSeriousHarm.rawValue))
        unsafe c.pointee.ogrs3 = ogrs3.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Ogrs3.self) }
        unsafe c.pointee.n_circumstances = circumstances.count
        unsafe c.pointee.circumstances = arena.array(circumstances) { Probation__Allocation__V1__Circumstance(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.n_decisions = decisions.count
        unsafe c.pointee.decisions = arena.array(decisions) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CircumstanceDecision.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewBandingReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PreviewBandingReply.self, probation__allocation__v1__preview_banding_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PreviewBandingReply.self)
        unsafe self.outcome = Wire.BandingOutcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.robustRiskManagementPlan = (c.pointee.robust_risk_management_plan != 0)
        unsafe self.reasons = CRead.array(c.pointee.n_reasons, c.pointee.reasons) { unsafe CRead.text($0) }
        unsafe self.undecided = CRead.array(c.pointee.n_undecided, c.pointee.undecided) { Wire.Circumstance(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PreviewBandingReply.self)
        unsafe probation__allocation__v1__preview_banding_reply__init(c)
        unsafe c.pointee.outcome = Probation__Allocation__V1__BandingOutcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.robust_risk_management_plan = (robustRiskManagementPlan ? 1 : 0)
        unsafe c.pointee.n_reasons = reasons.count
        unsafe c.pointee.reasons = arena.array(reasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_undecided = undecided.count
        unsafe c.pointee.undecided = arena.array(undecided) { Probation__Allocation__V1__Circumstance(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewDueDateRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PreviewDueDateRequest.self, probation__allocation__v1__preview_due_date_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PreviewDueDateRequest.self)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.businessDays = c.pointee.business_days
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PreviewDueDateRequest.self)
        unsafe probation__allocation__v1__preview_due_date_request__init(c)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.business_days = businessDays
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PreviewDueDateReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PreviewDueDateReply.self, probation__allocation__v1__preview_due_date_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PreviewDueDateReply.self)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PreviewDueDateReply.self)
        unsafe probation__allocation__v1__preview_due_date_reply__init(c)
        unsafe c.pointee.due_on = arena.text(dueOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReceivedCase: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReceivedCase.self, probation__allocation__v1__received_case__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReceivedCase.self)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.nomsNumber = CRead.text(c.pointee.noms_number)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.dateOfBirth = CRead.text(c.pointee.date_of_birth)
        unsafe self.sex = CRead.text(c.pointee.sex)
        unsafe self.ethnicity = CRead.text(c.pointee.ethnicity)
        unsafe self.language = CRead.text(c.pointee.language)
        unsafe self.postcodeDistrict = CRead.text(c.pointee.postcode_district)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.county = CRead.text(c.pointee.county)
        unsafe self.eventNumber = CRead.text(c.pointee.event_number)
        unsafe self.sentenceType = CRead.text(c.pointee.sentence_type)
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.lengthMonths = CRead.text(c.pointee.length_months)
        unsafe self.releaseOn = CRead.text(c.pointee.release_on)
        unsafe self.prison = CRead.text(c.pointee.prison)
        unsafe self.requirements = CRead.text(c.pointee.requirements)
        unsafe self.rosh = CRead.text(c.pointee.rosh)
        unsafe self.ogrs3 = CRead.text(c.pointee.ogrs3)
        unsafe self.flags = CRead.text(c.pointee.flags)
        unsafe self.employment = CRead.text(c.pointee.employment)
        unsafe self.disability = CRead.text(c.pointee.disability)
        unsafe self.weapons = CRead.text(c.pointee.weapons)
        unsafe self.restrainingOrder = CRead.text(c.pointee.restraining_order)
        unsafe self.dependants = CRead.text(c.pointee.dependants)
        unsafe self.decisions = CRead.text(c.pointee.decisions)
        unsafe self.managedBy = CRead.text(c.pointee.managed_by)
        unsafe self.currentOfficer = CRead.text(c.pointee.current_officer)
        unsafe self.receivedOn = CRead.text(c.pointee.received_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReceivedCase.self)
        unsafe probation__allocation__v1__received_case__init(c)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.noms_number = arena.text(nomsNumber)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.date_of_birth = arena.text(dateOfBirth)
        unsafe c.pointee.sex = arena.text(sex)
        unsafe c.pointee.ethnicity = arena.text(ethnicity)
        unsafe c.pointee.language = arena.text(language)
        unsafe c.pointee.postcode_district = arena.text(postcodeDistrict)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.county = arena.text(county)
        unsafe c.pointee.event_number = arena.text(eventNumber)
        unsafe c.pointee.sentence_type = arena.text(sentenceType)
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.length_months = arena.text(lengthMonths)
        unsafe c.pointee.release_on = arena.text(releaseOn)
        unsafe c.pointee.prison = arena.text(prison)
        unsafe c.pointee.requirements = arena.text(requirements)
        unsafe c.pointee.rosh = arena.text(rosh)
        unsafe c.pointee.ogrs3 = arena.text(ogrs3)
        unsafe c.pointee.flags = arena.text(flags)
        unsafe c.pointee.employment = arena.text(employment)
        unsafe c.pointee.disability = arena.text(disability)
        unsafe c.pointee.weapons = arena.text(weapons)
        unsafe c.pointee.restraining_order = arena.text(restrainingOrder)
        unsafe c.pointee.dependants = arena.text(dependants)
        unsafe c.pointee.decisions = arena.text(decisions)
        unsafe c.pointee.managed_by = arena.text(managedBy)
        unsafe c.pointee.current_officer = arena.text(currentOfficer)
        unsafe c.pointee.received_on = arena.text(receivedOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IntakeFinding: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__IntakeFinding.self, probation__allocation__v1__intake_finding__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__IntakeFinding.self)
        unsafe self.column = CRead.text(c.pointee.column)
        unsafe self.value = CRead.text(c.pointee.value)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.oldValue = CRead.text(c.pointee.old_value)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__IntakeFinding.self)
        unsafe probation__allocation__v1__intake_finding__init(c)
        unsafe c.pointee.column = arena.text(column)
        unsafe c.pointee.value = arena.text(value)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.old_value = arena.text(oldValue)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IntakeResult: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__IntakeResult.self, probation__allocation__v1__intake_result__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__IntakeResult.self)
        unsafe self.verdict = Wire.IntakeVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.findings = CRead.array(c.pointee.n_findings, c.pointee.findings) { unsafe Wire.IntakeFinding(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__IntakeResult.self)
        unsafe probation__allocation__v1__intake_result__init(c)
        unsafe c.pointee.verdict = Probation__Allocation__V1__IntakeVerdict(rawValue: .init(truncatingIfNeeded: verdict.rawValue))
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.n_findings = findings.count
        unsafe c.pointee.findings = arena.array(findings) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeFinding.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReceiveCaseRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReceiveCaseRequest.self, probation__allocation__v1__receive_case_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReceiveCaseRequest.self)
        unsafe self.`case` = c.pointee.case_.map { unsafe Wire.ReceivedCase(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReceiveCaseRequest.self)
        unsafe probation__allocation__v1__receive_case_request__init(c)
        unsafe c.pointee.case_ = `case`.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ReceivedCase.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReceiveCaseReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReceiveCaseReply.self, probation__allocation__v1__receive_case_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReceiveCaseReply.self)
        unsafe self.result = c.pointee.result.map { unsafe Wire.IntakeResult(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReceiveCaseReply.self)
        unsafe probation__allocation__v1__receive_case_reply__init(c)
        unsafe c.pointee.result = result.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeResult.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StartImportRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__StartImportRequest.self, probation__allocation__v1__start_import_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__StartImportRequest.self)
        unsafe self.fileHash = CRead.text(c.pointee.file_hash)
        unsafe self.rowsInFile = c.pointee.rows_in_file
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__StartImportRequest.self)
        unsafe probation__allocation__v1__start_import_request__init(c)
        unsafe c.pointee.file_hash = arena.text(fileHash)
        unsafe c.pointee.rows_in_file = rowsInFile
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StartImportReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__StartImportReply.self, probation__allocation__v1__start_import_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__StartImportReply.self)
        unsafe self.run = c.pointee.run
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__StartImportReply.self)
        unsafe probation__allocation__v1__start_import_reply__init(c)
        unsafe c.pointee.run = run
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FinishImportRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__FinishImportRequest.self, probation__allocation__v1__finish_import_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__FinishImportRequest.self)
        unsafe self.fileHash = CRead.text(c.pointee.file_hash)
        unsafe self.run = c.pointee.run
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__FinishImportRequest.self)
        unsafe probation__allocation__v1__finish_import_request__init(c)
        unsafe c.pointee.file_hash = arena.text(fileHash)
        unsafe c.pointee.run = run
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FinishImportReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__FinishImportReply.self, probation__allocation__v1__finish_import_reply__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__FinishImportReply.self)
        unsafe probation__allocation__v1__finish_import_reply__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ImportRow: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ImportRow.self, probation__allocation__v1__import_row__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ImportRow.self)
        unsafe self.line = c.pointee.line
        unsafe self.`case` = c.pointee.case_.map { unsafe Wire.ReceivedCase(reading: $0) }
        unsafe self.unreadable = CRead.text(c.pointee.unreadable)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ImportRow.self)
        unsafe probation__allocation__v1__import_row__init(c)
        unsafe c.pointee.line = line
        unsafe c.pointee.case_ = `case`.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ReceivedCase.self) }
        unsafe c.pointee.unreadable = arena.text(unreadable)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ImportCasesRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ImportCasesRequest.self, probation__allocation__v1__import_cases_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ImportCasesRequest.self)
        unsafe self.fileHash = CRead.text(c.pointee.file_hash)
        unsafe self.rowsInFile = c.pointee.rows_in_file
        unsafe self.rows = CRead.array(c.pointee.n_rows, c.pointee.rows) { unsafe Wire.ImportRow(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ImportCasesRequest.self)
        unsafe probation__allocation__v1__import_cases_request__init(c)
        unsafe c.pointee.file_hash = arena.text(fileHash)
        unsafe c.pointee.rows_in_file = rowsInFile
        unsafe c.pointee.n_rows = rows.count
        unsafe c.pointee.rows = arena.array(rows) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ImportRow.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ImportCasesReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ImportCasesReply.self, probation__allocation__v1__import_cases_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ImportCasesReply.self)
        unsafe self.results = CRead.array(c.pointee.n_results, c.pointee.results) { unsafe Wire.IntakeResult(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ImportCasesReply.self)
        unsafe probation__allocation__v1__import_cases_reply__init(c)
        unsafe c.pointee.n_results = results.count
        unsafe c.pointee.results = arena.array(results) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeResult.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseSummary: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseSummary.self, probation__allocation__v1__case_summary__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.eventNumber = c.pointee.event_number
        unsafe self.isRestricted = (c.pointee.is_restricted != 0)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.sentenceType = Wire.SentenceType(rawValue: Int32(truncatingIfNeeded: c.pointee.sentence_type.rawValue))
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.receivedOn = CRead.text(c.pointee.received_on)
        unsafe self.state = Wire.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.route = Wire.CaseRoute(rawValue: Int32(truncatingIfNeeded: c.pointee.route.rawValue))
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.waitsFor = CRead.text(c.pointee.waits_for)
        unsafe self.isNearMiss = (c.pointee.is_near_miss != 0)
        unsafe self.ageBusinessDays = c.pointee.age_business_days
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseSummary.self)
        unsafe probation__allocation__v1__case_summary__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.event_number = eventNumber
        unsafe c.pointee.is_restricted = (isRestricted ? 1 : 0)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.sentence_type = Probation__Allocation__V1__SentenceType(rawValue: .init(truncatingIfNeeded: sentenceType.rawValue))
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.received_on = arena.text(receivedOn)
        unsafe c.pointee.state = Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.route = Probation__Allocation__V1__CaseRoute(rawValue: .init(truncatingIfNeeded: route.rawValue))
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.waits_for = arena.text(waitsFor)
        unsafe c.pointee.is_near_miss = (isNearMiss ? 1 : 0)
        unsafe c.pointee.age_business_days = ageBusinessDays
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.officer_name = arena.text(officerName)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseFilter: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseFilter.self, probation__allocation__v1__case_filter__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseFilter.self)
        unsafe self.states = CRead.array(c.pointee.n_states, c.pointee.states) { Wire.CaseState(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.route = Wire.CaseRoute(rawValue: Int32(truncatingIfNeeded: c.pointee.route.rawValue))
        unsafe self.sentenceType = Wire.SentenceType(rawValue: Int32(truncatingIfNeeded: c.pointee.sentence_type.rawValue))
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.search = CRead.text(c.pointee.search)
        unsafe self.receivedFrom = CRead.text(c.pointee.received_from)
        unsafe self.receivedTo = CRead.text(c.pointee.received_to)
        unsafe self.onlyNearMisses = (c.pointee.only_near_misses != 0)
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.officer = CRead.text(c.pointee.officer)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseFilter.self)
        unsafe probation__allocation__v1__case_filter__init(c)
        unsafe c.pointee.n_states = states.count
        unsafe c.pointee.states = arena.array(states) { Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.route = Probation__Allocation__V1__CaseRoute(rawValue: .init(truncatingIfNeeded: route.rawValue))
        unsafe c.pointee.sentence_type = Probation__Allocation__V1__SentenceType(rawValue: .init(truncatingIfNeeded: sentenceType.rawValue))
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.search = arena.text(search)
        unsafe c.pointee.received_from = arena.text(receivedFrom)
        unsafe c.pointee.received_to = arena.text(receivedTo)
        unsafe c.pointee.only_near_misses = (onlyNearMisses ? 1 : 0)
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.officer = arena.text(officer)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListCasesRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListCasesRequest.self, probation__allocation__v1__list_cases_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListCasesRequest.self)
        unsafe self.filter = c.pointee.filter.map { unsafe Wire.CaseFilter(reading: $0) }
        unsafe self.order = Wire.CaseOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListCasesRequest.self)
        unsafe probation__allocation__v1__list_cases_request__init(c)
        unsafe c.pointee.filter = filter.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseFilter.self) }
        unsafe c.pointee.order = Probation__Allocation__V1__CaseOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseStateCount: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseStateCount.self, probation__allocation__v1__case_state_count__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseStateCount.self)
        unsafe self.state = Wire.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.cases = c.pointee.cases
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseStateCount.self)
        unsafe probation__allocation__v1__case_state_count__init(c)
        unsafe c.pointee.state = Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.cases = cases
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListCasesReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListCasesReply.self, probation__allocation__v1__list_cases_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListCasesReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.CaseSummary(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.counts = CRead.array(c.pointee.n_counts, c.pointee.counts) { unsafe Wire.CaseStateCount(reading: $0!) }
        unsafe self.rejects = c.pointee.rejects
        unsafe self.teams = CRead.array(c.pointee.n_teams, c.pointee.teams) { unsafe CRead.text($0) }
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListCasesReply.self)
        unsafe probation__allocation__v1__list_cases_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.n_counts = counts.count
        unsafe c.pointee.counts = arena.array(counts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseStateCount.self)) }
        unsafe c.pointee.rejects = rejects
        unsafe c.pointee.n_teams = teams.count
        unsafe c.pointee.teams = arena.array(teams) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadCaseRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReadCaseRequest.self, probation__allocation__v1__read_case_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReadCaseRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReadCaseRequest.self)
        unsafe probation__allocation__v1__read_case_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReceivedValue: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReceivedValue.self, probation__allocation__v1__received_value__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReceivedValue.self)
        unsafe self.column = CRead.text(c.pointee.column)
        unsafe self.value = CRead.text(c.pointee.value)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReceivedValue.self)
        unsafe probation__allocation__v1__received_value__init(c)
        unsafe c.pointee.column = arena.text(column)
        unsafe c.pointee.value = arena.text(value)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseDecision: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseDecision.self, probation__allocation__v1__case_decision__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseDecision.self)
        unsafe self.circumstance = Wire.Circumstance(rawValue: Int32(truncatingIfNeeded: c.pointee.circumstance.rawValue))
        unsafe self.applies = (c.pointee.applies != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.decidedBy = CRead.text(c.pointee.decided_by)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.decidedAt = CRead.text(c.pointee.decided_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseDecision.self)
        unsafe probation__allocation__v1__case_decision__init(c)
        unsafe c.pointee.circumstance = Probation__Allocation__V1__Circumstance(rawValue: .init(truncatingIfNeeded: circumstance.rawValue))
        unsafe c.pointee.applies = (applies ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.decided_by = arena.text(decidedBy)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.decided_at = arena.text(decidedAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AssessmentScore: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AssessmentScore.self, probation__allocation__v1__assessment_score__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AssessmentScore.self)
        unsafe self.column = CRead.text(c.pointee.column)
        unsafe self.value = CRead.text(c.pointee.value)
        unsafe self.source = CRead.text(c.pointee.source)
        unsafe self.recordedAt = CRead.text(c.pointee.recorded_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AssessmentScore.self)
        unsafe probation__allocation__v1__assessment_score__init(c)
        unsafe c.pointee.column = arena.text(column)
        unsafe c.pointee.value = arena.text(value)
        unsafe c.pointee.source = arena.text(source)
        unsafe c.pointee.recorded_at = arena.text(recordedAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AssessmentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AssessmentRequest.self, probation__allocation__v1__assessment_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AssessmentRequest.self)
        unsafe self.column = CRead.text(c.pointee.column)
        unsafe self.askedOf = CRead.text(c.pointee.asked_of)
        unsafe self.askedOn = CRead.text(c.pointee.asked_on)
        unsafe self.chaseOn = CRead.text(c.pointee.chase_on)
        unsafe self.metAt = CRead.text(c.pointee.met_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AssessmentRequest.self)
        unsafe probation__allocation__v1__assessment_request__init(c)
        unsafe c.pointee.column = arena.text(column)
        unsafe c.pointee.asked_of = arena.text(askedOf)
        unsafe c.pointee.asked_on = arena.text(askedOn)
        unsafe c.pointee.chase_on = arena.text(chaseOn)
        unsafe c.pointee.met_at = arena.text(metAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseClock: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseClock.self, probation__allocation__v1__case_clock__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseClock.self)
        unsafe self.kind = Wire.ClockKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.startedBy = CRead.text(c.pointee.started_by)
        unsafe self.startedOn = CRead.text(c.pointee.started_on)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.metBy = CRead.text(c.pointee.met_by)
        unsafe self.metAt = CRead.text(c.pointee.met_at)
        unsafe self.voidBecause = CRead.text(c.pointee.void_because)
        unsafe self.voidAt = CRead.text(c.pointee.void_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseClock.self)
        unsafe probation__allocation__v1__case_clock__init(c)
        unsafe c.pointee.kind = Probation__Allocation__V1__ClockKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.started_by = arena.text(startedBy)
        unsafe c.pointee.started_on = arena.text(startedOn)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.met_by = arena.text(metBy)
        unsafe c.pointee.met_at = arena.text(metAt)
        unsafe c.pointee.void_because = arena.text(voidBecause)
        unsafe c.pointee.void_at = arena.text(voidAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseHistoryEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseHistoryEntry.self, probation__allocation__v1__case_history_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseHistoryEntry.self)
        unsafe self.at = CRead.text(c.pointee.at)
        unsafe self.account = CRead.text(c.pointee.account)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.changes = CRead.array(c.pointee.n_changes, c.pointee.changes) { unsafe Wire.IntakeFinding(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseHistoryEntry.self)
        unsafe probation__allocation__v1__case_history_entry__init(c)
        unsafe c.pointee.at = arena.text(at)
        unsafe c.pointee.account = arena.text(account)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.n_changes = changes.count
        unsafe c.pointee.changes = arena.array(changes) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeFinding.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadCaseReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReadCaseReply.self, probation__allocation__v1__read_case_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReadCaseReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
        unsafe self.version = c.pointee.version
        unsafe self.received = CRead.array(c.pointee.n_received, c.pointee.received) { unsafe Wire.ReceivedValue(reading: $0!) }
        unsafe self.banding = c.pointee.banding.map { unsafe Wire.PreviewBandingReply(reading: $0) }
        unsafe self.ruleSet = CRead.text(c.pointee.rule_set)
        unsafe self.routeReasons = CRead.array(c.pointee.n_route_reasons, c.pointee.route_reasons) { unsafe CRead.text($0) }
        unsafe self.decisions = CRead.array(c.pointee.n_decisions, c.pointee.decisions) { unsafe Wire.CaseDecision(reading: $0!) }
        unsafe self.scores = CRead.array(c.pointee.n_scores, c.pointee.scores) { unsafe Wire.AssessmentScore(reading: $0!) }
        unsafe self.requests = CRead.array(c.pointee.n_requests, c.pointee.requests) { unsafe Wire.AssessmentRequest(reading: $0!) }
        unsafe self.escalations = CRead.array(c.pointee.n_escalations, c.pointee.escalations) { unsafe Wire.Escalation(reading: $0!) }
        unsafe self.clocks = CRead.array(c.pointee.n_clocks, c.pointee.clocks) { unsafe Wire.CaseClock(reading: $0!) }
        unsafe self.history = CRead.array(c.pointee.n_history, c.pointee.history) { unsafe Wire.CaseHistoryEntry(reading: $0!) }
        unsafe self.restriction = c.pointee.restriction.map { unsafe Wire.Restriction(reading: $0) }
        unsafe self.allocations = CRead.array(c.pointee.n_allocations, c.pointee.allocations) { unsafe Wire.AllocationRecord(reading: $0!) }
        unsafe self.officerChanges = c.pointee.officer_changes
        unsafe self.judgement = c.pointee.judgement.map { unsafe Wire.Judgement(reading: $0) }
        unsafe self.artefacts = CRead.array(c.pointee.n_artefacts, c.pointee.artefacts) { unsafe Wire.Artefact(reading: $0!) }
        unsafe self.preference = Wire.OfficerPreference(rawValue: Int32(truncatingIfNeeded: c.pointee.preference.rawValue))
        unsafe self.transfers = CRead.array(c.pointee.n_transfers, c.pointee.transfers) { unsafe Wire.Transfer(reading: $0!) }
        unsafe self.acting = CRead.array(c.pointee.n_acting, c.pointee.acting) { unsafe CRead.text($0) }
        unsafe self.isOwn = (c.pointee.is_own != 0)
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe CRead.text($0) }
        unsafe self.deliveries = CRead.array(c.pointee.n_deliveries, c.pointee.deliveries) { unsafe Wire.Delivery(reading: $0!) }
        unsafe self.exclusionZones = c.pointee.exclusion_zones.map { unsafe Wire.ExclusionZones(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReadCaseReply.self)
        unsafe probation__allocation__v1__read_case_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        unsafe c.pointee.version = version
        unsafe c.pointee.n_received = received.count
        unsafe c.pointee.received = arena.array(received) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ReceivedValue.self)) }
        unsafe c.pointee.banding = banding.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__PreviewBandingReply.self) }
        unsafe c.pointee.rule_set = arena.text(ruleSet)
        unsafe c.pointee.n_route_reasons = routeReasons.count
        unsafe c.pointee.route_reasons = arena.array(routeReasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_decisions = decisions.count
        unsafe c.pointee.decisions = arena.array(decisions) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseDecision.self)) }
        unsafe c.pointee.n_scores = scores.count
        unsafe c.pointee.scores = arena.array(scores) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__AssessmentScore.self)) }
        unsafe c.pointee.n_requests = requests.count
        unsafe c.pointee.requests = arena.array(requests) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__AssessmentRequest.self)) }
        unsafe c.pointee.n_escalations = escalations.count
        unsafe c.pointee.escalations = arena.array(escalations) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Escalation.self)) }
        unsafe c.pointee.n_clocks = clocks.count
        unsafe c.pointee.clocks = arena.array(clocks) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseClock.self)) }
        unsafe c.pointee.n_history = history.count
        unsafe c.pointee.history = arena.array(history) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseHistoryEntry.self)) }
        unsafe c.pointee.restriction = restriction.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Restriction.self) }
        unsafe c.pointee.n_allocations = allocations.count
        unsafe c.pointee.allocations = arena.array(allocations) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__AllocationRecord.self)) }
        unsafe c.pointee.officer_changes = officerChanges
        unsafe c.pointee.judgement = judgement.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Judgement.self) }
        unsafe c.pointee.n_artefacts = artefacts.count
        unsafe c.pointee.artefacts = arena.array(artefacts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Artefact.self)) }
        unsafe c.pointee.preference = Probation__Allocation__V1__OfficerPreference(rawValue: .init(truncatingIfNeeded: preference.rawValue))
        unsafe c.pointee.n_transfers = transfers.count
        unsafe c.pointee.transfers = arena.array(transfers) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Transfer.self)) }
        unsafe c.pointee.n_acting = acting.count
        unsafe c.pointee.acting = arena.array(acting) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.is_own = (isOwn ? 1 : 0)
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_deliveries = deliveries.count
        unsafe c.pointee.deliveries = arena.array(deliveries) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Delivery.self)) }
        unsafe c.pointee.exclusion_zones = exclusionZones.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ExclusionZones.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Delivery: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Delivery.self, probation__allocation__v1__delivery__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Delivery.self)
        unsafe self.service = CRead.text(c.pointee.service)
        unsafe self.kind = CRead.text(c.pointee.kind)
        unsafe self.state = Wire.DeliveryState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.unit = Wire.DeliveryUnit(rawValue: Int32(truncatingIfNeeded: c.pointee.unit.rawValue))
        unsafe self.ordered = c.pointee.ordered
        unsafe self.done = c.pointee.done
        unsafe self.acknowledgedAt = CRead.text(c.pointee.acknowledged_at)
        unsafe self.toldAt = CRead.text(c.pointee.told_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Delivery.self)
        unsafe probation__allocation__v1__delivery__init(c)
        unsafe c.pointee.service = arena.text(service)
        unsafe c.pointee.kind = arena.text(kind)
        unsafe c.pointee.state = Probation__Allocation__V1__DeliveryState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.unit = Probation__Allocation__V1__DeliveryUnit(rawValue: .init(truncatingIfNeeded: unit.rawValue))
        unsafe c.pointee.ordered = ordered
        unsafe c.pointee.done = done
        unsafe c.pointee.acknowledged_at = arena.text(acknowledgedAt)
        unsafe c.pointee.told_at = arena.text(toldAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocationRecord: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocationRecord.self, probation__allocation__v1__allocation_record__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocationRecord.self)
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.reason = Wire.AllocationReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.allocatedBy = CRead.text(c.pointee.allocated_by)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.countersignedBy = CRead.text(c.pointee.countersigned_by)
        unsafe self.countersignatureReason = CRead.text(c.pointee.countersignature_reason)
        unsafe self.reviewOn = CRead.text(c.pointee.review_on)
        unsafe self.openedAt = CRead.text(c.pointee.opened_at)
        unsafe self.canBeUndone = (c.pointee.can_be_undone != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocationRecord.self)
        unsafe probation__allocation__v1__allocation_record__init(c)
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.officer_name = arena.text(officerName)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.reason = Probation__Allocation__V1__AllocationReason(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.allocated_by = arena.text(allocatedBy)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.countersigned_by = arena.text(countersignedBy)
        unsafe c.pointee.countersignature_reason = arena.text(countersignatureReason)
        unsafe c.pointee.review_on = arena.text(reviewOn)
        unsafe c.pointee.opened_at = arena.text(openedAt)
        unsafe c.pointee.can_be_undone = (canBeUndone ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Judgement: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Judgement.self, probation__allocation__v1__judgement__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Judgement.self)
        unsafe self.reoffendingRisk = Wire.ReoffendingRisk(rawValue: Int32(truncatingIfNeeded: c.pointee.reoffending_risk.rawValue))
        unsafe self.raisedTo = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.raised_to.rawValue))
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.judgedBy = CRead.text(c.pointee.judged_by)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.judgedAt = CRead.text(c.pointee.judged_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Judgement.self)
        unsafe probation__allocation__v1__judgement__init(c)
        unsafe c.pointee.reoffending_risk = Probation__Allocation__V1__ReoffendingRisk(rawValue: .init(truncatingIfNeeded: reoffendingRisk.rawValue))
        unsafe c.pointee.raised_to = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: raisedTo.rawValue))
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.judged_by = arena.text(judgedBy)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.judged_at = arena.text(judgedAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Artefact: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Artefact.self, probation__allocation__v1__artefact__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Artefact.self)
        unsafe self.kind = c.pointee.kind
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.doneAt = CRead.text(c.pointee.done_at)
        unsafe self.doneBy = CRead.text(c.pointee.done_by)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Artefact.self)
        unsafe probation__allocation__v1__artefact__init(c)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.done_at = arena.text(doneAt)
        unsafe c.pointee.done_by = arena.text(doneBy)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Restriction: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Restriction.self, probation__allocation__v1__restriction__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Restriction.self)
        unsafe self.allowed = CRead.array(c.pointee.n_allowed, c.pointee.allowed) { unsafe CRead.text($0) }
        unsafe self.excluded = CRead.array(c.pointee.n_excluded, c.pointee.excluded) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Restriction.self)
        unsafe probation__allocation__v1__restriction__init(c)
        unsafe c.pointee.n_allowed = allowed.count
        unsafe c.pointee.allowed = arena.array(allowed) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_excluded = excluded.count
        unsafe c.pointee.excluded = arena.array(excluded) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ExclusionZones: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ExclusionZones.self, probation__allocation__v1__exclusion_zones__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ExclusionZones.self)
        unsafe self.places = CRead.array(c.pointee.n_places, c.pointee.places) { unsafe CRead.text($0) }
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.saidBy = CRead.text(c.pointee.said_by)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.saidAt = CRead.text(c.pointee.said_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ExclusionZones.self)
        unsafe probation__allocation__v1__exclusion_zones__init(c)
        unsafe c.pointee.n_places = places.count
        unsafe c.pointee.places = arena.array(places) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.said_by = arena.text(saidBy)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.said_at = arena.text(saidAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseCommandReply.self, probation__allocation__v1__case_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseCommandReply.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseCommandReply.self)
        unsafe probation__allocation__v1__case_command_reply__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SupplyAssessmentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__SupplyAssessmentRequest.self, probation__allocation__v1__supply_assessment_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__SupplyAssessmentRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.riskOfSeriousHarm = Wire.RiskOfSeriousHarm(rawValue: Int32(truncatingIfNeeded: c.pointee.risk_of_serious_harm.rawValue))
        unsafe self.ogrs3 = c.pointee.ogrs3.map { unsafe Wire.Ogrs3(reading: $0) }
        unsafe self.source = CRead.text(c.pointee.source)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__SupplyAssessmentRequest.self)
        unsafe probation__allocation__v1__supply_assessment_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.risk_of_serious_harm = Probation__Allocation__V1__RiskOfSeriousHarm(rawValue: .init(truncatingIfNeeded: riskOfSeriousHarm.rawValue))
        unsafe c.pointee.ogrs3 = ogrs3.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Ogrs3.self) }
        unsafe c.pointee.source = arena.text(source)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RequestAssessmentRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RequestAssessmentRequest.self, probation__allocation__v1__request_assessment_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RequestAssessmentRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.column = CRead.text(c.pointee.column)
        unsafe self.askedOf = CRead.text(c.pointee.asked_of)
        unsafe self.chaseOn = CRead.text(c.pointee.chase_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RequestAssessmentRequest.self)
        unsafe probation__allocation__v1__request_assessment_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.column = arena.text(column)
        unsafe c.pointee.asked_of = arena.text(askedOf)
        unsafe c.pointee.chase_on = arena.text(chaseOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.DecideCircumstanceRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__DecideCircumstanceRequest.self, probation__allocation__v1__decide_circumstance_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__DecideCircumstanceRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.circumstance = Wire.Circumstance(rawValue: Int32(truncatingIfNeeded: c.pointee.circumstance.rawValue))
        unsafe self.applies = (c.pointee.applies != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__DecideCircumstanceRequest.self)
        unsafe probation__allocation__v1__decide_circumstance_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.circumstance = Probation__Allocation__V1__Circumstance(rawValue: .init(truncatingIfNeeded: circumstance.rawValue))
        unsafe c.pointee.applies = (applies ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.MarkNearMissRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__MarkNearMissRequest.self, probation__allocation__v1__mark_near_miss_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__MarkNearMissRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.isNearMiss = (c.pointee.is_near_miss != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__MarkNearMissRequest.self)
        unsafe probation__allocation__v1__mark_near_miss_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.is_near_miss = (isNearMiss ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RestrictPersonRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RestrictPersonRequest.self, probation__allocation__v1__restrict_person_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RestrictPersonRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.restriction = c.pointee.restriction.map { unsafe Wire.Restriction(reading: $0) }
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RestrictPersonRequest.self)
        unsafe probation__allocation__v1__restrict_person_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.restriction = restriction.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Restriction.self) }
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordExclusionZonesRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordExclusionZonesRequest.self, probation__allocation__v1__record_exclusion_zones_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordExclusionZonesRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.places = CRead.array(c.pointee.n_places, c.pointee.places) { unsafe CRead.text($0) }
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordExclusionZonesRequest.self)
        unsafe probation__allocation__v1__record_exclusion_zones_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.n_places = places.count
        unsafe c.pointee.places = arena.array(places) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Escalation: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Escalation.self, probation__allocation__v1__escalation__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Escalation.self)
        unsafe self.escalationId = CRead.text(c.pointee.escalation_id)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.kind = Wire.EscalationKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.state = Wire.EscalationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.cause = CRead.text(c.pointee.cause)
        unsafe self.openedAt = CRead.text(c.pointee.opened_at)
        unsafe self.acknowledgedAt = CRead.text(c.pointee.acknowledged_at)
        unsafe self.decidedAt = CRead.text(c.pointee.decided_at)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.advice = CRead.text(c.pointee.advice)
        unsafe self.version = c.pointee.version
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Escalation.self)
        unsafe probation__allocation__v1__escalation__init(c)
        unsafe c.pointee.escalation_id = arena.text(escalationId)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.kind = Probation__Allocation__V1__EscalationKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.state = Probation__Allocation__V1__EscalationState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.cause = arena.text(cause)
        unsafe c.pointee.opened_at = arena.text(openedAt)
        unsafe c.pointee.acknowledged_at = arena.text(acknowledgedAt)
        unsafe c.pointee.decided_at = arena.text(decidedAt)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.advice = arena.text(advice)
        unsafe c.pointee.version = version
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListEscalationsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListEscalationsRequest.self, probation__allocation__v1__list_escalations_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListEscalationsRequest.self)
        unsafe self.includeDecided = (c.pointee.include_decided != 0)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListEscalationsRequest.self)
        unsafe probation__allocation__v1__list_escalations_request__init(c)
        unsafe c.pointee.include_decided = (includeDecided ? 1 : 0)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListEscalationsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListEscalationsReply.self, probation__allocation__v1__list_escalations_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListEscalationsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Escalation(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListEscalationsReply.self)
        unsafe probation__allocation__v1__list_escalations_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Escalation.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AcknowledgeEscalationRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AcknowledgeEscalationRequest.self, probation__allocation__v1__acknowledge_escalation_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AcknowledgeEscalationRequest.self)
        unsafe self.escalationId = CRead.text(c.pointee.escalation_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AcknowledgeEscalationRequest.self)
        unsafe probation__allocation__v1__acknowledge_escalation_request__init(c)
        unsafe c.pointee.escalation_id = arena.text(escalationId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.DecideEscalationRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__DecideEscalationRequest.self, probation__allocation__v1__decide_escalation_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__DecideEscalationRequest.self)
        unsafe self.escalationId = CRead.text(c.pointee.escalation_id)
        unsafe self.version = c.pointee.version
        unsafe self.outcome = Wire.EscalationState(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.advice = CRead.text(c.pointee.advice)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__DecideEscalationRequest.self)
        unsafe probation__allocation__v1__decide_escalation_request__init(c)
        unsafe c.pointee.escalation_id = arena.text(escalationId)
        unsafe c.pointee.version = version
        unsafe c.pointee.outcome = Probation__Allocation__V1__EscalationState(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.advice = arena.text(advice)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EscalationCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__EscalationCommandReply.self, probation__allocation__v1__escalation_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__EscalationCommandReply.self)
        unsafe self.escalationId = CRead.text(c.pointee.escalation_id)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.EscalationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__EscalationCommandReply.self)
        unsafe probation__allocation__v1__escalation_command_reply__init(c)
        unsafe c.pointee.escalation_id = arena.text(escalationId)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Allocation__V1__EscalationState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EscalateCaseRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__EscalateCaseRequest.self, probation__allocation__v1__escalate_case_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__EscalateCaseRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.ground = Wire.EscalationGround(rawValue: Int32(truncatingIfNeeded: c.pointee.ground.rawValue))
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__EscalateCaseRequest.self)
        unsafe probation__allocation__v1__escalate_case_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.ground = Probation__Allocation__V1__EscalationGround(rawValue: .init(truncatingIfNeeded: ground.rawValue))
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CountersignEscalationRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CountersignEscalationRequest.self, probation__allocation__v1__countersign_escalation_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CountersignEscalationRequest.self)
        unsafe self.escalationId = CRead.text(c.pointee.escalation_id)
        unsafe self.version = c.pointee.version
        unsafe self.agrees = (c.pointee.agrees != 0)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CountersignEscalationRequest.self)
        unsafe probation__allocation__v1__countersign_escalation_request__init(c)
        unsafe c.pointee.escalation_id = arena.text(escalationId)
        unsafe c.pointee.version = version
        unsafe c.pointee.agrees = (agrees ? 1 : 0)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Transfer: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Transfer.self, probation__allocation__v1__transfer__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Transfer.self)
        unsafe self.transferId = CRead.text(c.pointee.transfer_id)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.direction = Wire.TransferDirection(rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
        unsafe self.party = Wire.TransferParty(rawValue: Int32(truncatingIfNeeded: c.pointee.party.rawValue))
        unsafe self.partyName = CRead.text(c.pointee.party_name)
        unsafe self.state = Wire.TransferState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.requestedAt = CRead.text(c.pointee.requested_at)
        unsafe self.acknowledgedAt = CRead.text(c.pointee.acknowledged_at)
        unsafe self.endedAt = CRead.text(c.pointee.ended_at)
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.version = c.pointee.version
        unsafe self.responsible = CRead.text(c.pointee.responsible)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Transfer.self)
        unsafe probation__allocation__v1__transfer__init(c)
        unsafe c.pointee.transfer_id = arena.text(transferId)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.direction = Probation__Allocation__V1__TransferDirection(rawValue: .init(truncatingIfNeeded: direction.rawValue))
        unsafe c.pointee.party = Probation__Allocation__V1__TransferParty(rawValue: .init(truncatingIfNeeded: party.rawValue))
        unsafe c.pointee.party_name = arena.text(partyName)
        unsafe c.pointee.state = Probation__Allocation__V1__TransferState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.requested_at = arena.text(requestedAt)
        unsafe c.pointee.acknowledged_at = arena.text(acknowledgedAt)
        unsafe c.pointee.ended_at = arena.text(endedAt)
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.version = version
        unsafe c.pointee.responsible = arena.text(responsible)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RequestTransferRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RequestTransferRequest.self, probation__allocation__v1__request_transfer_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RequestTransferRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.direction = Wire.TransferDirection(rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
        unsafe self.party = Wire.TransferParty(rawValue: Int32(truncatingIfNeeded: c.pointee.party.rawValue))
        unsafe self.partyName = CRead.text(c.pointee.party_name)
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RequestTransferRequest.self)
        unsafe probation__allocation__v1__request_transfer_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.direction = Probation__Allocation__V1__TransferDirection(rawValue: .init(truncatingIfNeeded: direction.rawValue))
        unsafe c.pointee.party = Probation__Allocation__V1__TransferParty(rawValue: .init(truncatingIfNeeded: party.rawValue))
        unsafe c.pointee.party_name = arena.text(partyName)
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.MoveTransferRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__MoveTransferRequest.self, probation__allocation__v1__move_transfer_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__MoveTransferRequest.self)
        unsafe self.transferId = CRead.text(c.pointee.transfer_id)
        unsafe self.version = c.pointee.version
        unsafe self.to = Wire.TransferState(rawValue: Int32(truncatingIfNeeded: c.pointee.to.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__MoveTransferRequest.self)
        unsafe probation__allocation__v1__move_transfer_request__init(c)
        unsafe c.pointee.transfer_id = arena.text(transferId)
        unsafe c.pointee.version = version
        unsafe c.pointee.to = Probation__Allocation__V1__TransferState(rawValue: .init(truncatingIfNeeded: to.rawValue))
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TransferCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__TransferCommandReply.self, probation__allocation__v1__transfer_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__TransferCommandReply.self)
        unsafe self.transferId = CRead.text(c.pointee.transfer_id)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.TransferState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__TransferCommandReply.self)
        unsafe probation__allocation__v1__transfer_command_reply__init(c)
        unsafe c.pointee.transfer_id = arena.text(transferId)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Allocation__V1__TransferState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTransfersRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListTransfersRequest.self, probation__allocation__v1__list_transfers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListTransfersRequest.self)
        unsafe self.includeEnded = (c.pointee.include_ended != 0)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListTransfersRequest.self)
        unsafe probation__allocation__v1__list_transfers_request__init(c)
        unsafe c.pointee.include_ended = (includeEnded ? 1 : 0)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTransfersReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListTransfersReply.self, probation__allocation__v1__list_transfers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListTransfersReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Transfer(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListTransfersReply.self)
        unsafe probation__allocation__v1__list_transfers_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Transfer.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.JudgeCaseRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__JudgeCaseRequest.self, probation__allocation__v1__judge_case_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__JudgeCaseRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.reoffendingRisk = Wire.ReoffendingRisk(rawValue: Int32(truncatingIfNeeded: c.pointee.reoffending_risk.rawValue))
        unsafe self.raiseTo = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.raise_to.rawValue))
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__JudgeCaseRequest.self)
        unsafe probation__allocation__v1__judge_case_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.reoffending_risk = Probation__Allocation__V1__ReoffendingRisk(rawValue: .init(truncatingIfNeeded: reoffendingRisk.rawValue))
        unsafe c.pointee.raise_to = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: raiseTo.rawValue))
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordArtefactRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordArtefactRequest.self, probation__allocation__v1__record_artefact_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordArtefactRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.kind = c.pointee.kind
        unsafe self.isDone = (c.pointee.is_done != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordArtefactRequest.self)
        unsafe probation__allocation__v1__record_artefact_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.kind = kind
        unsafe c.pointee.is_done = (isDone ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordPreferenceRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordPreferenceRequest.self, probation__allocation__v1__record_preference_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordPreferenceRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.preference = Wire.OfficerPreference(rawValue: Int32(truncatingIfNeeded: c.pointee.preference.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordPreferenceRequest.self)
        unsafe probation__allocation__v1__record_preference_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.preference = Probation__Allocation__V1__OfficerPreference(rawValue: .init(truncatingIfNeeded: preference.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTeamsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListTeamsRequest.self, probation__allocation__v1__list_teams_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListTeamsRequest.self)
        unsafe probation__allocation__v1__list_teams_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Team: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Team.self, probation__allocation__v1__team__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Team.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.cluster = CRead.text(c.pointee.cluster)
        unsafe self.isHub = (c.pointee.is_hub != 0)
        unsafe self.acting = CRead.array(c.pointee.n_acting, c.pointee.acting) { unsafe CRead.text($0) }
        unsafe self.actingStaffId = CRead.text(c.pointee.acting_staff_id)
        unsafe self.awaitingAllocation = c.pointee.awaiting_allocation
        unsafe self.awaitingDecision = c.pointee.awaiting_decision
        unsafe self.officers = c.pointee.officers
        unsafe self.absent = c.pointee.absent
        unsafe self.pointsHundredths = c.pointee.points_hundredths
        unsafe self.availableHundredths = c.pointee.available_hundredths
        unsafe self.overCapacity = c.pointee.over_capacity
        unsafe self.uncoveredCases = c.pointee.uncovered_cases
        unsafe self.cover = CRead.array(c.pointee.n_cover, c.pointee.cover) { unsafe Wire.CoverEntry(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Team.self)
        unsafe probation__allocation__v1__team__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.cluster = arena.text(cluster)
        unsafe c.pointee.is_hub = (isHub ? 1 : 0)
        unsafe c.pointee.n_acting = acting.count
        unsafe c.pointee.acting = arena.array(acting) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.acting_staff_id = arena.text(actingStaffId)
        unsafe c.pointee.awaiting_allocation = awaitingAllocation
        unsafe c.pointee.awaiting_decision = awaitingDecision
        unsafe c.pointee.officers = officers
        unsafe c.pointee.absent = absent
        unsafe c.pointee.points_hundredths = pointsHundredths
        unsafe c.pointee.available_hundredths = availableHundredths
        unsafe c.pointee.over_capacity = overCapacity
        unsafe c.pointee.uncovered_cases = uncoveredCases
        unsafe c.pointee.n_cover = cover.count
        unsafe c.pointee.cover = arena.array(cover) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CoverEntry.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CoverEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CoverEntry.self, probation__allocation__v1__cover_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CoverEntry.self)
        unsafe self.coverId = CRead.text(c.pointee.cover_id)
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.role = Wire.CoverRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CoverEntry.self)
        unsafe probation__allocation__v1__cover_entry__init(c)
        unsafe c.pointee.cover_id = arena.text(coverId)
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.role = Probation__Allocation__V1__CoverRole(rawValue: .init(truncatingIfNeeded: role.rawValue))
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListTeamsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListTeamsReply.self, probation__allocation__v1__list_teams_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListTeamsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Team(reading: $0!) }
        unsafe self.managers = CRead.array(c.pointee.n_managers, c.pointee.managers) { unsafe Wire.StaffName(reading: $0!) }
        unsafe self.ownTeam = CRead.text(c.pointee.own_team)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListTeamsReply.self)
        unsafe probation__allocation__v1__list_teams_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Team.self)) }
        unsafe c.pointee.n_managers = managers.count
        unsafe c.pointee.managers = arena.array(managers) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__StaffName.self)) }
        unsafe c.pointee.own_team = arena.text(ownTeam)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StaffName: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__StaffName.self, probation__allocation__v1__staff_name__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__StaffName.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.site = CRead.text(c.pointee.site)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__StaffName.self)
        unsafe probation__allocation__v1__staff_name__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.site = arena.text(site)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordCoverRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordCoverRequest.self, probation__allocation__v1__record_cover_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordCoverRequest.self)
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.role = Wire.CoverRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordCoverRequest.self)
        unsafe probation__allocation__v1__record_cover_request__init(c)
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.role = Probation__Allocation__V1__CoverRole(rawValue: .init(truncatingIfNeeded: role.rawValue))
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EndCoverRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__EndCoverRequest.self, probation__allocation__v1__end_cover_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__EndCoverRequest.self)
        unsafe self.coverId = CRead.text(c.pointee.cover_id)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__EndCoverRequest.self)
        unsafe probation__allocation__v1__end_cover_request__init(c)
        unsafe c.pointee.cover_id = arena.text(coverId)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordCoverReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordCoverReply.self, probation__allocation__v1__record_cover_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordCoverReply.self)
        unsafe self.coverId = CRead.text(c.pointee.cover_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordCoverReply.self)
        unsafe probation__allocation__v1__record_cover_reply__init(c)
        unsafe c.pointee.cover_id = arena.text(coverId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Capacity: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Capacity.self, probation__allocation__v1__capacity__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self)
        unsafe self.pointsHundredths = c.pointee.points_hundredths
        unsafe self.availableHundredths = c.pointee.available_hundredths
        unsafe self.percentTenths = c.pointee.percent_tenths
        unsafe self.level = Wire.CapacityLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Capacity.self)
        unsafe probation__allocation__v1__capacity__init(c)
        unsafe c.pointee.points_hundredths = pointsHundredths
        unsafe c.pointee.available_hundredths = availableHundredths
        unsafe c.pointee.percent_tenths = percentTenths
        unsafe c.pointee.level = Probation__Allocation__V1__CapacityLevel(rawValue: .init(truncatingIfNeeded: level.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WorkloadLine: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__WorkloadLine.self, probation__allocation__v1__workload_line__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__WorkloadLine.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.cases = c.pointee.cases
        unsafe self.pointsHundredths = c.pointee.points_hundredths
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__WorkloadLine.self)
        unsafe probation__allocation__v1__workload_line__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.cases = cases
        unsafe c.pointee.points_hundredths = pointsHundredths
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Officer: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Officer.self, probation__allocation__v1__officer__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Officer.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.grade = CRead.text(c.pointee.grade)
        unsafe self.gradeName = CRead.text(c.pointee.grade_name)
        unsafe self.ftePercent = c.pointee.fte_percent
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.skills = CRead.array(c.pointee.n_skills, c.pointee.skills) { unsafe CRead.text($0) }
        unsafe self.presence = Wire.OfficerPresence(rawValue: Int32(truncatingIfNeeded: c.pointee.presence.rawValue))
        unsafe self.presenceWords = CRead.text(c.pointee.presence_words)
        unsafe self.capacity = c.pointee.capacity.map { unsafe Wire.Capacity(reading: $0) }
        unsafe self.lines = CRead.array(c.pointee.n_lines, c.pointee.lines) { unsafe Wire.WorkloadLine(reading: $0!) }
        unsafe self.cases = c.pointee.cases
        unsafe self.communityCases = c.pointee.community_cases
        unsafe self.custodyCases = c.pointee.custody_cases
        unsafe self.recentCases = c.pointee.recent_cases
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Officer.self)
        unsafe probation__allocation__v1__officer__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.grade = arena.text(grade)
        unsafe c.pointee.grade_name = arena.text(gradeName)
        unsafe c.pointee.fte_percent = ftePercent
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.n_skills = skills.count
        unsafe c.pointee.skills = arena.array(skills) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.presence = Probation__Allocation__V1__OfficerPresence(rawValue: .init(truncatingIfNeeded: presence.rawValue))
        unsafe c.pointee.presence_words = arena.text(presenceWords)
        unsafe c.pointee.capacity = capacity.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self) }
        unsafe c.pointee.n_lines = lines.count
        unsafe c.pointee.lines = arena.array(lines) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__WorkloadLine.self)) }
        unsafe c.pointee.cases = cases
        unsafe c.pointee.community_cases = communityCases
        unsafe c.pointee.custody_cases = custodyCases
        unsafe c.pointee.recent_cases = recentCases
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListOfficersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListOfficersRequest.self, probation__allocation__v1__list_officers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListOfficersRequest.self)
        unsafe self.team = CRead.text(c.pointee.team)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListOfficersRequest.self)
        unsafe probation__allocation__v1__list_officers_request__init(c)
        unsafe c.pointee.team = arena.text(team)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListOfficersReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListOfficersReply.self, probation__allocation__v1__list_officers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListOfficersReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Officer(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListOfficersReply.self)
        unsafe probation__allocation__v1__list_officers_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Officer.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadOfficerRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReadOfficerRequest.self, probation__allocation__v1__read_officer_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReadOfficerRequest.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReadOfficerRequest.self)
        unsafe probation__allocation__v1__read_officer_request__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Reduction: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Reduction.self, probation__allocation__v1__reduction__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Reduction.self)
        unsafe self.reductionId = CRead.text(c.pointee.reduction_id)
        unsafe self.reason = c.pointee.reason
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.percent = c.pointee.percent
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.note = CRead.text(c.pointee.note)
        unsafe self.recordedBy = CRead.text(c.pointee.recorded_by)
        unsafe self.recordedAt = CRead.text(c.pointee.recorded_at)
        unsafe self.isAbsence = (c.pointee.is_absence != 0)
        unsafe self.isInForce = (c.pointee.is_in_force != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Reduction.self)
        unsafe probation__allocation__v1__reduction__init(c)
        unsafe c.pointee.reduction_id = arena.text(reductionId)
        unsafe c.pointee.reason = reason
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.percent = percent
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.recorded_by = arena.text(recordedBy)
        unsafe c.pointee.recorded_at = arena.text(recordedAt)
        unsafe c.pointee.is_absence = (isAbsence ? 1 : 0)
        unsafe c.pointee.is_in_force = (isInForce ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TrainingRecord: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__TrainingRecord.self, probation__allocation__v1__training_record__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__TrainingRecord.self)
        unsafe self.course = CRead.text(c.pointee.course)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.validUntil = CRead.text(c.pointee.valid_until)
        unsafe self.isInDate = (c.pointee.is_in_date != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__TrainingRecord.self)
        unsafe probation__allocation__v1__training_record__init(c)
        unsafe c.pointee.course = arena.text(course)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.valid_until = arena.text(validUntil)
        unsafe c.pointee.is_in_date = (isInDate ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReductionChoice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReductionChoice.self, probation__allocation__v1__reduction_choice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReductionChoice.self)
        unsafe self.reason = c.pointee.reason
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.isAbsence = (c.pointee.is_absence != 0)
        unsafe self.usualPercents = CRead.array(c.pointee.n_usual_percents, c.pointee.usual_percents) { $0 }
        unsafe self.maximumPercent = c.pointee.maximum_percent
        unsafe self.usualMonths = c.pointee.usual_months
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReductionChoice.self)
        unsafe probation__allocation__v1__reduction_choice__init(c)
        unsafe c.pointee.reason = reason
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.is_absence = (isAbsence ? 1 : 0)
        unsafe c.pointee.n_usual_percents = usualPercents.count
        unsafe c.pointee.usual_percents = arena.array(usualPercents) { $0 }
        unsafe c.pointee.maximum_percent = maximumPercent
        unsafe c.pointee.usual_months = usualMonths
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadOfficerReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ReadOfficerReply.self, probation__allocation__v1__read_officer_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ReadOfficerReply.self)
        unsafe self.officer = c.pointee.officer.map { unsafe Wire.Officer(reading: $0) }
        unsafe self.capacityWords = CRead.array(c.pointee.n_capacity_words, c.pointee.capacity_words) { unsafe CRead.text($0) }
        unsafe self.reductions = CRead.array(c.pointee.n_reductions, c.pointee.reductions) { unsafe Wire.Reduction(reading: $0!) }
        unsafe self.training = CRead.array(c.pointee.n_training, c.pointee.training) { unsafe Wire.TrainingRecord(reading: $0!) }
        unsafe self.newCases = CRead.array(c.pointee.n_new_cases, c.pointee.new_cases) { unsafe Wire.CaseSummary(reading: $0!) }
        unsafe self.cases = CRead.array(c.pointee.n_cases, c.pointee.cases) { unsafe Wire.CaseSummary(reading: $0!) }
        unsafe self.choices = CRead.array(c.pointee.n_choices, c.pointee.choices) { unsafe Wire.ReductionChoice(reading: $0!) }
        unsafe self.reallocateBy = CRead.text(c.pointee.reallocate_by)
        unsafe self.isOwn = (c.pointee.is_own != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ReadOfficerReply.self)
        unsafe probation__allocation__v1__read_officer_reply__init(c)
        unsafe c.pointee.officer = officer.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Officer.self) }
        unsafe c.pointee.n_capacity_words = capacityWords.count
        unsafe c.pointee.capacity_words = arena.array(capacityWords) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_reductions = reductions.count
        unsafe c.pointee.reductions = arena.array(reductions) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Reduction.self)) }
        unsafe c.pointee.n_training = training.count
        unsafe c.pointee.training = arena.array(training) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__TrainingRecord.self)) }
        unsafe c.pointee.n_new_cases = newCases.count
        unsafe c.pointee.new_cases = arena.array(newCases) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self)) }
        unsafe c.pointee.n_cases = cases.count
        unsafe c.pointee.cases = arena.array(cases) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self)) }
        unsafe c.pointee.n_choices = choices.count
        unsafe c.pointee.choices = arena.array(choices) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ReductionChoice.self)) }
        unsafe c.pointee.reallocate_by = arena.text(reallocateBy)
        unsafe c.pointee.is_own = (isOwn ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordReductionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordReductionRequest.self, probation__allocation__v1__record_reduction_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordReductionRequest.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.reason = c.pointee.reason
        unsafe self.percent = c.pointee.percent
        unsafe self.from = CRead.text(c.pointee.from)
        unsafe self.until = CRead.text(c.pointee.until)
        unsafe self.note = CRead.text(c.pointee.note)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordReductionRequest.self)
        unsafe probation__allocation__v1__record_reduction_request__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.reason = reason
        unsafe c.pointee.percent = percent
        unsafe c.pointee.from = arena.text(from)
        unsafe c.pointee.until = arena.text(until)
        unsafe c.pointee.note = arena.text(note)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordReductionReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordReductionReply.self, probation__allocation__v1__record_reduction_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordReductionReply.self)
        unsafe self.reductionId = CRead.text(c.pointee.reduction_id)
        unsafe self.casesToReallocate = c.pointee.cases_to_reallocate
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordReductionReply.self)
        unsafe probation__allocation__v1__record_reduction_reply__init(c)
        unsafe c.pointee.reduction_id = arena.text(reductionId)
        unsafe c.pointee.cases_to_reallocate = casesToReallocate
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.EndReductionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__EndReductionRequest.self, probation__allocation__v1__end_reduction_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__EndReductionRequest.self)
        unsafe self.reductionId = CRead.text(c.pointee.reduction_id)
        unsafe self.until = CRead.text(c.pointee.until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__EndReductionRequest.self)
        unsafe probation__allocation__v1__end_reduction_request__init(c)
        unsafe c.pointee.reduction_id = arena.text(reductionId)
        unsafe c.pointee.until = arena.text(until)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordTrainingRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordTrainingRequest.self, probation__allocation__v1__record_training_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordTrainingRequest.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.course = CRead.text(c.pointee.course)
        unsafe self.validUntil = CRead.text(c.pointee.valid_until)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordTrainingRequest.self)
        unsafe probation__allocation__v1__record_training_request__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.course = arena.text(course)
        unsafe c.pointee.valid_until = arena.text(validUntil)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordTrainingReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RecordTrainingReply.self, probation__allocation__v1__record_training_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RecordTrainingReply.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RecordTrainingReply.self)
        unsafe probation__allocation__v1__record_training_reply__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CompareOfficersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CompareOfficersRequest.self, probation__allocation__v1__compare_officers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CompareOfficersRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.team = CRead.text(c.pointee.team)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CompareOfficersRequest.self)
        unsafe probation__allocation__v1__compare_officers_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.team = arena.text(team)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Candidate: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Candidate.self, probation__allocation__v1__candidate__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Candidate.self)
        unsafe self.officer = c.pointee.officer.map { unsafe Wire.Officer(reading: $0) }
        unsafe self.verdict = Wire.EligibilityVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
        unsafe self.eligibilityReasons = CRead.array(c.pointee.n_eligibility_reasons, c.pointee.eligibility_reasons) { unsafe CRead.text($0) }
        unsafe self.rankingReasons = CRead.array(c.pointee.n_ranking_reasons, c.pointee.ranking_reasons) { unsafe CRead.text($0) }
        unsafe self.after = c.pointee.after.map { unsafe Wire.Capacity(reading: $0) }
        unsafe self.needsOverloadReason = (c.pointee.needs_overload_reason != 0)
        unsafe self.needsOverrideReason = (c.pointee.needs_override_reason != 0)
        unsafe self.isCurrent = (c.pointee.is_current != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Candidate.self)
        unsafe probation__allocation__v1__candidate__init(c)
        unsafe c.pointee.officer = officer.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Officer.self) }
        unsafe c.pointee.verdict = Probation__Allocation__V1__EligibilityVerdict(rawValue: .init(truncatingIfNeeded: verdict.rawValue))
        unsafe c.pointee.n_eligibility_reasons = eligibilityReasons.count
        unsafe c.pointee.eligibility_reasons = arena.array(eligibilityReasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_ranking_reasons = rankingReasons.count
        unsafe c.pointee.ranking_reasons = arena.array(rankingReasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.after = after.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self) }
        unsafe c.pointee.needs_overload_reason = (needsOverloadReason ? 1 : 0)
        unsafe c.pointee.needs_override_reason = (needsOverrideReason ? 1 : 0)
        unsafe c.pointee.is_current = (isCurrent ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CompareOfficersReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CompareOfficersReply.self, probation__allocation__v1__compare_officers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CompareOfficersReply.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
        unsafe self.version = c.pointee.version
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Candidate(reading: $0!) }
        unsafe self.teams = CRead.array(c.pointee.n_teams, c.pointee.teams) { unsafe CRead.text($0) }
        unsafe self.wanted = CRead.array(c.pointee.n_wanted, c.pointee.wanted) { unsafe CRead.text($0) }
        unsafe self.managers = CRead.array(c.pointee.n_managers, c.pointee.managers) { unsafe Wire.StaffName(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CompareOfficersReply.self)
        unsafe probation__allocation__v1__compare_officers_reply__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        unsafe c.pointee.version = version
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Candidate.self)) }
        unsafe c.pointee.n_teams = teams.count
        unsafe c.pointee.teams = arena.array(teams) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_wanted = wanted.count
        unsafe c.pointee.wanted = arena.array(wanted) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_managers = managers.count
        unsafe c.pointee.managers = arena.array(managers) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__StaffName.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Countersignature: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Countersignature.self, probation__allocation__v1__countersignature__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Countersignature.self)
        unsafe self.manager = CRead.text(c.pointee.manager)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.reviewOn = CRead.text(c.pointee.review_on)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Countersignature.self)
        unsafe probation__allocation__v1__countersignature__init(c)
        unsafe c.pointee.manager = arena.text(manager)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.review_on = arena.text(reviewOn)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocateCaseRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocateCaseRequest.self, probation__allocation__v1__allocate_case_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocateCaseRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.reason = Wire.AllocationReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.overrideReason = CRead.text(c.pointee.override_reason)
        unsafe self.overloadReason = CRead.text(c.pointee.overload_reason)
        unsafe self.countersignature = c.pointee.countersignature.map { unsafe Wire.Countersignature(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocateCaseRequest.self)
        unsafe probation__allocation__v1__allocate_case_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.reason = Probation__Allocation__V1__AllocationReason(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.override_reason = arena.text(overrideReason)
        unsafe c.pointee.overload_reason = arena.text(overloadReason)
        unsafe c.pointee.countersignature = countersignature.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Countersignature.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocateCaseReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocateCaseReply.self, probation__allocation__v1__allocate_case_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocateCaseReply.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.officer = c.pointee.officer.map { unsafe Wire.Officer(reading: $0) }
        unsafe self.before = c.pointee.before.map { unsafe Wire.Capacity(reading: $0) }
        unsafe self.wasSame = (c.pointee.was_same != 0)
        unsafe self.nextSteps = CRead.array(c.pointee.n_next_steps, c.pointee.next_steps) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocateCaseReply.self)
        unsafe probation__allocation__v1__allocate_case_reply__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.officer = officer.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Officer.self) }
        unsafe c.pointee.before = before.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self) }
        unsafe c.pointee.was_same = (wasSame ? 1 : 0)
        unsafe c.pointee.n_next_steps = nextSteps.count
        unsafe c.pointee.next_steps = arena.array(nextSteps) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.UndoAllocationRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__UndoAllocationRequest.self, probation__allocation__v1__undo_allocation_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__UndoAllocationRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__UndoAllocationRequest.self)
        unsafe probation__allocation__v1__undo_allocation_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ProposeAllocationsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ProposeAllocationsRequest.self, probation__allocation__v1__propose_allocations_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ProposeAllocationsRequest.self)
        unsafe self.filter = c.pointee.filter.map { unsafe Wire.CaseFilter(reading: $0) }
        unsafe self.fromOfficer = CRead.text(c.pointee.from_officer)
        unsafe self.size = c.pointee.size
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ProposeAllocationsRequest.self)
        unsafe probation__allocation__v1__propose_allocations_request__init(c)
        unsafe c.pointee.filter = filter.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseFilter.self) }
        unsafe c.pointee.from_officer = arena.text(fromOfficer)
        unsafe c.pointee.size = size
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocationProposal: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocationProposal.self, probation__allocation__v1__allocation_proposal__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocationProposal.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
        unsafe self.version = c.pointee.version
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
        unsafe self.gradeName = CRead.text(c.pointee.grade_name)
        unsafe self.reasons = CRead.array(c.pointee.n_reasons, c.pointee.reasons) { unsafe CRead.text($0) }
        unsafe self.before = c.pointee.before.map { unsafe Wire.Capacity(reading: $0) }
        unsafe self.after = c.pointee.after.map { unsafe Wire.Capacity(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocationProposal.self)
        unsafe probation__allocation__v1__allocation_proposal__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        unsafe c.pointee.version = version
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.officer_name = arena.text(officerName)
        unsafe c.pointee.grade_name = arena.text(gradeName)
        unsafe c.pointee.n_reasons = reasons.count
        unsafe c.pointee.reasons = arena.array(reasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.before = before.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self) }
        unsafe c.pointee.after = after.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Capacity.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ProposeAllocationsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ProposeAllocationsReply.self, probation__allocation__v1__propose_allocations_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ProposeAllocationsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.AllocationProposal(reading: $0!) }
        unsafe self.total = c.pointee.total
        unsafe self.reason = Wire.AllocationReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ProposeAllocationsReply.self)
        unsafe probation__allocation__v1__propose_allocations_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__AllocationProposal.self)) }
        unsafe c.pointee.total = total
        unsafe c.pointee.reason = Probation__Allocation__V1__AllocationReason(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseChoice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseChoice.self, probation__allocation__v1__case_choice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseChoice.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.version = c.pointee.version
        unsafe self.officer = CRead.text(c.pointee.officer)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseChoice.self)
        unsafe probation__allocation__v1__case_choice__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.version = version
        unsafe c.pointee.officer = arena.text(officer)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocateCasesRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocateCasesRequest.self, probation__allocation__v1__allocate_cases_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocateCasesRequest.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.CaseChoice(reading: $0!) }
        unsafe self.reason = Wire.AllocationReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocateCasesRequest.self)
        unsafe probation__allocation__v1__allocate_cases_request__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseChoice.self)) }
        unsafe c.pointee.reason = Probation__Allocation__V1__AllocationReason(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseChoiceResult: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseChoiceResult.self, probation__allocation__v1__case_choice_result__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseChoiceResult.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.wasAllocated = (c.pointee.was_allocated != 0)
        unsafe self.refusal = CRead.text(c.pointee.refusal)
        unsafe self.version = c.pointee.version
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseChoiceResult.self)
        unsafe probation__allocation__v1__case_choice_result__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.was_allocated = (wasAllocated ? 1 : 0)
        unsafe c.pointee.refusal = arena.text(refusal)
        unsafe c.pointee.version = version
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.officer_name = arena.text(officerName)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AllocateCasesReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__AllocateCasesReply.self, probation__allocation__v1__allocate_cases_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__AllocateCasesReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.CaseChoiceResult(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__AllocateCasesReply.self)
        unsafe probation__allocation__v1__allocate_cases_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseChoiceResult.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListUncoveredOfficersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListUncoveredOfficersRequest.self, probation__allocation__v1__list_uncovered_officers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListUncoveredOfficersRequest.self)
        unsafe self.team = CRead.text(c.pointee.team)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListUncoveredOfficersRequest.self)
        unsafe probation__allocation__v1__list_uncovered_officers_request__init(c)
        unsafe c.pointee.team = arena.text(team)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.UncoveredOfficer: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__UncoveredOfficer.self, probation__allocation__v1__uncovered_officer__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__UncoveredOfficer.self)
        unsafe self.officer = c.pointee.officer.map { unsafe Wire.Officer(reading: $0) }
        unsafe self.cases = c.pointee.cases
        unsafe self.knownOn = CRead.text(c.pointee.known_on)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__UncoveredOfficer.self)
        unsafe probation__allocation__v1__uncovered_officer__init(c)
        unsafe c.pointee.officer = officer.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Officer.self) }
        unsafe c.pointee.cases = cases
        unsafe c.pointee.known_on = arena.text(knownOn)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListUncoveredOfficersReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListUncoveredOfficersReply.self, probation__allocation__v1__list_uncovered_officers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListUncoveredOfficersReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.UncoveredOfficer(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListUncoveredOfficersReply.self)
        unsafe probation__allocation__v1__list_uncovered_officers_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__UncoveredOfficer.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListExceptionsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListExceptionsRequest.self, probation__allocation__v1__list_exceptions_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListExceptionsRequest.self)
        unsafe self.team = CRead.text(c.pointee.team)
        unsafe self.kind = c.pointee.kind
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListExceptionsRequest.self)
        unsafe probation__allocation__v1__list_exceptions_request__init(c)
        unsafe c.pointee.team = arena.text(team)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseException: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseException.self, probation__allocation__v1__case_exception__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseException.self)
        unsafe self.kind = c.pointee.kind
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
        unsafe self.gradeName = CRead.text(c.pointee.grade_name)
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseException.self)
        unsafe probation__allocation__v1__case_exception__init(c)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.officer_name = arena.text(officerName)
        unsafe c.pointee.grade_name = arena.text(gradeName)
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ExceptionCount: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ExceptionCount.self, probation__allocation__v1__exception_count__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ExceptionCount.self)
        unsafe self.kind = c.pointee.kind
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.count = c.pointee.count
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ExceptionCount.self)
        unsafe probation__allocation__v1__exception_count__init(c)
        unsafe c.pointee.kind = kind
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.count = count
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListExceptionsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListExceptionsReply.self, probation__allocation__v1__list_exceptions_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListExceptionsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.CaseException(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.counts = CRead.array(c.pointee.n_counts, c.pointee.counts) { unsafe Wire.ExceptionCount(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListExceptionsReply.self)
        unsafe probation__allocation__v1__list_exceptions_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseException.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.n_counts = counts.count
        unsafe c.pointee.counts = arena.array(counts) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__ExceptionCount.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListRejectsRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListRejectsRequest.self, probation__allocation__v1__list_rejects_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListRejectsRequest.self)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListRejectsRequest.self)
        unsafe probation__allocation__v1__list_rejects_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Reject: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__Reject.self, probation__allocation__v1__reject__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__Reject.self)
        unsafe self.file = CRead.text(c.pointee.file)
        unsafe self.line = c.pointee.line
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.eventNumber = CRead.text(c.pointee.event_number)
        unsafe self.findings = CRead.array(c.pointee.n_findings, c.pointee.findings) { unsafe Wire.IntakeFinding(reading: $0!) }
        unsafe self.firstSeenAt = CRead.text(c.pointee.first_seen_at)
        unsafe self.lastSeenAt = CRead.text(c.pointee.last_seen_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__Reject.self)
        unsafe probation__allocation__v1__reject__init(c)
        unsafe c.pointee.file = arena.text(file)
        unsafe c.pointee.line = line
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.event_number = arena.text(eventNumber)
        unsafe c.pointee.n_findings = findings.count
        unsafe c.pointee.findings = arena.array(findings) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeFinding.self)) }
        unsafe c.pointee.first_seen_at = arena.text(firstSeenAt)
        unsafe c.pointee.last_seen_at = arena.text(lastSeenAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListRejectsReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListRejectsReply.self, probation__allocation__v1__list_rejects_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListRejectsReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Reject(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListRejectsReply.self)
        unsafe probation__allocation__v1__list_rejects_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__Reject.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListChangesRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListChangesRequest.self, probation__allocation__v1__list_changes_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListChangesRequest.self)
        unsafe self.since = CRead.text(c.pointee.since)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListChangesRequest.self)
        unsafe probation__allocation__v1__list_changes_request__init(c)
        unsafe c.pointee.since = arena.text(since)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseChange: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseChange.self, probation__allocation__v1__case_change__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseChange.self)
        unsafe self.summary = c.pointee.summary.map { unsafe Wire.CaseSummary(reading: $0) }
        unsafe self.changedAt = CRead.text(c.pointee.changed_at)
        unsafe self.changes = CRead.array(c.pointee.n_changes, c.pointee.changes) { unsafe Wire.IntakeFinding(reading: $0!) }
        unsafe self.told = CRead.text(c.pointee.told)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseChange.self)
        unsafe probation__allocation__v1__case_change__init(c)
        unsafe c.pointee.summary = summary.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseSummary.self) }
        unsafe c.pointee.changed_at = arena.text(changedAt)
        unsafe c.pointee.n_changes = changes.count
        unsafe c.pointee.changes = arena.array(changes) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__IntakeFinding.self)) }
        unsafe c.pointee.told = arena.text(told)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListChangesReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__ListChangesReply.self, probation__allocation__v1__list_changes_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__ListChangesReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.CaseChange(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.since = CRead.text(c.pointee.since)
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__ListChangesReply.self)
        unsafe probation__allocation__v1__list_changes_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__CaseChange.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.since = arena.text(since)
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.StaffMember: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__StaffMember.self, probation__allocation__v1__staff_member__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__StaffMember.self)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.sex = CRead.text(c.pointee.sex)
        unsafe self.grade = CRead.text(c.pointee.grade)
        unsafe self.ftePercent = c.pointee.fte_percent
        unsafe self.site = CRead.text(c.pointee.site)
        unsafe self.skills = CRead.array(c.pointee.n_skills, c.pointee.skills) { unsafe CRead.text($0) }
        unsafe self.startedOn = CRead.text(c.pointee.started_on)
        unsafe self.endsOn = CRead.text(c.pointee.ends_on)
        unsafe self.absence = CRead.text(c.pointee.absence)
        unsafe self.training = CRead.array(c.pointee.n_training, c.pointee.training) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__StaffMember.self)
        unsafe probation__allocation__v1__staff_member__init(c)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.sex = arena.text(sex)
        unsafe c.pointee.grade = arena.text(grade)
        unsafe c.pointee.fte_percent = ftePercent
        unsafe c.pointee.site = arena.text(site)
        unsafe c.pointee.n_skills = skills.count
        unsafe c.pointee.skills = arena.array(skills) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.started_on = arena.text(startedOn)
        unsafe c.pointee.ends_on = arena.text(endsOn)
        unsafe c.pointee.absence = arena.text(absence)
        unsafe c.pointee.n_training = training.count
        unsafe c.pointee.training = arena.array(training) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SiteEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__SiteEntry.self, probation__allocation__v1__site_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__SiteEntry.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.type = CRead.text(c.pointee.type)
        unsafe self.town = CRead.text(c.pointee.town)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__SiteEntry.self)
        unsafe probation__allocation__v1__site_entry__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.type = arena.text(type)
        unsafe c.pointee.town = arena.text(town)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PrisonEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PrisonEntry.self, probation__allocation__v1__prison_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PrisonEntry.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.role = CRead.text(c.pointee.role)
        unsafe self.holds = CRead.text(c.pointee.holds)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PrisonEntry.self)
        unsafe probation__allocation__v1__prison_entry__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.role = arena.text(role)
        unsafe c.pointee.holds = arena.text(holds)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.LoadRegistersRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__LoadRegistersRequest.self, probation__allocation__v1__load_registers_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__LoadRegistersRequest.self)
        unsafe self.staff = CRead.array(c.pointee.n_staff, c.pointee.staff) { unsafe Wire.StaffMember(reading: $0!) }
        unsafe self.sites = CRead.array(c.pointee.n_sites, c.pointee.sites) { unsafe Wire.SiteEntry(reading: $0!) }
        unsafe self.prisons = CRead.array(c.pointee.n_prisons, c.pointee.prisons) { unsafe Wire.PrisonEntry(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__LoadRegistersRequest.self)
        unsafe probation__allocation__v1__load_registers_request__init(c)
        unsafe c.pointee.n_staff = staff.count
        unsafe c.pointee.staff = arena.array(staff) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__StaffMember.self)) }
        unsafe c.pointee.n_sites = sites.count
        unsafe c.pointee.sites = arena.array(sites) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__SiteEntry.self)) }
        unsafe c.pointee.n_prisons = prisons.count
        unsafe c.pointee.prisons = arena.array(prisons) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__PrisonEntry.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.LoadRegistersReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__LoadRegistersReply.self, probation__allocation__v1__load_registers_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__LoadRegistersReply.self)
        unsafe self.staff = c.pointee.staff
        unsafe self.sites = c.pointee.sites
        unsafe self.prisons = c.pointee.prisons
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__LoadRegistersReply.self)
        unsafe probation__allocation__v1__load_registers_reply__init(c)
        unsafe c.pointee.staff = staff
        unsafe c.pointee.sites = sites
        unsafe c.pointee.prisons = prisons
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.CaseNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__CaseNotice.self, probation__allocation__v1__case_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__CaseNotice.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.eventNumber = c.pointee.event_number
        unsafe self.state = Wire.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.band = Wire.ColourBand(rawValue: Int32(truncatingIfNeeded: c.pointee.band.rawValue))
        unsafe self.requirements = CRead.array(c.pointee.n_requirements, c.pointee.requirements) { unsafe CRead.text($0) }
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.person = c.pointee.person.map { unsafe Wire.PersonNotice(reading: $0) }
        unsafe self.sentence = c.pointee.sentence.map { unsafe Wire.SentenceNotice(reading: $0) }
        unsafe self.riskOfSeriousHarm = Wire.RiskOfSeriousHarm(rawValue: Int32(truncatingIfNeeded: c.pointee.risk_of_serious_harm.rawValue))
        unsafe self.officerName = CRead.text(c.pointee.officer_name)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__CaseNotice.self)
        unsafe probation__allocation__v1__case_notice__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.event_number = eventNumber
        unsafe c.pointee.state = Probation__Allocation__V1__CaseState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.band = Probation__Allocation__V1__ColourBand(rawValue: .init(truncatingIfNeeded: band.rawValue))
        unsafe c.pointee.n_requirements = requirements.count
        unsafe c.pointee.requirements = arena.array(requirements) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.person = person.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__PersonNotice.self) }
        unsafe c.pointee.sentence = sentence.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Allocation__V1__SentenceNotice.self) }
        unsafe c.pointee.risk_of_serious_harm = Probation__Allocation__V1__RiskOfSeriousHarm(rawValue: .init(truncatingIfNeeded: riskOfSeriousHarm.rawValue))
        unsafe c.pointee.officer_name = arena.text(officerName)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PersonNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__PersonNotice.self, probation__allocation__v1__person_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__PersonNotice.self)
        unsafe self.nomsNumber = CRead.text(c.pointee.noms_number)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.dateOfBirth = CRead.text(c.pointee.date_of_birth)
        unsafe self.sex = CRead.text(c.pointee.sex)
        unsafe self.language = CRead.text(c.pointee.language)
        unsafe self.town = CRead.text(c.pointee.town)
        unsafe self.postcodeDistrict = CRead.text(c.pointee.postcode_district)
        unsafe self.employment = CRead.text(c.pointee.employment)
        unsafe self.flags = CRead.array(c.pointee.n_flags, c.pointee.flags) { unsafe CRead.text($0) }
        unsafe self.disability = CRead.text(c.pointee.disability)
        unsafe self.weapons = CRead.text(c.pointee.weapons)
        unsafe self.restrainingOrder = CRead.text(c.pointee.restraining_order)
        unsafe self.dependants = CRead.text(c.pointee.dependants)
        unsafe self.exclusionZones = CRead.array(c.pointee.n_exclusion_zones, c.pointee.exclusion_zones) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__PersonNotice.self)
        unsafe probation__allocation__v1__person_notice__init(c)
        unsafe c.pointee.noms_number = arena.text(nomsNumber)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.date_of_birth = arena.text(dateOfBirth)
        unsafe c.pointee.sex = arena.text(sex)
        unsafe c.pointee.language = arena.text(language)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.postcode_district = arena.text(postcodeDistrict)
        unsafe c.pointee.employment = arena.text(employment)
        unsafe c.pointee.n_flags = flags.count
        unsafe c.pointee.flags = arena.array(flags) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.disability = arena.text(disability)
        unsafe c.pointee.weapons = arena.text(weapons)
        unsafe c.pointee.restraining_order = arena.text(restrainingOrder)
        unsafe c.pointee.dependants = arena.text(dependants)
        unsafe c.pointee.n_exclusion_zones = exclusionZones.count
        unsafe c.pointee.exclusion_zones = arena.array(exclusionZones) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RestrictionNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__RestrictionNotice.self, probation__allocation__v1__restriction_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__RestrictionNotice.self)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.revision = c.pointee.revision
        unsafe self.allowed = CRead.array(c.pointee.n_allowed, c.pointee.allowed) { unsafe CRead.text($0) }
        unsafe self.excluded = CRead.array(c.pointee.n_excluded, c.pointee.excluded) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__RestrictionNotice.self)
        unsafe probation__allocation__v1__restriction_notice__init(c)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.n_allowed = allowed.count
        unsafe c.pointee.allowed = arena.array(allowed) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_excluded = excluded.count
        unsafe c.pointee.excluded = arena.array(excluded) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SentenceNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__SentenceNotice.self, probation__allocation__v1__sentence_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__SentenceNotice.self)
        unsafe self.type = Wire.SentenceType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.lengthMonths = c.pointee.length_months
        unsafe self.releaseOn = CRead.text(c.pointee.release_on)
        unsafe self.prison = CRead.text(c.pointee.prison)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__SentenceNotice.self)
        unsafe probation__allocation__v1__sentence_notice__init(c)
        unsafe c.pointee.type = Probation__Allocation__V1__SentenceType(rawValue: .init(truncatingIfNeeded: type.rawValue))
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.length_months = lengthMonths
        unsafe c.pointee.release_on = arena.text(releaseOn)
        unsafe c.pointee.prison = arena.text(prison)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.DeliveryNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Allocation__V1__DeliveryNotice.self, probation__allocation__v1__delivery_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Allocation__V1__DeliveryNotice.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.kind = CRead.text(c.pointee.kind)
        unsafe self.state = Wire.DeliveryState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.unit = Wire.DeliveryUnit(rawValue: Int32(truncatingIfNeeded: c.pointee.unit.rawValue))
        unsafe self.ordered = c.pointee.ordered
        unsafe self.done = c.pointee.done
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Allocation__V1__DeliveryNotice.self)
        unsafe probation__allocation__v1__delivery_notice__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.kind = arena.text(kind)
        unsafe c.pointee.state = Probation__Allocation__V1__DeliveryState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.unit = Probation__Allocation__V1__DeliveryUnit(rawValue: .init(truncatingIfNeeded: unit.rawValue))
        unsafe c.pointee.ordered = ordered
        unsafe c.pointee.done = done
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `probation.allocation.v1.Allocation`, for rules that name each; the raw value is the contract's name.
package enum AllocationMethod: String, ServiceMethod {
    package static let service = "Allocation"

    case previewBanding = "PreviewBanding"
    case previewDueDate = "PreviewDueDate"
    case receiveCase = "ReceiveCase"
    case startImport = "StartImport"
    case importCases = "ImportCases"
    case uploadCases = "UploadCases"
    case finishImport = "FinishImport"
    case loadRegisters = "LoadRegisters"
    case listCases = "ListCases"
    case readCase = "ReadCase"
    case supplyAssessment = "SupplyAssessment"
    case requestAssessment = "RequestAssessment"
    case decideCircumstance = "DecideCircumstance"
    case markNearMiss = "MarkNearMiss"
    case restrictPerson = "RestrictPerson"
    case recordExclusionZones = "RecordExclusionZones"
    case listEscalations = "ListEscalations"
    case acknowledgeEscalation = "AcknowledgeEscalation"
    case decideEscalation = "DecideEscalation"
    case listRejects = "ListRejects"
    case listChanges = "ListChanges"
    case searchAudit = "SearchAudit"
    case listTeams = "ListTeams"
    case listOfficers = "ListOfficers"
    case readOfficer = "ReadOfficer"
    case compareOfficers = "CompareOfficers"
    case allocateCase = "AllocateCase"
    case undoAllocation = "UndoAllocation"
    case proposeAllocations = "ProposeAllocations"
    case allocateCases = "AllocateCases"
    case listUncoveredOfficers = "ListUncoveredOfficers"
    case recordReduction = "RecordReduction"
    case endReduction = "EndReduction"
    case recordTraining = "RecordTraining"
    case listExceptions = "ListExceptions"
    case recordCover = "RecordCover"
    case endCover = "EndCover"
    case judgeCase = "JudgeCase"
    case recordArtefact = "RecordArtefact"
    case recordPreference = "RecordPreference"
    case escalateCase = "EscalateCase"
    case countersignEscalation = "CountersignEscalation"
    case requestTransfer = "RequestTransfer"
    case moveTransfer = "MoveTransfer"
    case listTransfers = "ListTransfers"
    case readPolicy = "ReadPolicy"
}

/// `probation.allocation.v1.Allocation`: what its handlers answer, each call in the form in which it is let in.
package protocol AllocationHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func previewBanding(_ request: Wire.PreviewBandingRequest, _ call: Context) async throws -> Wire.PreviewBandingReply
    func previewDueDate(_ request: Wire.PreviewDueDateRequest, _ call: Context) async throws -> Wire.PreviewDueDateReply
    func receiveCase(_ request: Wire.ReceiveCaseRequest, _ call: Context) async throws -> Wire.ReceiveCaseReply
    func startImport(_ request: Wire.StartImportRequest, _ call: Context) async throws -> Wire.StartImportReply
    func importCases(_ request: Wire.ImportCasesRequest, _ call: Context) async throws -> Wire.ImportCasesReply
    func uploadCases(_ items: ItemStream<Wire.ImportCasesRequest>, _ call: Context) async throws -> ItemStream<Wire.ImportCasesReply>
    func finishImport(_ request: Wire.FinishImportRequest, _ call: Context) async throws -> Wire.FinishImportReply
    func loadRegisters(_ request: Wire.LoadRegistersRequest, _ call: Context) async throws -> Wire.LoadRegistersReply
    func listCases(_ request: Wire.ListCasesRequest, _ call: Context) async throws -> Wire.ListCasesReply
    func readCase(_ request: Wire.ReadCaseRequest, _ call: Context) async throws -> Wire.ReadCaseReply
    func supplyAssessment(_ request: Wire.SupplyAssessmentRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func requestAssessment(_ request: Wire.RequestAssessmentRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func decideCircumstance(_ request: Wire.DecideCircumstanceRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func markNearMiss(_ request: Wire.MarkNearMissRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func restrictPerson(_ request: Wire.RestrictPersonRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func recordExclusionZones(_ request: Wire.RecordExclusionZonesRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func listEscalations(_ request: Wire.ListEscalationsRequest, _ call: Context) async throws -> Wire.ListEscalationsReply
    func acknowledgeEscalation(_ request: Wire.AcknowledgeEscalationRequest, _ call: Context) async throws -> Wire.EscalationCommandReply
    func decideEscalation(_ request: Wire.DecideEscalationRequest, _ call: Context) async throws -> Wire.EscalationCommandReply
    func listRejects(_ request: Wire.ListRejectsRequest, _ call: Context) async throws -> Wire.ListRejectsReply
    func listChanges(_ request: Wire.ListChangesRequest, _ call: Context) async throws -> Wire.ListChangesReply
    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Context) async throws -> Wire.SearchAuditReply
    func listTeams(_ request: Wire.ListTeamsRequest, _ call: Context) async throws -> Wire.ListTeamsReply
    func listOfficers(_ request: Wire.ListOfficersRequest, _ call: Context) async throws -> Wire.ListOfficersReply
    func readOfficer(_ request: Wire.ReadOfficerRequest, _ call: Context) async throws -> Wire.ReadOfficerReply
    func compareOfficers(_ request: Wire.CompareOfficersRequest, _ call: Context) async throws -> Wire.CompareOfficersReply
    func allocateCase(_ request: Wire.AllocateCaseRequest, _ call: Context) async throws -> Wire.AllocateCaseReply
    func undoAllocation(_ request: Wire.UndoAllocationRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func proposeAllocations(_ request: Wire.ProposeAllocationsRequest, _ call: Context) async throws -> Wire.ProposeAllocationsReply
    func allocateCases(_ request: Wire.AllocateCasesRequest, _ call: Context) async throws -> Wire.AllocateCasesReply
    func listUncoveredOfficers(_ request: Wire.ListUncoveredOfficersRequest, _ call: Context) async throws -> Wire.ListUncoveredOfficersReply
    func recordReduction(_ request: Wire.RecordReductionRequest, _ call: Context) async throws -> Wire.RecordReductionReply
    func endReduction(_ request: Wire.EndReductionRequest, _ call: Context) async throws -> Wire.RecordReductionReply
    func recordTraining(_ request: Wire.RecordTrainingRequest, _ call: Context) async throws -> Wire.RecordTrainingReply
    func listExceptions(_ request: Wire.ListExceptionsRequest, _ call: Context) async throws -> Wire.ListExceptionsReply
    func recordCover(_ request: Wire.RecordCoverRequest, _ call: Context) async throws -> Wire.RecordCoverReply
    func endCover(_ request: Wire.EndCoverRequest, _ call: Context) async throws -> Wire.RecordCoverReply
    func judgeCase(_ request: Wire.JudgeCaseRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func recordArtefact(_ request: Wire.RecordArtefactRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func recordPreference(_ request: Wire.RecordPreferenceRequest, _ call: Context) async throws -> Wire.CaseCommandReply
    func escalateCase(_ request: Wire.EscalateCaseRequest, _ call: Context) async throws -> Wire.EscalationCommandReply
    func countersignEscalation(_ request: Wire.CountersignEscalationRequest, _ call: Context) async throws -> Wire.EscalationCommandReply
    func requestTransfer(_ request: Wire.RequestTransferRequest, _ call: Context) async throws -> Wire.TransferCommandReply
    func moveTransfer(_ request: Wire.MoveTransferRequest, _ call: Context) async throws -> Wire.TransferCommandReply
    func listTransfers(_ request: Wire.ListTransfersRequest, _ call: Context) async throws -> Wire.ListTransfersReply
    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Context) async throws -> Wire.ReadPolicyReply
}

/// `probation.allocation.v1.Allocation`: what its client asks.
package protocol AllocationAPI: AllocationHandlers where Context == Call {}

/// Calls `probation.allocation.v1.Allocation` over a channel.
package struct AllocationClient: AllocationAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func previewBanding(_ request: Wire.PreviewBandingRequest, _ call: Call) async throws -> Wire.PreviewBandingReply {
        try await channel.unary(AllocationMethods.previewBanding, request, call)
    }
    package func previewDueDate(_ request: Wire.PreviewDueDateRequest, _ call: Call) async throws -> Wire.PreviewDueDateReply {
        try await channel.unary(AllocationMethods.previewDueDate, request, call)
    }
    package func receiveCase(_ request: Wire.ReceiveCaseRequest, _ call: Call) async throws -> Wire.ReceiveCaseReply {
        try await channel.unary(AllocationMethods.receiveCase, request, call)
    }
    package func startImport(_ request: Wire.StartImportRequest, _ call: Call) async throws -> Wire.StartImportReply {
        try await channel.unary(AllocationMethods.startImport, request, call)
    }
    package func importCases(_ request: Wire.ImportCasesRequest, _ call: Call) async throws -> Wire.ImportCasesReply {
        try await channel.unary(AllocationMethods.importCases, request, call)
    }
    package func uploadCases(_ items: ItemStream<Wire.ImportCasesRequest>, _ call: Call) async throws -> ItemStream<Wire.ImportCasesReply> {
        try await channel.bidirectional(AllocationMethods.uploadCases, items, call)
    }
    package func finishImport(_ request: Wire.FinishImportRequest, _ call: Call) async throws -> Wire.FinishImportReply {
        try await channel.unary(AllocationMethods.finishImport, request, call)
    }
    package func loadRegisters(_ request: Wire.LoadRegistersRequest, _ call: Call) async throws -> Wire.LoadRegistersReply {
        try await channel.unary(AllocationMethods.loadRegisters, request, call)
    }
    package func listCases(_ request: Wire.ListCasesRequest, _ call: Call) async throws -> Wire.ListCasesReply {
        try await channel.unary(AllocationMethods.listCases, request, call)
    }
    package func readCase(_ request: Wire.ReadCaseRequest, _ call: Call) async throws -> Wire.ReadCaseReply {
        try await channel.unary(AllocationMethods.readCase, request, call)
    }
    package func supplyAssessment(_ request: Wire.SupplyAssessmentRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.supplyAssessment, request, call)
    }
    package func requestAssessment(_ request: Wire.RequestAssessmentRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.requestAssessment, request, call)
    }
    package func decideCircumstance(_ request: Wire.DecideCircumstanceRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.decideCircumstance, request, call)
    }
    package func markNearMiss(_ request: Wire.MarkNearMissRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.markNearMiss, request, call)
    }
    package func restrictPerson(_ request: Wire.RestrictPersonRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.restrictPerson, request, call)
    }
    package func recordExclusionZones(_ request: Wire.RecordExclusionZonesRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.recordExclusionZones, request, call)
    }
    package func listEscalations(_ request: Wire.ListEscalationsRequest, _ call: Call) async throws -> Wire.ListEscalationsReply {
        try await channel.unary(AllocationMethods.listEscalations, request, call)
    }
    package func acknowledgeEscalation(_ request: Wire.AcknowledgeEscalationRequest, _ call: Call) async throws -> Wire.EscalationCommandReply {
        try await channel.unary(AllocationMethods.acknowledgeEscalation, request, call)
    }
    package func decideEscalation(_ request: Wire.DecideEscalationRequest, _ call: Call) async throws -> Wire.EscalationCommandReply {
        try await channel.unary(AllocationMethods.decideEscalation, request, call)
    }
    package func listRejects(_ request: Wire.ListRejectsRequest, _ call: Call) async throws -> Wire.ListRejectsReply {
        try await channel.unary(AllocationMethods.listRejects, request, call)
    }
    package func listChanges(_ request: Wire.ListChangesRequest, _ call: Call) async throws -> Wire.ListChangesReply {
        try await channel.unary(AllocationMethods.listChanges, request, call)
    }
    package func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try await channel.unary(AllocationMethods.searchAudit, request, call)
    }
    package func listTeams(_ request: Wire.ListTeamsRequest, _ call: Call) async throws -> Wire.ListTeamsReply {
        try await channel.unary(AllocationMethods.listTeams, request, call)
    }
    package func listOfficers(_ request: Wire.ListOfficersRequest, _ call: Call) async throws -> Wire.ListOfficersReply {
        try await channel.unary(AllocationMethods.listOfficers, request, call)
    }
    package func readOfficer(_ request: Wire.ReadOfficerRequest, _ call: Call) async throws -> Wire.ReadOfficerReply {
        try await channel.unary(AllocationMethods.readOfficer, request, call)
    }
    package func compareOfficers(_ request: Wire.CompareOfficersRequest, _ call: Call) async throws -> Wire.CompareOfficersReply {
        try await channel.unary(AllocationMethods.compareOfficers, request, call)
    }
    package func allocateCase(_ request: Wire.AllocateCaseRequest, _ call: Call) async throws -> Wire.AllocateCaseReply {
        try await channel.unary(AllocationMethods.allocateCase, request, call)
    }
    package func undoAllocation(_ request: Wire.UndoAllocationRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.undoAllocation, request, call)
    }
    package func proposeAllocations(_ request: Wire.ProposeAllocationsRequest, _ call: Call) async throws -> Wire.ProposeAllocationsReply {
        try await channel.unary(AllocationMethods.proposeAllocations, request, call)
    }
    package func allocateCases(_ request: Wire.AllocateCasesRequest, _ call: Call) async throws -> Wire.AllocateCasesReply {
        try await channel.unary(AllocationMethods.allocateCases, request, call)
    }
    package func listUncoveredOfficers(_ request: Wire.ListUncoveredOfficersRequest, _ call: Call) async throws -> Wire.ListUncoveredOfficersReply {
        try await channel.unary(AllocationMethods.listUncoveredOfficers, request, call)
    }
    package func recordReduction(_ request: Wire.RecordReductionRequest, _ call: Call) async throws -> Wire.RecordReductionReply {
        try await channel.unary(AllocationMethods.recordReduction, request, call)
    }
    package func endReduction(_ request: Wire.EndReductionRequest, _ call: Call) async throws -> Wire.RecordReductionReply {
        try await channel.unary(AllocationMethods.endReduction, request, call)
    }
    package func recordTraining(_ request: Wire.RecordTrainingRequest, _ call: Call) async throws -> Wire.RecordTrainingReply {
        try await channel.unary(AllocationMethods.recordTraining, request, call)
    }
    package func listExceptions(_ request: Wire.ListExceptionsRequest, _ call: Call) async throws -> Wire.ListExceptionsReply {
        try await channel.unary(AllocationMethods.listExceptions, request, call)
    }
    package func recordCover(_ request: Wire.RecordCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        try await channel.unary(AllocationMethods.recordCover, request, call)
    }
    package func endCover(_ request: Wire.EndCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        try await channel.unary(AllocationMethods.endCover, request, call)
    }
    package func judgeCase(_ request: Wire.JudgeCaseRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.judgeCase, request, call)
    }
    package func recordArtefact(_ request: Wire.RecordArtefactRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.recordArtefact, request, call)
    }
    package func recordPreference(_ request: Wire.RecordPreferenceRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try await channel.unary(AllocationMethods.recordPreference, request, call)
    }
    package func escalateCase(_ request: Wire.EscalateCaseRequest, _ call: Call) async throws -> Wire.EscalationCommandReply {
        try await channel.unary(AllocationMethods.escalateCase, request, call)
    }
    package func countersignEscalation(_ request: Wire.CountersignEscalationRequest, _ call: Call) async throws -> Wire.EscalationCommandReply {
        try await channel.unary(AllocationMethods.countersignEscalation, request, call)
    }
    package func requestTransfer(_ request: Wire.RequestTransferRequest, _ call: Call) async throws -> Wire.TransferCommandReply {
        try await channel.unary(AllocationMethods.requestTransfer, request, call)
    }
    package func moveTransfer(_ request: Wire.MoveTransferRequest, _ call: Call) async throws -> Wire.TransferCommandReply {
        try await channel.unary(AllocationMethods.moveTransfer, request, call)
    }
    package func listTransfers(_ request: Wire.ListTransfersRequest, _ call: Call) async throws -> Wire.ListTransfersReply {
        try await channel.unary(AllocationMethods.listTransfers, request, call)
    }
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        try await channel.unary(AllocationMethods.readPolicy, request, call)
    }
}

/// The methods of `probation.allocation.v1.Allocation`.
package enum AllocationMethods {
    package static let previewBanding = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "PreviewBanding", id: 2712815300,
        request: Wire.PreviewBandingRequest.descriptor, reply: Wire.PreviewBandingReply.descriptor,
        isIdempotent: true)
    package static let previewDueDate = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "PreviewDueDate", id: 713696571,
        request: Wire.PreviewDueDateRequest.descriptor, reply: Wire.PreviewDueDateReply.descriptor,
        isIdempotent: true)
    package static let receiveCase = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ReceiveCase", id: 1167967426,
        request: Wire.ReceiveCaseRequest.descriptor, reply: Wire.ReceiveCaseReply.descriptor,
        isIdempotent: false)
    package static let startImport = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "StartImport", id: 863742978,
        request: Wire.StartImportRequest.descriptor, reply: Wire.StartImportReply.descriptor,
        isIdempotent: false)
    package static let importCases = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ImportCases", id: 1386306893,
        request: Wire.ImportCasesRequest.descriptor, reply: Wire.ImportCasesReply.descriptor,
        isIdempotent: false)
    package static let uploadCases = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "UploadCases", id: 2747401741,
        request: Wire.ImportCasesRequest.descriptor, reply: Wire.ImportCasesReply.descriptor,
        isIdempotent: false, takesItems: true, givesItems: true)
    package static let finishImport = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "FinishImport", id: 1564364875,
        request: Wire.FinishImportRequest.descriptor, reply: Wire.FinishImportReply.descriptor,
        isIdempotent: false)
    package static let loadRegisters = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "LoadRegisters", id: 1939735481,
        request: Wire.LoadRegistersRequest.descriptor, reply: Wire.LoadRegistersReply.descriptor,
        isIdempotent: false)
    package static let listCases = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListCases", id: 3254090886,
        request: Wire.ListCasesRequest.descriptor, reply: Wire.ListCasesReply.descriptor,
        isIdempotent: true)
    package static let readCase = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ReadCase", id: 2743803357,
        request: Wire.ReadCaseRequest.descriptor, reply: Wire.ReadCaseReply.descriptor,
        isIdempotent: true)
    package static let supplyAssessment = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "SupplyAssessment", id: 1970171464,
        request: Wire.SupplyAssessmentRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let requestAssessment = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RequestAssessment", id: 2011495404,
        request: Wire.RequestAssessmentRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let decideCircumstance = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "DecideCircumstance", id: 1041095676,
        request: Wire.DecideCircumstanceRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let markNearMiss = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "MarkNearMiss", id: 3681327326,
        request: Wire.MarkNearMissRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let restrictPerson = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RestrictPerson", id: 2843392820,
        request: Wire.RestrictPersonRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let recordExclusionZones = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordExclusionZones", id: 3120798699,
        request: Wire.RecordExclusionZonesRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let listEscalations = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListEscalations", id: 3342910561,
        request: Wire.ListEscalationsRequest.descriptor, reply: Wire.ListEscalationsReply.descriptor,
        isIdempotent: true)
    package static let acknowledgeEscalation = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "AcknowledgeEscalation", id: 1857278778,
        request: Wire.AcknowledgeEscalationRequest.descriptor, reply: Wire.EscalationCommandReply.descriptor,
        isIdempotent: false)
    package static let decideEscalation = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "DecideEscalation", id: 1720547032,
        request: Wire.DecideEscalationRequest.descriptor, reply: Wire.EscalationCommandReply.descriptor,
        isIdempotent: false)
    package static let listRejects = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListRejects", id: 2578236431,
        request: Wire.ListRejectsRequest.descriptor, reply: Wire.ListRejectsReply.descriptor,
        isIdempotent: true)
    package static let listChanges = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListChanges", id: 2158877802,
        request: Wire.ListChangesRequest.descriptor, reply: Wire.ListChangesReply.descriptor,
        isIdempotent: true)
    package static let searchAudit = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "SearchAudit", id: 3210931336,
        request: Wire.SearchAuditRequest.descriptor, reply: Wire.SearchAuditReply.descriptor,
        isIdempotent: true)
    package static let listTeams = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListTeams", id: 3630805517,
        request: Wire.ListTeamsRequest.descriptor, reply: Wire.ListTeamsReply.descriptor,
        isIdempotent: true)
    package static let listOfficers = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListOfficers", id: 3256486238,
        request: Wire.ListOfficersRequest.descriptor, reply: Wire.ListOfficersReply.descriptor,
        isIdempotent: true)
    package static let readOfficer = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ReadOfficer", id: 783302325,
        request: Wire.ReadOfficerRequest.descriptor, reply: Wire.ReadOfficerReply.descriptor,
        isIdempotent: true)
    package static let compareOfficers = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "CompareOfficers", id: 1092230519,
        request: Wire.CompareOfficersRequest.descriptor, reply: Wire.CompareOfficersReply.descriptor,
        isIdempotent: true)
    package static let allocateCase = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "AllocateCase", id: 3920986146,
        request: Wire.AllocateCaseRequest.descriptor, reply: Wire.AllocateCaseReply.descriptor,
        isIdempotent: false)
    package static let undoAllocation = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "UndoAllocation", id: 1207730437,
        request: Wire.UndoAllocationRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let proposeAllocations = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ProposeAllocations", id: 198197288,
        request: Wire.ProposeAllocationsRequest.descriptor, reply: Wire.ProposeAllocationsReply.descriptor,
        isIdempotent: true)
    package static let allocateCases = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "AllocateCases", id: 968425347,
        request: Wire.AllocateCasesRequest.descriptor, reply: Wire.AllocateCasesReply.descriptor,
        isIdempotent: false)
    package static let listUncoveredOfficers = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListUncoveredOfficers", id: 3435025503,
        request: Wire.ListUncoveredOfficersRequest.descriptor, reply: Wire.ListUncoveredOfficersReply.descriptor,
        isIdempotent: true)
    package static let recordReduction = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordReduction", id: 3401498265,
        request: Wire.RecordReductionRequest.descriptor, reply: Wire.RecordReductionReply.descriptor,
        isIdempotent: false)
    package static let endReduction = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "EndReduction", id: 1043958707,
        request: Wire.EndReductionRequest.descriptor, reply: Wire.RecordReductionReply.descriptor,
        isIdempotent: false)
    package static let recordTraining = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordTraining", id: 346109366,
        request: Wire.RecordTrainingRequest.descriptor, reply: Wire.RecordTrainingReply.descriptor,
        isIdempotent: false)
    package static let listExceptions = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListExceptions", id: 3955621055,
        request: Wire.ListExceptionsRequest.descriptor, reply: Wire.ListExceptionsReply.descriptor,
        isIdempotent: true)
    package static let recordCover = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordCover", id: 1595017811,
        request: Wire.RecordCoverRequest.descriptor, reply: Wire.RecordCoverReply.descriptor,
        isIdempotent: false)
    package static let endCover = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "EndCover", id: 1092154045,
        request: Wire.EndCoverRequest.descriptor, reply: Wire.RecordCoverReply.descriptor,
        isIdempotent: false)
    package static let judgeCase = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "JudgeCase", id: 2353519100,
        request: Wire.JudgeCaseRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let recordArtefact = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordArtefact", id: 3328889382,
        request: Wire.RecordArtefactRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let recordPreference = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RecordPreference", id: 408875845,
        request: Wire.RecordPreferenceRequest.descriptor, reply: Wire.CaseCommandReply.descriptor,
        isIdempotent: false)
    package static let escalateCase = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "EscalateCase", id: 2710272745,
        request: Wire.EscalateCaseRequest.descriptor, reply: Wire.EscalationCommandReply.descriptor,
        isIdempotent: false)
    package static let countersignEscalation = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "CountersignEscalation", id: 574858671,
        request: Wire.CountersignEscalationRequest.descriptor, reply: Wire.EscalationCommandReply.descriptor,
        isIdempotent: false)
    package static let requestTransfer = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "RequestTransfer", id: 2463956053,
        request: Wire.RequestTransferRequest.descriptor, reply: Wire.TransferCommandReply.descriptor,
        isIdempotent: false)
    package static let moveTransfer = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "MoveTransfer", id: 1724244267,
        request: Wire.MoveTransferRequest.descriptor, reply: Wire.TransferCommandReply.descriptor,
        isIdempotent: false)
    package static let listTransfers = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ListTransfers", id: 2926104783,
        request: Wire.ListTransfersRequest.descriptor, reply: Wire.ListTransfersReply.descriptor,
        isIdempotent: true)
    package static let readPolicy = MethodDescriptor(
        service: "probation.allocation.v1.Allocation", name: "ReadPolicy", id: 1222861875,
        request: Wire.ReadPolicyRequest.descriptor, reply: Wire.ReadPolicyReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `probation.allocation.v1.Allocation` to whoever calls.
    package mutating func add(allocation handlers: some AllocationAPI) {
        add(allocation: handlers, through: NoInterceptor<AllocationMethod>())
    }

    /// Offers `probation.allocation.v1.Allocation`, an interceptor around every handler.
    package mutating func add<Handlers: AllocationHandlers>(
        allocation handlers: Handlers,
        through interceptor: some Interceptor<AllocationMethod, Handlers.Context>
    ) {
        add(AllocationMethods.previewBanding) { request, call in
            try await interceptor.intercept(.previewBanding, call) { try await handlers.previewBanding(request, $0) }
        }
        add(AllocationMethods.previewDueDate) { request, call in
            try await interceptor.intercept(.previewDueDate, call) { try await handlers.previewDueDate(request, $0) }
        }
        add(AllocationMethods.receiveCase) { request, call in
            try await interceptor.intercept(.receiveCase, call) { try await handlers.receiveCase(request, $0) }
        }
        add(AllocationMethods.startImport) { request, call in
            try await interceptor.intercept(.startImport, call) { try await handlers.startImport(request, $0) }
        }
        add(AllocationMethods.importCases) { request, call in
            try await interceptor.intercept(.importCases, call) { try await handlers.importCases(request, $0) }
        }
        add(AllocationMethods.uploadCases) { request, call in
            try await interceptor.intercept(.uploadCases, call) { try await handlers.uploadCases(request, $0) }
        }
        add(AllocationMethods.finishImport) { request, call in
            try await interceptor.intercept(.finishImport, call) { try await handlers.finishImport(request, $0) }
        }
        add(AllocationMethods.loadRegisters) { request, call in
            try await interceptor.intercept(.loadRegisters, call) { try await handlers.loadRegisters(request, $0) }
        }
        add(AllocationMethods.listCases) { request, call in
            try await interceptor.intercept(.listCases, call) { try await handlers.listCases(request, $0) }
        }
        add(AllocationMethods.readCase) { request, call in
            try await interceptor.intercept(.readCase, call) { try await handlers.readCase(request, $0) }
        }
        add(AllocationMethods.supplyAssessment) { request, call in
            try await interceptor.intercept(.supplyAssessment, call) { try await handlers.supplyAssessment(request, $0) }
        }
        add(AllocationMethods.requestAssessment) { request, call in
            try await interceptor.intercept(.requestAssessment, call) { try await handlers.requestAssessment(request, $0) }
        }
        add(AllocationMethods.decideCircumstance) { request, call in
            try await interceptor.intercept(.decideCircumstance, call) { try await handlers.decideCircumstance(request, $0) }
        }
        add(AllocationMethods.markNearMiss) { request, call in
            try await interceptor.intercept(.markNearMiss, call) { try await handlers.markNearMiss(request, $0) }
        }
        add(AllocationMethods.restrictPerson) { request, call in
            try await interceptor.intercept(.restrictPerson, call) { try await handlers.restrictPerson(request, $0) }
        }
        add(AllocationMethods.recordExclusionZones) { request, call in
            try await interceptor.intercept(.recordExclusionZones, call) { try await handlers.recordExclusionZones(request, $0) }
        }
        add(AllocationMethods.listEscalations) { request, call in
            try await interceptor.intercept(.listEscalations, call) { try await handlers.listEscalations(request, $0) }
        }
        add(AllocationMethods.acknowledgeEscalation) { request, call in
            try await interceptor.intercept(.acknowledgeEscalation, call) { try await handlers.acknowledgeEscalation(request, $0) }
        }
        add(AllocationMethods.decideEscalation) { request, call in
            try await interceptor.intercept(.decideEscalation, call) { try await handlers.decideEscalation(request, $0) }
        }
        add(AllocationMethods.listRejects) { request, call in
            try await interceptor.intercept(.listRejects, call) { try await handlers.listRejects(request, $0) }
        }
        add(AllocationMethods.listChanges) { request, call in
            try await interceptor.intercept(.listChanges, call) { try await handlers.listChanges(request, $0) }
        }
        add(AllocationMethods.searchAudit) { request, call in
            try await interceptor.intercept(.searchAudit, call) { try await handlers.searchAudit(request, $0) }
        }
        add(AllocationMethods.listTeams) { request, call in
            try await interceptor.intercept(.listTeams, call) { try await handlers.listTeams(request, $0) }
        }
        add(AllocationMethods.listOfficers) { request, call in
            try await interceptor.intercept(.listOfficers, call) { try await handlers.listOfficers(request, $0) }
        }
        add(AllocationMethods.readOfficer) { request, call in
            try await interceptor.intercept(.readOfficer, call) { try await handlers.readOfficer(request, $0) }
        }
        add(AllocationMethods.compareOfficers) { request, call in
            try await interceptor.intercept(.compareOfficers, call) { try await handlers.compareOfficers(request, $0) }
        }
        add(AllocationMethods.allocateCase) { request, call in
            try await interceptor.intercept(.allocateCase, call) { try await handlers.allocateCase(request, $0) }
        }
        add(AllocationMethods.undoAllocation) { request, call in
            try await interceptor.intercept(.undoAllocation, call) { try await handlers.undoAllocation(request, $0) }
        }
        add(AllocationMethods.proposeAllocations) { request, call in
            try await interceptor.intercept(.proposeAllocations, call) { try await handlers.proposeAllocations(request, $0) }
        }
        add(AllocationMethods.allocateCases) { request, call in
            try await interceptor.intercept(.allocateCases, call) { try await handlers.allocateCases(request, $0) }
        }
        add(AllocationMethods.listUncoveredOfficers) { request, call in
            try await interceptor.intercept(.listUncoveredOfficers, call) { try await handlers.listUncoveredOfficers(request, $0) }
        }
        add(AllocationMethods.recordReduction) { request, call in
            try await interceptor.intercept(.recordReduction, call) { try await handlers.recordReduction(request, $0) }
        }
        add(AllocationMethods.endReduction) { request, call in
            try await interceptor.intercept(.endReduction, call) { try await handlers.endReduction(request, $0) }
        }
        add(AllocationMethods.recordTraining) { request, call in
            try await interceptor.intercept(.recordTraining, call) { try await handlers.recordTraining(request, $0) }
        }
        add(AllocationMethods.listExceptions) { request, call in
            try await interceptor.intercept(.listExceptions, call) { try await handlers.listExceptions(request, $0) }
        }
        add(AllocationMethods.recordCover) { request, call in
            try await interceptor.intercept(.recordCover, call) { try await handlers.recordCover(request, $0) }
        }
        add(AllocationMethods.endCover) { request, call in
            try await interceptor.intercept(.endCover, call) { try await handlers.endCover(request, $0) }
        }
        add(AllocationMethods.judgeCase) { request, call in
            try await interceptor.intercept(.judgeCase, call) { try await handlers.judgeCase(request, $0) }
        }
        add(AllocationMethods.recordArtefact) { request, call in
            try await interceptor.intercept(.recordArtefact, call) { try await handlers.recordArtefact(request, $0) }
        }
        add(AllocationMethods.recordPreference) { request, call in
            try await interceptor.intercept(.recordPreference, call) { try await handlers.recordPreference(request, $0) }
        }
        add(AllocationMethods.escalateCase) { request, call in
            try await interceptor.intercept(.escalateCase, call) { try await handlers.escalateCase(request, $0) }
        }
        add(AllocationMethods.countersignEscalation) { request, call in
            try await interceptor.intercept(.countersignEscalation, call) { try await handlers.countersignEscalation(request, $0) }
        }
        add(AllocationMethods.requestTransfer) { request, call in
            try await interceptor.intercept(.requestTransfer, call) { try await handlers.requestTransfer(request, $0) }
        }
        add(AllocationMethods.moveTransfer) { request, call in
            try await interceptor.intercept(.moveTransfer, call) { try await handlers.moveTransfer(request, $0) }
        }
        add(AllocationMethods.listTransfers) { request, call in
            try await interceptor.intercept(.listTransfers, call) { try await handlers.listTransfers(request, $0) }
        }
        add(AllocationMethods.readPolicy) { request, call in
            try await interceptor.intercept(.readPolicy, call) { try await handlers.readPolicy(request, $0) }
        }
    }
}
