import CZlib
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// A file that is part of the program and the same for everybody, such as the style sheet.
package struct Asset: Sendable {
    package let path: String
    /// With the file's hash, so that browsers may keep it for good.
    package let href: String
    private let type: String
    private let plain: [UInt8]
    /// What is worth it on a poor network; a page is never sent so, as its length would tell of its secrets.
    private let deflated: [UInt8]
    /// The first 16 hexadecimal digits of the file's SHA-256.
    private let version: String

    package init(_ path: String, type: String, _ file: [UInt8]) {
        self.path = path
        self.type = type
        plain = Array(Self.withoutNotes(String(decoding: file, as: UTF8.self)).utf8)
        deflated = plain.deflated
        version = SHA256.hash(data: plain).prefix(8).map(\.hexadecimal).joined()
        href = "\(path)?v=\(version)"
    }

    /// Without indentation and without lines that only tell the reader something.
    private static func withoutNotes(_ text: String) -> String {
        let lines = text.split(separator: "\n").map { String($0).trimmed }
        return lines.filter { !$0.isEmpty && !$0.hasPrefix("//") && !$0.hasPrefix("/*") }.joined(separator: "\n")
    }

    @Sendable package func show(_ visit: Visit) -> Response {
        let eTag = "\"\(version)\""
        var fields: HTTPFields = [.contentType: type, .eTag: eTag, .vary: "Accept-Encoding"]
        let isByHash = visit.query["v"] == version
        fields[.cacheControl] = isByHash ? "public, max-age=31536000, immutable" : "no-cache"
        guard visit.request.headerFields[.ifNoneMatch] != eTag else {
            return Response(status: .notModified, headers: fields)
        }
        let isDeflated = visit.request.headerFields.acceptsDeflate
        if isDeflated { fields[.contentEncoding] = "deflate" }
        let body = ByteBuffer(bytes: isDeflated ? deflated : plain)
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
    }
}

extension HTTPFields {
    fileprivate var acceptsDeflate: Bool {
        (self[.acceptEncoding] ?? "").split(separator: ",").contains { String($0).trimmed.lowercased() == "deflate" }
    }
}

extension UInt8 {
    fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}

extension [UInt8] {
    /// As HTTP has `deflate`: in the format of RFC 1950.
    fileprivate var deflated: [UInt8] {
        var size = compressBound(uLong(count))
        return unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { output, written in
            let status = unsafe compress2(output.baseAddress, &size, self, uLong(count), Z_BEST_COMPRESSION)
            precondition(status == Z_OK, "There is room for what cannot be made smaller.")
            written = Int(size)
        }
    }
}
