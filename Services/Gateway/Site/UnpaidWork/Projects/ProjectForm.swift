import Messages
import RPC

/// A project as the page's fields hold it: kept as it was filled in.
struct ProjectForm: UnpaidWorkQuestion {
    static let name = "change"
    static let pattern = "\(ProjectFile.pattern)/\(name)"
    static let newPath = "\(ProjectListPage.path)/new"
    static let method = "RecordProject"

    private let version: UInt32
    private let projectID: String
    private let attributeNames: [Wire.SiteAttributeName]
    private let beneficiary: BeneficiaryChoice
    private let pickUp: PickUpEntry
    private var competences: Set<String> = []
    /// What was typed, by field.
    private var texts: [String: String] = [:]
    private var type: String?
    private var weekdays: Set<String> = []
    private var attributes: Set<String> = []
    private var dates: [DateEntry] = []
    var errors: [FieldError] = []

    private struct Line {
        let name: String
        let label: String
        var hint: String?
        /// What it is asked for where it must be there; nil where it may be left out.
        var missing: String?
    }

    private static let title = Line(name: "name", label: "Name", missing: "Enter the project’s name")
    private static let place = [
        Line(name: "nominated-by", label: "Nominated by (optional)"),
        Line(name: "town", label: "Town", missing: "Enter the town"),
        Line(
            name: "district", label: "Postcode district", hint: "For example, PR1",
            missing: "Enter the postcode district"),
    ]
    private static let numbers = [
        Line(name: "break", label: "Break, in minutes", missing: "Enter the minutes of break, or 0"),
        Line(name: "capacity", label: "How many people the site has room for", missing: "Enter how many people fit"),
        Line(name: "ratio", label: "How many people one supervisor may have", missing: "Enter how many, or 0"),
        Line(
            name: "supervisors", label: "How many supervisors a session usually has",
            hint: "0 where the beneficiary supervises.", missing: "Enter how many, or 0"),
        Line(
            name: "seats", label: "Seats in the vehicle", hint: "0 where none is needed.",
            missing: "Enter how many, or 0"),
    ]
    private static let areas = [
        Line(
            name: "meeting-point", label: "Where people report, and what to bring",
            missing: "Enter where people report"),
        Line(name: "tools", label: "Tools (optional)"), Line(name: "notes", label: "Notes (optional)"),
    ]
    private static let days = [
        (name: "opens", label: "Opens on", isNeeded: true),
        (name: "closes", label: "Closes on (optional)", isNeeded: false),
        (name: "assessed", label: "Risk assessed on", isNeeded: true),
        (name: "expires", label: "Risk assessment ends on", isNeeded: true),
    ]

