/// Counts business days: Monday to Friday, bank holidays left out, within the years of a holiday table.
package struct WorkingDays: Sendable {
    /// How many business days can be counted at once.
    package static let countLimits = 0...1000

    package let table: HolidayTable
    /// Every business day of the table's years, in order.
    private let businessDays: [Day]

    package init(_ table: HolidayTable) {
        self.table = table
        let first = Day(year: table.years.lowerBound, month: 1, day: 1)!
        let last = Day(year: table.years.upperBound, month: 12, day: 31)!
        businessDays = (first.number...last.number).lazy.map(Day.init(number:)).filter {
            !$0.weekday.isWeekend && !table.holidays.contains($0)
        }
    }

    /// The date by whose end something is due "within so many business days of" a day.
    ///
    /// The day itself is day 0, business day or not, and counting goes forward from the next business day; 0 gives the
    /// day itself. Fails on a start outside the table's years, a count outside `countLimits`, and an answer beyond the
    /// table, in that order.
    package func due(_ count: Int, after day: Day) throws(WorkingDaysFault) -> Day {
        try requireCovered(day)
        guard Self.countLimits ~= count else { throw .countOutsideLimits(count) }
        guard count > 0 else { return day }
        let index = countOfBusinessDays(through: day) + count - 1
        guard index < businessDays.count else { throw .answerOutsideYears(table.years) }
        return businessDays[index]
    }

    /// How many business days have passed: those after a day, up to and with the last; fails as `isBusinessDay` does.
    package func count(after day: Day, through last: Day) throws(WorkingDaysFault) -> Int {
        try requireCovered(day)
        try requireCovered(last)
        return max(0, countOfBusinessDays(through: last) - countOfBusinessDays(through: day))
    }

    /// Fails on a day outside the table's years.
    package func isBusinessDay(_ day: Day) throws(WorkingDaysFault) -> Bool {
        try lastBusinessDayIfAny(onOrBefore: day) == day
    }

    /// Fails on a day outside the table's years, and where the answer would lie before them.
    package func lastBusinessDay(onOrBefore day: Day) throws(WorkingDaysFault) -> Day {
        guard let last = try lastBusinessDayIfAny(onOrBefore: day) else { throw .answerOutsideYears(table.years) }
        return last
    }

    private func lastBusinessDayIfAny(onOrBefore day: Day) throws(WorkingDaysFault) -> Day? {
        try requireCovered(day)
        return businessDays[..<countOfBusinessDays(through: day)].last
    }

    private func requireCovered(_ day: Day) throws(WorkingDaysFault) {
        guard table.years.contains(day.year) else { throw .dayOutsideYears(day, table.years) }
    }

    /// Business days from the table's first up to and with a day, found by halving.
    private func countOfBusinessDays(through day: Day) -> Int {
        var range = 0..<businessDays.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = businessDays[middle] <= day ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}

/// Why business days cannot be counted as asked.
package enum WorkingDaysFault: Error, Sendable, Hashable {
    /// The day to start from lies outside the years of the holiday table.
    case dayOutsideYears(Day, ClosedRange<Int>)
    case countOutsideLimits(Int)
    /// The answer would lie outside the years of the holiday table.
    case answerOutsideYears(ClosedRange<Int>)

    package var sentence: String {
        switch self {
        case .dayOutsideYears(let day, let years):
            "\(day) lies outside the years whose bank holidays are known, \(years.inWords)."
        case .countOutsideLimits(let count):
            "\(count) business days cannot be counted: the limits are \(WorkingDays.countLimits.inWords)."
        case .answerOutsideYears(let years):
            "The answer lies outside the years whose bank holidays are known, \(years.inWords)."
        }
    }
}
