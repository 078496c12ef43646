/// What sets how many people a session has places for, numbered for the contract.
package enum PlaceLimit: Int, Sendable, CaseIterable {
    case supervisors = 1
    case seats, site

    package var name: String {
        switch self {
        case .supervisors: "Supervisors"
        case .seats: "Seats in the vehicle"
        case .site: "Room at the site"
        }
    }
}

/// How many people a session has places for, and how many may be booked.
package struct SessionPlaces: Sendable, Hashable {
    /// How many of those who are booked come, in percent (ours).
    package static let usualAttendancePercent = 65
    /// How many may be booked above the places.
    package static let overBookingLimits = 0...5

    package let places: Int
    /// The least of the limits; of equal ones the first.
    package let limitedBy: PlaceLimit

    /// - Parameters:
    ///   - supervisors: nil where the beneficiary supervises.
    ///   - ratio: people a supervisor; above the hard cap it is the cap.
    ///   - seats: in the vehicle; nil where none is needed.
    package init(supervisors: Int?, ratio: Int, seats: Int?, siteCapacity: Int) {
        let ratio = min(ratio, Project.supervisorRatioLimits.upperBound)
        var least = (places: siteCapacity, limit: PlaceLimit.site)
        if let seats, seats <= least.places { least = (seats, .seats) }
        if let supervisors, supervisors * ratio <= least.places { least = (supervisors * ratio, .supervisors) }
        places = max(0, least.places)
        limitedBy = least.limit
    }

    /// How many may be booked; nobody where there is no place.
    package func bookingLimit(overBooking: Int) -> Int {
        let limits = Self.overBookingLimits
        return places == 0 ? 0 : places + min(max(overBooking, limits.lowerBound), limits.upperBound)
    }

    /// The chance, 0 to 1, that more come than there are places for when as many are booked as may be.
    ///
    /// Each comes or stays away by themselves: the binomial distribution, added up one person at a time, which keeps
    /// every number between 0 and 1.
    package func riskOfSendingHome(overBooking: Int, attendancePercent: Int) -> Double {
        let comes = Double(min(max(attendancePercent, 0), 100)) / 100
        var chances = [1.0]  // of 0, 1, 2 … arrivals among those counted so far
        for _ in 0..<bookingLimit(overBooking: overBooking) {
            let fewer = chances.map { $0 * (1 - comes) } + [0]
            let more = [0] + chances.map { $0 * comes }
            chances = zip(fewer, more).map(+)
        }
        return chances.dropFirst(places + 1).reduce(0, +)
    }

    /// Somebody who has come to a session.
    package struct Arrival: Sendable, Hashable {
        package let id: String
        /// They were stood down the last time.
        package let wasSentHomeLast: Bool
        /// Where they stand in the order of booking; the greatest was booked last.
        package let bookedAt: Int

        package init(id: String, wasSentHomeLast: Bool, bookedAt: Int) {
            self.id = id
            self.wasSentHomeLast = wasSentHomeLast
            self.bookedAt = bookedAt
        }
    }

    /// Whom to stand down where more have come than there are places for (ours).
    ///
    /// The last booked first; who was stood down the last time only when nobody else is left.
    package static func sentHome(_ arrivals: [Arrival], places: Int) -> [String] {
        let order = arrivals.sorted {
            $0.wasSentHomeLast == $1.wasSentHomeLast ? $0.bookedAt > $1.bookedAt : $1.wasSentHomeLast
        }
        return order.prefix(max(0, arrivals.count - max(0, places))).map(\.id)
    }
}
