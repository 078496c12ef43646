import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// Who and what sessions are run with on one day: supervisors with their training, and vehicles.
struct TeamPage: Sendable {
    static let path = "/unpaid-work/team"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = TeamQuery(visit.query, today: layout.clock.today)
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        let isRight = query.errors.isEmpty
        let reply = isRight ? try await unpaidWork.listTeam(query.request, Call(visit, session)) : nil
        let note = isRight ? done.take(visit, session) : nil
        let view = TeamView(
            query: query, reply: reply, mayRecord: permissions.allow(VehicleForm.command),
            mayRecordAbsence: permissions.allow(AbsenceForm.command))
        let page = Page(
            title: isRight ? "\(Destination.team.label), \(query.day.short)" : Destination.team.label,
            status: isRight ? .ok : .unprocessableContent, hasErrors: !isRight, isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }
}

/// Of which day the team is shown: today where nothing is filled in.
struct TeamQuery {
    let day: Day
    let entry: DateEntry
    private(set) var errors: [FieldError] = []

    init(_ query: Form, today: Day) {
        let typed = DateEntry("on", query)
        entry = typed.isEmpty ? DateEntry("on", iso: today.description) : typed
        day = entry.date ?? today
        errors = [entry.fault("Day")].compactMap(\.self)
    }

    var request: Wire.ListTeamRequest { .init(on: day.description) }
}

/// What the page of the team looks like.
private struct TeamView {
    let query: TeamQuery
    let reply: Wire.ListTeamReply?
    let mayRecord: Bool
    let mayRecordAbsence: Bool

    func write(_ html: inout HTML) {
        html.errorSummary(query.errors)
        html.element("h1", Destination.team.label)
        html.query(action: TeamPage.path) { html in
            html.dateInput(query.entry, label: "Day", hint: "For example, 27 3 2019", errors: query.errors)
            html.button("Show this day")
        }
        guard let reply else { return }
        html.element("p", ["class": "lead"], query.day.withWeekday)
        html.element("h2", "Supervisors")
        html.table(
            "Supervisors", hidesCaption: true, ["Name", "Town", "Trained in", "May run a session", "Where"],
            reply.supervisors, otherwise: "Nobody is on the list.", cells)
        html.element("h2", "Vehicles")
        if mayRecord { html.element("p") { $0.link("Add a vehicle", to: VehicleForm.newPath) } }
        html.table(
            "Vehicles", hidesCaption: true, ["Vehicle", "Town", "Seats", "On the road", "Where"], reply.vehicles,
            otherwise: "There is none.", cells)
    }

    private func cells(_ member: Wire.TeamSupervisor) -> [DataTable.Cell] {
        let supervisor = member.supervisor ?? .init()
        return [
            { html in
                html.text(supervisor.label)
                guard mayRecordAbsence else { return }
                html.rowLink("Away", about: supervisor.label, href: AbsentSupervisor.path(toAbsenceOf: supervisor))
            },
            DataTable.text(supervisor.town.orNotProvided),
            { html in
                guard !supervisor.competences.isEmpty else { return html.text("Nothing is on record") }
                html.element("ul", ["class": "changes"]) { html in
                    for competence in supervisor.competences { html.element("li") { write(competence, &$0) } }
                }
            },
            { html in
                html.tag(member.refusals.isEmpty ? "Yes" : "No", colour: member.refusals.isEmpty ? .green : .red)
                for refusal in member.refusals { html.quiet(refusal) }
            },
            DataTable.text(member.sessions.places),
        ]
    }

    private func write(_ competence: Wire.Competence, _ html: inout HTML) {
        let isOver = Day(iso: competence.validUntil).map { $0 < query.day } ?? false
        html.text("\(competence.kind.wording) until \(competence.validUntil.dayText) ")
        if isOver { html.tag("Ran out", colour: .red) }
    }

    private func cells(_ member: Wire.TeamVehicle) -> [DataTable.Cell] {
        let vehicle = member.vehicle ?? .init()
        return [
            { html in
                if mayRecord {
                    html.link(vehicle.name, to: VehicleDraft.path(to: vehicle.vehicleId))
                } else {
                    html.text(vehicle.name)
                }
                if !vehicle.registration.isEmpty { html.quiet(vehicle.registration) }
            },
            DataTable.text(vehicle.town.orNotProvided), DataTable.text("\(vehicle.seats)"),
            { html in
                let isOut = vehicle.isOut(on: query.day)
                html.tag(isOut ? "Off the road" : "Yes", colour: isOut ? .red : .green)
                if !vehicle.whenOut.isEmpty { html.quiet(vehicle.whenOut) }
            },
            DataTable.text(member.sessions.places),
        ]
    }
}
