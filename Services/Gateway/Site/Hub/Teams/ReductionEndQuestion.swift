import CivilCalendar
import Messages
import RPC

/// Until when an officer's absence or smaller capacity lasts.
struct ReductionEndQuestion: StaffQuestion {
    static let name = StaffQuestionName.reductionEnd

    private let reduction: Wire.Reduction
    private var until = DateEntry("until")
    var errors: [FieldError] = []

    var heading: String { "Until when does it last: \(reduction.name.lowercasedFirst)?" }
    let button = "Record the last day"

    init(about subject: OfficerFile, _ query: Form) throws(Refusal) {
        guard let reduction = Self.reduction(of: subject, query) else { throw .notFound }
        self.reduction = reduction
    }

    init(_ form: Form, about subject: OfficerFile) {
        reduction = Self.reduction(of: subject, form) ?? .init(reductionId: form.line("reduction"))
        until = DateEntry("until", form)
        require(until, "Last day")
    }

    private static func reduction(of subject: OfficerFile, _ form: Form) -> Wire.Reduction? {
        subject.reply.reductions.first { $0.reductionId == form["reduction"] && $0.canBeEnded }
    }

    func write(_ html: inout HTML) {
        html.hidden("reduction", reduction.reductionId)
        html.element(
            "p",
            "It began on \(reduction.from.dayText). A last day before that takes it back, as if it had never been.")
        html.dateInput(until, label: "Last day", hint: "For example, 27 3 2019", errors: errors)
    }

    func send(about subject: OfficerFile, to allocation: any AllocationAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.EndReductionRequest(
            reductionId: reduction.reductionId, until: until.date?.description ?? "")
        _ = try await allocation.endReduction(request, call)
        return DoneNote("The last day was recorded.")
    }

    func field(at path: String) -> String { path == "until" ? "until-day" : "" }
}

extension Wire.Reduction {
    /// What the staff list itself says can only be changed there.
    var canBeEnded: Bool { !reductionId.isEmpty && !recordedBy.isEmpty }
}
