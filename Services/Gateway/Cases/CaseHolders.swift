import GatewayKit
import Messages

/// Who holds a case and who held it, as its page shows it.
struct CaseHolders {
    let caseFile: CaseFile
    let names: AccountNames
    /// Whether the pages about officers are for whoever looks.
    let linksOfficers: Bool

    private var reply: Wire.ReadCaseReply { caseFile.reply }

    /// Who holds it now.
    func writeNow(_ html: inout HTML) {
        guard !caseFile.summary.officer.isEmpty else { return html.text("Nobody yet") }
        write(caseFile.summary.holder, caseFile.summary.officer, &html)
    }

    func write(_ html: inout HTML) {
        guard !reply.allocations.isEmpty else { return }
        html.element("h2", "Who holds it")
        let changes = Int(reply.officerChanges)
        html.element(
            "p", changes == 0 ? "The person’s officer has not changed." : changes.counted("change") + " of officer.")
        html.table(
            DataTable(
                "Allocations, the latest first", ["Officer", "From", "Until", "Why", "Countersigned"],
                rows: reply.allocations.map(cells)))
    }

    private func cells(_ record: Wire.AllocationRecord) -> [DataTable.Cell] {
        [
            { write(record.officerLabel, record.officer, &$0) },
            { $0.signature(record.from, names[record.allocatedBy], record.onBehalfOf) },
            { html in
                html.text(record.until.isEmpty ? "Holds it now" : record.until.momentText)
                let opened = record.openedAt.isEmpty ? "Not opened yet" : "Opened \(record.openedAt.momentText)"
                html.quiet(opened)
            },
            { html in
                html.text(record.reason.wording)
                if !record.words.isEmpty { html.element("span", ["class": "row-note"], record.words) }
            },
            { html in
                guard !record.countersignedBy.isEmpty else { return html.text("Not needed") }
                html.text("\(record.countersignedBy): \(record.countersignatureReason)")
                html.quiet("to be reviewed on \(record.reviewOn.dayText)")
            },
        ]
    }

    private func write(_ name: String, _ staffID: String, _ html: inout HTML) {
        if linksOfficers {
            html.element("a", ["href": OfficerFile.path(to: staffID)], name)
        } else {
            html.text(name)
        }
    }
}
