import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Everything about one case, and the ways to what can be done about it.
struct CasePage: Sendable {
    static let pattern = "/cases/{case}"

    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<CaseQuestionName>

    static func path(to caseID: String) -> String { "/cases/" + caseID.queryEncoded }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let caseFile = try await CaseFile(visit, session, from: allocation)
        let permissions = try await Permissions(visit, session, from: allocation)
        let done = done.take(visit, session)
        let view = CaseView(caseFile: caseFile, permissions: permissions, names: accounts, today: layout.clock.today)
        let page = Page(title: caseFile.title, back: CaseListPage.path, isWide: true) { html in
            if let done { html.successBanner(done.success(of: caseFile.summary)) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

/// A case as the service tells it.
struct CaseFile {
    let caseID: String
    let reply: Wire.ReadCaseReply

    /// The case of the address.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        caseID = visit.parameters["case"] ?? ""
        reply = try await visit.read("case") {
            try await allocation.readCase(.init(caseId: $0), Call(visit, session))
        }
    }

    var summary: Wire.CaseSummary { reply.summary ?? .init() }
    var title: String { summary.title }

    /// Where one of the case's forms stands.
    func path(to name: CaseQuestionName, _ fields: [(name: String, value: String?)] = []) -> String {
        "\(CasePage.path(to: caseID))/\(name.rawValue)".with(query: fields)
    }

    /// The assessments that the case waits for, by column.
    var missingColumns: [String] {
        guard summary.state == .pending else { return [] }
        let known = reply.received.filter { !$0.value.isEmpty }.map(\.column) + reply.scores.map(\.column)
        return ["rosh", "ogrs3"].filter { !known.contains($0) }
    }

    func escalation(_ id: String) -> Wire.Escalation? { reply.escalations.first { $0.escalationId == id } }

    func transfer(_ id: String) -> Wire.Transfer? { reply.transfers.first { $0.transferId == id } }

    /// The allocation that lasts; nil where nobody holds the case.
    var allocation: Wire.AllocationRecord? { reply.allocations.first { $0.until.isEmpty } }

    /// Whether somebody has raised the case to the NPS, which has not decided yet.
    var isRaised: Bool { reply.escalations.contains { $0.kind == .risk && ($0.state == .raised || $0.state.isOpen) } }

    /// Whether the case may go to another provider, or come from one, and has not yet.
    var isInTransfer: Bool { reply.transfers.contains { $0.state.isOpen } }
}

extension RefusedForm {
    /// One that leads to the case.
    init(refusal: Refusal, typed: [(label: String, text: String)] = [], aboutCase caseID: String) {
        self.init(refusal: refusal, typed: typed, link: Self.link(toCase: caseID))
    }

    static func link(toCase caseID: String) -> (label: String, href: String) {
        ("Go to the case as it is now", CasePage.path(to: caseID))
    }
}
