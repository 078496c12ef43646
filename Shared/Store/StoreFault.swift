/// What went wrong in a store.
package enum StoreFault: Error, Sendable, Equatable {
    /// The file cannot be used as it is; the sentence tells why, for whoever runs the service.
    case unusable(String)
    /// A statement failed; everything its job did is undone. The words are SQLite's: names of tables, no values.
    case failed(code: Int32, String)
    /// A row breaks one of the schema's rules.
    case constraint(String)
    /// There is no room on the disk; nothing of the job was kept.
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
            case 13: .full
            case 19: .constraint(words)
            default: .failed(code: code, words)
            }
    }
}
