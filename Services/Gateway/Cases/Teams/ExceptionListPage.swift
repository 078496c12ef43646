import GatewayKit
import Messages
import RPC

/// Cases and officers against whom a rule speaks, by what it is.
struct ExceptionListPage: AllocationList {
    static let path = "/exceptions"
    static let words = ListWords(path, in: .exceptions, of: "exception", none: "There are none.")

    private var team = ""
    /// Its number; empty for all.
    private var kind = ""

    mutating func parts(_ on: inout some Fields) {
        on.hidden(&team, "team")
        on.hidden(&kind, "kind")
    }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListExceptionsReply {
        try await page.service.listExceptions(
            .init(team: team, kind: UInt32(kind) ?? 0, pageSize: page.size, pageToken: page.token), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [
            .person(\.summary, otherwise: "No single case"),
            Column("What", \.name),
            Column("Officer", file: \.officerLabel) { exception, html in
                guard !exception.officer.isEmpty else { return html.text("Nobody") }
                html.link(exception.officerLabel, to: OfficerFile.path(to: exception.officer))
                if !exception.gradeName.isEmpty { html.quiet(exception.gradeName) }
            },
            Column("Why", \.words),
        ]
    }

    func isMasked(_ exception: Wire.CaseException) -> Bool { exception.summary?.isMasked ?? false }

    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {
        html.teamNote(team, all: list.href { $0.team = "" })
    }

    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {
        guard let counts = list.reply?.counts else { return }
        let all = counts.reduce(0) { $0 + Int($1.count) }
        html.subNavigation(
            "Exceptions by kind",
            [("All (\(all.grouped))", list.href { $0.kind = "" }, kind.isEmpty)]
                + counts.map { count in
                    let (label, number) = ("\(count.name) (\(Int(count.count).grouped))", "\(count.kind)")
                    return (label, list.href { $0.kind = number }, kind == number)
                })
    }
}

extension Wire.CaseException {
    fileprivate var officerLabel: String { officerName.isEmpty ? officer : officerName }
}
