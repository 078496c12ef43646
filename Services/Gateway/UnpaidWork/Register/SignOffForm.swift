import GatewayKit
import HTTPTypes
import Messages

/// That a session's register is complete.
struct SignOffForm: CommandForm {
    static let command = Command<SessionFile>(
        "sign-off", UnpaidWorkMethods.signOffSession, audit: "Signed off a register",
        heading: "Sign off the register", button: "Sign it off")

    /// Not while somebody has no outcome: who that is, is told.
    mutating func begin(about file: SessionFile, _ query: Form) throws(Refusal) {
        if file.summary.state == .signedOff { throw .alreadyDone("The register was signed off.") }
        let missing = file.withoutOutcome.map(\.name)
        guard missing.isEmpty else {
            throw Refusal(
                status: .conflict, heading: "The register is not complete",
                advice: "Record first what became of: \(missing.joined(separator: "; ")).")
        }
    }

    mutating func fields(_ on: inout some Fields, about file: SessionFile) {
        on.write { html in
            html.summaryList(
                Wire.Outcome.known.compactMap { outcome in
                    let count = file.reply.rows.count { $0.outcome == outcome }
                    return count == 0 ? nil : .init(name: outcome.wording) { $0.text("\(count)") }
                })
        }
        on.words("Nothing can be added to the register after this; the office corrects it.")
    }

    func send(_ sent: Sent<SessionFile>) async throws -> DoneNote {
        let reply = try await sent.service.signOffSession(
            .init(sessionId: sent.subject.sessionID, version: sent.version), sent.call)
        return DoneNote(["The register was signed off.", reply.warningText])
    }
}
