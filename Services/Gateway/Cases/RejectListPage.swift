import GatewayKit
import Hummingbird
import Messages
import RPC

/// Rows of extracts that were refused, and why.
struct RejectListPage: Sendable {
    static let path = "/rejects"

    let allocation: any AllocationAPI
    let layout: Layout

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let pageToken = visit.query.line("page")
        let reply = try await allocation.listRejects(.init(pageToken: pageToken), Call(visit, session))
        let page = Page(title: Destination.rejects.label, isWide: true) { html in
            html.element("h1", Destination.rejects.label)
            html.element("p", "These rows were not taken in. Correct them in the case management system.")
            let total = Int(reply.total)
            html.resultCount(total == 0 ? "No row was refused." : total.counted("row"))
            if !reply.items.isEmpty { html.table(Self.table(reply.items)) }
            html.pagination(
                first: pageToken.isEmpty ? nil : Self.path,
                next: reply.nextPageToken.isEmpty ? nil : Self.path.with(query: [("page", reply.nextPageToken)]))
        }
        return layout.response(page, for: visit)
    }

    private static func table(_ rejects: [Wire.Reject]) -> DataTable {
        DataTable(
            "Refused rows", ["Row", "CRN and event", "What is wrong", "First seen", "Last seen"],
            rows: rejects.map { reject in
                [
                    DataTable.text(reject.file.isEmpty ? "By itself" : "File \(reject.file), line \(reject.line)"),
                    { html in
                        html.text(reject.crn.orNotProvided)
                        html.quiet("Event \(reject.eventNumber.orNotProvided.lowercasedFirst)")
                    },
                    { $0.findings(reject.findings) },
                    DataTable.text(reject.firstSeenAt.momentText),
                    DataTable.text(reject.lastSeenAt.momentText),
                ]
            })
    }
}
