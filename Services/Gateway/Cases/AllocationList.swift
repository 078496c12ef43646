import GatewayKit
import Messages
import RPC

/// A list that the service of allocation tells of.
protocol AllocationList: ListPage where Service == any AllocationAPI {
    /// Whether it offers commands, and so must know what the caller may do.
    static var offersCommands: Bool { get }
}

extension AllocationList {
    static var offersCommands: Bool { false }

    static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions? {
        offersCommands ? try await Permissions(visit, session, from: allocation) : nil
    }
}

extension ListColumn {
    /// Whom a row is about; of somebody restricted the CRN alone.
    static func person(
        by order: List.Order? = nil, _ summary: @escaping (Item) -> Wire.CaseSummary?,
        otherwise: String = "", tags: @escaping (Wire.CaseSummary, inout HTML) -> Void = { _, _ in }
    ) -> Self {
        Self("Name", by: order, file: ["Name": { summary($0)?.title ?? otherwise }, "CRN": { summary($0)?.crn ?? "" }])
        {
            item, html in
            guard let summary = summary(item) else { return html.text(otherwise) }
            html.person(summary)
            if !summary.isMasked { tags(summary, &html) }
        }
    }
}
