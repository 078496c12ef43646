/// The grade of an officer who may hold a case; the raw value is the staff list's code.
package enum OfficerGrade: String, Sendable, CaseIterable {
    case po = "PO"
    case pso = "PSO"
    case pqip = "PQIP"
    case hubRO = "HUB_RO"

    /// Whether the officer works in the field, not in the Hub.
    package var isField: Bool { self != .hubRO }
}
