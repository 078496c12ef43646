import RPC
import Store

/// Something kept that people change by the version that they have read.
package protocol Versioned {
    /// What it is, as a sentence begins: `The session`.
    static var noun: String { get }
    var version: Int { get }
    /// The people whom it concerns, as the audit trail knows them.
    var subjects: [Identifier] { get }
    /// Throws `failedPrecondition` for what can no longer be changed.
    func checkIsOpen() throws(Status)
}

extension Versioned {
    package var subjects: [Identifier] { [] }

    package func checkIsOpen() throws(Status) {}

    /// Throws `aborted` where somebody has read another version than the present one.
    package func check(version read: UInt32) throws(Status) {
        guard Int(read) == version else { throw .stale(Self.noun) }
    }
}

extension Command {
    /// What the command changes, of the version that the caller has read; the audit trail is told of its people.
    package mutating func load<Kept: Versioned>(
        _ version: UInt32, detail: String = "", _ find: (Transaction) throws -> Kept
    ) throws -> Kept {
        let kept = try find(transaction)
        subjects += kept.subjects
        self.detail = detail
        try kept.check(version: version)
        try kept.checkIsOpen()
        return kept
    }
}

extension Status {
    package static func stale(_ noun: String) -> Status {
        Status(.aborted, "\(noun) has changed since you opened it. Look at it again.", reason: "STALE_VERSION")
    }
}
