import CProtobufC
import CRPCMessages
import NIOCore

/// Reads ProtoJSON straight into C structs in an arena.
@safe struct JSONMessageParser {
    private var reader: JSONReader
    private let arena: Arena

    /// Where in the message a fault lies, and what it is.
    struct Fault: Error {
        var path: String
        var code: ViolationCode
        var words: String

        init(_ code: ViolationCode, _ words: String, path: String = "") {
            self.path = path
            self.code = code
            self.words = words
        }

        init(_ fault: JSONReader.Fault) { self.init(fault.code, fault.words) }

        /// The same fault as seen from one message further out.
        func inside(_ outer: String) -> Fault {
            let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
            return Fault(code, words, path: outer + separator + path)
        }
    }

    init(_ bytes: UnsafeRawBufferPointer, in arena: Arena) {
        unsafe reader = JSONReader(bytes)
        self.arena = arena
        unsafe _ = arena.allocator(limit: Limits.arenaBytes(forMessageOf: bytes.count))
    }

    /// The message that the whole of the JSON is.
    mutating func whole(_ type: MessageDescriptor) throws(Status) -> UnsafeMutableRawPointer {
        do throws(Fault) {
            let result = unsafe try message(type)
            guard reader.peek() == nil else { throw Fault(.malformed, "More follows the JSON.") }
            return unsafe result
        } catch {
            throw .invalid(error.path, error.code, error.words)
        }
    }

    private mutating func message(_ type: MessageDescriptor) throws(Fault) -> UnsafeMutableRawPointer {
        let message = unsafe try room(type.pointer.pointee.sizeof_message)
        unsafe type.pointer.pointee.message_init(message.assumingMemoryBound(to: ProtobufCMessage.self))
        var seen: Set<UInt32> = []
        try members { parser, name throws(Fault) in
            guard
                let field = unsafe type.fields.first(where: {
                    unsafe $0.jsonName == name || String(cString: $0.name) == name
                })
            else { throw Fault(.unknownField, "There is no such field.", path: name) }
            do throws(Fault) {
                let isNew = unsafe seen.insert(field.id).inserted
                if parser.reader.takeNull() { return }
                guard isNew, unsafe !parser.isOneofTaken(field, in: message) else {
                    throw Fault(.duplicate, "It stands there twice.")
                }
                try unsafe parser.field(field, of: message, in: type)
            } catch {
                throw unsafe error.inside(field.jsonName)
            }
        }
        return unsafe message
    }

    /// Calls `body` for each member of the object that comes next, in front of its value.
    private mutating func members(
        _ body: (inout JSONMessageParser, _ name: String) throws(Fault) -> Void
    ) throws(Fault) {
        try read { reader throws(JSONReader.Fault) in try reader.expect("{") }
        if reader.take("}") { return }
        repeat {
            let name = try read { reader throws(JSONReader.Fault) in
                let name = try reader.string()
                try reader.expect(":")
                return name
            }
            try body(&self, name)
        } while reader.take(",")
        try read { reader throws(JSONReader.Fault) in try reader.expect("}") }
    }

    private mutating func field(
        _ field: ProtobufCFieldDescriptor, of message: UnsafeMutableRawPointer, in type: MessageDescriptor
    ) throws(Fault) {
        let member = unsafe message + Int(field.offset)
        if unsafe field.isRepeated {
            let elements = unsafe try field.isMap(in: type) ? map(field) : list(field)
            unsafe member.storeBytes(of: elements.start, as: UnsafeMutableRawPointer?.self)
            unsafe (message + Int(field.quantifier_offset)).storeBytes(of: elements.count, as: Int.self)
            return
        }
        try unsafe value(field, to: member)
        if unsafe field.isInOneof {
            unsafe (message + Int(field.quantifier_offset)).storeBytes(of: field.id, as: UInt32.self)
        }
    }

    private func isOneofTaken(_ field: ProtobufCFieldDescriptor, in message: UnsafeMutableRawPointer) -> Bool {
        unsafe field.isInOneof && (message + Int(field.quantifier_offset)).load(as: UInt32.self) != 0
    }

