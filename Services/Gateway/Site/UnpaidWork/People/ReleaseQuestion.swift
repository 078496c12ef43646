import Messages
import RPC

/// Why somebody about whom not everything could be established may work in an enclosed workshop, and until when.
struct ReleaseQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.release

    let version: UInt32
    private var reason = ""
    private var reviewOn = DateEntry("review-on")
    var errors: [FieldError] = []

    let heading = "Release to an enclosed workshop"
    let button = "Release to an enclosed workshop"

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        if file.reply.notEstablished.isEmpty {
            throw .alreadyDone("Everything about the person is established: no release is needed.")
        }
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        reason = form.line("reason")
        reviewOn = DateEntry("review-on", form)
        require(reason, "reason", "Reason", "Enter why the person may work in an enclosed workshop")
        require(reviewOn, "Day of the review")
    }

    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    func write(_ html: inout HTML) {
        html.element(
            "p", "The person then may work in an enclosed workshop, and nowhere else, until the release is reviewed.")
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
        html.dateInput(
            reviewOn, label: "Day of the review", hint: "The release holds until then. For example, 27 3 2019",
            errors: errors)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.ReleaseToWorkshopRequest(
            caseId: file.caseID, version: version, reason: reason, reviewOn: reviewOn.iso)
        return try await unpaidWork.releaseToWorkshop(request, call).note("The release was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "reason": "reason"
        case "reviewOn": "review-on-day"
        default: ""
        }
    }
}
