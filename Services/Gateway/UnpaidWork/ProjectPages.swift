import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about where people work, for whom and with what, and who is let in where.
package struct ProjectPages: Sendable {
    /// All forms that stand here.
    package static let forms: [any CommandForm.Type] = [
        ProjectForm.self, SiteVisitForm.self, BeneficiaryForm.self, VehicleForm.self, AbsenceForm.self,
    ]

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>

    var routes: [Route] { projects + beneficiaries + team }

    private var projects: [Route] {
        let project = SubjectPage<ProjectView>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        return list(ProjectListPage.self)
            // Before the pattern of a project's own page, which it would fit.
            + routes(ProjectForm.self, .projects, at: ProjectForm.newPath)
            + [project.route(in: [.projects])]
            + routes(ProjectForm.self, .projects) + routes(SiteVisitForm.self, .projects)
            + routes(StandDownWithdrawal<ProjectClosure>.self, .projects)
    }

    private var beneficiaries: [Route] {
        list(BeneficiaryListPage.self)
            // Before the pattern of one of them, which it would fit.
            + routes(BeneficiaryForm.self, .beneficiaries, at: BeneficiaryForm.newPath)
            + routes(BeneficiaryForm.self, .beneficiaries)
    }

    private var team: [Route] {
        let page = TeamPage(unpaidWork: unpaidWork, layout: layout, done: done)
        return [Route(.get, TeamPage.path, in: .team, page.show)]
            // Before the pattern of one of them, which it would fit.
            + routes(VehicleForm.self, .team, at: VehicleForm.newPath) + routes(VehicleForm.self, .team) + absences
    }

    private var absences: [Route] {
        let service = DatedUnpaidWork(api: unpaidWork, clock: layout.clock)
        return CommandPage<AbsenceForm>(service: service, layout: layout, done: done).routes(in: [.team])
    }

    private func list<List: UnpaidWorkList>(_ list: List.Type) -> [Route] {
        ListRoutes<List>(service: unpaidWork, layout: layout, accounts: accounts, done: done).routes
    }

    private func routes<Filled: CommandForm>(
        _ form: Filled.Type, _ destination: Destination, at path: String = Filled.pattern
    ) -> [Route] where Filled.Subject.Service == any UnpaidWorkAPI {
        CommandPage<Filled>(service: unpaidWork, layout: layout, done: done).routes(in: [destination], at: path)
    }
}
