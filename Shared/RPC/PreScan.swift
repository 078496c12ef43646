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
            guard let field = unsafe type.field(tag.number) else {
                unknownFields += 1
                guard unknownFields <= Limits.unknownFields else {
                    throw Fault(path: "", words: "More than \(Limits.unknownFields) fields are unknown.")
                }
                try reader.skip(tag.wireType)
                continue
            }
            do throws(Fault) {
                try unsafe check(field, tag.wireType, &reader)
            } catch {
                let index = unsafe Self.occurrences(of: tag.number, in: bytes, before: start)
                throw unsafe Fault(path: Self.path(field.pointee, index: index, inner: error.path), words: error.words)
            }
        }
    }

    private mutating func check(
        _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ wireType: UInt8, _ reader: inout WireReader
    ) throws(Fault) {
        let expected = unsafe field.pointee.type.wireType
        if wireType != expected {
            guard wireType == 2, unsafe field.pointee.label == PROTOBUF_C_LABEL_REPEATED else {
                throw Fault(path: "", words: "The field is encoded as another type.")
            }
            return try reader.packed(of: expected)
        }
        guard expected == 2 else { return try reader.skip(wireType) }
        let content = unsafe try reader.content()
        switch unsafe field.pointee.type {
        case PROTOBUF_C_TYPE_STRING: try unsafe Self.checkText(content)
        case PROTOBUF_C_TYPE_MESSAGE:
            let inner = unsafe field.pointee.descriptor!.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
            try unsafe scan(content, as: MessageDescriptor(inner))
        default: break
        }
    }

    private static func checkText(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
        // Without a way out of the loop it takes 16 bytes at a time.
        var lowest = UInt8.max
        var union: UInt8 = 0
        for index in 0..<bytes.count {
            lowest = unsafe min(lowest, bytes[index])
            union = unsafe union | bytes[index]
        }
        guard lowest > 0 || bytes.count == 0 else { throw Fault(path: "", words: "The text holds a NUL.") }
        guard unsafe union < 0x80 || isUTF8(bytes) else { throw Fault(path: "", words: "The text is not UTF-8.") }
    }

    /// Whether bytes are UTF-8 as the Unicode Standard, table 3-7, lists it; several times as fast as making a string.
    static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes.count - index >= 8,
                unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let lead = unsafe bytes[index]
            index += 1
            if lead < 0x80 { continue }
            // What the second byte may be; every further one is 80 to BF.
            let (further, second): (Int, ClosedRange<UInt8>) =
                switch lead {
                case 0xC2...0xDF: (1, 0x80...0xBF)
                case 0xE0: (2, 0xA0...0xBF)
                case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
                case 0xED: (2, 0x80...0x9F)
                case 0xF0: (3, 0x90...0xBF)
                case 0xF1...0xF3: (3, 0x80...0xBF)
                case 0xF4: (3, 0x80...0x8F)
                default: (0, 0x80...0xBF)
                }
            guard further > 0, bytes.count - index >= further, unsafe second ~= bytes[index] else { return false }
            for _ in 1..<further {
                index += 1
                guard unsafe bytes[index] & 0xC0 == 0x80 else { return false }
            }
            index += 1
        }
        return true
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
        if unsafe offset < bytes.count, unsafe bytes[offset] < 0x80 {
            offset += 1
            return unsafe UInt64(bytes[offset - 1])
        }
        return try longVarint()
    }

    private mutating func longVarint() throws(PreScan.Fault) -> UInt64 {
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
