import Messages
import RPC

/// On which day a placement ends, and why.
struct PlacementEndQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.placementEnd

    let version: UInt32
    private let placement: Wire.Placement
    private var until = DateEntry("until")
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "End the placement"
    let button = "End the placement"

    init(about file: RequirementFile, _ query: Form) throws(Refusal) {
        guard let placement = file.placement(query.line("placement")) else { throw .notFound }
        self.placement = placement
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        let id = form.line("placement")
        placement = file.placement(id) ?? .init(placementId: id)
        version = form.version
        until = DateEntry("until", form)
        reason = form.line("reason")
        require(until, "Last day")
        require(reason, "reason", "Reason", "Enter why the placement ends")
    }

    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    var hidden: [(name: String, value: String)] { [("version", "\(version)"), ("placement", placement.placementId)] }

    func write(_ html: inout HTML) {
        html.element("p", "\(placement.project): \(placement.frequency.wording.lowercasedFirst), \(placement.days).")
        html.element("p", "Its appointments after the last day are removed.")
        html.dateInput(until, label: "Last day", hint: "For example, 27 3 2019", errors: errors)
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.EndPlacementRequest(
            caseId: file.caseID, version: version, placementId: placement.placementId,
            until: until.iso, reason: reason)
        return try await unpaidWork.endPlacement(request, call).note("The last day of the placement was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "until": "until-day"
        case "reason": "reason"
        default: ""
        }
    }
}

extension Wire.Placement {
    /// `Monday, 9am to 4:30pm`.
    var days: String { "\(weekday.wording), \(startTime.times(to: endTime))" }
}
