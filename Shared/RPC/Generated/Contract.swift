// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CRPCMessages
import CProtobufC

/// The messages of the contract, as Swift values.
package enum RPCWire {}

/// What the contract consists of.
package enum RPCWireContract {
    /// Every method of every service, in the order of the .proto files.
    package static let methods: [MethodDescriptor] = [
        HealthMethods.check,
        StorageMethods.backUp,
        StorageMethods.verify,
        FeedMethods.follow,
        DebugMethods.inspect,
        DebugMethods.retryParked,
        DebugMethods.tellAgain,
        DebugMethods.metrics,
    ]

    /// FNV-1a, 64 bits, of the file descriptor set: differs where the contract differs.
    package static let schemaHash: UInt64 = rpcwire_schema_hash

    /// The file descriptor set itself, a serialised `google.protobuf.FileDescriptorSet`.
    package static var fileDescriptorSet: [UInt8] {
        var count = 0
        let bytes = unsafe rpcwire_file_descriptor_set(&count)
        return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
    }
}
