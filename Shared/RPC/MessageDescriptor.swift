import CProtobufC

/// What protobuf-c knows of a message type: its name and its fields.
@safe package struct MessageDescriptor: @unchecked Sendable {
    // The descriptors are constants of the generated C, so any thread may read them.
    let pointer: UnsafePointer<ProtobufCMessageDescriptor>

    init(_ pointer: UnsafePointer<ProtobufCMessageDescriptor>) { unsafe self.pointer = pointer }

    /// The descriptor of the C struct `C`, found by initialising one: Swift cannot take a C constant's address.
    package init<C>(of type: C.Type, _ initialise: (UnsafeMutablePointer<C>) -> Void) {
        let message = UnsafeMutablePointer<C>.allocate(capacity: 1)
        defer { unsafe message.deallocate() }
        unsafe initialise(message)
        unsafe pointer = UnsafeRawPointer(message).load(as: ProtobufCMessage.self).descriptor
    }

    /// For example `probation.allocation.v1.Ogrs3`.
    package var name: String { unsafe String(cString: pointer.pointee.name) }

    /// The field with a number; nil where there is none.
    func field(_ number: UInt32) -> UnsafePointer<ProtobufCFieldDescriptor>? {
        // Most messages number their fields from 1 without a gap: then the number is the place.
        if unsafe pointer.pointee.n_field_ranges == 1, unsafe pointer.pointee.field_ranges.pointee.start_value == 1 {
            return unsafe number - 1 < pointer.pointee.n_fields ? pointer.pointee.fields + Int(number - 1) : nil
        }
        return unsafe protobuf_c_message_descriptor_get_field(pointer, number)
    }

    var fields: UnsafeBufferPointer<ProtobufCFieldDescriptor> {
        unsafe UnsafeBufferPointer(start: pointer.pointee.fields, count: Int(pointer.pointee.n_fields))
    }
}

/// What the contract says of one method.
package struct MethodDescriptor: Sendable {
    /// With its package, for example `probation.allocation.v1.Allocation`.
    package var service: String
    package var name: String
    /// FNV-1a, 32 bits, of the path: what a frame names the method by.
    package var id: UInt32
    package var request: MessageDescriptor
    package var reply: MessageDescriptor
    /// Whether the same call may be made twice.
    package var isIdempotent: Bool
    /// Whether the client sends a stream of requests.
    package var takesItems: Bool
    /// Whether the server answers with a stream.
    package var givesItems: Bool
    /// Bytes of its longest request, answer or item.
    package var messageBytes: Int

    package init(
        service: String, name: String, id: UInt32, request: MessageDescriptor, reply: MessageDescriptor,
        isIdempotent: Bool, takesItems: Bool = false, givesItems: Bool = false, messageBytes: Int = Limits.messageBytes
    ) {
        self.service = service
        self.name = name
        self.id = id
        self.request = request
        self.reply = reply
        self.isIdempotent = isIdempotent
        self.takesItems = takesItems
        self.givesItems = givesItems
        self.messageBytes = messageBytes
    }

    /// Whether it takes one request and gives one reply.
    package var isUnary: Bool { !takesItems && !givesItems }

    /// Whether it is one of the RPC's own, which every process has for the others and for operators.
    package var isReserved: Bool { service.hasPrefix("rpc.") }

    /// For example `probation.allocation.v1.Allocation/PreviewBanding`.
    package var path: String { "\(service)/\(name)" }
}
