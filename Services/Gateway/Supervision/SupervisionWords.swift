import GatewayKit
import Messages

// What the enums of supervision are called, each once.

extension Wire.Evidence: Worded {
    package static let words: Words<Self> = [
        .selfCertificate: "Self-certificate", .doctorsCertificate: "Doctor’s certificate",
        .otherWritten: "Other written proof",
    ]
}

extension Wire.Regime: Worded {
    package static let words: Words<Self> = [.postSentenceSupervision: "Post-sentence supervision"]
}

extension Wire.WarningChannel: Worded { package static let words = Words<Self>() }

extension Wire.Decider: Worded {
    package static let words: Words<Self> = [
        .holder: "Responsible officer", .dutyManager: "The manager on duty: nobody holds the case",
        .npsOfficer: "NPS officer", .npsDuty: "The NPS’s duty inbox",
        .manager: "The manager: it was left undecided for seven days",
    ]
}

extension Wire.FailureClockKind: Worded {
    package static let words: Words<Self> = [
        .explanation: "The person says why", .evidence: "And proves it in writing",
    ]
}

extension Wire.Failure {
    /// Surname first; of somebody who may not be seen nothing but that.
    var name: String { surname.isEmpty ? "Restricted person" : surname + forenames.behind(", ") }

    /// Under which requirement, and where.
    var `where`: String { requirement.requirementName + place.behind(", ") }

    /// Whether what follows is still to be said or done.
    var isOpen: Bool { state == .unacceptable && referredOn.isEmpty && isStepOpen }

    /// Whether nobody but a person can say what follows.
    var isLeftToPerson: Bool { state == .unacceptable && (step == .choice || step == .recall) }

    func mayBeWarnedOf(under regime: Wire.Regime) -> Bool {
        let hasWarnings = [.communityOrder, .suspendedSentenceOrder, .postSentenceSupervision].contains(regime)
        return hasWarnings && state == .unacceptable && (step == .warning || step == .choice)
    }

    /// What is owed, and by when; nil where nothing is.
    var owed: (words: String, dueOn: String)? {
        switch state {
        case .undecided: ("Decision", decideBy)
        case .unacceptable where isStepOpen: (step.wording, step == .referral ? referBy : "")
        default: nil
        }
    }
}
