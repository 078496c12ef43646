import CivilCalendar
import GatewayKit
import Messages

/// Which sessions are listed: a week from Monday to Sunday, and a town.
struct SessionWeek {
    let monday: Day
    let town: String
    let pageToken: String
    /// The page that shows the week.
    private let path: String
    private(set) var errors: [FieldError] = []

    /// The week that holds the day of the address; this week where that is none.
    init(_ query: Form, today: Day, path: String = SessionPages.path) {
        self.path = path
        let day = Day(iso: query.line("week")) ?? today
        monday = day.advanced(by: 1 - day.weekday.rawValue) ?? day
        town = query.line("town")
        pageToken = query.line("page")
        if !town.isOneLine {
            errors = [FieldError(field: "town", message: "Town must only hold text that can be typed")]
        }
    }

    var sunday: Day { monday.advanced(by: 6) ?? monday }
    var title: String { "\(monday.short) to \(sunday.short)" }

    var request: Wire.ListSessionsRequest {
        .init(from: monday.description, until: sunday.description, town: town, pageToken: pageToken)
    }

    /// The list of the week so many weeks later.
    func href(weeksLater weeks: Int) -> String { href(monday.advanced(by: 7 * weeks) ?? monday) }

    func href(pageToken: String) -> String { href(monday, pageToken: pageToken) }

    /// The same on another page.
    func href(on path: String) -> String { path.with(query: [("week", monday.description), ("town", town)]) }

    private func href(_ monday: Day, pageToken: String = "") -> String {
        path.with(query: [("week", monday.description), ("town", town), ("page", pageToken)])
    }
}
