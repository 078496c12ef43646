import GatewayKit
import Messages
import RPC

/// A case that was put to the NPS, or is to be, and how far that has come.
struct EscalatedCase: PartSubject {
    static let pattern = CaseFile.pattern
    private static let field = "escalation"

    let file: CaseFile
    let escalation: Wire.Escalation

    /// The escalation that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        file = try await CaseFile(visit, session, from: allocation)
        let id = visit.field(Self.field)
        guard let escalation = file.reply.escalations.first(where: { $0.escalationId == id }) else {
            throw Refusal.notFound
        }
        self.escalation = escalation
    }

    var id: String { escalation.escalationId }
    var fields: [(name: String, value: String)] { [(Self.field, id)] }
    /// The escalation's, not the case's.
    var version: UInt32? { escalation.version }

    /// Where one of the forms stands, for a list that has nothing but the escalation.
    static func path(to command: Command<Self>, of escalation: Wire.Escalation) -> String {
        "\(CaseFile.path(to: escalation.caseId))/\(command.name)".with(query: [(field, escalation.escalationId)])
    }
}
