import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension Viewer {
    /// Of people as the service keeps them: not restricted, or the account is named as allowed, and never as excluded.
    init(account: String) {
        self.init(
            sees: """
                (person.is_restricted = 0 OR (
                    NOT EXISTS (SELECT 1 FROM person_access a WHERE a.person_id = person.id AND a.account = \(account)
                        AND a.is_allowed = 0)
                    AND (EXISTS (SELECT 1 FROM person_access a WHERE a.person_id = person.id AND a.account = \(account)
                        AND a.is_allowed = 1)
                        OR NOT EXISTS (SELECT 1 FROM person_access a WHERE a.person_id = person.id AND a.is_allowed = 1))))
                """)
    }
}

extension Caller {
    var viewer: Viewer { Viewer(account: account) }
}

extension Querying {
    /// The case, where its person is seen; otherwise `notFound`, as if there were none.
    ///
    /// The refused look at a hidden person names that person to the audit trail, and to nobody else.
    func event(_ text: String, for viewer: Viewer, on today: Day) throws -> StoredEvent {
        guard let id = Identifier(text) else { throw Status.noSuchCase }
        guard try isVisible(id, to: viewer) else {
            let hidden: Identifier? = try value("SELECT person_id FROM event WHERE id = \(id)")
            throw RefusedLook(Status.noSuchCase, at: [hidden].compactMap { $0 })
        }
        return try event(id, on: today)
    }

    func isVisible(_ event: Identifier, to viewer: Viewer) throws(StoreFault) -> Bool {
        let count: Int? = try value(
            "SELECT count(*) FROM \(SQL.caseTables) WHERE event.id = \(event) AND \(viewer.sees)")
        return count == 1
    }

    func restriction(on person: Identifier) throws(StoreFault) -> Wire.Restriction? {
        let rows = try all("FROM person_access WHERE person_id = \(person) ORDER BY account") { row in
            (account: row("account", as: String.self), isAllowed: row("is_allowed", as: Bool.self))
        }
        guard !rows.isEmpty else { return nil }
        return .init(
            allowed: rows.filter(\.isAllowed).map(\.account), excluded: rows.filter { !$0.isAllowed }.map(\.account))
    }
}

extension AllocationService {
    /// Accounts that one restriction may name.
    static let accountsPerRestriction = 100

    package func restrictPerson(
        _ request: Wire.RestrictPersonRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        try CommandText.require(request.reason, "reason", "Enter why.")
        let restriction = request.restriction ?? .init()
        for account in restriction.allowed + restriction.excluded {
            try CommandText.require(
                account, "restriction", "An account has a name.", limit: CommandText.nameCharacters)
        }
        let (allowed, excluded) = (Set(restriction.allowed), Set(restriction.excluded))
        guard allowed.count + excluded.count <= Self.accountsPerRestriction else {
            throw Status.invalid("restriction", .tooLarge, "Name at most \(Self.accountsPerRestriction) accounts.")
        }
        guard allowed.isDisjoint(with: excluded) else {
            throw Status.invalid("restriction.excluded", .inconsistent, "An account is both allowed and excluded.")
        }
        guard !excluded.contains(call.caller.account), allowed.isEmpty || allowed.contains(call.caller.account) else {
            throw Status.invalid(
                "restriction.allowed", .inconsistent, "Whoever restricts a person must go on seeing them.")
        }
        return try await command(
            request, call, isOursAlone: false
        ) { command, event in
            command.detail = request.reason
            let transaction = command.transaction
            try transaction.execute("DELETE FROM person_access WHERE person_id = \(event.personID)")
            for account in allowed.union(excluded) {
                try transaction.execute(
                    """
                    INSERT INTO person_access (person_id, account, is_allowed)
                    VALUES (\(event.personID), \(account), \(allowed.contains(account)))
                    """)
            }
            let isRestricted = !allowed.isEmpty || !excluded.isEmpty
            try transaction.execute("UPDATE person SET is_restricted = \(isRestricted) WHERE id = \(event.personID)")
            try transaction.tellRestriction(on: event.personID)
            return isRestricted ? "Restricted." : "No longer restricted."
        }
    }
}
