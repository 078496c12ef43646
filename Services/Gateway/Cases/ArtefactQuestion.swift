import GatewayKit
import Messages
import RPC

/// Whether something that the band asks for is done.
struct ArtefactQuestion: CaseQuestion {
    static let name = CaseQuestionName.artefact

    let version: UInt32
    private let kind: UInt32
    /// As the case has it.
    private var artefact = Wire.Artefact()
    private var isDone: String?
    var errors: [FieldError] = []

    let button = "Record it"

    /// The address names one of those that the case's band asks for.
    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        kind = Self.kind(query)
        version = caseFile.reply.version
        offer(for: caseFile)
        guard artefact.kind != 0 else { throw .notFound }
        // Whoever comes here wants to change it.
        isDone = (artefact.doneAt.isEmpty ? DecisionChoice.yes : .no).rawValue
    }

    mutating func offer(for caseFile: CaseFile) {
        let kind = kind
        artefact = caseFile.reply.artefacts.first { $0.kind == kind } ?? .init()
    }

    init(_ form: Form) {
        version = form.version
        kind = Self.kind(form)
        isDone = form["done"]
        if DecisionChoice.answers.allSatisfy({ $0.rawValue != isDone }) { add("done", "Select yes if it is done") }
    }

    private static func kind(_ form: Form) -> UInt32 { UInt32(form.line("kind")) ?? 0 }

    var heading: String { "\(artefact.name): is it done?" }

    func write(_ html: inout HTML) {
        html.hidden("kind", "\(kind)")
        html.element("p", artefact.words)
        html.radios(Field("done", label: "Done", errors: errors), DecisionChoice.answers.map(\.choice), chosen: isDone)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let isDone = isDone == DecisionChoice.yes.rawValue
        _ = try await allocation.recordArtefact(
            .init(caseId: caseID, version: version, kind: kind, isDone: isDone), call)
    }

    func field(at path: String) -> String { path == "isDone" ? "done" : "" }
}
