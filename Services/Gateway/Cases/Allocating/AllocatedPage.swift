import GatewayKit
import Hummingbird
import Messages
import RPC

/// That a case has an officer, what that comes to, and what is next; loaded again, who holds the case.
struct AllocatedPage: Sendable {
    static let pattern = "\(CaseFile.pattern)/allocated"

    let allocation: any AllocationAPI
    let layout: Layout
    let allocated: OnceNotes<Wire.AllocateCaseReply>

    static func path(to caseID: String) -> String { "\(CaseFile.path(to: caseID))/allocated" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: allocation)
        let caseFile = try await CaseFile(visit, session, from: allocation)
        guard let record = caseFile.allocation else { return .redirect(to: CaseFile.path(to: caseFile.caseID)) }
        let reply = allocated.take(visit, session)
        let mayAllocate = permissions.allow(method: "AllocateCase")
        // What was done is told whether or not the queue can be read.
        let next = mayAllocate ? try? await nextCase(after: caseFile, visit, session) : nil
        let page = Page(title: "Case allocated", back: CaseFile.path(to: caseFile.caseID)) { html in
            html.confirmation(caseFile.summary, record, reply)
            html.element("h2", "What happens next")
            html.list(reply?.nextSteps ?? [], otherwise: "\(record.officerLabel) finds the case in their workload.")
            html.element("p") { html in
                html.element("a", ["href": CaseFile.path(to: caseFile.caseID)], "Go to the case")
            }
            if let undo = UndoForm.action(about: caseFile, by: permissions) {
                html.element("p") { $0.link("Take it back", to: undo.href) }
            }
            if mayAllocate { html.queueLinks(next, team: caseFile.summary.team) }
        }
        return layout.response(page, for: visit)
    }

    /// The next case that waits in the same team's queue; nil where there is none that may be seen.
    private func nextCase(
        after caseFile: CaseFile, _ visit: Visit, _ session: Session
    ) async throws -> Wire.CaseSummary? {
        let filter = Wire.CaseFilter(states: [.awaitingAllocation], team: caseFile.summary.team)
        let reply = try await allocation.listCases(
            .init(filter: filter, order: .due, pageSize: Limits.casesLookedThrough), Call(visit, session))
        return reply.items.first { !$0.isMasked && $0.caseId != caseFile.caseID }
    }
}

extension HTML {
    fileprivate mutating func confirmation(
        _ summary: Wire.CaseSummary, _ record: Wire.AllocationRecord, _ reply: Wire.AllocateCaseReply?
    ) {
        element("div", ["class": "panel"]) { html in
            html.element("h1", "Case allocated")
            html.element("p", "\(summary.title), CRN \(summary.crn)")
            let grade = reply?.officer?.gradeName ?? ""
            html.element(
                "p", ["class": "lead"], "\(record.officerLabel)\(grade.isEmpty ? "" : " (\(grade))") holds the case.")
            if reply?.wasSame == true { html.element("p", "The same choice was made before: nothing has changed.") }
        }
        guard let before = reply?.before, let after = reply?.officer?.capacity, reply?.wasSame == false else { return }
        element("p", "Their capacity was \(before.percentText) and is \(after.percentText) now.")
        capacityBar(now: after)
    }

    /// The way on to the next case, and back to the others.
    fileprivate mutating func queueLinks(_ next: Wire.CaseSummary?, team: String) {
        if let next {
            element("p") { html in
                html.element(
                    "a", ["href": OfficerChoicePage.path(to: next.caseId)], "Choose an officer for the next case")
                html.text(": \(next.name), CRN \(next.crn)")
            }
        }
        var query = CaseQuery()
        query.state = .awaitingAllocation
        query.team = team
        let queue = team.isEmpty ? "all cases that wait for an officer" : "the queue of \(team)"
        element("p") { $0.element("a", ["href": query.href], "Go back to \(queue)") }
    }
}
