import FoundationEssentials
import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore
import RPC

/// A failure as the Connect protocol tells it: an HTTP status, and JSON with a code, a message and details.
struct ConnectError: Error {
    let status: Status
    let httpStatus: HTTPResponse.Status
    var fields = HTTPFields()

    init(_ status: Status, as httpStatus: HTTPResponse.Status? = nil, fields: HTTPFields = HTTPFields()) {
        self.status = status
        self.httpStatus = httpStatus ?? status.code.connect.httpStatus
        self.fields = fields
        if status.code == .unavailable || (status.code == .resourceExhausted && status.retryable) {
            self.fields[.retryAfter] = "1"
        }
    }

    static let unauthenticated = ConnectError(
        Status(.unauthenticated, "A bearer token is needed, and this is none or no longer one."),
        fields: [.wwwAuthenticate: "Bearer realm=\"probation-hub\""])

    init(describing error: any Error) {
        self =
            switch error {
            case let error as ConnectError: error
            case let status as Status: ConnectError(status)
            case let refusal as Refusal: ConnectError(refusal)
            default: ConnectError(Status(.internalError, "Internal error."))
            }
    }

    /// What is refused before any method is called. Connect asks for 404 where there is no such method.
    private init(_ refusal: Refusal) {
        let words = "\(refusal.heading). \(refusal.advice)"
        switch refusal.status {
        case .notFound: self.init(Status(.unimplemented, "No such method."), as: .notFound)
        case .methodNotAllowed:
            self.init(Status(.unimplemented, "Call methods with POST."), as: .methodNotAllowed, fields: refusal.fields)
        case .contentTooLarge:
            let limit = "A request holds up to \(Limits.bodyBytes) bytes."
            self.init(Status(.resourceExhausted, limit), fields: refusal.fields)
        case .serviceUnavailable:
            self.init(Status(.unavailable, words, retryable: true), fields: refusal.fields)
        default: self.init(Status(.invalidArgument, words), fields: refusal.fields)
        }
    }

    var response: Response {
        var fields = fields
        fields[.contentType] = "application/json"
        return Response(status: httpStatus, headers: fields, body: ResponseBody(byteBuffer: body))
    }

    private var body: ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Text and numbers alone: nothing in it can fail to encode.
        return ByteBuffer(bytes: (try? encoder.encode(Body(status))) ?? Data())
    }
}

/// The JSON of a failure.
private struct Body: Encodable {
    let code: String
    let message: String
    let details: [Detail]?

    init(_ status: Status) {
        code = status.code.connect.name
        message = status.message
        details = status.reason.isEmpty && status.violations.isEmpty ? nil : [Detail(status)]
    }

    /// `rpc.Status` in binary for programs, and the same in plain sight for people.
    struct Detail: Encodable {
        let type = "rpc.Status"
        let value: String
        let debug: Debug

        init(_ status: Status) {
            value = Data(status.wire.encoded.readableBytesView).base64EncodedString().filter { $0 != "=" }
            debug = Debug(
                reason: status.reason,
                violations: status.violations.map { .init(field: $0.field, code: $0.code, message: $0.message) })
        }
    }

    struct Debug: Encodable {
        let reason: String
        let violations: [Violation]

        struct Violation: Encodable {
            let field: String
            let code: String
            let message: String
        }
    }
}

extension StatusCode {
    /// How the Connect protocol names the code, and its HTTP status.
    var connect: (name: String, httpStatus: HTTPResponse.Status) {
        switch self {
        // Never the code of a failure: an answer that says so is faulty.
        case .ok: ("internal", .internalServerError)
        case .cancelled: ("canceled", HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"))
        case .unknown: ("unknown", .internalServerError)
        case .invalidArgument: ("invalid_argument", .badRequest)
        case .deadlineExceeded: ("deadline_exceeded", .gatewayTimeout)
        case .notFound: ("not_found", .notFound)
        case .alreadyExists: ("already_exists", .conflict)
        case .permissionDenied: ("permission_denied", .forbidden)
        case .resourceExhausted: ("resource_exhausted", .tooManyRequests)
        case .failedPrecondition: ("failed_precondition", .badRequest)
        case .aborted: ("aborted", .conflict)
        case .outOfRange: ("out_of_range", .badRequest)
        case .unimplemented: ("unimplemented", .notImplemented)
        case .internalError: ("internal", .internalServerError)
        case .unavailable: ("unavailable", .serviceUnavailable)
        case .dataLoss: ("data_loss", .internalServerError)
        case .unauthenticated: ("unauthenticated", .unauthorized)
        }
    }
}
