import CoreMetrics

/// Counts and times requests, by route, method and status.
struct RequestMetrics: Sendable {
    let factory: any MetricsFactory

    func record(route: String, method: String, status: Int, took duration: Duration) {
        let dimensions = [("route", route), ("method", method), ("status", "\(status)")]
        Counter(label: "http_requests_total", dimensions: dimensions, factory: factory).increment()
        Timer(label: "http_request_duration_seconds", dimensions: [("route", route)], factory: factory)
            .recordNanoseconds(Int64(duration / .nanoseconds(1)))
    }
}
