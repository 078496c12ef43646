import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One officer: how full, what makes it up, and whose cases they are; for somebody's own workload, too.
struct OfficerPage: Sendable {
    static let ownPath = "/my-workload"

    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    static func path(to staffID: String) -> String { "/officers/\(staffID.queryEncoded)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        try await page(OfficerFile(visit, session, from: allocation), visit, session)
    }

    /// The workload of whoever is signed in.
    func showOwn(_ visit: Visit, _ session: Session) async throws -> Response {
        guard !session.account.staffID.isEmpty else { return notInStaffList(visit) }
        do {
            let reply = try await allocation.readOfficer(.init(), Call(visit, session))
            return try await page(OfficerFile(reply), visit, session)
        } catch let status as Status where status.code == .notFound {
            return notInStaffList(visit)
        }
    }

    private func page(_ officer: OfficerFile, _ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: allocation)
        let note = done.take(visit, session)
        let isOwn = visit.path == Self.ownPath
        let view = OfficerView(
            file: officer, isOwn: isOwn, permissions: permissions, accounts: accounts, today: layout.clock.today)
        let page = Page(
            title: view.title, back: permissions.allow(method: "ListOfficers") && !isOwn ? view.listPath : nil,
            isWide: true
        ) { html in
            if let note { html.successBanner(note) }
            view.write(&html)
        }
        return layout.response(page, for: visit)
    }

    private func notInStaffList(_ visit: Visit) -> Response {
        let page = Page(title: Destination.workload.label) { html in
            html.element("h1", Destination.workload.label)
            html.element("p", "Your account is in no staff list, so there is no workload to show.")
            html.element("p", "Ask your Hub administrator if you hold cases and should be in the staff list.")
        }
        return layout.response(page, for: visit)
    }
}
