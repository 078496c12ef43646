import Commands
import Messages
import Store

extension UnpaidWorkService {
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: AuthorisedCall) -> Wire.ReadPolicyReply {
        access.policy
    }

    package func searchAudit(
        _ request: Wire.SearchAuditRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SearchAuditReply {
        // An entry here is about cases; whoever asks for a person asks for all of theirs.
        try await store.searchAudit(request, call, subjects: "known_case")
    }
}
