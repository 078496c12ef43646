/// How the supervisor marks a day's work or behaviour, numbered as in the contract.
package enum ConductMark: Int, Sendable, CaseIterable {
    case excellent = 1
    case good, satisfactory, unsatisfactory, poor, notApplicable

    package var name: String {
        switch self {
        case .excellent: "Excellent"
        case .good: "Good"
        case .satisfactory: "Satisfactory"
        case .unsatisfactory: "Unsatisfactory"
        case .poor: "Poor"
        case .notApplicable: "Not applicable"
        }
    }
}
