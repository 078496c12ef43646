import CProtobufC

/// Walks a message's bytes before protobuf-c does, and refuses what protobuf-c would take to harm.
///
/// protobuf-c cuts a string at a NUL, takes any bytes for UTF-8 and keeps every unknown field. How deep messages nest
/// needs no limit here: no message of the contract can hold itself (the generator sees to it).
struct PreScan {
    /// A fault, and the path to it from the message being scanned outwards.
    struct Fault: Error {
        var path: String
        var words: String
    }

    private var unknownFields = 0

    static func check(_ bytes: UnsafeRawBufferPointer, as type: MessageDescriptor) throws(Status) {
        var scan = PreScan()
        do throws(Fault) {
            try unsafe scan.scan(bytes, as: type)
        } catch {
            throw .invalid(error.path, .malformed, error.words)
        }
    }

    private mutating func scan(_ bytes: UnsafeRawBufferPointer, as type: MessageDescriptor) throws(Fault) {
        var reader = unsafe WireReader(bytes)
        while !reader.isAtEnd {
            let start = reader.offset
            let tag = try reader.tag()
            guard let field = unsafe protobuf_c_message_descriptor_get_field(type.pointer, tag.number) else {
                unknownFields += 1
                guard unknownFields <= Limits.unknownFields else {
                    throw Fault(path: "", words: "More than \(Limits.unknownFields) fields are unknown.")
                }
                try reader.skip(tag.wireType)
                continue
            }
            do throws(Fault) {
                try unsafe check(field.pointee, tag.wireType, &reader)
            } catch {
                let index = unsafe Self.occurrences(of: tag.number, in: bytes, before: start)
                throw unsafe Fault(path: Self.path(field.pointee, index: index, inner: error.path), words: error.words)
            }
        }
    }

    private mutating func check(
        _ field: ProtobufCFieldDescriptor, _ wireType: UInt8, _ reader: inout WireReader
    ) throws(Fault) {
        let expected = unsafe field.type.wireType
        if wireType != expected {
            guard wireType == 2, unsafe field.label == PROTOBUF_C_LABEL_REPEATED else {
                throw Fault(path: "", words: "The field is encoded as another type.")
            }
            return try reader.packed(of: expected)
        }
        guard expected == 2 else { return try reader.skip(wireType) }
        let content = unsafe try reader.content()
        switch unsafe field.type {
        case PROTOBUF_C_TYPE_STRING: try unsafe Self.checkText(content)
        case PROTOBUF_C_TYPE_MESSAGE:
            let inner = unsafe field.descriptor!.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            try unsafe scan(content, as: MessageDescriptor(inner))
        default: break
        }
    }

    private static func checkText(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
        guard unsafe !bytes.contains(0) else { throw Fault(path: "", words: "The text holds a NUL.") }
        guard unsafe bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil else {
            throw Fault(path: "", words: "The text is not UTF-8.")
        }
    }

    /// How many times a field stands before `end`: on the way out of a fault only, to name its index.
    private static func occurrences(of number: UInt32, in bytes: UnsafeRawBufferPointer, before end: Int) -> Int {
        var reader = unsafe WireReader(bytes)
        var count = 0
        while reader.offset < end, let tag = try? reader.tag(), (try? reader.skip(tag.wireType)) != nil {
            if tag.number == number { count += 1 }
        }
        return count
    }

    private static func path(_ field: ProtobufCFieldDescriptor, index: Int, inner: String) -> String {
        let isRepeated = unsafe field.label == PROTOBUF_C_LABEL_REPEATED
        let own = unsafe field.jsonName + (isRepeated ? "[\(index)]" : "")
        return inner.isEmpty ? own : "\(own).\(inner)"
    }
}

/// Reads tags and values off encoded bytes without ever passing their end.
@safe struct WireReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    var isAtEnd: Bool { unsafe offset == bytes.count }

    mutating func tag() throws(PreScan.Fault) -> (number: UInt32, wireType: UInt8) {
        let tag = try varint()
        guard tag >= 8, tag <= UInt32.max else { throw Self.cut }
        return (UInt32(tag >> 3), UInt8(tag & 7))
    }

    mutating func skip(_ wireType: UInt8) throws(PreScan.Fault) {
        switch wireType {
        case 0: _ = try varint()
        case 1: try advance(8)
        case 2: _ = unsafe try content()
        case 5: try advance(4)
        default: throw .init(path: "", words: "The message holds a group.")
        }
    }

    mutating func content() throws(PreScan.Fault) -> UnsafeRawBufferPointer {
        let count = Int(clamping: try varint())
        let start = offset
        try advance(count)
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
    }

    /// A packed field: whole elements of one wire type, end to end.
    mutating func packed(of wireType: UInt8) throws(PreScan.Fault) {
        var inner = unsafe WireReader(try content())
        guard wireType != 2 else { throw .init(path: "", words: "The field is encoded as another type.") }
        while !inner.isAtEnd { try inner.skip(wireType) }
    }

    private mutating func varint() throws(PreScan.Fault) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while unsafe offset < bytes.count, shift < 70 {
            let byte = unsafe bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Self.cut
    }

    private mutating func advance(_ count: Int) throws(PreScan.Fault) {
        guard unsafe count <= bytes.count - offset else { throw Self.cut }
        offset += count
    }

    private static let cut = PreScan.Fault(path: "", words: "The message is cut short or garbled.")
}

extension ProtobufCType {
    /// How a single value of this type is encoded.
    var wireType: UInt8 {
        switch self {
        case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: 5
        case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: 1
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
        default: 0
        }
    }
}

extension ProtobufCFieldDescriptor {
    /// `due_on` → `dueOn`, as ProtoJSON names the field.
    var jsonName: String {
        var result = ""
        var isUpper = false
        for character in unsafe String(cString: name) {
            if character == "_" {
                isUpper = true
            } else {
                result += isUpper ? character.uppercased() : String(character)
                isUpper = false
            }
        }
        return result
    }
}
