import GatewayKit
import Hummingbird
import Messages
import RPC

/// Those for whom people work, with whom to call and what is agreed.
struct BeneficiaryListPage: Sendable {
    static let path = "/unpaid-work/beneficiaries"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        var query = BeneficiaryQuery(visit.query)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        var reply: Wire.ListBeneficiariesReply?
        if query.errors.isEmpty {
            do {
                reply = try await unpaidWork.listBeneficiaries(query.request, Call(visit, session))
            } catch let status as Status where status.isAboutFields {
                query.errors = status.errors { $0 == "search" ? BeneficiaryQuery.field : "" }
            }
        }
        let (note, hasErrors, label) = (
            done.take(visit, session), !query.errors.isEmpty, Destination.beneficiaries.label
        )
        let mayRecord = permissions.allow(BeneficiaryForm.command)
        let page = Page(
            title: label, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors, isWide: true
        ) { html in
            if let note, !hasErrors { html.successBanner(note) }
            html.errorSummary(query.errors)
            html.element("h1", label)
            if mayRecord { html.element("p") { $0.link("Add a beneficiary", to: BeneficiaryForm.newPath) } }
            query.write(&html)
            if let reply { Self.write(reply, query, mayRecord: mayRecord, &html) }
        }
        return layout.response(page, for: visit)
    }

    private static func write(
        _ reply: Wire.ListBeneficiariesReply, _ query: BeneficiaryQuery, mayRecord: Bool, _ html: inout HTML
    ) {
        let total = Int(reply.total).counted("beneficiary", plural: "beneficiaries")
        html.resultCount(reply.items.isEmpty ? "No beneficiary matches." : total)
        guard !reply.items.isEmpty else { return }
        html.table(
            DataTable(
                "Beneficiaries", hidesCaption: true, ["Name", "Contact", "What is agreed", "Projects"],
                rows: reply.items.map { cells($0, mayRecord: mayRecord) }))
        html.pagination(
            first: query.pageToken.isEmpty ? nil : query.href(pageToken: ""),
            next: reply.nextPageToken.isEmpty ? nil : query.href(pageToken: reply.nextPageToken))
    }

    private static func cells(_ beneficiary: Wire.Beneficiary, mayRecord: Bool) -> [DataTable.Cell] {
        [
            { html in
                if mayRecord {
                    html.link(beneficiary.name, to: BeneficiaryDraft.path(to: beneficiary.beneficiaryId))
                } else {
                    html.text(beneficiary.name)
                }
                if !beneficiary.nominatedBy.isEmpty { html.quiet("Nominated by \(beneficiary.nominatedBy)") }
            },
            { html in
                html.text(beneficiary.contact.orNotProvided)
                if !beneficiary.telephone.isEmpty { html.quiet(beneficiary.telephone) }
            },
            DataTable.text(beneficiary.terms.orNotProvided), DataTable.text("\(beneficiary.projects)"),
        ]
    }
}

/// Which beneficiaries are listed: those whose name begins so.
struct BeneficiaryQuery {
    static let field = "name"

    private let name: String
    let pageToken: String
    var errors: [FieldError]

    init(_ query: Form) {
        name = query.line(Self.field)
        pageToken = query.line("page")
        errors =
            name.isOneLine ? [] : [FieldError(field: Self.field, message: "Name must only hold text that can be typed")]
    }

    var request: Wire.ListBeneficiariesRequest { .init(search: name, pageToken: pageToken) }

    func href(pageToken: String) -> String {
        BeneficiaryListPage.path.with(query: [(Self.field, name), ("page", pageToken)])
    }

    func write(_ html: inout HTML) {
        html.query(action: BeneficiaryListPage.path) { html in
            html.textInput(
                Field(Self.field, label: "Find a beneficiary by the beginning of the name", errors: errors),
                value: name, width: "input-20")
            html.button("Search")
        }
    }
}
