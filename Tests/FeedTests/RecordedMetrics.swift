import CoreMetrics
import Synchronization

/// Keeps what gauges and counters were told last, by name and labels.
final class RecordedMetrics: MetricsFactory {
    private let values = Mutex<[String: Double]>([:])

    subscript(_ name: String) -> Double? { values.withLock { $0[name] } }

    private final class Series: CounterHandler, RecorderHandler {
        private let owner: RecordedMetrics
        private let name: String

        init(_ owner: RecordedMetrics, _ name: String) {
            self.owner = owner
            self.name = name
        }

        func increment(by amount: Int64) { owner.values.withLock { $0[name, default: 0] += Double(amount) } }
        func reset() {}
        func record(_ value: Int64) { record(Double(value)) }
        func record(_ value: Double) { owner.values.withLock { $0[name] = value } }
    }

    private func series(_ label: String, _ dimensions: [(String, String)]) -> Series {
        Series(self, ([label] + dimensions.map { "\($0)=\($1)" }).joined(separator: " "))
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler { series(label, dimensions) }
    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(label, dimensions)
    }
    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler { NOOPMetricsHandler.instance }
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
