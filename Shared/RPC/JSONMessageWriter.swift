import CProtobufC
import CRPCMessages
import NIOCore

/// Writes C structs as ProtoJSON.
struct JSONMessageWriter {
    var output: ByteBuffer

    mutating func write(_ message: UnsafeRawPointer, _ type: MessageDescriptor) {
        output.writeStaticString("{")
        var isFirst = true
        for index in unsafe type.fields.indices {
            let field = unsafe type.fields[index]
            guard unsafe isSet(field, in: message) else { continue }
            if !isFirst { output.writeStaticString(",") }
            isFirst = false
            unsafe quote(field.jsonName)
            output.writeStaticString(":")
            unsafe writeField(field, of: message, in: type)
        }
        output.writeStaticString("}")
    }

    private mutating func writeField(
        _ field: ProtobufCFieldDescriptor, of message: UnsafeRawPointer, in type: MessageDescriptor
    ) {
        let member = unsafe message + Int(field.offset)
        guard unsafe field.isRepeated else { return unsafe writeValue(field, member) }
        let count = unsafe (message + Int(field.quantifier_offset)).load(as: Int.self)
        let start = unsafe member.load(as: UnsafeRawPointer.self)
        let isMap = unsafe field.isMap(in: type)
        output.writeStaticString(isMap ? "{" : "[")
        for index in 0..<count {
            if index > 0 { output.writeStaticString(",") }
            let element = unsafe start + index * field.valueBytes
            if isMap { unsafe writeEntry(field, element) } else { unsafe writeValue(field, element) }
        }
        output.writeStaticString(isMap ? "}" : "]")
    }

    private mutating func writeEntry(_ field: ProtobufCFieldDescriptor, _ element: UnsafeRawPointer) {
        let entry = unsafe element.load(as: UnsafeRawPointer.self)
        let parts = unsafe field.messageType.fields
        let key = unsafe entry + Int(parts[0].offset)
        switch unsafe parts[0].type {
        case PROTOBUF_C_TYPE_STRING: unsafe writeValue(parts[0], key)
        default:
            var text = JSONMessageWriter(output: ByteBuffer())
            unsafe text.writeValue(parts[0], key)
            let digits = String(buffer: text.output)
            quote(digits.hasPrefix("\"") ? String(digits.dropFirst().dropLast()) : digits)
        }
        output.writeStaticString(":")
        let value = unsafe entry + Int(parts[1].offset)
        // A message that is left out of its entry is an empty one.
        if unsafe parts[1].type == PROTOBUF_C_TYPE_MESSAGE, unsafe value.load(as: UnsafeRawPointer?.self) == nil {
            output.writeStaticString("{}")
        } else {
            unsafe writeValue(parts[1], value)
        }
    }

    /// Whether a field has anything but its default; a member of a oneof is set where the case says so.
    private func isSet(_ field: ProtobufCFieldDescriptor, in message: UnsafeRawPointer) -> Bool {
        let member = unsafe message + Int(field.offset)
        let quantifier = unsafe message + Int(field.quantifier_offset)
        if unsafe field.isInOneof { return unsafe quantifier.load(as: UInt32.self) == field.id }
        if unsafe field.isRepeated { return unsafe quantifier.load(as: Int.self) > 0 }
        return switch unsafe field.type {
        case PROTOBUF_C_TYPE_STRING:
            unsafe member.load(as: UnsafePointer<CChar>?.self).map { unsafe $0.pointee != 0 } ?? false
        case PROTOBUF_C_TYPE_BYTES: unsafe member.load(as: ProtobufCBinaryData.self).len > 0
        case PROTOBUF_C_TYPE_MESSAGE: unsafe member.load(as: UnsafeRawPointer?.self) != nil
        default:
            unsafe field.valueBytes == 8 ? member.load(as: UInt64.self) != 0 : member.load(as: UInt32.self) != 0
        }
    }

    private mutating func writeValue(_ field: ProtobufCFieldDescriptor, _ value: UnsafeRawPointer) {
        switch unsafe field.type {
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32:
            unsafe output.writeString("\(value.load(as: Int32.self))")
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
            unsafe output.writeString("\(value.load(as: UInt32.self))")
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            unsafe output.writeString("\"\(value.load(as: Int64.self))\"")
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
            unsafe output.writeString("\"\(value.load(as: UInt64.self))\"")
        case PROTOBUF_C_TYPE_FLOAT: unsafe writeNumber(value.load(as: Float.self))
        case PROTOBUF_C_TYPE_DOUBLE: unsafe writeNumber(value.load(as: Double.self))
        case PROTOBUF_C_TYPE_BOOL: unsafe output.writeString(value.load(as: Int32.self) != 0 ? "true" : "false")
        case PROTOBUF_C_TYPE_ENUM: unsafe writeEnum(field.enumType, value.load(as: Int32.self))
        case PROTOBUF_C_TYPE_STRING: unsafe quote(String(cString: value.load(as: UnsafePointer<CChar>.self)))
        case PROTOBUF_C_TYPE_BYTES: unsafe writeBase64(value.load(as: ProtobufCBinaryData.self))
        default: unsafe write(value.load(as: UnsafeRawPointer.self), field.messageType)
        }
    }

    private mutating func writeEnum(_ type: UnsafePointer<ProtobufCEnumDescriptor>, _ number: Int32) {
        if let value = unsafe protobuf_c_enum_descriptor_get_value(type, number) {
            unsafe quote(String(cString: value.pointee.name))
        } else {
            output.writeString("\(number)")
        }
    }

    private mutating func writeNumber<Number: BinaryFloatingPoint & LosslessStringConvertible>(_ number: Number) {
        if number.isNaN {
            output.writeStaticString("\"NaN\"")
        } else if number.isInfinite {
            output.writeString(number < 0 ? "\"-Infinity\"" : "\"Infinity\"")
        } else if let whole = Int64(exactly: number), !(whole == 0 && number.sign == .minus) {
            output.writeString("\(whole)")
        } else {
            output.writeString(number.description)
        }
    }

    private mutating func writeBase64(_ data: ProtobufCBinaryData) {
        output.writeStaticString("\"")
        output.writeString(Base64.encode(unsafe CRead.binary(data)))
        output.writeStaticString("\"")
    }

    private mutating func quote(_ text: String) {
        output.writeStaticString("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output.writeStaticString("\\\"")
            case UInt8(ascii: "\\"): output.writeStaticString("\\\\")
            case UInt8(ascii: "\n"): output.writeStaticString("\\n")
            case UInt8(ascii: "\r"): output.writeStaticString("\\r")
            case UInt8(ascii: "\t"): output.writeStaticString("\\t")
            case 0..<0x20, 0x7f:
                output.writeString("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: output.writeInteger(byte)
            }
        }
        output.writeStaticString("\"")
    }
}

/// Base64 (RFC 4648): written in the standard alphabet with padding, read in either alphabet.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let isPadding = place > group.count
                result.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes, or nil where the text is no base64.
    package static func decode(_ text: String) -> [UInt8]? {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        var content = Substring(text)
        while content.utf8.last == UInt8(ascii: "=") { content = content.dropLast() }
        guard text.utf8.count - content.utf8.count <= 2, content.utf8.count % 4 != 1 else { return nil }
        for byte in content.utf8 {
            guard let value = value(of: byte) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return result
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: alphabet.firstIndex(of: byte).map(UInt32.init)
        }
    }
}
