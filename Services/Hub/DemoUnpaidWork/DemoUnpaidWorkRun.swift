import CivilCalendar
import Messages
import RPC

/// Fills the unpaid work service step by step, as the office would, and counts what became of each.
struct DemoUnpaidWorkRun {
    /// An administrator loads registers and takes over; the office assesses, places, instructs and staffs.
    typealias Caller = @Sendable () -> Call

    let work: UnpaidWorkClient
    let administrator, office: Caller
    let seed: UInt64
    let today: Day
    private(set) var tally = DemoUnpaidWorkTally()

    private static let pageSize: UInt32 = 100
    private let supervisors: [DemoSupervisor]
    private let closedDays: Set<Day>

    init(_ work: UnpaidWorkClient, administrator: @escaping Caller, office: @escaping Caller, seed: UInt64, today: Day)
    {
        self.work = work
        self.administrator = administrator
        self.office = office
        self.seed = seed
        self.today = today
        supervisors = DemoSupervisor.all(seed: seed, on: today)
        closedDays = Self.closedDays(around: today)
    }

    /// The bank holidays of the day's year and the next.
    static func closedDays(around day: Day) -> Set<Day> {
        HolidayTable.englandAndWales.holidays.filter { day.year...day.year + 1 ~= $0.year }
    }

    /// Loads supervisors and closed days, and the projects and vehicles that are not known yet.
    mutating func loadRegisters() async throws {
        let known = try await knownProjects()
        let new = DemoProject.all.filter { !known.contains($0.id) }
        let team = try await work.listTeam(.init(on: "\(today)"), office())
        let knownVehicles = Set(team.vehicles.compactMap { $0.vehicle?.vehicleId })
        let vehicles = DemoVehicle.all.filter { !knownVehicles.contains($0.id) }
        let reply = try await work.loadUnpaidWorkRegisters(
            .init(
                supervisors: supervisors.map(Wire.Supervisor.init), projects: new.map { .init($0, on: today) },
                closedDays: closedDays.sorted().map { "\($0)" }, vehicles: vehicles.map { .init($0, on: today) }),
            administrator())
        tally.count(.projects, Int(reply.projects))
        tally.count(.projectsKnown, DemoProject.all.count - new.count)
        tally.count(.supervisors, Int(reply.supervisors))
        tally.count(.closedDays, Int(reply.closedDays))
        tally.count(.vehicles, Int(reply.vehicles))
    }

