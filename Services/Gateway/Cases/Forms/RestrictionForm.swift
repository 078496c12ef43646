import GatewayKit
import Messages
import RPC

/// Who may see a person: the accounts allowed and excluded, each on a line or behind a comma.
struct RestrictionForm: CommandForm {
    static let command = Command<RestrictedCase>(
        "restriction", AllocationMethods.restrictPerson, audit: "Said who may see the person",
        offer: "Say who may see this person", heading: "Who may see this person?",
        button: "Record who may see this person")

    private var allowed = ""
    private var excluded = ""
    private var reason = ""

    mutating func begin(about restricted: RestrictedCase, _ query: Form) throws(Refusal) {
        let restriction = restricted.file.reply.restriction ?? .init()
        allowed = restriction.allowed.joined(separator: "\n")
        excluded = restriction.excluded.joined(separator: "\n")
    }

    mutating func fields(_ on: inout some Fields, about restricted: RestrictedCase) {
        on.words(
            "While both lists are empty, everybody whose role allows it may see the person. All others see the CRN.")
        on.accounts(
            &allowed, "allowed", "Only these accounts", restricted,
            hint: "One account a line, for example hub.admin. Leave it empty for no such limit.")
        on.accounts(&excluded, "excluded", "Never these accounts", restricted, hint: "One account a line.")
        on.area(&reason, "reason", "Reason", .needed("Enter the reason"))
    }

    func send(_ sent: Sent<RestrictedCase>) async throws -> DoneNote {
        let request = Wire.RestrictPersonRequest(
            caseId: sent.subject.file.caseID, version: sent.version,
            restriction: .init(allowed: allowed.accounts, excluded: excluded.accounts), reason: reason)
        _ = try await sent.service.allocation.restrictPerson(request, sent.call)
        return DoneNote("Who may see this person was recorded.")
    }
}

/// A case, and the accounts that there are, of which some may see it.
struct RestrictedCase: PartSubject {
    struct Service: Sendable {
        let allocation: any AllocationAPI
        let accounts: AccountNames
    }

    static let pattern = CaseFile.pattern

    let file: CaseFile
    private let accounts: AccountNames

    init(_ visit: Visit, _ session: Session, from service: Service) async throws {
        self.init(try await CaseFile(visit, session, from: service.allocation), service.accounts)
    }

    init(_ file: CaseFile, _ accounts: AccountNames) {
        self.file = file
        self.accounts = accounts
    }

    static func permissions(_ visit: Visit, _ session: Session, from service: Service) async throws -> Permissions {
        try await CaseFile.permissions(visit, session, from: service.allocation)
    }

    /// A slip of the pen must not leave a person open, or closed to all.
    fileprivate func unknown(in names: String) -> String? {
        let unknown = names.accounts.filter { !accounts.contains($0) }
        return unknown.isEmpty ? nil : "there is no account \(unknown.joined(separator: ", "))"
    }
}

extension Fields {
    fileprivate mutating func accounts(
        _ names: inout String, _ name: String, _ label: String, _ restricted: RestrictedCase, hint: String
    ) {
        area(&names, name, label, .open, hint: hint, fault: restricted.unknown(in: names).map { "\(label): \($0)" })
    }
}

extension String {
    /// The accounts that are named, whatever stands between them.
    fileprivate var accounts: [String] {
        split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { $0.lowercased() }
    }
}
