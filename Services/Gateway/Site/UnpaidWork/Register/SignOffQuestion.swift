import HTTPTypes
import Messages
import RPC

/// That a session's register is complete.
struct SignOffQuestion: UnpaidWorkQuestion {
    static let name = "sign-off"
    static let pattern = "\(SessionFile.pattern)/\(name)"
    static let method = "SignOffSession"

    private let file: SessionFile
    private let version: UInt32
    var errors: [FieldError] = []

    let heading = "Sign off the register"
    let button = "Sign it off"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }

    /// Not while somebody has no outcome: who that is, is told.
    init(about file: SessionFile, _ query: Form) throws(Refusal) {
        if file.summary.state == .signedOff { throw .alreadyDone("The register was signed off.") }
        let missing = file.withoutOutcome.map(\.name)
        guard missing.isEmpty else {
            throw Refusal(
                status: .conflict, heading: "The register is not complete",
                advice: "Record first what became of: \(missing.joined(separator: "; ")).")
        }
        self.file = file
        version = file.summary.version
    }

    init(_ form: Form, about file: SessionFile) {
        self.file = file
        version = form.version
    }

    func write(_ html: inout HTML) {
        html.summaryList(
            Wire.Outcome.known.compactMap { outcome in
                let count = file.reply.rows.count { $0.outcome == outcome }
                return count == 0 ? nil : .init(name: outcome.wording) { $0.text("\(count)") }
            })
        html.element("p", "Nothing can be added to the register after this; the office corrects it.")
    }

    func send(about file: SessionFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.signOffSession(.init(sessionId: file.sessionID, version: version), call)
        return DoneNote(["The register was signed off.", reply.warningText].nonEmpty.joined(separator: " "))
    }

    func field(at path: String) -> String { "" }
}
