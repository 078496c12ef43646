/// Writes what a service needs to be offered and called: the protocol of its handlers, which its client is too, and
/// its methods as a list.
struct ServiceWriter {
    var target: SwiftWriter.Target
    var swiftName: (String) -> String

    func swift(of service: Service) -> String {
        """
        /// The methods of `\(service.fullName)`, for rules that name each; the raw value is the contract's name.
        package enum \(service.name)Method: String, ServiceMethod {
            package static let service = "\(service.name)"

        \(service.methods.map { "    case \(Names.property($0.name)) = \"\($0.name)\"" }.joined(separator: "\n"))
        }

        /// `\(service.fullName)`: what its handlers answer, each call in the form in which it is let in.
        package protocol \(service.name)Handlers<Context>: Sendable {
            associatedtype Context: Sendable

        \(service.methods.map { "    " + signature($0, "Context") }.joined(separator: "\n"))
        }

        /// `\(service.fullName)`: what its client asks.
        package protocol \(service.name)API: \(service.name)Handlers where Context == Call {}

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
            /// Offers `\(service.fullName)` to whoever calls.
            package mutating func add(\(label(service)) handlers: some \(service.name)API) {
                add(\(label(service)): handlers, through: NoInterceptor<\(service.name)Method>())
            }

            /// Offers `\(service.fullName)`, an interceptor around every handler.
            package mutating func add<Handlers: \(service.name)Handlers>(
                \(label(service)) handlers: Handlers,
                through interceptor: some Interceptor<\(service.name)Method, Handlers.Context>
            ) {
        \(service.methods.map { entry($0, service) }.joined(separator: "\n"))
            }
        }

        """
    }

    private func signature(_ method: Method, _ context: String) -> String {
        let request =
            method.takesItems ? "_ items: \(stream(method.request))" : "_ request: \(swiftName(method.request))"
        let reply = method.givesItems ? stream(method.reply) : swiftName(method.reply)
        return "func \(Names.property(method.name))(\(request), _ call: \(context)) async throws -> \(reply)"
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
                package \(signature(method, "Call")) {
                    try await channel.\(shape)(\(service.name)Methods.\(Names.property(method.name)), \(request), call)
                }
            """
    }

    private func descriptor(_ method: Method, _ service: Service) -> String {
        let path = "\(service.fullName)/\(method.name)"
        let streams = (method.takesItems ? ", takesItems: true" : "") + (method.givesItems ? ", givesItems: true" : "")
        let limit = MessageLimits.bytes[path].map { ", messageBytes: \($0)" } ?? ""
        return """
                package static let \(Names.property(method.name)) = MethodDescriptor(
                    service: "\(service.fullName)", name: "\(method.name)", id: \(Names.methodID(path)),
                    request: \(swiftName(method.request)).descriptor, reply: \(swiftName(method.reply)).descriptor,
                    isIdempotent: \(method.isIdempotent)\(streams)\(limit))
            """
    }

    private func entry(_ method: Method, _ service: Service) -> String {
        let name = Names.property(method.name)
        return """
                    add(\(service.name)Methods.\(name)) { request, call in
                        try await interceptor.intercept(.\(name), call) { try await handlers.\(name)(request, $0) }
                    }
            """
    }

    private func label(_ service: Service) -> String {
        service.name.prefix(1).lowercased() + service.name.dropFirst()
    }
}
