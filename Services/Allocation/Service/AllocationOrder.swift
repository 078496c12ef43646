import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC

/// What a manager has ordered: who is to hold a case, and what was said about it.
struct AllocationOrder: Sendable {
    let officer: String
    /// Nil where the order leaves it to the case whether it is the first allocation.
    var reason: AllocationReason?
    var reasonWords = ""
    var overrideReason = ""
    var overloadReason = ""
    var countersignature: Countersignature?
    /// Whether the officer need not be the first of the ranking: somebody has looked through proposals.
    var isProposed = false

    /// All that was written, for the case's history and the audit trail.
    var words: String {
        let texts = [reasonWords, overrideReason, overloadReason].filter { !$0.isBlank }
        return texts.enumerated().filter { !texts.prefix($0.offset).contains($0.element) }.map(\.element)
            .joined(separator: " ")
    }
}

extension AllocationOrder {
    init(_ request: Wire.AllocateCaseRequest) throws(Status) {
        try CommandText.require(
            request.officer, "officer", "Choose an officer.", limit: CommandText.nameCharacters)
        for (text, field) in [
            (request.words, "words"), (request.overrideReason, "overrideReason"),
            (request.overloadReason, "overloadReason"),
        ] {
            try CommandText.check(text, field)
        }
        officer = request.officer
        reason = try Self.reason(request.reason, "reason")
        reasonWords = request.words
        overrideReason = request.overrideReason
        overloadReason = request.overloadReason
        countersignature = try request.countersignature.flatMap(Countersignature.init)
    }

    /// Nil for one that is left out.
    static func reason(_ wire: Wire.AllocationReason, _ field: String) throws(Status) -> AllocationReason? {
        guard wire != .unspecified else { return nil }
        return try choice(wire, field, "There is no such reason.") as AllocationReason
    }

    /// The reason, as it fits a case that somebody holds or nobody does.
    func reason(for event: StoredEvent) throws(Status) -> AllocationReason {
        guard event.facts.currentOfficer != nil else {
            return reason == .transferIn ? .transferIn : .initialAllocation
        }
        guard let reason, AllocationReason.forReallocation.contains(reason) else {
            throw .invalid("reason", .required, "Select why the case goes to another officer.")
        }
        guard reason != .other || !reasonWords.isBlank else {
            throw .invalid("words", .required, "Enter the reason.")
        }
        return reason
    }
}

extension Countersignature {
    /// Nil where nothing of it is filled in.
    fileprivate init?(_ wire: Wire.Countersignature) throws(Status) {
        guard !wire.manager.isBlank || !wire.reason.isBlank || !wire.reviewOn.isEmpty else { return nil }
        let field = "countersignature"
        try CommandText.require(
            wire.manager, "\(field).manager", "Select the manager who countersigns.", limit: CommandText.nameCharacters)
        try CommandText.require(wire.reason, "\(field).reason", "Enter why the manager countersigns.")
        let day = try CommandText.day(wire.reviewOn, "\(field).reviewOn", "Enter the date of the review.")
        self.init(manager: wire.manager, reason: wire.reason, reviewOn: day)
    }
}

extension Status {
    /// What a choice of an officer owes, field by field.
    init(_ faults: [ChoiceFault]) {
        let isBarred = faults.contains { if case .notEligible = $0 { true } else { false } }
        self.init(
            .failedPrecondition, faults.first?.sentence ?? "", reason: isBarred ? "NOT_ELIGIBLE" : "REASON_OWED")
        violations = faults.map { FieldViolation(field: $0.path, code: .required, message: $0.sentence) }
    }
}

extension ChoiceFault {
    /// The field of the request; of a countersignature, where one begins.
    fileprivate var path: String {
        switch self {
        case .countersignatureOwed: "countersignature.manager"
        case .reviewNotAhead: "countersignature.reviewOn"
        default: field
        }
    }
}
