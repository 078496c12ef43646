import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A session as a command finds it.
struct StoredSession: Versioned {
    static let noun = "The session"

    let id: Identifier
    let version: Int
    let day: Day
    let start: TimeOfDay
    let end: TimeOfDay
    let state: Wire.SessionState
    let booked: Int
    let outcomes: Int
    let places: Int
    let women: Int

    /// Throws `failedPrecondition` where its register is closed.
    func checkIsOpen() throws(Status) {
        switch state {
        case .stoodDown: throw Status.refused("The session was stood down.", "STOOD_DOWN")
        case .signedOff: throw Status.refused("The session is signed off.", "SIGNED_OFF")
        default: break
        }
    }
}

extension SQL {
    /// Whether a relation extends to a session, as a condition on it.
    static func sessions(within relation: Relation, of caller: Caller) -> SQL {
        switch relation {
        case .ownArea, .nobody: "1"
        case .ownSessions:
            """
            EXISTS (SELECT 1 FROM session_supervisor s WHERE s.session_id = session.id
                AND s.supervisor = \(caller.staffID) AND \(caller.staffID) <> '')
            """
        case .own: "0"
        }
    }
}

extension Querying {
    /// The session, where the call extends to it; otherwise as if there were none.
    func session(_ text: String, for call: AuthorisedCall) throws -> StoredSession {
        let scope = SQL.sessions(within: call.relation, of: call.caller)
        return try session("id = \(Identifier(text)) AND \(scope)")
    }

    /// The session that is known to be there.
    func storedSession(_ id: Identifier) throws -> StoredSession { try session("id = \(id)") }

    private func session(_ which: SQL) throws -> StoredSession {
        return try first("FROM session WHERE \(which)") { row in
            StoredSession(
                id: row("id"), version: row("version"), day: row("on_day"), start: row("starts"), end: row("ends"),
                state: row.choice("state"), booked: row("booked"), outcomes: row("outcomes"), places: row("places"),
                women: row("women"))
        }.found("session")
    }

    func supervisors(of session: Identifier) throws(StoreFault) -> [String] {
        try all("FROM session_supervisor WHERE session_id = \(session) ORDER BY supervisor") { $0("supervisor") }
    }

    /// Everybody who is due in a session.
    func people(in session: Identifier) throws(StoreFault) -> [Identifier] {
        try all(
            "FROM appointment WHERE session_id = \(session) AND removed_at IS NULL ORDER BY case_id"
        ) { $0("case_id") }
    }
}

extension Wire.SessionCommandReply {
    init(_ session: Identifier, _ querying: some Querying, warnings: [String] = []) throws(StoreFault) {
        let version: Int? = try querying.value("SELECT version FROM session WHERE id = \(session)")
        self.init(sessionId: "\(session)", version: UInt32(version ?? 0), warnings: warnings)
    }
}
