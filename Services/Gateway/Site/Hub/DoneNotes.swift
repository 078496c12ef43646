/// What was just done, for the page that a form leads to: shown once, and by no address that is made up or kept.
struct DoneNotes: Sendable {
    private static let field = "done"

    private struct Note: Sendable {
        let name: CaseQuestionName
        let caseID: String
        let account: String
    }

    private let notes: Keyring<Note>

    init(now: @escaping @Sendable () -> ContinuousClock.Instant) {
        notes = Keyring(lifetime: Limits.doneNoteLifetime, most: Limits.doneNotes, now: now)
    }

    /// The case's address, with what was done there.
    func path(after name: CaseQuestionName, about caseID: String, _ session: Session) -> String {
        let secret = notes.issue(to: Note(name: name, caseID: caseID, account: session.account.name))
        return CasePage.path(to: caseID).with(query: [(Self.field, secret.text)])
    }

    /// What was done to the case; nil the next time.
    func take(_ visit: Visit, about caseID: String, _ session: Session) -> CaseQuestionName? {
        guard let secret = visit.query[Self.field].flatMap(Secret.init(text:)), let note = notes.holder(of: secret),
            note.caseID == caseID, note.account == session.account.name
        else { return nil }
        notes.revoke(secret)
        return note.name
    }
}
