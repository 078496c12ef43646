import HTTPTypes
import Hummingbird

/// One method at one path: who may ask, and who answers.
package struct Route: Sendable {
    /// Whom a route answers; there is no route without a rule.
    package enum Access: String, Sendable {
        /// Anyone at all.
        case everyone
        /// Whoever is signed in; others are led to sign in first.
        case signedIn
        /// A program with a bearer token.
        case bearer
    }

    package let method: HTTPRequest.Method
    /// A part in braces stands for any one part of a path, and lends it its name: `/api/{service}/{method}`.
    package let path: String
    package let access: Access
    package let answer: Answer
    /// The path's parts.
    private let pattern: [Part]

    private enum Part: Sendable {
        case text(String)
        /// In braces.
        case name(String)

        init(_ part: Substring) {
            self = part.first == "{" ? .name(String(part.dropFirst().dropLast())) : .text(String(part))
        }
    }

    package enum Answer: Sendable {
        case everyone(@Sendable (Visit) async throws -> Response)
        case signedIn(@Sendable (Visit, Session) async throws -> Response)
        /// The same, even while their PIN is asked.
        case withoutPIN(@Sendable (Visit, Session) async throws -> Response)
        case bearer(@Sendable (Visit, TokenHolder) async throws -> Response)
    }

    /// A page within a part of the service: for those signed in whose role is let in there.
    package init(
        _ method: HTTPRequest.Method, _ path: String, in destination: Destination,
        _ answer: @escaping @Sendable (Visit, Session) async throws -> Response
    ) {
        self.init(method, path, inAny: [destination], answer)
    }

    /// A page to which several parts of the service lead: for those signed in whose role is let in to any of them.
    package init(
        _ method: HTTPRequest.Method, _ path: String, inAny destinations: [Destination],
        _ answer: @escaping @Sendable (Visit, Session) async throws -> Response
    ) {
        self.init(
            method, path,
            .signedIn { visit, session in
                guard destinations.contains(where: session.destinations.contains) else { throw Refusal.notForRole }
                return try await answer(visit, session)
            })
    }

    package init(_ method: HTTPRequest.Method, _ path: String, _ answer: Answer) {
        self.method = method
        self.path = path
        self.answer = answer
        pattern = path.pathParts.map(Part.init)
        access =
            switch answer {
            case .everyone: .everyone
            case .signedIn, .withoutPIN: .signedIn
            case .bearer: .bearer
            }
    }

    /// What the braces stand for in this path; nil where the path is another's.
    fileprivate func parameters(in path: [Substring]) -> [String: String]? {
        guard pattern.count == path.count else { return nil }
        var parameters: [String: String] = [:]
        for (expected, part) in zip(pattern, path) {
            switch expected {
            case .text(let text): guard part == text else { return nil }
            case .name(let name): parameters[name] = String(part)
            }
        }
        return parameters
    }
}

/// All routes, and which of them is meant.
package struct RouteTable: Sendable {
    package let routes: [Route]

    package init(routes: [Route]) {
        self.routes = routes
    }

    package enum Match {
        case found(Route, parameters: [String: String])
        /// The path is there, but not with this method.
        case wrongMethod(allowed: [HTTPRequest.Method], path: String)
        case nothing
    }

    /// HEAD finds what GET would.
    package func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let sought = method == .head ? .get : method
        let parts = path.pathParts
        for route in routes where route.method == sought {
            if let parameters = route.parameters(in: parts) { return .found(route, parameters: parameters) }
        }
        let here = routes.filter { $0.parameters(in: parts) != nil }
        guard let first = here.first else { return .nothing }
        let methods = here.map(\.method)
        return .wrongMethod(allowed: methods.contains(.get) ? methods + [.head] : methods, path: first.path)
    }
}

extension String {
    /// An empty part stays one: `/a/` and `//a` are not `/a`.
    fileprivate var pathParts: [Substring] { split(separator: "/", omittingEmptySubsequences: false) }
}
