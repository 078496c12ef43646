import Messages

/// A value of the contract that pages name and addresses carry.
protocol Worded: Offered, CaseIterable {
    /// The value of what is not said.
    static var unspecified: Self { get }

    /// In words; nil for a number that this build has no name for.
    var word: String? { get }
}

extension Worded {
    /// In words, whatever it is.
    var wording: String { word ?? "Not known" }

    /// The word as an address has it: `awaiting-decision`.
    var code: String {
        let words = wording
        return String(unsafeUninitializedCapacity: words.utf8.count) { code in
            for (index, byte) in words.utf8.enumerated() {
                code[index] = byte == UInt8(ascii: " ") ? UInt8(ascii: "-") : byte.lowercased
            }
            return words.utf8.count
        }
    }

    /// Those that have a word.
    static var known: [Self] { allCases.filter { $0.word != nil } }

    /// The value of this code; nil where there is none.
    init?(code: String) {
        guard !code.isEmpty, let value = Self.known.first(where: { $0.code == code }) else { return nil }
        self = value
    }
}

extension UInt8 {
    /// The small letter of a capital one; any other byte as it is.
    fileprivate var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}

extension Wire.CaseState: Worded {
    var word: String? {
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
    var word: String? {
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
    var word: String? {
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
    var word: String? {
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
    var word: String? {
        switch self {
        case .risk: "Risk escalation"
        case .eligibilityQuery: "Eligibility query"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.EscalationState: Worded {
    var word: String? {
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
