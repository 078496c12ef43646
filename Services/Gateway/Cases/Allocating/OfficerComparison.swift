import GatewayKit
import Messages
import RPC

/// A case, and a team's officers as the service compares them for it.
struct OfficerComparison {
    let caseID: String
    let reply: Wire.CompareOfficersReply

    /// The officers of one team, or of the case's own where none is named, for the case of the address.
    init(
        _ visit: Visit, _ session: Session, team: String, from allocation: any AllocationAPI
    ) async throws {
        caseID = visit.parameters["case"] ?? ""
        reply = try await visit.read("case") {
            try await allocation.compareOfficers(.init(caseId: $0, team: team), Call(visit, session))
        }
    }

    var summary: Wire.CaseSummary { reply.summary ?? .init() }

    func candidate(_ staffID: String) -> Wire.Candidate? { reply.items.first { $0.staffID == staffID } }

    /// Those who may hold the case, the best match first.
    var eligible: [Wire.Candidate] { reply.items.filter { $0.verdict != .notEligible } }
    var notEligible: [Wire.Candidate] { reply.items.filter { $0.verdict == .notEligible } }
}

extension Wire.Candidate {
    var staffID: String { officer?.staffId ?? "" }
    var name: String { officer?.name ?? "" }
    var now: Wire.Capacity { officer?.capacity ?? .init() }
    var then: Wire.Capacity { after ?? .init() }
}
