import GatewayKit
import Messages

/// Which failures are listed: those for which something is owed or all, and whose.
struct FailureQuery {
    let isOwedOnly: Bool
    let isMine: Bool
    let pageToken: String

    /// Officers see at first what they decide themselves; the office and those who oversee, what anybody does.
    init(_ query: Form, role: Role) {
        isOwedOnly = query.line("show") != "all"
        let decides: [Role] = [.responsibleOfficer, .hubOfficer, .npsOfficer]
        isMine = query["whose"].map { $0 == "mine" } ?? decides.contains(role)
        pageToken = query.line("page")
    }

    private init(isOwedOnly: Bool, isMine: Bool, pageToken: String) {
        self.isOwedOnly = isOwedOnly
        self.isMine = isMine
        self.pageToken = pageToken
    }

    var request: Wire.ListFailuresRequest { .init(owedOnly: isOwedOnly, mine: isMine, pageToken: pageToken) }

    func with(isOwedOnly: Bool) -> FailureQuery { .init(isOwedOnly: isOwedOnly, isMine: isMine, pageToken: "") }

    func with(isMine: Bool) -> FailureQuery { .init(isOwedOnly: isOwedOnly, isMine: isMine, pageToken: "") }

    func with(pageToken: String) -> FailureQuery {
        .init(isOwedOnly: isOwedOnly, isMine: isMine, pageToken: pageToken)
    }

    var href: String {
        FailureListPage.path.with(query: [
            ("show", isOwedOnly ? nil : "all"), ("whose", isMine ? "mine" : "all"), ("page", pageToken),
        ])
    }
}
