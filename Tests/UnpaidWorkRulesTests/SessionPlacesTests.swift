import Testing
import UnpaidWorkRules

struct SessionPlacesTests {
    @Test(
        arguments: [
            (1, 8, nil, 20, 8, .supervisors), (2, 8, nil, 20, 16, .supervisors), (2, 8, 12, 20, 12, .seats),
            (2, 8, 12, 10, 10, .site), (1, 8, 8, 8, 8, .supervisors), (2, 8, 8, 8, 8, .seats),
            (1, 10, nil, 50, 10, .supervisors), (1, 11, nil, 50, 10, .supervisors), (0, 8, nil, 20, 0, .supervisors),
            (nil, 8, nil, 3, 3, .site), (nil, 8, 2, 3, 2, .seats), (-1, 8, nil, 20, 0, .supervisors),
            (1, 8, 0, 20, 0, .seats),
        ] as [(Int?, Int, Int?, Int, Int, PlaceLimit)])
    func `The least of supervisors, seats and site sets the places`(
        supervisors: Int?, ratio: Int, seats: Int?, siteCapacity: Int, places: Int, limit: PlaceLimit
    ) {
        let session = SessionPlaces(supervisors: supervisors, ratio: ratio, seats: seats, siteCapacity: siteCapacity)
        #expect(session.places == places)
        #expect(session.limitedBy == limit)
    }

    @Test(arguments: [(8, -1, 8), (8, 0, 8), (8, 3, 11), (8, 5, 13), (8, 6, 13), (0, 5, 0)])
    func `Up to five are booked above the places, and nobody where there is none`(places: Int, over: Int, limit: Int) {
        #expect(session(places).bookingLimit(overBooking: over) == limit)
    }

    /// Where nobody is booked yet and each comes with the same chance: the binomial distribution, worked out by hand.
    @Test(
        arguments: [
            (1, 1, 50, 0.25), (2, 1, 50, 0.125), (2, 2, 50, 0.3125), (1, 1, 65, 0.4225), (2, 1, 65, 0.274625),
            (1, 2, 10, 0.028), (8, 0, 65, 0), (8, 5, 0, 0), (8, 1, 100, 1), (0, 5, 65, 0),
        ] as [(Int, Int, Int, Double)])
    func `The risk of sending somebody home is the chance that more come than there are places`(
        places: Int, over: Int, percent: Int, chance: Double
    ) {
        let session = session(places)
        let turnout = Turnout(
            Array(repeating: Double(percent) / 100, count: session.bookingLimit(overBooking: over)))
        #expect(abs(turnout.risk(places: places) - chance) < 1e-12)
        guard percent == SessionPlaces.usualAttendancePercent else { return }
        #expect(session.turnout(overBooking: over, AttendanceForecast(site: .none, booked: [])) == turnout)
    }

    @Test func `Who is booked comes with their own chance, and who may be yet with the site's`() {
        let known: [AttendanceForecast.Booked] = [.known(comes: true), .known(comes: false), .known(comes: true)]
        func turnout(_ places: Int, over: Int) -> Turnout {
            session(places).turnout(overBooking: over, AttendanceForecast(site: .none, booked: known))
        }
        #expect(turnout(2, over: 2) == Turnout([1, 0, 1, 0.65]))
        #expect(turnout(2, over: 1) == Turnout([1, 0, 1]))
        // Three are booked for one place, whatever the limit says now.
        #expect(turnout(1, over: 0) == Turnout([1, 0, 1]))
        #expect(turnout(1, over: 0).risk(places: 1) == 1)
        // Nobody more is booked where there is no place; who comes is sent home.
        #expect(turnout(0, over: 5) == Turnout([1, 0, 1]))
        #expect(turnout(0, over: 5).risk(places: 0) == 1)
    }

    @Test func `The risk of a full site stays between none and certainty, and grows with the booking`() {
        for attended in stride(from: 0, through: 200, by: 5) {
            let site = AttendanceHistory(appointments: 200, attended: attended)
            let forecast = AttendanceForecast(site: site, booked: [])
            let turnouts = (0...5).map { session(50).turnout(overBooking: $0, forecast) }
            let risks = turnouts.map { $0.risk(places: 50) }
            #expect(risks.allSatisfy { 0...1.000_000_001 ~= $0 })
            #expect(risks == risks.sorted())
            let empty = turnouts.map { $0.emptyPlaces(of: 50) }
            #expect(empty == empty.sorted(by: >))
        }
        // All five come only together, once in 2 to the 55th, and so on down to 51 of 55.
        let ways = 1.0 + 55 + 1485 + 26_235 + 341_055
        let risk = Turnout(Array(repeating: 0.5, count: 55)).risk(places: 50)
        #expect(abs(risk / (ways / 36_028_797_018_963_968) - 1) < 1e-9)
    }

    @Test func `About two in three come`() {
        #expect(SessionPlaces.usualAttendancePercent == 65)
    }

    /// Who has come in the order of booking, a capital was stood down the last time; whom to send home.
    @Test(
        arguments: [
            ("abc", 3, ""), ("abc", 4, ""), ("abc", 2, "c"), ("abc", 1, "cb"), ("abC", 2, "b"), ("abC", 1, "ba"),
            ("abC", 0, "baC"), ("ABC", 2, "C"), ("ABC", 1, "CB"), ("Abc", 1, "cb"), ("aBcD", 1, "caD"), ("", 0, ""),
            ("", 5, ""), ("ab", -1, "ba"),
        ])
    func `The last booked is stood down first, and nobody twice running while others are left`(
        arrivals: String, places: Int, sentHome: String
    ) {
        let people = arrivals.enumerated().map { place, letter in
            SessionPlaces.Arrival(id: String(letter), wasSentHomeLast: letter.isUppercase, bookedAt: place)
        }
        #expect(SessionPlaces.sentHome(people, places: places).joined() == sentHome)
        #expect(SessionPlaces.sentHome(people.reversed(), places: places).joined() == sentHome)
    }

    @Test(
        arguments: [
            (0, 5, false, false), (1, 1, false, false), (1, 2, false, true), (1, 8, false, true), (2, 8, false, false),
            (1, 8, true, false),
        ])
    func `One woman among men is a problem, and two or none are not`(
        women: Int, total: Int, isWomenOnly: Bool, isProblem: Bool
    ) {
        let problem = LoneWoman.problem(women: women, of: total, isWomenOnly: isWomenOnly)
        #expect((problem != nil) == isProblem)
    }

    @Test func `Limits of places are numbered and named`() {
        #expect([PlaceLimit.supervisors, .seats, .site].map(\.rawValue) == [1, 2, 3])
        #expect(Set(PlaceLimit.allCases.map(\.name)).count == 3)
    }

    private func session(_ places: Int) -> SessionPlaces {
        SessionPlaces(supervisors: nil, ratio: 8, seats: nil, siteCapacity: places)
    }
}
