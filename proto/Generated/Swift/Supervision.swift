// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.supervision.v1.Regime`.
    package enum Regime: WireEnum {
        case unspecified
        case communityOrder
        case suspendedSentenceOrder
        case supervisionDefaultOrder
        case postSentenceSupervision
        case licence
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .communityOrder, .suspendedSentenceOrder, .supervisionDefaultOrder, .postSentenceSupervision, .licence]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .communityOrder
            case 2: .suspendedSentenceOrder
            case 3: .supervisionDefaultOrder
            case 4: .postSentenceSupervision
            case 5: .licence
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .communityOrder: 1
            case .suspendedSentenceOrder: 2
            case .supervisionDefaultOrder: 3
            case .postSentenceSupervision: 4
            case .licence: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.FailureState`.
    package enum FailureState: WireEnum {
        case unspecified
        case undecided
        case acceptable
        case unacceptable
        case withdrawn
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .undecided, .acceptable, .unacceptable, .withdrawn]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .undecided
            case 2: .acceptable
            case 3: .unacceptable
            case 4: .withdrawn
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .undecided: 1
            case .acceptable: 2
            case .unacceptable: 3
            case .withdrawn: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.FailureStep`.
    package enum FailureStep: WireEnum {
        case unspecified
        case warning
        case referral
        case none
        case recall
        case choice
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .warning, .referral, .none, .recall, .choice]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .warning
            case 2: .referral
            case 3: .none
            case 4: .recall
            case 5: .choice
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .warning: 1
            case .referral: 2
            case .none: 3
            case .recall: 4
            case .choice: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.Evidence`.
    package enum Evidence: WireEnum {
        case unspecified
        case none
        case selfCertificate
        case doctorsCertificate
        case otherWritten
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .none, .selfCertificate, .doctorsCertificate, .otherWritten]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .none
            case 2: .selfCertificate
            case 3: .doctorsCertificate
            case 4: .otherWritten
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .none: 1
            case .selfCertificate: 2
            case .doctorsCertificate: 3
            case .otherWritten: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.Decider`.
    package enum Decider: WireEnum {
        case unspecified
        case holder
        case dutyManager
        case npsOfficer
        case npsDuty
        case manager
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .holder, .dutyManager, .npsOfficer, .npsDuty, .manager]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .holder
            case 2: .dutyManager
            case 3: .npsOfficer
            case 4: .npsDuty
            case 5: .manager
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .holder: 1
            case .dutyManager: 2
            case .npsOfficer: 3
            case .npsDuty: 4
            case .manager: 5
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.WarningChannel`.
    package enum WarningChannel: WireEnum {
        case unspecified
        case handedOver
        case post
        case earlierRecord
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .handedOver, .post, .earlierRecord]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .handedOver
            case 2: .post
            case 3: .earlierRecord
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .handedOver: 1
            case .post: 2
            case .earlierRecord: 3
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.FailureClockKind`.
    package enum FailureClockKind: WireEnum {
        case unspecified
        case explanation
        case evidence
        case decision
        case referral
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .explanation, .evidence, .decision, .referral]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .explanation
            case 2: .evidence
            case 3: .decision
            case 4: .referral
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .explanation: 1
            case .evidence: 2
            case .decision: 3
            case .referral: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.FailureOrder`.
    package enum FailureOrder: WireEnum {
        case unspecified
        case day
        case name
        case requirement
        case decideBy
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .day, .name, .requirement, .decideBy]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .day
            case 2: .name
            case 3: .requirement
            case 4: .decideBy
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .day: 1
            case .name: 2
            case .requirement: 3
            case .decideBy: 4
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.supervision.v1.Failure`.
    package struct Failure: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var requirement: String = ""
        package var place: String = ""
        package var on: String = ""
        package var knownOn: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var state: Wire.FailureState = .unspecified
        package var step: Wire.FailureStep = .unspecified
        package var evidenceDueOn: String = ""
        package var decideBy: String = ""
        package var referBy: String = ""
        package var warnedOn: String = ""
        package var referredOn: String = ""
        package var decider: Wire.Decider = .unspecified
        package var deciderName: String = ""
        package var evidence: Wire.Evidence = .unspecified
        package var words: String = ""
        package var overdue: String = ""
        package var selfCertificates: UInt32 = 0
        package var recordedAs: Wire.Outcome = .unspecified

        package init(failureId: String = "", version: UInt32 = 0, caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", requirement: String = "", place: String = "", on: String = "", knownOn: String = "", outcome: Wire.Outcome = .unspecified, state: Wire.FailureState = .unspecified, step: Wire.FailureStep = .unspecified, evidenceDueOn: String = "", decideBy: String = "", referBy: String = "", warnedOn: String = "", referredOn: String = "", decider: Wire.Decider = .unspecified, deciderName: String = "", evidence: Wire.Evidence = .unspecified, words: String = "", overdue: String = "", selfCertificates: UInt32 = 0, recordedAs: Wire.Outcome = .unspecified) {
            self.failureId = failureId
            self.version = version
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.requirement = requirement
            self.place = place
            self.on = on
            self.knownOn = knownOn
            self.outcome = outcome
            self.state = state
            self.step = step
            self.evidenceDueOn = evidenceDueOn
            self.decideBy = decideBy
            self.referBy = referBy
            self.warnedOn = warnedOn
            self.referredOn = referredOn
            self.decider = decider
            self.deciderName = deciderName
            self.evidence = evidence
            self.words = words
            self.overdue = overdue
            self.selfCertificates = selfCertificates
            self.recordedAs = recordedAs
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.FailureClock`.
    package struct FailureClock: Sendable, Hashable {
        package var kind: Wire.FailureClockKind = .unspecified
        package var startedBy: String = ""
        package var startedOn: String = ""
        package var dueOn: String = ""
        package var metBy: String = ""
        package var metAt: String = ""
        package var voidBecause: String = ""

        package init(kind: Wire.FailureClockKind = .unspecified, startedBy: String = "", startedOn: String = "", dueOn: String = "", metBy: String = "", metAt: String = "", voidBecause: String = "") {
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
    /// `probation.supervision.v1.Warning`.
    package struct Warning: Sendable, Hashable {
        package var warningId: String = ""
        package var failureId: String = ""
        package var channel: Wire.WarningChannel = .unspecified
        package var sentOn: String = ""
        package var givenOn: String = ""
        package var text: String = ""
        package var issuedBy: String = ""
        package var isWithdrawn: Bool = false

        package init(warningId: String = "", failureId: String = "", channel: Wire.WarningChannel = .unspecified, sentOn: String = "", givenOn: String = "", text: String = "", issuedBy: String = "", isWithdrawn: Bool = false) {
            self.warningId = warningId
            self.failureId = failureId
            self.channel = channel
            self.sentOn = sentOn
            self.givenOn = givenOn
            self.text = text
            self.issuedBy = issuedBy
            self.isWithdrawn = isWithdrawn
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReadOrderRequest`.
    package struct ReadOrderRequest: Sendable, Hashable {
        package var caseId: String = ""

        package init(caseId: String = "") {
            self.caseId = caseId
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReadOrderReply`.
    package struct ReadOrderReply: Sendable, Hashable {
        package var caseId: String = ""
        package var crn: String = ""
        package var surname: String = ""
        package var forenames: String = ""
        package var regime: Wire.Regime = .unspecified
        package var sentencedOn: String = ""
        package var requirements: [String] = []
        package var officer: String = ""
        package var failures: [Wire.Failure] = []
        package var warnings: [Wire.Warning] = []

        package init(caseId: String = "", crn: String = "", surname: String = "", forenames: String = "", regime: Wire.Regime = .unspecified, sentencedOn: String = "", requirements: [String] = [], officer: String = "", failures: [Wire.Failure] = [], warnings: [Wire.Warning] = []) {
            self.caseId = caseId
            self.crn = crn
            self.surname = surname
            self.forenames = forenames
            self.regime = regime
            self.sentencedOn = sentencedOn
            self.requirements = requirements
            self.officer = officer
            self.failures = failures
            self.warnings = warnings
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.RecordFailureRequest`.
    package struct RecordFailureRequest: Sendable, Hashable {
        package var caseId: String = ""
        package var requirement: String = ""
        package var place: String = ""
        package var on: String = ""
        package var knownOn: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var notes: String = ""

        package init(caseId: String = "", requirement: String = "", place: String = "", on: String = "", knownOn: String = "", outcome: Wire.Outcome = .unspecified, notes: String = "") {
            self.caseId = caseId
            self.requirement = requirement
            self.place = place
            self.on = on
            self.knownOn = knownOn
            self.outcome = outcome
            self.notes = notes
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ListFailuresRequest`.
    package struct ListFailuresRequest: Sendable, Hashable {
        package var owedOnly: Bool = false
        package var mine: Bool = false
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""
        package var order: Wire.FailureOrder = .unspecified
        package var isReversed: Bool = false

        package init(owedOnly: Bool = false, mine: Bool = false, pageSize: UInt32 = 0, pageToken: String = "", order: Wire.FailureOrder = .unspecified, isReversed: Bool = false) {
            self.owedOnly = owedOnly
            self.mine = mine
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.order = order
            self.isReversed = isReversed
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ListFailuresReply`.
    package struct ListFailuresReply: Sendable, Hashable {
        package var items: [Wire.Failure] = []
        package var nextPageToken: String = ""
        package var total: UInt32 = 0
        package var previousPageToken: String = ""

        package init(items: [Wire.Failure] = [], nextPageToken: String = "", total: UInt32 = 0, previousPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
            self.total = total
            self.previousPageToken = previousPageToken
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReadFailureRequest`.
    package struct ReadFailureRequest: Sendable, Hashable {
        package var failureId: String = ""

        package init(failureId: String = "") {
            self.failureId = failureId
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReadFailureReply`.
    package struct ReadFailureReply: Sendable, Hashable {
        package var failure: Wire.Failure? = nil
        package var warnings: [Wire.Warning] = []
        package var earlier: [Wire.Failure] = []
        package var notes: String = ""
        package var recordedBy: String = ""
        package var clocks: [Wire.FailureClock] = []
        package var reasons: [String] = []
        package var regime: Wire.Regime = .unspecified
        package var isOwn: Bool = false

        package init(failure: Wire.Failure? = nil, warnings: [Wire.Warning] = [], earlier: [Wire.Failure] = [], notes: String = "", recordedBy: String = "", clocks: [Wire.FailureClock] = [], reasons: [String] = [], regime: Wire.Regime = .unspecified, isOwn: Bool = false) {
            self.failure = failure
            self.warnings = warnings
            self.earlier = earlier
            self.notes = notes
            self.recordedBy = recordedBy
            self.clocks = clocks
            self.reasons = reasons
            self.regime = regime
            self.isOwn = isOwn
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.DecideFailureRequest`.
    package struct DecideFailureRequest: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var isAcceptable: Bool = false
        package var outcome: Wire.Outcome = .unspecified
        package var evidence: Wire.Evidence = .unspecified
        package var words: String = ""

        package init(failureId: String = "", version: UInt32 = 0, isAcceptable: Bool = false, outcome: Wire.Outcome = .unspecified, evidence: Wire.Evidence = .unspecified, words: String = "") {
            self.failureId = failureId
            self.version = version
            self.isAcceptable = isAcceptable
            self.outcome = outcome
            self.evidence = evidence
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.IssueWarningRequest`.
    package struct IssueWarningRequest: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var channel: Wire.WarningChannel = .unspecified
        package var sentOn: String = ""
        package var circumstances: String = ""

        package init(failureId: String = "", version: UInt32 = 0, channel: Wire.WarningChannel = .unspecified, sentOn: String = "", circumstances: String = "") {
            self.failureId = failureId
            self.version = version
            self.channel = channel
            self.sentOn = sentOn
            self.circumstances = circumstances
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReferFailureRequest`.
    package struct ReferFailureRequest: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var words: String = ""

        package init(failureId: String = "", version: UInt32 = 0, words: String = "") {
            self.failureId = failureId
            self.version = version
            self.words = words
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.TakeNoActionRequest`.
    package struct TakeNoActionRequest: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var reason: String = ""

        package init(failureId: String = "", version: UInt32 = 0, reason: String = "") {
            self.failureId = failureId
            self.version = version
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.WithdrawFailureRequest`.
    package struct WithdrawFailureRequest: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var reason: String = ""

        package init(failureId: String = "", version: UInt32 = 0, reason: String = "") {
            self.failureId = failureId
            self.version = version
            self.reason = reason
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.FailureCommandReply`.
    package struct FailureCommandReply: Sendable, Hashable {
        package var failureId: String = ""
        package var version: UInt32 = 0
        package var state: Wire.FailureState = .unspecified
        package var step: Wire.FailureStep = .unspecified
        package var referBy: String = ""
        package var reasons: [String] = []

        package init(failureId: String = "", version: UInt32 = 0, state: Wire.FailureState = .unspecified, step: Wire.FailureStep = .unspecified, referBy: String = "", reasons: [String] = []) {
            self.failureId = failureId
            self.version = version
            self.state = state
            self.step = step
            self.referBy = referBy
            self.reasons = reasons
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.ReportedFailure`.
    package struct ReportedFailure: Sendable, Hashable {
        package var caseId: String = ""
        package var failureId: String = ""
        package var revision: UInt32 = 0
        package var requirement: String = ""
        package var place: String = ""
        package var on: String = ""
        package var knownOn: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var notes: String = ""
        package var isSensitive: Bool = false
        package var recordedBy: String = ""
        package var isTakenBack: Bool = false
        package var former: Wire.FormerDecision? = nil

        package init(caseId: String = "", failureId: String = "", revision: UInt32 = 0, requirement: String = "", place: String = "", on: String = "", knownOn: String = "", outcome: Wire.Outcome = .unspecified, notes: String = "", isSensitive: Bool = false, recordedBy: String = "", isTakenBack: Bool = false, former: Wire.FormerDecision? = nil) {
            self.caseId = caseId
            self.failureId = failureId
            self.revision = revision
            self.requirement = requirement
            self.place = place
            self.on = on
            self.knownOn = knownOn
            self.outcome = outcome
            self.notes = notes
            self.isSensitive = isSensitive
            self.recordedBy = recordedBy
            self.isTakenBack = isTakenBack
            self.former = former
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.FormerDecision`.
    package struct FormerDecision: Sendable, Hashable {
        package var state: Wire.FailureState = .unspecified
        package var evidence: Wire.Evidence = .unspecified
        package var words: String = ""
        package var decidedAt: String = ""
        package var decidedBy: String = ""
        package var warnedAt: String = ""
        package var referredAt: String = ""

        package init(state: Wire.FailureState = .unspecified, evidence: Wire.Evidence = .unspecified, words: String = "", decidedAt: String = "", decidedBy: String = "", warnedAt: String = "", referredAt: String = "") {
            self.state = state
            self.evidence = evidence
            self.words = words
            self.decidedAt = decidedAt
            self.decidedBy = decidedBy
            self.warnedAt = warnedAt
            self.referredAt = referredAt
        }

    }
}

extension Wire {
    /// `probation.supervision.v1.FailureNotice`.
    package struct FailureNotice: Sendable, Hashable {
        package var caseId: String = ""
        package var failureId: String = ""
        package var on: String = ""
        package var outcome: Wire.Outcome = .unspecified
        package var state: Wire.FailureState = .unspecified
        package var step: Wire.FailureStep = .unspecified
        package var decideBy: String = ""
        package var referBy: String = ""
        package var requirement: String = ""
        package var version: UInt32 = 0
        package var words: String = ""
        package var recordedAs: Wire.Outcome = .unspecified
        package var warnedOn: String = ""
        package var referredOn: String = ""
        package var decidedBy: String = ""

        package init(caseId: String = "", failureId: String = "", on: String = "", outcome: Wire.Outcome = .unspecified, state: Wire.FailureState = .unspecified, step: Wire.FailureStep = .unspecified, decideBy: String = "", referBy: String = "", requirement: String = "", version: UInt32 = 0, words: String = "", recordedAs: Wire.Outcome = .unspecified, warnedOn: String = "", referredOn: String = "", decidedBy: String = "") {
            self.caseId = caseId
            self.failureId = failureId
            self.on = on
            self.outcome = outcome
            self.state = state
            self.step = step
            self.decideBy = decideBy
            self.referBy = referBy
            self.requirement = requirement
            self.version = version
            self.words = words
            self.recordedAs = recordedAs
            self.warnedOn = warnedOn
            self.referredOn = referredOn
            self.decidedBy = decidedBy
        }

    }
}

extension Wire.Failure: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__Failure.self, probation__supervision__v1__failure__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__Failure.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.requirement = CRead.text(c.pointee.requirement)
        unsafe self.place = CRead.text(c.pointee.place)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.knownOn = CRead.text(c.pointee.known_on)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.state = Wire.FailureState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.step = Wire.FailureStep(rawValue: Int32(truncatingIfNeeded: c.pointee.step.rawValue))
        unsafe self.evidenceDueOn = CRead.text(c.pointee.evidence_due_on)
        unsafe self.decideBy = CRead.text(c.pointee.decide_by)
        unsafe self.referBy = CRead.text(c.pointee.refer_by)
        unsafe self.warnedOn = CRead.text(c.pointee.warned_on)
        unsafe self.referredOn = CRead.text(c.pointee.referred_on)
        unsafe self.decider = Wire.Decider(rawValue: Int32(truncatingIfNeeded: c.pointee.decider.rawValue))
        unsafe self.deciderName = CRead.text(c.pointee.decider_name)
        unsafe self.evidence = Wire.Evidence(rawValue: Int32(truncatingIfNeeded: c.pointee.evidence.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.overdue = CRead.text(c.pointee.overdue)
        unsafe self.selfCertificates = c.pointee.self_certificates
        unsafe self.recordedAs = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.recorded_as.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__Failure.self)
        unsafe probation__supervision__v1__failure__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.requirement = arena.text(requirement)
        unsafe c.pointee.place = arena.text(place)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.known_on = arena.text(knownOn)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.state = Probation__Supervision__V1__FailureState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.step = Probation__Supervision__V1__FailureStep(rawValue: .init(truncatingIfNeeded: step.rawValue))
        unsafe c.pointee.evidence_due_on = arena.text(evidenceDueOn)
        unsafe c.pointee.decide_by = arena.text(decideBy)
        unsafe c.pointee.refer_by = arena.text(referBy)
        unsafe c.pointee.warned_on = arena.text(warnedOn)
        unsafe c.pointee.referred_on = arena.text(referredOn)
        unsafe c.pointee.decider = Probation__Supervision__V1__Decider(rawValue: .init(truncatingIfNeeded: decider.rawValue))
        unsafe c.pointee.decider_name = arena.text(deciderName)
        unsafe c.pointee.evidence = Probation__Supervision__V1__Evidence(rawValue: .init(truncatingIfNeeded: evidence.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.overdue = arena.text(overdue)
        unsafe c.pointee.self_certificates = selfCertificates
        unsafe c.pointee.recorded_as = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: recordedAs.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FailureClock: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__FailureClock.self, probation__supervision__v1__failure_clock__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__FailureClock.self)
        unsafe self.kind = Wire.FailureClockKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe self.startedBy = CRead.text(c.pointee.started_by)
        unsafe self.startedOn = CRead.text(c.pointee.started_on)
        unsafe self.dueOn = CRead.text(c.pointee.due_on)
        unsafe self.metBy = CRead.text(c.pointee.met_by)
        unsafe self.metAt = CRead.text(c.pointee.met_at)
        unsafe self.voidBecause = CRead.text(c.pointee.void_because)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__FailureClock.self)
        unsafe probation__supervision__v1__failure_clock__init(c)
        unsafe c.pointee.kind = Probation__Supervision__V1__FailureClockKind(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.started_by = arena.text(startedBy)
        unsafe c.pointee.started_on = arena.text(startedOn)
        unsafe c.pointee.due_on = arena.text(dueOn)
        unsafe c.pointee.met_by = arena.text(metBy)
        unsafe c.pointee.met_at = arena.text(metAt)
        unsafe c.pointee.void_because = arena.text(voidBecause)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.Warning: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__Warning.self, probation__supervision__v1__warning__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__Warning.self)
        unsafe self.warningId = CRead.text(c.pointee.warning_id)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.channel = Wire.WarningChannel(rawValue: Int32(truncatingIfNeeded: c.pointee.channel.rawValue))
        unsafe self.sentOn = CRead.text(c.pointee.sent_on)
        unsafe self.givenOn = CRead.text(c.pointee.given_on)
        unsafe self.text = CRead.text(c.pointee.text)
        unsafe self.issuedBy = CRead.text(c.pointee.issued_by)
        unsafe self.isWithdrawn = (c.pointee.is_withdrawn != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__Warning.self)
        unsafe probation__supervision__v1__warning__init(c)
        unsafe c.pointee.warning_id = arena.text(warningId)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.channel = Probation__Supervision__V1__WarningChannel(rawValue: .init(truncatingIfNeeded: channel.rawValue))
        unsafe c.pointee.sent_on = arena.text(sentOn)
        unsafe c.pointee.given_on = arena.text(givenOn)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.issued_by = arena.text(issuedBy)
        unsafe c.pointee.is_withdrawn = (isWithdrawn ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadOrderRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReadOrderRequest.self, probation__supervision__v1__read_order_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReadOrderRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReadOrderRequest.self)
        unsafe probation__supervision__v1__read_order_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadOrderReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReadOrderReply.self, probation__supervision__v1__read_order_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReadOrderReply.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.surname = CRead.text(c.pointee.surname)
        unsafe self.forenames = CRead.text(c.pointee.forenames)
        unsafe self.regime = Wire.Regime(rawValue: Int32(truncatingIfNeeded: c.pointee.regime.rawValue))
        unsafe self.sentencedOn = CRead.text(c.pointee.sentenced_on)
        unsafe self.requirements = CRead.array(c.pointee.n_requirements, c.pointee.requirements) { unsafe CRead.text($0) }
        unsafe self.officer = CRead.text(c.pointee.officer)
        unsafe self.failures = CRead.array(c.pointee.n_failures, c.pointee.failures) { unsafe Wire.Failure(reading: $0!) }
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe Wire.Warning(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReadOrderReply.self)
        unsafe probation__supervision__v1__read_order_reply__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.surname = arena.text(surname)
        unsafe c.pointee.forenames = arena.text(forenames)
        unsafe c.pointee.regime = Probation__Supervision__V1__Regime(rawValue: .init(truncatingIfNeeded: regime.rawValue))
        unsafe c.pointee.sentenced_on = arena.text(sentencedOn)
        unsafe c.pointee.n_requirements = requirements.count
        unsafe c.pointee.requirements = arena.array(requirements) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.officer = arena.text(officer)
        unsafe c.pointee.n_failures = failures.count
        unsafe c.pointee.failures = arena.array(failures) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Failure.self)) }
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Warning.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.RecordFailureRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__RecordFailureRequest.self, probation__supervision__v1__record_failure_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__RecordFailureRequest.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.requirement = CRead.text(c.pointee.requirement)
        unsafe self.place = CRead.text(c.pointee.place)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.knownOn = CRead.text(c.pointee.known_on)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.notes = CRead.text(c.pointee.notes)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__RecordFailureRequest.self)
        unsafe probation__supervision__v1__record_failure_request__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.requirement = arena.text(requirement)
        unsafe c.pointee.place = arena.text(place)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.known_on = arena.text(knownOn)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.notes = arena.text(notes)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListFailuresRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ListFailuresRequest.self, probation__supervision__v1__list_failures_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ListFailuresRequest.self)
        unsafe self.owedOnly = (c.pointee.owed_only != 0)
        unsafe self.mine = (c.pointee.mine != 0)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
        unsafe self.order = Wire.FailureOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
        unsafe self.isReversed = (c.pointee.is_reversed != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ListFailuresRequest.self)
        unsafe probation__supervision__v1__list_failures_request__init(c)
        unsafe c.pointee.owed_only = (owedOnly ? 1 : 0)
        unsafe c.pointee.mine = (mine ? 1 : 0)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order = Probation__Supervision__V1__FailureOrder(rawValue: .init(truncatingIfNeeded: order.rawValue))
        unsafe c.pointee.is_reversed = (isReversed ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ListFailuresReply: ListReply {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ListFailuresReply.self, probation__supervision__v1__list_failures_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ListFailuresReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.Failure(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
        unsafe self.total = c.pointee.total
        unsafe self.previousPageToken = CRead.text(c.pointee.previous_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ListFailuresReply.self)
        unsafe probation__supervision__v1__list_failures_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Failure.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total = total
        unsafe c.pointee.previous_page_token = arena.text(previousPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadFailureRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReadFailureRequest.self, probation__supervision__v1__read_failure_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReadFailureRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReadFailureRequest.self)
        unsafe probation__supervision__v1__read_failure_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadFailureReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReadFailureReply.self, probation__supervision__v1__read_failure_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReadFailureReply.self)
        unsafe self.failure = c.pointee.failure.map { unsafe Wire.Failure(reading: $0) }
        unsafe self.warnings = CRead.array(c.pointee.n_warnings, c.pointee.warnings) { unsafe Wire.Warning(reading: $0!) }
        unsafe self.earlier = CRead.array(c.pointee.n_earlier, c.pointee.earlier) { unsafe Wire.Failure(reading: $0!) }
        unsafe self.notes = CRead.text(c.pointee.notes)
        unsafe self.recordedBy = CRead.text(c.pointee.recorded_by)
        unsafe self.clocks = CRead.array(c.pointee.n_clocks, c.pointee.clocks) { unsafe Wire.FailureClock(reading: $0!) }
        unsafe self.reasons = CRead.array(c.pointee.n_reasons, c.pointee.reasons) { unsafe CRead.text($0) }
        unsafe self.regime = Wire.Regime(rawValue: Int32(truncatingIfNeeded: c.pointee.regime.rawValue))
        unsafe self.isOwn = (c.pointee.is_own != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReadFailureReply.self)
        unsafe probation__supervision__v1__read_failure_reply__init(c)
        unsafe c.pointee.failure = failure.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Failure.self) }
        unsafe c.pointee.n_warnings = warnings.count
        unsafe c.pointee.warnings = arena.array(warnings) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Warning.self)) }
        unsafe c.pointee.n_earlier = earlier.count
        unsafe c.pointee.earlier = arena.array(earlier) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__Failure.self)) }
        unsafe c.pointee.notes = arena.text(notes)
        unsafe c.pointee.recorded_by = arena.text(recordedBy)
        unsafe c.pointee.n_clocks = clocks.count
        unsafe c.pointee.clocks = arena.array(clocks) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__FailureClock.self)) }
        unsafe c.pointee.n_reasons = reasons.count
        unsafe c.pointee.reasons = arena.array(reasons) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.regime = Probation__Supervision__V1__Regime(rawValue: .init(truncatingIfNeeded: regime.rawValue))
        unsafe c.pointee.is_own = (isOwn ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.DecideFailureRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__DecideFailureRequest.self, probation__supervision__v1__decide_failure_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__DecideFailureRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.isAcceptable = (c.pointee.is_acceptable != 0)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.evidence = Wire.Evidence(rawValue: Int32(truncatingIfNeeded: c.pointee.evidence.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__DecideFailureRequest.self)
        unsafe probation__supervision__v1__decide_failure_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.is_acceptable = (isAcceptable ? 1 : 0)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.evidence = Probation__Supervision__V1__Evidence(rawValue: .init(truncatingIfNeeded: evidence.rawValue))
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IssueWarningRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__IssueWarningRequest.self, probation__supervision__v1__issue_warning_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__IssueWarningRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.channel = Wire.WarningChannel(rawValue: Int32(truncatingIfNeeded: c.pointee.channel.rawValue))
        unsafe self.sentOn = CRead.text(c.pointee.sent_on)
        unsafe self.circumstances = CRead.text(c.pointee.circumstances)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__IssueWarningRequest.self)
        unsafe probation__supervision__v1__issue_warning_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.channel = Probation__Supervision__V1__WarningChannel(rawValue: .init(truncatingIfNeeded: channel.rawValue))
        unsafe c.pointee.sent_on = arena.text(sentOn)
        unsafe c.pointee.circumstances = arena.text(circumstances)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReferFailureRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReferFailureRequest.self, probation__supervision__v1__refer_failure_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReferFailureRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.words = CRead.text(c.pointee.words)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReferFailureRequest.self)
        unsafe probation__supervision__v1__refer_failure_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.words = arena.text(words)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.TakeNoActionRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__TakeNoActionRequest.self, probation__supervision__v1__take_no_action_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__TakeNoActionRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__TakeNoActionRequest.self)
        unsafe probation__supervision__v1__take_no_action_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.WithdrawFailureRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__WithdrawFailureRequest.self, probation__supervision__v1__withdraw_failure_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__WithdrawFailureRequest.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.reason = CRead.text(c.pointee.reason)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__WithdrawFailureRequest.self)
        unsafe probation__supervision__v1__withdraw_failure_request__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.reason = arena.text(reason)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FailureCommandReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__FailureCommandReply.self, probation__supervision__v1__failure_command_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__FailureCommandReply.self)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.version = c.pointee.version
        unsafe self.state = Wire.FailureState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.step = Wire.FailureStep(rawValue: Int32(truncatingIfNeeded: c.pointee.step.rawValue))
        unsafe self.referBy = CRead.text(c.pointee.refer_by)
        unsafe self.reasons = CRead.array(c.pointee.n_reasons, c.pointee.reasons) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__FailureCommandReply.self)
        unsafe probation__supervision__v1__failure_command_reply__init(c)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.version = version
        unsafe c.pointee.state = Probation__Supervision__V1__FailureState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.step = Probation__Supervision__V1__FailureStep(rawValue: .init(truncatingIfNeeded: step.rawValue))
        unsafe c.pointee.refer_by = arena.text(referBy)
        unsafe c.pointee.n_reasons = reasons.count
        unsafe c.pointee.reasons = arena.array(reasons) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReportedFailure: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__ReportedFailure.self, probation__supervision__v1__reported_failure__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__ReportedFailure.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.revision = c.pointee.revision
        unsafe self.requirement = CRead.text(c.pointee.requirement)
        unsafe self.place = CRead.text(c.pointee.place)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.knownOn = CRead.text(c.pointee.known_on)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.notes = CRead.text(c.pointee.notes)
        unsafe self.isSensitive = (c.pointee.is_sensitive != 0)
        unsafe self.recordedBy = CRead.text(c.pointee.recorded_by)
        unsafe self.isTakenBack = (c.pointee.is_taken_back != 0)
        unsafe self.former = c.pointee.former.map { unsafe Wire.FormerDecision(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__ReportedFailure.self)
        unsafe probation__supervision__v1__reported_failure__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.requirement = arena.text(requirement)
        unsafe c.pointee.place = arena.text(place)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.known_on = arena.text(knownOn)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.notes = arena.text(notes)
        unsafe c.pointee.is_sensitive = (isSensitive ? 1 : 0)
        unsafe c.pointee.recorded_by = arena.text(recordedBy)
        unsafe c.pointee.is_taken_back = (isTakenBack ? 1 : 0)
        unsafe c.pointee.former = former.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Probation__Supervision__V1__FormerDecision.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FormerDecision: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__FormerDecision.self, probation__supervision__v1__former_decision__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__FormerDecision.self)
        unsafe self.state = Wire.FailureState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.evidence = Wire.Evidence(rawValue: Int32(truncatingIfNeeded: c.pointee.evidence.rawValue))
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.decidedAt = CRead.text(c.pointee.decided_at)
        unsafe self.decidedBy = CRead.text(c.pointee.decided_by)
        unsafe self.warnedAt = CRead.text(c.pointee.warned_at)
        unsafe self.referredAt = CRead.text(c.pointee.referred_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__FormerDecision.self)
        unsafe probation__supervision__v1__former_decision__init(c)
        unsafe c.pointee.state = Probation__Supervision__V1__FailureState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.evidence = Probation__Supervision__V1__Evidence(rawValue: .init(truncatingIfNeeded: evidence.rawValue))
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.decided_at = arena.text(decidedAt)
        unsafe c.pointee.decided_by = arena.text(decidedBy)
        unsafe c.pointee.warned_at = arena.text(warnedAt)
        unsafe c.pointee.referred_at = arena.text(referredAt)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.FailureNotice: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Supervision__V1__FailureNotice.self, probation__supervision__v1__failure_notice__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Supervision__V1__FailureNotice.self)
        unsafe self.caseId = CRead.text(c.pointee.case_id)
        unsafe self.failureId = CRead.text(c.pointee.failure_id)
        unsafe self.on = CRead.text(c.pointee.on)
        unsafe self.outcome = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe self.state = Wire.FailureState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe self.step = Wire.FailureStep(rawValue: Int32(truncatingIfNeeded: c.pointee.step.rawValue))
        unsafe self.decideBy = CRead.text(c.pointee.decide_by)
        unsafe self.referBy = CRead.text(c.pointee.refer_by)
        unsafe self.requirement = CRead.text(c.pointee.requirement)
        unsafe self.version = c.pointee.version
        unsafe self.words = CRead.text(c.pointee.words)
        unsafe self.recordedAs = Wire.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.recorded_as.rawValue))
        unsafe self.warnedOn = CRead.text(c.pointee.warned_on)
        unsafe self.referredOn = CRead.text(c.pointee.referred_on)
        unsafe self.decidedBy = CRead.text(c.pointee.decided_by)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Supervision__V1__FailureNotice.self)
        unsafe probation__supervision__v1__failure_notice__init(c)
        unsafe c.pointee.case_id = arena.text(caseId)
        unsafe c.pointee.failure_id = arena.text(failureId)
        unsafe c.pointee.on = arena.text(on)
        unsafe c.pointee.outcome = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.state = Probation__Supervision__V1__FailureState(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.step = Probation__Supervision__V1__FailureStep(rawValue: .init(truncatingIfNeeded: step.rawValue))
        unsafe c.pointee.decide_by = arena.text(decideBy)
        unsafe c.pointee.refer_by = arena.text(referBy)
        unsafe c.pointee.requirement = arena.text(requirement)
        unsafe c.pointee.version = version
        unsafe c.pointee.words = arena.text(words)
        unsafe c.pointee.recorded_as = Probation__Common__V1__Outcome(rawValue: .init(truncatingIfNeeded: recordedAs.rawValue))
        unsafe c.pointee.warned_on = arena.text(warnedOn)
        unsafe c.pointee.referred_on = arena.text(referredOn)
        unsafe c.pointee.decided_by = arena.text(decidedBy)
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `probation.supervision.v1.Supervision`, for rules that name each; the raw value is the contract's name.
package enum SupervisionMethod: String, ServiceMethod {
    package static let service = "Supervision"

    case readPolicy = "ReadPolicy"
    case readOrder = "ReadOrder"
    case recordFailure = "RecordFailure"
    case listFailures = "ListFailures"
    case readFailure = "ReadFailure"
    case decideFailure = "DecideFailure"
    case issueWarning = "IssueWarning"
    case referFailure = "ReferFailure"
    case takeNoAction = "TakeNoAction"
    case withdrawFailure = "WithdrawFailure"
    case searchAudit = "SearchAudit"
}

/// `probation.supervision.v1.Supervision`: what its handlers answer, each call in the form in which it is let in.
package protocol SupervisionHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Context) async throws -> Wire.ReadPolicyReply
    func readOrder(_ request: Wire.ReadOrderRequest, _ call: Context) async throws -> Wire.ReadOrderReply
    func recordFailure(_ request: Wire.RecordFailureRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func listFailures(_ request: Wire.ListFailuresRequest, _ call: Context) async throws -> Wire.ListFailuresReply
    func readFailure(_ request: Wire.ReadFailureRequest, _ call: Context) async throws -> Wire.ReadFailureReply
    func decideFailure(_ request: Wire.DecideFailureRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func issueWarning(_ request: Wire.IssueWarningRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func referFailure(_ request: Wire.ReferFailureRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func takeNoAction(_ request: Wire.TakeNoActionRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func withdrawFailure(_ request: Wire.WithdrawFailureRequest, _ call: Context) async throws -> Wire.FailureCommandReply
    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Context) async throws -> Wire.SearchAuditReply
}

/// `probation.supervision.v1.Supervision`: what its client asks.
package protocol SupervisionAPI: SupervisionHandlers where Context == Call {}

/// Calls `probation.supervision.v1.Supervision` over a channel.
package struct SupervisionClient: SupervisionAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        try await channel.unary(SupervisionMethods.readPolicy, request, call)
    }
    package func readOrder(_ request: Wire.ReadOrderRequest, _ call: Call) async throws -> Wire.ReadOrderReply {
        try await channel.unary(SupervisionMethods.readOrder, request, call)
    }
    package func recordFailure(_ request: Wire.RecordFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.recordFailure, request, call)
    }
    package func listFailures(_ request: Wire.ListFailuresRequest, _ call: Call) async throws -> Wire.ListFailuresReply {
        try await channel.unary(SupervisionMethods.listFailures, request, call)
    }
    package func readFailure(_ request: Wire.ReadFailureRequest, _ call: Call) async throws -> Wire.ReadFailureReply {
        try await channel.unary(SupervisionMethods.readFailure, request, call)
    }
    package func decideFailure(_ request: Wire.DecideFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.decideFailure, request, call)
    }
    package func issueWarning(_ request: Wire.IssueWarningRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.issueWarning, request, call)
    }
    package func referFailure(_ request: Wire.ReferFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.referFailure, request, call)
    }
    package func takeNoAction(_ request: Wire.TakeNoActionRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.takeNoAction, request, call)
    }
    package func withdrawFailure(_ request: Wire.WithdrawFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try await channel.unary(SupervisionMethods.withdrawFailure, request, call)
    }
    package func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try await channel.unary(SupervisionMethods.searchAudit, request, call)
    }
}

