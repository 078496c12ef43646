import CivilCalendar

extension Day {
    /// The same day of the month so many months later, or earlier where negative; the month's last where it is shorter.
    func adding(months: Int) -> Day {
        let index = year * 12 + month - 1 + months
        let year = index / 12
        let month = index % 12 + 1
        // Every month has a 28th.
        return (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: min($0, day)) }.first!
    }

    /// Whole years from birth to a later day.
    func age(on day: Day) -> Int {
        day.year - year - ((day.month, day.day) >= (month, self.day) ? 0 : 1)
    }
}

extension WorkingDays {
    /// When a custodial sentence is half served: half its days rounded up, the day of sentence the first of them; a
    /// weekend or bank holiday moves the release to the working day before.
    func release(sentencedOn: Day, months: Int) throws(WorkingDaysFault) -> Day {
        let days = sentencedOn.distance(to: sentencedOn.adding(months: months))
        return try lastBusinessDay(onOrBefore: sentencedOn.advanced(by: (days + 1) / 2 - 1)!)
    }

    /// The last business day on which such a sentence leads to release by a day.
    func sentence(releasedBy day: Day, months: Int) throws(WorkingDaysFault) -> Day {
        // Somewhat later than half of the longest months would need; then back to the first that fits.
        var sentencedOn = try lastBusinessDay(onOrBefore: day.advanced(by: -months * 59 / 4)!)
        while try release(sentencedOn: sentencedOn, months: months) > day {
            sentencedOn = try lastBusinessDay(onOrBefore: sentencedOn.advanced(by: -1)!)
        }
        return sentencedOn
    }
}
