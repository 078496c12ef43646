import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore
import RPC

/// The contract's methods for programs: Connect unary calls, in JSON or protobuf, as they are or not at all.
struct Connect: Sendable {
    static let path = "/api/{service}/{method}"

    /// The channel to the service that answers a method, by the method's path; nil where none does.
    typealias FindChannel = @Sendable (_ path: String) -> (any CallChannel)?

    private let methods: [String: MethodDescriptor]
    private let channel: FindChannel

    init(methods: [MethodDescriptor], channel: @escaping FindChannel) {
        self.methods = Dictionary(methods.map { ($0.path, $0) }) { first, _ in first }
        self.channel = channel
    }

    func answer(_ visit: Visit, _ holder: TokenHolder) async throws -> Response {
        let path = "\(visit.parameters["service"] ?? "")/\(visit.parameters["method"] ?? "")"
        guard let method = methods[path], let channel = channel(path) else { throw Refusal.notFound }
        guard method.isUnary else {
            throw Status(.unimplemented, "Streams are not carried over HTTP: call the method over the native protocol.")
        }
        let fields = visit.request.headerFields
        let codec = try Codec(fields)
        try checkProtocol(fields)
        let call = try call(fields, holder, requestID: visit.requestID)
        let request = try codec.request(visit.body, method)
        let reply = try await channel.send(method, request, call)
        return Response(
            status: .ok, headers: [.contentType: codec.contentType],
            body: ResponseBody(byteBuffer: try codec.reply(reply, method)))
    }

    private func checkProtocol(_ fields: HTTPFields) throws(Status) {
        guard fields.isPlain else {
            throw Status(.unimplemented, "Content-Encoding must be identity: compressed requests are not read.")
        }
        if let version = fields[.connectProtocolVersion], version != "1" {
            throw Status(.invalidArgument, "Connect-Protocol-Version must be 1.")
        }
    }

    private func call(_ fields: HTTPFields, _ holder: TokenHolder, requestID: String) throws(Status) -> Call {
        Call(
            deadline: .after(try fields.timeout), area: holder.area, caller: RPCWire.CallerContext(holder).encodedBytes,
            requestID: requestID, idempotencyKey: try fields.idempotencyKeyText,
            traceparent: fields.wellFormedTraceparent, onBehalfOf: try fields.onBehalfOfText)
    }
}

/// In which of the two forms a request comes; its answer goes back in the same.
private enum Codec {
    case json, proto

    init(_ fields: HTTPFields) throws(ConnectError) {
        switch fields.mediaType {
        case "application/json" where fields.isUTF8: self = .json
        case "application/proto": self = .proto
        default:
            throw ConnectError(
                Status(.invalidArgument, "Content-Type must be application/json or application/proto."),
                as: .unsupportedMediaType, fields: [.acceptPost: "application/json, application/proto"])
        }
    }

    var contentType: String {
        switch self {
        case .json: "application/json"
        case .proto: "application/proto"
        }
    }

    func request(_ body: ByteBuffer, _ method: MethodDescriptor) throws(Status) -> ByteBuffer {
        switch self {
        case .json: try ProtoJSON.protobuf(fromJSON: body, as: method.request)
        case .proto: body
        }
    }

    func reply(_ body: ByteBuffer, _ method: MethodDescriptor) throws(Status) -> ByteBuffer {
        switch self {
        case .json: try ProtoJSON.json(fromProtobuf: body, as: method.reply)
        case .proto: body
        }
    }
}

extension HTTPFields {
    fileprivate var isUTF8: Bool {
        let parameters = (self[.contentType] ?? "").split(separator: ";").dropFirst()
        return parameters.allSatisfy { parameter in
            let parts = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmed.lowercased() }
            return parts.first != "charset" || ["utf-8", "\"utf-8\""].contains(parts.last)
        }
    }

    fileprivate var timeout: Duration {
        get throws(Status) {
            guard let text = self[.connectTimeout] else { return Limits.apiCallTimeout }
            guard 1...10 ~= text.utf8.count, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
                let milliseconds = Int(text)
            else { throw Status(.invalidArgument, "Connect-Timeout-Ms must be a whole number of up to 10 digits.") }
            let limits = Limits.apiCallTimeoutMilliseconds
            return .milliseconds(clamp(milliseconds, to: limits))
        }
    }

    fileprivate var idempotencyKeyText: String {
        get throws(Status) {
            guard let text = self[.idempotencyKey] else { return "" }
            guard Limits.idempotencyKeyBytes ~= text.utf8.count, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
                throw Status(
                    .invalidArgument,
                    "Idempotency-Key must be 1 to \(Limits.idempotencyKeyBytes.upperBound) visible ASCII characters.")
            }
            return text
        }
    }

    fileprivate var onBehalfOfText: String {
        get throws(Status) {
            let text = (self[.onBehalfOf] ?? "").trimmed
            guard text.count <= Limits.onBehalfOfCharacters, text.isOneLine else {
                throw Status(
                    .invalidArgument,
                    "On-Behalf-Of must be at most \(Limits.onBehalfOfCharacters) visible characters.")
            }
            return text
        }
    }

    /// W3C Trace Context asks to go on without a trace that is malformed.
    fileprivate var wellFormedTraceparent: String {
        let text = self[.traceparent] ?? ""
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isHex = text.utf8.allSatisfy { Set("0123456789abcdef-".utf8).contains($0) }
        return isHex && parts.map(\.utf8.count) == [2, 32, 16, 2] ? text : ""
    }
}

private func clamp(_ value: Int, to limits: ClosedRange<Int>) -> Int {
    min(max(value, limits.lowerBound), limits.upperBound)
}

extension HTTPField.Name {
    fileprivate static let connectProtocolVersion = HTTPField.Name("Connect-Protocol-Version")!
    fileprivate static let connectTimeout = HTTPField.Name("Connect-Timeout-Ms")!
    fileprivate static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
    fileprivate static let onBehalfOf = HTTPField.Name("On-Behalf-Of")!
    fileprivate static let acceptPost = HTTPField.Name("Accept-Post")!
}
