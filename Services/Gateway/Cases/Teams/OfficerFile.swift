import GatewayKit
import Messages
import RPC

/// An officer as the service tells it.
struct OfficerFile: FormSubject {
    static let pattern = "/officers/{officer}"

    let reply: Wire.ReadOfficerReply

    /// The officer of the address.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        let staffID = visit.parameters["officer"] ?? ""
        do {
            reply = try await allocation.readOfficer(.init(staffId: staffID), Call(visit, session))
        } catch let status as Status where status.code == .invalidArgument {
            // The request holds nothing but the address's part: what names nobody names no page either.
            throw Refusal.notFound
        }
    }

    init(_ reply: Wire.ReadOfficerReply) {
        self.reply = reply
    }

    var officer: Wire.Officer { reply.officer ?? .init() }
    var title: String { officer.name.isEmpty ? officer.staffId : officer.name }
    var path: String { OfficerPage.path(to: officer.staffId) }
}
