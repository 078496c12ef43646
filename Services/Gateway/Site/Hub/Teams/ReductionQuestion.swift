import CivilCalendar
import Messages
import RPC

/// That an officer is away, or has less capacity than the grade's: why, how much less, and from when to when.
struct ReductionQuestion: StaffQuestion {
    static let name = StaffQuestionName.reduction

    private let choices: [Wire.ReductionChoice]
    private var reason: String?
    private var percent = ""
    private var from = DateEntry("from")
    private var until = DateEntry("until")
    private var note = ""
    var errors: [FieldError] = []

    let heading = "Record an absence or less capacity"
    let button = "Record it"

    init(about subject: OfficerFile, _ query: Form) {
        choices = subject.reply.choices
    }

    init(_ form: Form, about subject: OfficerFile) {
        choices = subject.reply.choices
        reason = form["reason"]
        percent = form.line("percent")
        from = DateEntry("from", form)
        until = DateEntry("until", form)
        note = form.line("note")
        if choice == nil { add("reason", "Select the reason") }
        checkPercent()
        check(from, until)
        checkText(note, "note", "Note")
    }

    private var choice: Wire.ReductionChoice? { choices.first { "\($0.reason)" == reason } }

    private mutating func checkPercent() {
        guard let choice, !choice.isAbsence else { return }
        let maximum = choice.maximumPercent
        if percent.isEmpty { return add("percent", "Enter how much less, in percent") }
        guard let number = UInt32(percent), 1...max(1, maximum) ~= number else {
            return add("percent", "How much less must be a whole number from 1 to \(maximum)")
        }
    }

    /// An absence is always the whole of it.
    private var percentToRecord: UInt32 { choice?.isAbsence == true ? 100 : UInt32(percent) ?? 0 }

    var typed: [(label: String, text: String)] { [("Note", note)] }

    func write(_ html: inout HTML) {
        // One question in two groups; an error's link leads to the first.
        let groups = [("Absence", choices.filter(\.isAbsence)), ("Less capacity", choices.filter { !$0.isAbsence })]
        for (index, group) in groups.filter({ !$0.1.isEmpty }).enumerated() {
            let field = Field("reason", id: index == 0 ? nil : "reason-more", label: group.0, errors: errors)
            html.radios(field, group.1.map(\.offered), chosen: reason)
        }
        html.textInput(
            Field(
                "percent", label: "How much less, in percent",
                hint: "A whole number. Leave it empty for an absence, which is always 100%.", errors: errors),
            value: percent, inputMode: "numeric", width: "input-4")
        html.dateInput(from, label: "First day", hint: "For example, 27 3 2019", errors: errors)
        html.dateInput(
            until, label: "Last day (optional)", hint: "Leave it empty while nobody knows the end.", errors: errors)
        html.textArea(Field("note", label: "Note (optional)", errors: errors), value: note)
    }

    func send(about subject: OfficerFile, to allocation: any AllocationAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await allocation.recordReduction(
            .init(
                staffId: subject.officer.staffId, reason: choice?.reason ?? 0, percent: percentToRecord,
                from: from.date?.description ?? "", until: until.date?.description ?? "", note: note), call)
        let what = choice?.isAbsence == true ? "The absence" : "The smaller capacity"
        let count = Int(reply.casesToReallocate)
        guard count > 0 else { return DoneNote("\(what) was recorded.") }
        return DoneNote(
            "\(what) was recorded. \(count.counted("case")) \(count == 1 ? "is" : "are") to be reallocated.",
            link: ("Propose others for these cases", ProposalPage.path(from: subject.officer.staffId)))
    }

    func field(at path: String) -> String {
        switch path {
        case "reason", "percent", "note": path
        case "from", "until": "\(path)-day"
        default: ""
        }
    }
}

extension Wire.ReductionChoice {
    /// With what is usual as a hint.
    fileprivate var offered: Choice { Choice(value: "\(reason)", label: name, hint: usual) }

    private var usual: String? {
        guard !isAbsence else { return nil }
        let percents = usualPercents.map { "\($0)%" }.joined(separator: " or ")
        let months = usualMonths == 0 ? "" : Int(usualMonths).counted("month")
        let most = maximumPercent < 100 ? "At most \(maximumPercent)%." : ""
        let words = [percents, months.behind(percents.isEmpty ? "" : "for ")].nonEmpty.joined(separator: " ")
        let hint = [words.isEmpty ? "" : "Usually \(words).", most].nonEmpty.joined(separator: " ")
        return hint.isEmpty ? nil : hint
    }
}
