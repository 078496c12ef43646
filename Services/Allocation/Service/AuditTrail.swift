import Commands
import Messages
import Store

extension AllocationService {
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: AuthorisedCall) -> Wire.ReadPolicyReply {
        access.policy
    }

    package func searchAudit(
        _ request: Wire.SearchAuditRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SearchAuditReply {
        try await store.searchAudit(request, call, subjects: "person")
    }
}
