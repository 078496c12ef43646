/// What people are called whose accounts are named in lists.
package struct AccountNames: Sendable {
    private let names: [String: String]

    package init(_ accounts: [Account]) {
        names = Dictionary(accounts.map { ($0.name, $0.displayName) }) { first, _ in first }
    }

    /// Whether there is such an account.
    package func contains(_ account: String) -> Bool { names[account] != nil }

    /// The person's name and the account; the account alone where nobody is known by it.
    package subscript(_ account: String) -> String { names[account].map { "\($0) (\(account))" } ?? account }
}
