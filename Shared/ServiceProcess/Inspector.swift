import Feed
import NIOCore
import NIOPosix
import RPC

/// Tells an operator what a process is doing.
struct Inspector: DebugAPI {
    let name: String
    let connections: OpenConnections
    let admission: LinkAdmission
    let feeds: Feeds
    let metrics: PrometheusMetrics
    let group: MultiThreadedEventLoopGroup

    func inspect(_ request: RPCWire.InspectRequest, _ call: Call) async throws -> RPCWire.InspectReply {
        RPCWire.InspectReply(
            service: name, connections: await connections.inspect(),
            loopLagMicroseconds: try await loopLags(), feeds: try await feeds.statuses(),
            refusals: admission.refusals)
    }

    func metrics(_ request: RPCWire.MetricsRequest, _ call: Call) async throws -> RPCWire.MetricsReply {
        RPCWire.MetricsReply(text: metrics.text)
    }

    func retryParked(_ request: RPCWire.RetryParkedRequest, _ call: Call) async throws -> RPCWire.RetryParkedReply {
        try await feeds.retry(source: request.source, number: request.sequence)
        return .init()
    }

    func tellAgain(_ request: RPCWire.TellAgainRequest, _ call: Call) async throws -> RPCWire.TellAgainReply {
        try await feeds.beToldAgain(by: request.source)
        return .init()
    }

    /// How long what is due now waits until each loop runs it.
    private func loopLags() async throws -> [UInt32] {
        var lags: [UInt32] = []
        for loop in group.makeIterator() {
            let asked = NIODeadline.now()
            let ran = try await loop.submit { NIODeadline.now() }.get()
            lags.append(UInt32(clamping: (ran - asked).nanoseconds / 1_000))
        }
        return lags
    }
}
