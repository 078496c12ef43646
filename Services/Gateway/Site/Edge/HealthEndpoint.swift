import FoundationEssentials
import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore

/// Whether one of the services answers.
package struct ServiceHealth: Sendable {
    package let name: String
    package let isServing: Bool
    /// Why it does not serve; for an operator.
    package let detail: String

    package init(name: String, isServing: Bool, detail: String = "") {
        self.name = name
        self.isServing = isServing
        self.detail = detail
    }
}

/// Tells a supervisor whether this process lives, and whether all that stands behind it serves.
struct HealthEndpoint: Sendable {
    let services: @Sendable () async -> [ServiceHealth]

    func live() -> Response {
        json(Report(status: .serving, services: nil), status: .ok)
    }

    /// 503 as soon as one service does not serve: the others go on working, and the report says which is which.
    func ready() async -> Response {
        let services = await services()
        let isReady = services.allSatisfy(\.isServing)
        let report = Report(
            status: isReady ? .serving : .notServing,
            services: services.map {
                .init(name: $0.name, status: $0.isServing ? .serving : .notServing, detail: $0.detail)
            })
        return json(report, status: isReady ? .ok : .serviceUnavailable)
    }

    private func json(_ report: Report, status: HTTPResponse.Status) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let body = ByteBuffer(bytes: (try? encoder.encode(report)) ?? Data())
        var fields: HTTPFields = [.contentType: "application/json"]
        if status == .serviceUnavailable { fields[.retryAfter] = "5" }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: body))
    }
}

private struct Report: Encodable {
    let status: Word
    let services: [Service]?

    enum Word: String, Encodable {
        case serving
        case notServing = "not serving"
    }

    struct Service: Encodable {
        let name: String
        let status: Word
        let detail: String
    }
}
