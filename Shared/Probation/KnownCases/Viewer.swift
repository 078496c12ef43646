import Commands
import Store

extension Viewer {
    /// Of people as a follower knows them: not restricted, or the account is named as allowed, and never as excluded.
    package init(account: String) {
        self.init(
            sees: """
                (NOT EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.account = \(account)
                    AND a.is_allowed = 0)
                AND (EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.account = \(account)
                        AND a.is_allowed = 1)
                    OR NOT EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.is_allowed = 1)))
                """)
    }
}

extension Authorised {
    /// The caller, as one who looks at people.
    package var viewer: Viewer { Viewer(account: caller.account) }
}
