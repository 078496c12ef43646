import GatewayKit
import Messages

/// Until when an officer's absence or smaller capacity lasts.
struct ReductionEndForm: CommandForm {
    static let command = Command<OfficerFile>(
        "reduction-end", AllocationMethods.endReduction, audit: "Ended an absence or less capacity",
        heading: "What is its last day?", button: "Record the last day")

    private var reduction = ""
    private var until = DateEntry()

    func heading(about officer: OfficerFile) -> String {
        guard let found = officer.reduction(reduction) else { return Self.command.heading }
        return "What is the last day of \(found.name.lowercasedFirst)?"
    }

    mutating func begin(about officer: OfficerFile, _ query: Form) throws(Refusal) {
        reduction = query.line("reduction")
        guard officer.reduction(reduction) != nil else { throw .notFound }
    }

    mutating func fields(_ on: inout some Fields, about officer: OfficerFile) {
        on.hidden(&reduction, "reduction")
        if let found = officer.reduction(reduction) {
            on.words(
                "It began on \(found.from.dayText). A last day before that takes it back, as if it had never been.")
        }
        on.date(&until, "until", "Last day")
    }

    func send(_ sent: Sent<OfficerFile>) async throws -> DoneNote {
        _ = try await sent.service.endReduction(.init(reductionId: reduction, until: until.iso), sent.call)
        return DoneNote("The last day was recorded.")
    }
}

extension OfficerFile {
    fileprivate func reduction(_ id: String) -> Wire.Reduction? {
        reply.reductions.first { $0.reductionId == id && $0.canBeEnded }
    }
}

extension Wire.Reduction {
    /// What the staff list itself says can only be changed there.
    var canBeEnded: Bool { !reductionId.isEmpty && !recordedBy.isEmpty }
}
