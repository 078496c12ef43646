import CivilCalendar
import Messages
import RPC

/// A supervisor who is away for some days.
struct AbsentSupervisor: DatedSubject {
    static let pattern = "\(TeamPage.path)/supervisors/{supervisor}"

    let supervisor: Wire.Supervisor
    let today: Day

    init(_ visit: Visit, _ session: Session, from service: DatedUnpaidWork) async throws {
        let team = try await service.api.listTeam(.init(), Call(visit, session))
        let found = team.supervisors.compactMap(\.supervisor).first { $0.staffId == visit.parameters["supervisor"] }
        guard let found else { throw Refusal.notFound }
        supervisor = found
        today = service.clock.today
    }

    var title: String { "team and vehicles" }
    var label: String { supervisor.label }
    var path: String { TeamPage.path }
}

/// From when to when a supervisor is away and why, or that they are not after all.
struct AbsenceQuestion: SubjectQuestion {
    static let name = "absence"
    static let pattern = "\(AbsentSupervisor.pattern)/\(name)"
    static let method = "RecordAbsence"

    private enum Kind: String { case away, back }

    private var kind: String
    private var from = DateEntry("from")
    private var until = DateEntry("until")
    private var because = ""
    var errors: [FieldError] = []

    let heading = "Record days away"
    let button = "Record the days"
    var typed: [(label: String, text: String)] { [("Why", because)] }

    static func path(for supervisor: Wire.Supervisor) -> String {
        "\(TeamPage.path)/supervisors/\(supervisor.staffId.queryEncoded)/\(name)"
    }

    init(about subject: AbsentSupervisor, _ query: Form) throws(Refusal) { kind = Kind.away.rawValue }

    init(_ form: Form, about subject: AbsentSupervisor) {
        kind = form.line("kind")
        from = DateEntry("from", form)
        until = DateEntry("until", form)
        because = form.line("because")
        if Kind(rawValue: kind) == nil { add("kind", "Select whether they are away") }
        require(from, "First day")
        require(until, "Last day")
        checkSpan()
        if kind == Kind.away.rawValue { require(because, "because", "Why", "Enter why they are away") }
    }

    private mutating func checkSpan() {
        guard let first = from.date, let last = until.date else { return }
        if last < first { return add("until-day", "Last day must be on or after \(first.short)") }
        if first.distance(to: last) >= Limits.absenceDays {
            add("until-day", "Last day must be within \(Limits.absenceDays) days of the first")
        }
    }

    func write(_ html: inout HTML) {
        html.radios(
            Field("kind", label: "On these days they are", errors: errors),
            [
                Choice(
                    value: Kind.away.rawValue, label: "Away", hint: "Their sessions of those days lose them."),
                Choice(value: Kind.back.rawValue, label: "Not away after all"),
            ], chosen: kind)
        html.dateInput(from, label: "First day", hint: "For example, 27 3 2019", errors: errors)
        html.dateInput(until, label: "Last day", hint: "The same as the first for one day.", errors: errors)
        html.textInput(
            Field("because", label: "Why", hint: "For example, leave. Only where they are away.", errors: errors),
            value: because)
    }

    func send(about subject: AbsentSupervisor, to service: DatedUnpaidWork, _ call: Call) async throws -> DoneNote {
        let isBack = kind == Kind.back.rawValue
        let reply = try await service.api.recordAbsence(
            .init(
                supervisor: subject.supervisor.staffId, from: from.iso, until: until.iso,
                because: isBack ? "" : because, isWithdrawn: isBack), call)
        let state = isBack ? "not away" : "away"
        let days = from.iso == until.iso ? from.iso.dayText : "\(from.iso.dayText) to \(until.iso.dayText)"
        let done = "\(subject.supervisor.label) is recorded as \(state), \(days)."
        return DoneNote(([done] + reply.warnings).joined(separator: " "), link: repair(after: reply, subject.today))
    }

    /// Where the first week is repaired that has lost somebody.
    private func repair(after reply: Wire.RecordAbsenceReply, _ today: Day) -> (label: String, href: String)? {
        guard !reply.warnings.isEmpty, let first = from.date, let last = until.date, last >= today else { return nil }
        let monday = max(first, today).monday
        guard PlannableWeeks.contain(monday, today: today) else { return nil }
        return (
            "Replan what has broken in the week from \(monday.short)",
            PlanWeekQuestion.path(toPlan: monday.description, isRepair: true)
        )
    }

    func field(at path: String) -> String {
        switch path {
        case "from", "until": "\(path)-day"
        case "because": path
        case "isWithdrawn": "kind"
        default: ""
        }
    }
}
