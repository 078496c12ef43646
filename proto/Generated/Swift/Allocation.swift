// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.allocation.v1.RiskOfSeriousHarm`.
    package enum RiskOfSeriousHarm: Sendable, Hashable, CaseIterable {
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
    package enum Circumstance: Sendable, Hashable, CaseIterable {
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
    package enum ColourBand: Sendable, Hashable, CaseIterable {
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
    package enum BandingOutcome: Sendable, Hashable, CaseIterable {
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

/// `probation.allocation.v1.Allocation`: what its handler answers and its client asks.
package protocol AllocationAPI: Sendable {
    func previewBanding(_ request: Wire.PreviewBandingRequest, _ call: Call) async throws -> Wire.PreviewBandingReply
    func previewDueDate(_ request: Wire.PreviewDueDateRequest, _ call: Call) async throws -> Wire.PreviewDueDateReply
}

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
}

extension MethodTable {
    /// Offers `probation.allocation.v1.Allocation`.
    package mutating func add(allocation service: some AllocationAPI) {
        add(AllocationMethods.previewBanding) { try await service.previewBanding($0, $1) }
        add(AllocationMethods.previewDueDate) { try await service.previewDueDate($0, $1) }
    }
}
