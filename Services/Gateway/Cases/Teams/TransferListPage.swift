import CivilCalendar
import GatewayKit
import Messages
import RPC

/// Cases that go to another provider or come from one.
struct TransferListPage: AllocationList {
    static let path = "/transfers"
    static let words = ListWords(path, in: .transfers, of: "transfer", none: "There are none.")
    static let offersCommands = true

    private var includesEnded = false

    mutating func parts(_ on: inout some Fields) { on.hidden(&includesEnded, "ended", as: "yes") }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListTransfersReply {
        try await page.service.listTransfers(
            .init(includeEnded: includesEnded, pageSize: page.size, pageToken: page.token), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        let mayMove = viewer.may(AllocationMethods.moveTransfer)
        return [
            .person(\.summary),
            Column("Where", file: ["Direction": \.direction.wording, "With": \.partyName]) { transfer, html in
                html.text("\(transfer.direction.wording): \(transfer.partyName)")
                html.quiet(transfer.party.wording)
            },
            Column("State", file: ["State": \.state.wording, "Since": \.since, "Words": \.words]) { transfer, html in
                html.tag(transfer.state)
                html.quiet([transfer.since.momentText, transfer.words].nonEmpty.joined(separator: ": "))
            },
            Column("Who is responsible", \.responsible),
            Column("Due", file: \.dueOn) { $1.due($0.dueOn, today: viewer.today) },
            Column("Next", file: [:]) { $1.next(after: $0, mayMove: mayMove) },
        ]
    }

    func isMasked(_ transfer: Wire.Transfer) -> Bool { transfer.summary?.isMasked ?? false }

    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {
        html.subNavigation(
            "Which transfers",
            [
                ("Not ended", list.href { $0.includesEnded = false }, !includesEnded),
                ("With those ended", list.href { $0.includesEnded = true }, includesEnded),
            ])
    }
}

extension Wire.Transfer {
    fileprivate var since: String { endedAt.isEmpty ? requestedAt : endedAt }
}

extension HTML {
    fileprivate mutating func next(after transfer: Wire.Transfer, mayMove: Bool) {
        guard transfer.state.isOpen else { return text("Ended") }
        guard mayMove else { return text("Waits for the next step") }
        let path = "\(CaseFile.path(to: transfer.caseId))/transfer-step"
        rowLink(
            "Record the next step", about: "CRN \(transfer.summary?.crn ?? "")",
            href: path.with(query: [("transfer", transfer.transferId)]))
    }
}
