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

/// An officer or a team, of whom something can be recorded.
protocol StaffSubject: FormSubject where Service == any AllocationAPI {
    /// The route under which its forms stand.
    static var pattern: String { get }
}

extension StaffSubject {
    /// Where one of its forms stands.
    func path(to name: StaffQuestionName, _ fields: [(name: String, value: String?)] = []) -> String {
        "\(path)/\(name.rawValue)".with(query: self.fields.map { ($0.name, $0.value) } + fields)
    }

    static func permissions(
        _ visit: Visit, _ session: Session, from allocation: any AllocationAPI
    ) async throws -> Permissions { try await Permissions(visit, session, from: allocation) }
}

/// One question about an officer or a team.
protocol StaffQuestion: SubjectQuestion where Subject: StaffSubject {
    static var name: StaffQuestionName { get }
}

extension StaffQuestion {
    static var pattern: String { "\(Subject.pattern)/\(name.rawValue)" }
    static var method: String { name.method }
}
