import GatewayKit
import Messages
import RPC

/// Days on which a project is stood down.
struct ProjectClosure: StoodDownSubject {
    static let pattern = "\(ProjectFile.pattern)/closures/{closure}"

    let file: ProjectFile
    private let closure: Wire.ProjectClosure

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await ProjectFile(visit, session, from: unpaidWork)
        let id = visit.parameters["closure"] ?? ""
        guard let closure = file.reply.closures.first(where: { $0.closureId == id }) else { throw Refusal.notFound }
        self.closure = closure
    }

    var title: String { file.title }
    var path: String { file.path }
    var heading: String { "Why is the stand-down of \(closure.days) taken back?" }
    var request: Wire.WithdrawStandDownRequest { .init(closureId: closure.closureId) }

    func checkIsStoodDown() throws(Refusal) {}

    static func path(to closure: Wire.ProjectClosure, of file: ProjectFile) -> String {
        "\(file.path)/closures/\(closure.closureId.queryEncoded)"
    }
}
