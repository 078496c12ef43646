import CivilCalendar
import HTTPTypes
import Hummingbird

/// One page: what differs from page to page; `Layout` writes the rest.
package struct Page {
    /// What the browser's tab says; the page writes its own `h1`.
    package var title: String
    package var status = HTTPResponse.Status.ok
    /// Whether the page tells of faults in a form.
    package var hasErrors = false
    /// Where "Back" leads; nil for no such link.
    package var back: String?
    /// Whether the page needs more room than lines of text: for tables.
    package var isWide = false
    package var main: (inout HTML) -> Void

    package init(
        title: String, status: HTTPResponse.Status = .ok, hasErrors: Bool = false, back: String? = nil,
        isWide: Bool = false, main: @escaping (inout HTML) -> Void
    ) {
        self.title = title
        self.status = status
        self.hasErrors = hasErrors
        self.back = back
        self.isWide = isWide
        self.main = main
    }
}

/// What every page shares: skip link, header, navigation, demonstration banner and footer.
package struct Layout: Sendable {
    package static let serviceName = "Probation Hub"
    /// Where the accessibility statement stands, to which every page leads.
    package static let accessibilityPath = "/accessibility"

    package let isDemo: Bool
    package let clock: CivilCalendar.Clock
    /// For those who work at sites with a phone.
    package let script: Asset

    package init(isDemo: Bool, clock: CivilCalendar.Clock, script: Asset) {
        self.isDemo = isDemo
        self.clock = clock
        self.script = script
    }

    /// The page as a response, for somebody signed in or for nobody in particular.
    package func response(_ page: Page, for visit: Visit?) -> Response {
        var fields: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if visit.hasScript { fields[.contentSecurityPolicy] = ContentPolicy.scripted }
        return Response(
            status: page.status, headers: fields, body: ResponseBody(byteBuffer: html(page, for: visit).bytes))
    }

    private func html(_ page: Page, for visit: Visit?) -> HTML {
        HTML { html in
            html.raw("<!DOCTYPE html>\n")
            html.element("html", ["lang": "en"]) { html in
                html.element("head") { head(page, visit, &$0) }
                html.element("body") { body(page, visit, &$0) }
            }
        }
    }

    private func head(_ page: Page, _ visit: Visit?, _ html: inout HTML) {
        html.void("meta", ["charset": "utf-8"])
        html.element("title", "\(page.hasErrors ? "Error: " : "")\(page.title) – \(Self.serviceName)")
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("link", ["rel": "stylesheet", "href": Stylesheet.asset.href])
        guard visit.hasScript, let account = visit?.session?.account else { return }
        html.element(
            "script",
            [
                "src": script.href, "defer": "", "data-account": account.name,
                "data-now": clock.now.description,
            ], "")
    }

    private func body(_ page: Page, _ visit: Visit?, _ html: inout HTML) {
        html.element("a", ["class": "skip-link", "href": "#main"], "Skip to main content")
        if isDemo { demoBanner(&html) }
        html.element("header", ["class": "header"]) { html in
            html.element("div", ["class": "width"]) { html in
                html.element("a", ["class": "service-name", "href": "/"], Self.serviceName)
                if let visit, let session = visit.session { whoIsSignedIn(session, &html) }
            }
        }
        if let visit, let session = visit.session { navigation(session.destinations, at: visit.path, &html) }
        html.element("div", ["class": "width"]) { html in
            if let back = page.back { backLink(to: back, &html) }
            html.element(
                "main", ["class": page.isWide ? "wide" : nil, "id": "main", "tabindex": "-1"], page.main)
        }
        footer(&html)
    }

    private func backLink(to path: String, _ html: inout HTML) {
        html.element("nav", ["aria-label": "Back"]) { html in
            html.element("a", ["class": "back-link", "href": path], "Back")
        }
    }

    private func demoBanner(_ html: inout HTML) {
        html.element("div", ["class": "demo-banner", "role": "region", "aria-label": "Demonstration"]) { html in
            html.element("p", ["class": "width"]) { html in
                html.element("strong", "Demonstration: every person here is invented.")
                html.text(" Today is \(clock.today.withWeekday).")
            }
        }
    }

    private func whoIsSignedIn(_ session: Session, _ html: inout HTML) {
        html.form(action: "/sign-out", token: session.formToken, class: "sign-out") { html in
            html.element("span", "\(session.account.displayName), \(session.account.role.title.lowercasedFirst)")
            html.element("button", ["class": "button-link"], "Sign out")
        }
    }

    private func navigation(_ destinations: [Destination], at path: String, _ html: inout HTML) {
        html.element("nav", ["class": "navigation", "aria-label": "Service"]) { html in
            html.element("ul", ["class": "width"]) { html in
                for each in destinations {
                    html.element("li") { html in
                        let isHere = each.path == path
                        html.element("a", ["href": each.path, "aria-current": isHere ? "page" : nil], each.label)
                    }
                }
            }
        }
    }

    private func footer(_ html: inout HTML) {
        html.element("footer", ["class": "footer"]) { html in
            html.element("div", ["class": "width"]) { html in
                html.element("a", ["href": Self.accessibilityPath], "Accessibility statement")
            }
        }
    }
}

extension Visit? {
    /// Whether pages have the script that keeps a day's register: those of whoever works at sites with a phone.
    fileprivate var hasScript: Bool { self?.session?.account.role.worksShifts == true }
}
