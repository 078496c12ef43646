import Messages
import RPC

/// How people are told of a plan that is published, and why whoever loses a booking does.
struct PublicationQuestion: UnpaidWorkQuestion {
    static let name = "publish"
    static let pattern = "\(PlanFile.pattern)/\(name)"
    static let method = "PublishPlan"

    private let version: UInt32
    private let summary: Wire.PlanSummary
    private var way: String?
    /// Asked for of a repair alone.
    private var reason = StandDownReason()
    var errors: [FieldError] = []

    let heading = "Publish the plan"
    let button = "Publish the plan"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { [("Note", reason.note)] }

    init(about file: PlanFile, _ query: Form) throws(Refusal) {
        guard file.isDraft else { throw .alreadyDone("The plan is not a draft.") }
        summary = file.summary
        version = summary.version
    }

    init(_ form: Form, about file: PlanFile) {
        version = form.version
        summary = file.summary
        way = form["method"]
        if method == nil { add("method", "Select how people are told") }
        guard summary.isRepair else { return }
        reason = StandDownReason(form)
        errors += reason.errors
    }

    private var method: Wire.InstructionMethod? { way.flatMap(Wire.InstructionMethod.init(code:)) }

    func write(_ html: inout HTML) {
        html.element("p", "This will happen:")
        html.list([
            "\(Int(summary.sessions).counted("session")) will change.",
            "\(Int(summary.added).counted("new booking")) will be made, and each person instructed.",
            "\(Int(summary.lost).counted("booking")) will be lost.",
            "\(Int(summary.unplaced).counted("person", plural: "people")) will be without a place.",
        ])
        html.element("p", "It goes on session by session. What could not be done is told person by person.")
        html.radios(
            Field("method", label: "How are people told?", errors: errors),
            Wire.InstructionMethod.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: way)
        guard summary.isRepair else { return }
        html.element("h2", "Why do people lose their booking?")
        reason.write(errors, &html)
    }

    func send(about file: PlanFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        _ = try await unpaidWork.publishPlan(
            .init(
                planId: file.planID, version: version, method: method ?? .unspecified,
                cause: reason.cause ?? .unspecified, note: reason.note), call)
        return DoneNote("The plan is being published.")
    }

    func field(at path: String) -> String {
        switch path {
        case "method": path
        case "cause", "note": summary.isRepair ? path : ""
        default: ""
        }
    }
}
