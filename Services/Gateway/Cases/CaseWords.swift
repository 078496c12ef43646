import GatewayKit
import Messages

extension Wire.CaseState: Worded {
    package var word: String? {
        switch self {
        case .pending: "Pending"
        case .awaitingDecision: "Awaiting a decision"
        case .awaitingAllocation: "Awaiting allocation"
        case .held: "Held"
        case .escalated: "Escalated"
        case .retainedByNps: "Retained by the NPS"
        case .withNps: "With the NPS"
        case .transferred: "Transferred"
        case .unspecified, .unrecognized: nil
        }
    }

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
    package var word: String? {
        switch self {
        case .communityOrder: "Community order"
        case .suspendedSentenceOrder: "Suspended sentence order"
        case .licence: "Licence"
        case .custody: "Custody"
        case .postSentenceSupervision: "Post-sentence supervision"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.CaseRoute: Worded {
    package var word: String? {
        switch self {
        case .hub: "Hub"
        case .fieldTeam: "Field team"
        case .fieldManager: "Field manager"
        case .unpaidWork: "Unpaid work alone"
        case .nps: "The NPS"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.ClockKind: Worded {
    package var word: String? {
        switch self {
        case .allocationDue: "Allocation"
        case .firstAppointmentDue: "First appointment"
        case .escalationAcknowledgement: "Acknowledgement by the NPS"
        case .escalationDecision: "Decision by the NPS"
        case .eligibilityQueryAnswer: "Answer to the eligibility query"
        case .pendingChase: "Chasing what is missing"
        case .reallocationDue: "Reallocation"
        case .escalationCountersignature: "Countersignature of the escalation"
        case .transferAcknowledgement: "Acknowledgement of the transfer"
        case .transferCompletion: "Completion of the transfer"
        case .countersignatureReview: "Review of the countersignature"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.EscalationKind: Worded {
    package var word: String? {
        switch self {
        case .risk: "Risk escalation"
        case .eligibilityQuery: "Eligibility query"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.EscalationState: Worded {
    package var word: String? {
        switch self {
        case .open: "Open"
        case .acknowledged: "Acknowledged"
        case .accepted: "Accepted"
        case .returned: "Returned"
        case .raised: "Raised"
        case .withdrawn: "Withdrawn"
        case .unspecified, .unrecognized: nil
        }
    }

    /// Whether the NPS has yet to decide.
    var isOpen: Bool { self == .open || self == .acknowledged }
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
