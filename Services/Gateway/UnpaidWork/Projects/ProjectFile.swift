import GatewayKit
import Messages
import RPC

/// A project as the service tells it: whom it is for, when it is closed, and what visits to it have found.
struct ProjectFile: FormSubject {
    static let pattern = "\(ProjectListPage.path)/{project}"

    let reply: Wire.ReadProjectReply

    /// The project of the address.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        reply = try await visit.read("project") {
            try await unpaidWork.readProject(.init(projectId: $0), Call(visit, session))
        }
    }

    var project: Wire.Project { reply.project ?? .init() }
    var title: String { project.name }
    var path: String { Self.path(to: project.projectId) }

    static func path(to projectID: String) -> String { "\(ProjectListPage.path)/\(projectID.queryEncoded)" }
}
