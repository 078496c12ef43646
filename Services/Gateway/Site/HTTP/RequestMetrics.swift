import CoreMetrics
import GatewayKit
import Synchronization

/// Counts and times requests, by route, method and status.
final class RequestMetrics: Sendable {
    private struct Kind: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private let factory: any MetricsFactory
    /// Made once for each kind, as a label is written out letter by letter; there are as many as routes and statuses.
    private let known = Mutex<[Kind: (count: Counter, time: Timer)]>([:])

    init(factory: any MetricsFactory) {
        self.factory = factory
    }

    func record(route: String, method: String, status: Int, took duration: Duration) {
        let (count, time) = metrics(of: Kind(route: route, method: method, status: status))
        count.increment()
        time.recordNanoseconds(Int64(duration / .nanoseconds(1)))
    }

    private func metrics(of kind: Kind) -> (count: Counter, time: Timer) {
        known.withLock { known in
            if let metrics = known[kind] { return metrics }
            let dimensions = [("route", kind.route), ("method", kind.method), ("status", "\(kind.status)")]
            let metrics = (
                count: Counter(label: "http_requests_total", dimensions: dimensions, factory: factory),
                time: Timer(
                    label: "http_request_duration_seconds", dimensions: [("route", kind.route)], factory: factory)
            )
            known[kind] = metrics
            return metrics
        }
    }
}
