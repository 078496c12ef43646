import ArgumentParser
import Foundation

/// An extract as a file holds it: its rows, and where each column stands.
struct Extract: Sendable {
    /// The file as it is, for its hash.
    let bytes: [UInt8]
    /// The rows below the header, read as they are asked for.
    let rows: CSVReader
    private let places: [String: Int]
    private let width: Int

    /// Ends the command where the file cannot be read (66), or its header is not as it must be (65).
    ///
    /// - Parameters:
    ///   - columns: those that must be there.
    ///   - isExact: whether any other column is refused.
    init(path: String, columns: [String], isExact: Bool = false) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            printError("\(path) cannot be read.")
            throw ExitCode(66)
        }
        bytes = Array(data)
        var reader = CSVReader(bytes)
        let header = reader.next()?.fields ?? []
        if let fault = Self.fault(in: header, columns, isExact) {
            printError("\(path) \(fault) in its header, line 1.")
            throw ExitCode(65)
        }
        rows = reader
        places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        width = header.count
    }

    /// What is wrong with a header, as words after the file's name; nil for a good one.
    static func fault(in header: [String], _ columns: [String], _ isExact: Bool) -> String? {
        let missing = columns.filter { !header.contains($0) }
        if !missing.isEmpty { return "lacks the columns \(missing.joined(separator: ", "))" }
        guard isExact else { return nil }
        let unknown = header.filter { !columns.contains($0) }
        if !unknown.isEmpty { return "has the unknown columns \(unknown.joined(separator: ", "))" }
        let doubled = columns.filter { column in header.count { $0 == column } > 1 }
        return doubled.isEmpty ? nil : "has more than once the columns \(doubled.joined(separator: ", "))"
    }

    func value(_ column: String, _ row: CSVReader.Row) -> String {
        guard let place = places[column], place < row.fields.count else { return "" }
        return row.fields[place]
    }

    /// A row with more or fewer fields than the header has shifted columns.
    func check(_ row: CSVReader.Row) throws(ExtractRow.Refusal) {
        if row.isUnclosed { throw .init(column: "", value: "", reason: "A quoted field is never closed.") }
        guard row.fields.count == width else {
            throw .init(column: "", value: "\(row.fields.count)", reason: "The row must have \(width) fields.")
        }
    }
}
