import GatewayKit
import Messages

/// When somebody is to work on a project: kept as it was filled in.
struct PlacementForm {
    let project: Wire.Project
    private(set) var weekday: String?
    private(set) var frequency: String?
    private(set) var start: TimeEntry
    private(set) var end: TimeEntry
    private(set) var from: DateEntry
    private(set) var until: DateEntry
    private(set) var errors: [FieldError] = []

    /// As the project usually has it.
    init(_ project: Wire.Project) {
        self.project = project
        weekday = project.weekdays.count == 1 ? project.weekdays[0].code : nil
        frequency = Wire.Frequency.weekly.code
        start = TimeEntry(text: project.startTime)
        end = TimeEntry(text: project.endTime)
        from = DateEntry("from")
        until = DateEntry("until")
    }

    /// As it was filled in.
    init(_ project: Wire.Project, _ form: Form) {
        self.project = project
        weekday = form["weekday"]
        frequency = form["frequency"]
        start = TimeEntry(text: form.line("start"))
        end = TimeEntry(text: form.line("end"))
        from = DateEntry("from", form)
        until = DateEntry("until", form)
        findErrors()
    }

    /// Whether the address or the form holds one.
    static func isFilledIn(_ form: Form) -> Bool { form["start"] != nil }

    private mutating func findErrors() {
        if weekday.flatMap(Wire.Weekday.init(code:)) == nil { add("weekday", "Select the day of the week") }
        if frequency.flatMap(Wire.Frequency.init(code:)) == nil { add("frequency", "Select how often") }
        for (field, label, entry) in [("start", "Start", start), ("end", "End", end)] {
            if entry.text.isEmpty { add(field, "Enter the \(label.lowercasedFirst)") }
            if let fault = entry.fault(field, label) { errors.append(fault) }
        }
        if let start = start.time, let end = end.time, end <= start { add("end", "End must be after the start") }
        if let fault = from.fault("First day") { errors.append(fault) }
        if !until.isEmpty, let fault = until.fault("Last day") { errors.append(fault) }
        if let first = from.date, let last = until.date, last < first {
            add("until-day", "Last day must be on or after \(first.short)")
        }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// What the service is asked; only for a form without errors.
    func request(_ caseID: String) -> Wire.PreviewPlacementRequest {
        .init(
            caseId: caseID, projectId: project.projectId,
            weekday: weekday.flatMap(Wire.Weekday.init(code:)) ?? .unspecified,
            frequency: frequency.flatMap(Wire.Frequency.init(code:)) ?? .unspecified, startTime: start.iso,
            endTime: end.iso, from: from.iso, until: until.iso)
    }

    func write(_ errors: [FieldError], _ html: inout HTML) {
        html.hidden("project", project.projectId)
        html.radios(
            Field("weekday", label: "Day of the week", errors: errors),
            project.weekdays.map { Choice(value: $0.code, label: $0.wording) }, chosen: weekday)
        html.radios(
            Field("frequency", label: "How often", errors: errors),
            Wire.Frequency.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: frequency)
        html.textInput(
            Field("start", label: "Start", hint: "For example, 9:15", errors: errors), value: start.text,
            width: "input-4")
        html.textInput(Field("end", label: "End", errors: errors), value: end.text, width: "input-4")
        html.dateInput(from, label: "First day", hint: "For example, 27 3 2019", errors: errors)
        html.dateInput(
            until, label: "Last day (optional)", hint: "Leave it empty to go on until the hours are worked.",
            errors: errors)
    }

    /// What the fields hold, to be sent on unseen.
    var fields: [(name: String, value: String)] {
        [
            ("project", project.projectId), ("weekday", weekday ?? ""), ("frequency", frequency ?? ""),
            ("start", start.text), ("end", end.text),
        ]
            + [from, until].flatMap { entry in
                [("day", entry.day), ("month", entry.month), ("year", entry.year)].map { ("\(entry.name)-\($0)", $1) }
            }
    }

    /// The field of the page for a field of the request; empty where there is none.
    static func field(at path: String) -> String {
        let path = path.hasPrefix("placement.") ? String(path.dropFirst("placement.".count)) : path
        return switch path {
        case "weekday", "frequency", "reason": path
        case "startTime": "start"
        case "endTime": "end"
        case "from", "until": "\(path)-day"
        case "whyLocal": "why-local"
        case "pickUp": "pick-up"
        default: ""
        }
    }
}
