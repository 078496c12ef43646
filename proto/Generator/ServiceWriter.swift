/// Writes what a service needs to be offered and called: one protocol that both its handler and its client are.
struct ServiceWriter {
    var target: SwiftWriter.Target
    var swiftName: (String) -> String

    func swift(of service: Service) -> String {
        """
        /// `\(service.fullName)`: what its handler answers and its client asks.
        package protocol \(service.name)API: Sendable {
        \(service.methods.map { "    " + signature($0) }.joined(separator: "\n"))
        }

        /// Calls `\(service.fullName)` over a channel.
        package struct \(service.name)Client: \(service.name)API {
            private let channel: any CallChannel

            package init(_ channel: any CallChannel) { self.channel = channel }

        \(service.methods.map { clientCall($0, service) }.joined(separator: "\n"))
        }

        /// The methods of `\(service.fullName)`.
        package enum \(service.name)Methods {
        \(service.methods.map { descriptor($0, service) }.joined(separator: "\n"))
        }

        extension MethodTable {
            /// Offers `\(service.fullName)`.
            package mutating func add(\(label(service)) service: some \(service.name)API) {
        \(service.methods.map { entry($0, service) }.joined(separator: "\n"))
            }
        }

        """
    }

    private func signature(_ method: Method) -> String {
        let request =
            method.takesItems ? "_ items: \(stream(method.request))" : "_ request: \(swiftName(method.request))"
        let reply = method.givesItems ? stream(method.reply) : swiftName(method.reply)
        return "func \(Names.property(method.name))(\(request), _ call: Call) async throws -> \(reply)"
    }

    private func stream(_ message: String) -> String { "ItemStream<\(swiftName(message))>" }

    private func clientCall(_ method: Method, _ service: Service) -> String {
        let shape =
            switch (method.takesItems, method.givesItems) {
            case (false, false): "unary"
            case (false, true): "serverStreaming"
            case (true, false): "clientStreaming"
            case (true, true): "bidirectional"
            }
        let request = method.takesItems ? "items" : "request"
        return """
                package \(signature(method)) {
                    try await channel.\(shape)(\(service.name)Methods.\(Names.property(method.name)), \(request), call)
                }
            """
    }

    private func descriptor(_ method: Method, _ service: Service) -> String {
        let streams = (method.takesItems ? ", takesItems: true" : "") + (method.givesItems ? ", givesItems: true" : "")
        return """
                package static let \(Names.property(method.name)) = MethodDescriptor(
                    service: "\(service.fullName)", name: "\(method.name)", id: \(Names.methodID("\(service.fullName)/\(method.name)")),
                    request: \(swiftName(method.request)).descriptor, reply: \(swiftName(method.reply)).descriptor,
                    isIdempotent: \(method.isIdempotent)\(streams))
            """
    }

    private func entry(_ method: Method, _ service: Service) -> String {
        let name = Names.property(method.name)
        return """
                    add(\(service.name)Methods.\(name)) { try await service.\(name)($0, $1) }
            """
    }

    private func label(_ service: Service) -> String {
        service.name.prefix(1).lowercased() + service.name.dropFirst()
    }
}
