import CivilCalendar

/// Why the provider stood somebody down, numbered as in the contract.
package enum StandDownCause: Int, Sendable, CaseIterable {
    case noSupervisor = 1
    case vehicle, weather, projectUnavailable, overbooked, healthAndSafety, loneWoman, other

    package var name: String {
        switch self {
        case .noSupervisor: "No supervisor"
        case .vehicle: "No vehicle"
        case .weather: "Weather"
        case .projectUnavailable: "Project unavailable"
        case .overbooked: "More came than there are places"
        case .healthAndSafety: "Health and safety"
        case .loneWoman: "Only one woman"
        case .other: "Another cause"
        }
    }
}

/// When somebody was told that there is no work, numbered for the contract.
package enum StandDownNotice: Int, Sendable, CaseIterable {
    case inAdvance = 1
    case onTheDay

    /// Told on the session's own day or later is on the day.
    package init(toldOn: Day, sessionOn: Day) {
        self = toldOn < sessionOn ? .inAdvance : .onTheDay
    }

    package var name: String {
        switch self {
        case .inAdvance: "In advance"
        case .onTheDay: "On the day"
        }
    }
}

/// What a stand-down makes of somebody's appointment: nobody has failed, and the provider has.
package struct StandDownDecision: Sendable, Hashable {
    /// Calendar days from the session within which another day is offered (ours).
    package static let reofferedWithinDays = 7

    package let outcome: Outcome
    /// Not yet capped by what is left to work.
    package let minutesCredited: Int
    package let reofferBy: Day

    /// Sent home on the day: what was worked, at least `SentHome.leastMinutes`, and the way there and back.
    ///
    /// Minutes below 0 count as none, and travel beyond what an adjustment may have is left out.
    package init(notice: StandDownNotice, minutesWorked: Int, travelMinutes: Int, sessionOn day: Day) {
        reofferBy = day.orLast(days: Self.reofferedWithinDays)
        switch notice {
        case .inAdvance:
            outcome = .stoodDown
            minutesCredited = 0
        case .onTheDay:
            outcome = .sentHomeService
            let travel = min(max(0, travelMinutes), AdjustmentReason.travelTime.maximumMinutes)
            minutesCredited = max(SentHome.leastMinutes, minutesWorked) + travel
        }
    }
}
