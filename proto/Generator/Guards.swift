/// What the contract may not hold, because protobuf-c or the frame format could not carry it safely.
enum Guards {
    static func check(_ set: DescriptorSet) throws {
        for message in set.messages {
            try checkFields(of: message)
        }
        try checkRecursion(set.messages)
        try checkEnums(set.enums)
        try checkNames(set)
        try checkMethods(set.services.flatMap { service in service.methods.map { (service, $0) } })
        try checkLimits(MessageLimits.bytes, set.services)
    }

    private static func checkFields(of message: MessageType) throws {
        for field in message.fields {
            let name = "\(message.fullName).\(field.name)"
            if field.isProto3Optional {
                throw Fault("\(name) is optional: wrap it in a message or in a oneof of one member")
            }
            if field.kind == .group { throw Fault("\(name) is a group") }
            if message.isMapEntry == false, field.isRepeated, looksLikeMapEntry(field, in: message) {
                throw Fault("\(name) is named like a map's entries: write a map or name the type otherwise")
            }
        }
    }

    /// protobuf-c's descriptors do not tell a map's entry from a message of the same shape; so only maps may have it.
    private static func looksLikeMapEntry(_ field: Field, in message: MessageType) -> Bool {
        guard let entry = message.nested.first(where: { $0.fullName == field.typeName }) else { return false }
        return !entry.isMapEntry && entry.name == Names.type(field.name) + "Entry"
            && entry.fields.map(\.name) == ["key", "value"]
    }

    /// A message that can hold itself lets a small frame nest deeply enough to exhaust the stack.
    static func checkRecursion(_ messages: [MessageType]) throws {
        let byName = Dictionary(messages.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        var finished: Set<String> = []
        func visit(_ name: String, below path: [String]) throws {
            if path.contains(name) {
                throw Fault("\(name) can hold itself, by way of \(path.joined(separator: " > "))")
            }
            guard !finished.contains(name), let message = byName[name] else { return }
            for field in message.fields where field.kind == .message {
                try visit(field.typeName, below: path + [name])
            }
            finished.insert(name)
        }
        for message in messages { try visit(message.fullName, below: []) }
    }

    private static func checkEnums(_ enums: [EnumType]) throws {
        for type in enums {
            let prefix = Names.screaming(type.name) + "_"
            for value in type.values where !value.name.hasPrefix(prefix) {
                throw Fault("\(type.fullName).\(value.name) must start with \(prefix)")
            }
            for value in type.values where value.name.dropFirst(prefix.count).first?.isLetter != true {
                throw Fault("\(type.fullName).\(value.name) has no letter after \(prefix)")
            }
            guard type.values.first?.number == 0, type.values[0].name == prefix + "UNSPECIFIED" else {
                throw Fault("\(type.fullName) must start with \(prefix)UNSPECIFIED = 0")
            }
            guard Set(type.values.map(\.number)).count == type.values.count else {
                throw Fault("\(type.fullName) gives one number two names")
            }
        }
    }

    /// All packages share one Swift namespace.
    private static func checkNames(_ set: DescriptorSet) throws {
        var owner: [String: String] = [:]
        let outer = set.files.flatMap(\.messages).map { ($0.name, $0.fullName) }
        for (name, fullName) in outer + set.files.flatMap(\.enums).map({ ($0.name, $0.fullName) }) {
            if let other = owner.updateValue(fullName, forKey: name) {
                throw Fault("\(fullName) and \(other) would share one name")
            }
        }
    }

    private static func checkMethods(_ methods: [(Service, Method)]) throws {
        try checkMethodIDs(methods.map { "\($0.fullName)/\($1.name)" })
    }

    /// A limit is of a method that there is, and none that the RPC does not carry; other sets have the other services.
    static func checkLimits(_ bytes: [String: Int], _ services: [Service]) throws {
        for (path, bytes) in bytes {
            guard let service = services.first(where: { path.hasPrefix($0.fullName + "/") }) else { continue }
            guard service.methods.contains(where: { path == "\(service.fullName)/\($0.name)" }) else {
                throw Fault("\(path) has a limit and is no method")
            }
            guard bytes <= MessageLimits.longestBytes else {
                throw Fault("\(path) may have messages of \(MessageLimits.longestBytes) bytes at most")
            }
        }
    }

    /// Frames name a method by a hash of its path; two paths with one hash could not be told apart.
    static func checkMethodIDs(_ paths: [String]) throws {
        var owner: [UInt32: String] = [:]
        for path in paths {
            if let other = owner.updateValue(path, forKey: Names.methodID(path)) {
                throw Fault("\(path) and \(other) have the same method number: rename one")
            }
        }
    }
}
