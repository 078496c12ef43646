/// How another order of the same person bears on one, numbered as in the contract.
///
/// Source: Sentencing Act 2020, schedule 9, part 1: orders made on one occasion are concurrent or consecutive.
package enum OrderRelation: Int, Sendable, CaseIterable {
    /// Neither waits for the other, and an hour counts once.
    case separate = 1
    /// An hour worked under one counts under both.
    case concurrent
    /// It begins when the other is worked.
    case after
    /// The other begins when it is worked.
    case before

    package var name: String {
        switch self {
        case .separate: "Separate"
        case .concurrent: "Concurrent"
        case .after: "After the other"
        case .before: "Before the other"
        }
    }
}
