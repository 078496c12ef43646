import Messages
import RPC
import Store

extension Store {
    /// Answers who looked at or changed whom; the search goes into the trail itself.
    ///
    /// - Parameter subjects: the table of those whom entries are about, each with its `id` and its person's `crn`.
    package func searchAudit(
        _ request: Wire.SearchAuditRequest, _ call: Authorised<some Sendable>, subjects table: SQL
    ) async throws -> Wire.SearchAuditReply {
        let search = try AuditSearch(request)
        return try await look(call, detail: search.words) { snapshot in
            let sought: [Identifier]? = try search.crn.map { crn in
                try snapshot.values("SELECT id FROM \(table) WHERE crn = \(crn)")
            }
            let reply = try search.reply(from: snapshot, subjects: sought) { id throws(StoreFault) in
                try snapshot.value("SELECT crn FROM \(table) WHERE id = \(id)")
            }
            return (reply, sought ?? [])
        }
    }
}

/// A search of a service's audit trail: whom was looked at or changed, who did it, or both.
private struct AuditSearch: Sendable {
    /// Nil where any will do.
    let crn: String?
    private let account: String?
    private let before: Int
    private let limit: Int

    /// Throws `invalidArgument` where nothing is sought, or a page that there is not.
    init(_ request: Wire.SearchAuditRequest) throws(Status) {
        limit = try PageSize.rows(request.pageSize)
        before = try PageToken.number(request.pageToken) ?? .max
        try CommandText.check(request.crn, "crn", limit: CommandText.nameCharacters)
        try CommandText.check(request.account, "account", limit: CommandText.nameCharacters)
        guard !request.crn.isEmpty || !request.account.isEmpty else {
            throw Status.invalid("crn", .required, "Enter a CRN, an account, or both.")
        }
        crn = request.crn.isEmpty ? nil : request.crn
        account = request.account.isEmpty ? nil : request.account
    }

    /// What the trail says of the search itself.
    var words: String { "Sought: \([crn, account].compactMap(\.self).joined(separator: ", "))" }

    /// People that one entry is shown with; a list names up to a hundred.
    private static let crnsShown = 100

    /// What is found, the latest first.
    ///
    /// - Parameters:
    ///   - subjects: under which the person is kept; nil where anybody will do, nothing where nobody of the CRN is here.
    ///   - name: the CRN of a subject.
    func reply(
        from store: some Querying, subjects: [Identifier]?, name: (Identifier) throws(StoreFault) -> String?
    ) throws(StoreFault) -> Wire.SearchAuditReply {
        var reply = Wire.SearchAuditReply()
        if subjects?.isEmpty == true { return reply }
        let kept = try store.audit(subjects: subjects, account: account, before: before, limit: limit + 1)
        for entry in kept.prefix(limit) {
            var crns: [String] = []
            for subject in entry.entry.subjects.prefix(Self.crnsShown) {
                if let crn = try name(subject), !crns.contains(crn) { crns.append(crn) }
            }
            reply.items.append(Wire.AuditEntry(entry, crns: crns))
        }
        if kept.count > reply.items.count { reply.nextPageToken = "\(kept[reply.items.count - 1].sequence)" }
        return reply
    }
}

extension Wire.AuditEntry {
    fileprivate init(_ kept: KeptAuditEntry, crns: [String]) {
        let entry = kept.entry
        self.init(
            sequence: UInt64(kept.sequence), at: "\(kept.at)", account: entry.account, role: entry.role,
            onBehalfOf: entry.onBehalfOf, category: "\(entry.category)", action: entry.action,
            wasRefused: entry.isRefused, crns: crns, detail: entry.detail)
    }
}
