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
        let last = try first("FROM audit ORDER BY sequence DESC LIMIT 1") { row in
            (sequence: row("sequence", as: Int.self), chain: row("chain", as: [UInt8].self))
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
        subjects: [Identifier]? = nil, account: String? = nil, before: Int = .max, limit: Int
    ) throws(StoreFault) -> [KeptAuditEntry] {
        var conditions: [SQL] = ["audit.sequence < \(before)"]
        if let account { conditions.append("account = \(account)") }
        if let subjects {
            let any = SQL.joined(subjects.map { "\($0)" }, by: ", ")
            conditions.append("audit.sequence IN (SELECT sequence FROM audit_subject WHERE subject IN (\(any)))")
        }
        return try all(
            """
            FROM audit LEFT JOIN audit_detail USING (sequence) WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY audit.sequence DESC LIMIT \(limit)
            """)
    }

    /// How many entries the chain has, and where it breaks: the first sequence number that does not fit; nil if whole.
    ///
    /// It looks at what the file holds, byte for byte, and at who the index says that each entry is about.
    package func verifyAudit() throws(StoreFault) -> (entries: Int, brokenAt: Int?) {
        let strayed: Int? = try value(
            """
            SELECT s.sequence FROM audit_subject s JOIN audit_detail d USING (sequence)
            WHERE instr(d.subjects, s.subject) = 0 ORDER BY s.sequence LIMIT 1
            """)
        var chain = AuditChain.start
        var count = 0
        var last = Int.min
        while true {
            let links = try links(after: last)
            for link in links {
                guard link.isSound(after: chain, at: count + 1), try isIndexed(link) else {
                    return (count, min(count + 1, strayed ?? .max))
                }
                count += 1
                chain = link.chain
            }
            guard let end = links.last else { return (count, strayed) }
            last = end.sequence
        }
    }

    private func links(after sequence: Int) throws(StoreFault) -> [AuditLink] {
        try all(
            """
            FROM audit LEFT JOIN audit_detail USING (sequence)
            WHERE audit.sequence > \(sequence) ORDER BY audit.sequence LIMIT \(AuditLink.readAtOnce)
            """)
    }

    private func isIndexed(_ link: AuditLink) throws(StoreFault) -> Bool {
        for subject in link.subjects {
            let found: Int? = try value(
                "SELECT 1 FROM audit_subject WHERE subject = \(subject) AND sequence = \(link.sequence)")
            if found == nil { return false }
        }
        return true
    }
}

/// An entry as the file holds it, with what binds it to the one before.
private struct AuditLink: Selectable {
    /// Entries that are looked at together.
    static let readAtOnce = 500

    let sequence: Int
    let parts: [[UInt8]]
    let commitment: [UInt8]
    let chain: [UInt8]
    /// Nil where the detail was erased, and nothing is left that the commitment could be compared with.
    let salt: [UInt8]?
    let detail: [UInt8]
    let subjectBytes: [UInt8]

    init(_ row: inout Row) {
        sequence = row("audit.sequence")
        // A number's bytes are its digits.
        parts = [
            row("audit.sequence"), row("at"), row("category"), row("action"), row("account"), row("role"),
            row("on_behalf_of"), row("request_id"), row("is_refused"),
        ]
        commitment = row("commitment")
        chain = row("chain")
        salt = row("salt")
        detail = row("detail")
        subjectBytes = row("subjects")
    }

    var subjects: Set<Identifier> { Set(Identifier.all(in: subjectBytes)) }

    func isSound(after before: [UInt8], at place: Int) -> Bool {
        let isCommitted =
            salt.map { AuditChain.commitment(salt: $0, detail: detail, subjects: subjectBytes) == commitment } ?? true
        return sequence == place && isCommitted
            && AuditChain.link(after: before, parts: parts, commitment: commitment) == chain
    }
}

/// How entries hang together: each link is a hash over the one before and over what the entry says.
enum AuditChain {
    static let start = [UInt8](repeating: 0, count: 32)

    /// - Parameter parts: sequence, time, category, action, account, role, on whose behalf, request, refused or not.
    static func link(after chain: [UInt8], parts: [[UInt8]], commitment: [UInt8]) -> [UInt8] {
        hash([chain] + parts + [commitment])
    }

    static func commitment(salt: [UInt8], detail: [UInt8], subjects: [UInt8]) -> [UInt8] {
        hash([salt, detail, subjects])
    }

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
    fileprivate func commitment(salt: [UInt8]) -> [UInt8] {
        AuditChain.commitment(salt: salt, detail: Array(detail.utf8), subjects: subjects.flatMap(\.bytes))
    }

    fileprivate func link(after chain: [UInt8], sequence: Int, at: Instant, commitment: [UInt8]) -> [UInt8] {
        let parts = [
            "\(sequence)", "\(at.millisecondsSince1970)", "\(category.rawValue)", action, account, role, onBehalfOf,
            requestID, isRefused ? "1" : "0",
        ]
        return AuditChain.link(after: chain, parts: parts.map { Array($0.utf8) }, commitment: commitment)
    }
}

extension KeptAuditEntry: Selectable {
    package init(_ row: inout Row) {
        sequence = row("audit.sequence")
        at = row("at")
        entry = AuditEntry(
            AuditEntry.Category(rawValue: row("category")) ?? .consultation, action: row("action"),
            account: row("account"), role: row("role"), onBehalfOf: row("on_behalf_of"), requestID: row("request_id"),
            isRefused: row("is_refused"), detail: row("detail"))
        entry.subjects = Identifier.all(in: row("subjects"))
    }
}

extension Identifier {
    /// Those that lie one after another.
    fileprivate static func all(in bytes: [UInt8]) -> [Identifier] {
        stride(from: 0, to: bytes.count, by: 16).compactMap {
            Identifier(bytes: Array(bytes[$0..<min($0 + 16, bytes.count)]))
        }
    }
}
