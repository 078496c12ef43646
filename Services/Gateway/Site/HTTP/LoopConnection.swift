import GatewayKit
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import RPC

/// HTTP/1.1 whose requests are answered on their connection's own event loop, without changing threads on the way.
///
/// So nothing that answers one may block: what takes long goes to a thread of its own, as passwords do.
struct LoopConnection: ServerChildChannel {
    let http1: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        http1.setup(channel: channel, logger: logger)
    }

    func handle(value connection: HTTP1Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(connection.channel.eventLoop)) {
            await http1.handle(value: connection, logger: logger)
        }
    }
}

extension HTTPServerBuilder {
    /// HTTP/1.1 with all limits of a connection in force.
    static func limited(_ timeouts: Limits.Timeouts) -> HTTPServerBuilder {
        HTTPServerBuilder { LoopConnection(http1: HTTP1Channel(responder: $0, configuration: .limited(timeouts))) }
    }
}
