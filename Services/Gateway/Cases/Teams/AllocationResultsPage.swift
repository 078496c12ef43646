import GatewayKit
import Hummingbird
import Messages

/// What became of the cases that one form allocated.
struct AllocationResults: Sendable {
    let items: [Wire.CaseChoiceResult]
    let query: ProposalQuery
}

/// Tells once, case by case, what became of the cases that were to be allocated.
struct AllocationResultsPage: Sendable {
    static let path = "/proposals/done"

    let layout: Layout
    let results: OnceNotes<AllocationResults>

    func show(_ visit: Visit, _ session: Session) -> Response {
        guard let results = results.take(visit, session) else { return shownAlready(visit) }
        let allocated = results.items.count(where: \.wasAllocated)
        let heading =
            "\(allocated.grouped) of \(results.items.count.counted("case")) \(allocated == 1 ? "was" : "were") allocated"
        let page = Page(title: heading, isWide: true) { html in
            html.element("h1", heading)
            html.table(Self.table(results.items))
            html.element("h2", "What you can do next")
            html.element("ul") { html in
                html.element("li") { $0.element("a", ["href": results.query.href], "See the next proposals") }
                html.element("li") { $0.element("a", ["href": results.query.queue.href], results.query.queue.label) }
            }
        }
        return layout.response(page, for: visit)
    }

    private static func table(_ results: [Wire.CaseChoiceResult]) -> DataTable {
        DataTable(
            "What became of each case", hidesCaption: true, ["CRN", "What happened", "Next"],
            rows: results.map { result in
                let path = CaseFile.path(to: result.caseId)
                return [
                    { $0.element("a", ["href": path], result.crn.isEmpty ? "The case" : result.crn) },
                    { html in
                        if result.wasAllocated {
                            html.tag("Allocated", colour: .green)
                            html.text(" to \(result.officerName)")
                        } else {
                            html.tag("Not allocated", colour: .red)
                            html.element("span", ["class": "row-note"], result.refusal)
                        }
                    },
                    { html in
                        if result.wasAllocated {
                            html.rowLink("Take it back", about: result.crn, href: "\(path)/undo")
                        } else {
                            html.rowLink("Choose by hand", about: result.crn, href: "\(path)/officers")
                        }
                    },
                ]
            })
    }

    /// The result is kept nowhere: each case tells what became of it.
    private func shownAlready(_ visit: Visit) -> Response {
        let page = Page(title: "The result was shown already") { html in
            html.element("h1", "The result was shown already")
            html.element("p", "Each case shows who holds it now. What was not allocated still waits.")
            html.element("p") { $0.element("a", ["href": CaseListPage.path], "Go to the cases") }
        }
        return layout.response(page, for: visit)
    }
}
