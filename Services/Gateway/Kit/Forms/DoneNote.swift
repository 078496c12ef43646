import Messages

/// What a page says once of what was just done, and where that leads.
struct DoneNote: Sendable {
    let words: String
    var link: (label: String, href: String)?
    /// Whom it was not done to and why, one an entry.
    var refusals: [String] = []
    /// The page that says it, where that is another than its form's subject has.
    var path: String?
    /// Of a register's entries, for whoever asks for them one by one.
    var results: [Wire.AttendanceResult] = []

    init(_ words: String, link: (label: String, href: String)? = nil) {
        self.words = words
        self.link = link
    }

    /// Of sentences, of which some may be empty.
    init(_ sentences: [String], link: (label: String, href: String)? = nil) {
        self.init(sentences.nonEmpty.joined(separator: " "), link: link)
    }
}

extension HTML {
    mutating func successBanner(_ note: DoneNote) {
        successBanner(note.words) { html in
            if !note.refusals.isEmpty { html.list(note.refusals) }
            guard let link = note.link else { return }
            html.element("p") { $0.element("a", ["href": link.href], link.label) }
        }
    }
}
