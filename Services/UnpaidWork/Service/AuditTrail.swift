import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func searchAudit(
        _ request: Wire.SearchAuditRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SearchAuditReply {
        let search = try AuditSearch(request)
        return try await store.look(call, detail: search.words) { snapshot in
            // An entry here is about cases; whoever asks for a person asks for all of theirs.
            let cases = try search.crn.map { crn in
                try snapshot.all("FROM known_case WHERE crn = \(crn)") { $0("id", as: Identifier.self) }
            }
            let reply = try search.reply(from: snapshot, subjects: cases) { id throws(StoreFault) in
                try snapshot.value("SELECT crn FROM known_case WHERE id = \(id)")
            }
            return (reply, cases ?? [])
        }
    }
}
