import Foundation
import Messages

@testable import Hub

let importHeader = Wire.ReceivedCase.columns.map(\.name)

/// An extract with these lines below its header, as a file has it.
func extract(header: [String] = importHeader, _ lines: [String], isExact: Bool = true) throws -> Extract {
    let file = FileManager.default.temporaryDirectory.appending(path: "extract-\(UUID().uuidString).csv")
    try Data(([header.joined(separator: ",")] + lines).joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Extract(path: file.path, columns: importHeader, isExact: isExact)
}

/// A row's line of CSV with these values and nothing in the other columns.
func importLine(_ values: [String: String]) -> String {
    String(csvLine(importHeader.map { values[$0] ?? "" }).dropLast())
}

func importLine(crn: String, event: Int = 1) -> String { importLine(["crn": crn, "event_number": "\(event)"]) }

func crn(_ number: Int) -> String { "A" + String(1_000_000 + number).dropFirst() }

extension Wire.ImportCasesRequest {
    /// Rows about these people, from the given line on.
    static func of(_ crns: [String], line: UInt32 = 2) -> Wire.ImportCasesRequest {
        let rows = crns.enumerated().map { place, crn in
            Wire.ImportRow(line: line + UInt32(place), case: .init(crn: crn, eventNumber: "1"))
        }
        return .init(fileHash: "00", rowsInFile: UInt32(crns.count), rows: rows)
    }
}
