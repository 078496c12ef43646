import CivilCalendar
import GatewayKit
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

    /// Where it is recorded that a supervisor is away.
    static func path(toAbsenceOf supervisor: Wire.Supervisor) -> String {
        "\(TeamPage.path)/supervisors/\(supervisor.staffId.queryEncoded)/\(AbsenceForm.command.name)"
    }
}

/// From when to when a supervisor is away and why, or that they are not after all.
struct AbsenceForm: CommandForm {
    static let command = Command<AbsentSupervisor>(
        "absence", UnpaidWorkMethods.recordAbsence, audit: "Recorded days away", heading: "Record days away",
        button: "Record the days")

    private var isAway: Bool?
    private var from = DateEntry()
    private var until = DateEntry()
    private var because = ""

    mutating func begin(about subject: AbsentSupervisor, _ query: Form) throws(Refusal) { isAway = true }

    mutating func fields(_ on: inout some Fields, about subject: AbsentSupervisor) {
        on.yesNo(
            &isAway, "kind", "On these days they are", .needed("Select whether they are away"),
            yes: Choice(value: "away", label: "Away", hint: "Their sessions of those days lose them."),
            no: Choice(value: "back", label: "Not away after all"), at: "isWithdrawn")
        on.span(&from, &until, hint: "The same as the first for one day.", mostDays: Limits.absenceDays)
        on.line(
            &because, "because", "Why", .when(isAway == true, "Enter why they are away"),
            hint: "For example, leave. Only where they are away.")
    }

    func send(_ sent: Sent<AbsentSupervisor>) async throws -> DoneNote {
        let (supervisor, isBack) = (sent.subject.supervisor, isAway == false)
        let reply = try await sent.service.api.recordAbsence(
            .init(
                supervisor: supervisor.staffId, from: from.iso, until: until.iso, because: isBack ? "" : because,
                isWithdrawn: isBack), sent.call)
        let days = from.iso == until.iso ? from.iso.dayText : "\(from.iso.dayText) to \(until.iso.dayText)"
        let done = "\(supervisor.label) is recorded as \(isBack ? "not away" : "away"), \(days)."
        return DoneNote([done] + reply.warnings, link: repair(after: reply, sent.subject.today))
    }

    /// Where the first week is repaired that has lost somebody.
    private func repair(after reply: Wire.RecordAbsenceReply, _ today: Day) -> (label: String, href: String)? {
        guard !reply.warnings.isEmpty, let first = from.date, let last = until.date, last >= today else { return nil }
        let monday = max(first, today).monday
        guard PlannableWeeks.contain(monday, today: today) else { return nil }
        return (
            "Replan what has broken in the week from \(monday.short)",
            PlanWeekForm.path(toPlan: monday.description, isRepair: true)
        )
    }
}
