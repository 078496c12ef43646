import Store

/// Who looks: the one way to a person's columns in a statement, which masks, seeks and orders by what this account may
/// see of them.
///
/// The statement joins `person`; a service that keeps people says how its tables tell whom an account sees.
package struct Viewer: Sendable {
    /// Whether the person is seen.
    package let sees: SQL

    package init(sees: SQL) { self.sees = sees }

    package var surname: SQL { masked("person.surname") }
    package var forenames: SQL { masked("person.forenames") }
    package var town: SQL { masked("person.town") }
    package var isWoman: SQL { "(\(sees) AND person.sex = 'F')" }

    /// By surname and forenames; whoever is not seen goes by the CRN, before all others.
    package var nameOrder: [SQL] { [surname, forenames, "person.crn"] }

    /// The same, as `ORDER BY` has it.
    package var byName: SQL { SQL.joined(nameOrder, by: ", ") }

    /// By surname, of a list that holds nobody who is not seen: an index can serve it.
    package var seenOrder: [SQL] { ["person.surname COLLATE NOCASE", "person.crn"] }

    /// Text about the person; empty where they are not seen.
    package func masked(_ text: SQL) -> SQL { "iif(\(sees), \(text), '')" }

    /// Whether the person's surname or CRN begins so; nobody is found who is not seen.
    package func finds(_ start: String) -> SQL {
        let (end, crn) = (start + "\u{10FFFF}", start.uppercased())
        // A range instead of LIKE, whose wildcards somebody may type.
        return """
            ((person.surname COLLATE NOCASE >= \(start) AND person.surname COLLATE NOCASE < \(end)
                OR person.crn >= \(crn) AND person.crn < \(crn + "\u{10FFFF}")) AND \(sees))
            """
    }
}
