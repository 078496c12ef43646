import CivilCalendar
import GatewayKit
import Messages

/// Which providers a case goes to or comes from, as its page shows it.
struct CaseTransfers {
    let caseFile: CaseFile
    let permissions: Permissions
    let today: Day

    func write(_ html: inout HTML) {
        guard !caseFile.reply.transfers.isEmpty else { return }
        html.element("h2", "Transfers")
        html.table(
            DataTable(
                "Transfers of this case", ["With whom", "Why", "State", "Responsible", "Due", "Next"],
                rows: caseFile.reply.transfers.map(cells)))
    }

    private func cells(_ transfer: Wire.Transfer) -> [DataTable.Cell] {
        [
            { html in
                html.text("\(transfer.direction.wording): \(transfer.partyName)")
                html.quiet(transfer.party.wording)
            },
            DataTable.text(transfer.reason),
            { html in
                html.tag(transfer.state)
                if !transfer.words.isEmpty { html.element("span", ["class": "row-note"], transfer.words) }
            },
            DataTable.text(transfer.responsible), { $0.due(transfer.dueOn, today: today) },
            { writeNext(transfer, &$0) },
        ]
    }

    private func writeNext(_ transfer: Wire.Transfer, _ html: inout HTML) {
        guard transfer.state.isOpen else { return html.text("Ended \(transfer.endedAt.momentText)") }
        let transferred = TransferredCase(transfer, of: caseFile)
        guard let action = TransferStepForm.action(about: transferred, by: permissions) else {
            return html.text("Waits for an answer")
        }
        html.element("a", ["href": action.href]) { html in
            html.text(action.label)
            html.element("span", ["class": "visually-hidden"], " of the transfer with \(transfer.partyName)")
        }
    }
}
