/// What planning a week may have.
enum PlanLimits {
    /// Weeks after the present one that can be planned.
    static let weeksAhead = 12
    /// Each of the first seven is twice as long as the one before.
    static let rounds = 1...100
    static let usualRounds = 8
    /// After so many rounds without a better plan there will hardly be one.
    static let roundsWithoutGain = 3
    /// A search ends then, wherever it is.
    static let seconds = 60
    /// Drafts of one week.
    static let drafts = 20
    /// People whom one change is about.
    static let changedAtOnce = 100
    /// Sessions that one reply tells of.
    static let sessionsAtOnce = 500
    /// People whom two plans treat differently, of whom one reply tells.
    static let differencesAtOnce = 500
    /// Days of a supervisor's absence.
    static let absenceDays = 366
}
