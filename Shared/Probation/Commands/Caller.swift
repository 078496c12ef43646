import RPC
import Store

/// Who calls, as the gateway says, and what of a call goes into the audit trail.
package struct Caller: Sendable, Hashable {
    package let account: String
    package let role: String
    /// Who this is in the staff list; empty for somebody who is not in it.
    package let staffID: String
    /// Whose work the caller enters for them; empty for their own.
    package let onBehalfOf: String
    package let requestID: String

    package init(
        account: String, role: String, staffID: String = "", onBehalfOf: String = "", requestID: String = ""
    ) {
        self.account = account
        self.role = role
        self.staffID = staffID
        self.onBehalfOf = onBehalfOf
        self.requestID = requestID
    }

    /// Throws `unauthenticated` for a call that says nothing of its caller.
    package init(_ call: Call) throws(Status) {
        let context = try RPCWire.CallerContext(decoding: call.caller)
        guard !context.account.isEmpty, !context.role.isEmpty else {
            throw Status(.unauthenticated, "The call does not say who calls.")
        }
        self.init(
            account: context.account, role: context.role, staffID: context.staffId, onBehalfOf: call.onBehalfOf,
            requestID: call.requestID)
    }

    /// An entry of the audit trail about something that this caller does.
    package func entry(
        _ category: AuditEntry.Category, _ action: String, subjects: [Identifier] = [], detail: String = "",
        isRefused: Bool = false
    ) -> AuditEntry {
        AuditEntry(
            category, action: action, account: account, role: role, onBehalfOf: onBehalfOf, requestID: requestID,
            isRefused: isRefused, subjects: subjects, detail: detail)
    }
}
