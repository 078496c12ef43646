import CProtobufC
import NIOCore

/// Turns any message of the contract into ProtoJSON and back, by protobuf-c's descriptors alone.
///
/// Names are lowerCamelCase and the original ones are read too; 64-bit numbers are strings, bytes are base64, enums
/// are names; what has its default value is left out. A member that the message does not have is refused.
package enum ProtoJSON {
    /// The encoded message that `json` stands for.
    ///
    /// Throws `invalidArgument` with the path of the faulty field.
    package static func protobuf(
        fromJSON json: ByteBuffer, as type: MessageDescriptor
    ) throws(Status) -> ByteBuffer {
        try Arena.withCurrent { arena throws(Status) in
            try unsafe json.withReadable { bytes throws(Status) in
                var parser = unsafe JSONMessageParser(bytes, in: arena)
                var result = ByteBuffer()
                unsafe Codec.pack(try parser.whole(type), into: &result)
                return result
            }
        }
    }

    /// ProtoJSON for an encoded message.
    ///
    /// Throws `invalidArgument` where the bytes are not such a message.
    package static func json(
        fromProtobuf buffer: ByteBuffer, as type: MessageDescriptor
    ) throws(Status) -> ByteBuffer {
        try Arena.withCurrent { arena throws(Status) in
            try unsafe buffer.withReadable { bytes throws(Status) in
                var writer = JSONMessageWriter(output: ByteBuffer())
                unsafe writer.write(try Codec.unpack(bytes, as: type, in: arena), type)
                return writer.output
            }
        }
    }
}

extension ProtobufCFieldDescriptor {
    var messageType: MessageDescriptor {
        unsafe MessageDescriptor(descriptor!.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
    }

    var enumType: UnsafePointer<ProtobufCEnumDescriptor> {
        unsafe descriptor!.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
    }

    var isRepeated: Bool { unsafe label == PROTOBUF_C_LABEL_REPEATED }

    var isInOneof: Bool { unsafe flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 }

    /// Whether this field of `owner` is a map: protoc names the entries of one after the field, and nothing else may be
    /// named so (the generator sees to it).
    func isMap(in owner: MessageDescriptor) -> Bool {
        guard unsafe isRepeated, unsafe type == PROTOBUF_C_TYPE_MESSAGE else { return false }
        let name = unsafe jsonName
        return unsafe messageType.name == "\(owner.name).\(name.prefix(1).uppercased())\(name.dropFirst())Entry"
    }

    /// Bytes that one value takes up in a C struct.
    var valueBytes: Int {
        switch unsafe type {
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_MESSAGE: unsafe MemoryLayout<UnsafeRawPointer>.size
        case PROTOBUF_C_TYPE_BYTES: unsafe MemoryLayout<ProtobufCBinaryData>.size
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64,
            PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE:
            8
        default: 4
        }
    }
}
