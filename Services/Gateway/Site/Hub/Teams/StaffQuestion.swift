import Messages
import RPC

/// What can be recorded about an officer or a team, by the last part of the form's address.
enum StaffQuestionName: String, CaseIterable {
    case reduction
    case reductionEnd = "reduction-end"
    case training, cover
    case coverEnd = "cover-end"

    /// The method that does it, as the policy names it.
    var method: String {
        switch self {
        case .reduction: "RecordReduction"
        case .reductionEnd: "EndReduction"
        case .training: "RecordTraining"
        case .cover: "RecordCover"
        case .coverEnd: "EndCover"
        }
    }
}

/// What a form is about: an officer or a team, and where the form leads back to.
protocol StaffSubject: Sendable {
    /// The route under which its forms stand.
    static var pattern: String { get }

    var title: String { get }
    /// Its own page, and the address under which its forms stand.
    var path: String { get }
    /// What tells it from others of the same path.
    var fields: [(name: String, value: String)] { get }

    /// The subject that the address or the form names.
    init(_ visit: Visit, _ session: Session, from allocation: any AllocationAPI) async throws
}

extension StaffSubject {
    /// Where one of its forms stands.
    func path(to name: StaffQuestionName, _ fields: [(name: String, value: String?)] = []) -> String {
        "\(path)/\(name.rawValue)".with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }
}

/// One question about an officer or a team.
protocol StaffQuestion: FormQuestion {
    associatedtype Subject: StaffSubject
    static var name: StaffQuestionName { get }

    /// The empty form; a refusal where the address asks for what there is not.
    init(about subject: Subject, _ query: Form) throws(Refusal)

    /// As it was filled in.
    init(_ form: Form, about subject: Subject)

    /// Gives the command to the service, and says what came of it; only for a form without errors.
    func send(about subject: Subject, to allocation: any AllocationAPI, _ call: Call) async throws -> StaffNote
}

extension StaffQuestion {
    /// A date that must be there.
    mutating func require(_ date: DateEntry, _ label: String) {
        if let fault = date.fault(label) { errors.append(fault) }
    }

    /// From when to when; the end may be left empty.
    mutating func check(_ from: DateEntry, _ until: DateEntry) {
        require(from, "First day")
        guard !until.isEmpty else { return }
        require(until, "Last day")
        if let first = from.date, let last = until.date, last < first {
            add("\(until.name)-day", "Last day must be on or after \(first.short)")
        }
    }
}

/// What a page says once of what was just done, and where that leads.
struct StaffNote: Sendable {
    let words: String
    var link: (label: String, href: String)?

    init(_ words: String, link: (label: String, href: String)? = nil) {
        self.words = words
        self.link = link
    }
}

extension HTML {
    mutating func successBanner(_ note: StaffNote) {
        successBanner(note.words) { html in
            guard let link = note.link else { return }
            html.element("p") { $0.element("a", ["href": link.href], link.label) }
        }
    }
}
