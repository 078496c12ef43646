import GatewayKit
import Messages
import RPC

/// An officer as the service tells it.
struct OfficerFile: FormSubject {
    static let pattern = "/officers/{officer}"

    /// Whether it is shown as the reader's own workload.
    let isOwn: Bool
    let reply: Wire.ReadOfficerReply

    /// The officer of the address, or whoever looks where it names none.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        isOwn = visit.parameters["officer"] == nil
        reply = try await visit.read("officer") {
            try await allocation.readOfficer(.init(staffId: $0), Call(visit, session))
        }
    }

    var officer: Wire.Officer { reply.officer ?? .init() }
    var title: String { officer.name.isEmpty ? officer.staffId : officer.name }
    var path: String { Self.path(to: officer.staffId) }

    static func path(to staffID: String) -> String { "/officers/\(staffID.queryEncoded)" }
}
