import GatewayKit
import Messages

/// That another provider is asked to take a case, or asks us.
struct TransferForm: CommandForm {
    static let command = Command<CaseFile>(
        "transfer", AllocationMethods.requestTransfer, audit: "Recorded a transfer", offer: "Record a transfer",
        heading: "Where is the case to go?", button: "Record the transfer")

    private var isOut: Bool?
    private var party = Wire.TransferParty.unspecified
    private var partyName = ""
    private var reason = ""

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        if file.isInTransfer { throw .alreadyDone("A transfer of the case has not ended yet.") }
        try file.checkIsOurs()
    }

    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.words("Whoever sends the case stays responsible for it until the other provider accepts it.")
        on.yesNo(
            &isOut, "direction", "Direction", .needed("Select which way the case goes"),
            yes: Choice(value: "out", label: "Out", hint: "We ask another provider to take the case."),
            no: Choice(value: "in", label: "In", hint: "Another provider asks us to take the case."))
        on.radios(&party, "party", "With whom", .needed("Select the kind of provider"))
        on.line(
            &partyName, "partyName", "Name of the provider", .needed("Enter the provider’s name"),
            hint: "For example, Merseyside CRC")
        on.area(&reason, "reason", "Reason for the transfer", .needed("Enter the reason for the transfer"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.RequestTransferRequest(
            caseId: sent.subject.caseID, version: sent.version, direction: isOut == true ? .out : .in, party: party,
            partyName: partyName, reason: reason)
        _ = try await sent.service.requestTransfer(request, sent.call)
        return DoneNote("The transfer was recorded.")
    }
}
