import CivilCalendar
import Crypto

/// One entry of the audit trail: who did what, when, on whose behalf, and to whom.
///
/// The fields are those of the Data Protection Act 2018, section 62, with authentication besides.
package struct AuditEntry: Sendable, Hashable {
    package enum Category: Int, Sendable, CaseIterable {
        case collection = 1
        case alteration, consultation, disclosure, combination, erasure, authentication
    }

    package var category: Category
    /// The method or page, for example `Allocation/ReadCase`.
    package var action: String
    package var account: String
    package var role: String
    package var onBehalfOf: String
    package var requestID: String
    package var isRefused: Bool
    /// Every person that it is about.
    package var subjects: [Identifier]
    /// A reason where one was given, and whatever else explains the entry; can be erased.
    package var detail: String

    package init(
        _ category: Category, action: String, account: String, role: String = "", onBehalfOf: String = "",
        requestID: String = "", isRefused: Bool = false, subjects: [Identifier] = [], detail: String = ""
    ) {
        self.category = category
        self.action = action
        self.account = account
        self.role = role
        self.onBehalfOf = onBehalfOf
        self.requestID = requestID
        self.isRefused = isRefused
        self.subjects = subjects
        self.detail = detail
    }
}

/// An entry as it is kept.
package struct KeptAuditEntry: Sendable, Hashable {
    /// From 1, without gaps.
    package var sequence: Int
    package var at: Instant
    package var entry: AuditEntry
}

extension Transaction {
    /// Adds an entry to the audit trail, and its link to the chain.
    package func record(_ entry: AuditEntry) throws(StoreFault) {
        let last = try first("SELECT sequence, chain FROM audit ORDER BY sequence DESC LIMIT 1") { row in
            (sequence: row.next(Int.self), chain: row.next([UInt8].self))
        }
        let sequence = (last?.sequence ?? 0) + 1
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255) }
        let commitment = entry.commitment(salt: salt)
        let chain = entry.link(
            after: last?.chain ?? AuditChain.start, sequence: sequence, at: now, commitment: commitment)
        try execute(
            """
            INSERT INTO audit (sequence, at, category, action, account, role, on_behalf_of, request_id, is_refused,
                commitment, chain)
            VALUES (\(sequence), \(now), \(entry.category.rawValue), \(entry.action), \(entry.account), \(entry.role),
                \(entry.onBehalfOf), \(entry.requestID), \(entry.isRefused), \(commitment), \(chain))
            """)
        try execute(
            """
            INSERT INTO audit_detail (sequence, salt, detail, subjects)
            VALUES (\(sequence), \(salt), \(entry.detail), \(entry.subjects.flatMap(\.bytes)))
            """)
        for subject in Set(entry.subjects) {
            try execute("INSERT INTO audit_subject (subject, sequence) VALUES (\(subject), \(sequence))")
        }
    }
}

extension Querying {
    /// The entries about a person or by an account, or both, the latest first.
    ///
    /// - Parameter before: only those with a lower sequence number: the last of the page before.
    package func audit(
        subject: Identifier? = nil, account: String? = nil, before: Int = .max, limit: Int
    ) throws(StoreFault) -> [KeptAuditEntry] {
        var conditions: [SQL] = ["audit.sequence < \(before)"]
        if let account { conditions.append("account = \(account)") }
        if let subject {
            conditions.append(
                "EXISTS (SELECT 1 FROM audit_subject s WHERE s.subject = \(subject) AND s.sequence = audit.sequence)")
        }
        return try all(
            """
            SELECT audit.sequence, at, category, action, account, role, on_behalf_of, request_id, is_refused,
                coalesce(detail, ''), coalesce(subjects, x'')
            FROM audit LEFT JOIN audit_detail USING (sequence)
            WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY audit.sequence DESC LIMIT \(limit)
            """, KeptAuditEntry.init)
    }

    /// How many entries the chain has, and where it breaks: the first sequence number that does not fit; nil if whole.
    package func verifyAudit() throws(StoreFault) -> (entries: Int, brokenAt: Int?) {
        var chain = AuditChain.start
        var count = 0
        var brokenAt: Int?
        try connection.database.query(
            """
            SELECT audit.sequence, at, category, action, account, role, on_behalf_of, request_id, is_refused,
                coalesce(detail, ''), coalesce(subjects, x''), commitment, chain, coalesce(salt, x'')
            FROM audit LEFT JOIN audit_detail USING (sequence) ORDER BY audit.sequence
            """
        ) { row in
            let kept = KeptAuditEntry(&row)
            let commitment: [UInt8] = row.next()
            let link: [UInt8] = row.next()
            let salt: [UInt8] = row.next()
            count += 1
            chain = kept.entry.link(after: chain, sequence: kept.sequence, at: kept.at, commitment: commitment)
            // An erased entry has no salt, and nothing that its commitment could be compared with.
            let isCommitted = salt.isEmpty || kept.entry.commitment(salt: salt) == commitment
            guard kept.sequence == count, link == chain, isCommitted else {
                brokenAt = count
                return false
            }
            return true
        }
        return (count, brokenAt)
    }
}

/// How entries hang together: each link is a hash over the one before and over what the entry says.
enum AuditChain {
    static let start = [UInt8](repeating: 0, count: 32)

    /// SHA-256 over the parts, each led by its length, so that no two lists of parts read alike.
    static func hash(_ parts: [[UInt8]]) -> [UInt8] {
        var hasher = SHA256()
        for part in parts {
            unsafe withUnsafeBytes(of: UInt64(part.count).bigEndian) { unsafe hasher.update(bufferPointer: $0) }
            hasher.update(data: part)
        }
        return Array(hasher.finalize())
    }
}

extension AuditEntry {
    func commitment(salt: [UInt8]) -> [UInt8] {
        AuditChain.hash([salt, Array(detail.utf8), subjects.flatMap(\.bytes)])
    }

    func link(after chain: [UInt8], sequence: Int, at: Instant, commitment: [UInt8]) -> [UInt8] {
        let words = [
            "\(sequence)", "\(at.millisecondsSince1970)", "\(category.rawValue)", action, account, role, onBehalfOf,
            requestID, isRefused ? "1" : "0",
        ]
        return AuditChain.hash([chain] + words.map { Array($0.utf8) } + [commitment])
    }
}

extension KeptAuditEntry {
    fileprivate init(_ row: inout Row) {
        sequence = row.next()
        at = row.next()
        entry = AuditEntry(
            AuditEntry.Category(rawValue: row.next()) ?? .consultation, action: row.next(), account: row.next(),
            role: row.next(), onBehalfOf: row.next(), requestID: row.next(), isRefused: row.next(),
            detail: row.next())
        let bytes: [UInt8] = row.next()
        entry.subjects = stride(from: 0, to: bytes.count, by: 16).compactMap {
            Identifier(bytes: Array(bytes[$0..<min($0 + 16, bytes.count)]))
        }
    }
}
