import Foundation
import Testing
import UnpaidWorkRules

struct AttendanceForecastTests {
    @Test(
        arguments: [
            (0, 0, 0.65), (20, 20, 0.825), (20, 0, 0.325), (1, 1, 14.0 / 21), (1, 0, 13.0 / 21),
            (200, 200, 213.0 / 220),
        ] as [(Int, Int, Double)])
    func `A site is taken for what it was, with 65 in 100 as if seen in twenty appointments`(
        appointments: Int, attended: Int, chance: Double
    ) {
        let forecast = AttendanceForecast(site: history(attended, of: appointments), booked: [])
        #expect(abs(forecast.siteChance - chance) < 1e-12)
        #expect(AttendanceForecast.siteWeight == 20 && SessionPlaces.usualAttendancePercent == 65)
    }

    /// At a site of which nothing is known, so with 65 in 100 as if seen in eight appointments.
    @Test(
        arguments: [
            (0, 0, 0.65), (1, 1, 6.2 / 9), (1, 0, 5.2 / 9), (8, 8, 0.825), (8, 0, 0.325), (20, 20, 25.2 / 28),
            (20, 0, 5.2 / 28),
        ] as [(Int, Int, Double)])
    func `A person is taken for what they were, with the site as if seen in eight appointments`(
        appointments: Int, attended: Int, chance: Double
    ) {
        let forecast = AttendanceForecast(site: .none, booked: [.due(history(attended, of: appointments))])
        #expect(forecast.bookedChances.count == 1)
        #expect(abs(forecast.bookedChances[0] - chance) < 1e-12)
        #expect(abs(forecast.expected - chance) < 1e-12)
        #expect(AttendanceForecast.personWeight == 8)
    }

    @Test func `Of somebody new the site tells, and of who has come or cannot nothing else does`() {
        let forecast = AttendanceForecast(
            site: history(20, of: 20), booked: [.due(.none), .known(comes: true), .known(comes: false)])
        #expect(forecast.bookedChances == [forecast.siteChance, 1, 0])
        #expect(abs(forecast.expected - 1.825) < 1e-12)
    }

    @Test func `A history has no more attended than there were, and none below none`() {
        #expect(history(3, of: 2) == history(2, of: 2))
        #expect(history(-1, of: 2) == history(0, of: 2))
        #expect(history(1, of: -2) == .none)
    }

    @Test(
        arguments: [
            (0, [], "From what is usual alone: 65 in 100 come."),
            (0, [0, 0], "From what is usual alone: 65 in 100 come."),
            (64, [3, 0, 9], "From 64 appointments at this project and the history of 2 people."),
            (1, [0], "From 1 appointment at this project."), (0, [1], "From the history of 1 person."),
        ] as [(Int, [Int], String)])
    func `It says what it rests on`(site: Int, people: [Int], words: String) {
        let booked = people.map { AttendanceForecast.Booked.due(history(0, of: $0)) } + [.known(comes: true)]
        #expect(AttendanceForecast(site: history(0, of: site), booked: booked).words == words)
    }

    @Test func `Days that the service called off say nothing of who would have come`() {
        let silent = Outcome.allCases.filter { !$0.tellsOfAttendance }
        #expect(silent == [.failedOtherInstruction, .stoodDown, .rescheduledByService, .suspended])
        #expect(silent.allSatisfy { !$0.isAttended })
    }

    /// 40,000 invented people whose chances are spread as the prior has it, 5.2 to 2.8, each seen up to twenty times.
    @Test func `Of those forecast at some chance about so many come`() {
        var draws = Draws(seed: 7)
        var bins = Array(repeating: (people: 0, forecast: 0.0, came: 0), count: 10)
        for number in 0..<40_000 {
            let chance = draws.beta(5.2, 2.8)
            let seen = number % 21
            let attended = (0..<seen).count { _ in draws.share < chance }
            let forecast = AttendanceForecast(site: .none, booked: [.due(history(attended, of: seen))]).expected
            let bin = min(9, Int(forecast * 10))
            bins[bin].people += 1
            bins[bin].forecast += forecast
            bins[bin].came += draws.share < chance ? 1 : 0
        }
        // Four standard deviations of a share of so many: one bin in 16,000 misses by chance.
        for bin in bins where bin.people >= 200 {
            let (people, mean) = (Double(bin.people), bin.forecast / Double(bin.people))
            let tolerance = 4 * (mean * (1 - mean) / people).squareRoot()
            #expect(abs(Double(bin.came) / people - mean) < tolerance, "forecast \(mean) of \(bin.people)")
        }
        #expect(bins.count { $0.people >= 200 } >= 6)
    }

    private func history(_ attended: Int, of appointments: Int) -> AttendanceHistory {
        AttendanceHistory(appointments: appointments, attended: attended)
    }
}

extension Draws {
    /// From 0 up to and without 1.
    var share: Double { mutating get { .random(in: 0..<1, using: &self) } }

    /// Of the beta distribution, both of whose parameters are above 1: drawn below its top, and kept as often as it is
    /// dense there.
    fileprivate mutating func beta(_ a: Double, _ b: Double) -> Double {
        func density(_ x: Double) -> Double { pow(x, a - 1) * pow(1 - x, b - 1) }
        let top = density((a - 1) / (a + b - 2))
        while true {
            let x = share
            if share * top < density(x) { return x }
        }
    }
}
