/// The answer to a question of the risk registers, where "not established" is an answer of its own.
///
/// The raw value is the extract's code.
package enum Answer: String, Sendable, CaseIterable {
    case yes = "Y"
    case no = "N"
    case notEstablished = "U"
}
