import GatewayKit
import Messages

/// Whose unpaid work is listed: all of it stands in the address, and none of it is about a person.
struct RequirementQuery {
    let worklist: Wire.Worklist
    var town = ""
    var pageToken = ""
    private(set) var errors: [FieldError] = []

    /// What an address names and there is not is passed over; officers begin with their own people.
    init(_ query: Form, for role: Role) {
        worklist = Wire.Worklist(code: query.line("list")) ?? (role.hasOwnPeople ? .mine : .toAssess)
        town = query.line("town")
        pageToken = query.line("page")
        guard !town.isOneLine else { return }
        errors = [FieldError(field: "town", message: "Town must only hold text that can be typed")]
    }

    /// What the service is asked; only for a query without errors.
    var request: Wire.ListRequirementsRequest { .init(worklist: worklist, town: town, pageToken: pageToken) }

    var href: String { href(of: worklist) }

    /// The address of another list in the same town, or of this one's next page.
    func href(of worklist: Wire.Worklist, town: String? = nil, pageToken: String = "") -> String {
        UnpaidWorkPages.path.with(query: [
            ("list", worklist.code), ("town", emptyAsNil(town ?? self.town)), ("page", emptyAsNil(pageToken)),
        ])
    }

    private func emptyAsNil(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// A search for one person, by the beginning of a CRN or surname, among all with unpaid work.
struct RequirementSearch {
    static let field = "search"

    let text: String
    let pageToken: String
    let errors: [FieldError]

    init(_ form: Form) {
        text = form.line(Self.field)
        pageToken = form.line("page")
        errors =
            text.isEmpty ? [FieldError(field: Self.field, message: "Enter the beginning of a CRN or surname")] : []
    }

    var request: Wire.ListRequirementsRequest { .init(search: text, pageToken: pageToken) }
}

extension Role {
    /// Whether the role is responsible for people of its own.
    var hasOwnPeople: Bool {
        switch self {
        case .responsibleOfficer, .hubOfficer, .npsOfficer: true
        default: false
        }
    }
}
