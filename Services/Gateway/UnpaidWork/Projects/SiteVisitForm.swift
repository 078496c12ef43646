import GatewayKit
import Messages
import RPC

/// A project that somebody has visited, and whom they may have seen at work there.
struct VisitedProject: FormSubject {
    static let pattern = ProjectFile.pattern

    let file: ProjectFile
    let supervisors: [Wire.Supervisor]

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await ProjectFile(visit, session, from: unpaidWork)
        supervisors = try await unpaidWork.listTeam(.init(), Call(visit, session)).supervisors.compactMap(\.supervisor)
    }

    var title: String { file.title }
    var path: String { file.path }
}

/// What somebody has seen on a visit to a project at work.
struct SiteVisitForm: CommandForm {
    static let command = Command<VisitedProject>(
        "visit", UnpaidWorkMethods.recordSiteVisit, audit: "Recorded a visit to a project", heading: "Record a visit",
        button: "Record the visit")

    private var on = DateEntry()
    private var safety: ConductMark?
    private var work: ConductMark?
    private var supervision: ConductMark?
    private var seen = ""
    private var action = ""
    private var supervisor = ""

    /// Whoever looks sees the site and the work; a supervisor of ours need not be there.
    private static let worked = ConductMark.allCases.filter { $0 != .notApplicable }

    mutating func fields(_ on: inout some Fields, about visited: VisitedProject) {
        on.date(&self.on, "on", "Day of the visit")
        on.radios(&safety, "safety", "Safety", .needed("Select a mark for safety"), of: Self.worked)
        on.radios(&work, "work", "The work", .needed("Select a mark for the work"), of: Self.worked)
        on.radios(
            &supervision, "supervision", "Supervision", .needed("Select a mark for supervision"),
            of: ConductMark.allCases)
        on.area(&seen, "seen", "What was seen", .needed)
        on.area(
            &action, "action", "What is done about it", hint: "Needed where something is unsatisfactory or poor.")
        on.select(
            &supervisor, "supervisor", "Supervisor who was seen at work (optional)",
            .needed("Select one of the supervisors"),
            of: [Choice(value: "", label: "None of ours")]
                + visited.supervisors.map { Choice(value: $0.staffId, label: $0.label) }, prompt: nil)
    }

    func send(_ sent: Sent<VisitedProject>) async throws -> DoneNote {
        let request = Wire.RecordSiteVisitRequest(
            projectId: sent.subject.file.project.projectId, on: on.iso, safety: safety?.rawValue ?? 0,
            work: work?.rawValue ?? 0, supervision: supervision?.rawValue ?? 0, seen: seen, action: action,
            supervisor: supervisor)
        _ = try await sent.service.recordSiteVisit(request, sent.call)
        return DoneNote("The visit was recorded.")
    }
}
