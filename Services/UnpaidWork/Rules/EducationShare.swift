import CivilCalendar

/// How much of the ordered hours may be education, training and employment.
///
/// Source: the rehabilitation companies' contracts, 20 %; 30 % came after them and is shown as a later value.
package enum EducationShare {
    private static let dated = [
        (from: Day(year: 2015, month: 2, day: 1)!, percent: 20),
        (from: Day(year: 2025, month: 1, day: 1)!, percent: 30),  // later value
    ]

    /// In force on a day; before the first date, the first.
    package static func percent(on day: Day) -> Int {
        (dated.last { $0.from <= day } ?? dated[0]).percent
    }

    /// What may still be credited as education, in whole minutes cut off; never below 0.
    package static func allowanceMinutes(ordered: Int, credited: Int, on day: Day) -> Int {
        max(0, ordered * percent(on: day) / 100 - credited)
    }
}
