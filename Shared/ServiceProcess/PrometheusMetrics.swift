import CoreMetrics
import Synchronization

/// Counts what the process's metrics count, and tells it in Prometheus's text format.
package final class PrometheusMetrics: MetricsFactory {
    /// Upper bounds of a histogram's buckets, in seconds or whatever is recorded.
    static let buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Label combinations that one name may have; further ones are counted together without labels.
    static let combinations = 1_000

    fileprivate enum Value {
        case counter(Int64)
        case gauge(Double)
        case histogram(Histogram)
    }

    fileprivate struct Histogram {
        var counts = [Int](repeating: 0, count: PrometheusMetrics.buckets.count)
        var count = 0
        var sum = 0.0

        mutating func add(_ value: Double) {
            count += 1
            sum += value
            for (index, bound) in PrometheusMetrics.buckets.enumerated() where value <= bound { counts[index] += 1 }
        }
    }

    /// One series as it is found when the metrics are told.
    package struct Sample: Sendable {
        fileprivate let name: String
        fileprivate let labels: String
        fileprivate let value: Value

        package static func gauge(_ name: String, _ value: Int, _ dimensions: [(String, String)] = []) -> Self {
            Self(name: name, labels: Series.text(of: dimensions), value: .gauge(Double(value)))
        }

        package static func counter(_ name: String, _ count: UInt64, _ dimensions: [(String, String)] = []) -> Self {
            Self(name: name, labels: Series.text(of: dimensions), value: .counter(Int64(clamping: count)))
        }
    }

    private let series = Mutex<[String: [String: Value]]>([:])
    private let samplers = Mutex<[@Sendable () -> [Sample]]>([])

    package init() {}

    /// Looks something up whenever the metrics are told: what has its own count needs no second one in each call.
    package func sample(_ look: @escaping @Sendable () -> [Sample]) { samplers.withLock { $0.append(look) } }

    // MARK: Recording

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Series(self, label, dimensions)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        Series(self, label, dimensions, isHistogram: aggregate)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        Series(self, label, dimensions)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Series(self, label, dimensions, isHistogram: true)
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func update(_ name: String, _ labels: String, _ change: (Value?) -> Value) {
        series.withLock { series in
            let isFull = series[name].map { $0[labels] == nil && $0.count >= Self.combinations } ?? false
            let key = isFull ? "" : labels
            // Nothing may hold the inner dictionary by now, or all of it would be copied.
            let new = change(series[name]?[key])
            series[name, default: [:]][key] = new
        }
    }

    /// One name with one combination of labels.
    private final class Series: CounterHandler, RecorderHandler, MeterHandler, TimerHandler {
        private let owner: PrometheusMetrics
        private let name: String
        private let labels: String
        private let isHistogram: Bool

        init(_ owner: PrometheusMetrics, _ label: String, _ dimensions: [(String, String)], isHistogram: Bool = false) {
            self.owner = owner
            self.isHistogram = isHistogram
            name = Self.legal(label)
            labels = Self.text(of: dimensions)
        }

        static func text(of dimensions: [(String, String)]) -> String {
            dimensions.map { "\(legal($0))=\"\(escaped($1))\"" }.joined(separator: ",")
        }

        func increment(by amount: Int64) {
            owner.update(name, labels) { old in
                if case .counter(let count) = old { .counter(count + amount) } else { .counter(amount) }
            }
        }

        func reset() { owner.update(name, labels) { _ in .counter(0) } }

        func record(_ value: Int64) { record(Double(value)) }

        func record(_ value: Double) {
            guard isHistogram else { return set(value) }
            owner.update(name, labels) { old in
                var histogram = Histogram()
                if case .histogram(let known) = old { histogram = known }
                histogram.add(value)
                return .histogram(histogram)
            }
        }

        func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

        func set(_ value: Int64) { set(Double(value)) }
        func set(_ value: Double) { owner.update(name, labels) { _ in .gauge(value) } }
        func increment(by amount: Double) { add(amount) }
        func decrement(by amount: Double) { add(-amount) }

        private func add(_ amount: Double) {
            owner.update(name, labels) { old in
                if case .gauge(let value) = old { .gauge(value + amount) } else { .gauge(amount) }
            }
        }

        private static func legal(_ name: String) -> String {
            String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
        }

        private static func escaped(_ value: String) -> String {
            value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        }
    }

    // MARK: Telling

    /// Every series, in the order of names and labels.
    package var text: String {
        for sample in samplers.withLock({ $0 }).flatMap({ $0() }) {
            update(sample.name, sample.labels) { _ in sample.value }
        }
        let series = series.withLock { $0 }
        return series.sorted { $0.key < $1.key }.map { name, values in
            let type = values.first.map { Self.type(of: $0.value) } ?? "untyped"
            let lines = values.sorted { $0.key < $1.key }.flatMap { Self.lines(name, $0.key, $0.value) }
            return (["# TYPE \(name) \(type)"] + lines).joined(separator: "\n") + "\n"
        }.joined()
    }

    private static func type(of value: Value) -> String {
        switch value {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }

    private static func lines(_ name: String, _ labels: String, _ value: Value) -> [String] {
        func line(_ suffix: String, _ number: String, _ more: String = "") -> String {
            let all = [labels, more].filter { !$0.isEmpty }.joined(separator: ",")
            return name + suffix + (all.isEmpty ? "" : "{\(all)}") + " " + number
        }
        switch value {
        case .counter(let count): return [line("", "\(count)")]
        case .gauge(let value): return [line("", "\(value)")]
        case .histogram(let histogram):
            let steps = zip(buckets, histogram.counts).map { line("_bucket", "\($1)", "le=\"\($0)\"") }
            return steps + [
                line("_bucket", "\(histogram.count)", "le=\"+Inf\""), line("_sum", "\(histogram.sum)"),
                line("_count", "\(histogram.count)"),
            ]
        }
    }
}
