import Messages

/// What a page says once of what was just done, and where that leads.
struct DoneNote: Sendable {
    let words: String
    var link: (label: String, href: String)?
    /// Of a register's entries, for whoever asks for them one by one.
    var results: [Wire.AttendanceResult] = []

    init(_ words: String, link: (label: String, href: String)? = nil) {
        self.words = words
        self.link = link
    }
}

extension HTML {
    mutating func successBanner(_ note: DoneNote) {
        successBanner(note.words) { html in
            guard let link = note.link else { return }
            html.element("p") { $0.element("a", ["href": link.href], link.label) }
        }
    }
}
