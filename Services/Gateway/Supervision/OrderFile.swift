import GatewayKit
import Messages
import RPC

/// One order with its failures and warnings, as the service tells it.
struct OrderFile: FormSubject {
    static let pattern = "/orders/{case}"

    let reply: Wire.ReadOrderReply

    /// The order of the address.
    init(_ visit: Visit, _ session: Session, from supervision: any SupervisionAPI) async throws {
        reply = try await visit.read("case") {
            try await supervision.readOrder(.init(caseId: $0), Call(visit, session))
        }
    }

    var name: String {
        reply.surname.isEmpty ? "Restricted person" : reply.surname + reply.forenames.behind(", ")
    }
    var title: String { "\(name), CRN \(reply.crn)" }
    var path: String { Self.path(to: reply.caseId) }
    /// What the order requires, by the codes that the extract writes.
    var requirements: [String] {
        reply.requirements.map { String($0.prefix { $0 != ":" }) }
    }

    static func path(to caseID: String) -> String { Destination.path(toOrderOf: caseID) }
}
