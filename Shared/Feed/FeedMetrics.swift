import CoreMetrics

/// What is counted of one followed source.
struct FeedMetrics: Sendable {
    let lag: Gauge
    let cursor: Gauge
    let parked: Gauge
    private let events: [String: Counter]

    init(_ source: String, _ factory: any MetricsFactory) {
        let dimensions = [("source", source)]
        lag = Gauge(label: "feed_lag_milliseconds", dimensions: dimensions, factory: factory)
        cursor = Gauge(label: "feed_cursor", dimensions: dimensions, factory: factory)
        parked = Gauge(label: "feed_parked", dimensions: dimensions, factory: factory)
        events = Dictionary(
            uniqueKeysWithValues: Taking.Outcome.names.map { name in
                let dimensions = dimensions + [("outcome", name)]
                return (name, Counter(label: "feed_events_total", dimensions: dimensions, factory: factory))
            })
    }

    func count(_ results: [Taking.Result]) {
        for result in results { events[result.outcome.name]?.increment() }
    }
}

extension Taking.Outcome {
    static let names = ["taken", "known", "behind", "failed", "parked"]

    var name: String {
        switch self {
        case .taken: "taken"
        case .known: "known"
        case .behind: "behind"
        case .failed: "failed"
        case .parked: "parked"
        }
    }
}
