import CivilCalendar
import GatewayKit
import Messages

/// What somebody can do about a person's unpaid work, and where; nothing that the service does not allow them.
extension RequirementView {
    var actions: [Action?] {
        switch summary.state {
        case .withdrawn: []
        case .completed: afterwards
        default: assessing + placing + afterwards
        }
    }

    private var assessing: [Action?] {
        let isComplete = reply.owed.isEmpty
        let isUnknown = !reply.notEstablished.isEmpty
        return [
            action(
                isComplete ? "Change the placement assessment" : "Record the placement assessment",
                PlacementAssessmentForm.command),
            action("Record an inquiry about what is not established", InquiryForm.command, if: isUnknown),
            action("Release to an enclosed workshop", ReleaseForm.command, if: isUnknown),
        ]
    }

    private var placing: [Action?] {
        let toCome = subject.appointmentsToCome(today.description)
        let canInstruct = toCome.contains { !$0.isInstructed && $0.heldBecause.isEmpty }
        let mayPlace = reply.owed.isEmpty && permissions.allow(UnpaidWorkMethods.placePerson)
        return [
            action(
                mayPlace ? "Choose a project" : "Compare projects",
                to: ComparedProjectsPage.path(to: subject.caseID), by: UnpaidWorkMethods.compareProjects),
            action("Issue a work instruction", InstructionForm.command, if: canInstruct),
            action("Remove appointments", RemovalForm.command, if: !toCome.isEmpty),
        ]
    }

    private var afterwards: [Action?] {
        [
            action(IntensiveForm.heading(about: subject), IntensiveForm.command, if: !summary.state.isOver),
            action("Adjust the hours", AdjustmentForm.command), action("Record a review", ReviewForm.command),
            action("Record a certificate or a skill", CertificateForm.command),
        ]
    }
}
