import GatewayKit
import Messages
import RPC

/// What rows with other content have changed since the latest extract began, the latest first.
struct ChangeListPage: AllocationList {
    static let path = "/changes"
    static let words = ListWords(path, in: .changes, of: "change", none: "Nothing has changed.")

    func load(_ page: ListCall<Self>) async throws -> Wire.ListChangesReply {
        try await page.service.listChanges(.init(pageSize: page.size, pageToken: page.token), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            .person(\.summary),
            Column("What changed", file: \.changes.text) { $1.changes($0.changes) },
            Column("When", file: \.changedAt) { $1.text($0.changedAt.momentText) },
            Column("Who was told") { $0.told.isEmpty ? "Nobody" : $0.told },
        ]
    }

    func isMasked(_ change: Wire.CaseChange) -> Bool { change.summary?.isMasked ?? false }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        guard let since = list.reply?.since else { return }
        html.element(
            "p",
            since.isEmpty ? "No extract has been taken in yet." : "Since the latest extract: \(since.momentText).")
    }
}

extension [Wire.IntakeFinding] {
    fileprivate var text: String {
        map { "\(ColumnName.words($0.column)): \($0.oldValue.orNothing) → \($0.value.orNothing)" }
            .joined(separator: "; ")
    }
}
