/// A column of the case management system's extract, in the order of its header; the raw value is the column's name.
package enum IntakeColumn: String, CaseIterable, Sendable {
    case crn
    case nomsNumber = "noms_number"
    case surname, forenames
    case dateOfBirth = "date_of_birth"
    case sex, ethnicity, language
    case postcodeDistrict = "postcode_district"
    case town, county
    case eventNumber = "event_number"
    case sentenceType = "sentence_type"
    case sentencedOn = "sentenced_on"
    case lengthMonths = "length_months"
    case releaseOn = "release_on"
    case prison, requirements
    case harm = "rosh"
    case score = "ogrs3"
    case flags, employment, disability, weapons
    case restrainingOrder = "restraining_order"
    case dependants, decisions
    case managedBy = "managed_by"
    case currentOfficer = "current_officer"
    case receivedOn = "received_on"
}
