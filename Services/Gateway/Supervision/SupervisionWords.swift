import Messages

// What the enums of supervision are called, each once.

extension Wire.FailureState: Coloured {
    static let words = Words<Self>()
    static let colours: Colours = [.undecided: .yellow, .acceptable: .green, .unacceptable: .red]
}

extension Wire.FailureStep: Worded {
    static let words: Words<Self> = [.none: "Nothing more", .choice: "A person decides"]
}

extension Wire.Evidence: Worded {
    static let words: Words<Self> = [
        .selfCertificate: "Self-certificate", .doctorsCertificate: "Doctor’s certificate",
        .otherWritten: "Other written proof",
    ]
}

extension Wire.Regime: Worded { static let words = Words<Self>() }

extension Wire.WarningChannel: Worded { static let words = Words<Self>() }

extension Wire.Decider: Worded {
    static let words: Words<Self> = [
        .holder: "Responsible officer", .dutyManager: "The manager on duty: nobody holds the case",
        .npsOfficer: "NPS officer", .npsDuty: "The NPS’s duty inbox",
        .manager: "The manager: it was left undecided for seven days",
    ]
}

extension Wire.FailureClockKind: Worded {
    static let words: Words<Self> = [.explanation: "The person says why", .evidence: "And proves it in writing"]
}

extension String {
    /// What a requirement of this code is called; the code where it has no name, and supervision where there is none.
    var requirementName: String {
        switch self {
        case "": "Supervision"
        case "UPW": "Unpaid work"
        case "RAR": "Rehabilitation activity"
        case "PROG": "Accredited programme"
        case "DRR": "Drug rehabilitation"
        case "ATR": "Alcohol treatment"
        case "MHTR": "Mental health treatment"
        case "AC": "Attendance centre"
        case "TTG": "Resettlement through the gate"
        default: self
        }
    }
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

    /// What followed or is to follow.
    var outcomeOfDecision: String {
        [
            warnedOn.dayText.behind("Warned, from "), referredOn.dayText.behind("Referred on "),
            isStepOpen || warnedOn.isEmpty && referredOn.isEmpty ? step.word ?? "Nothing yet" : "",
        ].nonEmpty.joined(separator: ". ")
    }

    private var isStepOpen: Bool { step != .none && step != .unspecified }

    /// What is owed, and by when; nil where nothing is.
    var owed: (words: String, dueOn: String)? {
        switch state {
        case .undecided: ("Decision", decideBy)
        case .unacceptable where isStepOpen: (step.wording, step == .referral ? referBy : "")
        default: nil
        }
    }
}
