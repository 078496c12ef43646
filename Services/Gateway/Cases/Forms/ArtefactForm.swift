import GatewayKit
import Messages

/// Whether something that the band asks for is done.
struct ArtefactForm: CommandForm {
    static let command = Command<OwedArtefact>(
        "artefact", AllocationMethods.recordArtefact, audit: "Recorded what the band asks for",
        heading: "Is it done?", button: "Record it")

    private var isDone: Bool?

    func heading(about owed: OwedArtefact) -> String { "\(owed.artefact.name): is it done?" }

    func offer(about owed: OwedArtefact) -> String {
        owed.artefact.doneAt.isEmpty ? "Mark as done" : "Mark as not done"
    }

    /// Whoever comes here wants to change it.
    mutating func begin(about owed: OwedArtefact, _ query: Form) throws(Refusal) {
        isDone = owed.artefact.doneAt.isEmpty
    }

    mutating func fields(_ on: inout some Fields, about owed: OwedArtefact) {
        on.words(owed.artefact.words)
        on.yesNo(&isDone, "done", "Done", .needed("Select yes if it is done"), at: "isDone")
    }

    func send(_ sent: Sent<OwedArtefact>) async throws -> DoneNote {
        let request = Wire.RecordArtefactRequest(
            caseId: sent.subject.file.caseID, version: sent.version, kind: sent.subject.artefact.kind,
            isDone: isDone ?? false)
        _ = try await sent.service.recordArtefact(request, sent.call)
        return DoneNote("What the band asks for was recorded.")
    }
}

/// Something that a case's band asks for.
struct OwedArtefact: PartSubject {
    static let pattern = CaseFile.pattern

    let file: CaseFile
    let artefact: Wire.Artefact

    /// The one that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        file = try await CaseFile(visit, session, from: allocation)
        let kind = visit.field("kind")
        guard let artefact = file.reply.artefacts.first(where: { "\($0.kind)" == kind }) else { throw Refusal.notFound }
        self.artefact = artefact
    }

    init(_ artefact: Wire.Artefact, of file: CaseFile) {
        self.file = file
        self.artefact = artefact
    }

    var fields: [(name: String, value: String)] { [("kind", "\(artefact.kind)")] }
}
