/// A rule that a plan breaks, whom and what it concerns, and the fault in words.
package struct PlanBreach: Sendable, Hashable {
    package enum Rule: Sendable, Hashable, CaseIterable {
        case unknown, bookedTwice, barred, clash, overWeeklyLimit, pastEndOfOrder
        case overCapacity, overRatio, underMinimum, loneWoman, tooManyAmber, contact
        case supervisorBarred, supervisorTwice, supervisorClash, supervisorDays, supervisedButEmpty, notOnRoster
        case pinMoved, standing
    }

    package let rule: Rule
    package let sentence: String
    /// The sessions in which it is broken.
    package let sessionIDs: [String]

    init(_ rule: Rule, in sessionIDs: [String] = [], _ sentence: String) {
        self.rule = rule
        self.sessionIDs = sessionIDs
        self.sentence = sentence
    }
}