    /// The elements of a repeated field, end to end in a C array that doubles as it grows.
    @unsafe private struct Elements {
        var start: UnsafeMutableRawPointer?
        var count = 0
        var capacity = 0
    }

    private mutating func list(_ field: ProtobufCFieldDescriptor) throws(Fault) -> Elements {
        var elements = unsafe Elements()
        try read { reader throws(JSONReader.Fault) in try reader.expect("[") }
        if reader.take("]") { return unsafe elements }
        repeat {
            let index = unsafe elements.count
            do throws(Fault) {
                try unsafe value(field, to: appendRoom(to: &elements, bytes: field.valueBytes))
            } catch {
                throw error.inside("[\(index)]")
            }
        } while reader.take(",")
        try read { reader throws(JSONReader.Fault) in try reader.expect("]") }
        return unsafe elements
    }

    private mutating func map(_ field: ProtobufCFieldDescriptor) throws(Fault) -> Elements {
        var elements = unsafe Elements()
        let type = unsafe field.messageType
        try members { parser, name throws(Fault) in
            do throws(Fault) {
                let entry = unsafe try parser.room(type.pointer.pointee.sizeof_message)
                unsafe type.pointer.pointee.message_init(entry.assumingMemoryBound(to: ProtobufCMessage.self))
                try unsafe parser.key(type.fields[0], name, to: entry + Int(type.fields[0].offset))
                try unsafe parser.value(type.fields[1], to: entry + Int(type.fields[1].offset))
                let element = unsafe try parser.appendRoom(to: &elements, bytes: field.valueBytes)
                unsafe element.storeBytes(of: entry, as: UnsafeMutableRawPointer.self)
            } catch {
                throw error.inside("[\(name)]")
            }
        }
        return unsafe elements
    }

    private mutating func appendRoom(to elements: inout Elements, bytes: Int) throws(Fault) -> UnsafeMutableRawPointer {
        if unsafe elements.count == elements.capacity {
            let wider = unsafe max(4, 2 * elements.capacity)
            let start = unsafe try room(wider * bytes)
            if let old = unsafe elements.start { unsafe start.copyMemory(from: old, byteCount: elements.count * bytes) }
            unsafe elements.start = start
            unsafe elements.capacity = wider
        }
        unsafe elements.count += 1
        return unsafe elements.start! + (elements.count - 1) * bytes
    }
}

// MARK: Single values

extension JSONMessageParser {
    private mutating func value(_ field: ProtobufCFieldDescriptor, to place: UnsafeMutableRawPointer) throws(Fault) {
        switch unsafe field.type {
        case PROTOBUF_C_TYPE_MESSAGE:
            unsafe place.storeBytes(of: try message(field.messageType), as: UnsafeMutableRawPointer.self)
        case PROTOBUF_C_TYPE_STRING: try unsafe text(string(), to: place)
        case PROTOBUF_C_TYPE_BYTES: try unsafe binary(to: place)
        case PROTOBUF_C_TYPE_BOOL:
            let flag = try read { reader throws(JSONReader.Fault) in try reader.boolean() }
            unsafe place.storeBytes(of: flag ? 1 : 0, as: Int32.self)
        case PROTOBUF_C_TYPE_ENUM: try unsafe enumeration(field.enumType, to: place)
        default:
            let isQuoted = reader.peek() == UInt8(ascii: "\"")
            let digits = isQuoted ? try string() : try read { reader throws(JSONReader.Fault) in try reader.number() }
            try unsafe Self.number(field.type, digits, to: place)
        }
    }

    /// A map's key, which JSON always writes as a string.
    private func key(_ field: ProtobufCFieldDescriptor, _ name: String, to place: UnsafeMutableRawPointer) throws(Fault)
    {
        switch unsafe field.type {
        case PROTOBUF_C_TYPE_STRING: try unsafe text(name, to: place)
        case PROTOBUF_C_TYPE_BOOL:
            guard name == "true" || name == "false" else { throw Fault(.malformed, "The key must be true or false.") }
            unsafe place.storeBytes(of: name == "true" ? 1 : 0, as: Int32.self)
        default: try unsafe Self.number(field.type, name, to: place)
        }
    }

