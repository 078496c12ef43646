import GatewayKit
import Messages

/// What the page of one plan looks like: how far it is, what it costs, its sessions day by day, and what came of it.
struct PlanView: SubjectView {
    let shown: Shown<PlanFile>

    private var summary: Wire.PlanSummary { subject.summary }

    var back: String? { PlanListPage.path }

    func write(_ html: inout HTML) {
        html.element("h1", subject.title)
        html.element("p", ["class": "lead"]) { html in
            html.tag(summary.state)
            html.text(" \(summary.kindText)")
        }
        if !summary.words.isEmpty { html.inset(summary.words) }
        PlanProgress(summary: summary, path: subject.path).write(&html)
        html.actions(actions)
        if summary.score != nil { PlanScoreView(summary: summary).write(&html) }
        writePeople(&html)
        PlanWeekView(file: subject).write(&html)
    }

    private var actions: [Action?] {
        let isBasis = subject.isDraft && summary.pinned + summary.excluded > 0
        return [
            action("Publish the plan", PublicationForm.command, if: subject.isDraft),
            action(
                "Compare with another plan", to: PlanComparisonPage.path(to: subject.planID),
                by: PlanComparisonPage.method, if: !summary.state.isMoving),
            action(
                isBasis ? "Plan the week anew, with who is pinned or left out" : "Plan the week anew",
                to: subject.path(toPlanAnewFrom: isBasis ? subject.planID : ""), by: PlanWeekForm.command.method,
                if: !summary.state.isMoving),
            action(
                subject.isDraft ? "Discard the plan" : "Stop", DiscardForm.command,
                if: subject.isDraft || summary.state == .searching),
        ]
    }

    private func writePeople(_ html: inout HTML) {
        html.element("h2", "People")
        html.summaryList([
            .init("With hours to work in the week", Int(summary.people).grouped),
            .init("With a place", Int(summary.placed).grouped),
            people("Without a place", summary.unplaced, subject.path(to: .unplaced)),
            people("Left out", summary.excluded, subject.path(to: .excluded)),
            people("Pinned", summary.pinned, subject.path(to: .pinned)),
            people(
                "Not assessed yet, and so in no plan", summary.notAssessed,
                UnpaidWorkPages.path.with(query: [("list", Wire.Worklist.toAssess.code)])),
            .init("Bookings") { html in
                html.text("\(Int(summary.added).grouped) new, \(Int(summary.lost).grouped) lost ")
                if summary.added + summary.lost > 0 { html.link("Whom to tell", to: subject.path(to: .toTell)) }
            },
            .init("Made") { $0.signature(summary.madeAt, names[summary.madeBy]) },
            summary.basedOn.isEmpty
                ? nil
                : .init("Started from") { $0.link("An earlier draft", to: PlanFile.path(to: summary.basedOn)) },
            summary.publishedAt.isEmpty
                ? nil : .init("Published") { $0.signature(summary.publishedAt, names[summary.publishedBy]) },
        ])
    }

    /// How many there are, with a link to who they are where there are any.
    private func people(_ name: String, _ people: UInt32, _ path: String) -> HTML.SummaryRow {
        .init(name) { html in
            guard people > 0 else { return html.text("Nobody") }
            html.link(Int(people).counted("person", plural: "people"), to: path)
        }
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
