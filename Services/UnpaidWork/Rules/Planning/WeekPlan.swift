/// Somebody's place in a session.
package struct Booking: Sendable, Hashable {
    package let personID: String
    package let sessionID: String

    package init(_ personID: String, _ sessionID: String) {
        self.personID = personID
        self.sessionID = sessionID
    }
}

/// Somebody's charge of a session.
package struct Supervision: Sendable, Hashable {
    package let supervisorID: String
    package let sessionID: String

    package init(_ supervisorID: String, _ sessionID: String) {
        self.supervisorID = supervisorID
        self.sessionID = sessionID
    }
}

/// Who works and who supervises where in a week.
package struct WeekPlan: Sendable, Hashable {
    /// In the order of the week's people.
    package var bookings: [Booking]
    /// In the order of the week's supervisors.
    package var supervision: [Supervision]

    package init(bookings: [Booking] = [], supervision: [Supervision] = []) {
        self.bookings = bookings
        self.supervision = supervision
    }
}
