/// What somebody was sentenced to, numbered as in the contract.
package enum SentenceKind: Int, Sendable, CaseIterable {
    case communityOrder = 1
    case suspendedSentenceOrder, licence, custody, postSentenceSupervision
}

/// Under which law a failure to comply is dealt with, numbered as in the contract.
package enum Regime: Int, Sendable, CaseIterable {
    case communityOrder = 1
    case suspendedSentenceOrder, supervisionDefaultOrder, postSentenceSupervision, licence

    /// Unpaid work of somebody who is supervised after a sentence was ordered because they broke that supervision.
    ///
    /// - Parameter requirement: what was failed to comply with, as the extract writes it.
    package init(_ sentence: SentenceKind, requirement: String) {
        self =
            switch sentence {
            case .communityOrder: .communityOrder
            case .suspendedSentenceOrder: .suspendedSentenceOrder
            case .licence, .custody: .licence
            case .postSentenceSupervision:
                requirement == Requirement.unpaidWork.rawValue ? .supervisionDefaultOrder : .postSentenceSupervision
            }
    }

    /// As a sentence has it: `your community order`.
    package var name: String {
        switch self {
        case .communityOrder: "community order"
        case .suspendedSentenceOrder: "suspended sentence order"
        case .supervisionDefaultOrder: "supervision default order"
        case .postSentenceSupervision: "post-sentence supervision"
        case .licence: "licence"
        }
    }

    package var law: String {
        switch self {
        case .communityOrder: "Criminal Justice Act 2003, schedule 8, paragraphs 5 and 6."
        case .suspendedSentenceOrder: "Criminal Justice Act 2003, schedule 12, paragraphs 4 and 5."
        case .supervisionDefaultOrder: "Criminal Justice Act 2003, schedule 19A, paragraph 7."
        case .postSentenceSupervision: "Criminal Justice Act 2003, section 256AC."
        case .licence: "Criminal Justice Act 2003, section 254."
        }
    }

    /// Whether a warning may be given: no law has one for the others.
    package var hasWarnings: Bool {
        switch self {
        case .communityOrder, .suspendedSentenceOrder, .postSentenceSupervision: true
        case .supervisionDefaultOrder, .licence: false
        }
    }
}

/// What an order requires, by the code that the extract writes.
package enum Requirement: String, Sendable, CaseIterable {
    case unpaidWork = "UPW"
    case rehabilitationActivity = "RAR"
    case programme = "PROG"
    case drugRehabilitation = "DRR"
    case alcoholTreatment = "ATR"
    case mentalHealthTreatment = "MHTR"
    case attendanceCentre = "AC"

    /// As a sentence has it: `your unpaid work requirement`.
    package var name: String {
        switch self {
        case .unpaidWork: "unpaid work"
        case .rehabilitationActivity: "rehabilitation activity"
        case .programme: "programme"
        case .drugRehabilitation: "drug rehabilitation"
        case .alcoholTreatment: "alcohol treatment"
        case .mentalHealthTreatment: "mental health treatment"
        case .attendanceCentre: "attendance centre"
        }
    }
}
