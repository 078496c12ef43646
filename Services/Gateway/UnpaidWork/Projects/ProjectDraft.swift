import GatewayKit
import Messages
import RPC

/// A project that is added or changed, and what its form offers.
struct ProjectDraft: FormSubject {
    static let pattern = ProjectFile.pattern

    /// As it stands; nothing of a new one.
    let project: Wire.Project
    let attributeNames: [Wire.SiteAttributeName]
    let beneficiaries: [Wire.Beneficiary]

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        if visit.parameters["project"] != nil {
            let file = try await ProjectFile(visit, session, from: unpaidWork)
            (project, attributeNames) = (file.project, file.reply.attributeNames)
        } else {
            let list = try await unpaidWork.listProjects(.init(pageSize: 1), Call(visit, session))
            (project, attributeNames) = (.init(), list.attributeNames)
        }
        beneficiaries = try await unpaidWork.beneficiaries(Call(visit, session))
    }

    var isNew: Bool { project.projectId.isEmpty }
    var title: String { isNew ? "the projects" : project.name }
    var label: String { isNew ? "A new project" : project.name }
    var version: UInt32? { project.version }
    var path: String { isNew ? ProjectListPage.path : ProjectFile.path(to: project.projectId) }
}
