import HTTPTypes
import Hummingbird
import NIOCore

/// A table as a file (RFC 4180) that a spreadsheet can open without running anything that stands in it.
package struct CSVTable {
    package private(set) var text = ""

    package init(_ columns: [String], rows: [[String]]) {
        for row in [columns] + rows {
            text += row.map(Self.field).joined(separator: ",") + "\r\n"
        }
    }

    /// What a spreadsheet would take for a formula begins with an apostrophe instead, which makes it text.
    private static func field(_ value: String) -> String {
        let isFormula = value.unicodeScalars.first.map("=+-@\t\r\n".unicodeScalars.contains) ?? false
        let safe = isFormula ? "'" + value : value
        guard safe.unicodeScalars.contains(where: "\",\r\n".unicodeScalars.contains) else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }

    /// The file, for a browser to keep rather than to show.
    package func response(named name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
