import GatewayKit
import Messages

/// How people are told of a plan that is published, and why whoever loses a booking does.
struct PublicationForm: CommandForm {
    static let command = Command<PlanFile>(
        "publish", UnpaidWorkMethods.publishPlan, audit: "Published a plan", heading: "Publish the plan")

    private var method = Wire.InstructionMethod.unspecified
    /// Asked for of a repair alone.
    private var reason = StandDownReason()

    mutating func begin(about file: PlanFile, _ query: Form) throws(Refusal) {
        guard file.isDraft else { throw .alreadyDone("The plan is not a draft.") }
    }

    mutating func fields(_ on: inout some Fields, about file: PlanFile) {
        let summary = file.summary
        on.words("This will happen:")
        on.write { html in
            html.list([
                "\(Int(summary.sessions).counted("session")) will change.",
                "\(Int(summary.added).counted("new booking")) will be made, and each person instructed.",
                "\(Int(summary.lost).counted("booking")) will be lost.",
                "\(Int(summary.unplaced).counted("person", plural: "people")) will be without a place.",
            ])
        }
        on.words("It goes on session by session. What could not be done is told person by person.")
        on.radios(&method, "method", "How are people told?", .needed("Select how people are told"))
        guard summary.isRepair else { return }
        on.heading("Why do people lose their booking?")
        reason.fields(&on)
    }

    func send(_ sent: Sent<PlanFile>) async throws -> DoneNote {
        let request = Wire.PublishPlanRequest(
            planId: sent.subject.planID, version: sent.version, method: method, cause: reason.cause, note: reason.note)
        _ = try await sent.service.publishPlan(request, sent.call)
        return DoneNote("The plan is being published.")
    }
}
