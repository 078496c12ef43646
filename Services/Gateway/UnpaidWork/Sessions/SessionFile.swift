import CivilCalendar
import GatewayKit
import Messages
import RPC

/// A session as the service tells it, for the forms of its register.
struct SessionFile: FormSubject {
    static let pattern = "/sessions/{session}"

    let sessionID: String
    let reply: Wire.ReadSessionReply

    /// The session of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        sessionID = visit.parameters["session"] ?? ""
        reply = try await visit.read("session") {
            try await unpaidWork.readSession(.init(sessionId: $0), Call(visit, session))
        }
    }

    var summary: Wire.SessionSummary { reply.summary ?? .init() }
    var title: String { "\(summary.project), \(summary.date.dayInWords)" }
    /// The register, to which its forms lead back.
    var path: String { Self.path(to: sessionID) }
    var version: UInt32? { summary.version }

    static func path(to sessionID: String) -> String { "/sessions/\(sessionID.queryEncoded)/register" }

    /// Where one of the session's forms stands.
    func path(toForm name: String) -> String { "/sessions/\(sessionID.queryEncoded)/\(name)" }

    /// Where the register's row of one person leads.
    func path(to row: Wire.RegisterRow) -> String { "\(path)/\(row.appointmentId.queryEncoded)" }

    /// Those of whom nothing is recorded yet.
    var withoutOutcome: [Wire.RegisterRow] { reply.rows.filter { $0.outcome.word == nil } }

    func checkIsOpen() throws(Refusal) {
        if !summary.isOpen { throw .alreadyDone("The session is over, or was stood down.") }
    }

    /// Whether the risk was assessed, so that it can be recorded who came.
    var hasBegun: Bool { summary.state == .started || summary.state == .signedOff }
}

/// The same session, for the forms of those who plan it.
struct PlannedSession: FormSubject {
    static let pattern = "\(SessionPages.path)/{session}"

    let file: SessionFile

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await SessionFile(visit, session, from: unpaidWork)
    }

    var title: String { file.title }
    var path: String { Self.path(to: file.sessionID) }
    var version: UInt32? { file.version }

    static func path(to sessionID: String) -> String { "\(SessionPages.path)/\(sessionID.queryEncoded)" }
}

extension Wire.SessionSummary {
    /// From when to when: `9am to 4:30pm`.
    var times: String { startTime.times(to: endTime) }

    /// Whether it still is to be worked or finished.
    var isOpen: Bool { state == .planned || state == .started }
}

extension Wire.RegisterRow {
    /// Surname first; of somebody who may not be seen the CRN alone.
    var name: String {
        let name = surname.isEmpty ? forenames : surname + forenames.behind(", ")
        return name.isEmpty ? "Restricted person" : name
    }

    /// From when to when the person is due: `9am to 4:30pm`.
    var times: String { startTime.times(to: endTime) }
}
