import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func searchAudit(_ request: Wire.SearchAuditRequest, _ call: AuthorisedCall) async throws
        -> Wire.SearchAuditReply
    {
        let search = try AuditSearch(request)
        return try await store.look(call, detail: search.words) { snapshot in
            let people = try search.crn.map { crn in
                try snapshot.all("SELECT id FROM person WHERE crn = \(crn)") { $0.next(Identifier.self) }
            }
            let reply = try search.reply(from: snapshot, subjects: people) { id throws(StoreFault) in
                try snapshot.value("SELECT crn FROM person WHERE id = \(id)")
            }
            return (reply, people ?? [])
        }
    }
}
