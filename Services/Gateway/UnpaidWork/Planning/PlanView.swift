import CivilCalendar
import GatewayKit
import Messages

/// What the page of one plan looks like.
struct PlanView {
    let file: PlanFile
    let permissions: Permissions
    let names: AccountNames

    private var summary: Wire.PlanSummary { file.summary }

    func write(_ html: inout HTML) {
        html.element("h1", file.title)
        html.element("p", ["class": "lead"]) { html in
            html.tag(summary.state)
            html.text(" \(summary.kindText)")
        }
        if !summary.words.isEmpty { html.inset(summary.words) }
        PlanProgress(summary: summary, path: file.path).write(&html)
        writeActions(&html)
        if summary.score != nil { PlanScoreView(summary: summary).write(&html) }
        writePeople(&html)
        PlanWeekView(file: file).write(&html)
    }

    private func writeActions(_ html: inout HTML) {
        let actions = actions
        guard !actions.isEmpty else { return }
        html.element("h2", "What you can do")
        html.element("ul") { html in
            for action in actions { html.element("li") { $0.link(action.label, to: action.href) } }
        }
    }

    private var actions: [(label: String, href: String)] {
        var actions: [(label: String, href: String)] = []
        if file.isDraft, permissions.allow(PublicationForm.command) {
            actions.append(("Publish the plan", file.path(to: PublicationForm.command.name)))
        }
        if !summary.state.isMoving, permissions.allow(method: PlanComparisonPage.method) {
            actions.append(("Compare with another plan", PlanComparisonPage.path(to: file.planID)))
        }
        if !summary.state.isMoving, permissions.allow(PlanWeekForm.command) {
            let isBasis = file.isDraft && summary.pinned + summary.excluded > 0
            let label = isBasis ? "Plan the week anew, with who is pinned or left out" : "Plan the week anew"
            actions.append((label, file.path(toPlanAnewFrom: isBasis ? file.planID : "")))
        }
        if permissions.allow(DiscardForm.command), file.isDraft || summary.state == .searching {
            let label = file.isDraft ? "Discard the plan" : "Stop"
            actions.append((label, file.path(to: DiscardForm.command.name)))
        }
        return actions
    }

    private func writePeople(_ html: inout HTML) {
        html.element("h2", "People")
        html.summaryList(
            [
                .init(name: "With hours to work in the week") { $0.text(Int(summary.people).grouped) },
                .init(name: "With a place") { $0.text(Int(summary.placed).grouped) },
                list("Without a place", summary.unplaced, .unplaced), list("Left out", summary.excluded, .excluded),
                list("Pinned", summary.pinned, .pinned), notAssessed,
                .init(name: "Bookings") { html in
                    html.text("\(Int(summary.added).grouped) new, \(Int(summary.lost).grouped) lost ")
                    if summary.added + summary.lost > 0 {
                        html.link("Whom to tell", to: file.path(to: PlanListKind.toTell.rawValue))
                    }
                },
                .init(name: "Made") { $0.signature(summary.madeAt, names[summary.madeBy], "") },
            ] + basis + publication)
    }

    /// How many there are, with a link to who they are where there are any.
    private func list(_ name: String, _ people: UInt32, _ kind: PlanListKind) -> HTML.SummaryRow {
        .init(name: name) { html in
            guard people > 0 else { return html.text("Nobody") }
            let count = Int(people).counted("person", plural: "people")
            html.link(count, to: file.path(to: kind.rawValue))
        }
    }

    private var notAssessed: HTML.SummaryRow {
        .init(name: "Not assessed yet, and so in no plan") { html in
            guard summary.notAssessed > 0 else { return html.text("Nobody") }
            html.link(
                Int(summary.notAssessed).counted("person", plural: "people"),
                to: UnpaidWorkPages.path.with(query: [("list", Wire.Worklist.toAssess.code)]))
        }
    }

    private var basis: [HTML.SummaryRow] {
        guard !summary.basedOn.isEmpty else { return [] }
        return [.init(name: "Started from") { $0.link("An earlier draft", to: PlanFile.path(to: summary.basedOn)) }]
    }

    private var publication: [HTML.SummaryRow] {
        guard !summary.publishedAt.isEmpty else { return [] }
        return [.init(name: "Published") { $0.signature(summary.publishedAt, names[summary.publishedBy], "") }]
    }
}

/// How far a search or a publication is. The page does not load itself again, which nobody could stop or slow
/// (WCAG 2.2.1): who wants to see more looks again.
private struct PlanProgress {
    let summary: Wire.PlanSummary
    let path: String

    func write(_ html: inout HTML) {
        guard summary.state.isMoving || summary.state.isOut else { return }
        html.element("p", words)
        if summary.refused > 0 {
            let people = Int(summary.refused).counted("person", plural: "people")
            html.inset("\(people) could not be booked as planned: their session tells why.")
        }
        guard summary.state.isMoving else { return }
        let isSearch = summary.state == .searching
        let (part, whole) =
            isSearch ? (summary.rounds, summary.roundsAsked) : (summary.sessionsDone, summary.sessions)
        html.progress(isSearch ? "Planning" : "Publishing", part, of: whole)
        html.element("p") { $0.link("Look again", to: path) }
    }

    private var words: String {
        guard summary.state == .searching else {
            return "\(Int(summary.sessionsDone).grouped) of \(Int(summary.sessions).counted("session")) published."
        }
        guard summary.score != nil else { return "The search has begun; there is no first plan yet." }
        return "Round \(summary.rounds) of \(summary.roundsAsked); the best plan so far costs \(summary.cost.grouped), "
            + "the first cost \(Int(summary.firstTotal).grouped)."
    }
}

extension HTML {
    /// How much is done of something that goes on; words beside it say the same.
    fileprivate mutating func progress(_ label: String, _ part: UInt32, of whole: UInt32) {
        element("div", ["class": "form-group"]) { html in
            html.element("label", ["for": "progress"], label)
            html.element(
                "progress", ["id": "progress", "max": "\(max(1, whole))", "value": "\(min(part, max(1, whole)))"],
                "\(part) of \(whole)")
        }
    }
}
