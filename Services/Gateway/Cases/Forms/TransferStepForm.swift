import GatewayKit
import Messages
import RPC

/// How far a transfer has come: acknowledged, accepted, refused or withdrawn.
struct TransferStepForm: CommandForm {
    static let command = Command<TransferredCase>(
        "transfer-step", AllocationMethods.moveTransfer, audit: "Recorded a step of a transfer",
        offer: "Record the next step", heading: "What has become of the transfer?", button: "Record the step")

    private var step = Wire.TransferState.unspecified
    private var words = ""

    mutating func begin(about transferred: TransferredCase, _ query: Form) throws(Refusal) {
        guard transferred.transfer.state.isOpen else { throw .alreadyDone("The transfer has ended already.") }
    }

    mutating func fields(_ on: inout some Fields, about transferred: TransferredCase) {
        let transfer = transferred.transfer
        on.words("\(transfer.direction.wording): \(transfer.partyName). \(transfer.responsible)")
        // What was acknowledged once is not acknowledged again.
        on.radios(
            &step, "state", "Step", .needed("Select what has become of the transfer"),
            of: [.acknowledged, .accepted, .refused, .withdrawn].filter { $0 != transfer.state }, at: "to")
        on.area(
            &words, "words", "Why",
            .when(step == .refused || step == .withdrawn, "Enter why it was refused or withdrawn"),
            hint: "Needed where it is refused or withdrawn.")
    }

    func send(_ sent: Sent<TransferredCase>) async throws -> DoneNote {
        let request = Wire.MoveTransferRequest(
            transferId: sent.subject.transfer.transferId, version: sent.version, to: step, words: words)
        _ = try await sent.service.moveTransfer(request, sent.call)
        return DoneNote("The step of the transfer was recorded.")
    }
}

/// A case on its way to another provider or from one.
struct TransferredCase: PartSubject {
    static let pattern = CaseFile.pattern

    let file: CaseFile
    let transfer: Wire.Transfer

    /// The transfer that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws {
        file = try await CaseFile(visit, session, from: allocation)
        let id = visit.field("transfer")
        guard let transfer = file.reply.transfers.first(where: { $0.transferId == id }) else { throw Refusal.notFound }
        self.transfer = transfer
    }

    init(_ transfer: Wire.Transfer, of file: CaseFile) {
        self.file = file
        self.transfer = transfer
    }

    var fields: [(name: String, value: String)] { [("transfer", transfer.transferId)] }
    /// The transfer's, not the case's.
    var version: UInt32? { transfer.version }
}
