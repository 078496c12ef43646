// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.gateway.v1.IssueDemoTokenRequest`.
    package struct IssueDemoTokenRequest: Sendable, Hashable {
        package var account: String = ""

        package init(account: String = "") {
            self.account = account
        }

    }
}

extension Wire {
    /// `probation.gateway.v1.IssueDemoTokenReply`.
    package struct IssueDemoTokenReply: Sendable, Hashable {
        package var token: String = ""
        package var expiresAt: String = ""

        package init(token: String = "", expiresAt: String = "") {
            self.token = token
            self.expiresAt = expiresAt
        }

    }
}

extension Wire.IssueDemoTokenRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Gateway__V1__IssueDemoTokenRequest.self, probation__gateway__v1__issue_demo_token_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Gateway__V1__IssueDemoTokenRequest.self)
        unsafe self.account = CRead.text(c.pointee.account)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Gateway__V1__IssueDemoTokenRequest.self)
        unsafe probation__gateway__v1__issue_demo_token_request__init(c)
        unsafe c.pointee.account = arena.text(account)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.IssueDemoTokenReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Gateway__V1__IssueDemoTokenReply.self, probation__gateway__v1__issue_demo_token_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Gateway__V1__IssueDemoTokenReply.self)
        unsafe self.token = CRead.text(c.pointee.token)
        unsafe self.expiresAt = CRead.text(c.pointee.expires_at)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Gateway__V1__IssueDemoTokenReply.self)
        unsafe probation__gateway__v1__issue_demo_token_reply__init(c)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.expires_at = arena.text(expiresAt)
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `probation.gateway.v1.Access`, for rules that name each; the raw value is the contract's name.
package enum AccessMethod: String, ServiceMethod {
    package static let service = "Access"

    case issueDemoToken = "IssueDemoToken"
}

/// `probation.gateway.v1.Access`: what its handlers answer, each call in the form in which it is let in.
package protocol AccessHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func issueDemoToken(_ request: Wire.IssueDemoTokenRequest, _ call: Context) async throws -> Wire.IssueDemoTokenReply
}

/// `probation.gateway.v1.Access`: what its client asks.
package protocol AccessAPI: AccessHandlers where Context == Call {}

/// Calls `probation.gateway.v1.Access` over a channel.
package struct AccessClient: AccessAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func issueDemoToken(_ request: Wire.IssueDemoTokenRequest, _ call: Call) async throws -> Wire.IssueDemoTokenReply {
        try await channel.unary(AccessMethods.issueDemoToken, request, call)
    }
}

/// The methods of `probation.gateway.v1.Access`.
package enum AccessMethods {
    package static let issueDemoToken = MethodDescriptor(
        service: "probation.gateway.v1.Access", name: "IssueDemoToken", id: 2392594822,
        request: Wire.IssueDemoTokenRequest.descriptor, reply: Wire.IssueDemoTokenReply.descriptor,
        isIdempotent: false)
}

extension MethodTable {
    /// Offers `probation.gateway.v1.Access` to whoever calls.
    package mutating func add(access handlers: some AccessAPI) {
        add(access: handlers, through: NoInterceptor<AccessMethod>())
    }

    /// Offers `probation.gateway.v1.Access`, an interceptor around every handler.
    package mutating func add<Handlers: AccessHandlers>(
        access handlers: Handlers,
        through interceptor: some Interceptor<AccessMethod, Handlers.Context>
    ) {
        add(AccessMethods.issueDemoToken) { request, call in
            try await interceptor.intercept(.issueDemoToken, call) { try await handlers.issueDemoToken(request, $0) }
        }
    }
}
