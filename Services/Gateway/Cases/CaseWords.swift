import GatewayKit
import Messages

// What the enums of cases are called, each once.

extension Wire.CaseState: Worded {
    package static let words: Words<Self> = [
        .awaitingDecision: "Awaiting a decision", .retainedByNps: "Retained by the NPS", .withNps: "With the NPS",
    ]

    /// Who has accepted the case, so that it is no longer ours to change; nil while it is ours.
    var taker: String? {
        switch self {
        case .withNps: "The NPS"
        case .transferred: "Another provider"
        case .pending, .awaitingDecision, .awaitingAllocation, .held, .escalated, .retainedByNps, .unspecified,
            .unrecognized:
            nil
        }
    }
}

extension Wire.SentenceType: Worded {
    package static let words: Words<Self> = [.postSentenceSupervision: "Post-sentence supervision"]
}

extension Wire.CaseRoute: Worded {
    package static let words: Words<Self> = [.unpaidWork: "Unpaid work alone", .nps: "The NPS"]
}

extension Wire.ClockKind: Worded {
    package static let words: Words<Self> = [
        .allocationDue: "Allocation", .firstAppointmentDue: "First appointment",
        .escalationAcknowledgement: "Acknowledgement by the NPS", .escalationDecision: "Decision by the NPS",
        .eligibilityQueryAnswer: "Answer to the eligibility query", .pendingChase: "Chasing what is missing",
        .reallocationDue: "Reallocation", .escalationCountersignature: "Countersignature of the escalation",
        .transferAcknowledgement: "Acknowledgement of the transfer", .transferCompletion: "Completion of the transfer",
        .countersignatureReview: "Review of the countersignature",
    ]
}

extension Wire.EscalationKind: Worded {
    package static let words: Words<Self> = [.risk: "Risk escalation"]
}

extension Wire.EscalationState: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [
        .raised: .red, .open: .red, .acknowledged: .yellow, .accepted: .green, .returned: .blue,
    ]

    /// Whether the NPS has yet to decide.
    var isOpen: Bool { self == .open || self == .acknowledged }
}

extension Wire.CapacityLevel: Coloured {
    package static let words: Words<Self> = [.unavailable: "Not available"]
    package static let colours: Colours = [.withinTarget: .green, .full: .yellow, .over: .red]
}

extension Wire.OfficerPresence: Worded { package static let words = Words<Self>() }

extension Wire.AllocationReason: Worded {
    package static let words: Words<Self> = [
        .initialAllocation: "First allocation", .heldOnReceipt: "Held when the case came in",
        .officerLeft: "Officer has left", .officerAbsent: "Officer is absent", .personsRequest: "The person’s request",
    ]

    /// Why a case may go from one officer to another, as a manager chooses.
    static let changes: [Self] = [
        .caseloadAdjustment, .changeInRisk, .changeOfAddress, .officerLeft, .officerAbsent, .riskToStaff,
        .transferIn, .personsRequest, .other,
    ]
}

extension Wire.TransferDirection: Worded { package static let words = Words<Self>() }

extension Wire.TransferParty: Worded {
    package static let words: Words<Self> = [
        .otherCrc: "Another CRC", .nps: "The NPS", .youth: "A youth offending team",
    ]
}

extension Wire.TransferState: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [
        .requested: .red, .acknowledged: .yellow, .accepted: .green, .refused: .blue,
    ]

    /// Whether it has yet to end.
    var isOpen: Bool { self == .requested || self == .acknowledged }
}

extension Wire.CoverRole: Worded { package static let words = Words<Self>() }

extension Wire.OfficerPreference: Worded {
    package static let words: Words<Self> = [
        .femaleOfficer: "A female officer", .maleOfficer: "A male officer", .none: "No preference",
    ]
}

extension Wire.EscalationGround: Worded {
    package static let words: Words<Self> = [
        .riskOfSeriousHarm: "The risk of serious harm may be high or very high", .mappa: "MAPPA level 2 or 3",
        .otherRisk: "Another increase in risk",
    ]
}

extension Wire.EligibilityVerdict: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [.eligible: .green, .withCountersignature: .yellow, .notEligible: .red]
}

extension Wire.Circumstance {
    /// As the pages name it.
    var label: String { CircumstanceChoice.all.first { $0.circumstance == self }?.label ?? "Not known" }
}

/// A column of the extract, as pages name it.
enum ColumnName {
    /// Columns whose name is more than its words; all others read as they are written.
    private static let special = [
        "crn": "CRN", "noms_number": "Prison number", "rosh": "Risk of serious harm", "ogrs3": "OGRS3 score",
        "sentenced_on": "Date of sentence", "length_months": "Length in months", "release_on": "Date of release",
        "received_on": "Date received",
    ]

    static func words(_ column: String) -> String {
        if let name = special[column] { return name }
        let words = column.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