    private func knownProjects() async throws -> Set<String> {
        var request = Wire.ListProjectsRequest(includeClosed: true, pageSize: Self.pageSize)
        var known: Set<String> = []
        repeat {
            let page = try await work.listProjects(request, office())
            known.formUnion(page.items.map(\.projectId))
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return known
    }

    /// Those whose twelve months end first.
    func people(atMost limit: Int) async throws -> [Wire.RequirementSummary] {
        var request = Wire.ListRequirementsRequest(pageSize: Self.pageSize)
        var people: [Wire.RequirementSummary] = []
        repeat {
            let page = try await work.listRequirements(request, office())
            people += page.items
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty && people.count < limit
        return Array(people.prefix(limit))
    }

    /// Takes one person as far as their plan goes; whoever has appointments already is left as they are.
    mutating func carryOut(_ caseID: String) async throws {
        let known = try await work.readRequirement(.init(caseId: caseID), office())
        tally.count(.people)
        guard known.appointments.isEmpty else { return tally.count(.peopleKnown) }
        guard let worker = DemoUnpaidWorker(known), worker.minutesLeft > 0 else { return }
        let plan = DemoPlacementPlan(worker, seed: seed, today: today)
        guard plan.aim > .toAssess else { return }
        if known.assessedBy.isEmpty { try await assess(known, plan) }
        guard !plan.isUnclear else { return tally.count(.unclear) }
        guard let choice = try await firstSuitable(plan, caseID) else { return }
        try await takeOver(plan.earlier(at: choice, closedDays: closedDays))
        guard plan.aim > .toPlace, try await place(caseID, choice), plan.aim == .working else { return }
        try await instruct(caseID, plan.method)
    }

    private mutating func assess(_ known: Wire.ReadRequirementReply, _ plan: DemoPlacementPlan) async throws {
        let reply = try await work.recordPlacementAssessment(
            .init(caseId: known.summary?.caseId ?? "", version: known.version, assessment: plan.assessment), office())
        tally.count(.assessed)
        for owed in reply.owed { tally.refuse("Assessment incomplete", owed) }
    }

    /// The first that nothing speaks against; what a manager could weigh counts as refused, for nobody weighs it here.
    private mutating func firstSuitable(
        _ plan: DemoPlacementPlan, _ caseID: String
    ) async throws -> DemoPlacementPlan.Choice? {
        for choice in plan.choices {
            let preview = try await work.previewPlacement(request(caseID, choice), office())
            if preview.verdict == .suitable { return choice }
            for conflict in preview.conflicts { tally.refuse("Another project", conflict.sentence) }
        }
        tally.refuse("Not placed", "None of \(plan.choices.count) projects was suitable.")
        return nil
    }

    /// From tomorrow on: what there is today, the earlier system has kept.
    private func request(_ caseID: String, _ choice: DemoPlacementPlan.Choice) -> Wire.PreviewPlacementRequest {
        .init(
            caseId: caseID, projectId: choice.project.id, weekday: .init(choice.weekday), frequency: .weekly,
            startTime: "\(choice.project.start)", endTime: "\(choice.project.end)", from: "\(today.advanced(by: 1)!)")
    }

    private mutating func takeOver(_ items: [Wire.EarlierAppointment]) async throws {
        guard !items.isEmpty else { return }
        let reply = try await work.takeOverAppointments(.init(items: items), administrator())
        tally.count(.tookOver, Int(reply.takenOver))
        tally.count(.tookOverKnown, Int(reply.known))
        for refusal in reply.refusals { tally.refuse("Not taken over", refusal.words) }
    }

    /// Whether there is something to instruct.
    private mutating func place(_ caseID: String, _ choice: DemoPlacementPlan.Choice) async throws -> Bool {
        let known = try await work.readRequirement(.init(caseId: caseID), office())
        guard known.summary?.remainingMinutes ?? 0 > 0 else { return false }
        do {
            let reply = try await work.placePerson(
                .init(placement: request(caseID, choice), version: known.version), office())
            tally.count(.placed)
            tally.count(.appointments, Int(reply.appointmentsMade))
            return true
        } catch let status as Status where status.isRefusal {
            tally.refuse("Not placed", status.message)
            return false
        }
    }

    private mutating func instruct(_ caseID: String, _ method: Wire.InstructionMethod) async throws {
        let known = try await work.readRequirement(.init(caseId: caseID), office())
        do {
            _ = try await work.issueInstruction(
                .init(caseId: caseID, version: known.version, method: method), office())
            tally.count(.instructed)
        } catch let status as Status where status.isRefusal {
            tally.refuse("Not instructed", status.message)
        }
    }

    /// Gives this week's and the next week's sessions their supervisors and vehicles; the demo's own supervisor has one
    /// today and one tomorrow.
    mutating func staffSessions() async throws {
        let days = DemoStaffing.days(from: today)
        let ownDays = Set([today, today.advanced(by: 1)!].map { "\($0)" })
        let sessions = try await sessions(on: days)
        let taken = try await ownSessions(on: ownDays, among: sessions)
        var staffing = DemoStaffing(supervisors, seed: seed)
        for session in sessions where !session.vehicle.isEmpty {
            staffing.take(vehicle: session.vehicle, on: session.date)
        }
        for (session, isOwn) in staffing.needing(sessions, ownDays: ownDays.subtracting(taken)) {
            try await staff(session, isOwn: isOwn, &staffing)
        }
    }

    private func sessions(on days: ClosedRange<Day>) async throws -> [Wire.SessionSummary] {
        var request = Wire.ListSessionsRequest(
            from: "\(days.lowerBound)", until: "\(days.upperBound)", pageSize: Self.pageSize)
        var sessions: [Wire.SessionSummary] = []
        repeat {
            let page = try await work.listSessions(request, office())
            sessions += page.items
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return sessions
    }

    /// The days on which the demo's supervisor has a session already.
    private func ownSessions(on days: Set<String>, among sessions: [Wire.SessionSummary]) async throws -> Set<String> {
        let name = supervisors.first { $0.staffID == DemoSupervisor.signsIn }.map { "\($0.forename) \($0.surname)" }
        return Set(sessions.filter { $0.supervisors.contains(name ?? "") }.map(\.date)).intersection(days)
    }

    private mutating func staff(
        _ session: Wire.SessionSummary, isOwn: Bool, _ staffing: inout DemoStaffing
    ) async throws {
        let vehicle = staffing.vehicle(for: session)
        for supervisor in staffing.candidates(for: session, isOwn: isOwn) {
            do {
                _ = try await work.staffSession(
                    .init(
                        sessionId: session.sessionId, version: session.version, supervisors: [supervisor.staffID],
                        overBooking: session.bookingLimit - min(session.places, session.bookingLimit),
                        vehicleId: vehicle?.id ?? ""), office())
                staffing.take(supervisor, for: session)
                if let vehicle {
                    staffing.take(vehicle: vehicle.name, on: session.date)
                    tally.count(.driven)
                }
                return tally.count(.staffed)
            } catch let status as Status where status.isRefusal {
                tally.refuse("Not staffed by them", status.message)
            }
        }
        tally.count(.unstaffed)
    }
}
