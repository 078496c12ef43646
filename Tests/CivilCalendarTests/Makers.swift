import CivilCalendar

func day(_ iso: String) -> Day { Day(iso: iso)! }

func instant(_ rfc3339: String) -> Instant { Instant(rfc3339: rfc3339)! }

/// From `2026-03-29 01:30`.
func local(_ text: String) -> LocalTime {
    let parts = text.split(separator: " ").map(String.init)
    return LocalTime(day(parts[0]), TimeOfDay(iso: parts[1])!)
}
