import CSQLite

/// What went wrong in a store.
package enum StoreFault: Error, Sendable, Equatable {
    /// The file cannot be used as it is; the sentence tells why, for whoever runs the service.
    case unusable(String)
    /// A statement failed; everything its job did is undone. The words are SQLite's: names of tables, no values.
    case failed(code: Int32, String)
    /// A row breaks one of the schema's rules.
    case constraint(String)
    /// There is no room on the disk, or the file may not grow; nothing of the job was kept.
    case full
    /// Whether the job was kept is not known: the disk failed while it was written. The store serves no more.
    case outcomeUnknown
    /// More jobs wait than are let in.
    case overloaded
    case closed
}

extension StoreFault {
    /// The fault that a result code of SQLite stands for.
    init(_ code: Int32, _ words: String) {
        self =
            switch code & 0xFF {
            case SQLITE_FULL: .full
            // A quota, or a limit on the file's size. Bringing what was written to the disk fails with another code.
            case SQLITE_IOERR where code == Self.writeRefused: .full
            case SQLITE_CONSTRAINT: .constraint(words)
            default: .failed(code: code, words)
            }
    }

    /// SQLITE_IOERR_WRITE, a macro that Swift does not import.
    private static let writeRefused = SQLITE_IOERR | 3 << 8

    /// What befalls the neighbours of a job that ended the transaction with everybody's rows in it.
    static func undone(by error: (any Error)?) -> StoreFault {
        let words: String? = if case .constraint(let words)? = error as? StoreFault { words } else { nil }
        return .failed(code: SQLITE_ABORT, "A job undid its whole batch: \(words ?? "no reason given").")
    }

    /// Whether a commit that ended so kept nothing for certain.
    var isCertain: Bool {
        switch self {
        case .full, .constraint: true
        default: false
        }
    }

    /// Whether the store is at fault and not the statement: the same may go well another time.
    package var isOfTheStore: Bool {
        switch self {
        case .constraint: false
        case .failed(let code, _): ![SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE].contains(code & 0xFF)
        default: true
        }
    }

    /// Whether a file could not be read, written or brought to the disk.
    var isOfTheDisk: Bool {
        if case .failed(let code, _) = self { code & 0xFF == SQLITE_IOERR } else { false }
    }
}
