/// How many rows a reply tells of what has no pages of its own, the latest first.
enum HistoryRows {
    /// Entries of a case's or an officer's history.
    static let entries = 50
    /// An officer's cases.
    static let casesOfOfficer = 200
}
