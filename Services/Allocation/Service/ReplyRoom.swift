import RPC

/// How much of a list still goes into one message, whatever its rows hold.
struct ReplyRoom {
    /// Bytes that the rows of a page may take up, well below the limit of a message.
    static let pageBytes = 48 * 1024
    /// Bytes of a case's history beside everything else about it.
    static let historyBytes = 24 * 1024
    /// Entries of a case's history.
    static let historyEntries = 50

    /// Bytes of an officer's cases beside everything else about them, and how many are looked for.
    static let casesBytes = 36 * 1024
    static let casesOfOfficer = 200

    private var bytes: Int
    private var isEmpty = true

    init(bytes: Int = pageBytes) { self.bytes = bytes }

    /// Whether a row still goes in; the first always does.
    mutating func takes(_ row: some Message) -> Bool {
        bytes -= row.encodedBytes.count
        defer { isEmpty = false }
        return bytes >= 0 || isEmpty
    }
}
