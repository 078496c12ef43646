import NIOCore

/// Every limit of the RPC, in one place; `proto/README.md` tells them to the other side's authors.
package enum Limits {
    /// Bytes of payload in one frame.
    package static let frameBytes = 64 * 1024
    /// The least that a side may take in one frame.
    static let leastFrameBytes = 16 * 1024
    /// Bytes of body in one message; the contract may let a method's have up to four times as many.
    package static let messageBytes = 1024 * 1024
    /// Long messages that are sent in turn; more wait behind their first frame.
    static let messagesInTurn = 8
    /// Bytes of unfinished messages on one connection: the first frames of all calls, and the messages sent in turn.
    static let assemblyBytes = callsPerConnection * frameBytes + messagesInTurn * 4 * messageBytes
    /// Bytes of long answers that wait to be sent before further calls are refused.
    static let waitingBytes = 32 * messageBytes
    /// What a loop has for others between two CHUNKs.
    static let chunkPause = TimeAmount.microseconds(20)
    /// Calls in flight on one connection.
    package static let callsPerConnection = 256
    /// Calls that a service works on at once, over all connections: as many as make its store's commits worth their
    /// while.
    package static let callsAtOnce = 64
    /// Calls that wait for one of those to end.
    package static let callsWaiting = 20
    /// After how long a call may be made again that found no place.
    static let retryAfterMilliseconds: UInt32 = 100
    /// Connections a server serves at once.
    package static let connections = 1_000
    /// Milliseconds a call may be given.
    package static let timeoutMilliseconds = 1...600_000
    /// Processes that a call may pass through.
    package static let hops = 8
    /// Fields in one message that its type does not know.
    package static let unknownFields = 1_024
    /// Call numbers stay below this; then the connection is replaced.
    package static let lastCallID: UInt32 = 1 << 31

    /// Credits with which a stream begins: short items that may be on their way unread.
    package static let itemWindow = 16

    /// Characters in a process's name, as it names its key files.
    static let processNameCharacters = 32
    /// Milliseconds for which a signed caller is believed.
    static let callerLifetimeMilliseconds: Int64 = 60_000
    /// Milliseconds for which one signature serves the same caller again; what is left of its life is time to arrive.
    static let callerReuseMilliseconds: Int64 = 30_000
    /// Bytes of a signed caller.
    static let signedCallerBytes = 4_096
    /// Signed callers that a process remembers.
    static let rememberedCallers = 4_096

    /// Until the first eight bytes have come.
    static let prefaceTimeout = TimeAmount.seconds(2)
    /// From a frame's first byte to its last, and for a peer that takes nothing of what it is sent.
    static let progressTimeout = TimeAmount.seconds(10)
    static let connectTimeout = TimeAmount.seconds(2)
    /// How long a side that waits for something hears nothing before it asks whether anybody is there.
    static let pingAfter = TimeAmount.seconds(2)
    /// How long after that the connection counts as lost.
    static let pingTimeout = TimeAmount.seconds(5)
    /// How long sent bytes may stay unacknowledged before the connection counts as lost.
    static let unacknowledgedMilliseconds = 5_000
    /// How often a connection with calls in flight looks for what is late: at most, and at least.
    static let shortestTick = TimeAmount.milliseconds(10)
    static let longestTick = TimeAmount.milliseconds(250)
    /// Bytes of a request that may go before a person's.
    static let interactiveBytes = 16 * 1024
    /// How long calls in flight have to end when a server stops.
    package static let drainTime = Duration.seconds(10)
    /// How long a server that takes leave waits for a sign that the client knows.
    static let leaveTimeout = TimeAmount.seconds(1)
    /// How long a call waits for a service that cannot be reached, where it waits at all.
    package static let patience = Duration.seconds(5)
    /// Bytes that wait for a peer to take them before its calls are no longer read.
    static let outboundBytes = 1024 * 1024

    /// Credits that a stream's item takes: one for each frame, but never so many that none would be left to grant.
    static func credits(forItemOf bytes: Int) -> Int {
        min(max(1, (bytes + frameBytes - 1) / frameBytes), itemWindow / 2)
    }

    /// Bytes that one message may take up once unpacked.
    static func arenaBytes(forMessageOf bytes: Int) -> Int { 64 * 1024 + 16 * bytes }
}
