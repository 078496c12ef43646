/// A person's sex as the extract has it; the raw value is its code.
package enum Sex: String, Sendable, CaseIterable {
    case male = "M"
    case female = "F"
}
