import GatewayKit
import Messages
import RPC

/// Which of a plan's people a page lists; the raw value is its part of the address.
enum PlanListKind: String, CaseIterable {
    case session = "sessions"
    case unplaced, pinned
    case excluded = "left-out"
    case toTell = "to-tell"

    var pattern: String {
        let pattern = "\(PlanFile.pattern)/\(rawValue)"
        return self == .session ? "\(pattern)/{session}" : pattern
    }

    var wire: Wire.PlannedKind {
        switch self {
        case .session: .inSession
        case .unplaced: .unplaced
        case .pinned: .pinned
        case .excluded: .excluded
        case .toTell: .toTell
        }
    }

    /// What a list of that name is headed; a session is headed by its project.
    var heading: String {
        switch self {
        case .session: "Session"
        case .unplaced: "Without a place"
        case .pinned: "Pinned"
        case .excluded: "Left out"
        case .toTell: "Whom to tell"
        }
    }

    /// What can be done to those whom it lists.
    var changes: [Wire.PlanChangeKind] {
        switch self {
        case .session: [.pin, .unpin, .move, .remove, .exclude]
        case .unplaced: [.move, .exclude]
        case .excluded: [.include]
        case .pinned, .toTell: []
        }
    }
}

/// People of a plan, as one of its pages lists them.
struct PlannedPeople {
    let kind: PlanListKind
    let file: PlanFile
    /// The session that the address names; nil of a list that is none's.
    let session: Wire.PlannedSession?
    let pageToken: String
    let reply: Wire.ListPlannedReply

    init(
        _ kind: PlanListKind, pageToken: String, _ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI
    ) async throws {
        let file = try await PlanFile(visit, session, from: unpaidWork)
        let number = UInt32(visit.parameters["session"] ?? "") ?? 0
        self.session = file.session(number)
        if kind == .session, self.session == nil { throw Refusal.notFound }
        let request = Wire.ListPlannedRequest(
            planId: file.planID, kind: kind.wire, session: number, pageSize: UInt32(Limits.plannedPeopleAtOnce),
            pageToken: pageToken)
        reply = try await visit.read("plan") { _ in
            try await unpaidWork.listPlanned(request, Call(visit, session))
        }
        self.kind = kind
        self.file = file
        self.pageToken = pageToken
    }

    var title: String { "\(session?.title ?? kind.heading) – \(file.title)" }

    var path: String { session.map { file.path(toSession: $0.number) } ?? file.path(to: kind) }

    func href(pageToken: String) -> String { path.with(query: [("page", pageToken)]) }

    /// Those to whom something can be done: who has lost a place has nothing to be done to here.
    var changeable: [Wire.PlannedPerson] {
        kind == .session ? reply.items.filter { $0.state != .lost } : reply.items
    }

    /// The sessions that have room, whoever supervises them.
    var destinations: [Wire.PlannedSession] {
        file.reply.sessions.filter { $0.number != session?.number && $0.booked < $0.capacity }
    }

    /// What the list's form offers.
    var changes: [Wire.PlanChangeKind] {
        destinations.isEmpty ? kind.changes.filter { $0 != .move } : kind.changes
    }

    /// The id of the person's check box; that of the group for the first.
    func id(of caseID: String) -> String {
        let index = changeable.firstIndex { $0.caseId == caseID } ?? 0
        return index == 0 ? PlanChangeForm.field : "\(PlanChangeForm.field)-\(index + 1)"
    }

    func label(of caseID: String) -> String {
        reply.items.first { $0.caseId == caseID }?.label ?? "Somebody who is not in the list"
    }
}