    private mutating func enumeration(
        _ type: UnsafePointer<ProtobufCEnumDescriptor>, to place: UnsafeMutableRawPointer
    ) throws(Fault) {
        guard reader.peek() == UInt8(ascii: "\"") else {
            let digits = try read { reader throws(JSONReader.Fault) in try reader.number() }
            return try unsafe Self.number(PROTOBUF_C_TYPE_INT32, digits, to: place)
        }
        let name = try string()
        guard let value = unsafe protobuf_c_enum_descriptor_get_value_by_name(type, name) else {
            throw Fault(.unknownValue, "There is no value of that name.")
        }
        unsafe place.storeBytes(of: value.pointee.value, as: Int32.self)
    }

    private func text(_ value: String, to place: UnsafeMutableRawPointer) throws(Fault) {
        let bytes = Array(value.utf8) + [0]
        let start = unsafe try room(bytes.count)
        unsafe start.copyMemory(from: bytes, byteCount: bytes.count)
        unsafe place.storeBytes(of: start, as: UnsafeMutableRawPointer.self)
    }

    private mutating func binary(to place: UnsafeMutableRawPointer) throws(Fault) {
        guard let bytes = Base64.decode(try string()) else { throw Fault(.malformed, "It must be base64.") }
        let start = unsafe try room(bytes.count)
        unsafe start.copyMemory(from: bytes, byteCount: bytes.count)
        let data = unsafe ProtobufCBinaryData(len: bytes.count, data: start.assumingMemoryBound(to: UInt8.self))
        unsafe place.storeBytes(of: data, as: ProtobufCBinaryData.self)
    }

    private static func number(_ type: ProtobufCType, _ digits: String, to place: UnsafeMutableRawPointer) throws(Fault)
    {
        switch type {
        case PROTOBUF_C_TYPE_DOUBLE: unsafe place.storeBytes(of: try float(digits), as: Double.self)
        case PROTOBUF_C_TYPE_FLOAT:
            let wide = try float(digits)
            guard wide.isInfinite || !Float(wide).isInfinite else {
                throw Fault(.outOfRange, "It is too large a number.")
            }
            unsafe place.storeBytes(of: Float(wide), as: Float.self)
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
            unsafe place.storeBytes(of: try whole(digits), as: UInt32.self)
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
            unsafe place.storeBytes(of: try whole(digits), as: UInt64.self)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            unsafe place.storeBytes(of: try whole(digits), as: Int64.self)
        default: unsafe place.storeBytes(of: try whole(digits), as: Int32.self)
        }
    }

    /// A whole number, also where it is written as `72.0` or `7.2e1`.
    private static func whole<Number: FixedWidthInteger>(_ digits: String) throws(Fault) -> Number {
        if let number = Number(digits) { return number }
        guard let wide = Double(digits), wide.isFinite, !digits.contains(where: \.isWhitespace) else {
            throw Fault(.malformed, "It must be a whole number.")
        }
        guard wide == wide.rounded() else { throw Fault(.malformed, "It must be a whole number.") }
        guard let number = Number(exactly: wide), digits.contains(where: { "eE.".contains($0) }) else {
            throw Fault(.outOfRange, "It must be between \(Number.min) and \(Number.max).")
        }
        return number
    }

    private static func float(_ digits: String) throws(Fault) -> Double {
        switch digits {
        case "NaN": return .nan
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default:
            guard let number = Double(digits), number.isFinite else { throw Fault(.malformed, "It must be a number.") }
            return number
        }
    }

    private mutating func string() throws(Fault) -> String {
        try read { reader throws(JSONReader.Fault) in try reader.string() }
    }

    /// Reads one piece, its fault seen from here.
    private mutating func read<Piece>(
        _ body: (inout JSONReader) throws(JSONReader.Fault) -> Piece
    ) throws(Fault) -> Piece {
        do throws(JSONReader.Fault) { return try body(&reader) } catch { throw Fault(error) }
    }

    private func room(_ count: Int) throws(Fault) -> UnsafeMutableRawPointer {
        guard let start = unsafe arena.allocate(count) else {
            throw Fault(.tooLarge, "The message holds more parts than its size allows for.")
        }
        return unsafe start
    }
}
