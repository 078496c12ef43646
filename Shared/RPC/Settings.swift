import NIOCore

extension RPCWire.Settings {
    /// What this build says of itself on a connection.
    package static func own(service: String, instance: String, build: String, schemaHash: UInt64) -> Self {
        RPCWire.Settings(
            maxFrameBytes: UInt32(Limits.frameBytes), maxMessageBytes: UInt32(Limits.messageBytes),
            maxCalls: UInt32(Limits.callsPerConnection),
            pingIntervalMs: UInt32(Limits.pingAfter.nanoseconds / 1_000_000),
            pingTimeoutMs: UInt32(Limits.pingTimeout.nanoseconds / 1_000_000), service: service, instance: instance,
            build: build,
            schemaHash: schemaHash)
    }

    /// Bytes of payload that its sender takes in one frame; throws where those are too few for a call's meta.
    func frameBytes() throws(Status) -> Int {
        let bytes = maxFrameBytes == 0 ? Limits.frameBytes : min(Int(maxFrameBytes), Limits.frameBytes)
        guard bytes >= Limits.leastFrameBytes else {
            throw Status(.invalidArgument, "Frames of \(Limits.leastFrameBytes) bytes at least must be taken.")
        }
        return bytes
    }

    /// Bytes of body that its sender takes in a message of a method.
    func messageBytes(of method: MethodDescriptor) -> Int {
        let isLess = maxMessageBytes > 0 && maxMessageBytes < Limits.messageBytes
        return isLess ? Int(maxMessageBytes) : method.messageBytes
    }

    /// Bytes of a nonce.
    static let nonceBytes = 32

    /// The same for one connection: with a nonce of its own.
    func withNonce() -> Self {
        var settings = self
        settings.nonce = (0..<Self.nonceBytes).map { _ in UInt8.random(in: .min ... .max) }
        return settings
    }
}
