import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    /// How many projects are compared at once.
    private static let projectsCompared = 60

    package func compareProjects(
        _ request: Wire.CompareProjectsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CompareProjectsReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.requirement(request.caseId, for: call)
            let placeable = try snapshot.placeable(found)
            let projects = try snapshot.all(
                """
                FROM project WHERE closes_on IS NULL OR closes_on > \(today)
                ORDER BY town <> \(placeable.person.town), town, name, id LIMIT \(Self.projectsCompared)
                """, StoredProject.init)
            let compared = projects.map { project in
                let day = project.firstOpenDay(from: today)
                return Wire.ComparedProject(
                    project, placeable.suitability(at: project, on: day),
                    isLocal: project.rules.town == placeable.person.town)
            }
            var reply = Wire.CompareProjectsReply(
                summary: try snapshot.summary(of: found.id, on: today, for: call.viewer))
            reply.items = compared.sorted(by: Wire.ComparedProject.isBetter)
            return (reply, [found.id])
        }
    }

    package func previewPlacement(
        _ request: Wire.PreviewPlacementRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PreviewPlacementReply {
        let instant = clock.now
        let now = London.localTime(at: instant)
        return try await store.look(call) { snapshot in
            let found = try snapshot.requirement(request.caseId, for: call)
            let plan = try snapshot.plan(request, for: found, as: Identifier(at: instant), now: now)
            return (.init(plan), [found.id])
        }
    }

    package func placePerson(_ request: Wire.PlacePersonRequest, _ call: AuthorisedCall) async throws
        -> Wire.PlacePersonReply
    {
        guard let asked = request.placement else {
            throw Status.invalid("placement", .required, "Enter where and when.")
        }
        try CommandText.check(request.reason, "reason")
        try CommandText.check(request.whyLocal, "whyLocal")
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version, detail: request.reason) {
                try $0.requirement(asked.caseId, for: call)
            }
            let id = Identifier(at: transaction.now)
            let now = London.localTime(at: transaction.now)
            let plan = try transaction.plan(asked, for: found, as: id, now: now)
            try plan.project.check(pickUp: request.pickUp)
            try plan.check(reason: request.reason, by: call.caller)
            try plan.checkHasRoom()
            try transaction.keep(plan, as: id, asked, request, by: call.caller)
            let settled = try transaction.settle(found.id)
            return .init(
                placementId: "\(id)", version: UInt32(settled.version),
                appointmentsMade: UInt32(plan.schedule.appointments.count),
                shortfallMinutes: UInt32(plan.schedule.shortfallMinutes), warnings: plan.warnings,
                surplus: try plan.surplus.map { try transaction.appointment($0) })
        }
    }

    package func endPlacement(
        _ request: Wire.EndPlacementRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        let until = try CommandText.day(request.until, "until", "Enter the last day.")
        try CommandText.require(request.reason, "reason", "Enter why.")
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.reason
        ) { transaction, found in
            guard let id = Identifier(request.placementId) else { throw Status.noSuchPlacement }
            try transaction.shorten(id, of: found.id, to: until)
            let last = max(until, transaction.today.advanced(by: -1) ?? until)
            try transaction.remove("placement_id = \(id) AND on_day > \(last)", because: request.reason)
        }
    }

    package func removeAppointments(
        _ request: Wire.RemoveAppointmentsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        guard 1...AppointmentLimits.atOnce ~= request.appointmentIds.count else {
            throw Status.invalid("appointmentIds", .outOfRange, "Select 1 to \(AppointmentLimits.atOnce) appointments.")
        }
        try CommandText.require(request.reason, "reason", "Enter why.")
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.reason
        ) { transaction, found in
            for text in request.appointmentIds {
                let id = Identifier(text)
                let removed = try transaction.remove(
                    "id = \(id) AND case_id = \(found.id) AND on_day >= \(transaction.today)", because: request.reason)
                guard removed == 1 else {
                    throw Status.refused("One of them is over, or is not there any more.", "NOT_PENDING")
                }
            }
        }
    }
}

/// How many appointments one command may be about.
enum AppointmentLimits {
    static let atOnce = 100
}

