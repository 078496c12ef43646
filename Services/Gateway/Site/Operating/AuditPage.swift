import GatewayKit
import Hummingbird
import Messages
import RPC

/// A search for who looked at or changed what. It is posted, so that no CRN comes to stand in an address.
struct AuditPage: Sendable {
    static let path = "/audit"

    let allocation: any AllocationAPI
    let unpaidWork: any UnpaidWorkAPI
    let supervision: any SupervisionAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) -> Response {
        page(AuditSearch(), nil, visit, session)
    }

    func search(_ visit: Visit, _ session: Session) async throws -> Response {
        var search = AuditSearch(visit.form)
        guard search.errors.isEmpty else { return page(search, nil, visit, session) }
        do {
            return page(search, try await reply(to: search, Call(visit, session)), visit, session)
        } catch let status as Status where status.code == .invalidArgument && !status.violations.isEmpty {
            search.add(status.violations)
            return page(search, nil, visit, session)
        }
    }

    private func reply(to search: AuditSearch, _ call: Call) async throws -> Wire.SearchAuditReply {
        switch search.trail {
        case .allocation: try await allocation.searchAudit(search.request, call)
        case .unpaidWork: try await unpaidWork.searchAudit(search.request, call)
        case .supervision: try await supervision.searchAudit(search.request, call)
        }
    }

    private func page(
        _ search: AuditSearch, _ reply: Wire.SearchAuditReply?, _ visit: Visit, _ session: Session
    ) -> Response {
        let hasErrors = !search.errors.isEmpty
        let label = Destination.audit.label
        let page = Page(
            title: reply == nil ? label : "Search results – \(label)",
            status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, isWide: true
        ) { html in
            html.errorSummary(search.errors)
            html.element("h1", label)
            html.element("p", "Your search is itself written to the audit trail.")
            search.write(token: session.formToken, &html)
            if let reply { Self.write(reply, of: search, token: session.formToken, &html) }
        }
        return layout.response(page, for: visit)
    }

    private static func write(
        _ reply: Wire.SearchAuditReply, of search: AuditSearch, token: String, _ html: inout HTML
    ) {
        html.element("h2", "Entries found")
        html.resultCount(
            counted(reply, of: search))
        guard !reply.items.isEmpty else { return }
        html.table(
            DataTable(
                "\(search.trail.choice.label): entries, the latest first", ["Entry", "When", "Who", "What", "About"],
                rows: reply.items.map(cells)))
        guard !reply.nextPageToken.isEmpty else { return }
        html.form(action: path, token: token) { html in
            search.writeHidden(pageToken: reply.nextPageToken, &html)
            html.button("Next page")
        }
    }

    /// There may be more than a page of them, and the trail is not counted.
    private static func counted(_ reply: Wire.SearchAuditReply, of search: AuditSearch) -> String {
        guard !reply.items.isEmpty else { return "No entry matches." }
        let count = reply.items.count.counted("entry", plural: "entries")
        let isFirst = search.pageToken.isEmpty
        return reply.nextPageToken.isEmpty && isFirst ? count : isFirst ? "Latest \(count)" : "\(count), earlier ones"
    }

    private static func cells(_ entry: Wire.AuditEntry) -> [DataTable.Cell] {
        [
            DataTable.text("\(entry.sequence)"),
            DataTable.text(entry.at.momentText),
            { html in
                html.text(entry.account)
                let role = Role(rawValue: entry.role)?.title ?? entry.role
                html.quiet("\(role)\(entry.onBehalfOf.behind(", on behalf of "))")
            },
            { html in
                html.text("\(AuditWords.of(entry.action)) ")
                if entry.wasRefused { html.tag("Was refused", colour: .red) }
                html.quiet([entry.category, entry.detail].nonEmpty.joined(separator: ": "))
            },
            DataTable.text(entry.crns.isEmpty ? "Nobody" : entry.crns.joined(separator: ", ")),
        ]
    }
}

/// What is searched for: who was looked at, who looked, or both.
struct AuditSearch {
    /// Each service keeps its own.
    enum Trail: String, CaseIterable {
        case allocation
        case unpaidWork = "unpaid-work"
        case supervision

        var choice: Choice {
            switch self {
            case .allocation: Choice(value: rawValue, label: "Intake and allocation")
            case .unpaidWork: Choice(value: rawValue, label: "Unpaid work")
            case .supervision: Choice(value: rawValue, label: "Supervision")
            }
        }
    }

    private(set) var trail = Trail.allocation
    private var crn = ""
    private var account = ""
    private(set) var pageToken = ""
    private(set) var errors: [FieldError] = []

    init() {}

    init(_ form: Form) {
        trail = Trail(rawValue: form.line("trail")) ?? .allocation
        crn = form.line("crn")
        account = form.line("account")
        pageToken = form.line("page")
        if crn.isEmpty, account.isEmpty {
            errors = [FieldError(field: "crn", message: "Enter a CRN, an account or both")]
        } else if !crn.isEmpty, !crn.isCRN {
            errors = [FieldError(field: "crn", message: "CRN must be a letter and 6 digits, for example X123456")]
        }
    }

    var request: Wire.SearchAuditRequest {
        .init(crn: crn.uppercased(), account: account.lowercased(), pageToken: pageToken)
    }

    mutating func add(_ violations: [FieldViolation]) {
        errors += violations.map { violation in
            let field = ["crn", "account"].contains(violation.field) ? violation.field : ""
            return FieldError(field: field, message: violation.message)
        }
    }

    func write(token: String, _ html: inout HTML) {
        html.form(action: AuditPage.path, token: token) { html in
            html.textInput(
                Field("crn", label: "CRN", hint: "Who was looked at or changed. For example, X123456.", errors: errors),
                value: crn, width: "input-20")
            html.textInput(
                Field("account", label: "Account", hint: "Who looked. For example, hub.admin.", errors: errors),
                value: account, width: "input-20")
            html.radios(
                Field("trail", label: "Which trail", errors: errors), Trail.allCases.map(\.choice),
                chosen: trail.rawValue)
            html.button("Search the audit trail")
        }
    }

    /// The same search, from another page of its results on.
    func writeHidden(pageToken: String, _ html: inout HTML) {
        html.hidden("trail", trail.rawValue)
        html.hidden("crn", crn)
        html.hidden("account", account)
        html.hidden("page", pageToken)
    }
}
