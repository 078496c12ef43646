import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Cases that go to another provider or come from one.
struct TransferListPage: Sendable {
    static let path = "/transfers"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let includesEnded = visit.query["ended"] == "yes"
        let pageToken = visit.query.line("page")
        let reply = try await allocation.listTransfers(
            .init(includeEnded: includesEnded, pageToken: pageToken), Call(visit, session))
        let permissions = try await Permissions(visit, session, from: allocation)
        let page = Page(title: Destination.transfers.label, isWide: true) { html in
            html.element("h1", Destination.transfers.label)
            html.subNavigation(
                "Which transfers",
                [
                    ("Not ended", Self.path, !includesEnded),
                    ("With those ended", Self.href(includesEnded: true), includesEnded),
                ])
            let total = Int(reply.total)
            html.resultCount(total == 0 ? "There are none." : total.counted("transfer"))
            if !reply.items.isEmpty { html.table(table(reply.items, permissions)) }
            html.pagination(
                first: pageToken.isEmpty ? nil : Self.href(includesEnded: includesEnded),
                next: reply.nextPageToken.isEmpty
                    ? nil : Self.href(includesEnded: includesEnded, pageToken: reply.nextPageToken))
        }
        return layout.response(page, for: visit)
    }

    private func table(_ transfers: [Wire.Transfer], _ permissions: Permissions) -> DataTable {
        DataTable(
            "Transfers", hidesCaption: true, ["Name", "Where", "State", "Who is responsible", "Due", "Next"],
            rows: transfers.map { transfer in
                let summary = transfer.summary ?? .init()
                if summary.isMasked {
                    return [{ $0.person(summary) }, DataTable.text("You may not see this person’s case.")]
                }
                return [
                    { $0.person(summary) },
                    { html in
                        html.text("\(transfer.direction.wording): \(transfer.partyName)")
                        html.element("span", ["class": "quiet"], transfer.party.wording)
                    },
                    { Self.writeState(transfer, &$0) }, DataTable.text(transfer.responsible),
                    { $0.due(transfer.dueOn, today: layout.clock.today) },
                    { Self.writeNext(transfer, permissions, &$0) },
                ]
            })
    }

    private static func writeState(_ transfer: Wire.Transfer, _ html: inout HTML) {
        html.tag(transfer.state)
        let since = transfer.endedAt.isEmpty ? transfer.requestedAt : transfer.endedAt
        html.element(
            "span", ["class": "quiet"], [since.momentText, transfer.words].nonEmpty.joined(separator: ": "))
    }

    private static func writeNext(_ transfer: Wire.Transfer, _ permissions: Permissions, _ html: inout HTML) {
        guard transfer.state.isOpen else { return html.text("Ended") }
        guard permissions.allow(method: "MoveTransfer") else { return html.text("Waits for the next step") }
        let path = "\(CaseFile.path(to: transfer.caseId))/transfer-step"
        html.rowLink(
            "Record the next step", about: "CRN \(transfer.summary?.crn ?? "")",
            href: path.with(query: [("transfer", transfer.transferId)]))
    }

    private static func href(includesEnded: Bool, pageToken: String = "") -> String {
        path.with(query: [("ended", includesEnded ? "yes" : nil), ("page", pageToken)])
    }
}
