import GatewayKit
import Messages

/// Who acts for a team: as its manager, the deputy, or the duty manager of its cluster.
struct CoverForm: CommandForm {
    static let command = Command<TeamFile>(
        "cover", AllocationMethods.recordCover, audit: "Recorded who covers", heading: "Record who covers",
        button: "Record the cover")

    private var role: CoverChoice?
    private var manager = ""
    private var from = DateEntry()
    private var until = DateEntry()

    mutating func fields(_ on: inout some Fields, about file: TeamFile) {
        // A team outside all clusters has no duty manager.
        let roles = Wire.CoverRole.known.filter { $0 != .dutyManager || !file.team.cluster.isEmpty }
        on.radios(
            &role, "role", "As what do they act?", .needed("Select as what they act"),
            of: roles.map { CoverChoice(role: $0, cluster: file.team.cluster) })
        on.select(
            &manager, "manager", "Who covers?", .needed("Select who covers"),
            of: file.managers.map(\.choice),
            prompt: "Select a manager", at: "staffId")
        on.span(&from, &until, .optional, hint: "Leave it empty while nobody knows the end.")
    }

    func send(_ sent: Sent<TeamFile>) async throws -> DoneNote {
        let (team, role) = (sent.subject.team, role?.role ?? .unspecified)
        let request = Wire.RecordCoverRequest(
            team: role == .dutyManager ? team.cluster : team.name, role: role, staffId: manager, from: from.iso,
            until: until.iso)
        _ = try await sent.service.recordCover(request, sent.call)
        return DoneNote("The cover of \(request.team) was recorded.")
    }
}

/// As what somebody acts for a team of this cluster.
private struct CoverChoice: Offered {
    let role: Wire.CoverRole
    let cluster: String

    var choice: Choice {
        let hint = role == .dutyManager ? "Of all teams of the cluster \(cluster)." : nil
        return Choice(value: role.code, label: role.wording, hint: hint)
    }
}
