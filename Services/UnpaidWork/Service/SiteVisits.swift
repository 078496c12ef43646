import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func recordSiteVisit(
        _ request: Wire.RecordSiteVisitRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordProjectReply {
        try CommandText.check(request.seen, "seen")
        try CommandText.check(request.action, "action")
        let visit = SiteVisit(
            day: try CommandText.day(request.on, "on", "Enter the day of the visit."),
            safety: ConductMark(rawValue: Int(request.safety)), work: ConductMark(rawValue: Int(request.work)),
            supervision: ConductMark(rawValue: Int(request.supervision)), seen: request.seen, action: request.action)
        try Status.refuse(visit.faults(today: clock.today).map { ($0.field, $0.sentence) })
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let project = try transaction.project(request.projectId)
            command.detail = "\(project.id)"
            if !request.supervisor.isEmpty { try transaction.checkIsListed(request.supervisor, "supervisor") }
            try transaction.execute(
                """
                INSERT INTO site_visit (project_id, on_day, safety, work, supervision, seen, action, supervisor,
                    recorded_by, at)
                VALUES (\(project.id), \(visit.day), \(Int(request.safety)), \(Int(request.work)),
                    \(Int(request.supervision)), \(visit.seen), \(visit.action), \(request.supervisor),
                    \(call.caller.account), \(transaction.now))
                """)
            return .init(projectId: "\(project.id)", version: UInt32(project.version))
        }
    }
}

extension Querying {
    /// The latest first.
    func visits(to project: Identifier) throws(StoreFault) -> [Wire.SiteVisit] {
        try all(
            """
            FROM site_visit WHERE project_id = \(project)
            ORDER BY on_day DESC, sequence DESC LIMIT \(Requirements.historyRows)
            """
        ) { row in
            Wire.SiteVisit(
                on: row("on_day"), safety: row("safety"), work: row("work"), supervision: row("supervision"),
                seen: row("seen"), action: row("action"), by: row("recorded_by"),
                supervisor: row(
                    """
                    coalesce((SELECT forenames || ' ' || surname FROM supervisor WHERE staff_id = supervisor),
                        supervisor)
                    """
                ))
        }
    }
}
