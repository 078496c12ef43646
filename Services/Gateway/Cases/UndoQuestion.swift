import GatewayKit
import Messages
import RPC

/// Whether an allocation that the officer has not opened yet is taken back.
struct UndoQuestion: CaseQuestion {
    static let name = CaseQuestionName.undo

    let version: UInt32
    private var allocation = Wire.AllocationRecord()
    var errors: [FieldError] = []

    let heading = "Take the allocation back?"
    let button = "Take the allocation back"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let allocation = caseFile.allocation else { throw .alreadyDone("Nobody holds the case.") }
        guard allocation.canBeUndone else {
            throw .alreadyDone("The allocation can no longer be taken back: change the officer, with a reason.")
        }
        self.allocation = allocation
        version = caseFile.reply.version
    }

    mutating func offer(for caseFile: CaseFile) {
        allocation = caseFile.allocation ?? .init()
    }

    init(_ form: Form) {
        version = form.version
    }

    func write(_ html: inout HTML) {
        html.element("p", "\(allocation.officerLabel) has held the case since \(allocation.from.momentText).")
        html.element(
            "p",
            "It can be taken back until \(allocation.officerLabel) opens the case. After that, only a change of officer "
                + "moves it on. The case then is as it was before the allocation.")
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        _ = try await allocation.undoAllocation(.init(caseId: caseID, version: version), call)
    }

    func field(at path: String) -> String { "" }
}
