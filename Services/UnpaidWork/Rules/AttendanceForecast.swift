/// How many of the appointments to which somebody could have come they did come to, or all did who were due at a site.
package struct AttendanceHistory: Sendable, Hashable {
    /// Of one person, so many of the latest count.
    package static let personAppointments = 20
    /// Of a site, so many of the latest count, and none that is older than so many weeks.
    package static let siteAppointments = 200
    package static let siteWeeks = 26

    package let appointments: Int
    /// 0 to `appointments`.
    package let attended: Int

    package static let none = AttendanceHistory(appointments: 0, attended: 0)

    package init(appointments: Int, attended: Int) {
        self.appointments = max(0, appointments)
        self.attended = min(max(0, attended), self.appointments)
    }

    /// The chance, 0 to 1, of coming the next time.
    ///
    /// What is usual counts as if it had been seen in so many appointments before, so that a short history moves it
    /// little: the mean of the beta distribution that follows from it.
    ///
    /// - Parameters:
    ///   - usual: 0 to 1.
    ///   - weight: in appointments, above 0.
    func chance(usual: Double, weight: Int) -> Double {
        (Double(attended) + usual * Double(weight)) / Double(appointments + weight)
    }
}

/// Who is likely to come to a session, from their own history and the site's.
///
/// The site's history is taken with what is usual everywhere, a person's with what is usual at the site.
package struct AttendanceForecast: Sendable, Hashable {
    /// What is usual everywhere weighs as much as so many appointments at the site (ours).
    package static let siteWeight = 20
    /// What is usual at the site weighs as much as so many appointments of the person (ours).
    package static let personWeight = 8

    /// Somebody who is booked.
    package enum Booked: Sendable, Hashable {
        /// They have come, or it is known that they do not.
        case known(comes: Bool)
        case due(AttendanceHistory)
    }

    /// The chance, 0 to 1, that somebody comes of whom nothing is known but the site.
    package let siteChance: Double
    /// The chances, 0 to 1, of those who are booked, in their order.
    package let bookedChances: [Double]
    /// What it rests on, in words.
    package let words: String

    package init(site: AttendanceHistory, booked: [Booked]) {
        let usual = Double(SessionPlaces.usualAttendancePercent) / 100
        let siteChance = site.chance(usual: usual, weight: Self.siteWeight)
        self.siteChance = siteChance
        bookedChances = booked.map { person in
            switch person {
            case .known(let comes): comes ? 1 : 0
            case .due(let history): history.chance(usual: siteChance, weight: Self.personWeight)
            }
        }
        words = Self.words(site: site, people: booked.count { $0.hasHistory })
    }

    /// How many are expected of those who are booked.
    package var expected: Double { bookedChances.reduce(0, +) }

    private static func words(site: AttendanceHistory, people: Int) -> String {
        var sources: [String] = []
        if site.appointments > 0 {
            sources.append("\(site.appointments) appointment\(site.appointments == 1 ? "" : "s") at this project")
        }
        if people > 0 { sources.append("the history of \(people) \(people == 1 ? "person" : "people")") }
        return sources.isEmpty
            ? "From what is usual alone: \(SessionPlaces.usualAttendancePercent) in 100 come."
            : "From \(sources.joined(separator: " and "))."
    }
}

extension AttendanceForecast.Booked {
    fileprivate var hasHistory: Bool {
        if case .due(let history) = self { history.appointments > 0 } else { false }
    }
}

extension Outcome {
    /// Whether it says if somebody would have come: not where the service called the day off, the work was suspended,
    /// or it was another instruction that they failed to follow.
    package var tellsOfAttendance: Bool {
        switch self {
        case .stoodDown, .rescheduledByService, .suspended, .failedOtherInstruction: false
        default: true
        }
    }
}
