import GatewayKit
import Messages

/// That an officer is away, or has less capacity than the grade's: why, how much less, and from when to when.
struct ReductionForm: CommandForm {
    static let command = Command<OfficerFile>(
        "reduction", AllocationMethods.recordReduction, audit: "Recorded an absence or less capacity",
        heading: "Record an absence or less capacity", button: "Record it")

    private var reason = ""
    private var percent = NumberEntry()
    private var from = DateEntry()
    private var until = DateEntry()
    private var note = ""

    mutating func fields(_ on: inout some Fields, about file: OfficerFile) {
        on.field(
            &reason, ReductionControl(file.reply.choices),
            FieldWords("reason", at: [], "Reason", hint: nil, .needed("Select the reason")))
        let choice = choice(file)
        let isLess = choice.map { !$0.isAbsence } ?? false
        on.number(
            &percent, "percent", "How much less", .when(isLess, "Enter how much less, in percent"),
            in: isLess ? 1...max(1, choice?.maximumPercent ?? 1) : 0...100, of: "percent",
            hint: "A whole number. Leave it empty for an absence, which is always 100%.")
        on.span(&from, &until, .optional, hint: "Leave it empty while nobody knows the end.")
        on.area(&note, "note", "Note")
    }

    private func choice(_ file: OfficerFile) -> Wire.ReductionChoice? {
        file.reply.choices.first { "\($0.reason)" == reason }
    }

    func send(_ sent: Sent<OfficerFile>) async throws -> DoneNote {
        let (staffID, choice) = (sent.subject.officer.staffId, choice(sent.subject))
        let isAbsence = choice?.isAbsence == true
        // An absence is always the whole of it.
        let request = Wire.RecordReductionRequest(
            staffId: staffID, reason: choice?.reason ?? 0, percent: isAbsence ? 100 : percent.value, from: from.iso,
            until: until.iso, note: note)
        let count = Int(try await sent.service.recordReduction(request, sent.call).casesToReallocate)
        let done = "\(isAbsence ? "The absence" : "The smaller capacity") was recorded."
        guard count > 0 else { return DoneNote(done) }
        return DoneNote(
            "\(done) \(count.counted("case")) \(count == 1 ? "is" : "are") to be reallocated.",
            link: ("Propose others for these cases", ProposalPage.path(from: staffID)))
    }
}

/// One question in two groups; an error's link leads to the first.
private struct ReductionControl: Control {
    private let groups: [(label: String, choices: [Choice])]

    init(_ choices: [Wire.ReductionChoice]) {
        groups = [
            ("Absence", choices.filter(\.isAbsence).map(\.offered)),
            ("Less capacity", choices.filter { !$0.isAbsence }.map(\.offered)),
        ].filter { !$0.1.isEmpty }
    }

    func read(_ name: String, _ form: Form) -> String { form.line(name) }

    func isEmpty(_ code: String) -> Bool { !groups.contains { $0.choices.contains { $0.value == code } } }

    func write(_ code: String, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML) {
        for (index, group) in groups.enumerated() {
            let id = index == 0 ? nil : "\(said.id)-more"
            html.radios(Field(said.id, id: id, label: group.label, errors: errors), group.choices, chosen: code)
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
