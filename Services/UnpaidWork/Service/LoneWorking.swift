import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// A supervisor alone with a group says that all is well, and what was not.
extension UnpaidWorkService {
    /// Minutes until a check-in is due.
    private static let checkInMinutes = 15...480

    package func checkIn(_ request: Wire.CheckInRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        let caller = try await caller(call, to: .checkIn)
        guard request.kind != .unspecified, Wire.CheckInKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select what you say.")
        }
        let minutes = Int(request.nextWithinMinutes)
        guard minutes == 0 || Self.checkInMinutes.contains(minutes) else {
            throw Status.invalid("nextWithinMinutes", .outOfRange, "It must be 15 to 480 minutes.")
        }
        return try await store.run(Action.checkIn.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: caller, to: .checkIn)
            command.detail = "\(found.id)"
            // Whoever has ended, or raises an alarm, is heard whatever became of the session.
            if request.kind != .ended, request.kind != .alarm { try found.checkIsOpen() }
            let next = minutes == 0 ? nil : transaction.now.advanced(bySeconds: minutes * 60)
            try transaction.execute(
                """
                INSERT INTO check_in (session_id, kind, by, at)
                VALUES (\(found.id), \(Int(request.kind.rawValue)), \(caller.account), \(transaction.now))
                """)
            try transaction.execute(
                """
                UPDATE session SET checked_in_at = \(transaction.now), version = version + 1,
                    check_in_due = CASE \(Int(request.kind.rawValue)) WHEN \(Int(Wire.CheckInKind.ended.rawValue))
                        THEN NULL WHEN \(Int(Wire.CheckInKind.alarm.rawValue)) THEN check_in_due ELSE \(next) END
                WHERE id = \(found.id)
                """)
            return try .init(found.id, transaction)
        }
    }

    package func reportIncident(
        _ request: Wire.ReportIncidentRequest, _ call: Call
    ) async throws -> Wire.SessionCommandReply {
        let caller = try await caller(call, to: .reportIncident)
        guard request.kind != .unspecified, Wire.IncidentKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select what it was.")
        }
        try CommandText.require(request.words, "words", "Enter what happened.")
        try CommandText.check(request.action, "action")
        return try await store.run(Action.reportIncident.name, request, call, by: caller) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: caller, to: .reportIncident)
            command.detail = "\(found.id)"
            try transaction.execute(
                """
                INSERT INTO incident (session_id, kind, words, action, by, at)
                VALUES (\(found.id), \(Int(request.kind.rawValue)), \(request.words), \(request.action),
                    \(caller.account), \(transaction.now))
                """)
            return try .init(found.id, transaction)
        }
    }
}
