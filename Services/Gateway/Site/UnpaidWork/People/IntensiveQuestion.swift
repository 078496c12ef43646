import Messages
import RPC

/// Whether somebody works intensively: four days a week, and looks for work on the fifth.
struct IntensiveQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.intensive

    let version: UInt32
    /// As it is now; the form turns it round.
    private let isIntensive: Bool
    private var reason = ""
    var errors: [FieldError] = []

    var heading: String { Self.heading(isIntensive: isIntensive) }
    var button: String { heading }
    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    static func heading(isIntensive: Bool) -> String {
        isIntensive ? "End intensive working" : "Begin intensive working"
    }

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        guard !file.summary.state.isOver else { throw .alreadyDone("Nothing is left to work.") }
        version = file.reply.version
        isIntensive = file.summary.isIntensive
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        isIntensive = file.summary.isIntensive
        reason = form.line("reason")
        require(reason, "reason", "Reason", "Enter the reason")
    }

    func write(_ html: inout HTML) {
        html.element(
            "p",
            isIntensive
                ? "The person then works as others do."
                : "The person then works four days a week and looks for work on the fifth. It is for people without a "
                    + "job who look after nobody.")
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.SetIntensiveWorkingRequest(
            caseId: file.caseID, version: version, isIntensive: !isIntensive, reason: reason)
        let done = isIntensive ? "Intensive working has ended." : "Intensive working has begun."
        return try await unpaidWork.setIntensiveWorking(request, call).note(done)
    }

    func field(at path: String) -> String { path == "reason" ? "reason" : "" }
}
