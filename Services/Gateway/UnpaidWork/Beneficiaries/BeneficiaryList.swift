import GatewayKit
import Messages
import RPC

extension UnpaidWorkAPI {
    /// Everybody for whom people work, by name; those beyond so many pages are found by a search alone.
    func beneficiaries(_ call: Call) async throws -> [Wire.Beneficiary] {
        var found: [Wire.Beneficiary] = []
        var request = Wire.ListBeneficiariesRequest(pageSize: Limits.beneficiariesOfPage)
        for _ in 0..<Limits.beneficiaryPages {
            let reply = try await listBeneficiaries(request, call)
            found += reply.items
            guard !reply.nextPageToken.isEmpty else { break }
            request.pageToken = reply.nextPageToken
        }
        return found
    }
}
