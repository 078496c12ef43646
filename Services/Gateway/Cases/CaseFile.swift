import GatewayKit
import Messages
import RPC

/// A case as the service tells it.
struct CaseFile: FormSubject {
    static let pattern = "/cases/{case}"
    static let noun = "case"

    let caseID: String
    let reply: Wire.ReadCaseReply

    /// The case of the address.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        caseID = visit.parameters["case"] ?? ""
        reply = try await visit.read("case") {
            try await allocation.readCase(.init(caseId: $0), Call(visit, session))
        }
    }

    static func path(to caseID: String) -> String { "/cases/" + caseID.queryEncoded }

    var summary: Wire.CaseSummary { reply.summary ?? .init() }
    var title: String { summary.title }
    var label: String { "\(title), CRN \(summary.crn)" }
    var path: String { Self.path(to: caseID) }
    var version: UInt32? { reply.version }
    var link: (label: String, href: String) { Self.link(to: caseID) }

    static func link(to caseID: String) -> (label: String, href: String) {
        ("Go to the case as it is now", path(to: caseID))
    }

    /// What somebody else has accepted is not ours to change.
    var refusal: Refusal? {
        summary.state.taker.map { .alreadyDone("\($0) has accepted the case: it is not ours to change.") }
    }

    /// What is allowed may extend to the caller's own cases alone.
    func isAllowed(_ method: String, by permissions: Permissions) -> Bool {
        reply.isOwn || !permissions.areOfOwnAlone(method)
    }

    var isHeldByNPS: Bool { summary.state == .retainedByNps }

    func checkIsOurs() throws(Refusal) {
        if isHeldByNPS { throw .alreadyDone("The NPS holds the person already.") }
    }

    /// The assessments that the case waits for, by column.
    var missingColumns: [String] {
        guard summary.state == .pending else { return [] }
        let known = reply.received.filter { !$0.value.isEmpty }.map(\.column) + reply.scores.map(\.column)
        return ["rosh", "ogrs3"].filter { !known.contains($0) }
    }

    /// The allocation that lasts; nil where nobody holds the case.
    var allocation: Wire.AllocationRecord? { reply.allocations.first { $0.until.isEmpty } }

    /// Whether somebody has raised the case to the NPS, which has not decided yet.
    var isRaised: Bool { reply.escalations.contains { $0.kind == .risk && ($0.state == .raised || $0.state.isOpen) } }

    /// Whether the case may go to another provider, or come from one, and has not yet.
    var isInTransfer: Bool { reply.transfers.contains { $0.state.isOpen } }
}

extension Wire.CaseCommandReply {
    /// What was done, and whether the case has a band with it.
    func note(_ done: String) -> DoneNote {
        DoneNote(Band(band) == nil ? "\(done)." : "\(done), and the case was banded with it.")
    }
}
