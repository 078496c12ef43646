/// Somebody who may sign in.
package struct Account: Sendable {
    /// What is typed to sign in, for example `hub.admin`.
    package let name: String
    package let displayName: String
    package let role: Role
    /// The contract package area that the account works in.
    package let area: String
    /// Who this is in the staff list; empty for somebody who is not in it.
    package let staffID: String
    package let password: PasswordHash

    package init(name: String, displayName: String, role: Role, area: String, staffID: String, password: PasswordHash) {
        self.name = name
        self.displayName = displayName
        self.role = role
        self.area = area
        self.staffID = staffID
        self.password = password
    }
}

/// Whom a bearer token stands for.
package struct TokenHolder: Sendable {
    package let account: String
    package let role: Role
    /// The contract package area that calls with the token are for.
    package let area: String
    /// Who this is in the staff list; empty for somebody who is not in it.
    package let staffID: String

    package init(account: String, role: Role, area: String, staffID: String) {
        self.account = account
        self.role = role
        self.area = area
        self.staffID = staffID
    }
}
