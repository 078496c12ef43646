/// How long somebody is on the way from one town to another, as far as the week's planner needs to know (ours).
///
/// Thirteen tenths of the straight line at 40 km an hour, and ten minutes to set out and arrive: what a bus or a shared
/// car takes in the country, and no timetable.
package enum TravelEstimate {
    /// Within one town.
    package static let withinTownMinutes = 15
    /// Where one of the towns is not on the list.
    package static let unknownMinutes = 45
    /// Each way, of somebody of whom nothing else is agreed.
    package static let usualLimitMinutes = 60
    /// What supervisors, who have a vehicle, are ready to travel.
    package static let supervisorLimitMinutes = 75

    package static func minutes(from town: String, to other: String) -> Int {
        guard town != other else { return withinTownMinutes }
        guard let here = places[town], let there = places[other] else { return unknownMinutes }
        return max(withinTownMinutes, 10 + Int((here.kilometres(to: there) * 1.3 / 40 * 60).rounded()))
    }

    private struct Place {
        let latitude, longitude: Double

        /// Over so short a way the earth is flat: a degree north is 111.2 km, and one east 65.2 at 54.1 degrees north.
        func kilometres(to other: Place) -> Double {
            let north = (other.latitude - latitude) * 111.2
            let east = (other.longitude - longitude) * 65.2
            return (north * north + east * east).squareRoot()
        }
    }

    /// The towns of Cumbria and Lancashire by degrees north and east, to the second decimal.
    private static let places: [String: Place] = [
        "Accrington": Place(latitude: 53.75, longitude: -2.36), "Ambleside": Place(latitude: 54.43, longitude: -2.96),
        "Appleby": Place(latitude: 54.58, longitude: -2.49), "Barrow": Place(latitude: 54.11, longitude: -3.23),
        "Blackburn": Place(latitude: 53.75, longitude: -2.48), "Blackpool": Place(latitude: 53.82, longitude: -3.05),
        "Burnley": Place(latitude: 53.79, longitude: -2.24), "Carlisle": Place(latitude: 54.90, longitude: -2.94),
        "Carnforth": Place(latitude: 54.13, longitude: -2.77), "Chorley": Place(latitude: 53.65, longitude: -2.63),
        "Clitheroe": Place(latitude: 53.87, longitude: -2.39), "Cockermouth": Place(latitude: 54.66, longitude: -3.36),
        "Colne": Place(latitude: 53.86, longitude: -2.17), "Darwen": Place(latitude: 53.70, longitude: -2.46),
        "Fleetwood": Place(latitude: 53.92, longitude: -3.01), "Garstang": Place(latitude: 53.90, longitude: -2.77),
        "Kendal": Place(latitude: 54.33, longitude: -2.75), "Keswick": Place(latitude: 54.60, longitude: -3.14),
        "Kirkham": Place(latitude: 53.78, longitude: -2.87), "Lancaster": Place(latitude: 54.05, longitude: -2.80),
        "Leyland": Place(latitude: 53.70, longitude: -2.70), "Lytham": Place(latitude: 53.74, longitude: -2.96),
        "Maryport": Place(latitude: 54.71, longitude: -3.50), "Millom": Place(latitude: 54.21, longitude: -3.27),
        "Morecambe": Place(latitude: 54.07, longitude: -2.86), "Nelson": Place(latitude: 53.84, longitude: -2.21),
        "Ormskirk": Place(latitude: 53.57, longitude: -2.89), "Penrith": Place(latitude: 54.66, longitude: -2.75),
        "Preston": Place(latitude: 53.76, longitude: -2.70), "Rawtenstall": Place(latitude: 53.70, longitude: -2.29),
        "Skelmersdale": Place(latitude: 53.55, longitude: -2.78), "Ulverston": Place(latitude: 54.20, longitude: -3.09),
        "Whitehaven": Place(latitude: 54.55, longitude: -3.59), "Wigton": Place(latitude: 54.82, longitude: -3.16),
        "Windermere": Place(latitude: 54.38, longitude: -2.91), "Workington": Place(latitude: 54.64, longitude: -3.55),
    ]
}
