import CivilCalendar

/// A Monday.
let today = day("2019-06-03")

func day(_ text: String) -> Day { Day(iso: text)! }

func time(_ text: String) -> TimeOfDay { TimeOfDay(iso: text)! }

/// From `2019-06-03T08:00`.
func moment(_ text: String) -> LocalTime { LocalTime(day(String(text.prefix(10))), time(String(text.suffix(5)))) }

/// From `10:00-17:00`.
func times(_ text: String) -> (start: TimeOfDay, end: TimeOfDay) {
    (time(String(text.prefix(5))), time(String(text.suffix(5))))
}
