import GatewayKit
import Hummingbird

/// How far the service can be used by everyone, and what to do where it cannot.
struct AccessibilityStatement: Sendable {
    static let path = Layout.accessibilityPath

    let layout: Layout

    func show(_ visit: Visit) -> Response {
        let page = Page(title: "Accessibility statement", back: HomePage.path) { html in
            html.element("h1", "Accessibility statement")
            html.element("p", "\(Layout.serviceName) is built so that as many people as possible can use it. You can:")
            html.list([
                "enlarge the text to 400% without scrolling sideways",
                "use every page with a keyboard alone, or with speech recognition software",
                "listen to every page with a screen reader",
                "use every page without JavaScript: there is none",
                "use your own colours: nothing is told by colour alone",
            ])
            html.element("h2", "How accessible it is")
            html.element(
                "p",
                "We aim to meet level AA of the Web Content Accessibility Guidelines, version 2.2. The pages have not "
                    + "been audited by anybody independent yet, so we do not claim that they conform.")
            html.element("h2", "What we test")
            html.element(
                "p",
                "Tests that run at every change check headings, labels, titles and how errors are reported. People "
                    + "with disabilities have not tested this early release yet.")
            html.element("h2", "If something does not work for you")
            html.element(
                "p",
                "Tell your service desk which page you were on and what you tried to do. Ask there too if you need "
                    + "what a page says in another form, such as large print.")
            html.element("h2", "Enforcement")
            html.element(
                "p",
                "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile "
                    + "Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer, "
                    + "contact the Equality Advisory and Support Service.")
        }
        return layout.response(page, for: visit)
    }
}
