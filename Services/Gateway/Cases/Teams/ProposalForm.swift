import GatewayKit
import Messages

/// Which of the proposals are taken, and why: kept as it was filled in.
struct ProposalForm {
    static let choiceField = "choice"

    /// As the checkboxes have them.
    private let values: Set<String>?
    private(set) var choices: [Wire.CaseChoice] = []
    var reason: Wire.AllocationReason?
    private(set) var words = ""
    var errors: [FieldError] = []

    /// Before anything is filled in: everything that is proposed, for the reason that fits best.
    init() {
        values = nil
    }

    init(_ form: Form, isReallocation: Bool) throws(Refusal) {
        let values = form.all(Self.choiceField)
        self.values = Set(values)
        for value in values {
            guard let choice = Wire.CaseChoice(formValue: value) else { throw .unreadableForm }
            choices.append(choice)
        }
        let code = form.line("reason")
        reason = isReallocation ? Wire.AllocationReason.changes.first { $0.code == code } : .initialAllocation
        words = form.line("words")
        findErrors()
    }

    private mutating func findErrors() {
        if choices.isEmpty { add(Self.choiceField, "Select at least one case") }
        if choices.count > Limits.casesAllocatedAtOnce {
            add(Self.choiceField, "Select at most \(Limits.casesAllocatedAtOnce) cases")
        }
        if reason == nil { add("reason", "Select the reason") }
        if reason == .other, words.isEmpty { add("words", "Enter the reason") }
        if words.hasControlCharacters { add("words", "Reason must only hold what can be typed") }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    func isChosen(_ value: String) -> Bool { values?.contains(value) ?? true }

    var request: Wire.AllocateCasesRequest { .init(items: choices, reason: reason ?? .unspecified, words: words) }

    /// The field of the page for a field of the request; empty where there is none.
    static func field(at path: String) -> String {
        switch path {
        case "reason", "words": path
        default: path.hasPrefix("items") ? choiceField : ""
        }
    }
}

extension Wire.CaseChoice {
    /// As one checkbox has it: the case, its version as it was shown, and the officer.
    var formValue: String { "\(caseId) \(version) \(officer)" }

    init?(formValue: String) {
        let parts = formValue.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }), let version = UInt32(parts[1]) else { return nil }
        self.init(caseId: String(parts[0]), version: version, officer: String(parts[2]))
    }
}
