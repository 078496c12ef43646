import Testing
import UnpaidWorkRules

struct TurnoutTests {
    /// Worked out by hand.
    @Test(
        arguments: [
            ([], [1]), ([0.5], [0.5, 0.5]), ([0.2, 0.9], [0.08, 0.74, 0.18]), ([0, 1, 1], [0, 0, 1, 0]),
            ([0.5, 0.4, 0.1], [0.27, 0.48, 0.23, 0.02]), ([-1, 2], [0, 1, 0]),
        ] as [([Double], [Double])])
    func `Each comes with a chance of their own`(people: [Double], chances: [Double]) {
        let turnout = Turnout(people)
        #expect(turnout.chances.count == chances.count)
        #expect(zip(turnout.chances, chances).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test(
        arguments: [
            (0, 0.73, 0), (1, 0.25, 0.27), (2, 0.02, 1.02), (3, 0, 2), (5, 0, 4), (-1, 0.73, 0),
        ] as [(Int, Double, Double)])
    func `The risk is that more come than there are places, and what stays empty is expected too`(
        places: Int, risk: Double, empty: Double
    ) {
        let turnout = Turnout([0.5, 0.4, 0.1])
        #expect(abs(turnout.risk(places: places) - risk) < 1e-12)
        #expect(abs(turnout.emptyPlaces(of: places) - empty) < 1e-12)
    }

    /// Places less the empty ones are the people who stay: those who come less those who are sent home.
    @Test func `What is taken, what is empty and who is sent home add up`() {
        var draws = Draws(seed: 3)
        for _ in 0..<200 {
            let people = (0..<draws.within(0...13)).map { _ in draws.share }
            let places = draws.within(0...11)
            let turnout = Turnout(people)
            let sentHome = turnout.chances.enumerated().reduce(0) {
                $0 + Double(max(0, $1.offset - places)) * $1.element
            }
            let taken = Double(places) - turnout.emptyPlaces(of: places)
            #expect(abs(turnout.chances.reduce(0, +) - 1) < 1e-12)
            #expect(abs(taken - (people.reduce(0, +) - sentHome)) < 1e-9)
        }
    }

    /// 200,000 days on which each of eleven people comes or not, drawn.
    @Test func `Days that are drawn come out as forecast`() {
        let people = [0.05, 0.2, 0.35, 0.5, 0.6, 0.65, 0.65, 0.8, 0.9, 0.95, 1]
        let (places, trials) = (8, 200_000)
        var draws = Draws(seed: 11)
        var (crowded, empty) = (0, 0)
        for _ in 0..<trials {
            let come = people.count { draws.share < $0 }
            crowded += come > places ? 1 : 0
            empty += max(0, places - come)
        }
        let turnout = Turnout(people)
        // A share of 200,000 has a standard deviation of at most 0.0012, and a number of empty places, which varies by
        // less than 2 a day, one of at most 0.0045: four of either are not missed once in 16,000 seeds.
        #expect(abs(Double(crowded) / Double(trials) - turnout.risk(places: places)) < 0.0048)
        #expect(abs(Double(empty) / Double(trials) - turnout.emptyPlaces(of: places)) < 0.018)
        #expect(turnout.risk(places: places) > 0.05)
    }
}
