import RPC

/// How much of a list still goes into one message, whatever its rows hold.
package struct ReplyRoom {
    /// Bytes that the rows of a page may take up, well below the limit of a message.
    package static let pageBytes = 48 * 1024

    private var bytes: Int
    private var isEmpty = true

    package init(bytes: Int = pageBytes) { self.bytes = bytes }

    /// As many of the rows, from the first on, as one message holds.
    package static func fitting<Row: Message>(_ rows: some Sequence<Row>, bytes: Int = pageBytes) -> [Row] {
        var room = ReplyRoom(bytes: bytes)
        return rows.prefix { room.takes($0) }
    }

    /// Whether a row still goes in; the first always does.
    package mutating func takes(_ row: some Message) -> Bool {
        bytes -= row.encodedBytes.count
        defer { isEmpty = false }
        return bytes >= 0 || isEmpty
    }
}
