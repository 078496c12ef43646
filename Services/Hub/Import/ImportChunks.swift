import Crypto
import Messages
import NIOCore
import RPC

/// An extract cut into chunks of neighbouring rows; the same file is always cut in the same places.
struct ImportChunks: Sequence, IteratorProtocol {
    /// Rows that one item takes.
    static let rowLimit = 100
    /// Bytes that one request may have: well within a message, which the gateway sends on with more around it.
    static let byteLimit = 48 * 1_024
    /// What a row takes besides its own bytes: its tag, and its length in at most three.
    private static let bytesAroundRow = 4

    /// Rows in the whole file.
    let rowsInFile: Int
    /// SHA-256 of the file, in hexadecimal digits.
    var fileHash: String { header.fileHash }
    private let extract: Extract
    private let header: Wire.ImportCasesRequest
    private var reader: CSVReader
    /// Read already, for the next chunk.
    private var waiting: Wire.ImportRow?

    init(_ extract: Extract) {
        self.extract = extract
        reader = extract.rows
        rowsInFile = extract.rows.reduce(0) { count, _ in count + 1 }
        header = Wire.ImportCasesRequest(
            fileHash: SHA256.hash(data: extract.bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
                .joined(),
            rowsInFile: UInt32(clamping: rowsInFile))
    }

    mutating func next() -> Wire.ImportCasesRequest? {
        var request = header
        var bytes = Self.bytes(of: header)
        while request.rows.count < Self.rowLimit, let row = waiting ?? nextRow() {
            waiting = row
            bytes += Self.bytes(of: row) + Self.bytesAroundRow
            guard bytes <= Self.byteLimit else { break }
            request.rows.append(row)
            waiting = nil
        }
        return request.rows.isEmpty ? nil : request
    }

    private mutating func nextRow() -> Wire.ImportRow? {
        guard let row = reader.next() else { return nil }
        let line = UInt32(clamping: row.line)
        do throws(ExtractRow.Refusal) {
            try extract.check(row)
        } catch {
            return Wire.ImportRow(line: line, unreadable: error.reason)
        }
        // What encodes text ends it at a NUL.
        guard !row.fields.contains(where: { $0.utf8.contains(0) }) else {
            return Wire.ImportRow(line: line, unreadable: "The row holds a NUL character.")
        }
        let read = Wire.ImportRow(line: line, case: Wire.ReceivedCase { extract.value($0, row) })
        guard Self.bytes(of: header) + Self.bytes(of: read) + Self.bytesAroundRow <= Self.byteLimit else {
            return Wire.ImportRow(line: line, unreadable: "The row is longer than \(Self.byteLimit / 1_024) KiB.")
        }
        return read
    }

    private static func bytes(of message: some Message) -> Int { message.encoded.readableBytes }
}
