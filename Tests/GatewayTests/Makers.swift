import AllocationMakers
import CivilCalendar
import CoreMetrics
import Gateway
import GatewayKit
import HTTPTypes
import Hummingbird
import Logging
import Messages
import NIOCore
import RPC
import Synchronization

extension Site {
    /// A demonstration on 3 June 2019, with the real allocation service behind it unless told otherwise.
    static func demo(
        allocation: (any AllocationAPI)? = nil,
        unpaidWork: any UnpaidWorkAPI = UnpaidWorkFake(),
        supervision: any SupervisionAPI = SupervisionFake.samples,
        channel: (any CallChannel)? = nil,
        health: [ServiceHealth] = [],
        debug: [DebuggedService] = [],
        metrics: any MetricsFactory = NOOPMetricsHandler.instance,
        metricsText: String = "",
        isDemo: Bool = true,
        seal: FormSeal = FormSeal(key: "test"),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        nowSeconds: @escaping @Sendable () -> Int = { 1_560_000_000 }
    ) -> Site {
        // Held by the site: its store goes with it.
        let service = allocation == nil ? try! TestService() : nil
        return Site(
            allocation: allocation ?? service!.client, unpaidWork: unpaidWork, supervision: supervision,
            channel: { path in path.hasPrefix("probation.allocation.v1.") ? channel ?? service?.channel : nil },
            health: { health }, debug: debug, metrics: metrics, metricsText: { metricsText },
            clock: .fixed(at: Instant(rfc3339: "2019-06-03T09:00:00+01:00")!), isDemo: isDemo,
            accounts: isDemo ? Account.demonstration : [], seal: seal, logger: Logger(label: "test"), now: now,
            nowSeconds: nowSeconds)
    }
}

/// A clock that goes on only when it is told to.
final class Stopwatch: Sendable {
    private let instant = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { instant.withLock { $0 } }

    func advance(by duration: Duration) { instant.withLock { $0 += duration } }
}

/// A channel that answers everything alike, and keeps what it was asked.
final class ChannelDouble: CallChannel {
    let isReachable: Bool
    private let outcome: Result<ByteBuffer, Status>
    private let asked = Mutex<[(ByteBuffer, Call)]>([])

    init(_ outcome: Result<ByteBuffer, Status>, isReachable: Bool = true) {
        self.outcome = outcome
        self.isReachable = isReachable
    }

    var calls: [Call] { asked.withLock { $0.map(\.1) } }

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        asked.withLock { $0.append((body, call)) }
        return try outcome.get()
    }

    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        throw Status(.unimplemented, "Nothing is streamed here.")
    }
}
