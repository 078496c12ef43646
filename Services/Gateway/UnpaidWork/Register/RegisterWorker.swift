import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore

/// What a supervisor's browser runs beside the session pages: shows what was kept of them where there is no network.
enum RegisterWorker {
    static let path = "/register-worker.js"
    private static let asset = Asset(path, type: "text/javascript; charset=utf-8", PackageResources.register_worker_js)

    @Sendable static func show(_ visit: Visit) -> Response {
        var response = asset.show(visit)
        response.headers[.contentSecurityPolicy] = ContentPolicy.worker
        return response
    }
}
