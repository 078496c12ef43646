import GatewayKit
import Messages
import RPC

/// That another provider is asked to take a case, or asks us.
struct TransferQuestion: CaseQuestion {
    static let name = CaseQuestionName.transfer

    let version: UInt32
    private var direction: String?
    private var party: String?
    private var partyName = ""
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Where is the case to go?"
    let button = "Record the transfer"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        if caseFile.isInTransfer { throw .alreadyDone("A transfer of the case has not ended yet.") }
        if caseFile.summary.state == .retainedByNps { throw .alreadyDone("The NPS holds the person already.") }
        version = caseFile.reply.version
    }

    init(_ form: Form) {
        version = form.version
        direction = form["direction"]
        party = form["party"]
        partyName = form.line("party-name")
        reason = form.line("reason")
        if direction.flatMap(Wire.TransferDirection.init(code:)) == nil {
            add("direction", "Select which way the case goes")
        }
        if party.flatMap(Wire.TransferParty.init(code:)) == nil { add("party", "Select the kind of provider") }
        require(partyName, "party-name", Self.partyNameLabel, "Enter the provider’s name")
        require(reason, "reason", Self.reasonLabel, "Enter the reason for the transfer")
    }

    private static let partyNameLabel = "Name of the provider"
    private static let reasonLabel = "Reason for the transfer"
    private static let directions = [
        Choice(value: Wire.TransferDirection.out.code, label: "Out", hint: "We ask another provider to take the case."),
        Choice(value: Wire.TransferDirection.in.code, label: "In", hint: "Another provider asks us to take the case."),
    ]

    var typed: [(label: String, text: String)] { [(Self.partyNameLabel, partyName), (Self.reasonLabel, reason)] }

    func write(_ html: inout HTML) {
        html.element("p", "Whoever sends the case stays responsible for it until the other provider accepts it.")
        html.radios(Field("direction", label: "Direction", errors: errors), Self.directions, chosen: direction)
        html.radios(
            Field("party", label: "With whom", errors: errors),
            Wire.TransferParty.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: party)
        html.textInput(
            Field("party-name", label: Self.partyNameLabel, hint: "For example, Merseyside CRC", errors: errors),
            value: partyName)
        html.textArea(Field("reason", label: Self.reasonLabel, errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.RequestTransferRequest(
            caseId: caseID, version: version,
            direction: direction.flatMap(Wire.TransferDirection.init(code:)) ?? .unspecified,
            party: party.flatMap(Wire.TransferParty.init(code:)) ?? .unspecified, partyName: partyName, reason: reason)
        _ = try await allocation.requestTransfer(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "direction": "direction"
        case "party": "party"
        case "partyName": "party-name"
        case "reason": "reason"
        default: ""
        }
    }
}
