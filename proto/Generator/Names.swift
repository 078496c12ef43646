/// How one name is spelt in the contract, in Swift and in protobuf-c's C.
enum Names {
    /// `due_on` → `dueOn`: a property, a function, a case.
    static func property(_ name: String) -> String {
        let camel = upperCamel(name)
        return escaped(camel.prefix(1).lowercased() + camel.dropFirst())
    }

    /// `due_on` → `DueOn`: a type made from a field's name.
    static func type(_ name: String) -> String { upperCamel(name) }

    /// `RISK_OF_SERIOUS_HARM_VERY_HIGH` → `veryHigh`: a case of the enum `RiskOfSeriousHarm`.
    static func enumCase(_ value: String, of type: String) -> String {
        let own = value.dropFirst(screaming(type).count + 1)
        return property(own.lowercased())
    }

    /// `RiskOfSeriousHarm` → `RISK_OF_SERIOUS_HARM`, as the contract prefixes an enum's values.
    static func screaming(_ type: String) -> String {
        var result = ""
        for character in type {
            if character.isUppercase, !result.isEmpty { result += "_" }
            result += character.uppercased()
        }
        return result
    }

    /// `rpc.HealthCheckReply` → `Rpc__HealthCheckReply`: protoc-c's struct.
    static func cType(_ fullName: String) -> String {
        fullName.split(separator: ".").map { upperCamel(String($0)) }.joined(separator: "__")
    }

    /// `rpc.HealthCheckReply` → `rpc__health_check_reply`: the stem of protoc-c's functions.
    static func cFunction(_ fullName: String) -> String {
        fullName.split(separator: ".").map { part in
            var result = ""
            var wasUpper = true
            for character in part {
                if character.isUppercase, !wasUpper { result += "_" }
                wasUpper = character.isUppercase
                result += character.lowercased()
            }
            return result
        }.joined(separator: "__")
    }

    /// A field's member in protoc-c's struct.
    static func cField(_ name: String) -> String {
        let lower = name.lowercased()
        return cKeywords.contains(lower) ? lower + "_" : escaped(lower)
    }

    /// FNV-1a, 32 bits, of `package.Service/Method`.
    static func methodID(_ path: String) -> UInt32 {
        path.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    static func escaped(_ name: String) -> String { swiftKeywords.contains(name) ? "`\(name)`" : name }

    private static func upperCamel(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static let swiftKeywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// The names that protoc-c follows with an underscore: C++'s keywords.
    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
        "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
        "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable",
        "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch",
        "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using",
        "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
    ]
}
