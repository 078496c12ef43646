import GatewayKit
import Messages
import RPC

/// One person in a session's register.
struct RegisterPerson: FormSubject {
    static let pattern = "\(RegisterView.pattern)/{appointment}"

    let file: SessionFile
    let row: Wire.RegisterRow
    /// Who records decides what may be recorded.
    let role: Role

    /// The person whose appointment the address names.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await SessionFile(visit, session, from: unpaidWork)
        let id = visit.parameters["appointment"] ?? ""
        guard let row = file.reply.rows.first(where: { $0.appointmentId == id }) else { throw Refusal.notFound }
        self.row = row
        role = session.account.role
    }

    var title: String { "\(row.name), CRN \(row.crn), \(row.times)" }
    var path: String { file.path }
    var version: UInt32? { row.version }

    /// What may be recorded here, and what is recorded already.
    var outcomes: [Wire.Outcome] {
        let mine = role == .unpaidWorkSupervisor ? Wire.Outcome.ofSupervisors : Wire.Outcome.ofTheOffice
        return row.outcome.word == nil || mine.contains(row.outcome) ? mine : mine + [row.outcome]
    }
}
