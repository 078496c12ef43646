import GatewayKit
import Messages
import RPC

/// Whether a circumstance lifts a case to Blue: a manager decides, and gives the reason.
struct DecisionQuestion: CaseQuestion {
    static let name = CaseQuestionName.decision

    let version: UInt32
    private let choice: CircumstanceChoice?
    private var applies: String?
    private var reason = ""
    var errors: [FieldError] = []

    let button = "Record the decision"

    /// The address names one of the circumstances that a manager decides.
    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let choice = Self.choice(query) else { throw .notFound }
        if caseFile.reply.decisions.contains(where: { $0.circumstance == choice.circumstance }) {
            throw .alreadyDone("Whether \(choice.label.lowercasedFirst) lifts the case is decided already.")
        }
        guard caseFile.reply.banding?.undecided.contains(choice.circumstance) == true else {
            throw .alreadyDone("The case does not wait for this decision.")
        }
        self.choice = choice
        version = caseFile.reply.version
    }

    init(_ form: Form) {
        version = form.version
        choice = Self.choice(form)
        applies = form["applies"]
        reason = form.line("reason")
        if DecisionChoice.answers.allSatisfy({ $0.rawValue != applies }) {
            add("applies", "Select yes if \(circumstance) lifts the case to Blue")
        }
        require(reason, "reason", "Reason for the decision", "Enter the reason for the decision")
    }

    private static func choice(_ form: Form) -> CircumstanceChoice? {
        CircumstanceChoice.considerBlue.first { $0.value == form["circumstance"] }
    }

    private var circumstance: String { choice?.label.lowercasedFirst ?? "the circumstance" }

    var heading: String { "Does \(circumstance) lift the case to Blue?" }

    var typed: [(label: String, text: String)] { [("Reason for the decision", reason)] }

    func write(_ html: inout HTML) {
        html.hidden("circumstance", choice?.value ?? "")
        html.radios(
            Field("applies", label: "Decision", errors: errors), DecisionChoice.answers.map(\.choice), chosen: applies)
        html.textArea(Field("reason", label: "Reason for the decision", errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.DecideCircumstanceRequest(
            caseId: caseID, version: version, circumstance: choice?.circumstance ?? .unspecified,
            applies: applies == DecisionChoice.yes.rawValue, reason: reason)
        _ = try await allocation.decideCircumstance(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "applies": "applies"
        case "reason": "reason"
        default: ""
        }
    }
}

extension DecisionChoice {
    /// Those that decide.
    static let answers = [DecisionChoice.yes, .no]
}
