/// With whom the decision about a failure lies, numbered as in the contract: there is somebody at every moment.
///
/// An officer may still decide what has gone to the manager's list: nothing is deemed.
package enum Decider: Int, Sendable, CaseIterable {
    case holder = 1
    /// The manager on duty for the area, while nobody holds the case.
    case dutyManager
    case npsOfficer
    /// The NPS's duty inbox, while none of its officers is known.
    case npsDuty
    /// Left undecided for seven days.
    case manager

    package init(isHeldByNPS: Bool, hasOfficer: Bool, isOverdue: Bool) {
        self =
            switch (isHeldByNPS, hasOfficer, isOverdue) {
            case (true, true, _): .npsOfficer
            case (true, false, _): .npsDuty
            case (false, _, true): .manager
            case (false, true, false): .holder
            case (false, false, false): .dutyManager
            }
    }
}
