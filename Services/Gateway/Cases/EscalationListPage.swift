import CivilCalendar
import GatewayKit
import Messages
import RPC

/// What was put to the National Probation Service and is not decided, or all that ever was.
struct EscalationListPage: AllocationList {
    static let path = "/escalations"
    static let words = ListWords(path, in: .escalations, of: "escalation", none: "There are none.")
    static let offersCommands = true

    private var includesDecided = false

    mutating func parts(_ on: inout some Fields) { on.hidden(&includesDecided, "include", as: "decided") }

    func load(_ page: ListCall<Self>) async throws -> Wire.ListEscalationsReply {
        try await page.service.listEscalations(
            .init(includeDecided: includesDecided, pageSize: page.size, pageToken: page.token), page.call)
    }

    func columns(for viewer: ListViewer) -> [Column] {
        [.person(\.summary)] + Self.columns(viewer.permissions, today: viewer.today)
    }

    /// All but whom an escalation is about.
    static func columns(_ permissions: Permissions?, today: Day) -> [Column] {
        [
            Column("What", file: ["What": \.kind.wording, "Cause": \.cause]) { escalation, html in
                html.text(escalation.kind.wording)
                html.quiet(escalation.cause)
            },
            Column("State", file: ["State": \.state.wording, "Advice": \.advice]) { escalation, html in
                html.tag(escalation.state)
                if !escalation.advice.isEmpty { html.element("span", ["class": "row-note"], escalation.advice) }
            },
            Column("Opened", file: \.openedAt) { $1.text($0.openedAt.momentText) },
            Column("Due", file: \.dueOn) { $1.due($0.dueOn, today: today) },
            Column("Next", file: ["Decided": \.decidedAt]) { $1.next(after: $0, permissions) },
        ]
    }

    func isMasked(_ escalation: Wire.Escalation) -> Bool { escalation.summary?.isMasked ?? false }

    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {
        html.subNavigation(
            "Which escalations",
            [
                ("Not decided", list.href { $0.includesDecided = false }, !includesDecided),
                ("With those decided", list.href { $0.includesDecided = true }, includesDecided),
            ])
    }
}
