import GatewayKit
import Messages

/// Whether a circumstance lifts a case to Blue: a manager decides, and gives the reason.
struct DecisionForm: CommandForm {
    static let command = Command<QuestionedCase>(
        "decision", AllocationMethods.decideCircumstance, audit: "Decided what lifts the case",
        heading: "Does it lift the case to Blue?", button: "Record the decision")

    private var applies: Bool?
    private var reason = ""

    func heading(about questioned: QuestionedCase) -> String { "Does \(questioned.words) lift the case to Blue?" }

    func offer(about questioned: QuestionedCase) -> String { "Decide whether \(questioned.words) lifts the case" }

    mutating func begin(about questioned: QuestionedCase, _ query: Form) throws(Refusal) {
        let (reply, circumstance) = (questioned.file.reply, questioned.choice.circumstance)
        if reply.decisions.contains(where: { $0.circumstance == circumstance }) {
            throw .alreadyDone("Whether \(questioned.words) lifts the case is decided already.")
        }
        guard reply.banding?.undecided.contains(circumstance) == true else {
            throw .alreadyDone("The case does not wait for this decision.")
        }
    }

    mutating func fields(_ on: inout some Fields, about questioned: QuestionedCase) {
        on.yesNo(&applies, "applies", "Decision", .needed("Select yes if \(questioned.words) lifts the case to Blue"))
        on.area(&reason, "reason", "Reason for the decision", .needed("Enter the reason for the decision"))
    }

    func send(_ sent: Sent<QuestionedCase>) async throws -> DoneNote {
        let request = Wire.DecideCircumstanceRequest(
            caseId: sent.subject.file.caseID, version: sent.version, circumstance: sent.subject.choice.circumstance,
            applies: applies ?? false, reason: reason)
        return try await sent.service.decideCircumstance(request, sent.call).note("The decision was recorded")
    }
}

/// A case, and one of the circumstances of which a manager decides whether it lifts it.
struct QuestionedCase: PartSubject {
    static let pattern = CaseFile.pattern

    let file: CaseFile
    let choice: CircumstanceChoice

    /// The circumstance that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        let value = visit.field("circumstance")
        guard let choice = CircumstanceChoice.considerBlue.first(where: { $0.value == value }) else {
            throw Refusal.notFound
        }
        self.choice = choice
        file = try await CaseFile(visit, session, from: allocation)
    }

    init(_ choice: CircumstanceChoice, of file: CaseFile) {
        self.file = file
        self.choice = choice
    }

    var fields: [(name: String, value: String)] { [("circumstance", choice.value)] }

    fileprivate var words: String { choice.label.lowercasedFirst }
}
