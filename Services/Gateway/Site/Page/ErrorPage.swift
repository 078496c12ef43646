import GatewayKit
import HTTPTypes
import Hummingbird

/// What people see when a request ends otherwise than well.
struct ErrorPage: Sendable {
    let layout: Layout

    func response(to error: any Error, requestID: String) -> Response {
        let refusal = Refusal(describing: error)
        let page = Page(title: refusal.heading, status: refusal.status) { html in
            html.element("h1", refusal.heading)
            html.element("p", refusal.advice)
            if refusal.status.kind == .serverError {
                html.element("p", "If you report this, give the number \(requestID).")
            }
            html.element("p") { $0.element("a", ["href": HomePage.path], "Go to the home page") }
        }
        var response = layout.response(page, for: nil)
        response.headers.append(contentsOf: refusal.fields)
        return response
    }
}
