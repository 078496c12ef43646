import GatewayKit
import Messages
import RPC

/// What the gateway answers on its native port: its own health, demo tokens, and every service's methods passed on.
package struct NativePort: HealthAPI, AccessAPI {
    private let site: Site
    private let backends: Backends
    private let build: String

    package init(site: Site, backends: Backends, build: String) {
        self.site = site
        self.backends = backends
        self.build = build
    }

    /// The table to serve.
    package var table: MethodTable {
        var table = MethodTable()
        table.add(health: self)
        table.add(access: self)
        for method in WireContract.methods {
            guard let channel = backends.channel(for: method.path) else { continue }
            table.forward(method, to: channel, check: admitted)
        }
        return table
    }

    /// The call as it goes on to a service: with who calls in place of the token, which stays at the gateway.
    private func admitted(_ call: Call) throws(Status) -> Call {
        guard let secret = Secret(text: String(decoding: call.caller, as: UTF8.self)),
            let holder = site.tokens.holder(of: secret)
        else { throw Status(.unauthenticated, "A bearer token is needed, and this is none or no longer one.") }
        var call = call
        call.caller = RPCWire.CallerContext(holder).encodedBytes
        call.area = holder.area
        return call
    }

    package func check(_ request: RPCWire.HealthCheckRequest, _ call: Call) async throws -> RPCWire.HealthCheckReply {
        let services = await backends.health()
        return RPCWire.HealthCheckReply(
            status: .init(isServing: services.allSatisfy(\.isServing)), service: "gateway", build: build,
            components: services.map {
                .init(name: $0.name, status: .init(isServing: $0.isServing), detail: $0.detail)
            })
    }

    package func issueDemoToken(
        _ request: Wire.IssueDemoTokenRequest, _ call: Call
    ) async throws -> Wire.IssueDemoTokenReply {
        let token = try site.issueDemoToken(for: request.account)
        return .init(token: token.text, expiresAt: "\(token.expiresAt)")
    }
}

extension RPCWire.ServingStatus {
    fileprivate init(isServing: Bool) { self = isServing ? .serving : .notServing }
}
