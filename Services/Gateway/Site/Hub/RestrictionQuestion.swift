import Messages
import RPC

/// Who may see a person: the accounts allowed and excluded, one a line.
struct RestrictionQuestion: CaseQuestion {
    static let name = CaseQuestionName.restriction

    let version: UInt32
    private var allowed = ""
    private var excluded = ""
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Who may see this person?"
    let button = "Record who may see this person"

    init(about caseFile: CaseFile, _ query: Form) {
        version = caseFile.reply.version
        let restriction = caseFile.reply.restriction ?? .init()
        allowed = restriction.allowed.joined(separator: "\n")
        excluded = restriction.excluded.joined(separator: "\n")
    }

    init(_ form: Form) {
        version = form.version
        allowed = form["allowed"] ?? ""
        excluded = form["excluded"] ?? ""
        reason = form.line("reason")
        checkText(allowed, "allowed")
        checkText(excluded, "excluded")
        require(reason, "reason", "Enter the reason")
    }

    func write(_ html: inout HTML) {
        html.element(
            "p",
            "While both lists are empty, everybody whose role allows it may see the person. All others see the CRN.")
        html.textArea(
            Field(
                "allowed", label: "Only these accounts", hint: "One account a line. Leave it empty for no such limit.",
                errors: errors), value: allowed)
        html.textArea(
            Field("excluded", label: "Never these accounts", hint: "One account a line.", errors: errors),
            value: excluded)
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let restriction = Wire.Restriction(allowed: allowed.accounts, excluded: excluded.accounts)
        _ = try await allocation.restrictPerson(
            .init(caseId: caseID, version: version, restriction: restriction, reason: reason), call)
    }

    func field(at path: String) -> String {
        if path.hasPrefix("restriction.allowed") { return "allowed" }
        if path.hasPrefix("restriction.excluded") { return "excluded" }
        return path == "reason" ? "reason" : ""
    }
}

extension String {
    /// The accounts that are named, one a line.
    fileprivate var accounts: [String] {
        split(whereSeparator: \.isNewline).map { String($0).trimmed.lowercased() }.nonEmpty
    }
}
