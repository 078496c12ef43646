import GatewayKit
import NIOCore
import RPC

/// A way to a service on which each call's caller goes signed.
package struct SigningChannel: CallChannel {
    private let channel: any CallChannel
    private let signer: CallerSigner

    package init(_ channel: any CallChannel, _ signer: CallerSigner) {
        self.channel = channel
        self.signer = signer
    }

    package var isReachable: Bool { channel.isReachable }

    package func send(
        _ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call
    ) async throws(Status) -> ByteBuffer {
        try await channel.send(method, body, signed(call))
    }

    package func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        try await channel.stream(method, request, signed(call))
    }

    private func signed(_ call: Call) throws(Status) -> Call {
        guard !call.caller.isEmpty else { return call }
        var call = call
        call.caller = signer.sign(try RPCWire.CallerContext(decoding: call.caller))
        return call
    }
}
