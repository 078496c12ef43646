import GatewayKit
import Messages
import RPC

/// Those for whom people work, with whom to call and what is agreed.
struct BeneficiaryListPage: UnpaidWorkList {
    static let path = "/unpaid-work/beneficiaries"
    static let words = ListWords(
        path, in: .beneficiaries, of: "beneficiary", plural: "beneficiaries", none: "No beneficiary matches.",
        filter: .open(button: "Search"))
    static let usualOrder: Wire.BeneficiaryOrder = .name
    static let offersCommands = true

    private var name = ""

    mutating func fields(_ on: inout some Fields, _ reply: Wire.ListBeneficiariesReply?) {
        on.line(
            &name, "name", "Find a beneficiary by the beginning of the name", .open, width: "input-20", at: "search")
    }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListBeneficiariesReply {
        try await page.service.listBeneficiaries(
            .init(
                search: name, pageSize: page.size, pageToken: page.token, order: page.order,
                isReversed: page.isReversed), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        let mayRecord = viewer.may(BeneficiaryForm.command)
        return [
            Column("Name", by: .name, file: \.name) { beneficiary, html in
                if mayRecord {
                    html.link(beneficiary.name, to: BeneficiaryDraft.path(to: beneficiary.beneficiaryId))
                } else {
                    html.text(beneficiary.name)
                }
            },
            Column("Nominated by", by: .nominatedBy, \.nominatedBy.orNotProvided),
            Column("Contact", file: ["Contact": \.contact, "Telephone": \.telephone]) { beneficiary, html in
                html.text(beneficiary.contact.orNotProvided)
                if !beneficiary.telephone.isEmpty { html.quiet(beneficiary.telephone) }
            },
            Column("What is agreed", \.terms.orNotProvided),
            Column("Projects", by: .projects) { "\($0.projects)" },
        ]
    }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        guard list.viewer.may(BeneficiaryForm.command) else { return }
        html.element("p") { $0.link("Add a beneficiary", to: BeneficiaryForm.newPath) }
    }
}