/// The methods of `probation.supervision.v1.Supervision`.
package enum SupervisionMethods {
    package static let readPolicy = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "ReadPolicy", id: 2101542963,
        request: Wire.ReadPolicyRequest.descriptor, reply: Wire.ReadPolicyReply.descriptor,
        isIdempotent: true)
    package static let readOrder = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "ReadOrder", id: 2765919243,
        request: Wire.ReadOrderRequest.descriptor, reply: Wire.ReadOrderReply.descriptor,
        isIdempotent: true)
    package static let recordFailure = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "RecordFailure", id: 3383431018,
        request: Wire.RecordFailureRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let listFailures = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "ListFailures", id: 4178136966,
        request: Wire.ListFailuresRequest.descriptor, reply: Wire.ListFailuresReply.descriptor,
        isIdempotent: true)
    package static let readFailure = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "ReadFailure", id: 881567677,
        request: Wire.ReadFailureRequest.descriptor, reply: Wire.ReadFailureReply.descriptor,
        isIdempotent: true)
    package static let decideFailure = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "DecideFailure", id: 2680836481,
        request: Wire.DecideFailureRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let issueWarning = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "IssueWarning", id: 4028348880,
        request: Wire.IssueWarningRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let referFailure = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "ReferFailure", id: 3564754461,
        request: Wire.ReferFailureRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let takeNoAction = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "TakeNoAction", id: 3036314171,
        request: Wire.TakeNoActionRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let withdrawFailure = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "WithdrawFailure", id: 4222135835,
        request: Wire.WithdrawFailureRequest.descriptor, reply: Wire.FailureCommandReply.descriptor,
        isIdempotent: false)
    package static let searchAudit = MethodDescriptor(
        service: "probation.supervision.v1.Supervision", name: "SearchAudit", id: 837124232,
        request: Wire.SearchAuditRequest.descriptor, reply: Wire.SearchAuditReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `probation.supervision.v1.Supervision` to whoever calls.
    package mutating func add(supervision handlers: some SupervisionAPI) {
        add(supervision: handlers, through: NoInterceptor<SupervisionMethod>())
    }

    /// Offers `probation.supervision.v1.Supervision`, an interceptor around every handler.
    package mutating func add<Handlers: SupervisionHandlers>(
        supervision handlers: Handlers,
        through interceptor: some Interceptor<SupervisionMethod, Handlers.Context>
    ) {
        add(SupervisionMethods.readPolicy) { request, call in
            try await interceptor.intercept(.readPolicy, call) { try await handlers.readPolicy(request, $0) }
        }
        add(SupervisionMethods.readOrder) { request, call in
            try await interceptor.intercept(.readOrder, call) { try await handlers.readOrder(request, $0) }
        }
        add(SupervisionMethods.recordFailure) { request, call in
            try await interceptor.intercept(.recordFailure, call) { try await handlers.recordFailure(request, $0) }
        }
        add(SupervisionMethods.listFailures) { request, call in
            try await interceptor.intercept(.listFailures, call) { try await handlers.listFailures(request, $0) }
        }
        add(SupervisionMethods.readFailure) { request, call in
            try await interceptor.intercept(.readFailure, call) { try await handlers.readFailure(request, $0) }
        }
        add(SupervisionMethods.decideFailure) { request, call in
            try await interceptor.intercept(.decideFailure, call) { try await handlers.decideFailure(request, $0) }
        }
        add(SupervisionMethods.issueWarning) { request, call in
            try await interceptor.intercept(.issueWarning, call) { try await handlers.issueWarning(request, $0) }
        }
        add(SupervisionMethods.referFailure) { request, call in
            try await interceptor.intercept(.referFailure, call) { try await handlers.referFailure(request, $0) }
        }
        add(SupervisionMethods.takeNoAction) { request, call in
            try await interceptor.intercept(.takeNoAction, call) { try await handlers.takeNoAction(request, $0) }
        }
        add(SupervisionMethods.withdrawFailure) { request, call in
            try await interceptor.intercept(.withdrawFailure, call) { try await handlers.withdrawFailure(request, $0) }
        }
        add(SupervisionMethods.searchAudit) { request, call in
            try await interceptor.intercept(.searchAudit, call) { try await handlers.searchAudit(request, $0) }
        }
    }
}