extension StoredProject {
    fileprivate func check(pickUp: String) throws(Status) {
        guard pickUp.isEmpty || pickUpPoints.contains(where: { $0.words == pickUp }) else {
            throw .invalid("pickUp", .unknownValue, "Select one of the project’s pick-up points.")
        }
    }

    /// The first day on which people work there, today or later.
    fileprivate func firstOpenDay(from today: Day) -> Day {
        let start = max(today, rules.opensOn)
        return (0..<7).compactMap { start.advanced(by: $0) }.first { rules.weekdays.contains($0.weekday) } ?? start
    }
}

extension Transaction {
    /// Ends a placement earlier than it would; it is placing anew that makes it longer.
    fileprivate func shorten(_ placement: Identifier, of id: Identifier, to until: Day) throws {
        let known = try first(
            "FROM placement WHERE id = \(placement) AND case_id = \(id)"
        ) { $0("until_on", as: Day?.self) }
        guard let known else { throw Status.noSuchPlacement }
        if let last = known, last < until {
            throw Status.invalid("until", .outOfRange, "It must not be after \(last): the placement ends then.")
        }
        try execute("UPDATE placement SET until_on = \(until) WHERE id = \(placement)")
    }
}

extension Status {
    fileprivate static let noSuchPlacement = Status.noSuch("placement")
}

extension PlacementPlan {
    /// Throws `failedPrecondition` with every conflict that stands in the way.
    fileprivate func check(reason: String, by caller: Caller) throws(Status) {
        guard requirement.remainingMinutes > 0 else { throw Status.refused("All hours are worked.", "COMPLETE") }
        try suitability.check(reason: reason, by: caller)
    }

    /// Throws `failedPrecondition` where something would be booked and every day is full.
    fileprivate func checkHasRoom() throws(Status) {
        guard schedule.appointments.isEmpty, schedule.shortfallMinutes > 0, let first = fullDays.first else { return }
        throw Status.refused("The session of \(first) is full.", "SESSION_FULL")
    }
}

extension Suitability {
    /// Throws `failedPrecondition` with every conflict that stands in the way of the caller.
    func check(reason: String, by caller: Caller) throws(Status) {
        guard hard.isEmpty else { throw .conflict(hard, "CONFLICT") }
        guard verdict == .needsManager else { return }
        guard caller.isManager else { throw .conflict(soft, "MANAGER_NEEDED") }
        guard !reason.isBlank else {
            throw .invalid("reason", .required, "Enter why, although something speaks against it.")
        }
    }
}

extension Status {
    fileprivate static func conflict(_ conflicts: [Conflict], _ reason: String) -> Status {
        let words = conflicts.map(\.sentence).joined(separator: " ")
        let needsManager = reason == "MANAGER_NEEDED" ? " An unpaid work manager may decide it, with a reason." : ""
        return Status(.failedPrecondition, words + needsManager, reason: reason)
    }
}

extension Wire.PreviewPlacementReply {
    fileprivate init(_ plan: PlacementPlan) {
        self.init(
            verdict: .init(plan.suitability.verdict),
            conflicts: plan.suitability.conflicts.map(Wire.PlacementConflict.init),
            appointments: plan.schedule.appointments.map(Wire.PlannedAppointment.init),
            shortfallMinutes: UInt32(plan.schedule.shortfallMinutes), warnings: plan.warnings)
    }
}

extension Wire.PlacementConflict {
    fileprivate init(_ conflict: Conflict) { self.init(isHard: conflict.isHard, sentence: conflict.sentence) }
}

extension Wire.ComparedProject {
    fileprivate init(_ project: StoredProject, _ suitability: Suitability, isLocal: Bool) {
        self.init(
            project: .init(project), verdict: .init(suitability.verdict),
            conflicts: suitability.conflicts.map(Wire.PlacementConflict.init), isLocal: isLocal)
    }

    /// What suits first, then what is near.
    fileprivate static func isBetter(_ left: Self, than right: Self) -> Bool { left.place < right.place }

    private var place: (Int32, Int, String) { (verdict.rawValue, isLocal ? 0 : 1, project?.name ?? "") }
}
