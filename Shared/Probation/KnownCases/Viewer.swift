import Commands
import Store

/// Who looks: the one way to a person's columns in a statement, which masks, seeks and orders by what this account may
/// see of them.
///
/// The statement joins `person`.
package struct Viewer: Sendable, Hashable {
    private let account: String

    package init(account: String) { self.account = account }

    /// Whether the person is seen: not restricted, or the account is named as allowed, and never as excluded.
    package var sees: SQL {
        """
        (NOT EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.account = \(account)
            AND a.is_allowed = 0)
        AND (EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.account = \(account)
                AND a.is_allowed = 1)
            OR NOT EXISTS (SELECT 1 FROM person_access a WHERE a.crn = person.crn AND a.is_allowed = 1)))
        """
    }

    package var surname: SQL { masked("person.surname") }
    package var forenames: SQL { masked("person.forenames") }
    package var town: SQL { masked("person.town") }
    package var isWoman: SQL { "(\(sees) AND person.sex = 'F')" }

    /// By surname and forenames; whoever is not seen goes by the CRN, before all others.
    package var nameOrder: [SQL] { [surname, forenames, "person.crn"] }

    /// The same, as `ORDER BY` has it.
    package var byName: SQL { SQL.joined(nameOrder, by: ", ") }

    /// Text about the person; empty where they are not seen.
    package func masked(_ text: SQL) -> SQL { "iif(\(sees), \(text), '')" }

    /// Whether the person's surname or CRN begins so; nobody is found who is not seen.
    package func finds(_ start: String) -> SQL {
        let (name, crn) = (start.lowercased(), start.uppercased())
        // A range instead of LIKE, whose wildcards somebody may type.
        return """
            ((lower(person.surname) >= \(name) AND lower(person.surname) < \(name + "\u{10FFFF}")
                OR person.crn >= \(crn) AND person.crn < \(crn + "\u{10FFFF}")) AND \(sees))
            """
    }
}

extension Authorised {
    /// The caller, as one who looks at people.
    package var viewer: Viewer { Viewer(account: caller.account) }
}
