import Messages

// What more than one audience says of failures to comply, and where it leads.

package extension Destination {
    static let failures = Destination(
        "/failures", "Failures to comply",
        "Decide whether a failure to attend or comply is acceptable, and see what is owed for it.")

    static func path(toFailure failureID: String) -> String { "\(failures.path)/\(failureID.queryEncoded)" }

    /// The failures and warnings of a case's order.
    static func path(toOrderOf caseID: String) -> String { "/orders/\(caseID.queryEncoded)" }
}

extension Wire.Outcome: Coloured {
    package static let words: Words<Self> = [
        .attended: "Attended and complied", .notAttended: "Did not attend",
        .sentHomeService: "Sent home by the service", .sentHomeBehaviour: "Sent home for behaviour",
        .failedToComply: "Attended and failed to comply", .concurrentHours: "Attended, concurrent hours",
        .failedOtherInstruction: "Failed another instruction", .medical: "Absent, medical",
        .employment: "Absent, employment", .familyOrChildcare: "Absent, family or childcare",
        .courtOrLegal: "Absent, court or legal", .inCustody: "Absent, in custody",
        .rescheduledByService: "Rescheduled by the service", .rescheduledByPerson: "Rescheduled by the person",
        .professionalJudgement: "Absent, professional judgement",
    ]
    package static let colours: Colours = [
        .attended: .green, .concurrentHours: .green, .failureDeemedAcceptable: .green, .notAttended: .red,
        .failedToComply: .red, .sentHomeBehaviour: .red, .failedOtherInstruction: .red, .sentHomeService: .yellow,
        .stoodDown: .yellow,
    ]

    /// What the person who runs a session may record.
    package static let ofSupervisors: [Self] = [
        .attended, .failedToComply, .sentHomeBehaviour, .sentHomeService, .notAttended,
    ]

    /// What the office may record besides; standing down and deciding on a failure have forms of their own.
    package static let ofTheOffice: [Self] =
        ofSupervisors + acceptableAbsences + [
            .rescheduledByService, .rescheduledByPerson, .concurrentHours, .failedOtherInstruction, .suspended,
            .warrantOutstanding,
        ]

    /// What an absence may be recorded as that is no failure.
    package static let acceptableAbsences: [Self] = [
        .medical, .employment, .familyOrChildcare, .courtOrLegal, .inCustody, .professionalJudgement,
    ]

    /// Whether the person was there and worked, so that there is something to say of how.
    package var isWorked: Bool {
        switch self {
        case .attended, .failedToComply, .sentHomeBehaviour, .concurrentHours: true
        default: false
        }
    }

    /// Whether the person came, even if only to be sent home.
    package var isPresence: Bool { isWorked || self == .sentHomeService || self == .failureDeemedAcceptable }
}

extension Wire.FailureState: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [.undecided: .yellow, .acceptable: .green, .unacceptable: .red]
}

extension Wire.FailureStep: Worded {
    package static let words: Words<Self> = [.none: "Nothing more", .choice: "A person decides"]
}

extension String {
    /// What a requirement of this code is called; the code where it has no name, and supervision where there is none.
    package var requirementName: String {
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
    /// What followed or is to follow.
    package var outcomeOfDecision: String {
        [
            warnedOn.dayText.behind("Warned, from "), referredOn.dayText.behind("Referred on "),
            isStepOpen || warnedOn.isEmpty && referredOn.isEmpty ? step.word ?? "Nothing yet" : "",
        ].nonEmpty.joined(separator: ". ")
    }

    package var isStepOpen: Bool { step != .none && step != .unspecified }
}
