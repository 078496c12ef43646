import GatewayKit
import Messages
import RPC

/// Rows of extracts that were refused, and why.
struct RejectListPage: AllocationList {
    static let path = "/rejects"
    static let words = ListWords(path, in: .rejects, of: "row", none: "No row was refused.")

    func load(_ page: ListCall<Self>) async throws -> Wire.ListRejectsReply {
        try await page.service.listRejects(.init(pageSize: page.size, pageToken: page.token), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            Column("Row", \.place),
            Column("CRN and event", file: ["CRN": \.crn, "Event": \.eventNumber]) { reject, html in
                html.text(reject.crn.orNotProvided)
                html.quiet("Event \(reject.eventNumber.orNotProvided.lowercasedFirst)")
            },
            Column("What is wrong", file: \.findings.text) { $1.findings($0.findings) },
            Column("First seen", file: \.firstSeenAt) { $1.text($0.firstSeenAt.momentText) },
            Column("Last seen", file: \.lastSeenAt) { $1.text($0.lastSeenAt.momentText) },
        ]
    }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        html.element("p", "These rows were not taken in. Correct them in the case management system.")
    }
}

extension Wire.Reject {
    fileprivate var place: String { file.isEmpty ? "By itself" : "File \(file), line \(line)" }
}

extension [Wire.IntakeFinding] {
    fileprivate var text: String { map { "\(ColumnName.words($0.column)): \($0.reason)" }.joined(separator: "; ") }
}
