import NIOCore

/// Every limit that the gateway sets to people, browsers and machines, in one place.
package enum Limits {
    // Connections
    package static let connections = 1_000
    package static let timeouts = Timeouts()

    /// How long a client may take.
    package struct Timeouts: Sendable {
        /// Between two requests on one connection.
        package var idle = TimeAmount.seconds(60)
        /// From a request's first byte to the end of its headers.
        package var head = TimeAmount.seconds(10)
        /// From a request's first byte to its last.
        package var request = TimeAmount.seconds(30)
        /// The same for one whose body keeps moving, as on a phone with a poor signal.
        package var movingRequest = TimeAmount.seconds(120)
        /// From some bytes of such a body to the next.
        package var pause = TimeAmount.seconds(10)
        /// To take anything of an answer that waits for it.
        package var answer = TimeAmount.seconds(30)
        /// To take the whole of an answer of which something is taken each time.
        package var movingAnswer = TimeAmount.seconds(120)
        /// To go on sending after it was told that the connection ends.
        package var linger = TimeAmount.seconds(1)

        package init() {}
    }

    // Requests
    /// Request line, names and values of all headers, in bytes.
    package static let headerListBytes = 16 * 1024
    package static let headerCount = 100
    package static let bodyBytes = 1024 * 1024
    /// All bodies that are held at once, in bytes.
    package static let bodiesBytes = 128 * 1024 * 1024
    package static let formFields = 1_000
    /// A form that is posted without a sign-in is kept for who signs in then: up to so many bytes, for so long.
    package static let keptFormBytes = 64 * 1024
    package static let keptFormSeconds = 12 * 3_600

    // Calls to the services
    package static let pageCallTimeout = Duration.seconds(4)
    package static let apiCallTimeout = Duration.seconds(15)
    package static let apiCallTimeoutMilliseconds = 1...600_000
    package static let idempotencyKeyBytes = 1...128
    /// Whose work somebody enters for them.
    package static let onBehalfOfCharacters = 100

    /// For how long a page goes by what a service said of its policy.
    package static let policyLifetime = Duration.seconds(60)

    /// For how long, and how often at once, it is kept what a page has yet to say that it was done.
    package static let doneNoteLifetime = Duration.seconds(60)
    package static let doneNotes = 10_000
    /// The same of pages that tell what became of many cases.
    package static let resultNotes = 500
    /// Cases that one form allocates.
    package static let casesAllocatedAtOnce = 50

    /// Places where one person must not go.
    package static let exclusionZones = 20

    /// How many of a queue's next cases are looked through for one that may be seen.
    package static let casesLookedThrough: UInt32 = 10

    /// Rows that a file of a whole list asks for at once.
    package static let rowsOfFilePage: UInt32 = 100

    // Unpaid work
    package static let attendanceNotesCharacters = 4_000
    package static let penaltyMinutes: UInt32 = 480
    package static let checkInMinutes: ClosedRange<UInt32> = 15...480
    package static let overBooking: ClosedRange<UInt32> = 0...5
    package static let supervisorsOfSession = 4
    /// Sessions on one rota or in one calendar, and of those that the service tells of at once.
    package static let sessionsOfSpan = 500
    package static let sessionsOfPage: UInt32 = 100
    /// Days of a project's stand-down, the first and the last included.
    package static let standDownDays = 31
    /// Places where somebody must not work, and people whom they must not meet; of each.
    package static let assessmentEntries = 20
    package static let travelMinutes: ClosedRange<UInt32> = 1...240
    /// What one adjustment may add or take.
    package static let adjustedMinutes = 1...18_000
    /// Appointments that one form removes or instructs of.
    package static let appointmentsAtOnce = 100
    package static let textMessageCharacters = 160
    /// Those for whom people work, as a form offers them: so many pages of so many.
    package static let beneficiaryPages = 10
    package static let beneficiariesOfPage: UInt32 = 100
    package static let pickUpPoints = 10
    package static let vehicleSeats: ClosedRange<UInt32> = 1...60
    /// Weeks after this one that a plan may be made for: those that are offered, and those that can be asked for.
    package static let weeksOffered = 6
    package static let weeksPlanned = 12
    /// People of a plan that one form changes, and one page lists.
    package static let plannedPeopleAtOnce = 100
    /// Sessions of a plan that its page shows.
    package static let plannedSessions = 5_000
    /// Plans that a form offers to be compared with or to start from.
    package static let plansOffered: UInt32 = 50
    package static let absenceDays = 366
    /// Alarms that a list of something else shows; the rest stand in their own list.
    package static let alarmsShown: UInt32 = 1

    // Accounts
    /// Password evaluations at once: each takes a core and 32 MiB for about a fifth of a second.
    package static let passwordEvaluationsAtOnce = 2
    package static let passwordEvaluationsPerAccountAndMinute = 10
    package static let sessionIdle = Duration.seconds(20 * 60)
    package static let sessionLifetime = Duration.seconds(12 * 3_600)
    package static let sessions = 10_000
    /// After so long without a request a sign-in with a PIN asks for it.
    package static let pinIdle = Duration.seconds(10 * 60)
    package static let pinDigits = 4...6
    /// So many in a row end the sign-in.
    package static let wrongPINs = 5
    package static let tokenLifetime = Duration.seconds(12 * 3_600)
    package static let tokens = 10_000
}
