import HTTPTypes
import Hummingbird
import NIOCore
import RPC

/// One request as a handler sees it: read whole, and with who sends it.
package struct Visit: Sendable {
    /// The hidden field by which a form shows that it comes from a page of ours.
    package static let tokenField = "token"

    package let request: HTTPRequest
    /// Without the query.
    package let path: String
    package let query: Form
    /// What stands in the braces of the route's path.
    package let parameters: [String: String]
    package let body: ByteBuffer
    /// For the log here and at the services behind.
    package let requestID: String
    /// What the services' policies allow, as it was asked for within the last minute.
    package let policies: Policies
    /// Empty unless a form was posted.
    package var form = Form()
    /// What ties the sign-in form to this browser.
    package var visitor: Secret?
    package var session: Session?
    /// A sign-in that waits for its PIN; nobody is signed in until it is there.
    package var locked: Session?

    package init(
        request: HTTPRequest, path: String, query: Form, parameters: [String: String], body: ByteBuffer,
        requestID: String, policies: Policies
    ) {
        self.request = request
        self.path = path
        self.query = query
        self.parameters = parameters
        self.body = body
        self.requestID = requestID
        self.policies = policies
    }
}

package extension Visit {
    /// A field that the form carries on from the address; nil where neither has it.
    func field(_ name: String) -> String? { form[name] ?? query[name] }

    /// What a service tells of whatever a part of the address names.
    ///
    /// - Parameter ask: a request that holds nothing but parts of the address: what is no name there is no page's
    ///   either.
    func read<Reply>(_ part: String, _ ask: (String) async throws -> Reply) async throws -> Reply {
        do {
            return try await ask(parameters[part] ?? "")
        } catch let status as Status where status.code == .invalidArgument {
            throw Refusal.notFound
        }
    }
}

/// Somebody signed in, and the secret in their browser's cookie.
package struct Session: Sendable {
    package let account: Account
    package let secret: Secret
    /// What its forms carry, marked as the account's. Made once, as each page has a form or two: one signs out.
    package let formToken: String
    /// Where the account's role is led to, and let in.
    package let destinations: [Destination]

    package init(account: Account, secret: Secret, formToken: String, destinations: [Destination]) {
        self.account = account
        self.secret = secret
        self.formToken = formToken
        self.destinations = destinations
    }
}
