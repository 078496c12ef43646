/// What was just done, for the page that a form leads to: shown once, there, and to whoever did it.
package struct OnceNotes<Note: Sendable>: Sendable {
    /// The address's field that says that there is a note.
    package static var field: String { "done" }

    private struct Entry: Sendable {
        let note: Note
        let path: String
        let account: String
    }

    private let entries: Keyring<Entry>

    /// Of more than `most` notes, the oldest go.
    package init(most: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        entries = Keyring(lifetime: Limits.doneNoteLifetime, most: most, now: now)
    }

    /// The address of the page, with what it has to say once.
    package func path(to path: String, after note: Note, _ session: Session) -> String {
        let secret = entries.issue(to: Entry(note: note, path: path, account: session.account.name))
        return path.with(query: [(Self.field, secret.text)])
    }

    /// What this page has to say; nil the next time.
    package func take(_ visit: Visit, _ session: Session) -> Note? {
        guard let secret = visit.query[Self.field].flatMap(Secret.init(text:)), let entry = entries.holder(of: secret),
            entry.path == visit.path, entry.account == session.account.name
        else { return nil }
        entries.revoke(secret)
        return entry.note
    }
}
