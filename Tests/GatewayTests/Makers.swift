import Allocation
import CivilCalendar
import CoreMetrics
import Gateway
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
        channel: (any CallChannel)? = nil,
        health: [ServiceHealth] = [],
        metrics: any MetricsFactory = NOOPMetricsHandler.instance,
        metricsText: String = "",
        isDemo: Bool = true,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) -> Site {
        let service = InProcessChannel(.realAllocation)
        return Site(
            allocation: allocation ?? AllocationClient(service),
            channel: { path in path.hasPrefix("probation.allocation.v1.") ? channel ?? service : nil },
            health: { health }, metrics: metrics, metricsText: { metricsText },
            clock: .fixed(at: Instant(rfc3339: "2019-06-03T09:00:00+01:00")!), isDemo: isDemo,
            accounts: isDemo ? Account.demonstration : [], logger: Logger(label: "test"), now: now)
    }
}

extension MethodTable {
    static var realAllocation: MethodTable {
        var table = MethodTable()
        table.add(allocation: AllocationService(workingDays: .englandAndWales))
        return table
    }
}

/// A clock that goes on only when it is told to.
final class Stopwatch: Sendable {
    private let instant = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { instant.withLock { $0 } }

    func advance(by duration: Duration) { instant.withLock { $0 += duration } }
}

/// An allocation service that answers every preview with the same status or reply, and keeps what it was asked.
final class AllocationDouble: AllocationAPI {
    private let outcome: Result<Wire.PreviewBandingReply, Status>
    private let asked = Mutex<[(Wire.PreviewBandingRequest, Call)]>([])

    init(_ outcome: Result<Wire.PreviewBandingReply, Status>) { self.outcome = outcome }

    var requests: [Wire.PreviewBandingRequest] { asked.withLock { $0.map(\.0) } }
    var calls: [Call] { asked.withLock { $0.map(\.1) } }

    func previewBanding(
        _ request: Wire.PreviewBandingRequest, _ call: Call
    ) async throws -> Wire.PreviewBandingReply {
        asked.withLock { $0.append((request, call)) }
        return try outcome.get()
    }

    func previewDueDate(
        _ request: Wire.PreviewDueDateRequest, _ call: Call
    ) async throws -> Wire.PreviewDueDateReply {
        throw Status(.unimplemented, "Not in these tests.")
    }
}

/// A channel that answers everything alike, and keeps what it was asked.
final class ChannelDouble: CallChannel {
    private let outcome: Result<ByteBuffer, Status>
    private let asked = Mutex<[(ByteBuffer, Call)]>([])

    init(_ outcome: Result<ByteBuffer, Status>) { self.outcome = outcome }

    var calls: [Call] { asked.withLock { $0.map(\.1) } }

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        asked.withLock { $0.append((body, call)) }
        return try outcome.get()
    }
}
