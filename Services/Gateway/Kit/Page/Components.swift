/// What pages are put together from, beside forms.
package extension HTML {
    /// A box around one answer.
    mutating func panel(id: String, heading: String, _ write: (inout HTML) -> Void) {
        element("section", ["class": "panel", "aria-labelledby": id]) { html in
            html.element("h2", ["id": id], heading)
            write(&html)
        }
    }

    /// A word with a colour: the word says it all, the colour repeats it.
    mutating func tag(_ word: String, colour: TagColour) {
        raw("<strong class=\"tag tag-")
        text(colour.rawValue)
        raw("\">")
        text(word)
        raw("</strong>")
    }

    mutating func link(_ label: String, to address: String) {
        raw("<a href=\"")
        text(address)
        raw("\">")
        text(label)
        raw("</a>")
    }

    /// What stands below or behind the words that matter.
    mutating func quiet(_ words: String) {
        raw("<span class=\"quiet\">")
        text(words)
        raw("</span>")
    }

    /// A text, and below it what matters less; nothing below where that is empty.
    mutating func text(_ words: String, quiet below: String) {
        text(words)
        if !below.isEmpty { quiet(below) }
    }

    enum TagColour: String { case green, yellow, blue, red, grey }

    /// Names and values, one a row; what is nil is not there.
    mutating func summaryList(_ rows: [SummaryRow?]) {
        element("dl", ["class": "summary-list"]) { html in
            for case let row? in rows {
                html.element("div") { html in
                    html.element("dt", row.name)
                    html.element("dd") { row.value(&$0) }
                }
            }
        }
    }

    struct SummaryRow {
        package let name: String
        package let value: (inout HTML) -> Void

        package init(name: String, value: @escaping (inout HTML) -> Void) {
            self.name = name
            self.value = value
        }

        package init(_ name: String, _ value: @escaping (inout HTML) -> Void) { self.init(name: name, value: value) }

        /// A text, or what stands for none.
        package init(_ name: String, _ text: String, otherwise: String = "Not provided") {
            self.init(name) { $0.text(text.isEmpty ? otherwise : text) }
        }
    }

    mutating func list(_ items: [String], ordered: Bool = false) {
        element(ordered ? "ol" : "ul") { html in
            for item in items { html.element("li", item) }
        }
    }

    /// A table whose first column names the row.
    mutating func table(caption: String, columns: [String], rows: [[String]]) {
        element("table") { html in
            html.element("caption", caption)
            html.element("thead") { html in
                html.element("tr") { html in
                    for column in columns { html.element("th", ["scope": "col"], column) }
                }
            }
            html.element("tbody") { html in
                for row in rows { html.tableRow(row) }
            }
        }
    }

    private mutating func tableRow(_ cells: [String]) {
        element("tr") { html in
            for (index, cell) in cells.enumerated() {
                if index == 0 { html.element("th", ["scope": "row"], cell) } else { html.element("td", cell) }
            }
        }
    }

    /// Text that stays closed until somebody wants it.
    mutating func details(_ summary: String, isOpen: Bool = false, _ write: (inout HTML) -> Void) {
        element("details", ["open": isOpen ? "" : nil]) { html in
            html.element("summary", summary)
            write(&html)
        }
    }

    /// Text set apart from what stands around it.
    mutating func inset(_ text: String) {
        element("p", ["class": "inset"], text)
    }

    /// News of what has just been done; at most one a page, and never beside an error summary.
    mutating func successBanner(_ text: String, _ more: (inout HTML) -> Void = { _ in }) {
        element("div", ["class": "banner", "role": "alert", "aria-labelledby": "banner-title"]) { html in
            html.element("h2", ["id": "banner-title"], "Success")
            html.element("p", text)
            more(&html)
        }
    }
}
