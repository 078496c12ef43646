import NIOCore
import RPC
import Synchronization

/// A way to a source that is lost after a random number of items, and tells some events again when it is back.
final class UnreliableChannel: CallChannel {
    private let channel: any CallChannel
    private let random: Mutex<Random>
    let streams = Tally()
    let repeated = Tally()

    init(_ channel: any CallChannel, seed: UInt64) {
        self.channel = channel
        random = Mutex(Random(seed))
    }

    private func number(upTo limit: Int) -> Int { random.withLock { Int.random(in: 0...limit, using: &$0) } }

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        try await channel.send(method, body, call)
    }

    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        guard case .message(let body) = request else { fatalError("A feed takes one request") }
        var follow = try RPCWire.FollowRequest(decoding: body)
        let back = UInt64(number(upTo: 20))
        if back > 0, follow.after >= back { repeated.count() }
        follow.after -= min(follow.after, back)
        streams.count()
        let items = try await channel.stream(method, .message(follow.encoded), call)
        let left = Mutex(number(upTo: 150))
        return ItemStream {
            let isCut = left.withLock { left in
                left -= 1
                return left < 0
            }
            if isCut { throw Status(.unavailable, "source cannot be reached: the test cut it.") }
            return try await items.next()
        }
    }
}

/// SplitMix64, so that a test's run can be had again from its seed.
struct Random: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

/// A way to a source that notes the topics of all that comes over it.
final class HeardChannel: CallChannel {
    private let channel: any CallChannel
    private let heard = Mutex<Set<String>>([])

    init(_ channel: any CallChannel) { self.channel = channel }

    var topics: Set<String> { heard.withLock { $0 } }

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        try await channel.send(method, body, call)
    }

    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        try await channel.stream(method, request, call).mapped { [self] item in
            let event = try RPCWire.FeedEvent(decoding: item)
            heard.withLock { _ = $0.insert(event.topic) }
            return item
        }
    }
}
