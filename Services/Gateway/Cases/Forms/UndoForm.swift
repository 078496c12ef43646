import GatewayKit
import Messages

/// Whether an allocation that the officer has not opened yet is taken back.
struct UndoForm: CommandForm {
    static let command = Command<CaseFile>(
        "undo", AllocationMethods.undoAllocation, audit: "Took an allocation back", offer: "Take the allocation back",
        heading: "Take the allocation back?", button: "Take the allocation back")

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        guard let allocation = file.allocation else { throw .alreadyDone("Nobody holds the case.") }
        guard allocation.canBeUndone else {
            throw .alreadyDone("The allocation can no longer be taken back: change the officer, with a reason.")
        }
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        let allocation = file.allocation ?? .init()
        on.words("\(allocation.officerLabel) has held the case since \(allocation.from.momentText).")
        on.words(
            "It can be taken back until \(allocation.officerLabel) opens the case. After that, only a change of officer "
                + "moves it on. The case then is as it was before the allocation.")
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.UndoAllocationRequest(caseId: sent.subject.caseID, version: sent.version)
        _ = try await sent.service.undoAllocation(request, sent.call)
        return DoneNote("The allocation was taken back.")
    }
}
