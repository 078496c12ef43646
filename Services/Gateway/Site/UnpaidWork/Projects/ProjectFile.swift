import Messages
import RPC

/// A project as the service tells it: whom it is for, when it is closed, and what visits to it have found.
struct ProjectFile: UnpaidWorkSubject {
    static let pattern = "\(ProjectListPage.path)/{project}"

    let reply: Wire.ReadProjectReply

    /// The project of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        let id = visit.parameters["project"] ?? ""
        do {
            reply = try await unpaidWork.readProject(.init(projectId: id), Call(visit, session))
        } catch let status as Status where status.code == .invalidArgument {
            // The request holds nothing but the address's part: what is no project's name is no page's either.
            throw Refusal.notFound
        }
    }

    var project: Wire.Project { reply.project ?? .init() }
    var title: String { project.name }
    var path: String { Self.path(to: project.projectId) }

    static func path(to projectID: String) -> String { "\(ProjectListPage.path)/\(projectID.queryEncoded)" }

    /// Where one of the project's forms stands.
    func path(toForm name: String) -> String { "\(path)/\(name)" }
}
