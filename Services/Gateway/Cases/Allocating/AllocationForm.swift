import CivilCalendar
import GatewayKit
import Messages

/// What a choice of an officer asks for besides: the reasons and the countersignature, as they were filled in.
struct AllocationForm {
    let version: UInt32
    let officer: String
    let team: String
    /// Whether somebody else held the case when the form was shown, so that a reason for the change is due.
    let isChange: Bool
    private var reason: String?
    private var words = ""
    private var overrideReason = ""
    private var overloadReason = ""
    private var manager = ""
    private var countersignatureReason = ""
    private var reviewOn = DateEntry("review-on")
    var errors: [FieldError] = []

    /// The empty form for an officer of the comparison.
    init(_ candidate: Wire.Candidate, in comparison: OfficerComparison) {
        version = comparison.reply.version
        officer = candidate.staffID
        team = comparison.reply.team
        isChange = !comparison.summary.officer.isEmpty
    }

    /// As it was filled in.
    init(_ form: Form) {
        version = form.version
        officer = form.line(OfficerChoicePage.officerField)
        team = form.line(OfficerChoicePage.teamField)
        isChange = form["is-change"] != nil
        reason = form["reason"]
        words = form.line("words")
        overrideReason = form.line("override-reason")
        overloadReason = form.line("overload-reason")
        manager = form.line("manager")
        countersignatureReason = form.line("countersignature-reason")
        reviewOn = DateEntry("review-on", form)
    }

    /// Finds what this officer's choice asks for and the form does not say.
    mutating func check(for candidate: Wire.Candidate) {
        let allocationReason = reason.flatMap(Wire.AllocationReason.init(code:))
        if isChange, allocationReason.map(Wire.AllocationReason.changes.contains) != true {
            add("reason", "Select why the officer changes")
        }
        check(words, "words", Self.wordsLabel, isChange && allocationReason == .other ? "Enter the other reason" : nil)
        check(
            overrideReason, "override-reason", Self.overrideLabel,
            candidate.needsOverrideReason ? "Enter why it is not the first in the list" : nil)
        check(
            overloadReason, "overload-reason", Self.overloadLabel,
            candidate.needsOverloadReason ? "Enter why it is an officer who is full" : nil)
        guard candidate.verdict == .withCountersignature else { return }
        if manager.isEmpty { add("manager", "Select the manager who countersigns") }
        check(
            countersignatureReason, "countersignature-reason", Self.countersignatureLabel,
            "Enter why the manager countersigns")
        if let fault = reviewOn.fault("Date of review") { errors.append(fault) }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// A text that must be there where `missing` says what to do about it, and must hold what can be typed.
    private mutating func check(_ text: String, _ field: String, _ label: String, _ missing: String?) {
        if let missing, text.isEmpty { return add(field, missing) }
        if text.hasControlCharacters { add(field, "\(label) must only hold what can be typed") }
    }

    private static let wordsLabel = "More about the reason"
    private static let overrideLabel = "Why not the first in the list"
    private static let overloadLabel = "Why an officer who is full"
    private static let countersignatureLabel = "Why the manager countersigns"

    /// What was typed, to be copied where it could not be stored.
    var typed: [(label: String, text: String)] {
        [
            (Self.wordsLabel, words), (Self.overrideLabel, overrideReason), (Self.overloadLabel, overloadReason),
            (Self.countersignatureLabel, countersignatureReason),
        ]
    }

    /// The command; only for a form without errors.
    func request(about caseID: String) -> Wire.AllocateCaseRequest {
        let isCountersigned = !manager.isEmpty || !countersignatureReason.isEmpty || !reviewOn.isEmpty
        return .init(
            caseId: caseID, version: version, officer: officer,
            reason: isChange
                ? reason.flatMap(Wire.AllocationReason.init(code:)) ?? .unspecified : .initialAllocation,
            words: words, overrideReason: overrideReason, overloadReason: overloadReason,
            countersignature: isCountersigned
                ? .init(
                    manager: manager, reason: countersignatureReason, reviewOn: reviewOn.date?.description ?? "")
                : nil)
    }

    /// The page's field for one of the request; empty where there is none.
    func field(at path: String) -> String {
        switch path {
        case "reason" where isChange: "reason"
        case "words" where isChange: "words"
        case "overrideReason": "override-reason"
        case "overloadReason": "overload-reason"
        case "countersignature", "countersignature.manager": "manager"
        case "countersignature.reason": "countersignature-reason"
        case "countersignature.reviewOn": "review-on-day"
        default: ""
        }
    }
}

// MARK: - The fields

extension AllocationForm {
    /// Only what this choice asks for, and whatever the service has found fault with.
    func write(for candidate: Wire.Candidate, managers: [Wire.StaffName], _ html: inout HTML) {
        html.hidden("version", "\(version)")
        html.hidden(OfficerChoicePage.officerField, officer)
        html.hidden(OfficerChoicePage.teamField, team)
        if isChange { writeChange(&html) }
        if candidate.needsOverrideReason || hasErrors(at: ["override-reason"]) {
            html.textArea(
                Field(
                    "override-reason", label: Self.overrideLabel,
                    hint: "Other officers of the team stand before this one.", errors: errors), value: overrideReason)
        }
        if candidate.needsOverloadReason || hasErrors(at: ["overload-reason"]) {
            html.textArea(
                Field(
                    "overload-reason", label: Self.overloadLabel,
                    hint: "With the case, the officer has more than 110% of the points available.", errors: errors),
                value: overloadReason)
        }
        let countersignatureFields = ["manager", "countersignature-reason", "review-on-day"]
        if candidate.verdict == .withCountersignature || hasErrors(at: countersignatureFields) {
            writeCountersignature(managers, &html)
        }
    }

    private func hasErrors(at fields: [String]) -> Bool { errors.contains { fields.contains($0.field) } }

    private func writeChange(_ html: inout HTML) {
        html.hidden("is-change", "yes")
        html.radios(
            Field("reason", label: "Why does the officer change?", errors: errors),
            Wire.AllocationReason.changes.map { Choice(value: $0.code, label: $0.wording) }, chosen: reason)
        html.textArea(
            Field("words", label: Self.wordsLabel, hint: "Needed for another reason than those above.", errors: errors),
            value: words)
    }

    private func writeCountersignature(_ managers: [Wire.StaffName], _ html: inout HTML) {
        html.element("h2", "Countersignature")
        html.element("p", "The officer may hold this case where a manager countersigns it and reviews it.")
        html.select(
            Field("manager", label: "Manager who countersigns", errors: errors),
            [Choice(value: "", label: "Select a manager")]
                + managers.map { manager in
                    Choice(
                        value: manager.staffId,
                        label: [manager.name, manager.site].nonEmpty.joined(separator: ", "))
                },
            chosen: manager)
        html.textArea(
            Field("countersignature-reason", label: Self.countersignatureLabel, errors: errors),
            value: countersignatureReason)
        html.dateInput(reviewOn, label: "Date of review", hint: "For example, 27 3 2019", errors: errors)
    }
}
