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

    package func checkIn(_ request: Wire.CheckInRequest, _ call: AuthorisedCall) async throws
        -> Wire.SessionCommandReply
    {
        guard request.kind != .unspecified, Wire.CheckInKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select what you say.")
        }
        let minutes = Int(request.nextWithinMinutes)
        guard minutes == 0 || Self.checkInMinutes.contains(minutes) else {
            throw Status.invalid("nextWithinMinutes", .outOfRange, "It must be 15 to 480 minutes.")
        }
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: call)
            command.detail = "\(found.id)"
            // Whoever has ended, or raises an alarm, is heard whatever became of the session.
            if request.kind != .ended, request.kind != .alarm { try found.checkIsOpen() }
            let isAlarm = request.kind == .alarm
            let next = minutes == 0 ? nil : transaction.now.advanced(bySeconds: minutes * 60)
            try transaction.execute(
                """
                INSERT INTO check_in (session_id, kind, by, at)
                VALUES (\(found.id), \(request.kind), \(call.caller.account), \(transaction.now))
                """)
            try transaction.execute(
                """
                UPDATE session SET checked_in_at = \(transaction.now), version = version + 1,
                    alarm_since = iif(\(isAlarm), coalesce(\(SQL.alarmSince(at: transaction.now)),
                        \(transaction.now)), alarm_since),
                    alarm_is_raised = alarm_is_raised OR \(isAlarm),
                    check_in_due = CASE \(request.kind) WHEN \(Wire.CheckInKind.ended)
                        THEN NULL WHEN \(Wire.CheckInKind.alarm) THEN check_in_due ELSE \(next) END
                WHERE id = \(found.id)
                """)
            return try .init(found.id, transaction)
        }
    }

    package func answerAlarm(
        _ request: Wire.AnswerAlarmRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SessionCommandReply {
        try CommandText.require(request.words, "words", "Enter whom you spoke to, and what they said.")
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: call)
            command.detail = "\(found.id)"
            let now = transaction.now
            let since = try transaction.first(
                "FROM session WHERE id = \(found.id)"
            ) { $0(SQL.alarmSince(at: now), as: Instant?.self) }
            guard let since = since ?? nil else { throw Status.refused("There is no alarm to answer.", "NO_ALARM") }
            try transaction.execute(
                """
                INSERT INTO alarm_answer (session_id, words, is_safe, answered_by, at)
                VALUES (\(found.id), \(request.words), \(request.isSafe), \(call.caller.account), \(now))
                """)
            // Who was reached is heard of again within the hour, while the session lasts; who was not is the manager's.
            let isOver = LocalTime(found.day, found.end) <= London.localTime(at: now)
            let next = isOver ? nil : now.advanced(bySeconds: CheckInAlarm.nextCheckInSeconds)
            let ends = request.isSafe
            try transaction.execute(
                """
                UPDATE session SET version = version + 1, alarm_is_raised = \(!ends),
                    alarm_since = \(ends ? nil : since),
                    check_in_due = iif(\(ends) AND check_in_due < \(now), \(next), check_in_due)
                WHERE id = \(found.id)
                """)
            return try .init(found.id, transaction)
        }
    }

    package func reportIncident(
        _ request: Wire.ReportIncidentRequest, _ call: AuthorisedCall
    ) async throws -> Wire.SessionCommandReply {
        guard request.kind != .unspecified, Wire.IncidentKind.allCases.contains(request.kind) else {
            throw Status.invalid("kind", .unknownValue, "Select what it was.")
        }
        try CommandText.require(request.words, "words", "Enter what happened.")
        try CommandText.check(request.action, "action")
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try transaction.session(request.sessionId, for: call)
            command.detail = "\(found.id)"
            try transaction.execute(
                """
                INSERT INTO incident (session_id, kind, words, action, by, at)
                VALUES (\(found.id), \(request.kind), \(request.words), \(request.action),
                    \(call.caller.account), \(transaction.now))
                """)
            return try .init(found.id, transaction)
        }
    }
}

extension SQL {
    /// Since when a supervisor was to be heard of, or her alarm; none where nothing is wrong.
    ///
    /// What is signed off or stood down waits for nobody, but for an alarm that she raised.
    static func alarmSince(at now: Instant) -> SQL {
        "coalesce(alarm_since, iif(check_in_due < \(now) AND session.state IN (1, 2), check_in_due, NULL))"
    }
}

extension Querying {
    /// What was done about alarms, the latest first.
    func alarmAnswers(at session: Identifier) throws(StoreFault) -> [Wire.AlarmAnswer] {
        try all(
            "FROM alarm_answer WHERE session_id = \(session) ORDER BY sequence DESC LIMIT \(Self.answersShown)"
        ) { row in
            Wire.AlarmAnswer(at: row.instant("at"), by: row("answered_by"), words: row("words"), isSafe: row("is_safe"))
        }
    }

    private static var answersShown: Int { 5 }
}
