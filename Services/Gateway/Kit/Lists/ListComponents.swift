/// What pages that list something are put together from, beside the table.
package extension HTML {
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

    /// A table of the items, or a sentence where there are none.
    mutating func table<Item>(
        _ caption: String, hidesCaption: Bool = false, _ labels: [String], _ items: [Item], otherwise: String,
        _ cells: (Item) -> [DataTable.Cell]
    ) {
        guard !items.isEmpty else { return element("p", otherwise) }
        table(DataTable(caption, hidesCaption: hidesCaption, labels, rows: items.map(cells)))
    }

    mutating func list(_ items: [String], ordered: Bool = false, otherwise: String) {
        if items.isEmpty { element("p", otherwise) } else { list(items, ordered: ordered) }
    }

    /// A link on a line of its own within a row; a screen reader hears about which row.
    mutating func rowLink(_ label: String, about subject: String, href: String) {
        element("span", ["class": "row-note"]) { html in
            html.element("a", ["href": href]) { html in
                html.text(label)
                html.element("span", ["class": "visually-hidden"], ", \(subject)")
            }
        }
    }

    /// One sentence as it is, several as a list, or what there is instead.
    mutating func sentences(_ sentences: [String], otherwise nothing: String) {
        if sentences.count > 1 { list(sentences) } else { text(sentences.first ?? nothing) }
    }
}
