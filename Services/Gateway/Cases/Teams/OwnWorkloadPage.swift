import GatewayKit
import Hummingbird
import RPC

/// Somebody's own workload.
struct OwnWorkloadPage: Sendable {
    static let path = "/my-workload"

    let page: SubjectPage<OfficerView>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard !session.account.staffID.isEmpty else { return notInStaffList(visit) }
        do {
            return try await page.show(visit, session)
        } catch let status as Status where status.code == .notFound {
            return notInStaffList(visit)
        }
    }

    private func notInStaffList(_ visit: Visit) -> Response {
        let page = Page(title: Destination.workload.label) { html in
            html.element("h1", Destination.workload.label)
            html.element("p", "Your account is in no staff list, so there is no workload to show.")
            html.element("p", "Ask your Hub administrator if you hold cases and should be in the staff list.")
        }
        return self.page.layout.response(page, for: visit)
    }
}
