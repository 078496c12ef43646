/// What pages that list something are put together from, beside the table.
extension HTML {
    /// The parts of one page, each with a link of its own.
    mutating func subNavigation(_ label: String, _ links: [(label: String, href: String, isHere: Bool)]) {
        element("nav", ["class": "sub-navigation", "aria-label": label]) { html in
            html.element("ul") { html in
                for link in links {
                    html.element("li") { html in
                        html.element("a", ["href": link.href, "aria-current": link.isHere ? "page" : nil], link.label)
                    }
                }
            }
        }
    }

    /// How many rows are shown and how many there are, for a screen reader to say of itself.
    mutating func resultCount(_ text: String) {
        element("p", ["class": "result-count", "role": "status"], text)
    }

    /// The ways to the rows before and after, and back to the first; nothing where all are shown.
    mutating func pagination(first: String?, previous: String? = nil, next: String?) {
        guard first != nil || previous != nil || next != nil else { return }
        element("nav", ["class": "pagination screen-only", "aria-label": "Pages"]) { html in
            if let first { html.element("a", ["href": first], "First page") }
            if let previous { html.element("a", ["href": previous, "rel": "prev"], "Previous page") }
            if let next { html.element("a", ["href": next, "rel": "next"], "Next page") }
        }
    }

    /// A form that only asks, so that what is filled in stands in the address.
    mutating func query(action: String, _ write: (inout HTML) -> Void) {
        element("form", ["class": "query", "method": "get", "action": action, "novalidate": ""], write)
    }

    mutating func hidden(_ name: String, _ value: String) {
        void("input", ["type": "hidden", "name": name, "value": value])
    }
}

extension Int {
    /// "1 case", "2 cases", "1,234 cases".
    func counted(_ noun: String, plural: String? = nil) -> String {
        "\(grouped) \(self == 1 ? noun : plural ?? noun + "s")"
    }

    /// With a comma between thousands.
    var grouped: String {
        guard magnitude >= 1_000 else { return String(self) }
        let digits = String(magnitude)
        let grouped = digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text.append(",") }
            text.append(digit.element)
        }
        return (self < 0 ? "-" : "") + grouped
    }
}
