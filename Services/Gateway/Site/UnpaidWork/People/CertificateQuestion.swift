import Messages
import RPC

/// A certificate or a skill that somebody has gained at work.
struct CertificateQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.certificate

    let version: UInt32
    private var kind: Wire.GainKind?
    private var certificate = ""
    private var gainedOn = DateEntry("gained-on")
    var errors: [FieldError] = []

    let heading = "Record a certificate or a skill"
    let button = "Record it"

    init(about file: RequirementFile, _ query: Form) {
        version = file.reply.version
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        certificate = form.line("name")
        gainedOn = DateEntry("gained-on", form)
        kind = choice(form, "kind", "Select whether it is a certificate or a skill")
        require(certificate, "name", Self.label, "Enter the certificate or the skill")
        require(gainedOn, "Gained on")
    }

    private static let label = "Certificate or skill"

    var typed: [(label: String, text: String)] { [(Self.label, certificate)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("kind", label: "What it is", errors: errors),
            Wire.GainKind.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: kind?.code)
        html.textInput(
            Field("name", label: Self.label, hint: "For example, Lantra brushcutter", errors: errors),
            value: certificate)
        html.dateInput(gainedOn, label: "Gained on", hint: "For example, 27 3 2019", errors: errors)
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.RecordCertificateRequest(
            caseId: file.caseID, version: version, name: certificate, gainedOn: gainedOn.iso,
            kind: kind ?? .unspecified)
        return try await unpaidWork.recordCertificate(request, call).note("“\(certificate)” was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "name", "kind": path
        case "gainedOn": "gained-on-day"
        default: ""
        }
    }
}
