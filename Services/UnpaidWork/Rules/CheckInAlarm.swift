/// Who looks after a supervisor who has not been heard of, numbered as in the contract (ours; lone working: seed 004).
package enum CheckInAlarm: Int, Sendable, CaseIterable {
    /// The coordinator rings her.
    case coordinator = 1
    case manager

    /// How long the coordinator has before the manager is to act.
    package static let coordinatorSeconds = 15 * 60
    /// When a supervisor who was reached says next that all is well.
    package static let nextCheckInSeconds = 60 * 60

    /// - Parameters:
    ///   - seconds: since the check-in was due, or the alarm raised.
    ///   - isRaised: she raised it herself, or whoever tried did not reach her.
    package init(seconds: Int, isRaised: Bool) {
        self = isRaised || seconds >= Self.coordinatorSeconds ? .manager : .coordinator
    }
}
