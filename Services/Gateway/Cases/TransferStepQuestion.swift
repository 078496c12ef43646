import GatewayKit
import Messages
import RPC

/// How far a transfer has come: acknowledged, accepted, refused or withdrawn.
struct TransferStepQuestion: CaseQuestion {
    static let name = CaseQuestionName.transferStep

    /// The transfer's, not the case's.
    let version: UInt32
    private let transferID: String
    /// As the case has it.
    private var transfer = Wire.Transfer()
    private var state: String?
    private var words = ""
    var errors: [FieldError] = []

    let heading = "What has become of the transfer?"
    let button = "Record the step"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        guard let transfer = caseFile.transfer(query.line("transfer")) else { throw .notFound }
        guard transfer.state.isOpen else { throw .alreadyDone("The transfer has ended already.") }
        transferID = transfer.transferId
        version = transfer.version
        self.transfer = transfer
    }

    mutating func offer(for caseFile: CaseFile) {
        transfer = caseFile.transfer(transferID) ?? .init()
    }

    init(_ form: Form) {
        transferID = form.line("transfer")
        version = form.version
        state = form["state"]
        words = form.line("words")
        if !Self.steps.contains(where: { $0.code == state }) {
            add("state", "Select what has become of the transfer")
        }
        if Self.endings.contains(where: { $0.code == state }) {
            require(words, "words", Self.wordsLabel, "Enter why it was refused or withdrawn")
        } else {
            checkText(words, "words", Self.wordsLabel)
        }
    }

    private static let wordsLabel = "Why"
    /// Those that say why.
    private static let endings: [Wire.TransferState] = [.refused, .withdrawn]
    private static let steps: [Wire.TransferState] = [.acknowledged, .accepted] + endings

    /// What was acknowledged once is not acknowledged again.
    private var choices: [Choice] {
        Self.steps.filter { $0 != transfer.state }.map { Choice(value: $0.code, label: $0.wording) }
    }

    var typed: [(label: String, text: String)] { [(Self.wordsLabel, words)] }

    func write(_ html: inout HTML) {
        html.hidden("transfer", transferID)
        html.element("p", "\(transfer.direction.wording): \(transfer.partyName). \(transfer.responsible)")
        html.radios(Field("state", label: "Step", errors: errors), choices, chosen: state)
        html.textArea(
            Field("words", label: Self.wordsLabel, hint: "Needed where it is refused or withdrawn.", errors: errors),
            value: words)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let state = state.flatMap(Wire.TransferState.init(code:)) ?? .unspecified
        _ = try await allocation.moveTransfer(
            .init(transferId: transferID, version: version, to: state, words: words), call)
    }

    func field(at path: String) -> String {
        switch path {
        case "to": "state"
        case "words": "words"
        default: ""
        }
    }
}
