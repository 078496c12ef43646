import Foundation
import Logging

/// Writes each log message as one line of JSON on standard error: time, level, service, message and its fields.
package struct JSONLineLog: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel = Logger.Level.info
    private let service: String
    private let label: String

    package init(service: String, label: String, level: Logger.Level) {
        self.service = service
        self.label = label
        logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields: [(String, String)] = [
            ("time", Date.now.ISO8601Format(.iso8601(timeZone: .gmt, includingFractionalSeconds: true))),
            ("level", event.level.rawValue), ("service", service), ("label", label), ("message", "\(event.message)"),
        ]
        let own = metadata.merging(event.metadata ?? [:]) { _, new in new }
        fields += own.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        let line = fields.map { Self.quoted($0.0) + ":" + Self.quoted($0.1) }.joined(separator: ",")
        // One write a line, so that lines of different threads do not mix.
        FileHandle.standardError.write(Data("{\(line)}\n".utf8))
    }

    /// A JSON string; nothing in it can end the line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\u{0}"..<" ", "\u{7f}"..<"\u{a0}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
