import GatewayKit
import Messages
import RPC

/// Who may see a person: the accounts allowed and excluded, each on a line or behind a comma.
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
        checkText(allowed, "allowed", Self.allowedLabel)
        checkText(excluded, "excluded", Self.excludedLabel)
        require(reason, "reason", "Reason", "Enter the reason")
    }

    private static let allowedLabel = "Only these accounts"
    private static let excludedLabel = "Never these accounts"

    /// A slip of the pen must not leave a person open, or closed to all.
    mutating func check(_ accounts: AccountNames) {
        for (names, field, label) in [
            (allowed, "allowed", Self.allowedLabel), (excluded, "excluded", Self.excludedLabel),
        ] where !names.hasControlCharacters {
            let unknown = names.accounts.filter { !accounts.contains($0) }
            guard !unknown.isEmpty else { continue }
            add(field, "\(label): there is no account \(unknown.joined(separator: ", "))")
        }
    }

    var typed: [(label: String, text: String)] {
        [(Self.allowedLabel, allowed), (Self.excludedLabel, excluded), ("Reason", reason)]
    }

    func write(_ html: inout HTML) {
        html.element(
            "p",
            "While both lists are empty, everybody whose role allows it may see the person. All others see the CRN.")
        html.textArea(
            Field(
                "allowed", label: Self.allowedLabel,
                hint: "One account a line, for example hub.admin. Leave it empty for no such limit.", errors: errors),
            value: allowed)
        html.textArea(
            Field("excluded", label: Self.excludedLabel, hint: "One account a line.", errors: errors),
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
    /// The accounts that are named, whatever stands between them.
    fileprivate var accounts: [String] {
        split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { $0.lowercased() }
    }
}
