import CivilCalendar
import Messages
import RPC

/// Who acts for a team: as its manager, the deputy, or the duty manager of its cluster.
struct CoverQuestion: StaffQuestion {
    static let name = StaffQuestionName.cover

    private let team: Wire.Team
    private let managers: [Wire.StaffName]
    private var role: Wire.CoverRole?
    private var manager = ""
    private var from = DateEntry("from")
    private var until = DateEntry("until")
    var errors: [FieldError] = []

    let heading = "Record who covers"
    let button = "Record the cover"

    init(about subject: TeamFile, _ query: Form) {
        team = subject.team
        managers = subject.managers
    }

    init(_ form: Form, about subject: TeamFile) {
        self.init(about: subject, form)
        role = Wire.CoverRole(code: form.line("role"))
        manager = form.line("manager")
        from = DateEntry("from", form)
        until = DateEntry("until", form)
        if !roles.contains(where: { $0 == role }) { add("role", "Select as what they act") }
        if !managers.contains(where: { $0.staffId == manager }) { add("manager", "Select who covers") }
        check(from, until)
    }

    /// A team outside all clusters has no duty manager.
    private var roles: [Wire.CoverRole] {
        Wire.CoverRole.known.filter { $0 != .dutyManager || !team.cluster.isEmpty }
    }

    func write(_ html: inout HTML) {
        html.radios(
            Field("role", label: "As what do they act?", errors: errors),
            roles.map { role in
                let hint = role == .dutyManager ? "Of all teams of the cluster \(team.cluster)." : nil
                return Choice(value: role.code, label: role.wording, hint: hint)
            },
            chosen: role?.code)
        html.select(
            Field("manager", label: "Who covers?", errors: errors),
            [Choice(value: "", label: "Select a manager")]
                + managers.map { Choice(value: $0.staffId, label: $0.name + $0.site.behind(", ")) },
            chosen: manager)
        html.dateInput(from, label: "First day", hint: "For example, 27 3 2019", errors: errors)
        html.dateInput(
            until, label: "Last day (optional)", hint: "Leave it empty while nobody knows the end.", errors: errors)
    }

    func send(about subject: TeamFile, to allocation: any AllocationAPI, _ call: Call) async throws -> DoneNote {
        let role = role ?? .unspecified
        let request = Wire.RecordCoverRequest(
            team: role == .dutyManager ? team.cluster : team.name, role: role, staffId: manager,
            from: from.date?.description ?? "", until: until.date?.description ?? "")
        _ = try await allocation.recordCover(request, call)
        return DoneNote("The cover of \(request.team) was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "role": "role"
        case "staffId": "manager"
        case "from", "until": "\(path)-day"
        default: ""
        }
    }
}
