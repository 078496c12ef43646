/// What a row of an extract may hold at most, and what its numbers lie between.
///
/// The limits of requirements stand with `Requirement.Kind`, those of the score with `OGRS3`.
package enum IntakeLimits {
    /// Of any value; a longer one is not read.
    package static let valueBytes = 2_000
    /// How much of a value a fault repeats.
    package static let faultValueCharacters = 100
    /// Of a surname, forenames, a town, a county or a prison, tidied.
    package static let nameCharacters = 1...100
    /// On the day of the sentence, in years; above it a date of birth is a slip.
    package static let ageAtSentence = 18...120
    /// Whose adverse childhood experiences count, and who may be sent to an attendance centre, by age at sentence.
    package static let youngAgeAtSentence = 18...24
    package static let eventNumber = 1...999
    /// Of an order or a custodial sentence, up to fifty years.
    package static let lengthMonths = 1...600
}
