import GatewayKit
import Messages

/// Why somebody about whom not everything could be established may work in an enclosed workshop, and until when.
struct ReleaseForm: CommandForm {
    static let command = Command<RequirementFile>(
        "release", UnpaidWorkMethods.releaseToWorkshop, audit: "Released to an enclosed workshop",
        heading: "Release to an enclosed workshop")

    private var reason = ""
    private var reviewOn = DateEntry()

    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        guard file.reply.notEstablished.isEmpty else { return }
        throw .alreadyDone("Everything about the person is established: no release is needed.")
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.words("The person then may work in an enclosed workshop, and nowhere else, until the release is reviewed.")
        on.area(&reason, "reason", "Reason", .needed("Enter why the person may work in an enclosed workshop"))
        on.date(
            &reviewOn, "reviewOn", "Day of the review", hint: "The release holds until then. For example, 27 3 2019")
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.ReleaseToWorkshopRequest(
            caseId: sent.subject.caseID, version: sent.version, reason: reason, reviewOn: reviewOn.iso)
        return try await sent.service.releaseToWorkshop(request, sent.call).note("The release was recorded.")
    }
}
