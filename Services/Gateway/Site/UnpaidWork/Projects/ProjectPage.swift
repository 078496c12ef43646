import Hummingbird
import Messages
import RPC

/// Adds a project, or changes one.
struct ProjectPage: Sendable {
    static let newPath = "\(ProjectListPage.path)/new"
    static let pattern = "\(ProjectListPage.path)/{project}"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let done: OnceNotes<DoneNote>

    static func path(to projectID: String) -> String { "\(ProjectListPage.path)/\(projectID.queryEncoded)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: unpaidWork).allow(method: "RecordProject") else {
            throw Refusal.notForRole
        }
        let (project, names) = try await project(visit, session)
        return page(ProjectForm(project ?? .init(), names), CommandForm(), visit, session)
    }

    func record(_ visit: Visit, _ session: Session) async throws -> Response {
        let (project, names) = try await project(visit, session)
        var form = ProjectForm(visit.form, of: project?.projectId ?? "", names)
        let command = CommandForm(visit.form)
        form.errors += command.errors
        if form.errors.isEmpty {
            let call = try command.call(visit, session)
            do {
                _ = try await unpaidWork.recordProject(.init(project: form.project), call)
                let note = DoneNote("“\(form.project.name)” was recorded.")
                return .redirect(to: done.path(to: ProjectListPage.path, after: note, session))
            } catch let status as Status where status.isAboutFields {
                form.errors = status.errors(form.field)
            } catch let status as Status {
                let link = (label: "Go back to the projects", href: ProjectListPage.path)
                return RefusedForm(
                    refusal: Refusal(ofCommand: status), typed: form.typed + command.typed, link: link
                ).response(layout, for: visit)
            }
        }
        return page(form, command, visit, session)
    }

    /// The project of the address, nil for a new one, and what sites are asked about.
    private func project(
        _ visit: Visit, _ session: Session
    ) async throws -> (project: Wire.Project?, names: [Wire.SiteAttributeName]) {
        let sought = visit.parameters["project"]
        var request = Wire.ListProjectsRequest(includeClosed: true, pageSize: Limits.projectPageSize)
        for _ in 0..<Limits.projectPages {
            let reply = try await unpaidWork.listProjects(request, Call(visit, session))
            guard let sought else { return (nil, reply.attributeNames) }
            if let project = reply.items.first(where: { $0.projectId == sought }) {
                return (project, reply.attributeNames)
            }
            guard !reply.nextPageToken.isEmpty else { break }
            request.pageToken = reply.nextPageToken
        }
        throw Refusal.notFound
    }

    private func page(_ form: ProjectForm, _ command: CommandForm, _ visit: Visit, _ session: Session) -> Response {
        let page = form.page(
            about: form.isNew ? "A new project" : form.savedName, action: visit.path,
            hidden: [("version", "\(form.version)")], command, back: ProjectListPage.path, session)
        return layout.response(page, for: visit)
    }
}
