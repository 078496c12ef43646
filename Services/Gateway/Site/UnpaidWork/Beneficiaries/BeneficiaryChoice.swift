import Messages

/// Whom a project is for: somebody on the list, or a name that is not.
struct BeneficiaryChoice {
    private static let listed = "beneficiary-id"
    private static let named = "beneficiary"

    private let offered: [Wire.Beneficiary]
    private let chosen: String
    private let typed: String

    init(_ project: Wire.Project, _ offered: [Wire.Beneficiary]) {
        self.offered = offered
        chosen = project.beneficiaryId
        typed = chosen.isEmpty ? project.beneficiary : ""
    }

    init(_ form: Form, _ offered: [Wire.Beneficiary]) {
        self.offered = offered
        chosen = form.line(Self.listed)
        typed = form.line(Self.named)
    }

    private var found: Wire.Beneficiary? { offered.first { $0.beneficiaryId == chosen } }

    /// As the project has it; empty where the name was typed.
    var id: String { found?.beneficiaryId ?? "" }
    var name: String { found?.name ?? typed }

    var fault: FieldError? {
        if !chosen.isEmpty, found == nil {
            return FieldError(field: Self.listed, message: "Select somebody on the list")
        }
        if found != nil, !typed.isEmpty {
            return FieldError(field: Self.named, message: "Enter a name only where nobody on the list is selected")
        }
        if typed.hasControlCharacters {
            return FieldError(field: Self.named, message: "Beneficiary must only hold what can be typed")
        }
        guard found == nil, typed.isEmpty else { return nil }
        return FieldError(field: Self.named, message: "Enter whom the work is for")
    }

    func write(_ errors: [FieldError], _ html: inout HTML) {
        if !offered.isEmpty || !chosen.isEmpty {
            html.select(
                Field(Self.listed, label: "Beneficiary on the list", errors: errors),
                [Choice(value: "", label: "Not on the list")]
                    + offered.map { Choice(value: $0.beneficiaryId, label: $0.name) }, chosen: chosen)
        }
        html.textInput(
            Field(
                Self.named, label: "Beneficiary", hint: "Whom the work is for, where they are not on the list.",
                errors: errors),
            value: typed)
    }
}