    private var isNew: Bool { projectID.isEmpty }
    var heading: String { isNew ? "Add a project" : "Change the project" }
    let button = "Record the project"

    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }

    init(about draft: ProjectDraft, _ query: Form) throws(Refusal) {
        let project = draft.project
        projectID = project.projectId
        version = project.version
        attributeNames = draft.attributeNames
        beneficiary = BeneficiaryChoice(project, draft.beneficiaries)
        pickUp = PickUpEntry(project.pickUpPoints)
        competences = Set(project.competences.map(\.code))
        type = project.type.word.map { _ in project.type.code }
        weekdays = Set(project.weekdays.map(\.code))
        attributes = Set(project.attributes.map { "\($0)" })
        dates = zip(
            Self.days, [project.opensOn, project.closesOn, project.riskAssessedOn, project.riskAssessmentExpiresOn]
        ).map { DateEntry($0.name, iso: $1) }
        texts = [
            "name": project.name, "nominated-by": project.nominatedBy, "town": project.town,
            "district": project.postcodeDistrict, "meeting-point": project.meetingPoint, "tools": project.tools,
            "notes": project.notes, "start": project.startTime, "end": project.endTime,
        ]
        guard !isNew else { return }
        for (name, number) in [
            ("break", project.breakMinutes), ("capacity", project.siteCapacity), ("ratio", project.supervisorRatio),
            ("supervisors", project.usualSupervisors), ("seats", project.seats),
        ] { texts[name] = "\(number)" }
    }

    init(_ form: Form, about draft: ProjectDraft) {
        projectID = draft.project.projectId
        version = form.version
        attributeNames = draft.attributeNames
        beneficiary = BeneficiaryChoice(form, draft.beneficiaries)
        pickUp = PickUpEntry(form)
        competences = Set(form.all("competence"))
        type = form["type"]
        weekdays = Set(form.all("weekday"))
        attributes = Set(form.all("attribute"))
        dates = Self.days.map { DateEntry($0.name, form) }
        for name in Self.lines.map(\.name) + ["start", "end"] { texts[name] = form.line(name) }
        findErrors()
    }

    private static let lines = [title] + place + numbers + areas

    private func text(_ name: String) -> String { texts[name] ?? "" }
    private func time(_ name: String) -> TimeEntry { TimeEntry(text: text(name)) }
    private func date(_ index: Int) -> String { dates[index].iso }

    private mutating func findErrors() {
        check(Self.title)
        errors += [beneficiary.fault].compactMap(\.self)
        for line in Self.place { check(line) }
        if type.flatMap(Wire.ProjectType.init(code:)) == nil { add("type", "Select the kind of work") }
        if Wire.Weekday.known.allSatisfy({ !weekdays.contains($0.code) }) { add("weekday", "Select at least one day") }
        for (name, label) in [("start", "Start"), ("end", "End")] {
            if text(name).isEmpty { add(name, "Enter the \(label.lowercasedFirst)") }
            if let fault = time(name).fault(name, label) { errors.append(fault) }
        }
        if let start = time("start").time, let end = time("end").time, end <= start {
            add("end", "End must be after the start")
        }
        for line in Self.numbers { checkNumber(line) }
        for line in Self.areas { check(line) }
        errors += [pickUp.fault].compactMap(\.self)
        for (day, entry) in zip(Self.days, dates) where day.isNeeded || !entry.isEmpty {
            require(entry, day.isNeeded ? day.label : "Closes on")
        }
        if let opens = dates[0].date, let closes = dates[1].date, closes < opens {
            add("closes-day", "Closes on must be on or after \(opens.short)")
        }
    }

    private mutating func check(_ line: Line) {
        if let missing = line.missing {
            require(text(line.name), line.name, line.label, missing)
        } else {
            checkText(text(line.name), line.name, line.label)
        }
    }

    private mutating func checkNumber(_ line: Line) {
        if text(line.name).isEmpty { return add(line.name, line.missing ?? "") }
        if UInt16(text(line.name)) == nil { add(line.name, "\(line.label) must be a whole number") }
    }

    var typed: [(label: String, text: String)] {
        Self.lines.map { ($0.label, text($0.name)) } + [
            ("Beneficiary", beneficiary.name), ("Pick-up points", pickUp.text),
        ]
    }

    func write(_ html: inout HTML) {
        write(Self.title, &html)
        beneficiary.write(errors, &html)
        for line in Self.place { write(line, &html) }
        html.select(
            Field("type", label: "Kind of work", errors: errors),
            [Choice(value: "", label: "Choose one")]
                + Wire.ProjectType.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: type)
        html.checkboxes(
            Field("weekday", label: "Days", errors: errors),
            Wire.Weekday.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: weekdays)
        for (name, label) in [("start", "Start"), ("end", "End")] {
            html.textInput(
                Field(name, label: label, hint: "For example, 9:15", errors: errors), value: text(name),
                width: "input-4")
        }
        for line in Self.numbers { write(line, inputMode: "numeric", width: "input-4", &html) }
        html.checkboxes(
            Field(
                "competence", label: "What its supervisors must be trained in",
                hint: "Besides first aid and risk of harm, which all must be.", errors: errors),
            Wire.CompetenceKind.ofProjects.map { Choice(value: $0.code, label: $0.wording) }, chosen: competences)
        if !attributeNames.isEmpty {
            html.checkboxes(
                Field("attribute", label: "What is true of the site", errors: errors),
                attributeNames.map { Choice(value: "\($0.attribute)", label: $0.name) }, chosen: attributes)
        }
        for line in Self.areas {
            html.textArea(Field(line.name, label: line.label, hint: line.hint, errors: errors), value: text(line.name))
        }
        pickUp.write(errors, &html)
        for (day, entry) in zip(Self.days, dates) {
            html.dateInput(entry, label: day.label, hint: "For example, 27 3 2019", errors: errors)
        }
    }

    private func write(_ line: Line, inputMode: String? = nil, width: String? = nil, _ html: inout HTML) {
        html.textInput(
            Field(line.name, label: line.label, hint: line.hint, errors: errors), value: text(line.name),
            inputMode: inputMode, width: width)
    }

    func send(about draft: ProjectDraft, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.recordProject(.init(project: project), call)
        let link = ("See the project", ProjectFile.path(to: reply.projectId))
        return DoneNote("“\(project.name)” was recorded.", link: isNew ? link : nil)
    }

    /// What the service is given; only for a form without errors.
    private var project: Wire.Project {
        .init(
            projectId: projectID, version: version, name: text("name"),
            type: type.flatMap(Wire.ProjectType.init(code:)) ?? .unspecified, beneficiary: beneficiary.name,
            nominatedBy: text("nominated-by"), town: text("town"), postcodeDistrict: text("district").uppercased(),
            meetingPoint: text("meeting-point"),
            attributes: attributeNames.map(\.attribute).filter { attributes.contains("\($0)") },
            weekdays: Wire.Weekday.known.filter { weekdays.contains($0.code) }, startTime: time("start").iso,
            endTime: time("end").iso, breakMinutes: number("break"), opensOn: date(0), closesOn: date(1),
            riskAssessedOn: date(2), riskAssessmentExpiresOn: date(3), siteCapacity: number("capacity"),
            supervisorRatio: number("ratio"), usualSupervisors: number("supervisors"), seats: number("seats"),
            tools: text("tools"), notes: text("notes"), beneficiaryId: beneficiary.id,
            competences: Wire.CompetenceKind.ofProjects.filter { competences.contains($0.code) },
            pickUpPoints: pickUp.points)
    }

    private func number(_ name: String) -> UInt32 { UInt32(text(name)) ?? 0 }

    func field(at path: String) -> String {
        switch path.hasPrefix("project.") ? String(path.dropFirst("project.".count)) : path {
        case let path where path.hasPrefix("weekdays"): "weekday"
        case let path where path.hasPrefix("attributes"): "attribute"
        case let path where path.hasPrefix("competences"): "competence"
        case let path where path.hasPrefix("pickUpPoints"): PickUpEntry.field
        case "beneficiaryId": "beneficiary-id"
        case let path where ["name", "type", "beneficiary", "town", "seats", "tools", "notes"].contains(path): path
        case "nominatedBy": "nominated-by"
        case "postcodeDistrict": "district"
        case "meetingPoint": "meeting-point"
        case "startTime": "start"
        case "endTime": "end"
        case "breakMinutes": "break"
        case "opensOn": "opens-day"
        case "closesOn": "closes-day"
        case "riskAssessedOn": "assessed-day"
        case "riskAssessmentExpiresOn": "expires-day"
        case "siteCapacity": "capacity"
        case "supervisorRatio": "ratio"
        case "usualSupervisors": "supervisors"
        default: ""
        }
    }
}
