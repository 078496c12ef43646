/// How a call ended, as gRPC numbers it.
package enum StatusCode: UInt16, Sendable, CaseIterable {
    case ok, cancelled, unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists, permissionDenied
    case resourceExhausted, failedPrecondition, aborted, outOfRange, unimplemented, internalError, unavailable
    case dataLoss, unauthenticated
}

/// A call that ended otherwise than well: a code for the program, a sentence for the person.
///
/// It keeps its identity over every hop from where it was thrown to where it is shown.
package struct Status: Error, Sendable, Hashable {
    package var code: StatusCode
    package var message: String
    /// One name in capitals, or empty.
    package var reason: String
    /// What is wrong with the request, field by field.
    package var violations: [FieldViolation]
    /// Whether the same call may be tried again as it is.
    package var retryable: Bool
    /// Where nothing of the call was done: the milliseconds after which it may be made again; nil where something may
    /// have been done.
    package var retryAfterMilliseconds: UInt32?

    package init(
        _ code: StatusCode, _ message: String, reason: String = "", violations: [FieldViolation] = [],
        retryable: Bool = false
    ) {
        self.code = code
        self.message = message
        self.reason = reason
        self.violations = violations
        self.retryable = retryable
    }

    /// The status of a call of which nothing was done.
    package static func notProcessed(
        _ code: StatusCode, _ message: String, reason: String = "", retryAfterMilliseconds: UInt32 = 0
    ) -> Status {
        var status = Status(code, message, reason: reason, retryable: true)
        status.retryAfterMilliseconds = retryAfterMilliseconds
        return status
    }

    /// The status of a call that a service has no room for, nothing of which was done.
    static func overloaded(_ message: String = "The service has too much to do.") -> Status {
        .notProcessed(
            .resourceExhausted, message, reason: "OVERLOADED", retryAfterMilliseconds: Limits.retryAfterMilliseconds)
    }

    /// The status of a request with a fault in one field.
    package static func invalid(_ field: String, _ code: ViolationCode, _ message: String) -> Status {
        invalid([FieldViolation(field: field, code: code, message: message)])
    }

    /// The status of a request with at least one faulty field; its message names the first.
    package static func invalid(_ violations: [FieldViolation]) -> Status {
        let first = violations.first.map { $0.field.isEmpty ? $0.message : "\($0.field): \($0.message)" }
        return Status(.invalidArgument, first ?? "The request is faulty.", violations: violations)
    }
}

/// One fault in one field of a request.
package struct FieldViolation: Sendable, Hashable {
    /// The field's path as in JSON, for example `decisions[0].circumstance`; empty for the message as a whole.
    package var field: String
    /// For a program: a `ViolationCode`, or a name that a newer peer knows.
    package var code: String
    /// For a person.
    package var message: String

    package init(field: String, code: ViolationCode, message: String) {
        self.init(field: field, code: code.rawValue, message: message)
    }

    package init(field: String, code: String, message: String) {
        self.field = field
        self.code = code
        self.message = message
    }
}

/// What can be wrong with a field.
package enum ViolationCode: String, Sendable, CaseIterable {
    /// It is not there.
    case required = "REQUIRED"
    /// It cannot be read as what it is to be.
    case malformed = "MALFORMED"
    /// It can be read, but lies outside its limits.
    case outOfRange = "OUT_OF_RANGE"
    /// It is a name or number that the contract does not have.
    case unknownValue = "UNKNOWN_VALUE"
    /// The message has no such field.
    case unknownField = "UNKNOWN_FIELD"
    /// It stands there twice.
    case duplicate = "DUPLICATE"
    /// It contradicts another field.
    case inconsistent = "INCONSISTENT"
    /// It is larger than is taken.
    case tooLarge = "TOO_LARGE"
}

extension Status {
    init(_ code: StatusCode, _ wire: RPCWire.Status) {
        self.init(
            code, wire.message, reason: wire.reason,
            violations: wire.violations.map { FieldViolation(field: $0.field, code: $0.code, message: $0.message) },
            retryable: wire.retryable)
    }

    /// The body of a failed reply.
    package var wire: RPCWire.Status {
        RPCWire.Status(
            message: message, reason: reason,
            violations: violations.map { .init(field: $0.field, code: $0.code, message: $0.message) },
            retryable: retryable)
    }
}
