/// The bank holidays of a span of years: the data that `WorkingDays` counts by.
///
/// A year is covered when all its holidays are known. One-off holidays are proclaimed six to twelve months ahead, so a
/// covered year can still gain one: hence `adding(holidays:covering:)`.
package struct HolidayTable: Sendable, Hashable {
    /// The years covered.
    package let years: ClosedRange<Int>
    package let holidays: Set<Day>

    /// A table of one's own; fails on a year outside 1 to 9999 and on a holiday outside the years.
    package init(years: ClosedRange<Int>, holidays: some Sequence<Day>) throws(HolidayTableFault) {
        guard 1...9999 ~= years.lowerBound, 1...9999 ~= years.upperBound else { throw .yearsOutsideCalendar(years) }
        self.years = years
        self.holidays = Set(holidays)
        if let stray = self.holidays.sorted().first(where: { !years.contains($0.year) }) {
            throw .holidayOutsideYears(stray, years)
        }
    }

    /// The same table with more holidays and, where given, a wider span of years, which must include the present one.
    package func adding(
        holidays more: some Sequence<Day>, covering wider: ClosedRange<Int>? = nil
    ) throws(HolidayTableFault) -> HolidayTable {
        let span = wider ?? years
        guard span.contains(years) else { throw .yearsGivenUp(years) }
        return try HolidayTable(years: span, holidays: holidays.union(more))
    }

    /// A line a covered year, in order: the year, then each holiday as `MM-DD`; nil where the text is anything else.
    init?(text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        let years = lines.map { $0.first.flatMap { Int($0) } }
        guard case let first?? = years.first, years == Array(first..<first + lines.count) else { return nil }
        var holidays: Set<Day> = []
        for line in lines {
            for monthAndDay in line.dropFirst() {
                guard let holiday = Day(iso: "\(line[0])-\(monthAndDay)") else { return nil }
                holidays.insert(holiday)
            }
        }
        self.years = first...first + lines.count - 1
        self.holidays = holidays
    }
}

/// Why a holiday table cannot be made or extended as asked.
package enum HolidayTableFault: Error, Sendable, Hashable {
    case yearsOutsideCalendar(ClosedRange<Int>)
    case holidayOutsideYears(Day, ClosedRange<Int>)
    /// The span asked for leaves out years that the table covers.
    case yearsGivenUp(ClosedRange<Int>)

    package var sentence: String {
        switch self {
        case .yearsOutsideCalendar(let years): "A holiday table covers years from 1 to 9999, not \(years.inWords)."
        case .holidayOutsideYears(let day, let years): "The holiday \(day) lies outside the years \(years.inWords)."
        case .yearsGivenUp(let years): "The holiday table already covers \(years.inWords) and must go on doing so."
        }
    }
}

extension ClosedRange<Int> {
    /// `2014 to 2028`
    var inWords: String { "\(lowerBound) to \(upperBound)" }
}
