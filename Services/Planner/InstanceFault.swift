import Foundation
import UnpaidWorkRules

/// Why an instance cannot be planned, in words for whoever wrote it.
struct InstanceFault: Error {
    /// How many faults are told at once.
    private static let shown = 5

    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }

    /// - Parameter faults: at least one.
    init(_ faults: [WeekFault]) {
        var lines = faults.prefix(Self.shown).map { "\($0.field): \($0.sentence)" }
        if faults.count > Self.shown { lines.append("and \(faults.count - Self.shown) more.") }
        sentence = lines.joined(separator: "\n")
    }

    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context): sentence = "\(context.path(and: key)): It is missing."
        case .typeMismatch(let type, let context): sentence = "\(context.path()): It is no \(Self.name(type))."
        case .valueNotFound(let type, let context):
            sentence = "\(context.path()): It is null, and no \(Self.name(type))."
        case .dataCorrupted(let context):
            let path = context.path()
            sentence = (path.isEmpty ? "" : "\(path): ") + context.debugDescription
        @unknown default: sentence = "The instance cannot be read."
        }
    }

    private static func name(_ type: any Any.Type) -> String {
        switch type {
        case is Int.Type: "whole number"
        case is Bool.Type: "true or false"
        case is String.Type: "text"
        case is [Any].Type: "list"
        default: "object"
        }
    }
}

extension DecodingError.Context {
    /// `people[3].target`
    fileprivate func path(and key: (any CodingKey)? = nil) -> String {
        (codingPath + (key.map { [$0] } ?? [])).reduce(into: "") { path, key in
            if let place = key.intValue {
                path += "[\(place)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
