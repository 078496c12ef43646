import GatewayKit
import Hummingbird
import Messages
import RPC

/// Every open project against one person: where they may work, where a manager decides, and where not.
struct ComparedProjectsPage: Sendable {
    static let pattern = "\(RequirementFile.pattern)/projects"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    static func path(to caseID: String) -> String { "\(RequirementFile.path(to: caseID))/projects" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: unpaidWork)
        guard permissions.allow(method: "CompareProjects") else { throw Refusal.notForRole }
        let compared = try await ComparedProjects(visit, session, from: unpaidWork)
        let mayPlace = permissions.allow(method: "PlacePerson")
        let page = Page(title: "Projects for \(compared.title)", back: compared.personPath, isWide: true) { html in
            html.element("p", ["class": "hint"], compared.label)
            html.element("h1", "Where can this person work?")
            html.resultCount(compared.reply.items.count.counted("open project"))
            for verdict in [Wire.SuitabilityVerdict.suitable, .needsManager, .refused] {
                write(verdict, compared, mayPlace: mayPlace, &html)
            }
        }
        return layout.response(page, for: visit)
    }

    private func write(
        _ verdict: Wire.SuitabilityVerdict, _ compared: ComparedProjects, mayPlace: Bool, _ html: inout HTML
    ) {
        let items = compared.reply.items.filter { $0.verdict == verdict }
        guard !items.isEmpty else { return }
        html.element("h2", "\(verdict.wording) (\(items.count.grouped))")
        for item in items {
            html.element("section", ["class": "question"]) { html in
                let name = item.project?.name ?? ""
                html.element("h3", name)
                html.element("p") { html in
                    html.tag(verdict)
                    guard item.isLocal else { return }
                    html.text(" ")
                    html.tag("Local", colour: .blue)
                }
                html.summaryList(Self.rows(item.project ?? .init()))
                html.conflicts(item.conflicts)
                if mayPlace, verdict != .refused {
                    html.element("p") { html in
                        html.rowLink("Place here", about: name, href: compared.path(toPlaceAt: item))
                    }
                }
            }
        }
    }

    private static func rows(_ project: Wire.Project) -> [HTML.SummaryRow] {
        [
            .init(name: "Kind of work") { $0.text(project.type.wording) },
            .init(name: "Where") {
                $0.text([project.town, project.postcodeDistrict].nonEmpty.joined(separator: ", "))
            },
            .init(name: "When") { $0.text(project.when) },
        ]
    }
}

/// The comparison of all open projects with one person, as the service tells it.
struct ComparedProjects {
    let caseID: String
    let reply: Wire.CompareProjectsReply

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        caseID = visit.parameters["case"] ?? ""
        do {
            reply = try await unpaidWork.compareProjects(.init(caseId: caseID), Call(visit, session))
        } catch let status as Status where status.code == .invalidArgument {
            throw Refusal.notFound
        }
    }

    var personPath: String { RequirementFile.path(to: caseID) }
    var title: String { reply.summary?.title ?? "" }
    var label: String { "\(title), CRN \(reply.summary?.crn ?? "")" }

    func item(_ projectID: String) -> Wire.ComparedProject? {
        reply.items.first { $0.project?.projectId == projectID }
    }

    func path(toPlaceAt item: Wire.ComparedProject) -> String {
        PlacingPage.path(to: caseID).with(query: [("project", item.project?.projectId)])
    }
}

extension Wire.Project {
    /// `Monday, Wednesday, 9am to 4:30pm`.
    var when: String { (weekdays.map(\.wording) + [startTime.times(to: endTime)]).joined(separator: ", ") }
}

extension HTML {
    /// What speaks against a place, the reasons that nobody can overrule first.
    mutating func conflicts(_ conflicts: [Wire.PlacementConflict]) {
        let sorted = conflicts.filter(\.isHard) + conflicts.filter { !$0.isHard }
        guard !sorted.isEmpty else { return }
        element("ul") { html in
            for conflict in sorted { html.element("li", conflict.sentence) }
        }
    }
}
