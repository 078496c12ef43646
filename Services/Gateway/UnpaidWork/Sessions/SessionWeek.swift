import CivilCalendar
import GatewayKit
import Messages

/// A week of sessions from Monday to Sunday, everywhere or in one town.
struct SessionWeek {
    let monday: Day
    let town: String
    /// The page that shows the week.
    private let path: String

    init(of day: Day, town: String, on path: String) {
        monday = day.monday
        self.town = town
        self.path = path
    }

    var sunday: Day { monday.advanced(by: 6) ?? monday }
    var title: String { "\(monday.short) to \(sunday.short)" }

    var request: Wire.ListSessionsRequest {
        .init(from: monday.description, until: sunday.description, town: town)
    }

    /// The list of the week so many weeks later.
    func href(weeksLater weeks: Int) -> String { href(monday.advanced(by: 7 * weeks) ?? monday, on: path) }

    /// The same on another page.
    func href(on path: String) -> String { href(monday, on: path) }

    private func href(_ monday: Day, on path: String) -> String {
        path.with(query: [("week", monday.description), ("town", town)])
    }
}
