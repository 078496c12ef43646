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
    /// How many of those who are booked come, in percent, where nothing else is known (ours).
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

    /// How many come when as many are booked as may be.
    ///
    /// Whoever is booked comes with their own chance, above the limit too, and whoever may yet be with the site's.
    package func turnout(overBooking: Int, _ forecast: AttendanceForecast) -> Turnout {
        let booked = forecast.bookedChances
        let free = max(0, bookingLimit(overBooking: overBooking) - booked.count)
        return Turnout(booked + Array(repeating: forecast.siteChance, count: free))
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
