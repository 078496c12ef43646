import HTTPTypes
import Hummingbird
import NIOCore
import RPC

/// One request as a handler sees it: read whole, and with who sends it.
package struct Visit: Sendable {
    /// The hidden field by which a form shows that it comes from a page of ours.
    static let tokenField = "token"

    let request: HTTPRequest
    /// Without the query.
    let path: String
    let query: Form
    /// What stands in the braces of the route's path.
    let parameters: [String: String]
    let body: ByteBuffer
    /// For the log here and at the services behind.
    let requestID: String
    /// What the services' policies allow, as it was asked for within the last minute.
    let policies: Policies
    /// Empty unless a form was posted.
    var form = Form()
    /// What ties the sign-in form to this browser.
    var visitor: Secret?
    var session: Session?
    /// A sign-in that waits for its PIN; nobody is signed in until it is there.
    var locked: Session?
}

extension Visit {
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
    let account: Account
    let secret: Secret
    /// What its forms carry, marked as the account's. Made once, as each page has a form or two: one signs out.
    let formToken: String

    init(account: Account, secret: Secret, seal: FormSeal) {
        self.account = account
        self.secret = secret
        formToken = seal.marked(secret.formToken, for: account)
    }
}
