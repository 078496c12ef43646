import Hummingbird
import RPC

/// A form that was not taken: says why, keeps what was typed to be copied, and leads to where it can be looked at.
package struct RefusedForm {
    package let refusal: Refusal
    package var typed: [(label: String, text: String)] = []
    package let link: (label: String, href: String)

    package init(refusal: Refusal, typed: [(label: String, text: String)] = [], link: (label: String, href: String)) {
        self.refusal = refusal
        self.typed = typed
        self.link = link
    }

    package func response(_ layout: Layout, for visit: Visit) -> Response {
        let typed = typed.filter { !$0.text.isEmpty }
        let page = Page(title: refusal.heading, status: refusal.status) { html in
            html.element("h1", refusal.heading)
            html.element("p", refusal.advice)
            html.element("p") { $0.element("a", ["href": link.href], link.label) }
            guard !typed.isEmpty else { return }
            html.element("h2", "What you typed, to copy")
            html.summaryList(typed.map { label, text in .init(name: label) { $0.text(text) } })
        }
        var response = layout.response(page, for: visit)
        response.headers.append(contentsOf: refusal.fields)
        return response
    }
}

extension Refusal {
    /// Where somebody else was faster, nothing may be written over what they did.
    package init(ofCommand status: Status, about noun: String = "record") {
        guard status.code == .aborted else {
            self.init(describing: status)
            return
        }
        self.init(
            status: .conflict, heading: "Somebody changed this \(noun) while you filled in the form",
            advice: "Nothing that you entered was stored. Look at the \(noun) as it is now, then do it again if it is "
                + "due.")
    }
}

extension Status {
    /// Whether it names what is wrong with what was filled in.
    package var isAboutFields: Bool {
        (code == .invalidArgument || code == .failedPrecondition) && !violations.isEmpty
    }

    /// The faults beside the fields that they mean; `field` has the page's field for one of the request.
    package func errors(_ field: (String) -> String) -> [FieldError] {
        violations.map { FieldError(field: field($0.field), message: $0.message) }
    }
}
