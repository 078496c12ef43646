import HTTPTypes
import Hummingbird
import NIOCore

/// A table as a file (RFC 4180) that a spreadsheet can open without running anything that stands in it.
package struct CSVTable {
    package private(set) var text = ""

    /// - Parameter columns: empty for rows that come after others.
    package init(_ columns: [String] = [], rows: [[String]]) {
        for row in (columns.isEmpty ? [] : [columns]) + rows {
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

    var buffer: ByteBuffer { ByteBuffer(string: text) }

    /// The file, for a browser to keep rather than to show.
    package func response(named name: String) -> Response {
        Self.response(named: name) { try await $0.write(buffer) }
    }

    /// The same of a file that is written piece by piece.
    static func response(
        named name: String, _ write: @escaping @Sendable (inout any ResponseBodyWriter) async throws -> Void
    ) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody { writer in
                try await write(&writer)
                try await writer.finish(nil)
            })
    }
}
