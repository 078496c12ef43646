/// The answer to a question about a person, where "not established" is one of its own; numbered as in the contract.
package enum TriState: Int, Sendable, CaseIterable {
    case yes = 1
    case no, notEstablished

    /// From the extract's code, `Y`, `N` or `U`; nil where it is none of them.
    package init?(code: String) {
        switch code {
        case "Y": self = .yes
        case "N": self = .no
        case "U": self = .notEstablished
        default: return nil
        }
    }

    package var name: String {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .notEstablished: "Not established"
        }
    }
}
