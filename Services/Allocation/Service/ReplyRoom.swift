import Commands

/// What goes into a reply beside its rows.
extension ReplyRoom {
    /// Bytes of a case's history beside everything else about it.
    static let historyBytes = 24 * 1024
    /// Entries of a case's history.
    static let historyEntries = 50

    /// Bytes of an officer's cases beside everything else about them, and how many are looked for.
    static let casesBytes = 36 * 1024
    static let casesOfOfficer = 200
}
