/// What a page says once of what was just done, and where that leads.
package struct DoneNote: Sendable {
    package let words: String
    package var link: (label: String, href: String)?
    /// Whom it was not done to and why, one an entry.
    package var refusals: [String] = []
    /// The page that says it, where that is another than its form's subject has.
    package var path: String?
    /// Of a register's entries, for whoever asks for them one by one.
    package var results: [FormReply.Result] = []

    package init(_ words: String, link: (label: String, href: String)? = nil) {
        self.words = words
        self.link = link
    }

    /// Of sentences, of which some may be empty.
    package init(_ sentences: [String], link: (label: String, href: String)? = nil) {
        self.init(sentences.nonEmpty.joined(separator: " "), link: link)
    }
}

package extension HTML {
    mutating func successBanner(_ note: DoneNote) {
        successBanner(note.words) { html in
            if !note.refusals.isEmpty { html.list(note.refusals) }
            guard let link = note.link else { return }
            html.element("p") { $0.element("a", ["href": link.href], link.label) }
        }
    }
}
