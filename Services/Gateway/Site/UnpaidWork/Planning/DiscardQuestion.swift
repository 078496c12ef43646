import Messages
import RPC

/// Whether a search is stopped, or a draft thrown away.
struct DiscardQuestion: UnpaidWorkQuestion {
    static let name = "discard"
    static let pattern = "\(PlanFile.pattern)/\(name)"
    static let method = "DiscardPlan"

    private let version: UInt32
    private let isSearching: Bool
    private let people: UInt32
    var errors: [FieldError] = []

    var heading: String { isSearching ? "Stop planning?" : "Throw the plan away?" }
    var button: String { isSearching ? "Stop planning" : "Throw the plan away" }
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }

    init(about file: PlanFile, _ query: Form) throws(Refusal) {
        guard file.isDraft || file.summary.state == .searching else {
            throw .alreadyDone("The plan is neither being made nor a draft.")
        }
        self.init(file, version: file.summary.version)
    }

    init(_ form: Form, about file: PlanFile) { self.init(file, version: form.version) }

    private init(_ file: PlanFile, version: UInt32) {
        self.version = version
        isSearching = file.summary.state == .searching
        people = file.summary.pinned + file.summary.excluded
    }

    func write(_ html: inout HTML) {
        html.element("p", "No booking changes by it.")
        guard people > 0 else { return }
        html.inset(
            "\(Int(people).counted("person", plural: "people")) pinned or left out by hand \(people == 1 ? "is" : "are") "
                + "not remembered.")
    }

    func send(about file: PlanFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        _ = try await unpaidWork.discardPlan(.init(planId: file.planID, version: version), call)
        return DoneNote(
            isSearching ? "The search was stopped." : "The plan was thrown away. No booking has changed.")
    }

    func field(at path: String) -> String { "" }
}
