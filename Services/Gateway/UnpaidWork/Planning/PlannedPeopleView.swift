import CivilCalendar
import GatewayKit
import Messages

/// What a list of a plan's people looks like.
struct PlannedPeopleView {
    let list: PlannedPeople
    /// Nil where nothing can be changed.
    let form: PlanChangeForm?
    let today: Day

    private var items: [Wire.PlannedPerson] { list.reply.items }

    func write(_ command: CommandOrigin, token: String, _ html: inout HTML) {
        html.errorSummary(form?.errors ?? [])
        html.element("p", ["class": "hint"], list.file.title)
        html.element("h1", list.session?.project ?? list.kind.heading)
        if let session = list.session { write(session, &html) }
        html.resultCount(items.isEmpty ? "Nobody is in this list." : count)
        guard !items.isEmpty else { return }
        if let form, !list.changeable.isEmpty {
            html.form(action: list.path, token: token) { write(form, command, &$0) }
        } else if list.kind == .toTell {
            html.element("div", ["class": "sheet"]) { $0.table(TellingTable(list: list).table) }
        } else {
            html.table(table)
        }
        html.pagination(
            first: list.pageToken.isEmpty ? nil : list.href(pageToken: ""),
            next: list.reply.nextPageToken.isEmpty ? nil : list.href(pageToken: list.reply.nextPageToken))
    }

    /// Whom to tell is listed by booking: who has another place has two.
    private var count: String {
        let total = Int(list.reply.total)
        return list.kind == .toTell ? total.counted("changed booking") : total.counted("person", plural: "people")
    }

    private func write(_ session: Wire.PlannedSession, _ html: inout HTML) {
        html.element("p", ["class": "lead"], "\(session.date.dayInWords), \(session.times)")
        for warning in session.warnings { html.inset(warning) }
        let rows: [HTML.SummaryRow] = [
            .init(name: "Town") { $0.text(session.town.orNotProvided) },
            .init(name: "Supervisors") { $0.supervisors(of: session) },
            .init(name: "Booked") { $0.places(of: session) },
            .init(name: "Fewest and most, whoever supervises") {
                $0.text("\(session.minimum) to \(session.capacity)")
            },
            .init(name: "Women") {
                $0.text("\(session.women)\(session.isWomenOnly ? ", and only women may come" : "")")
            },
        ]
        let result = HTML.SummaryRow(name: "Result") { $0.result(of: session) }
        html.summaryList(list.file.summary.state.isOut ? rows + [result] : rows)
        guard !session.sessionId.isEmpty else { return }
        html.element("p") { $0.link("Open the session as it is now", to: PlannedSession.path(to: session.sessionId)) }
    }

    private func write(_ form: PlanChangeForm, _ command: CommandOrigin, _ html: inout HTML) {
        html.fieldset(
            Field(PlanChangeForm.field, label: "Select people", errors: form.refusals.isEmpty ? form.errors : [])
        ) { $0.table(table) }
        form.write(list, &html)
        command.write(form.errors, &html)
        html.button(form.button(list))
    }

    private var table: DataTable {
        let rows = items.map { person in [{ write(person, &$0) }] + cells(person) }
        return DataTable("People", hidesCaption: true, ["Person"] + columns, rows: rows)
    }

    private var columns: [String] {
        switch list.kind {
        case .session: ["In the plan", "Way"] + (list.file.summary.state.isOut ? ["Result"] : [])
        case .unplaced: ["Why", "Hours short", "To be arranged by", "Town"]
        case .excluded: ["Why", "Town"]
        case .pinned, .toTell: ["Session", "Way"]
        }
    }

    private func cells(_ person: Wire.PlannedPerson) -> [DataTable.Cell] {
        switch list.kind {
        case .session:
            [{ $0.state(of: person) }, DataTable.text(person.wayText)]
                + (list.file.summary.state.isOut ? [DataTable.text(person.resultText)] : [])
        case .unplaced:
            [
                { html in
                    html.text(person.reason)
                    if !person.remedy.isEmpty { html.quiet("What would help: \(person.remedy)") }
                },
                DataTable.text(person.minutesShort.hoursText), { $0.due(person.arrangeBy, today: today) },
                DataTable.text(person.town.orNotProvided),
            ]
        case .excluded: [DataTable.text(person.reason), DataTable.text(person.town.orNotProvided)]
        case .pinned, .toTell: [{ $0.session(of: person, in: list.file) }, DataTable.text(person.wayText)]
        }
    }

    /// The person, with a check box where something can be done.
    private func write(_ person: Wire.PlannedPerson, _ html: inout HTML) {
        guard let form, list.changeable.contains(where: { $0.caseId == person.caseId }) else {
            return html.plannedPerson(person.name, person.crn, person.caseId)
        }
        let id = list.id(of: person.caseId)
        if let refusal = form.refusals[person.caseId] {
            html.element("p", ["class": "error-message", "id": "\(id)-error"]) { html in
                html.element("span", ["class": "visually-hidden"], "Error: ")
                html.text(refusal)
            }
        }
        html.choice(
            Choice(value: person.caseId, label: person.label), id: id, name: PlanChangeForm.field, type: "checkbox",
            isChosen: form.isChosen(person))
        guard !person.name.isEmpty else { return }
        html.rowLink("Open", about: person.name, href: RequirementFile.path(to: person.caseId))
    }
}

extension HTML {
    /// What the plan does with somebody's place.
    fileprivate mutating func state(of person: Wire.PlannedPerson) {
        tag(person.state)
        if person.isPinned {
            text(" ")
            tag("Pinned", colour: .blue)
        }
        guard person.isRed else { return }
        text(" ")
        tag("Red band", colour: .red)
    }

    fileprivate mutating func session(of person: Wire.PlannedPerson, in file: PlanFile) {
        guard let session = file.session(person.session) else { return text("No session") }
        link(session.title, to: file.path(toSession: session.number))
    }
}

extension Wire.PlannedPerson {
    /// What publishing the plan has brought the person.
    var resultText: String {
        if !result.isEmpty { return result }
        return isDone ? state == .kept ? "–" : "As planned" : "Waits"
    }
}
