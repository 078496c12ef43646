import GatewayKit
import Messages

/// A certificate or a skill that somebody has gained at work.
struct CertificateForm: CommandForm {
    static let command = Command<RequirementFile>(
        "certificate", UnpaidWorkMethods.recordCertificate, audit: "Recorded a certificate or a skill",
        heading: "Record a certificate or a skill", button: "Record it")

    private var kind = Wire.GainKind.unspecified
    private var name = ""
    private var gainedOn = DateEntry()

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.radios(&kind, "kind", "What it is", .needed("Select whether it is a certificate or a skill"))
        on.line(
            &name, "name", "Certificate or skill", .needed("Enter the certificate or the skill"),
            hint: "For example, Lantra brushcutter")
        on.date(&gainedOn, "gainedOn", "Gained on", .needed("Enter the day on which it was gained"))
    }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        let request = Wire.RecordCertificateRequest(
            caseId: sent.subject.caseID, version: sent.version, name: name, gainedOn: gainedOn.iso,
            kind: kind)
        return try await sent.service.recordCertificate(request, sent.call).note("“\(name)” was recorded.")
    }
}
