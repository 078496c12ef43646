/// A set of .proto files as `protoc-c --descriptor_set_out` describes them: what a generator needs of descriptor.proto.
struct DescriptorSet {
    var files: [File] = []

    init(_ bytes: [UInt8]) throws {
        try Fields(bytes[...]).forEach { number, value in
            if number == 1 { files.append(try File(value.bytes)) }
        }
    }

    /// Every message, outer ones before the ones nested in them.
    var messages: [MessageType] { files.flatMap { $0.messages.flatMap(\.withNested) } }
    var enums: [EnumType] { files.flatMap(\.enums) + messages.flatMap(\.enums) }
    var services: [Service] { files.flatMap(\.services) }
}

struct File {
    var name = ""
    var package = ""
    var messages: [MessageType] = []
    var enums: [EnumType] = []
    var services: [Service] = []

    init(_ bytes: ArraySlice<UInt8>) throws {
        // The package is read first: it stands before what it qualifies, but the order of fields is nobody's promise.
        try Fields(bytes).forEach { number, value in
            if number == 2 { package = value.text }
        }
        try Fields(bytes).forEach { number, value in
            switch number {
            case 1: name = value.text
            case 4: messages.append(try MessageType(value.bytes, in: package, outer: nil))
            case 5: enums.append(try EnumType(value.bytes, in: package))
            case 6: services.append(try Service(value.bytes, in: package))
            default: break
            }
        }
    }
}

struct MessageType {
    var name = ""
    /// With the package and the outer messages, for example `rpc.Status`.
    var fullName = ""
    /// The messages it is nested in, outermost first.
    var outer: [String] = []
    var fields: [Field] = []
    var nested: [MessageType] = []
    var enums: [EnumType] = []
    var oneofs: [String] = []
    var isMapEntry = false

    init(_ bytes: ArraySlice<UInt8>, in scope: String, outer: MessageType?) throws {
        try Fields(bytes).forEach { number, value in
            if number == 1 { name = value.text }
        }
        fullName = scope.isEmpty ? name : "\(scope).\(name)"
        self.outer = outer.map { $0.outer + [$0.name] } ?? []
        try Fields(bytes).forEach { number, value in
            switch number {
            case 2: fields.append(try Field(value.bytes))
            case 3: nested.append(try MessageType(value.bytes, in: fullName, outer: self))
            case 4: enums.append(try EnumType(value.bytes, in: fullName))
            case 7:
                try Fields(value.bytes).forEach { option, flag in
                    if option == 7 { isMapEntry = flag.integer != 0 }
                }
            case 8:
                try Fields(value.bytes).forEach { part, text in
                    if part == 1 { oneofs.append(text.text) }
                }
            default: break
            }
        }
    }

    var withNested: [MessageType] { [self] + nested.flatMap(\.withNested) }
}

struct Field {
    enum Kind: Int {
        case double = 1, float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32
        case enumeration, sfixed32, sfixed64, sint32, sint64
    }

    var name = ""
    var number = 0
    var isRepeated = false
    var kind = Kind.int32
    /// The full name of a message's or enum's type, without the leading dot.
    var typeName = ""
    var oneof: Int?
    var isProto3Optional = false

    init(_ bytes: ArraySlice<UInt8>) throws {
        try Fields(bytes).forEach { number, value in
            switch number {
            case 1: name = value.text
            case 3: self.number = value.integer
            case 4: isRepeated = value.integer == 3
            case 5:
                kind = try Kind(rawValue: value.integer).orThrow("field \(name) is of unknown type \(value.integer)")
            case 6: typeName = String(value.text.drop { $0 == "." })
            case 9: oneof = value.integer
            case 17: isProto3Optional = value.integer != 0
            default: break
            }
        }
    }
}

struct EnumType {
    var name = ""
    var fullName = ""
    var values: [(name: String, number: Int)] = []

    init(_ bytes: ArraySlice<UInt8>, in scope: String) throws {
        try Fields(bytes).forEach { number, value in
            switch number {
            case 1: name = value.text
            case 2:
                var label = ""
                var ordinal = 0
                try Fields(value.bytes).forEach { part, content in
                    if part == 1 { label = content.text }
                    if part == 2 { ordinal = Int(Int32(truncatingIfNeeded: content.integer)) }
                }
                values.append((label, ordinal))
            default: break
            }
        }
        fullName = scope.isEmpty ? name : "\(scope).\(name)"
    }
}

struct Service {
    var name = ""
    var fullName = ""
    var methods: [Method] = []

    init(_ bytes: ArraySlice<UInt8>, in package: String) throws {
        try Fields(bytes).forEach { number, value in
            switch number {
            case 1: name = value.text
            case 2: methods.append(try Method(value.bytes))
            default: break
            }
        }
        fullName = "\(package).\(name)"
    }
}

struct Method {
    var name = ""
    var request = ""
    var reply = ""
    /// Whether the same call may be made twice: `idempotency_level` is set.
    var isIdempotent = false
    /// Whether the client sends a stream of requests.
    var takesItems = false
    /// Whether the server answers with a stream.
    var givesItems = false

    init(_ bytes: ArraySlice<UInt8>) throws {
        try Fields(bytes).forEach { number, value in
            switch number {
            case 1: name = value.text
            case 2: request = String(value.text.drop { $0 == "." })
            case 3: reply = String(value.text.drop { $0 == "." })
            case 4:
                try Fields(value.bytes).forEach { option, level in
                    if option == 34 { isIdempotent = level.integer != 0 }
                }
            case 5: takesItems = value.integer != 0
            case 6: givesItems = value.integer != 0
            default: break
            }
        }
    }
}

/// The fields of one encoded message, in the order they stand.
struct Fields {
    enum Value {
        case number(UInt64)
        case content(ArraySlice<UInt8>)

        var integer: Int { if case .number(let value) = self { Int(truncatingIfNeeded: value) } else { 0 } }
        var bytes: ArraySlice<UInt8> { if case .content(let bytes) = self { bytes } else { [] } }
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    func forEach(_ body: (_ number: Int, _ value: Value) throws -> Void) throws {
        var reader = self
        while !reader.rest.isEmpty {
            let tag = try reader.varint()
            try body(Int(tag >> 3), try reader.value(ofWireType: tag & 7))
        }
    }

    private mutating func value(ofWireType type: UInt64) throws -> Value {
        switch type {
        case 0: return .number(try varint())
        case 1: return .content(try take(8))
        case 2: return .content(try take(Int(clamping: try varint())))
        case 5: return .content(try take(4))
        default: throw Fault("the descriptor set holds wire type \(type)")
        }
    }

    private mutating func varint() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            let byte = try rest.popFirst().orThrow("the descriptor set is cut short")
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw Fault("the descriptor set holds an endless number")
    }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw Fault("the descriptor set is cut short") }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}

/// Why nothing was generated, in words for whoever wrote the .proto file.
struct Fault: Error, CustomStringConvertible, Equatable {
    var description: String
    init(_ description: String) { self.description = description }
}

extension Optional {
    func orThrow(_ words: @autoclosure () -> String) throws -> Wrapped {
        guard let self else { throw Fault(words()) }
        return self
    }
}
