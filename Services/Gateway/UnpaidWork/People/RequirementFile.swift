import GatewayKit
import Messages
import RPC

/// A person's unpaid work as the service tells it.
struct RequirementFile: FormSubject {
    static let pattern = "/unpaid-work/people/{case}"

    let caseID: String
    let reply: Wire.ReadRequirementReply

    /// The person of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        caseID = visit.parameters["case"] ?? ""
        reply = try await visit.read("case") {
            try await unpaidWork.readRequirement(.init(caseId: $0), Call(visit, session))
        }
    }

    static func path(to caseID: String) -> String { "/unpaid-work/people/" + caseID.queryEncoded }

    var summary: Wire.RequirementSummary { reply.summary ?? .init() }
    var title: String { summary.title }
    var label: String { "\(title), CRN \(summary.crn)" }
    var path: String { Self.path(to: caseID) }
    var version: UInt32? { reply.version }

    /// Appointments without an outcome from today on, the next first.
    func appointmentsToCome(_ today: String) -> [Wire.Appointment] {
        reply.appointments.filter { $0.outcome == .unspecified && $0.date >= today }
            .sorted { ($0.date, $0.startTime) < ($1.date, $1.startTime) }
    }

    /// Appointments with an outcome, or past and waiting for one, the latest first.
    func appointmentsPast(_ today: String) -> [Wire.Appointment] {
        reply.appointments.filter { $0.outcome != .unspecified || $0.date < today }
    }

    func placement(_ id: String) -> Wire.Placement? { reply.placements.first { $0.placementId == id } }

    func instruction(_ id: String) -> Wire.Instruction? { reply.instructions.first { $0.instructionId == id } }

    /// The appointments that an instruction is about, by their days.
    func appointments(of instruction: Wire.Instruction) -> [Wire.Appointment] {
        reply.appointments.filter { instruction.dates.contains($0.date) }
            .sorted { ($0.date, $0.startTime) < ($1.date, $1.startTime) }
    }
}

extension Wire.RequirementSummary {
    /// Whether nothing but the CRN may be shown.
    var isMasked: Bool { surname.isEmpty && forenames.isEmpty }

    /// The name, surname first, or that nothing but the CRN may be shown.
    var title: String {
        if isMasked { return "Restricted person" }
        return surname.isEmpty ? forenames : surname + forenames.behind(", ")
    }

    /// `12 h 30 min of 80 h`.
    var hoursLeft: String { "\(remainingMinutes.hoursText) of \(orderedMinutes.hoursText)" }
}
