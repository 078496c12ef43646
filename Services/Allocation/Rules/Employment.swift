/// What a person lives by or is held from work by; the raw value is the extract's code.
package enum Employment: String, Sendable, CaseIterable {
    case employed = "EMPLOYED"
    case unemployed = "UNEMPLOYED"
    case student = "STUDENT"
    case carer = "CARER"
    case unfit = "UNFIT"
}
