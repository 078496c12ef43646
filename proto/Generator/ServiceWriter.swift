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
        let types = "_ request: \(swiftName(method.request)), _ call: Call"
        return "func \(Names.property(method.name))(\(types)) async throws -> \(swiftName(method.reply))"
    }

    private func clientCall(_ method: Method, _ service: Service) -> String {
        """
            package \(signature(method)) {
                try await channel.unary(\(service.name)Methods.\(Names.property(method.name)), request, call)
            }
        """
    }

    private func descriptor(_ method: Method, _ service: Service) -> String {
        """
            package static let \(Names.property(method.name)) = MethodDescriptor(
                service: "\(service.fullName)", name: "\(method.name)", id: \(Names.methodID("\(service.fullName)/\(method.name)")),
                request: \(swiftName(method.request)).descriptor, reply: \(swiftName(method.reply)).descriptor,
                isIdempotent: \(method.isIdempotent))
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
