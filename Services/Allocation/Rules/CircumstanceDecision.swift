/// A manager's answer to a consider-blue question.
package struct CircumstanceDecision: Sendable, Hashable {
    package let circumstance: Circumstance
    /// Whether it lifts the case to Blue.
    package let applies: Bool
    /// As the manager wrote it; may be empty.
    package let reason: String

    package init(_ circumstance: Circumstance, applies: Bool, reason: String) {
        self.circumstance = circumstance
        self.applies = applies
        self.reason = reason
    }
}
