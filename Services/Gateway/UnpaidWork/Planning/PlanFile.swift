import CivilCalendar
import GatewayKit
import Messages
import RPC

/// A plan of a week as the service tells it, for its pages and forms.
struct PlanFile: FormSubject {
    static let pattern = "\(PlanListPage.path)/{plan}"

    let planID: String
    let reply: Wire.ReadPlanReply

    /// The plan of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        planID = visit.parameters["plan"] ?? ""
        var reply = try await visit.read("plan") {
            try await unpaidWork.readPlan(.init(planId: $0), Call(visit, session))
        }
        // A week of a large provider comes in several replies.
        while !reply.nextPageToken.isEmpty, reply.sessions.count < Limits.plannedSessions {
            let next = try await unpaidWork.readPlan(
                .init(planId: planID, pageToken: reply.nextPageToken), Call(visit, session))
            reply.sessions += next.sessions
            reply.nextPageToken = next.nextPageToken
        }
        self.reply = reply
    }

    var summary: Wire.PlanSummary { reply.summary ?? .init() }
    var isDraft: Bool { summary.state == .draft }
    var title: String { "Plan for \(summary.weekText)" }
    var path: String { Self.path(to: planID) }
    var version: UInt32? { summary.version }

    static func path(to planID: String) -> String { "\(PlanListPage.path)/\(planID.queryEncoded)" }

    /// Where one of the plan's lists of people stands.
    func path(to list: PlanListKind) -> String { "\(path)/\(list.rawValue)" }

    func path(toSession number: UInt32) -> String { "\(path(to: .session))/\(number)" }

    func session(_ number: UInt32) -> Wire.PlannedSession? { reply.sessions.first { $0.number == number } }

    /// Where a plan of the same week is asked for.
    func path(toPlanAnewFrom basis: String = "", isRepair: Bool? = nil) -> String {
        PlanWeekForm.path(toPlan: summary.week, isRepair: isRepair ?? summary.isRepair, from: basis)
    }
}
