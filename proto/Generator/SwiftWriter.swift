/// Writes one file of Swift for each .proto file: value types, their passage to and from protobuf-c's structs,
/// and for each service its protocol, its client and its entries in a method table.
struct SwiftWriter {
    var set: DescriptorSet
    var target: Target
    private let messages: [String: MessageType]
    private let enums: [String: EnumType]

    /// Where the generated code goes: which Swift namespace holds it and what it imports.
    struct Target {
        var namespace: String
        var cModule: String
        /// Whether the code is part of the RPC module itself, which it then does not import.
        var isInRPC: Bool
        var protocVersion: String
    }

    init(_ set: DescriptorSet, for target: Target) {
        self.set = set
        self.target = target
        messages = Dictionary(set.messages.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        enums = Dictionary(set.enums.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The files by name: one a .proto file, `Contract.swift`, which lists what there is, and `Passage.swift`.
    func files() -> [String: String] {
        var files = ["Contract.swift": contract(), "Passage.swift": heading + PassageWriter.functions]
        for file in set.files {
            let stem = file.name.split(separator: "/").last!.dropLast(".proto".count)
            files[Names.type(String(stem)) + ".swift"] = swift(of: file)
        }
        return files
    }

    private var heading: String {
        """
        // swift-format-ignore-file
        // Written by proto/generate with protoc-c \(target.protocVersion). Do not edit.

        import \(target.cModule)
        import CProtobufC

        """ + (target.isInRPC ? "" : "import RPC\n")
    }

    private func swift(of file: File) -> String {
        let outer =
            file.enums.map { declaration(of: $0, in: target.namespace) }
            + file.messages.flatMap { declarations(of: $0, in: target.namespace) }
        let passages = file.messages.flatMap(\.withNested).filter { !$0.isMapEntry }.map(passage)
        let services = file.services.map(ServiceWriter(target: target, swiftName: swiftName).swift)
        return ([heading] + outer + passages + services).joined(separator: "\n")
    }

    private func contract() -> String {
        let methods = set.services.flatMap { service in service.methods.map { (service, $0) } }
        let entries = methods.map { service, method in
            "        \(service.name)Methods.\(Names.property(method.name)),"
        }
        return heading + """

            /// The messages of the contract, as Swift values.
            package enum \(target.namespace) {}

            /// What the contract consists of.
            package enum \(target.namespace)Contract {
                /// Every method of every service, in the order of the .proto files.
                package static let methods: [MethodDescriptor] = [
            \(entries.joined(separator: "\n"))
                ]

                /// FNV-1a, 64 bits, of the file descriptor set: differs where the contract differs.
                package static let schemaHash: UInt64 = \(target.namespace.lowercased())_schema_hash

                /// The file descriptor set itself, a serialised `google.protobuf.FileDescriptorSet`.
                package static var fileDescriptorSet: [UInt8] {
                    var count = 0
                    let bytes = unsafe \(target.namespace.lowercased())_file_descriptor_set(&count)
                    return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
                }
            }

            """
    }
}

// MARK: Value types

extension SwiftWriter {
    private func declarations(of message: MessageType, in scope: String) -> [String] {
        guard !message.isMapEntry else { return [] }
        let own = "\(scope).\(message.name)"
        return [declaration(of: message, in: scope)]
            + message.enums.map { declaration(of: $0, in: own) }
            + message.nested.flatMap { declarations(of: $0, in: own) }
    }

    private func declaration(of type: EnumType, in scope: String) -> String {
        let cases = type.values.map { (Names.enumCase($0.name, of: type.name), $0.number) }
        return """
            extension \(scope) {
                /// `\(type.fullName)`.
                package enum \(type.name): WireEnum {
            \(cases.map { "        case \($0.0)" }.joined(separator: "\n"))
                    /// A number that this build's contract has no name for.
                    case unrecognized(Int32)

                    /// Every named value, in the contract's order.
                    package static let allCases: [Self] = [\(cases.map { ".\($0.0)" }.joined(separator: ", "))]

                    package init(rawValue: Int32) {
                        self = switch rawValue {
            \(cases.map { "            case \($0.1): .\($0.0)" }.joined(separator: "\n"))
                        default: .unrecognized(rawValue)
                        }
                    }

                    package var rawValue: Int32 {
                        switch self {
            \(cases.map { "            case .\($0.0): \($0.1)" }.joined(separator: "\n"))
                        case .unrecognized(let number): number
                        }
                    }
                }
            }

            """
    }

    private func declaration(of message: MessageType, in scope: String) -> String {
        let members = members(of: message)
        let parameters = members.map { "\($0.name): \($0.type) = \($0.initial)" }.joined(separator: ", ")
        let assignments = members.map { "            self.\($0.name) = \($0.name)" }
        return """
            extension \(scope) {
                /// `\(message.fullName)`.
                package struct \(message.name): Sendable, Hashable {
            \(members.map { "        package var \($0.name): \($0.type) = \($0.initial)" }.joined(separator: "\n"))

                    package init(\(parameters)) {
            \(assignments.joined(separator: "\n"))
                    }
            \(oneofs(of: message).filter { $0.fields.count > 1 }.map(choice).joined())
                }
            }

            """
    }

    private func choice(_ oneof: Oneof) -> String {
        """

                package enum \(Names.type(oneof.name)): Sendable, Hashable {
        \(oneof.fields.map { "            case \(Names.property($0.name))(\(swiftType($0)))" }.joined(separator: "\n"))
                }

        """
    }

    /// A property of a message's Swift value.
    private struct Member {
        var name: String
        var type: String
        var initial: String
    }

    private struct Oneof {
        var name: String
        var fields: [Field]
    }

    private func oneofs(of message: MessageType) -> [Oneof] {
        message.oneofs.enumerated().map { index, name in
            Oneof(name: name, fields: message.fields.filter { $0.oneof == index })
        }
    }

    /// The properties in the order of the fields; a oneof stands where its first field does.
    private func members(of message: MessageType) -> [Member] {
        var seen: Set<Int> = []
        return message.fields.compactMap { field in
            guard let index = field.oneof else { return member(for: field, in: message) }
            guard seen.insert(index).inserted else { return nil }
            let oneof = oneofs(of: message)[index]
            if oneof.fields.count == 1 {
                return Member(name: Names.property(field.name), type: swiftType(field) + "?", initial: "nil")
            }
            return Member(name: Names.property(oneof.name), type: Names.type(oneof.name) + "?", initial: "nil")
        }
    }

    private func member(for field: Field, in message: MessageType) -> Member {
        let name = Names.property(field.name)
        if let entry = mapEntry(of: field) {
            let type = "[\(swiftType(entry.fields[0])): \(swiftType(entry.fields[1]))]"
            return Member(name: name, type: type, initial: "[:]")
        }
        if field.isRepeated { return Member(name: name, type: "[\(swiftType(field))]", initial: "[]") }
        return switch field.kind {
        case .message: Member(name: name, type: swiftType(field) + "?", initial: "nil")
        case .enumeration: Member(name: name, type: swiftType(field), initial: ".unspecified")
        case .string: Member(name: name, type: "String", initial: "\"\"")
        case .bytes: Member(name: name, type: "[UInt8]", initial: "[]")
        case .bool: Member(name: name, type: "Bool", initial: "false")
        default: Member(name: name, type: swiftType(field), initial: "0")
        }
    }

    private func mapEntry(of field: Field) -> MessageType? {
        guard field.kind == .message, let type = messages[field.typeName], type.isMapEntry else { return nil }
        return type
    }

    private func swiftType(_ field: Field) -> String {
        switch field.kind {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sfixed64, .sint64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sfixed32, .sint32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message, .enumeration, .group: swiftName(field.typeName)
        }
    }

    /// `probation.allocation.v1.Outer.Inner` → `Wire.Outer.Inner`.
    func swiftName(_ fullName: String) -> String {
        if let message = messages[fullName] {
            return ([target.namespace] + message.outer + [message.name]).joined(separator: ".")
        }
        let scope = fullName.split(separator: ".").dropLast().joined(separator: ".")
        let owner = messages[scope].map { swiftName($0.fullName) } ?? target.namespace
        return "\(owner).\(enums[fullName]?.name ?? fullName)"
    }
}

// MARK: To and from protobuf-c

extension SwiftWriter {
    private func passage(of message: MessageType) -> String {
        let c = Names.cType(message.fullName)
        let reads = message.fields.isEmpty ? [] : ["        let c = unsafe raw.assumingMemoryBound(to: \(c).self)"]
        return """
            extension \(swiftName(message.fullName)): \(shape(of: message)) {
                package static let descriptor = unsafe MessageDescriptor(of: \(c).self, \(Names.cFunction(message.fullName))__init)

                package init(reading raw: UnsafeRawPointer) {
            \((reads + statements(of: message, oneof: readOneof, plain: readField)).joined(separator: "\n"))
                }

                package func write(in arena: Arena) -> UnsafeMutableRawPointer {
                    let c = unsafe arena.make(\(c).self)
                    unsafe \(Names.cFunction(message.fullName))__init(c)
            \(statements(of: message, oneof: writeOneof, plain: writeField).joined(separator: "\n"))
                    return UnsafeMutableRawPointer(c)
                }
            }

            """
    }

    /// What the message is besides: a page of a list, or a request for one, is known by its fields.
    private func shape(of message: MessageType) -> String {
        let fields = Set(message.fields.map(\.name))
        if fields.isSuperset(of: ["items", "total", "next_page_token", "previous_page_token"]) { return "ListReply" }
        return fields.isSuperset(of: ["page_size", "page_token"]) ? "ListRequest" : "Message"
    }

    private func statements(
        of message: MessageType, oneof: (Oneof) -> String, plain: (Field) -> String
    ) -> [String] {
        oneofs(of: message).map(oneof) + message.fields.filter { $0.oneof == nil }.map(plain)
    }

    private func readField(_ field: Field) -> String {
        let name = "self.\(Names.property(field.name))"
        let member = "c.pointee.\(Names.cField(field.name))"
        let count = "c.pointee.n_\(field.name.lowercased())"
        if let entry = mapEntry(of: field) {
            let value = entry.fields[1]
            let key = readExpression(entry.fields[0], "entry.pointee.key")
            let content =
                value.kind == .message
                ? "entry.pointee.value.map { unsafe \(readExpression(value, "$0")) } ?? .init()"
                : readExpression(value, "entry.pointee.value")
            return """
                        unsafe \(name) = CRead.dictionary(\(count), \(member)) { pointer in
                            let entry = unsafe pointer!
                            return unsafe (\(key), \(content))
                        }
                """
        }
        if field.isRepeated {
            let mark = touchesMemory(field) ? "unsafe " : ""
            let element = field.kind == .message ? "$0!" : "$0"
            return
                "        unsafe \(name) = CRead.array(\(count), \(member)) { \(mark)\(readExpression(field, element)) }"
        }
        if field.kind == .message {
            return "        unsafe \(name) = \(member).map { unsafe \(readExpression(field, "$0")) }"
        }
        return "        unsafe \(name) = \(readExpression(field, member))"
    }

    private func writeField(_ field: Field) -> String {
        let name = Names.property(field.name)
        let member = "c.pointee.\(Names.cField(field.name))"
        if let entry = mapEntry(of: field) { return writeMap(name, member, field, entry) }
        if field.isRepeated {
            let mark = touchesMemory(field) ? "unsafe " : ""
            let optional = field.kind == .message || field.kind == .string
            let expression = writeExpression(field, "$0")
            return """
                        unsafe c.pointee.n_\(field.name.lowercased()) = \(name).count
                        unsafe \(member) = arena.array(\(name)) { \(mark)\(optional ? "Optional(\(expression))" : expression) }
                """
        }
        return switch field.kind {
        case .message: "        unsafe \(member) = \(name).map { unsafe \(writeExpression(field, "$0")) }"
        default: "        unsafe \(member) = \(writeExpression(field, name))"
        }
    }

    private func writeMap(_ name: String, _ member: String, _ field: Field, _ entry: MessageType) -> String {
        let c = Names.cType(entry.fullName)
        let order = entry.fields[0].kind == .bool ? "!$0.key && $1.key" : "$0.key < $1.key"
        return """
                    unsafe c.pointee.n_\(field.name.lowercased()) = \(name).count
                    unsafe \(member) = arena.array(\(name).sorted { \(order) }) { pair in
                        let entry = unsafe arena.make(\(c).self)
                        unsafe \(Names.cFunction(entry.fullName))__init(entry)
                        unsafe entry.pointee.key = \(writeExpression(entry.fields[0], "pair.key"))
                        unsafe entry.pointee.value = \(writeExpression(entry.fields[1], "pair.value"))
                        return unsafe Optional(entry)
                    }
            """
    }

    private func readOneof(_ oneof: Oneof) -> String {
        let single = oneof.fields.count == 1
        let property = Names.property(single ? oneof.fields[0].name : oneof.name)
        let cases = oneof.fields.map { field in
            let member = "c.pointee.\(Names.cField(field.name))" + (field.kind == .message ? "!" : "")
            let value = "unsafe \(readExpression(field, member))"
            return "        case \(field.number): \(single ? value : ".\(Names.property(field.name))(\(value))")"
        }
        return """
                    self.\(property) = switch unsafe Int32(truncatingIfNeeded: c.pointee.\(oneof.name.lowercased())_case.rawValue) {
            \(cases.joined(separator: "\n"))
                    default: nil
                    }
            """
    }

    private func writeOneof(_ oneof: Oneof) -> String {
        let single = oneof.fields.count == 1
        let property = Names.property(single ? oneof.fields[0].name : oneof.name)
        let cases = oneof.fields.map { field in
            """
                    case \(single ? "let value?" : ".\(Names.property(field.name))(let value)"):
                        unsafe c.pointee.\(oneof.name.lowercased())_case = .init(rawValue: \(field.number))
                        unsafe c.pointee.\(Names.cField(field.name)) = \(writeExpression(field, "value"))
            """
        }
        return """
                    switch \(property) {
            \(cases.joined(separator: "\n"))
                    case nil: break
                    }
            """
    }

    private func readExpression(_ field: Field, _ c: String) -> String {
        switch field.kind {
        case .bool: "(\(c) != 0)"
        case .string: "CRead.text(\(c))"
        case .bytes: "CRead.binary(\(c))"
        case .enumeration: "\(swiftType(field))(rawValue: Int32(truncatingIfNeeded: \(c).rawValue))"
        case .message: "\(swiftType(field))(reading: \(c))"
        default: c
        }
    }

    private func writeExpression(_ field: Field, _ value: String) -> String {
        switch field.kind {
        case .bool: "(\(value) ? 1 : 0)"
        case .string: "arena.text(\(value))"
        case .bytes: "arena.binary(\(value))"
        case .enumeration: "\(Names.cType(field.typeName))(rawValue: .init(truncatingIfNeeded: \(value).rawValue))"
        case .message: "\(value).write(in: arena).assumingMemoryBound(to: \(Names.cType(field.typeName)).self)"
        default: value
        }
    }

    /// Whether an element's passage touches C memory, and so must be marked.
    private func touchesMemory(_ field: Field) -> Bool {
        switch field.kind {
        case .string, .bytes, .message: true
        default: false
        }
    }
}
