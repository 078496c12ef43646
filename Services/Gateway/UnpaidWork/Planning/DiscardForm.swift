import GatewayKit
import Messages

/// Whether a search is stopped, or a draft discarded.
struct DiscardForm: CommandForm {
    static let command = Command<PlanFile>(
        "discard", UnpaidWorkMethods.discardPlan, audit: "Discarded a plan", heading: "Discard the plan?",
        button: "Discard the plan")

    func heading(about file: PlanFile) -> String { file.isSearching ? "Stop planning?" : Self.command.heading }
    func button(about file: PlanFile) -> String { file.isSearching ? "Stop planning" : Self.command.button }

    mutating func begin(about file: PlanFile, _ query: Form) throws(Refusal) {
        guard file.isDraft || file.isSearching else {
            throw .alreadyDone("The plan is neither being made nor a draft.")
        }
    }

    mutating func fields(_ on: inout some Fields, about file: PlanFile) {
        on.words("No booking changes by it.")
        let people = Int(file.summary.pinned + file.summary.excluded)
        guard people > 0 else { return }
        let verb = people == 1 ? "is" : "are"
        on.write { html in
            html.inset(
                "\(people.counted("person", plural: "people")) pinned or left out by hand \(verb) not remembered.")
        }
    }

    func send(_ sent: Sent<PlanFile>) async throws -> DoneNote {
        let file = sent.subject
        _ = try await sent.service.discardPlan(.init(planId: file.planID, version: sent.version), sent.call)
        return DoneNote(
            file.isSearching ? "The search was stopped." : "The plan was discarded. No booking has changed.")
    }
}

extension PlanFile {
    fileprivate var isSearching: Bool { summary.state == .searching }
}
