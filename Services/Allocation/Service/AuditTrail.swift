import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        let caller = try await caller(call, to: .searchAudit)
        let limit = try PageSize.rows(request.pageSize)
        let before = try PageToken.number(request.pageToken) ?? .max
        try CommandText.check(request.crn, "crn", limit: CommandText.nameCharacters)
        try CommandText.check(request.account, "account", limit: CommandText.nameCharacters)
        guard !request.crn.isEmpty || !request.account.isEmpty else {
            throw Status.invalid("crn", .required, "Enter a CRN, an account, or both.")
        }
        let sought = [request.crn, request.account].filter { !$0.isEmpty }.joined(separator: ", ")
        return try await store.look(Action.searchAudit.name, by: caller, detail: "Sought: \(sought)") { snapshot in
            var subject: Identifier?
            if !request.crn.isEmpty {
                subject = try snapshot.value("SELECT id FROM person WHERE crn = \(request.crn)")
                // Nobody of this CRN is here, so nobody has looked.
                if subject == nil { return (.init(), []) }
            }
            let account = request.account.isEmpty ? nil : request.account
            let kept = try snapshot.audit(subject: subject, account: account, before: before, limit: limit + 1)
            var reply = Wire.SearchAuditReply()
            var room = ReplyRoom()
            for entry in kept.prefix(limit) {
                let item = try snapshot.wire(entry)
                guard room.takes(item) else { break }
                reply.items.append(item)
            }
            if kept.count > reply.items.count { reply.nextPageToken = "\(kept[reply.items.count - 1].sequence)" }
            return (reply, [subject].compactMap { $0 })
        }
    }
}

extension Querying {
    /// People that one entry is shown with; a list names up to a hundred.
    private static var crnsShown: Int { 100 }

    fileprivate func wire(_ kept: KeptAuditEntry) throws(StoreFault) -> Wire.AuditEntry {
        var crns: [String] = []
        for subject in kept.entry.subjects.prefix(Self.crnsShown) {
            if let crn: String = try value("SELECT crn FROM person WHERE id = \(subject)") { crns.append(crn) }
        }
        let entry = kept.entry
        return Wire.AuditEntry(
            sequence: UInt64(kept.sequence), at: "\(kept.at)", account: entry.account, role: entry.role,
            onBehalfOf: entry.onBehalfOf, category: "\(entry.category)", action: entry.action,
            wasRefused: entry.isRefused, crns: crns, detail: entry.detail)
    }
}
