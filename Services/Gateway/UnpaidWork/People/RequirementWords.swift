import GatewayKit
import Messages

extension Wire.RequirementState: Worded {
    package var word: String? {
        switch self {
        case .toAssess: "To assess"
        case .toPlace: "To place"
        case .toInstruct: "To instruct"
        case .working: "Working"
        case .completed: "Completed"
        case .withdrawn: "Withdrawn"
        case .unspecified, .unrecognized: nil
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .toAssess, .toPlace, .toInstruct: .yellow
        case .working: .blue
        case .completed: .green
        case .withdrawn, .unspecified, .unrecognized: .grey
        }
    }

    /// Whether there is nothing left to do about it.
    var isOver: Bool { self == .completed || self == .withdrawn }
}

extension Wire.Worklist: Worded {
    package var word: String? {
        switch self {
        case .toAssess: "To assess"
        case .toPlace: "To place"
        case .toInstruct: "To instruct"
        case .working: "Working"
        case .arrangeBy: "Arrange soon"
        case .reviewDue: "Review due"
        case .twelveMonths: "Twelve months"
        case .completed: "Completed"
        case .mine: "Mine"
        case .reoffer: "To offer another day"
        case .intensive: "Intensive"
        case .unspecified, .unrecognized: nil
        }
    }

    /// Who is on it, in one sentence.
    var purpose: String {
        switch self {
        case .toAssess: "People whose placement assessment is not complete."
        case .toPlace: "People who are assessed and have no appointment to come."
        case .toInstruct: "People who have an appointment and no instruction for it."
        case .working: "People who are placed and instructed."
        case .arrangeBy: "People whose first appointment must be arranged within two business days, or is late."
        case .reviewDue: "People whose six- or nine-month review is due."
        case .twelveMonths: "People whose twelve months are over, or may not last for the hours that are left."
        case .completed: "People who have worked all their hours."
        case .mine: "People whose responsible officer you are."
        case .reoffer: "People whom we stood down and who have no other day yet."
        case .intensive: "People who work four days a week and look for work on the fifth."
        case .unspecified, .unrecognized: "Everybody with unpaid work to do."
        }
    }
}

extension Wire.Known: Worded {
    package var word: String? {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .notEstablished: "Not established"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.AssessmentSource: Worded {
    package var word: String? {
        switch self {
        case .oasys: "OASys"
        case .preSentenceReport: "Pre-sentence report"
        case .interview: "Interview"
        case .officer: "Responsible officer"
        case .npsInformation: "Information from the NPS"
        case .policeCheck: "Police check"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.AssessmentQuestion: Worded {
    package var word: String? {
        switch self {
        case .weapons: "Weapons"
        case .threatsToOthers: "Threats to others"
        case .restrainingOrder: "Restraining order"
        case .sexualRisk: "Sexual risk"
        case .riskToChildren: "Risk to children"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.AdjustmentReason: Worded {
    package var word: String? {
        switch self {
        case .travelTime: "Travel time"
        case .courtReduction: "Reduced by the court"
        case .courtIncrease: "Increased by the court"
        case .recordingError: "Recording error"
        case .timeServedElsewhere: "Hours worked elsewhere"
        case .other: "Other"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.ReviewKind: Worded {
    package var word: String? {
        switch self {
        case .sixMonths: "Six-month review"
        case .nineMonths: "Nine-month review"
        case .extensionApplied: "Extension applied for"
        case .extensionGranted: "Extension granted"
        case .extensionRefused: "Extension refused"
        case .revocationApplied: "Revocation applied for"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.LedgerKind: Worded {
    package var word: String? {
        switch self {
        case .ordered: "Ordered"
        case .credited: "Credited"
        case .adjusted: "Adjusted"
        case .travel: "Travel time"
        case .reversed: "Taken back"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.InstructionMethod: Worded {
    package var word: String? {
        switch self {
        case .letter: "Letter"
        case .text: "Text message"
        case .inPerson: "In person"
        case .telephone: "Telephone"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.UnpaidWorkClockKind: Worded {
    package var word: String? {
        switch self {
        case .arrangeBy: "First appointment arranged"
        case .startBy: "Work started"
        case .sixMonthReview: "Six-month review"
        case .nineMonthReview: "Nine-month review"
        case .completeBy: "All hours worked"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.SuitabilityVerdict: Worded {
    package var word: String? {
        switch self {
        case .suitable: "Suitable"
        case .needsManager: "Needs a manager’s reason"
        case .refused: "Not possible"
        case .unspecified, .unrecognized: nil
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .suitable: .green
        case .needsManager: .yellow
        case .refused: .red
        case .unspecified, .unrecognized: .grey
        }
    }
}
