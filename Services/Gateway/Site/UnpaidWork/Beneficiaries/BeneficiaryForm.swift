import Messages
import RPC

/// A beneficiary who is added or changed.
struct BeneficiaryDraft: UnpaidWorkSubject {
    static let pattern = "\(BeneficiaryListPage.path)/{beneficiary}"

    /// As it stands; nothing of a new one.
    let beneficiary: Wire.Beneficiary

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        guard let id = visit.parameters["beneficiary"] else {
            beneficiary = .init()
            return
        }
        let all = try await unpaidWork.beneficiaries(Call(visit, session))
        guard let found = all.first(where: { $0.beneficiaryId == id }) else { throw Refusal.notFound }
        beneficiary = found
    }

    var title: String { "the beneficiaries" }
    var label: String { beneficiary.name.isEmpty ? "A new beneficiary" : beneficiary.name }
    var path: String { BeneficiaryListPage.path }

    static func path(to beneficiaryID: String) -> String { "\(BeneficiaryListPage.path)/\(beneficiaryID.queryEncoded)" }
}

/// A beneficiary as the page's fields hold it: kept as it was filled in.
struct BeneficiaryForm: UnpaidWorkQuestion {
    static let pattern = BeneficiaryDraft.pattern
    static let newPath = "\(BeneficiaryListPage.path)/new"
    static let method = "RecordBeneficiary"

    private let id: String
    private let version: UInt32
    /// What was typed, by field.
    private var texts: [String: String] = [:]
    var errors: [FieldError] = []

    private static let lines = [
        (field: "name", label: "Name"), (field: "contact", label: "Contact (optional)"),
        (field: "telephone", label: "Telephone (optional)"), (field: "nominated-by", label: "Nominated by (optional)"),
    ]
    private static let terms = (field: "terms", label: "What is agreed (optional)")

    var heading: String { id.isEmpty ? "Add a beneficiary" : "Change the beneficiary" }
    let button = "Record the beneficiary"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }
    var typed: [(label: String, text: String)] { (Self.lines + [Self.terms]).map { ($0.label, text($0.field)) } }

    init(about draft: BeneficiaryDraft, _ query: Form) throws(Refusal) {
        let beneficiary = draft.beneficiary
        id = beneficiary.beneficiaryId
        version = beneficiary.version
        texts = [
            "name": beneficiary.name, "contact": beneficiary.contact, "telephone": beneficiary.telephone,
            "nominated-by": beneficiary.nominatedBy, "terms": beneficiary.terms,
        ]
    }

    init(_ form: Form, about draft: BeneficiaryDraft) {
        id = draft.beneficiary.beneficiaryId
        version = form.version
        for line in Self.lines { texts[line.field] = form.line(line.field) }
        texts[Self.terms.field] = (form[Self.terms.field] ?? "").trimmed
        if text("name").isEmpty { add("name", "Enter the beneficiary’s name") }
        for line in Self.lines + [Self.terms] { checkText(text(line.field), line.field, line.label) }
    }

    private func text(_ field: String) -> String { texts[field] ?? "" }

    func write(_ html: inout HTML) {
        for line in Self.lines {
            html.textInput(Field(line.field, label: line.label, errors: errors), value: text(line.field))
        }
        html.textArea(
            Field(
                Self.terms.field, label: Self.terms.label, hint: "For example, materials, fuel, toilets and keys.",
                errors: errors),
            value: text(Self.terms.field))
    }

    func send(about draft: BeneficiaryDraft, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        _ = try await unpaidWork.recordBeneficiary(
            .init(
                beneficiary: .init(
                    beneficiaryId: id, version: version, name: text("name"), contact: text("contact"),
                    telephone: text("telephone"), nominatedBy: text("nominated-by"), terms: text("terms"))), call)
        return DoneNote("“\(text("name"))” was recorded.")
    }

    func field(at path: String) -> String {
        switch path.hasPrefix("beneficiary.") ? String(path.dropFirst("beneficiary.".count)) : path {
        case "nominatedBy": "nominated-by"
        case let field where ["name", "contact", "telephone", "terms"].contains(field): field
        default: ""
        }
    }
}
