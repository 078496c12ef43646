import RPC

/// Where a list goes on: after which row.
package enum PageToken {
    /// The row's number; nil for the first page.
    package static func number(_ token: String) throws(Status) -> Int? {
        guard !token.isEmpty else { return nil }
        guard let number = Int(token), number > 0 else { throw malformed }
        return number
    }

    package static let malformed = Status.invalid("pageToken", .malformed, "It must be what the page before gave.")
}

/// How many rows a page of a list has.
package enum PageSize {
    package static let limits = 1...100
    package static let fallback = 25

    /// What was asked for, or the fallback for 0. Throws `invalidArgument` beyond the limits.
    package static func rows(_ asked: UInt32) throws(Status) -> Int {
        guard asked != 0 else { return fallback }
        guard limits.contains(Int(asked)) else {
            throw .invalid(
                "pageSize", .outOfRange, "It must be between \(limits.lowerBound) and \(limits.upperBound).")
        }
        return Int(asked)
    }
}
