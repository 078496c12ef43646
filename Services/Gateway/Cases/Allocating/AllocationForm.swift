import CivilCalendar
import GatewayKit
import Messages

/// An officer of a comparison who is to have a case.
struct AllocationChoice {
    var candidate = Wire.Candidate()
    /// Who may countersign.
    var managers: [Wire.StaffName] = []
    /// Whether somebody else held the case when the form was shown, so that a reason for the change is due.
    let isChange: Bool

    var isCountersigned: Bool { candidate.verdict == .withCountersignature }
}

/// What a choice of an officer asks for besides: the reasons and the countersignature.
struct AllocationForm: FilledForm {
    private var reason = Wire.AllocationReason.unspecified
    private var words = ""
    private var overrideReason = ""
    private var overloadReason = ""
    private var manager = ""
    private var countersignatureReason = ""
    private var reviewOn = DateEntry()

    /// Only what this choice asks for is shown, and whatever the service has found fault with.
    mutating func fields(_ on: inout some Fields, about choice: AllocationChoice) {
        if choice.isChange {
            on.radios(
                &reason, "reason", "Why does the officer change?", .needed("Select why the officer changes"),
                of: Wire.AllocationReason.changes)
            on.area(
                &words, "words", "More about the reason", .when(reason == .other, "Enter the other reason"),
                hint: "Needed for another reason than those above.")
        }
        on.area(
            &overrideReason, "overrideReason", "Why not the first in the list",
            .asked(choice.candidate.needsOverrideReason, "Enter why it is not the first in the list"),
            hint: "Other officers of the team stand before this one.")
        on.area(
            &overloadReason, "overloadReason", "Why an officer who is full",
            .asked(choice.candidate.needsOverloadReason, "Enter why it is an officer who is full"),
            hint: "With the case, the officer has more than 110% of the points available.")
        countersignature(&on, choice)
    }

    private mutating func countersignature(_ on: inout some Fields, _ choice: AllocationChoice) {
        if choice.isCountersigned {
            on.heading("Countersignature")
            on.words("The officer may hold this case where a manager countersigns it and reviews it.")
        }
        on.select(
            &manager, "manager", "Manager who countersigns",
            .asked(choice.isCountersigned, "Select the manager who countersigns"),
            of: choice.managers.map(\.choice), prompt: "Select a manager",
            at: "countersignature", "countersignature.manager")
        on.area(
            &countersignatureReason, "countersignatureReason", "Why the manager countersigns",
            .asked(choice.isCountersigned, "Enter why the manager countersigns"), at: "countersignature.reason")
        on.date(
            &reviewOn, "reviewOn", "Date of review", .asked(choice.isCountersigned), at: "countersignature.reviewOn")
    }

    /// The command; only for a form without errors.
    func request(
        about caseID: String, _ version: UInt32, _ choice: AllocationChoice
    ) -> Wire.AllocateCaseRequest {
        let isCountersigned = !manager.isEmpty || !countersignatureReason.isEmpty || !reviewOn.isEmpty
        return .init(
            caseId: caseID, version: version, officer: choice.candidate.staffID,
            reason: choice.isChange ? reason : .initialAllocation, words: words, overrideReason: overrideReason,
            overloadReason: overloadReason,
            countersignature: isCountersigned
                ? .init(manager: manager, reason: countersignatureReason, reviewOn: reviewOn.iso) : nil)
    }
}

extension Wire.StaffName {
    /// The manager, and where they work.
    var choice: Choice { Choice(value: staffId, label: name + site.behind(", ")) }
}
