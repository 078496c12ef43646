extension RPCWire.Settings {
    /// What this build says of itself on a connection.
    package static func own(service: String, instance: String, build: String, schemaHash: UInt64) -> Self {
        RPCWire.Settings(
            maxFrameBytes: UInt32(Limits.frameBytes), maxMessageBytes: UInt32(Limits.messageBytes),
            maxCalls: UInt32(Limits.callsPerConnection), service: service, instance: instance, build: build,
            schemaHash: schemaHash)
    }
}
