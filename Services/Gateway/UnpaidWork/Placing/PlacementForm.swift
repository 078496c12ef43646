import GatewayKit
import Messages

/// When somebody is to work on a project.
struct PlacementForm: FilledForm {
    private var weekday = Wire.Weekday.unspecified
    private var frequency = Wire.Frequency.weekly
    private var start = TimeEntry()
    private var end = TimeEntry()
    private var from = DateEntry()
    private var until = DateEntry()

    init() {}

    /// As the project usually has it.
    init(_ project: Wire.Project) {
        if project.weekdays.count == 1 { weekday = project.weekdays[0] }
        start = TimeEntry(text: project.startTime)
        end = TimeEntry(text: project.endTime)
    }

    /// Whether the address or the form holds one.
    static func isFilledIn(_ form: Form) -> Bool { form["start"] != nil }

    mutating func fields(_ on: inout some Fields, about project: Wire.Project) {
        on.radios(
            &weekday, "weekday", "Day of the week", .needed("Select the day of the week"), of: project.weekdays)
        on.radios(&frequency, "frequency", "How often", .needed("Select how often"))
        on.times(&start, &end)
        on.span(&from, &until, .optional, hint: "Leave it empty to go on until the hours are worked.")
    }

    /// What the service is asked; only for a form without errors.
    func request(_ caseID: String, _ project: Wire.Project) -> Wire.PreviewPlacementRequest {
        .init(
            caseId: caseID, projectId: project.projectId, weekday: weekday, frequency: frequency,
            startTime: start.iso, endTime: end.iso, from: from.iso, until: until.iso)
    }

    /// What the fields hold, to be sent on unseen; only of a form without errors.
    var values: [(name: String, value: String)] {
        [("weekday", weekday.code), ("frequency", frequency.code), ("start", start.text), ("end", end.text)]
            + [("from", from), ("until", until)].flatMap { name, entry in
                [("day", entry.day), ("month", entry.month), ("year", entry.year)].map { ("\(name)-\($0)", $1) }
            }
    }
}
