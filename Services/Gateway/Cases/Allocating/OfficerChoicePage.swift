import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// Which officer a case is to go to: a team's officers beside each other. Nothing is changed here yet.
struct OfficerChoicePage: Sendable {
    static let pattern = "\(CaseFile.pattern)/officers"
    static let officerField = "officer"
    static let teamField = "team"

    let allocation: any AllocationAPI
    let layout: Layout

    /// The page for a case; of its own team where none is named.
    static func path(to caseID: String, team: String = "") -> String {
        "\(CaseFile.path(to: caseID))/officers".with(query: [(teamField, team)])
    }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        try await page(visit, session, team: visit.query.line(Self.teamField), errors: [])
    }

    /// Leads to what the choice asks for besides.
    func choose(_ visit: Visit, _ session: Session) async throws -> Response {
        let team = visit.form.line(Self.teamField)
        let officer = visit.form.line(Self.officerField)
        guard officer.isEmpty else {
            let caseID = visit.parameters["case"] ?? ""
            return .redirect(to: AllocationPage.path(to: caseID, officer: officer, team: team))
        }
        let fault = FieldError(field: Self.officerField, message: "Select an officer")
        return try await page(visit, session, team: team, errors: [fault])
    }

    private func page(
        _ visit: Visit, _ session: Session, team: String, errors: [FieldError]
    ) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: allocation)
        guard permissions.allow(method: "CompareOfficers") else { throw Refusal.notForRole }
        let caseID = visit.parameters["case"] ?? ""
        let comparison: OfficerComparison
        do {
            comparison = try await OfficerComparison(visit, session, team: team, from: allocation)
        } catch let status as Status where status.code == .failedPrecondition {
            return RefusedForm(refusal: Refusal(describing: status), link: CaseFile.link(to: caseID))
                .response(layout, for: visit)
        }
        let view = OfficerChoiceView(
            comparison: comparison, mayChoose: permissions.allow(method: "AllocateCase"), token: session.formToken,
            errors: errors)
        let page = Page(
            title: view.title, status: errors.isEmpty ? .ok : .unprocessableContent, hasErrors: !errors.isEmpty,
            back: CaseFile.path(to: caseID), isWide: true
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }
}
