import CivilCalendar

/// What somebody has seen on a visit to a project at work (seed 004: a programme of site observations).
package struct SiteVisit: Sendable, Hashable {
    package let day: Day
    package let safety: ConductMark?
    package let work: ConductMark?
    package let supervision: ConductMark?
    package let seen: String
    package let action: String

    package init(
        day: Day, safety: ConductMark?, work: ConductMark?, supervision: ConductMark?, seen: String, action: String
    ) {
        self.day = day
        self.safety = safety
        self.work = work
        self.supervision = supervision
        self.seen = seen
        self.action = action
    }

    /// Days after which somebody looks again where the beneficiary supervises (ours).
    package static let everyDays = 28

    /// What stands in the way of recording it, if anything.
    package func faults(today: Day) -> [SiteVisitFault] {
        var faults: [SiteVisitFault] = []
        if day > today { faults.append(.inFuture) }
        for (mark, field) in [(safety, "safety"), (work, "work")] where mark == nil || mark == .notApplicable {
            faults.append(.noMark(field))
        }
        // Where the beneficiary supervises, ours was not there.
        if supervision == nil { faults.append(.noMark("supervision")) }
        if seen.isBlank { faults.append(.nothingSeen) }
        if isPoor, action.isBlank { faults.append(.nothingDone) }
        return faults
    }

    /// Whether something was found that cannot stay as it is.
    private var isPoor: Bool { [safety, work, supervision].contains { $0 == .poor || $0 == .unsatisfactory } }

    /// When somebody is to look next; nil where our own supervisor looks every day.
    package static func due(lastVisit: Day?, opened: Day, isSupervisedByBeneficiary: Bool) -> Day? {
        guard isSupervisedByBeneficiary else { return nil }
        return (lastVisit ?? opened).advanced(by: everyDays)
    }
}

/// Why a visit is not recorded.
package enum SiteVisitFault: Sendable, Hashable {
    case inFuture, nothingSeen, nothingDone
    case noMark(String)

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .inFuture: "on"
        case .nothingSeen: "seen"
        case .nothingDone: "action"
        case .noMark(let field): field
        }
    }

    package var sentence: String {
        switch self {
        case .inFuture: "It must be today or earlier."
        case .nothingSeen: "Enter what was seen."
        case .nothingDone: "Enter what is done about what was poor or unsatisfactory."
        case .noMark: "Select one of the marks."
        }
    }
}

extension String {
    /// Whether nothing was written but spaces.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
