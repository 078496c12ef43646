import GatewayKit
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import RPC

/// Answers every request: reads it, finds its route, knows its sender, and makes every failure an answer.
package struct SiteResponder: HTTPResponder {
    package typealias Context = BasicRequestContext

    let routes: RouteTable
    let errorPage: ErrorPage
    let gate: Gate
    let metrics: RequestMetrics
    let logger: Logger
    private let policies: Policies
    private let bodies = RequestBodies()

    init(
        routes: RouteTable, errorPage: ErrorPage, gate: Gate, policies: Policies, metrics: RequestMetrics,
        logger: Logger
    ) {
        self.routes = routes
        self.errorPage = errorPage
        self.gate = gate
        self.policies = policies
        self.metrics = metrics
        self.logger = logger
    }

    package func respond(to request: Request, context: BasicRequestContext) async -> Response {
        await respond(to: request)
    }

    package func respond(to request: Request) async -> Response {
        let start = ContinuousClock.now
        let requestID = String(UInt64.random(in: .min ... .max), radix: 16)
        let target = Target(request.head, in: routes)
        var response: Response
        do {
            response = try await answer(request, target, requestID)
        } catch {
            response = refusal(error, request, target, requestID)
        }
        response.headers.addSecurityHeaders()
        if request.headers.mustEndConnection { response.headers[.connection] = "close" }
        if request.method == .head { response = response.createHeadResponse() }
        record(request, target, response, requestID, took: start.duration(to: .now))
        return response
    }

    private func answer(_ request: Request, _ target: Target, _ requestID: String) async throws -> Response {
        guard target.isWellFormed, let query = Form(target.query.utf8) else { throw Refusal.unreadable }
        return try await bodies.withBody(of: request) { body in
            switch target.match {
            case .nothing: throw Refusal.notFound
            case .wrongMethod(let allowed, _): throw Refusal.wrongMethod(allowed: allowed)
            case .found(let route, let parameters):
                let visit = Visit(
                    request: request.head, path: target.path, query: query, parameters: parameters, body: body,
                    requestID: requestID, policies: policies)
                return try await gate.admit(visit, to: route)
            }
        }
    }

    private func refusal(_ error: any Error, _ request: Request, _ target: Target, _ requestID: String) -> Response {
        if !(error is Refusal), !(error is Status), !(error is ConnectError) {
            logger.error("Unknown fault", metadata: ["request": "\(requestID)", "error": "\(type(of: error))"])
        }
        if target.isAPI { return ConnectError(describing: error).response }
        if request.head.wantsJSON {
            return FormReply.response(to: Refusal(describing: error), of: error as? Status)
        }
        return errorPage.response(to: error, requestID: requestID)
    }

    /// Only what names nobody: the route as it is written in the table, never the path as it was sent.
    private func record(
        _ request: Request, _ target: Target, _ response: Response, _ requestID: String, took duration: Duration
    ) {
        metrics.record(
            route: target.label, method: request.method.label, status: response.status.code, took: duration)
        logger.debug(
            "Request",
            metadata: [
                "request": "\(requestID)", "route": "\(target.label)", "method": "\(request.method.label)",
                "status": "\(response.status.code)", "ms": "\(duration / .milliseconds(1))",
            ])
    }
}

/// Where a request wants to go.
private struct Target {
    let path: String
    let query: String
    let match: RouteTable.Match
    let isWellFormed: Bool

    init(_ head: HTTPRequest, in routes: RouteTable) {
        let target = head.path ?? ""
        let pathEnd = target.firstIndex(of: "?") ?? target.endIndex
        path = String(target[..<pathEnd])
        query = String(target[pathEnd...].dropFirst())
        match = routes.match(head.method, path)
        isWellFormed =
            target.first == "/" && head.authority?.isEmpty == false && !head.headerFields.contains(.secondHost)
    }

    /// A program gets no pages, whatever goes wrong.
    var isAPI: Bool { path == "/api" || path.hasPrefix("/api/") }

    /// The route for logs and metrics, without anything of the path that was sent.
    var label: String {
        switch match {
        case .found(let route, _): route.path
        case .wrongMethod(_, let path): path
        case .nothing: "none"
        }
    }
}

extension HTTPRequest.Method {
    /// The method for logs and metrics; what is not of HTTP itself is "other".
    fileprivate var label: String {
        [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect].contains(self) ? rawValue : "other"
    }
}

extension HTTPFields {
    /// After a request for another protocol the parser reads no further request.
    fileprivate var mustEndConnection: Bool { contains(.upgrade) }
}
