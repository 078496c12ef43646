import RPC

package extension RPCWire.CallerContext {
    /// Who is signed in, as the services are told.
    init(_ account: Account) {
        self.init(account: account.name, role: account.role.rawValue, staffId: account.staffID)
    }

    /// Whom a token stands for, as the services are told.
    init(_ holder: TokenHolder) {
        self.init(account: holder.account, role: holder.role.rawValue, staffId: holder.staffID)
    }
}

package extension Call {
    /// What a page asks for somebody signed in, within the time that a page may take.
    init(_ visit: Visit, _ session: Session) {
        self.init(
            deadline: .after(Limits.pageCallTimeout), area: session.account.area,
            caller: RPCWire.CallerContext(session.account).encodedBytes, requestID: visit.requestID)
    }
}
