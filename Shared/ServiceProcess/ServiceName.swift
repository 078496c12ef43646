/// The services behind the gateway, by the names of their processes: the one table that a new one is entered in.
///
/// What each is called on the wire, where it listens and by which settings, follows from its name and its place.
package enum ServiceName: String, CaseIterable, Sendable {
    case allocation
    case interventions
    case unpaidWork = "unpaid-work"
    case resettlement
    case supervision

    /// The package of its contract, for example `probation.unpaidwork.v1`.
    package var contract: String { "probation.\(rawValue.filter { $0 != "-" }).v1" }

    /// Whose feeds it follows.
    package var follows: [ServiceName] {
        switch self {
        case .allocation: [.interventions, .unpaidWork, .resettlement, .supervision]
        case .interventions, .resettlement: [.allocation]
        case .unpaidWork: [.allocation, .supervision]
        case .supervision: [.allocation, .unpaidWork]
        }
    }

    /// Where the others find it.
    package var address: Setting {
        Setting("\(variable)_ADDRESS", fallback: usualAddress, "where the gateway finds the service")
    }

    /// Where it listens.
    package var listen: Setting {
        Setting("\(variable)_LISTEN", fallback: usualAddress, "where the service listens")
    }

    private var variable: String { "HUB_" + String(rawValue.uppercased().map { $0 == "-" ? "_" : $0 }) }
    /// On loopback, one port after the other.
    private var usualAddress: String { "127.0.0.1:\(7101 + Self.allCases.firstIndex(of: self)!)" }
}
