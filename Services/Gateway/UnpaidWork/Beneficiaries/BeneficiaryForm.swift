import GatewayKit
import Messages
import RPC

/// A beneficiary who is added or changed.
struct BeneficiaryDraft: FormSubject {
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
    var version: UInt32? { beneficiary.version }

    static func path(to beneficiaryID: String) -> String { "\(BeneficiaryListPage.path)/\(beneficiaryID.queryEncoded)" }
}

/// What is known of a beneficiary.
struct BeneficiaryForm: CommandForm {
    static let command = Command<BeneficiaryDraft>(
        "", UnpaidWorkMethods.recordBeneficiary, audit: "Recorded a beneficiary", heading: "Change the beneficiary",
        button: "Record the beneficiary")
    static let newPath = "\(BeneficiaryListPage.path)/new"

    private var beneficiary = Wire.Beneficiary()

    func heading(about draft: BeneficiaryDraft) -> String {
        draft.beneficiary.beneficiaryId.isEmpty ? "Add a beneficiary" : Self.command.heading
    }

    mutating func begin(about draft: BeneficiaryDraft, _ query: Form) throws(Refusal) {
        beneficiary = draft.beneficiary
    }

    mutating func fields(_ on: inout some Fields, about draft: BeneficiaryDraft) {
        on.line(&beneficiary.name, "name", "Name", .needed("Enter the beneficiary’s name"))
        on.line(&beneficiary.contact, "contact", "Contact")
        on.line(&beneficiary.telephone, "telephone", "Telephone")
        on.line(&beneficiary.nominatedBy, "nominatedBy", "Nominated by")
        on.area(
            &beneficiary.terms, "terms", "What is agreed", hint: "For example, materials, fuel, toilets and keys.")
    }

    func send(_ sent: Sent<BeneficiaryDraft>) async throws -> DoneNote {
        var beneficiary = beneficiary
        beneficiary.beneficiaryId = sent.subject.beneficiary.beneficiaryId
        beneficiary.version = sent.version
        _ = try await sent.service.recordBeneficiary(.init(beneficiary: beneficiary), sent.call)
        return DoneNote("“\(beneficiary.name)” was recorded.")
    }
}
